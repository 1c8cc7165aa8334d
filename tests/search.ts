import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from '../src/errors/index.ts';
import { chineseWordings, known, withWordings } from '../src/lib/catalogue/known.ts';
import type { SearchIndex } from '../src/lib/search/page.ts';
import { preparing } from '../src/lib/search/search.ts';
import { atOnce } from '../src/lib/text/steps.ts';
import type { Lang } from '../src/locales.ts';
import { dist } from './dist.ts';
import type { Asked } from './queries.ts';

const messages = withWordings(known(errors), chineseWordings(errors));

export const builtIndex = (lang: Lang): SearchIndex => JSON.parse(readFileSync(join(dist, 'search', `${lang}.json`), 'utf8')) as SearchIndex;

/** @returns the search of the built site in one language: from a query the addresses that it finds; where none is right, those that it does not call merely near */
export function builtSearch(lang: Lang): (asked: Pick<Asked, 'query' | 'right'>) => string[] {
  const ask = atOnce(preparing(builtIndex(lang), messages));
  return ({ query, right }) => {
    const { found, sure } = ask(query);
    return right.length === 0 && !sure ? [] : found.map(({ path }) => path);
  };
}
