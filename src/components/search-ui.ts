import { PagefindUI } from '@pagefind/default-ui';
import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';
import { read, withWordings, type Wordings } from '../lib/known.ts';
import { searcher, type KnownMessage } from '../lib/query.ts';
import type { Lang } from '../locales.ts';
import styles from './search-ui.css?url';

/** A stylesheet that a script imports would be put on every page: this one is added by hand, on first use. */
const loadStyles = (): Promise<unknown> =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles, onload: resolve, onerror: resolve });
    document.head.append(link);
  });

/** Pagefind's strings in one language, under Pagefind's own names. */
async function translations(base: string, lang: Lang): Promise<Record<string, string>> {
  const strings: Record<string, string> = await (await fetch(`${base}doctor/${lang}/labels-pagefind.json`)).json();
  return Object.fromEntries(Object.entries(strings).map(([key, text]) => [key.replace('pagefind.', ''), text]));
}

/** The catalogue's messages; without them a search still works, only less well for a pasted log. */
async function knownMessages(base: string, lang: Lang): Promise<KnownMessage[]> {
  const [english, chinese] = await Promise.all([
    fetch(`${base}errors/messages.txt`)
      .then(async (response) => read(await response.text()))
      .catch(() => []),
    fetch(`${base}doctor/${lang}/chinese.json`)
      .then((response): Promise<Wordings> => response.json())
      .catch(() => ({})),
  ]);
  return withWordings(english, chinese);
}

/**
 * Puts Pagefind's interface into an element.
 *
 * @param element empty, in the document
 * @param lang the language to speak
 * @param label the name of the input
 */
export async function mount(element: HTMLElement, lang: Lang, label: string): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const [strings, known] = await Promise.all([translations(base, lang), knownMessages(base, lang), loadStyles()]);
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
