import { PagefindUI } from '@pagefind/default-ui';
import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';
import { fill } from '../../lib/text/fill.ts';
import { read, withWordings, type Wordings } from '../../lib/catalogue/known.ts';
import { searcher, type KnownMessage } from '../../lib/catalogue/query.ts';
import type { Lang } from '../../locales.ts';
import styles from './search-ui.css?url';

/** A stylesheet that a script imports would be put on every page: this one is added by hand, on first use. */
const loadStyles = (): Promise<unknown> =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles, onload: resolve, onerror: resolve });
    document.head.append(link);
  });

/** The search's strings in one language, Pagefind's under Pagefind's own names. */
async function stringsOf(base: string, lang: Lang): Promise<Record<string, string>> {
  const strings: Record<string, string> = await (await fetch(`${base}doctor/${lang}/labels-search.json`)).json();
  return Object.fromEntries(Object.entries(strings).map(([key, text]) => [key.replace('pagefind.', ''), text]));
}

/** The catalogue's messages; without them a search still works, only less well for a pasted log. */
async function knownMessages(base: string): Promise<KnownMessage[]> {
  const [english, chinese] = await Promise.all([
    fetch(`${base}errors/messages.txt`)
      .then(async (response) => read(await response.text()))
      .catch(() => []),
    fetch(`${base}doctor/chinese.json`)
      .then(async (response): Promise<Wordings> => Object.assign({}, ...(await response.json())))
      .catch(() => ({})),
  ]);
  return withWordings(english, chinese);
}

/** What a search says of itself: a part that did not come, or that it waits long for one. Neither means that all is well. */
interface State {
  lost?: string;
  waiting?: boolean;
}

/**
 * Puts Pagefind's interface into an element.
 *
 * @param element empty, in the document
 * @param lang the language to speak
 * @param label the name of the input
 * @param say what to do with a sentence on a search that does not work, or with none once it does
 */
export async function mount(element: HTMLElement, lang: Lang, label: string, say: (sentence: string) => void): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const [strings, known] = await Promise.all([stringsOf(base, lang), knownMessages(base), loadStyles()]);
  const tell = ({ lost, waiting }: State): void => say(lost ? fill(strings['search.lost'] ?? '', { file: lost }) : waiting ? (strings['search.waiting'] ?? '') : '');
  window.addEventListener('search-state', (event) => tell((event as CustomEvent<State>).detail));
  // Pagefind's interface loads the same address, and says nothing where it does not come.
  import(/* @vite-ignore */ `${base}search/pagefind.js`).catch(() => tell({ lost: 'search/pagefind.js' }));
  new PagefindUI({
    ...pagefindUserConfig,
    element,
    baseUrl: base,
    bundlePath: `${base}search/`,
    showImages: false,
    showSubResults: true,
    processTerm: searcher(known),
    translations: { ...strings, placeholder: label },
  });
  element.querySelector('input')?.setAttribute('aria-label', label);
}
