import { expect, test } from 'vitest';
import { edited, file, places } from '../inline.ts';

const ID = 'command-username-not-token';
const twine = (user: string, more = '') => file(`- run: twine upload dist/*\n  env:\n    TWINE_USERNAME: ${user}${more}`);

test.each([
  ['octocat', ['8:11']],
  ['__TOKEN__', ['8:11']],
  ['__token__', []],
  ["''", []],
  ['${{ secrets.PYPI_USERNAME }}', ['8:11?']],
])('%s is found at %j', (user, expected) => {
  expect(places(ID, twine(user))).toEqual(expected);
});

test('another index may want it', () => {
  expect(places(ID, twine('octocat', '\n    TWINE_REPOSITORY_URL: https://example.org/'))).toEqual([]);
  expect(places(ID, twine('octocat', '\n    TWINE_REPOSITORY: private'))).toEqual(['8:11?']);
  expect(places(ID, twine('octocat', '\n    TWINE_REPOSITORY: testpypi'))).toEqual(['8:11']);
});

test('an option goes before the variable, and a token beside it is another fault', () => {
  expect(places(ID, file('- run: twine upload -u __token__ dist/*\n  env:\n    TWINE_USERNAME: octocat'))).toEqual([]);
  expect(places(ID, file('- run: uv publish --username octocat --token x'))).toEqual([]);
  expect(places(ID, file('- run: twine upload -uoctocat dist/*'))).toEqual(['6:9']);
});

test('becomes __token__ in the quotes that it has', () => {
  expect(edited(ID, twine('"octocat" # me'))).toBe(twine('"__token__" # me'));
  const shared = file('- run: twine upload dist/*\n- run: twine upload --repository-url https://example.org/ dist/*', 'env:\n  TWINE_USERNAME: octocat');
  expect(edited(ID, shared)).toBe(shared);
  const read = file('- run: twine upload dist/*\n- run: curl -u "$TWINE_USERNAME" https://example.org/', 'env:\n  TWINE_USERNAME: octocat');
  expect(edited(ID, read)).toBe(read);
  const own = file('- run: twine upload dist/*\n- run: twine upload more/*', 'env:\n  TWINE_USERNAME: octocat');
  expect(edited(ID, own)).toBe(own.replace('octocat', '__token__'));
});

test('twine 5 sends another name than it is given', () => {
  for (const twine of ['twine==5.1.1', 'twine<6', 'twine~=5.0']) expect(places(ID, file(`- run: pip install "${twine}"\n- run: twine upload -u octocat dist/*`))).toEqual([]);
  for (const twine of ['twine==4.0.2', 'twine<5', 'twine==6.0.1', 'twine']) expect(places(ID, file(`- run: pip install "${twine}"\n- run: twine upload -u octocat dist/*`))).toEqual(['7:9']);
});

test.each([
  ['hatch publish -a x', 'HATCH_INDEX_USER', '8:11'],
  ['flit publish', 'FLIT_USERNAME', '8:11'],
  ['pdm publish -P x', 'PDM_PUBLISH_USERNAME', '8:11'],
  ['maturin upload -p x dist/*', 'MATURIN_USERNAME', '8:11'],
  // It is not sent: a token has none, and Trusted Publishing has none.
  ['pdm publish', 'PDM_PUBLISH_USERNAME', undefined],
  ['maturin upload dist/*', 'MATURIN_USERNAME', undefined],
  ['poetry publish', 'POETRY_HTTP_BASIC_PYPI_USERNAME', undefined],
])('%s is given an account by %s', (run, variable, place) => {
  expect(places(ID, file(`- run: ${run}\n  env:\n    ${variable}: someone`))).toEqual(place ? [place] : []);
});
