// A grid of fields for one digit: <table data-grid> with <input data-cell>. A digit goes on to the student below, arrows
// move, Enter goes down. Tab and typing work without this script.

const table = document.querySelector('[data-grid]');
const rows = [...table.tBodies[0].rows].map(row => [...row.querySelectorAll('[data-cell]')]);

function place(field) {
  const row = rows.findIndex(cells => cells.includes(field));
  return [row, rows[row]?.indexOf(field)];
}

function go(row, column) {
  const field = rows[row]?.[column];
  if (field) { field.focus(); field.select(); }
  return field;
}

const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0] };

table.addEventListener('keydown', event => {
  const move = moves[event.key];
  if (!move || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !event.target.matches('[data-cell]')) return;
  const [row, column] = place(event.target);
  const across = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  go(row + move[0], column + move[1] * across);
  event.preventDefault();
});

// Only what a person types moves on: filling in a kept draft does not.
table.addEventListener('input', event => {
  if (!event.target.matches('[data-cell]') || !/^[1-4]$/.test(event.data ?? '')) return;
  const [row, column] = place(event.target);
  if (!go(row + 1, column)) go(0, column + 1);
});
