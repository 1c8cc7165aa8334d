import { expect, test } from 'vitest';
import { differencesOf } from '../../src/data/behaviour/differences.ts';
import { groups } from '../../src/data/behaviour/groups.ts';
import { pages } from '../dist.ts';

const plain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

test('every cell whose runs do not show what a reader would see says so below its outcome, with a source', () => {
  const found = pages().filter(({ slug }) => slug === '/action-behaviour/');
  expect(found).toHaveLength(2);
  const cells = Object.values(groups).flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((ids: readonly string[]) => differencesOf(ids))));
  for (const { html, lang } of found) {
    const shown = html.querySelectorAll('.measured tbody td[data-label]').map((cell) => cell.querySelectorAll('.differs'));
    expect(shown.map((marks) => marks.map((mark) => plain(mark.childNodes.slice(0, -1).map(({ text }) => text).join('').replace(mark.querySelector('.source')?.text ?? '', ''))))).toEqual(
      cells.map((marks) => marks.map(({ text }) => plain(text[lang]))),
    );
    for (const mark of shown.flat()) expect(mark.querySelector('a.source')?.getAttribute('href')).toMatch(/^https:\/\/github\.com\//);
    expect(shown.flat().length).toBeGreaterThan(0);
  }
});
