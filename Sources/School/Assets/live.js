// Keeps parts of an open page current: <div id="…" data-live="help-…,person-…">. The line only says that something
// changed; then the page is asked for again and these parts of it are put in place. [data-live-too] comes along where
// a page listens anyway. Only a page that is seen listens.

const parts = () => [...document.querySelectorAll('[data-live][id], [data-live-too][id]')];
const topics = part => (part.dataset.live ?? part.dataset.liveToo).split(',');
const isHidden = () => document.visibilityState === 'hidden';
const soon = most => 100 + Math.random() * most;
let source = null;
let again = 0;
let hiding = 0;
let waiting = null;
let hasMissed = false;

function listen() {
  clearTimeout(again);
  const about = [...new Set(parts().flatMap(topics))].slice(0, 12);
  if (source || isHidden() || !about.length) return;
  source = new EventSource('/live?about=' + about.join(','));
  source.onopen = () => {
    if (hasMissed) refresh(about, 5000);
    hasMissed = false;
  };
  source.onmessage = event => event.data === 'replaced' ? stop() : refresh(event.data === 'all' ? about : event.data.split(','), event.data === 'all' ? 5000 : 200);
  source.onerror = () => {
    hasMissed = true;
    // The browser comes back by itself unless it was sent away: then later, and each page at another time.
    if (source?.readyState !== EventSource.CLOSED) return;
    source = null;
    again = setTimeout(listen, 30000 + soon(60000));
  };
}

function stop() {
  source?.close();
  source = null;
  hasMissed = true;
}

function refresh(news, most) {
  if (waiting) return news.forEach(topic => waiting.add(topic));
  waiting = new Set(news);
  setTimeout(draw, soon(most));
}

/** Somebody writes here, or something of it is open or on its way. Choices are carried over. */
const isBusy = part => part.contains(document.activeElement) && document.activeElement.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  || [...part.querySelectorAll('textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"])')].some(field => field.value !== field.defaultValue)
  || part.querySelector(':popover-open, dialog[open], [data-sending]');

async function draw() {
  const news = waiting;
  waiting = null;
  const due = parts().filter(part => topics(part).some(topic => news.has(topic)));
  if (!due.length) return;
  // Nobody's half-made choice is taken away: it comes later.
  if (due.some(isBusy)) return refresh(news, 4000);
  try {
    const address = due.find(part => part.dataset.livePage)?.dataset.livePage ?? location.href;
    const answer = await fetch(address, { headers: { Accept: 'text/html', 'X-Live': '1' } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of due) {
      const fresh = page.getElementById(part.id);
      if (fresh && part.isConnected && !isBusy(part)) place(document.adoptNode(fresh), part);
    }
  } catch {
    hasMissed = true;
  }
}

function place(fresh, part) {
  const active = part.contains(document.activeElement) ? document.activeElement : null;
  const open = [...part.querySelectorAll('details[open] > summary')].map(summary => summary.textContent);
  const chosen = [...part.querySelectorAll('input:checked')].filter(box => !box.defaultChecked);
  const said = part.querySelector('[data-announce]')?.textContent;
  part.replaceWith(fresh);
  for (const summary of fresh.querySelectorAll('details > summary')) {
    if (open.includes(summary.textContent)) summary.parentElement.open = true;
  }
  for (const box of chosen) {
    const same = [...fresh.querySelectorAll('input')].find(one => one.type === box.type && one.name === box.name && one.value === box.value);
    if (same) same.checked = true;
  }
  const note = fresh.querySelector('[data-announce]')?.textContent;
  const region = document.getElementById('live');
  if (region && note && note !== said) region.textContent = note;
  if (active) goal(fresh, active)?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('trellis:drawn', { detail: fresh }));
}

/** What had the focus, in the new part; else its first heading. */
function goal(fresh, active) {
  const same = (active.id && fresh.querySelector('#' + CSS.escape(active.id)))
    || [...fresh.querySelectorAll(active.tagName)].find(one => one.getAttribute('href') === active.getAttribute('href') && one.getAttribute('value') === active.getAttribute('value') && one.textContent === active.textContent)
    || fresh.querySelector('h2, h3');
  if (same && same.tabIndex < 0) same.tabIndex = -1;
  return same;
}

document.addEventListener('visibilitychange', () => {
  clearTimeout(hiding);
  if (isHidden()) hiding = setTimeout(stop, 15000);
  else if (!source) listen();
});
addEventListener('pagehide', stop);
addEventListener('pageshow', event => { if (event.persisted) listen(); });
addEventListener('online', () => { if (!source) listen(); });
listen();
