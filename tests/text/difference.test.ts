import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, stretches, type Line } from '../../src/lib/text/difference.ts';

const folder = new URL('../fixtures/workflows/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const repaired = readdirSync(folder)
  .filter((file) => file.endsWith('.golden.yml'))
  .map((golden): [string, string, string] => [golden, read(golden.replace(/\.[a-z-]+\.golden\.yml$/, '.yml')), read(golden)]);

/** What each side of a view comes to: the lines that are not gone, and those that are not new. */
const sides = (lines: readonly Line[]): [before: string[], after: string[]] => [
  lines.filter(({ kind }) => kind !== 'added').map(({ text }) => text),
  lines.filter(({ kind }) => kind !== 'removed').map(({ text }) => text),
];

const plain = (text: string): string[] => text.replace(/\n$/, '').split('\n').map((line) => line.replace(/\r$/, ''));

const numbersFit = (lines: readonly Line[], before: string, after: string): void => {
  for (const { text, before: own, after: next } of lines) {
    if (own !== undefined) expect(plain(before)[own - 1]).toBe(text);
    if (next !== undefined) expect(plain(after)[next - 1]).toBe(text);
  }
};

test('lines that are gone stand above those that take their place, each with its own number', () => {
  expect(difference('a\nb\nc\n', 'a\nB\nc\nd\n')).toEqual([
    { kind: 'same', text: 'a', before: 1, after: 1 },
    { kind: 'removed', text: 'b', before: 2 },
    { kind: 'added', text: 'B', after: 2 },
    { kind: 'same', text: 'c', before: 3, after: 3 },
    { kind: 'added', text: 'd', after: 4 },
  ]);
});

test.each(repaired)('%s is shown whole beside the file that it was', (_, before, after) => {
  const lines = difference(before, after);
  expect(sides(lines)).toEqual([plain(before), plain(after)]);
  numbersFit(lines, before, after);
});

test('no line of either text is lost or doubled, and a fold hides no change', () => {
  const line = fc.constantFrom('a', 'b', '  c: d', '', '# e', 'f');
  const text = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => `${lines.join('\n')}\n`);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = difference(before, after);
      expect(sides(lines)).toEqual([plain(before), plain(after)]);
      numbersFit(lines, before, after);
      const parts = stretches(lines);
      expect(parts.flatMap((part) => part.lines)).toEqual(lines);
      for (const { isFold, lines: some } of parts) {
        if (isFold) expect(some.length >= 4 && some.every(({ kind }) => kind === 'same')).toBe(true);
      }
    }),
    { seed: 20_261_129 },
  );
});

test('nor of a long one, which is compared part by part', () => {
  const piece = fc.array(fc.constantFrom('a', 'b', '', 'once 1', 'once 700'), { maxLength: 6 }).map((lines) => lines.map((line) => `${line}\n`).join(''));
  const long = (pieces: readonly string[]): string => Array.from({ length: 1_100 }, (_, index) => `once ${index}\n${index % 100 === 0 ? (pieces[index / 100] ?? '') : ''}`).join('');
  const pieces = fc.array(piece, { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(pieces, pieces, (some, others) => {
      const [before, after] = [long(some), long(others)];
      const lines = difference(before, after);
      expect(sides(lines)).toEqual([plain(before), plain(after)]);
      numbersFit(lines, before, after);
    }),
    { seed: 20_261_129, numRuns: 10 },
  );
  const [before, after] = [long([]), long([]).replace('once 500\n', 'twice\n')];
  expect(difference(before, after).filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'once 500', before: 501 },
    { kind: 'added', text: 'twice', after: 501 },
  ]);
});

test('a long stretch without a change is one fold, with three lines left above and below each change', () => {
  const before = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
  const after = before.with(19, 'changed');
  const parts = stretches(difference(`${before.join('\n')}\n`, `${after.join('\n')}\n`));
  expect(parts.map(({ isFold, lines }) => [isFold, lines[0]?.before, lines.at(-1)?.before])).toEqual([
    [true, 1, 16],
    [false, 17, 23],
    [true, 24, 40],
  ]);
});

test('Windows line ends are no difference of their own', () => {
  expect(difference('a\r\nb\r\n', 'a\r\nc\r\n').map(({ kind, text }) => `${kind} ${text}`)).toEqual(['same a', 'removed b', 'added c']);
});
