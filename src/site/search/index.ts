import { ASKED, LISTS, OFTEN, SAME, TERMS } from '../../data/search-words.ts';
import { glossary } from '../../data/glossary.ts';
import { errors } from '../../data/catalogue.ts';
import type { Lang } from '../../errors/types.ts';
import type { SearchIndex, SearchPage } from '../../lib/search/page.ts';
import { readError, readGuide } from './pages.ts';

/** The words of one meaning: those of the table, and what the glossary knows besides. */
const same = SAME.map((group) => [...new Set([...group, ...glossary.flatMap(({ en, 'zh-CN': zh, also = [] }) => (group.includes(en) || group.includes(zh) ? also : []))])]);

/**
 * Makes the index of one language.
 *
 * @param lang its language
 * @param paths the addresses of all pages, in all languages the same
 * @param read gives the built page at an address, in any language
 * @returns what the search of that language is made of
 */
export function indexOf(lang: Lang, paths: readonly string[], read: (path: string, lang: Lang) => string): SearchIndex {
  const byId = new Map(errors.map((entry) => [`/errors/${entry.id}/`, entry]));
  const other: Lang = lang === 'en' ? 'zh-CN' : 'en';
  const pages = paths.map((path): SearchPage => {
    const entry = byId.get(path);
    const own = entry ? readError(entry, lang) : readGuide(read(path, lang));
    const name = entry ? readError(entry, other).title : readGuide(read(path, other)).title;
    return { path, ...own, names: [name], ...(ASKED[path] && { asked: ASKED[path] }), ...(OFTEN[path] && { often: OFTEN[path] }), ...(path === LISTS && { lists: true }), ...(path === TERMS && { terms: glossary.flatMap((term) => [term.en, term['zh-CN']]) }) };
  });
  return { same, pages };
}
