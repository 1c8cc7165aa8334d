import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actions } from '../../src/data/action/actions.ts';
import { example } from '../../src/data/example.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { highlight } from '../../src/lib/generator/highlight.ts';
import { snippet } from '../../src/lib/generator/snippet.ts';
import { sitePath } from '../../src/links.ts';

const text = (yaml: string) => highlight(yaml).flat().map(([, part]) => part).join('');

test('colouring changes no character of any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (yaml) => {
    expect(text(yaml)).toBe(yaml);
  }), { seed: 20_261_123 });
  expect(text(snippet(example, actions))).toBe(snippet(example, actions));
});

test('colouring tells keys, values and comments apart', () => {
  expect(highlight('  - uses: a/b@c # v1\n')).toEqual([
    [['ink', '  - uses: '], ['value', 'a/b@c'], ['ink', ' '], ['remark', '# v1'], ['ink', '\n']],
  ]);
});

test('a sentence takes its values literally and keeps what it has no value for', () => {
  expect(fill('{a} {b} {toString}', { a: '$& {b}' })).toBe('$& {b} {b} {toString}');
});

test.each([
  ['/cause/', undefined, '/', '/cause/'],
  ['/cause/#choice', 'zh-cn', '/', '/zh-cn/cause/#choice'],
  ['/', undefined, '/docs', '/docs/'],
  ['/cause/', 'zh-cn', '/docs/', '/docs/zh-cn/cause/'],
])('a link to %s in locale %s under %s is %s', (path, locale, base, expected) => {
  expect(sitePath(path, locale, base)).toBe(expected);
});
