// The board of groups: a name is dragged from list to list, or its select moves it. The selects are what is sent; without
// script they do all of it.

const board = document.querySelector('[data-groups]');
const list = seat => seat.closest('[data-group]');
const choice = seat => seat.querySelector('select');
let held = null;

function put(seat, into) {
  if (!into || into === list(seat)) return;
  into.append(seat);
}

for (const seat of board?.querySelectorAll('[data-seat]') ?? []) {
  seat.draggable = true;
  seat.addEventListener('dragstart', event => {
    held = seat;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
  });
  seat.addEventListener('dragend', () => { held = null; });
  choice(seat).addEventListener('change', () => {
    const into = [...board.querySelectorAll('[data-group]')].find(one => one.dataset.group === choice(seat).value);
    put(seat, into);
    choice(seat).focus();
  });
}

for (const into of board?.querySelectorAll('[data-group]') ?? []) {
  const area = into.closest('section') ?? into;
  area.addEventListener('dragover', event => { if (held) event.preventDefault(); });
  area.addEventListener('drop', event => {
    if (!held) return;
    event.preventDefault();
    choice(held).value = into.dataset.group;
    put(held, into);
  });
}
