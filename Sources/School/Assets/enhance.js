// Comfort for pages that are whole without it. Loaded with <script type="module"> or <script defer>.
//
// Words come from the page: <body data-loading data-failed data-conflict data-offline data-online>.
// What a page may ask for is said above each part.

const words = document.body.dataset;

// ---- Saying things: one polite region, seen when it tells of waiting or of trouble ----

function live() {
  let region = document.getElementById('live');
  if (!region) {
    region = document.createElement('p');
    region.id = 'live';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  return region;
}

function say(text, seen = false) {
  const region = live();
  region.className = seen && text ? 'live' : 'sr';
  region.textContent = '';
  if (text) requestAnimationFrame(() => { region.textContent = text; });
}

addEventListener('offline', () => say(words.offline, true));
addEventListener('online', () => say(words.online));

// ---- Swapping: <form data-swap="#box"> or <a data-swap="#box"> ----
// Fetches the address, takes the element of the same id out of the answer and puts it in place. The answer may hold
// [data-focus] (gets the focus) and [data-announce] (is read out).

const latest = new Map();
let shown = location.pathname + location.search;

async function swap(request, selector) {
  const { url, init = {}, isNavigation } = request;
  const region = document.querySelector(selector);
  if (!region) return location.assign(url);
  const control = new AbortController();
  if (isNavigation) {
    latest.get(selector)?.abort();
    latest.set(selector, control);
  }
  region.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => say(words.loading, true), 400);
  try {
    const answer = await fetch(url, { ...init, signal: control.signal, headers: { Accept: 'text/html', 'X-Partial': selector, ...init.headers } });
    const address = new URL(answer.url);
    if (answer.redirected && address.pathname === '/sign-in') return location.assign(answer.url);
    if (answer.status >= 500) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const target = page.querySelector(selector) ? selector : 'main';
    const fresh = page.querySelector(target);
    if (!fresh || (target === 'main' && (isNavigation || answer.redirected))) return location.assign(answer.url);
    say('');
    place(fresh, document.querySelector(target) ?? region, page);
    if (page.title) document.title = page.title;
    if (isNavigation || (answer.redirected && address.origin === location.origin)) remember(address, isNavigation);
  } catch (error) {
    if (error.name !== 'AbortError') say(words.failed, true);
  } finally {
    clearTimeout(slow);
    if (!control.signal.aborted) document.querySelector(selector)?.removeAttribute('aria-busy');
  }
}

function place(fresh, region, page) {
  const active = document.activeElement;
  const hadFocus = region.contains(active);
  const caret = 'selectionStart' in active ? active.selectionStart : null;
  region.replaceWith(document.adoptNode(fresh));
  prepare(fresh);
  const note = page.querySelector('[data-announce]') ?? fresh.querySelector('[data-announce]');
  if (note) say(note.textContent.trim());
  const goal = fresh.querySelector('[data-focus]')
    ?? (hadFocus && ((active.id && document.getElementById(active.id)) || fresh.querySelector('h1, h2, h3') || fresh));
  if (!goal) return;
  if (goal.tabIndex < 0) goal.tabIndex = -1;
  goal.focus({ preventScroll: goal.id === active.id });
  if (caret !== null && goal.id === active.id) try { goal.setSelectionRange(caret, caret); } catch { /* not a text field */ }
}

function remember(address, isNew) {
  shown = address.pathname + address.search;
  history[isNew ? 'pushState' : 'replaceState']({}, '', address);
}

addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) location.reload();
});

addEventListener('click', event => {
  const link = event.target.closest?.('a[data-swap]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.target) return;
  event.preventDefault();
  swap({ url: link.href, isNavigation: true }, link.dataset.swap);
});

// ---- Sending: nothing is sent twice, and a sent draft is no draft ----

addEventListener('submit', event => {
  const form = event.target;
  const button = event.submitter;
  const method = (button?.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get').toLowerCase();
  if (method === 'dialog' || event.defaultPrevented) return;
  if (form.dataset.sending) return event.preventDefault();
  form.dataset.sending = 'yes';
  button?.setAttribute('aria-busy', 'true');
  const sent = () => {
    delete form.dataset.sending;
    button?.removeAttribute('aria-busy');
  };
  if (!form.dataset.swap) {
    settle(form);
    // The page goes away now; if it stays (a download, a lost connection), the form can be used again.
    return setTimeout(sent, 8000);
  }
  event.preventDefault();
  const data = new FormData(form, button);
  const url = new URL(button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', location.href);
  const request = { url, isNavigation: method === 'get' };
  if (method === 'get') url.search = new URLSearchParams(data);
  else request.init = { method, body: form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data) };
  swap(request, form.dataset.swap).then(() => { if (!form.isConnected) settle(form); }).finally(sent);
});

addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sending]')) delete form.dataset.sending;
  for (const button of document.querySelectorAll('form [aria-busy]')) button.removeAttribute('aria-busy');
});

// ---- Drafts: <form data-autosave="/drafts/…"> with [data-autosave-status] in it ----
// Two seconds after the last change the form is posted there. The answer's text ("Saved 10:42 AM") is shown; its header
// X-Version goes into the field "version". data-after-save="#box" names what is drawn anew then. <form data-draft> only asks before its unsent words are left.

const drafts = new Map();

function leaving(event) {
  event.preventDefault();
}

function change(form) {
  const draft = drafts.get(form) ?? { wait: 2000 };
  draft.changed = true;
  drafts.set(form, draft);
  addEventListener('beforeunload', leaving);
  if (form.dataset.autosave && !draft.stopped) later(form, 2000);
}

function settle(form) {
  clearTimeout(drafts.get(form)?.timer);
  drafts.delete(form);
  if (!drafts.size) removeEventListener('beforeunload', leaving);
}

function later(form, wait) {
  const draft = drafts.get(form);
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => save(form), wait);
}

function show(form, text) {
  const status = form.querySelector('[data-autosave-status]');
  if (status) status.textContent = text;
}

async function save(form) {
  const draft = drafts.get(form);
  if (!draft || draft.saving || draft.stopped) return;
  if (!form.isConnected) return settle(form);
  clearTimeout(draft.timer);
  draft.saving = true;
  draft.changed = false;
  const data = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  try {
    const answer = await fetch(form.dataset.autosave, { method: 'POST', body: data, redirect: 'manual', headers: { Accept: 'text/plain' }, keepalive: String(data).length < 60000 });
    draft.stopped = answer.status === 409;
    if (!answer.ok) throw new Error(String(answer.status));
    const version = answer.headers.get('X-Version');
    if (version && form.elements.version) form.elements.version.value = version;
    show(form, await answer.text());
    if (form.dataset.afterSave) swap({ url: location.href }, form.dataset.afterSave);
    draft.wait = 2000;
    if (!draft.changed) settle(form);
  } catch {
    draft.changed = true;
    show(form, (draft.stopped ? words.conflict : words.failed) ?? '');
    draft.wait = Math.min(draft.wait * 2, 60000);
  } finally {
    draft.saving = false;
    if (draft.changed && drafts.has(form) && !draft.stopped) later(form, draft.wait);
  }
}

addEventListener('input', event => {
  const form = event.target.form;
  if (form?.matches('[data-autosave], [data-draft]')) change(form);
});
addEventListener('reset', event => settle(event.target));
addEventListener('online', () => { for (const form of drafts.keys()) save(form); });
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const form of drafts.keys()) if (form.dataset.autosave) save(form);
});

// ---- News: <div id="…" data-live="help-…"> ----

if (words.liveScript && document.querySelector('[data-live]')) import(words.liveScript);

// ---- Tables that are walked by arrows: <table data-cells="/assets/cells.….js"> ----

addEventListener('focusin', event => {
  const table = event.target.closest?.('[data-cells]');
  if (table) import(table.dataset.cells);
});

// ---- Files: <input type="file" data-script="/assets/upload.….js"> ----
// The script for large files comes when a file is chosen, or when one was left unfinished here; the form waits for it.

let script = null;

function fetchScript(field) {
  script ??= import(field.dataset.script).catch(() => { /* the form sends the file whole */ }).finally(() => { script = null; });
}

addEventListener('change', event => {
  if (event.target.dataset.script) fetchScript(event.target);
});
addEventListener('submit', event => {
  if (!script || !event.target.querySelector('[data-script]')) return;
  event.preventDefault();
  script.then(() => event.target.requestSubmit(event.submitter));
}, true);
for (const field of document.querySelectorAll('[data-script]')) {
  try { if (sessionStorage.getItem('trellis-upload ' + location.pathname)) fetchScript(field); } catch { /* no hint */ }
}

// ---- Recording: <div data-record="ID of the file field" data-module="/assets/record.….js" hidden><button>…</button></div> ----

if (window.MediaRecorder && navigator.mediaDevices?.getUserMedia) {
  for (const box of document.querySelectorAll('[data-record]')) {
    box.hidden = false;
    box.querySelector('button').addEventListener('click', () => import(box.dataset.module).then(module => module.press(box)));
  }
}

// ---- Keys: <form data-keys> ----
// 1 to 4 choose in the criterion that has the focus (a fieldset) and go on to the next; j and k go to the next and the
// one before; n and p follow [data-next] and [data-previous] to the same criterion there; ? opens the popover
// [data-keys-help]. A form of somebody who turned keys off has no data-keys.

function choices(criterion) {
  return [...criterion.querySelectorAll('input[type="radio"]:not(:disabled)')];
}

function step(form, from, by) {
  const all = [...form.querySelectorAll('fieldset')].filter(fieldset => choices(fieldset).length);
  const at = all.indexOf(from);
  const to = all[at < 0 ? 0 : at + by];
  if (to) (choices(to).find(radio => radio.checked) ?? choices(to)[0]).focus();
}

addEventListener('keydown', event => {
  const form = document.querySelector('form[data-keys]');
  const active = document.activeElement;
  if (!form || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (active.isContentEditable || active.matches('select, textarea, input:not([type="radio"], [type="checkbox"])')) return;
  if (active.closest('dialog, [popover]')) return;
  const criterion = form.contains(active) ? active.closest('fieldset') : null;
  if (/^[1-4]$/.test(event.key)) {
    const fieldset = criterion ?? form.querySelector('fieldset:not(:has(:checked))');
    const radio = fieldset && choices(fieldset)[event.key - 1];
    if (!radio) return;
    radio.focus();
    radio.click();
    step(form, fieldset, 1);
  } else if (event.key === 'j') step(form, criterion, 1);
  else if (event.key === 'k') step(form, criterion, -1);
  else if (event.key === 'n' || event.key === 'p') {
    const link = document.querySelector(event.key === 'n' ? '[data-next]' : '[data-previous]');
    if (!link) return;
    const radio = criterion && choices(criterion)[0];
    if (radio) link.hash = radio.id;
    link.click();
  } else if (event.key === '?') document.querySelector('[data-keys-help]')?.showPopover?.();
  else return;
  event.preventDefault();
});

// ---- Reading aloud: <button data-read-aloud="#main" data-stop="Stop reading" hidden> ----
// The button appears when this device has a voice for the language of the page. The sentence being read is marked by
// ::highlight(reading).

const speech = window.speechSynthesis;
const blocks = 'p, li, h1, h2, h3, h4, td, th, dd, dt, figcaption, blockquote, legend, label, summary, div, section, main';
const unread = 'nav, button, input, select, textarea, script, style, svg, [hidden], [aria-hidden="true"], [popover]';

function voice(language) {
  const main = tag => tag.toLowerCase().split(/[-_]/)[0];
  return speech.getVoices().find(voice => main(voice.lang) === main(language));
}

function offerReading(root = document) {
  if (!speech || !voice(document.documentElement.lang)) return;
  for (const button of root.querySelectorAll('[data-read-aloud][hidden]')) button.hidden = false;
}

/** The sentences below an element: [{ text, language, range }]. */
function sentences(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const runs = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const block = node.parentElement.closest(blocks);
    const language = node.parentElement.closest('[lang]')?.lang ?? '';
    const run = runs.at(-1);
    if (run && run.block === block && run.language === language) run.nodes.push(node);
    else runs.push({ block, language, nodes: [node] });
  }
  return runs.flatMap(({ language, nodes }) => {
    const text = nodes.map(node => node.data).join('');
    const parts = window.Intl?.Segmenter ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)] : [{ index: 0, segment: text }];
    return parts.filter(({ segment }) => segment.trim()).map(({ index, segment }) => {
      const range = document.createRange();
      let start = 0;
      for (const node of nodes) {
        const end = start + node.length;
        if (index >= start && index < end) range.setStart(node, index - start);
        if (index + segment.length > start && index + segment.length <= end) range.setEnd(node, index + segment.length - start);
        start = end;
      }
      return { text: segment.trim(), language, range };
    });
  });
}

let reading = null;

function stopReading() {
  if (!reading) return;
  const { button, label } = reading;
  reading = null;
  speech.cancel();
  window.CSS?.highlights?.delete('reading');
  button.setAttribute('aria-pressed', 'false');
  if (label) button.lastChild.textContent = label;
}

function readOn(queue) {
  const sentence = queue.shift();
  if (!sentence) return stopReading();
  const run = reading;
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.lang = sentence.language;
  utterance.voice = voice(sentence.language) ?? null;
  if (window.Highlight) CSS.highlights.set('reading', new Highlight(sentence.range));
  utterance.onend = () => { if (reading === run) readOn(queue); };
  utterance.onerror = () => { if (reading === run) stopReading(); };
  speech.speak(utterance);
}

addEventListener('click', event => {
  const button = event.target.closest?.('[data-read-aloud]');
  if (!button || !speech) return;
  const isSame = reading?.button === button;
  stopReading();
  const root = document.querySelector(button.dataset.readAloud || 'main');
  if (isSame || !root) return;
  reading = { button, label: button.dataset.stop && button.lastChild.textContent };
  if (button.dataset.stop) button.lastChild.textContent = button.dataset.stop;
  button.setAttribute('aria-pressed', 'true');
  readOn(sentences(root));
});
speech?.addEventListener?.('voiceschanged', () => offerReading());
addEventListener('pagehide', stopReading);

// ---- Talks and notes: in <form data-quick> Ctrl+Enter saves, and a clock tells how much of eight minutes is left ----

addEventListener('keydown', event => {
  const field = event.target;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || !field.matches?.('textarea')) return;
  const form = field.closest('form[data-quick]');
  const button = field.closest('section')?.closest('form') === form
    ? field.closest('section')?.querySelector('button[data-quick]') : form?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
});

// The clock (<p id="clock" data-minutes data-left data-over hidden>) begins with the talk and goes on over reloads of
// its page. It is never read out by itself.
const clock = document.getElementById('clock');
if (clock?.dataset.minutes) {
  const key = 'trellis-talk ' + location.pathname;
  let began = Date.now();
  try {
    began = Number(sessionStorage.getItem(key)) || began;
    sessionStorage.setItem(key, began);
  } catch { /* it begins again with each load */ }
  const tick = () => {
    const left = Math.ceil(Number(clock.dataset.minutes) - (Date.now() - began) / 60000);
    clock.textContent = left > 0 ? clock.dataset.left.replace('#', left) : clock.dataset.over;
    clock.className = left > 0 ? 'tag' : 'tag tag-sun';
    clock.hidden = false;
  };
  tick();
  setInterval(tick, 5000);
}

// ---- Menus in browsers without popover: the style sheet shows them in the page, this folds them ----

const foldsMenus = !('popover' in HTMLElement.prototype);

function foldMenus(root) {
  for (const menu of root.querySelectorAll('[popover]')) menu.hidden = true;
  for (const button of root.querySelectorAll('[popovertarget]')) button.setAttribute('aria-expanded', 'false');
}

if (foldsMenus) addEventListener('click', event => {
  const button = event.target.closest?.('[popovertarget]');
  const menu = button && document.getElementById(button.getAttribute('popovertarget'));
  if (!menu) return;
  menu.hidden = !menu.hidden;
  button.setAttribute('aria-expanded', String(!menu.hidden));
});

// ---- What new parts of a page need ----

function prepare(root) {
  offerReading(root);
  if (foldsMenus) foldMenus(root);
}

prepare(document);
