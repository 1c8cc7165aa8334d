import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, dist, pages, weight, type Page } from '../dist.ts';
import { BYTES, row, type Row } from './rows.ts';

/** Pages of which there is one for each entry of a list. */
const MANY = { error: /^\/errors\/[^/]+\/$/, 'list of errors': /^\/errors\/[^/]+\/./, rule: /^\/rules\/./ };

const heaviest = (some: readonly Page[]): Page => some.reduce((a, b) => (weight(b).total > weight(a).total ? b : a));

function rowsOf(subject: string, page: Page): Row[] {
  const { html, css, js, blocking, total } = weight(page);
  return Object.entries({ total, 'before the first paint': blocking, HTML: html, CSS: css, script: js }).map(([name, size]) => row('bytes', subject, name, BYTES, size));
}

/** What a first visit downloads without opening the search, in bytes of Brotli, from the built files. Of the pages for errors and for rules only the heaviest is named. */
export function bytes(): Row[] {
  const all = pages();
  const of = (pattern: RegExp): Page[] => all.filter(({ slug }) => pattern.test(slug));
  const errors = of(MANY.error);
  return [
    ...all.filter(({ slug }) => !Object.values(MANY).some((pattern) => pattern.test(slug))).flatMap((page) => rowsOf(page.path, page)),
    ...Object.entries(MANY).flatMap(([name, pattern]) => rowsOf(`the heaviest ${name}`, heaviest(of(pattern)))),
    row('bytes', 'the mean error', 'HTML', BYTES, Math.round(errors.reduce((sum, page) => sum + weight(page).html, 0) / errors.length)),
    ...readdirSync(join(dist, 'search')).map((file) => row('bytes', 'search index', file, BYTES, brotli(`search/${file}`))),
  ];
}
