import { expect, test } from 'vitest';
import { edited, file, more, places, values } from '../inline.ts';

const ID = 'option-of-another-program';
const run = (script: string) => file(`- run: ${script}`, 'permissions: {id-token: write}');

// Each option was given to the newest release of the program and to an old one: uv 0.13.9 and 0.7.22, twine 7.0.0 and 5.1.1,
// poetry 2.5.1 and 1.8.5, pdm 2.29.4 and 2.16.1, hatch 1.18.2 and 1.9.7, flit 4.2.0 and 3.8.0, maturin 1.16.0 and 1.5.1.
test.each([
  ['uv publish -r testpypi', '-r', 'twine upload', '--publish-url https://test.pypi.org/legacy/'],
  ['uv --directory a publish --repository-url https://example.org/', '--repository-url', 'twine upload', '--publish-url'],
  ['uv publish --skip-existing', '--skip-existing', 'twine upload', '--check-url https://pypi.org/simple/'],
  ['twine upload --token=x dist/*', '--token', 'uv publish', 'TWINE_PASSWORD'],
  ['twine upload --index testpypi dist/*', '--index', 'uv publish', '--repository'],
  ['poetry publish --repository-url https://example.org/', '--repository-url', 'twine upload', 'poetry config repositories.NAME'],
  ['hatch publish --repository-url https://example.org/', '--repository-url', 'twine upload', '--repo'],
  ['pdm publish --non-interactive', '--non-interactive', 'twine upload', 'taken out'],
  ['maturin publish --sdist -i python', '--sdist', 'maturin build', '--no-sdist'],
])('%s', (script, option, other, instead) => {
  expect(places(ID, run(script))).toEqual(['7:9']);
  expect(values(ID, run(script))).toEqual([expect.objectContaining({ option, other })]);
  expect(more(ID, run(script))).toEqual([expect.stringContaining(instead)]);
});

test.each(['uv publish --no-such-option', 'twine upload --repository-u https://example.org/ dist/*', 'twine upload --conf a dist/*', 'uv run --with twine twine upload -r pypi dist/*', 'uv publish -qv'])('%s has none', (script) => {
  expect(places(ID, run(script))).toEqual([]);
});

test('what it was to be told is not taken for absent', () => {
  expect(places('command-without-credentials', file('- run: twine upload --token x dist/*'))).toEqual([]);
  expect(places('command-without-credentials', file('- run: poetry publish --repository-url https://example.org/'))).toEqual([]);
});

test('an option goes where nothing is lost with it', () => {
  expect(edited(ID, run('uv publish --repository pypi dist/*'))).toBe(run('uv publish dist/*'));
  expect(edited(ID, run('maturin publish --sdist -i python'))).toBe(run('maturin publish -i python'));
  expect(edited(ID, run('uv publish -r=pypi --non-interactive'))).toBe(run('uv publish'));
  expect(edited(ID, run('|\n    uv publish --repository pypi \\\n      dist/*'))).toBe(run('|\n    uv publish \\\n      dist/*'));
  for (const kept of ['uv publish --repository testpypi', 'uv publish --repository pypi.example.org', 'uv publish --publish-url https://example.org/ -r pypi', 'twine upload --index pypi dist/*', '|\n    uv publish \\\n      --repository pypi']) {
    expect(edited(ID, run(kept))).toBe(run(kept));
  }
});
