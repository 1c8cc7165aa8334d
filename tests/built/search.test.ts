import { describe, expect, test } from 'vitest';
import { screen } from '../../src/data/screen.ts';
import { isList } from '../../src/site/search/index.ts';
import { locales } from '../../src/locales.ts';
import { pages } from '../dist.ts';
import { isAsked, judge, queriesOf, type QueryFile } from '../queries.ts';
import { builtIndex, builtSearch } from '../search.ts';

/** What share of queries has to have a right page first, and among the first three. What the search was never made for is a measure: it may only not become worse. */
const WANTED: Record<QueryFile, readonly [first: number, three: number]> = { queries: [0.95, 0.99], 'held-out': [0.95, 0.99], 'held-out-2': [0.95, 0.99], 'held-out-3': [0.9, 0.95], 'held-out-4': [0.88, 0.94], 'held-out-5': [0.9, 0.98], 'held-out-6': [0.95, 0.99], 'held-out-7': [0.95, 0.99], 'key-lines': [0.95, 0.99] };

describe.each(Object.values(locales).map(({ lang }) => lang))('%s', (lang) => {
  const ask = builtSearch(lang);

  test.each(Object.entries(WANTED))('%s: what people type finds a right page first', (file, [first, three]) => {
    const asked = queriesOf(file as QueryFile).filter((query) => isAsked(query, lang));
    const judged = asked.map((query) => ({ ...judge(query, ask(query)), said: `${query.query} finds ${ask(query).slice(0, 3).join(' ')}` }));
    const share = (of: 'first' | 'three'): number => judged.filter((each) => each[of]).length / judged.length;
    expect(asked.length).toBeGreaterThan(28);
    expect(share('first'), judged.filter(({ first: right }) => !right).map(({ said }) => said).join('\n')).toBeGreaterThanOrEqual(first);
    expect(share('three'), judged.filter(({ three: right }) => !right).map(({ said }) => said).join('\n')).toBeGreaterThanOrEqual(three);
  });

  test('every page but lists can be found, at its address in this language', () => {
    const found = new Set(builtIndex(lang).pages.map(({ path }) => path));
    const wanted = pages().filter((page) => page.lang === lang && !page.slug.startsWith('/404') && !isList(page.slug));
    expect(wanted.filter(({ slug }) => !found.has(slug)).map(({ slug }) => slug)).toEqual([]);
    expect(found.size).toBe(wanted.length);
  });

  test('no key of an index and no marker stands in what is shown', () => {
    const texts = builtIndex(lang).pages.flatMap(({ title, sections }) => [title, ...sections.flat()]);
    const markers = Object.keys(screen).map((id) => `[[${id}`);
    expect(texts.filter((text) => /\bzz[a-z]{6,}|\u001e/.test(text) || markers.some((marker) => text.includes(marker)))).toEqual([]);
    expect(texts.length).toBeGreaterThan(1_000);
  });
});
