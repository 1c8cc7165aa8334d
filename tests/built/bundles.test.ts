import { expect, test } from 'vitest';
import { bundleRows, COLUMNS } from '../../src/data/action/bundles.ts';
import { sourceUrl } from '../../src/data/sources/sources.ts';
import { pages } from '../dist.ts';

const found = pages().filter(({ slug }) => slug === '/action-releases/');

test('the table of what releases carry is there in both languages', () => {
  expect(found.map(({ lang }) => lang).sort()).toEqual(['en', 'zh-CN']);
});

test.each(found.map((page) => [page.path, page] as const))('%s shows what the data says, and where each version was read', (_, { html, lang }) => {
  const rows = html.querySelectorAll('.releases tbody tr');
  expect(rows).toHaveLength(bundleRows.length);
  const [none, unknown] = lang === 'en' ? ['not in it', 'not known'] : ['没有', '不清楚'];
  for (const [index, { releases, cells }] of bundleRows.entries()) {
    const [first, ...others] = rows[index]!.querySelectorAll('td');
    expect(first?.text.trim()).toBe(releases.length > 1 ? `${releases[0]} – ${releases.at(-1)}` : releases[0]);
    expect(others).toHaveLength(COLUMNS.length);
    for (const [column, { version, source }] of cells.entries()) {
      const cell = others[column]!;
      expect(cell.text.trim()).toBe(version ?? (version === null ? none : unknown));
      expect(cell.querySelector('a')?.getAttribute('href')).toBe(source && sourceUrl(source));
      // What a narrow screen shows instead of the column's heading.
      expect(cell.getAttribute('data-label')).not.toBe('');
    }
  }
});
