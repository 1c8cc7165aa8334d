import { expect, test } from 'vitest';
import { mayBeNamed } from '../../src/lib/workflow/artifact-name.ts';
import { uploadedNames } from '../../src/lib/workflow/artifacts.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';

const UPLOAD = '      - uses: actions/upload-artifact@v7\n';
const file = (steps: string, top = 'on: push'): string => `${top}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n${steps}`;

function names(text: string): string[] | undefined {
  const workflow = readWorkflow(text);
  if ('code' in workflow) throw new Error(workflow.code);
  return uploadedNames(workflow);
}

test('a file that is whole tells which artifacts its runs have', () => {
  expect(names(file(''))).toEqual([]);
  expect(names(file(`${UPLOAD}        with: {path: dist}\n${UPLOAD}        with: {name: wheels, path: dist}\n`))).toEqual(['artifact', 'wheels']);
});

test.each([
  ['a part of a file', file('').replace('on: push\n', '')],
  ['a file that others call', file('', 'on: workflow_call')],
  ['a file that calls others', `${file('')}  more:\n    uses: ./.github/workflows/build.yml\n`],
  ['an action of the repository', file('      - uses: ./.github/actions/build\n')],
  ['an action that keeps artifacts itself', file('      - uses: hynek/build-and-inspect-python-package@v2\n')],
])('%s does not tell', (_, text) => {
  expect(names(text)).toBeUndefined();
});

test.each([
  ['dist', 'dist', true],
  ['dist', 'dists', false],
  ['wheels-${{ matrix.os }}', 'wheels-ubuntu', true],
  ['wheels-${{ matrix.os }}', 'wheels', false],
  ['${{ matrix.os }}-${{ matrix.py }}-wheels', 'a-wheels', true],
  ['ab${{ x }}bc', 'abc', false],
])('an artifact that is uploaded as %s may be %s: %s', (uploaded, name, may) => {
  expect(mayBeNamed(uploaded, name)).toBe(may);
});
