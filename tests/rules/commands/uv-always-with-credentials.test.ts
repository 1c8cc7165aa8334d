import { expect, test } from 'vitest';
import { edited, file, places, values } from '../inline.ts';

const ID = 'uv-always-with-credentials';
const WRITE = 'permissions:\n  id-token: write';
const uv = (variables: string, mode = 'always') => file(`- run: uv publish --trusted-publishing ${mode}\n  env:\n    ${variables}`, WRITE);

// Run with uv 0.13.9: each of these ends in `not allowed when using trusted publishing`, status 2, without a request.
test.each([
  ['UV_PUBLISH_TOKEN: x', 'UV_PUBLISH_TOKEN'],
  ["UV_PUBLISH_TOKEN: ''", 'UV_PUBLISH_TOKEN'],
  ['UV_PUBLISH_USERNAME: __token__', 'UV_PUBLISH_USERNAME'],
  ['UV_PUBLISH_PASSWORD: x', 'UV_PUBLISH_PASSWORD'],
  ['UV_KEYRING_PROVIDER: subprocess', 'UV_KEYRING_PROVIDER'],
])('%s is not allowed', (variables, variable) => {
  expect(values(ID, uv(variables))).toEqual([{ variable }]);
});

test('another mode is no fault, and one that is not known leaves it open', () => {
  expect(places(ID, uv('UV_PUBLISH_TOKEN: x', 'automatic'))).toEqual([]);
  expect(places(ID, uv('UV_KEYRING_PROVIDER: disabled'))).toEqual([]);
  expect(places(ID, uv('UV_PUBLISH_TOKEN: x', '"$MODE"'))).toEqual(['10:11?']);
});

test('everything but the option goes, unless the reader wants the token', () => {
  const text = uv('UV_PUBLISH_USERNAME: __token__\n    UV_PUBLISH_PASSWORD: x');
  expect(edited(ID, text)).toBe(file('- run: uv publish --trusted-publishing always', WRITE));
  expect(edited(ID, text, { intent: 'api-token' })).toBe(text);
  const other = text.replace('always', 'always --publish-url https://example.org/');
  expect(edited(ID, other)).toBe(other);
});
