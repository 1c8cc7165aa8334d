import { describe, expect, test } from 'vitest';
import { compare, failures, merge } from '../bench/compare.ts';
import { multiplied } from '../bench/multiplied.ts';
import { inReadme, json, table } from '../bench/report.ts';
import { BYTES, MS, quantile, RATE, row, SCORE, SHARE } from '../bench/rows.ts';
import { errors } from '../../src/errors/index.ts';

const size = (value: number, subject = '/') => row('bytes', subject, 'total', BYTES, value);
const time = (value: number) => row('workflow', '100 lines', 'check', MS, value);

describe('a comparison', () => {
  test('finds more bytes worse beyond one per cent, and fewer never', () => {
    const worse = (now: number): boolean[] => compare([size(now)], [size(10_000)]).map((change) => change.worse);
    expect(worse(10_100)).toEqual([false]);
    expect(worse(10_101)).toEqual([true]);
    expect(worse(10)).toEqual([false]);
  });

  test('finds less worse where more is better', () => {
    const recall = (value: number) => row('search', 'en', 'first', SHARE, value);
    expect(compare([recall(98.99)], [recall(99)])[0]).toMatchObject({ last: 99, worse: true });
    expect(compare([recall(99.5)], [recall(99)])[0]).toMatchObject({ worse: false });
  });

  test('takes a tolerance without a sign as a number in the unit', () => {
    const score = (value: number) => row('lighthouse', '/', 'performance', { ...SCORE, tolerance: 5 }, value);
    expect(compare([score(95)], [score(100)])[0]?.worse).toBe(false);
    expect(compare([score(94)], [score(100)])[0]?.worse).toBe(true);
  });

  test('tells rows apart by part, subject and name, and has no last value for a new one', () => {
    expect(compare([size(9), size(9, '/cause/')], [size(8, '/cause/')]).map(({ last }) => last)).toEqual([undefined, 8]);
  });

  test('fails for bytes, not for times', () => {
    const changes = compare([size(200), time(200), row('doctor', 'log', 'diagnosis', RATE, 1)], [size(100), time(100), row('doctor', 'log', 'diagnosis', RATE, 100)]);
    expect(changes.map(({ worse }) => worse)).toEqual([true, true, true]);
    expect(failures(changes).map(({ part }) => part)).toEqual(['bytes']);
  });
});

test('parts that were left out keep the values of the run before, each part in its place', () => {
  expect(merge([time(2)], [time(1), size(3)], ['bytes', 'workflow'])).toEqual([size(3), time(2)]);
});

test('a table has one line for each subject, and marks what is worse', () => {
  const rows = [size(12_345), row('bytes', '/', 'HTML', BYTES, 10), time(1.234)];
  expect(table(compare(rows, [size(10_000), time(1.23)])).split('\n').slice(2)).toEqual([
    '| bytes | / | **total 12,345 B, worse** · HTML 10 B | 10,000 B · – |',
    '| workflow | 100 lines | check 1.23 ms | the same |',
  ]);
});

test('a pipe in a name does not end a cell', () => {
  expect(table(compare([size(1, 'a|b')], []))).toContain('| a\\|b |');
});

test('the JSON is what was measured, one row a line', () => {
  const result = { machine: '2 CPUs', rows: [size(1), time(2)] };
  expect(JSON.parse(json(result))).toEqual(result);
  expect(json(result).match(/\n {4}\{.*\},?$/gm)).toHaveLength(2);
});

describe('in the README', () => {
  const readme = 'Before\n\n<!-- bench -->\nan old table\n<!-- /bench -->\n\nAfter\n';

  test('the table takes the place of the one before, and of nothing else', () => {
    const written = inReadme(readme, '2 CPUs', compare([size(1)], []));
    expect(written).toMatch(/^Before\n\n<!-- bench -->\n\nFrom `npm run bench`: 2 CPUs\.\n\n\| Part [^]*\| bytes \| \/ \| total 1 B \| not measured \|\n\n<!-- \/bench -->\n\nAfter\n$/);
    expect(written).not.toContain('an old table');
    expect(inReadme(written, '2 CPUs', compare([size(1)], []))).toBe(written);
  });

  test('a missing place is an error', () => {
    expect(() => inReadme('Before\n<!-- bench -->\n', '2 CPUs', [])).toThrow('The README has no');
  });
});

test('times keep three digits, counts all of theirs', () => {
  expect([time(0.012345), time(12.345), time(1_234.5), size(123_456)].map(({ value }) => value)).toEqual([0.0123, 12.3, 1_235, 123_456]);
});

test('a quantile is one of the values', () => {
  expect([0, 0.5, 1].map((share) => quantile([3, 1, 2], share))).toEqual([1, 2, 3]);
});

test('a multiplied catalogue holds the catalogue, and copies that differ from it', () => {
  const large = multiplied(errors, 3);
  expect(large.slice(0, errors.length)).toEqual(errors);
  expect(new Set(large.map(({ id }) => id)).size).toBe(3 * errors.length);
  const texts = (entries: readonly (typeof errors)[number][]): string[] => [...new Set(entries.map(({ messages }) => messages[0]?.text ?? ''))];
  expect(texts(large).length).toBeGreaterThan(2.9 * texts(errors).length);
});
