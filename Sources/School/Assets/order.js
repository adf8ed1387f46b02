// <ol data-order> with a number in each row: dragging a row changes the numbers, as typing them does.

const list = document.querySelector('[data-order]');
let held = null;

for (const row of list.children) row.draggable = true;
list.addEventListener('dragstart', event => { held = event.target.closest('li'); });
list.addEventListener('dragover', event => {
  const row = event.target.closest?.('li');
  if (!held || !row) return;
  event.preventDefault();
  const box = row.getBoundingClientRect();
  if (row !== held) row[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](held);
});
list.addEventListener('dragend', () => {
  held = null;
  [...list.querySelectorAll('input')].forEach((field, place) => { field.value = place + 1; });
});
