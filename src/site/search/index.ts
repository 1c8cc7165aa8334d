import { ASKED, LISTS, OFTEN, SAME, TERMS } from '../../data/search-words/index.ts';
import { bundles } from '../../data/action/bundles.ts';
import { glossary } from '../../data/glossary.ts';
import { errors } from '../../data/catalogue.ts';
import type { SearchIndex, SearchPage } from '../../lib/search/page.ts';
import { locales, type Lang } from '../../locales.ts';
import { readError, readGuide, type PageText } from './pages.ts';

/** Whether a page leads to others, which are found themselves. */
export const isList = (path: string): boolean => /^\/errors\/(?:stages|programs)\//.test(path);

/** The words of one meaning: those of the table, and what the glossary knows besides. */
const same = SAME.map((group) => [...new Set([...group, ...glossary.flatMap(({ en, 'zh-CN': zh, also = [] }) => (group.includes(en) || group.includes(zh) ? also : []))])]);

const byPath = new Map(errors.map((entry) => [`/errors/${entry.id}/`, entry]));
const languages = Object.values(locales).map(({ lang }) => lang);

/**
 * Makes the indexes of all languages.
 *
 * @param paths the addresses of all pages, in all languages the same
 * @param read gives the built page at an address, in any language
 * @returns what the search of each language is made of
 */
export function indexesOf(paths: readonly string[], read: (path: string, lang: Lang) => string): Map<Lang, SearchIndex> {
  const texts = paths.map((path) => {
    const entry = byPath.get(path);
    return new Map(languages.map((lang): [Lang, PageText] => [lang, entry ? readError(entry, lang) : readGuide(read(path, lang))]));
  });
  return new Map(
    languages.map((lang) => {
      const pages = paths.map((path, at): SearchPage => {
        const own = texts[at]!.get(lang)!;
        const others = [...texts[at]!].flatMap(([other, text]) => (other === lang ? [] : [text]));
        const entry = byPath.get(path);
        return {
          path,
          ...own,
          // A release that shares a line of the table with others is named by none of its ends.
          ...(path === LISTS && { parts: `${own.parts} ${bundles.map(({ release }) => release).join(' ')}`, lists: true }),
          names: others.map(({ title }) => title),
          ...(!entry && { otherHeadings: others.flatMap(({ sections }) => sections.flatMap(([, heading]) => (heading ? [heading] : []))) }),
          ...(entry && { by: entry.emitter }),
          ...(ASKED[path] && { asked: ASKED[path] }),
          ...(OFTEN[path] && { often: OFTEN[path] }),
          ...(path === TERMS && { terms: glossary.flatMap((term) => [term.en, term['zh-CN']]) }),
        };
      });
      return [lang, { same, pages }];
    }),
  );
}
