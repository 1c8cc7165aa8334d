import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist, pages, weight, type Page } from '../site.ts';
import { BYTES, COUNT, row, type Row } from './rows.ts';

const isError = ({ slug }: Page): boolean => /^\/errors\/./.test(slug);

function rowsOf(subject: string, page: Page): Row[] {
  const { html, css, js, blocking, total } = weight(page);
  return Object.entries({ total, 'before the first paint': blocking, HTML: html, CSS: css, script: js }).map(([name, size]) => row('bytes', subject, name, BYTES, size));
}

/** What a first visit downloads without opening the search, in bytes of Brotli, from the built files. Of the catalogue's pages only the heaviest is named. */
export function bytes(): Row[] {
  const all = pages();
  const errors = all.filter(isError);
  const heaviest = errors.reduce((a, b) => (weight(b).total > weight(a).total ? b : a));
  const index = readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' });
  return [
    ...all.filter((page) => !isError(page)).flatMap((page) => rowsOf(page.path, page)),
    ...rowsOf('the heaviest error', heaviest),
    row('bytes', 'the mean error', 'HTML', BYTES, Math.round(errors.reduce((sum, page) => sum + weight(page).html, 0) / errors.length)),
    row('bytes', 'search index on disk', 'files', { ...COUNT, tolerance: '1%' }, index.length),
    row('bytes', 'search index on disk', 'size', BYTES, index.reduce((sum, file) => sum + statSync(join(dist, 'pagefind', file)).size, 0)),
  ];
}
