import { expect, test } from 'vitest';
import { edited, file, places } from '../inline.ts';

const ID = 'uv-password-without-username';
const uv = (variables: string, run = 'uv publish') => file(`- run: ${run}\n  env:\n    ${variables}`);

// Run with uv 0.13.9: `Attempted to publish with a password, but no username`, status 2, in a dry run too.
test.each(['UV_PUBLISH_PASSWORD: x', "UV_PUBLISH_PASSWORD: ''", 'UV_PUBLISH_PASSWORD: ${{ secrets.A }}'])('%s has no user name beside it', (variables) => {
  expect(places(ID, uv(variables))).toEqual(['8:11']);
  expect(places(ID, uv(variables, 'uv publish --dry-run'))).toEqual(['8:11']);
});

test('a user name, an empty one too, or a token beside it is no such fault', () => {
  expect(places(ID, uv("UV_PUBLISH_PASSWORD: x\n    UV_PUBLISH_USERNAME: ''"))).toEqual([]);
  expect(places(ID, uv('UV_PUBLISH_PASSWORD: x\n    UV_PUBLISH_TOKEN: y'))).toEqual([]);
  expect(places(ID, uv('UV_PUBLISH_PASSWORD: x', 'twine upload dist/*'))).toEqual([]);
});

test('the variable gets the name for a token, unless something else reads it', () => {
  expect(edited(ID, uv('UV_PUBLISH_PASSWORD: ${{ secrets.A }}'))).toBe(uv('UV_PUBLISH_TOKEN: ${{ secrets.A }}'));
  const read = uv('UV_PUBLISH_PASSWORD: x', 'test -n "$UV_PUBLISH_PASSWORD" && uv publish');
  expect(edited(ID, read)).toBe(read);
});
