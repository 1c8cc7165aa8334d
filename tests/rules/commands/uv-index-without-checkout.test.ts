import { expect, test } from 'vitest';
import { file, places, values } from '../inline.ts';

const ID = 'uv-index-without-checkout';

// Run with uv 0.13.9 in a folder without pyproject.toml: `No indexes were found`, status 2, with UV_INDEX set too.
test.each([
  ['uv publish --index testpypi', '--index'],
  ['UV_PUBLISH_INDEX=testpypi uv publish', 'UV_PUBLISH_INDEX'],
])('%s needs a file of the repository', (run, option) => {
  expect(values(ID, file(`- run: ${run}`))).toEqual([{ option }]);
  expect(places(ID, file(`- uses: actions/checkout@v5\n- run: ${run}`))).toEqual([]);
});

test('a checkout behind it comes too late', () => {
  expect(places(ID, file('- run: uv publish --index testpypi\n- uses: actions/checkout@v5'))).toEqual(['6:9']);
});

test.each([
  ['an artifact in the workspace itself', '- uses: actions/download-artifact@v5\n- run: uv publish --index testpypi', '7:9?'],
  ['one in a folder', '- uses: actions/download-artifact@v5\n  with: {name: dist, path: dist/}\n- run: uv publish --index testpypi', '8:9'],
  ['an action of the repository', '- uses: ./.github/actions/prepare\n- run: uv publish --index testpypi', '7:9?'],
  ['a file of the repository', '- run: ./ci/prepare.sh\n- run: uv publish --index testpypi', '7:9?'],
  ['a clone', '- run: git clone "$URL" .\n- run: uv publish --index testpypi', '7:9?'],
  ['a file of settings', '- run: uv publish --index testpypi --config-file ci.toml', '6:9?'],
  ['another folder', '- run: uv publish --index testpypi --directory src', '6:9?'],
])('%s: %s', (_, steps, place) => {
  expect(places(ID, file(steps))).toEqual([place]);
});

test('twine, another option and an empty name are not about it', () => {
  for (const run of ['twine upload -r testpypi dist/*', 'uv publish --publish-url https://test.pypi.org/legacy/', "uv publish --index ''"]) expect(places(ID, file(`- run: ${run}`))).toEqual([]);
});

test('another directory, be it named before the verb, leaves it open', () => {
  for (const run of ['uv --directory pkg publish --index a', 'uv publish --directory pkg --index a']) expect(places(ID, file(`- run: ${run}`))).toEqual(['6:9?']);
});
