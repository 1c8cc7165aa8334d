import { MAX_CARRIED } from '../../lib/doctor/carried.ts';
import type { Answer, Search } from '../../lib/search/search.ts';
import { fill } from '../../lib/text/fill.ts';
import { redact } from '../../lib/text/secrets.ts';
import { sitePath } from '../../links.ts';
import { folderOf, type Lang } from '../../locales.ts';
import { carryOver, isThisTab } from '../doctor/hand-over.ts';
import { PATIENCE } from '../doctor/input/within.ts';
import { loadStyles } from '../text/load-styles.ts';
import { make } from '../text/make.ts';
import { loadSearch, Lost } from './load.ts';
import { listOf, walk } from './results.ts';
import styles from './search-ui.css?url';

/** Where the tab keeps what was asked last. */
const LAST = 'search-last';

/** More than this is a log, not a question; it is not kept. */
const MAX_KEPT = 200;

/** What is done with the tab's memory, which may not be there. */
function inTab<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * Makes the search work: shows for what is typed or pasted the pages that answer it.
 *
 * @param box with the field and the place for the answer
 * @param lang the language to speak, and of the pages to find
 * @param pasted what was pasted last, with its lines, which the field has not
 * @param say what to do with a sentence on a search that does not work, or with none once it does
 */
export async function mount(box: HTMLElement, lang: Lang, pasted: () => string, say: (sentence: string) => void): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const root = sitePath('/', folderOf(lang), base);
  const input = box.querySelector('input')!;
  const place = box.querySelector<HTMLElement>('[data-ui]')!;
  const flat = (of: string): string => of.replace(/\s+/g, '');
  const text = (): string => (flat(pasted()) === flat(input.value) ? pasted() : input.value);
  // The index comes while somebody types, and beside what the box says.
  let search: Promise<Search> | undefined = loadSearch(base, lang);
  search.catch(() => {});
  const [strings] = await Promise.all([fetch(`${base}doctor/${lang}/labels-search.json`, { signal: AbortSignal.timeout(PATIENCE) }).then(async (response) => (await response.json()) as Record<string, string>), loadStyles(styles).catch(() => {})]);
  const t = (key: string, values: Readonly<Record<string, string>> = {}): string => fill(strings[`search.${key}`] ?? '', values);

  /** Hands the text to the doctor, without its secrets. */
  const doctor = (): HTMLElement => {
    const link = make('a', { href: `${root}doctor/`, class: 'give' }, t('give'));
    link.addEventListener('click', (event) => {
      if (!isThisTab(event)) return;
      const { text: blanked, found } = redact(text());
      carryOver({ text: blanked.slice(0, MAX_CARRIED), secrets: found, entered: [] });
    });
    return link;
  };

  const show = ({ found, sure }: Answer): void => {
    const log = /\n/.test(text().trim()) || text().length > MAX_KEPT;
    const said = make('div', { class: 'said', 'aria-live': 'polite' });
    if (log) said.append(make('p', {}, `${t('log')} `, doctor()));
    else if (!sure) said.append(make('p', {}, `${t(found.length > 0 ? 'near' : 'none')} `, doctor()));
    place.replaceChildren(said, ...(found.length > 0 ? [listOf(found, root, { errors: t('error'), rules: t('rule') })] : []));
    box.querySelector('.answer')?.scrollTo(0, 0);
  };

  let asked = '';
  const ask = async (): Promise<void> => {
    const wanted = text();
    asked = wanted;
    if (wanted.trim() === '') return place.replaceChildren(make('p', {}, t('ask'), lang === 'en' ? ' ' : '', make('span', { class: 'keys' }, t('keys'))));
    const slow = setTimeout(() => say(t('waiting')), 5_000);
    search ??= loadSearch(base, lang);
    try {
      const find = await search;
      if (asked !== wanted) return;
      say('');
      show(find(wanted));
    } catch (problem) {
      // The next letter tries again.
      search = undefined;
      place.replaceChildren();
      say(t('lost', { file: problem instanceof Lost ? problem.file : '' }));
    } finally {
      clearTimeout(slow);
    }
  };

  let answering: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): Promise<void> => {
    clearTimeout(timer);
    if (asked !== text() || place.childElementCount === 0) answering = ask();
    return answering;
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), 50);
    const { value } = input;
    inTab((tab) => (value.length <= MAX_KEPT && redact(value).found.length === 0 ? tab.setItem(LAST, value) : tab.removeItem(LAST)));
  });
  walk(box, input, go);

  // A keyboard on the screen covers what is not told of it.
  const fit = (): void => box.style.setProperty('--height', `${window.visualViewport?.height ?? window.innerHeight}px`);
  window.visualViewport?.addEventListener('resize', fit);
  fit();

  // What is there from before gives way to what is typed; what was typed in the meantime does not.
  if (input.value === '') {
    input.value = inTab((tab) => tab.getItem(LAST)) ?? '';
    if (document.activeElement === input) input.select();
  }
  let before = '';
  box.addEventListener('beforetoggle', () => (before = input.value));
  box.addEventListener('toggle', () => box.matches(':popover-open') && input.value === before && input.select());
  await go();
}
