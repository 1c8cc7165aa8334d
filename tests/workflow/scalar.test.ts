import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlScalar } from '../../src/lib/yaml/scalar.ts';
import { runs } from '../runs.ts';
import { HOSTILE } from '../text/arbitraries.ts';

const readBack = (text: string) => {
  const yaml = `key: ${yamlScalar(text)}\nnext: 1\n`;
  for (const version of ['1.1', '1.2'] as const) expect(parse(yaml, { version })).toEqual({ key: text, next: 1 });
};

test('leaves plain names as they are', () => {
  for (const text of ['e1', 'E10', 'e007']) expect(yamlScalar(text)).toBe(JSON.stringify(text));
  for (const text of ['pypi', 'release-1.2', 'my env', 'test_pypi']) expect(yamlScalar(text)).toBe(text);
});

test.each(HOSTILE)('reads %j back as the same text', readBack);

test('reads any text back as the same text, on one line', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+.:#&*!|>%@{}[\]0-9eExn~ ]{0,8}$/));
  fc.assert(
    fc.property(text, (value) => {
      expect(yamlScalar(value)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      readBack(value);
    }),
    { numRuns: runs(1_000, 5_000), seed: 20_261_123 },
  );
});
