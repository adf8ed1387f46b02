// Comfort for talks and notes: Ctrl+Enter saves a note, and a clock tells how much of eight minutes is left.

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

// The clock begins with the talk and goes on over reloads of its page. It is never read out by itself.
const clock = document.getElementById('clock');
if (clock) {
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
