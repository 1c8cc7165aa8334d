import { readTicks, TICKS_KEY, writeTicks } from '../../lib/generator/ticks.ts';

/** What is ticked. Where the browser keeps nothing, it lasts as long as the page. */
let ticks = new Set<string>();
let isKept = false;

function recall(): void {
  try {
    ticks = readTicks(localStorage.getItem(TICKS_KEY));
    isKept = ticks.size > 0;
  } catch {
    isKept = false;
  }
}

function keep(): void {
  const text = writeTicks(ticks);
  try {
    if (text === undefined) localStorage.removeItem(TICKS_KEY);
    else localStorage.setItem(TICKS_KEY, text);
    // Where storage is refused a stand-in takes its place that keeps nothing.
    isKept = text !== undefined && localStorage.getItem(TICKS_KEY) === text;
  } catch {
    isKept = false;
  }
}

/** A box for one line of a list. */
export function tickBox(id: string): HTMLInputElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: ticks.has(id) });
  box.dataset['tick'] = id;
  return box;
}

function show(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-tick]')) box.checked = ticks.has(box.dataset['tick'] ?? '');
  for (const bar of document.querySelectorAll<HTMLElement>('[data-ticks]')) {
    const [said, forget] = bar.children as unknown as [HTMLElement, HTMLElement];
    forget.hidden = !isKept;
    // What is said of forgetting stays until something is ticked again.
    if (isKept) said.textContent = bar.dataset['kept'] ?? '';
    bar.hidden = !isKept && document.activeElement !== said;
  }
}

document.addEventListener('change', ({ target }) => {
  const id = target instanceof HTMLInputElement ? target.dataset['tick'] : undefined;
  if (id === undefined) return;
  if ((target as HTMLInputElement).checked) ticks.add(id);
  else ticks.delete(id);
  keep();
  show();
});

document.addEventListener('click', ({ target }) => {
  const bar = target instanceof HTMLButtonElement ? target.closest<HTMLElement>('[data-ticks]') : null;
  if (!bar) return;
  ticks.clear();
  keep();
  const said = bar.firstElementChild as HTMLElement;
  said.textContent = bar.dataset['forgotten'] ?? '';
  said.focus();
  show();
});

const again = (): void => {
  recall();
  show();
};
// Another tab, or a page that the browser kept as it was.
addEventListener('storage', again);
window.addEventListener('pageshow', ({ persisted }) => persisted && again());

recall();
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-checklist] li > a')) {
  const label = document.createElement('label');
  link.replaceWith(label);
  label.append(tickBox(`${link.closest<HTMLElement>('[data-checklist]')?.dataset['checklist'] ?? ''}${link.hash}`), link);
}
show();
