import { expect, test } from 'vitest';
import { isSameFile, isVersion, stoodBeside } from '../../src/lib/workflow/same-file.ts';

const file = (name: string, job: string, more = ''): string =>
  `${name}on:\n  release:\n    types: [published]\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: dist\n          path: dist/\n${more}      - uses: pypa/gh-action-pypi-publish@release/v1\n`;

const ALPHA = file('name: alpha\n', 'publish');
const UNNAMED = file('', 'publish');

test.each([
  ['as it was', ALPHA, ALPHA],
  ['with a line more', ALPHA, file('name: alpha\n', 'publish', '      - run: ls\n')],
  ['with another name, and the rest as it was', ALPHA, ALPHA.replace('alpha', 'beta')],
  ['mended in three places', ALPHA, file('name: alpha\n', 'upload', '      - run: ls\n').replace('contents: read', 'id-token: write')],
  ['without a name, a line of it another', UNNAMED, UNNAMED.replace('contents: read', 'id-token: write')],
  ['without a name, of which a part was taken away', UNNAMED, UNNAMED.slice(0, UNNAMED.indexOf('        with:'))],
  ['while its last lines are typed', UNNAMED, `${UNNAMED}        with:\n          verbose: true\n          attes`],
  ['with the line ends of Windows', ALPHA, ALPHA.replaceAll('\n', '\r\n')],
])('a file is the same %s', (_, before, after) => {
  expect(isSameFile({ text: before }, { text: after })).toBe(true);
});

test.each([
  ['of another name and job', { text: ALPHA }, { text: file('name: beta\n', 'beta', '      - run: ls\n') }],
  ['of another path', { text: ALPHA, file: '.github/workflows/a.yml' }, { text: ALPHA, file: '.github/workflows/b.yml' }],
  ['of the same path in another project', { text: ALPHA, file: 'publish.yml' }, { text: 'name: Release\non: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv publish\n', file: 'publish.yml' }],
  ['without a name, of which a step has one in common', { text: UNNAMED }, { text: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          name: dist\n      - run: twine upload dist/*\n' }],
  ['of which a step was pasted', { text: ALPHA }, { text: '    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n' }],
])('a file is another: one %s', (_, before, after) => {
  expect(isSameFile(before, after)).toBe(false);
  expect(isVersion(before, after)).toBe(false);
});

// What somebody chose for a file is not for another of the same starter.
test('two files that stand in one text are two, however alike, and so are they once one of them is gone', () => {
  const [alpha, beta] = [{ text: ALPHA }, { text: `${ALPHA}        with:\n          verbose: true\n` }];
  expect(isSameFile(alpha, beta)).toBe(true);
  expect(stoodBeside(alpha, beta, [], [])).toBe(false);
  expect(stoodBeside(alpha, beta, [], [{ text: `\n${ALPHA}` }])).toBe(true);
  expect(stoodBeside(alpha, beta, [beta], [])).toBe(true);
  expect(stoodBeside(alpha, { text: `${ALPHA}\n` }, [beta], [beta])).toBe(false);
});
