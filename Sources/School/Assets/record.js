// A voice recording for a file field: <div data-record="ID of the field"><button><svg><span>…</span></button><span role="status"></span></div>.
//
// The recording becomes a file of the field, as if it had been chosen there; sending it is the form's business. Words come
// from the element: data-record-words data-stop-words data-again-words data-going-words data-ready-words data-denied-words,
// with {time}. The page's own script fetches this one at the first press of the button.

const endings = { 'audio/webm': 'weba', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' };
const mostSeconds = 30 * 60;
const recorders = new Map();

function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What belongs to one box: its field, its button, and the recording under way. */
function recorderOf(box) {
  if (recorders.has(box)) return recorders.get(box);
  const button = box.querySelector('button');
  const one = {
    box, button, words: button.querySelector('span'), status: box.querySelector('[role="status"]'),
    field: document.getElementById(box.dataset.record), under: null, asks: false, kept: null,
  };
  recorders.set(box, one);
  // Whoever saves while it still records means the recording, too.
  one.field.form?.addEventListener('submit', event => {
    if (!one.under) return;
    event.preventDefault();
    const { submitter } = event;
    one.under.addEventListener('stop', () => setTimeout(() => one.field.form.requestSubmit(submitter)), { once: true });
    one.under.stop();
  }, true);
  return one;
}

/** Puts the recording in the place of the one before it; what else was chosen stays. */
function keep(one, file) {
  const files = new DataTransfer();
  for (const other of one.field.files) if (other.name !== one.kept) files.items.add(other);
  files.items.add(file);
  one.field.files = files.files;
  one.kept = file.name;
  one.field.dispatchEvent(new Event('change', { bubbles: true }));
}

function offerToListen(one, file) {
  one.box.querySelector('audio')?.remove();
  const player = document.createElement('audio');
  player.controls = true;
  player.src = URL.createObjectURL(file);
  one.box.append(player);
}

async function start(one) {
  const type = Object.keys(endings).find(type => MediaRecorder.isTypeSupported(type));
  one.asks = true;
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
  one.asks = false;
  if (!stream || !type) {
    one.status.textContent = one.box.dataset.deniedWords;
    return;
  }
  const pieces = [];
  const began = Date.now();
  // Speech needs no more: half an hour is 14 MB.
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 64000 });
  const tell = seconds => { one.status.textContent = one.box.dataset.goingWords.replace('{time}', clock(seconds)); };
  const timer = setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    tell(seconds);
    if (seconds >= mostSeconds) recorder.stop();
  }, 1000);
  recorder.addEventListener('dataavailable', event => { if (event.data.size) pieces.push(event.data); });
  recorder.addEventListener('stop', () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    one.under = null;
    one.button.classList.remove('is-on');
    one.words.textContent = one.box.dataset.againWords;
    const file = new File(pieces, `recording-${began}.${endings[type]}`, { type, lastModified: began });
    one.status.textContent = file.size ? one.box.dataset.readyWords : one.box.dataset.deniedWords;
    if (!file.size) return;
    keep(one, file);
    offerToListen(one, file);
  });
  one.under = recorder;
  recorder.start(1000);
  one.button.classList.add('is-on');
  one.words.textContent = one.box.dataset.stopWords;
  tell(0);
}

/** Begins to record, or ends it. */
export function press(box) {
  const one = recorderOf(box);
  if (one.under) one.under.stop();
  else if (!one.asks) return start(one);
}
