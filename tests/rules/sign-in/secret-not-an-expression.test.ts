import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'secret-not-an-expression';
const text = (password: string, rest = '') => file(`- uses: ${USES}\n  with:\n    password: ${password}${rest}`);

test.each([
  ['secrets.MY_TOKEN', '${{ secrets.MY_TOKEN }}'],
  ['$secrets.MY_TOKEN', '${{ secrets.MY_TOKEN }}'],
  ['{{ secrets.MY_TOKEN }}', '${{ secrets.MY_TOKEN }}'],
  ['"{{ secrets.MY_TOKEN }}"', '"${{ secrets.MY_TOKEN }}"'],
  ['${ secrets.MY_TOKEN }', '${{ secrets.MY_TOKEN }}'],
  ['${{ secrets.MY_TOKEN }', '${{ secrets.MY_TOKEN }}'],
  ['$(secrets.MY_TOKEN) # stored', '${{ secrets.MY_TOKEN }} # stored'],
  ["'$MY_TOKEN'", "'${{ secrets.MY_TOKEN }}'"],
  ['${MY_TOKEN}', '${{ secrets.MY_TOKEN }}'],
  ["'%MY_TOKEN%'", "'${{ secrets.MY_TOKEN }}'"],
  ['pypi-AgEIcHlwaS5vcmc', '${{ secrets.PYPI_API_TOKEN }}'],
])('%s was meant to be %s', (before, after) => {
  expect(places(ID, text(before))).toEqual(['8:11']);
  expect(edited(ID, text(before))).toBe(text(after));
});

test('what stands on the line below a value of several lines stays there', () => {
  const below = '\n    # keep me\n    verbose: true';
  expect(edited(ID, text('>-\n      pypi-AgEIcHlwaS5vcmc', below))).toBe(text('${{ secrets.PYPI_API_TOKEN }}', below));
  expect(edited(ID, text('|\n      pypi-AgEIcHlwaS5vcmc'))).toBe(text('${{ secrets.PYPI_API_TOKEN }}'));
});

test('a variable leads to the secret that fills it', () => {
  const before = (password: string) => `${text(password)}        env:\n          TOKEN: \${{ secrets.MY_TOKEN }}\n`;
  expect(edited(ID, before('$TOKEN'))).toBe(before('${{ secrets.MY_TOKEN }}'));
  const whole = (password: string) => `env:\n  TOKEN: \${{ secrets.MY_TOKEN }}\n${text(password)}`;
  expect(edited(ID, whole('$TOKEN'))).toBe(whole('${{ secrets.MY_TOKEN }}'));
});

test('another index may take a password, an unknown one perhaps, and none takes a token of PyPI', () => {
  const other = '\n    repository-url: https://example.org/legacy/';
  expect(places(ID, text('hunter2', other))).toEqual([]);
  expect(places(ID, text('pypi-AgEIcHlwaS5vcmc', other))).toEqual(['8:11']);
  expect(places(ID, text('hunter2', '\n    repository-url: ${{ vars.INDEX }}'))).toEqual(['8:11?']);
});
