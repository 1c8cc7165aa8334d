import { expect, test } from 'vitest';
import { edited, file, places, values } from '../inline.ts';

const ID = 'uv-token-with-username';
const uv = (variables: string, run = 'uv publish') => file(`- run: ${run}\n  env:\n    ${variables}`);

// Run with uv 0.13.9: each of these ends in `cannot be used with`, status 2, without a request.
test.each([
  ['UV_PUBLISH_TOKEN: x\n    UV_PUBLISH_USERNAME: __token__', 'UV_PUBLISH_USERNAME'],
  ["UV_PUBLISH_TOKEN: ''\n    UV_PUBLISH_USERNAME: __token__", 'UV_PUBLISH_USERNAME'],
  ["UV_PUBLISH_TOKEN: x\n    UV_PUBLISH_USERNAME: ''", 'UV_PUBLISH_USERNAME'],
  ['UV_PUBLISH_TOKEN: x\n    UV_PUBLISH_PASSWORD: y', 'UV_PUBLISH_PASSWORD'],
])('%s: both are given', (variables, other) => {
  expect(values(ID, uv(variables))).toEqual([{ token: 'UV_PUBLISH_TOKEN', other }]);
});

test('options count like variables', () => {
  expect(values(ID, uv('UV_PUBLISH_USERNAME: __token__', 'uv publish --token x'))).toEqual([{ token: '--token', other: 'UV_PUBLISH_USERNAME' }]);
  expect(values(ID, uv('UV_PUBLISH_TOKEN: x', 'uv publish -u __token__'))).toEqual([{ token: 'UV_PUBLISH_TOKEN', other: '-u' }]);
});

test('a variable that the script takes back is not given', () => {
  expect(places(ID, uv('UV_PUBLISH_TOKEN: x\n    UV_PUBLISH_USERNAME: y', '|\n    unset UV_PUBLISH_USERNAME\n    uv publish'))).toEqual([]);
});

test('all that stands beside the token goes, and for another index nothing', () => {
  const all = 'UV_PUBLISH_TOKEN: x\n    UV_PUBLISH_USERNAME: y\n    UV_PUBLISH_PASSWORD: z';
  expect(edited(ID, uv(all))).toBe(uv('UV_PUBLISH_TOKEN: x'));
  const other = uv(all, 'uv publish --publish-url https://example.org/');
  expect(edited(ID, other)).toBe(other);
  expect(places(ID, other)).toEqual(['9:11']);
});
