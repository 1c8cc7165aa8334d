import { expect, test } from 'vitest';
import { file, places } from '../inline.ts';

const ID = 'command-sends-file-twice';
const MATRIX = 'strategy:\n  matrix:\n    python-version: [3.13, 3.14]';
const RELEASE = 'on: release';
const steps = (build: string, publish = 'twine upload dist/*') => `- run: ${build}\n- run: ${publish}`;

test.each(['python -m build', 'uv build', 'pipx run build', 'hatch build', 'python setup.py sdist bdist_wheel', 'uvx build'])('%s builds an sdist in each cell', (build) => {
  expect(places(ID, file(steps(build), MATRIX, RELEASE))).toEqual(['10:9']);
  expect(places(ID, file(steps(build), '', RELEASE))).toEqual([]);
});

test.each(['python -m build --wheel', 'uv build --wheel', 'python setup.py bdist_wheel', 'maturin build', 'echo none'])('%s builds none', (build) => {
  expect(places(ID, file(steps(build), MATRIX, RELEASE))).toEqual([]);
});

test.each([
  ['package: [core, cli]', 'uv build --package ${{ matrix.package }}', 'uv publish'],
  ['python: [3.13, 3.14]', 'uv build', 'uv publish\n  if: matrix.python == 3.14'],
  ['folder: [a, b]', 'uv build', 'uv publish\n  working-directory: ${{ matrix.folder }}'],
])('what a step runs looks at the cell: %s', (matrix, build, publish) => {
  expect(places(ID, file(steps(build, publish), `strategy:\n  matrix:\n    ${matrix}`, RELEASE))).toEqual([]);
});

test.each([
  ['one cell', 'python: [3.14]', []],
  ['cells that are listed', 'include: [{os: a}, {os: b}]', ['10:9']],
  ['cells that a job before decides', 'python: ${{ fromJSON(needs.a.outputs.b) }}', []],
])('%s', (_, matrix, expected) => {
  expect(places(ID, file(steps('uv build'), `strategy:\n  matrix:\n    ${matrix}`, RELEASE))).toEqual(expected);
});

test('what starts often leaves it open, unless something keeps it from being run', () => {
  for (const top of ['on: push', 'on:\n  schedule:\n    - cron: "0 0 * * *"']) expect(places(ID, file(steps('uv build'), '', top)).map((place) => place.at(-1))).toEqual(['?']);
  expect(places(ID, file(steps('uv build'), '', 'on:\n  push:\n    tags: ["v*"]'))).toEqual([]);
  expect(places(ID, file(steps('uv build', "uv publish\n  if: github.ref_type == 'tag'"), '', 'on: push'))).toEqual([]);
});

test('another index, and a command that skips, are not about it', () => {
  for (const publish of ['twine upload --skip-existing dist/*', 'uv publish --check-url https://pypi.org/simple/', 'uv publish --publish-url https://example.org/', 'uv publish --dry-run']) {
    expect(places(ID, file(steps('uv build', publish), MATRIX, RELEASE))).toEqual([]);
  }
});
