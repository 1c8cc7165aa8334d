import type { Found } from '../../lib/search/search.ts';
import { make } from '../text/make.ts';

/**
 * Shows pages that were found: the name of each, the words that an error is known by, and the sentence that answers.
 *
 * @param root the address of the site's pages in this language, with a slash at its end
 * @param kinds what a page of an error or a rule is called: others are guides
 */
export function listOf(found: readonly Found[], root: string, kinds: Readonly<Record<string, string>>): HTMLElement {
  const list = make('ol', { class: 'results' });
  for (const { path, anchor, title, headline, excerpt } of found) {
    const link = make('a', { class: 'result', href: root + path.slice(1) + (anchor && `#${anchor}`) }, make('strong', { class: 'title' }, title));
    if (headline) link.append(' ', make('code', { class: 'headline' }, headline));
    const kind = kinds[/^\/(errors|rules)\/./.exec(path)?.[1] ?? ''];
    list.append(make('li', {}, ...(kind ? [make('small', {}, kind)] : []), link, ...(excerpt ? [make('p', { class: 'excerpt' }, excerpt)] : [])));
  }
  return list;
}

/** Lets arrows go from the field through the links below it and back, and a letter go on typing; Enter in the field opens the first. */
export function walk(box: HTMLElement, input: HTMLInputElement, settle: () => Promise<unknown>): void {
  const links = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-ui] a, [data-ui] button')];
  box.addEventListener('keydown', (event) => {
    const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    const all = links();
    const at = all.indexOf(target as HTMLElement);
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (target !== input && at < 0) return;
      event.preventDefault();
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? (at < 0 ? all.at(-1) : input) : (all[next] ?? input))?.focus();
    } else if (key === 'Enter' && target === input) {
      event.preventDefault();
      void settle().then(() => links()[0]?.click());
    } else if (at >= 0 && key.length === 1 && key !== ' ') input.focus();
  });
}
