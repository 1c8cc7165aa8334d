import { make, type Child } from '../../text/make.ts';

/** How what is too much at once is put into folds. */
interface Folds<T> {
  /** So many are shown at once. */
  most: number;
  node: (item: T) => Child;
  /** What a fold is called. */
  title: (rest: readonly T[]) => string;
  /** The folds that are open, by how many they hold. */
  open?: ReadonlySet<string | undefined>;
}

/**
 * Shows the first of many and puts the others into a fold, which gets them when it is opened, and again no more than that at once: of thousands a
 * browser makes a task of seconds.
 */
export function few<T>(items: readonly T[], folds: Folds<T>): Child[] {
  const { most, node, title, open } = folds;
  const nodes = items.slice(0, most).map(node);
  const rest = items.slice(most);
  if (rest.length === 0) return nodes;
  const id = `rest-${rest.length}`;
  const fold = make('details', { 'data-from': id }, make('summary', {}, title(rest)));
  const fill = (): void => fold.append(...few(rest, folds));
  if (open?.has(id)) {
    fold.open = true;
    fill();
  } else fold.addEventListener('toggle', fill, { once: true });
  return [...nodes, fold];
}

/** Has every fold that was never opened filled, and those within it: who reads paper cannot unfold one. */
function fillAll(): void {
  const filled = new Set<Element>();
  for (let more = true; more; ) {
    more = false;
    for (const fold of document.querySelectorAll('details[data-from]')) {
      if (filled.has(fold)) continue;
      filled.add(fold);
      fold.dispatchEvent(new Event('toggle'));
      more = true;
    }
  }
}

addEventListener('beforeprint', fillAll);

/** Which folds of an element are open. */
export const openIn = (element: Element): Set<string | undefined> => new Set([...element.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['from']));
