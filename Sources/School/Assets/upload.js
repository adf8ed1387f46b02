// Large files in parts, for the form whose file field is <input type="file" data-uploads="/attempts/…/uploads">.
//
// A lost connection costs one part; the rest waits on the server for a day, also for somebody who loads the page again
// and chooses the same file. Small files go with the form. Nothing about the file is kept in the browser but its name.
// The page's own script fetches this one when a file is chosen. Words come from the field: data-going data-waiting data-again data-sign-in data-stopped, with {name} and {share}.

const field = document.querySelector('input[data-uploads]');
const part = 1 << 20;
const unfinished = 'trellis-upload ' + location.pathname;

function tell(text, file, share = 0) {
  const line = document.getElementById('upload-status');
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(share);
  const words = text.split(/(\{\w+\})/).map(piece => {
    if (piece !== '{name}') return piece === '{share}' ? percent : piece;
    const name = document.createElement('span');
    name.translate = false;
    name.dir = 'auto';
    name.textContent = file;
    return name;
  });
  line.replaceChildren(...words);
}

// A line that is known to be poor takes less at once.
function isLarge(file) {
  const line = navigator.connection;
  const isShaky = line?.saveData || ['slow-2g', '2g', '3g'].includes(line?.effectiveType);
  return file.size > (isShaky ? part / 8 : 4 * part);
}

/** The same file for the same form has the same key, so that asking again finds the upload that was begun. */
function key(file, round) {
  let sum = 0;
  for (const letter of field.dataset.uploads + file.name) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) >>> 0;
  return `file-${file.size}-${file.lastModified}-${sum}-${round}`;
}

class Refused extends Error {}

/** Asks until there is an answer; a break is told and waited out. */
async function ask(address, init, file, share) {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30000)) {
    try {
      const answer = await fetch(address, { ...init, redirect: 'manual', headers: { Accept: 'application/json', ...init.headers } });
      if (answer.type === 'opaqueredirect' || answer.status === 403) throw new Refused(field.dataset.signIn);
      if (answer.status < 500) return answer;
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    tell(field.dataset.waiting, file.name, share);
    await new Promise(go => {
      const timer = setTimeout(go, wait);
      addEventListener('online', () => { clearTimeout(timer); go(); }, { once: true });
    });
  }
}

/** Where the server stands with the file: its address and { received, size, path }. */
async function begin(file) {
  const token = field.form.elements.token.value;
  // An upload that has been cleared away, or whose file was taken off again, is begun anew.
  for (let round = 0; round < 20; round++) {
    const body = new URLSearchParams({ name: file.name, type: file.type, size: file.size, token, key: key(file, round) });
    const begun = await ask(field.dataset.uploads, { method: 'POST', body }, file);
    const address = begun.headers.get('Location');
    if (begun.status !== 201 || !address) break;
    const state = await ask(address, {}, file);
    if (state.ok) return { address, state: await state.json() };
  }
  throw new Refused(field.dataset.stopped);
}

async function upload(file) {
  let { address, state } = await begin(file);
  while (!state.path) {
    const { received, size } = state;
    tell(field.dataset.going, file.name, received / size);
    const answer = await ask(`${address}/parts?offset=${received}`, {
      method: 'POST', body: file.slice(received, received + part),
      headers: { 'X-Form-Token': field.form.elements.token.value, 'Content-Type': 'application/octet-stream' },
    }, file, received / size);
    if (!answer.ok && answer.status !== 409) throw new Refused(field.dataset.stopped);
    state = await answer.json();
  }
}

/** Takes a file out of the field: it is on the server now. */
function drop(file) {
  const rest = new DataTransfer();
  for (const other of field.files) if (other !== file) rest.items.add(other);
  field.files = rest.files;
}

function remember(name) {
  try {
    if (name) sessionStorage.setItem(unfinished, name);
    else sessionStorage.removeItem(unfinished);
  } catch { /* only the hint is lost */ }
}

async function send(files, button) {
  button?.setAttribute('aria-busy', 'true');
  let problem = null;
  for (const file of files) {
    remember(file.name);
    try {
      await upload(file);
    } catch (error) {
      problem = error;
      tell(error instanceof Refused ? error.message : field.dataset.stopped, file.name);
      break;
    }
    remember('');
    drop(file);
  }
  delete field.dataset.busy;
  button?.removeAttribute('aria-busy');
  if (!problem) field.form.requestSubmit(button);
}

field?.form.addEventListener('submit', event => {
  const files = [...field.files].filter(isLarge);
  if (field.dataset.busy) return event.preventDefault();
  if (!files.length) return;
  event.preventDefault();
  field.dataset.busy = 'yes';
  send(files, event.submitter);
});

if (field) {
  let name = null;
  try { name = sessionStorage.getItem(unfinished); } catch { /* no hint */ }
  if (name) tell(field.dataset.again, name);
}
