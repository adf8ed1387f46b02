// Conferring: a note goes into a box on this device first, and from there to the server, at once or when the network is
// back. What waits belongs to the account that wrote it, and is removed when the server has it.

const form = document.querySelector('form[data-confer]');
const fields = form.elements;
const says = form.dataset;
const home = form.parentElement;
const box = document.getElementById('outbox');
const key = 'trellis-confer ' + says.account;
const room = [...document.querySelectorAll('details[data-student]')];
const narrow = matchMedia('(max-width: 62rem)');
let isSending = false;
let isOut = false;

function read() {
  try { return JSON.parse(localStorage.getItem(key)) ?? []; } catch { return []; }
}

// Another window of the same account may have changed it meanwhile.
function update(change) {
  try {
    const items = change(read());
    if (items.length) localStorage.setItem(key, JSON.stringify(items)); else localStorage.removeItem(key);
    return true;
  } catch { return false; } finally { draw(); }
}

const leave = item => update(items => items.filter(other => other.key !== item.key));
const mark = (item, trouble) => update(items => items.map(other => other.key === item.key ? { ...other, trouble } : other));

function add(parent, tag, text, more) {
  parent.append(Object.assign(document.createElement(tag), { textContent: text, ...more }));
}

function leaving(event) { event.preventDefault(); }

function draw() {
  const items = read();
  const list = box.querySelector('ul');
  box.hidden = !items.length;
  list.replaceChildren();
  for (const item of items) {
    const row = document.createElement('div');
    const time = new Date(item.at).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
    add(row, 'h3', item.name + ', ' + time, { translate: false });
    add(row, 'p', item.words, { translate: false, dir: 'auto' });
    if (item.trouble) {
      add(row, 'p', says.look);
      add(row, 'button', says.again, { className: 'btn', onclick: () => { mark(item, false); send(); } });
      add(row, 'button', says.drop, { className: 'btn', onclick: () => leave(item) });
    }
    add(list, 'li', '');
    list.lastChild.append(row);
  }
  if (isOut && items.length) add(list, 'li', says.out);
  (items.length ? addEventListener : removeEventListener)('beforeunload', leaving);
}

form.addEventListener('submit', event => {
  const data = new FormData(form);
  const student = data.get('student');
  if (!student) return;
  const item = {
    key: [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join(''),
    at: Date.now(), path: new URL(form.action).pathname, name: fields.student.selectedOptions[0].textContent,
    words: [...form.querySelectorAll('[name=chip]:checked')].map(chip => chip.labels[0].textContent).concat(data.get('words')).join(' '),
  };
  data.delete('token');
  data.set('key', item.key);
  data.set('at', item.at);
  item.fields = [...data];
  // A device without room for it: the form goes its plain way.
  if (!update(items => [...items, item])) return;
  event.preventDefault();
  const place = room.findIndex(one => one.dataset.student === student);
  Object.assign(room[place].querySelector('[data-seen]'), { className: 'tag tag-leaf', textContent: says.now });
  const audience = fields.audience.value;
  form.reset();
  fields.audience.value = audience;
  fields.student.value = '';
  room[place].open = false;
  const next = room[place + 1];
  if (next) {
    next.open = true;
    next.querySelector('summary').focus();
  }
  send();
});

async function send() {
  if (isSending) return;
  isSending = true;
  isOut = false;
  try {
    for (const item of read()) if (!item.trouble && !await post(item, true)) break;
  } catch { /* no network: it waits */ }
  isSending = false;
  draw();
}

/** Whether the others can go, too. */
async function post(item, mayRenew) {
  const body = new URLSearchParams([...item.fields, ['token', fields.token.value]]);
  const answer = await fetch(item.path, { method: 'POST', body });
  if (answer.ok && new URL(answer.url).pathname === item.path) return leave(item);
  if (answer.status >= 500 || answer.status === 429) return false;
  if (mayRenew && await renew()) return post(item, false);
  return !isOut && mark(item, true);
}

/** Whether there is a new token: signed in again, as the same account. */
async function renew() {
  const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
  const fresh = page.querySelector('form[data-confer]');
  isOut = fresh?.dataset.account !== says.account;
  if (isOut || fresh.elements.token.value === fields.token.value) return false;
  fields.token.value = fresh.elements.token.value;
  return true;
}

addEventListener('submit', event => {
  if (!event.target.action.endsWith('/sign-out') || !read().length) return;
  if (confirm(says.leave)) removeEventListener('beforeunload', leaving); else event.preventDefault();
}, true);
addEventListener('online', send);
addEventListener('storage', draw);
setInterval(() => { if (read().length) send(); }, 15000);

// A tap on a name chooses it; on a narrow screen the form comes to the name.
function choose(one) {
  fields.student.value = one.dataset.student;
  (narrow.matches ? one.querySelector('[data-slot]') : home).append(form);
}

for (const one of room) {
  one.addEventListener('toggle', () => {
    if (!one.open) return;
    for (const other of room) if (other !== one) other.open = false;
    choose(one);
  });
  one.querySelector('[data-write]').addEventListener('click', event => {
    event.preventDefault();
    choose(one);
    fields.words.focus();
  });
  if (one.open) choose(one);
}
send();
