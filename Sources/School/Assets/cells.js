// A table of links that is walked by arrows: <table data-cells>. Home and End go to the ends of a row. Tab works without it.

addEventListener('keydown', event => {
  const cell = event.target.closest?.('[data-cells] :is(td, th)');
  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  if (!cell || event.ctrlKey || event.metaKey || event.altKey || !(moves[event.key] || event.key === 'Home' || event.key === 'End')) return;
  const rows = [...cell.closest('table').rows];
  const row = cell.parentElement;
  const across = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
  const things = one => [...one.cells].flatMap((box, at) => { const thing = box.querySelector('a, input'); return thing ? [[at, thing]] : []; });
  const go = thing => { if (thing) { event.preventDefault(); thing.focus(); } };
  if (!moves[event.key]) return go((event.key === 'Home' ? things(row)[0] : things(row).at(-1))?.[1]);
  const [down, right] = moves[event.key];
  if (right) return go(things(row)[things(row).findIndex(([at]) => at === cell.cellIndex) + right * across]?.[1]);
  for (let at = rows.indexOf(row) + down; rows[at]; at += down) {
    const thing = rows[at].cells[cell.cellIndex]?.querySelector('a, input');
    if (thing) return go(thing);
  }
});
