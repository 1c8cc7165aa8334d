import { expect, test } from 'vitest';
import { file, places, USES, values } from '../inline.ts';

const ID = 'secret-may-be-empty';
const text = (password: string, top = 'on: push') => file(`- uses: ${USES}\n  with:\n    password: ${password}`, '', top);

// GitHub: letters, digits and underscores, no digit first, no GITHUB_ in front.
test.each(["${{ secrets['PYPI-TOKEN'] }}", '${{ secrets.PYPI-TOKEN }}', '${{ secrets.GITHUB_PYPI }}', "${{ secrets['1X'] }}"])('%s cannot be there', (password) => {
  expect(places(ID, text(password))).toEqual(['8:11']);
});

test('the name is captured as it is written', () => {
  expect(values(ID, text("${{secrets['PyPI-Token']}}"))).toEqual([{ secret: 'PyPI-Token' }]);
});

test('a name that can be is a matter of the settings, until the log shows that it was empty', () => {
  expect(places(ID, text('${{ secrets._PYPI1 }}'))).toEqual([]);
  expect(places(ID, text('${{ secrets._PYPI1 }}'), { cause: 'id-token-request-token-unset' })).toEqual(['8:11']);
  expect(places(ID, text('${{ secrets._PYPI1 }}'), { cause: 'file-already-exists' })).toEqual([]);
});

test('in a called workflow only what it declares is passed for sure', () => {
  expect(places(ID, text('${{ secrets.X }}', 'on: workflow_call'))).toEqual(['8:11?']);
  expect(places(ID, text('${{ secrets.x-y }}', 'on: {workflow_call: {secrets: {X-Y: {required: true}}}}'))).toEqual([]);
});

test('where another job alone has an environment, its name is said, and of two none is', () => {
  const build = (environment: string) => `  ${environment}:\n    runs-on: ubuntu-latest\n    environment: ${environment}\n    steps:\n      - run: make\n`;
  expect(values(ID, text('${{ secrets.X }}') + build('release'))).toEqual([{ secret: 'X', environment: 'release' }]);
  expect(values(ID, text('${{ secrets.X }}') + build('release') + build('other'))).toEqual([{ secret: 'X' }]);
});
