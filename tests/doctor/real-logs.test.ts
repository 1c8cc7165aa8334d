import { describe, expect, test } from 'vitest';
import { diagnose, failure, fixtures, logs, negatives, UNKNOWN } from './judge.ts';

describe('the failure that a real log is about', () => {
  test.each(logs.map(({ name, text, id }) => [name, id, text] as const))('%s: %s', (_, id, text) => {
    expect(id).not.toBeUndefined();
    const diagnosis = diagnose(text);
    expect(failure(diagnosis)).toBe(id === UNKNOWN ? undefined : (id ?? undefined));
    // Where no failure was recognised, the reader sees the lines that look like one; a success has none.
    expect(diagnosis.suspects.length > 0).toBe(id === UNKNOWN);
  });
});

describe('nothing is found in', () => {
  test.each(negatives)('%s', (_, text) => {
    expect(diagnose(text).findings).toEqual([]);
  });

  test('the whole log of a run that succeeded, but a notice', () => {
    const [success] = fixtures('negative').filter(([name]) => name.startsWith('success'));
    expect(diagnose(success?.[1] ?? '').findings.map(({ id }) => id)).toEqual(['attestations-generating-notice']);
  });

  test.each(negatives)('%s, cut into pieces as long as a quotation', (_, text) => {
    const lines = text.split('\n');
    const pieces = lines.map((_line, index) => lines.slice(index, index + 3).join('\n'));
    expect(pieces.flatMap((piece) => diagnose(piece).findings.map(({ id }) => `${id}: ${piece}`))).toEqual([]);
  });
});
