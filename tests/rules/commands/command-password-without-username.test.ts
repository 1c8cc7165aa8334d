import { expect, test } from 'vitest';
import { edited, file, places, values } from '../inline.ts';

const ID = 'command-password-without-username';
const SECRET = '${{ secrets.A }}';
const given = (run: string, variables: string, before = '') => file(`${before}- run: ${run}\n  env:\n    ${variables}`);

// Run with hatch 1.9.7 and 1.18.2, with and without `-n`, and with flit 4.2.0: nothing is sent. poetry 2.5.1 sends without credentials.
test.each([
  ['hatch publish -n', `HATCH_INDEX_AUTH: ${SECRET}`, 'HATCH_INDEX_USER'],
  ['hatch -v publish -r test', `HATCH_INDEX_AUTH: ${SECRET}`, 'HATCH_INDEX_USER'],
  ['hatch publish', `HATCH_INDEX_AUTH: ${SECRET}\n    HATCH_INDEX_USER: ''`, undefined],
  ['flit publish', `FLIT_PASSWORD: ${SECRET}`, 'FLIT_USERNAME'],
  ['poetry publish', `POETRY_HTTP_BASIC_PYPI_PASSWORD: ${SECRET}`, 'POETRY_HTTP_BASIC_PYPI_USERNAME'],
  ['poetry publish -r testpypi', `POETRY_HTTP_BASIC_TESTPYPI_PASSWORD: ${SECRET}`, 'POETRY_HTTP_BASIC_TESTPYPI_USERNAME'],
])('%s with %j has no user name', (run, variables, user) => {
  const text = given(run, variables);
  expect(places(ID, text)).toEqual(['8:11']);
  // An empty one would have to be replaced: that is left to the reader.
  expect(edited(ID, text)).toBe(user ? given(run, `${variables}\n    ${user}: __token__`) : text);
});

test('beside an option of poetry only another one is a user name', () => {
  const text = file(`- run: poetry publish -p ${SECRET}`);
  expect(places(ID, text)).toEqual(['6:9']);
  expect(values(ID, text)).toEqual([{ command: 'poetry publish', variable: '-p', user: '--username' }]);
  expect(edited(ID, text)).toBe(text);
});

test.each([
  ['hatch publish -u __token__', `HATCH_INDEX_AUTH: ${SECRET}`],
  ['hatch config set publish.index.user __token__ && hatch publish', `HATCH_INDEX_AUTH: ${SECRET}`],
  ['hatch publish', `HATCH_INDEX_AUTH: ${SECRET}\n    HATCH_INDEX_USER: [...]`],
  ['hatch publish -p other', `HATCH_INDEX_AUTH: ${SECRET}`],
  ['poetry publish', `POETRY_PYPI_TOKEN_PYPI: ${SECRET}\n    POETRY_HTTP_BASIC_PYPI_PASSWORD: x`],
  ['poetry publish --dry-run', `POETRY_HTTP_BASIC_PYPI_PASSWORD: ${SECRET}`],
  ['pdm publish', `PDM_PUBLISH_PASSWORD: ${SECRET}`],
  ['maturin upload dist/*', `MATURIN_PASSWORD: ${SECRET}`],
])('%s with %j is no such fault', (run, variables) => {
  expect(places(ID, given(run, variables))).toEqual([]);
});

test('what a step before may give leaves it open', () => {
  expect(places(ID, given('hatch publish', `HATCH_INDEX_AUTH: ${SECRET}`, '- run: cat rc > ~/.pypirc\n'))).toEqual(['9:11?']);
});
