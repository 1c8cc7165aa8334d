import type { SearchIndex } from '../../lib/search/page.ts';
import { isList } from '../search/index.ts';
import { faultOf, type Built, type Fault } from './built.ts';

/**
 * Checks what the search of each language is made of.
 *
 * @param site with the index
 * @param addresses of the pages of each language, below its folder
 */
export function indexFaults(site: Built, addresses: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
  const faults = [...addresses].flatMap(([language, wanted]) => {
    const file = `search/${language}.json`;
    return faultOf(file, () => {
      const { pages, same } = JSON.parse(site.text(file)) as SearchIndex;
      const found = new Set(pages.filter(({ title, sections }) => title !== '' && sections.length > 0).map(({ path }) => path));
      const lost = [...wanted].filter((path) => !isList(path) && !found.has(path));
      if (lost.length > 0) throw new Error(`does not lead to ${lost.slice(0, 3).join(', ')}`);
      const nowhere = [...found].filter((path) => !wanted.has(path));
      if (nowhere.length > 0) throw new Error(`leads to ${nowhere.slice(0, 3).join(', ')}, which is not there`);
      if (same.length === 0) throw new Error('knows no words of the same meaning');
    });
  });
  const others = site.names.filter((name) => name.startsWith('search/') && ![...addresses.keys()].some((language) => name === `search/${language}.json`));
  return [...faults, ...others.map((file) => ({ file, problem: 'is no index of a language' }))];
}
