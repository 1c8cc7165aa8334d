import { expect, test } from 'vitest';
import { edited, file, places, USES, values } from '../inline.ts';

const ID = 'deprecated-input';
const text = (inputs: string, uses = USES) => file(`- uses: ${uses}\n  with: ${inputs}`);

// action.yml renamed its inputs in v1.7.0.
test.each([
  ['v1.6.4', []],
  ['v1.7.0', ['7:17']],
  ['0123456789abcdef0123456789abcdef01234567', ['7:17?']],
])('at %s it is found at %j', (version, expected) => {
  expect(places(ID, text('{ packages_dir: out }', `pypa/gh-action-pypi-publish@${version}`))).toEqual(expected);
});

test('each old name is a place of its own', () => {
  expect(values(ID, text('{packages_dir: out, print_hash: true}'))).toEqual([
    { old: 'packages_dir', name: 'packages-dir' },
    { old: 'print_hash', name: 'print-hash' },
  ]);
});

test.each([
  ['{ "skip_existing": true }', '{ "skip-existing": true }'],
  ['\n    Skip_Existing: true # again', '\n    skip-existing: true # again'],
  // Beside the new name the old one is not read.
  ['{ packages_dir: out, packages-dir: out }', '{ packages-dir: out }'],
  ['{ packages_dir: out, packages-dir: dist }', '{ packages_dir: out, packages-dir: dist }'],
])('%s becomes %s', (before, after) => {
  expect(edited(ID, text(before))).toBe(text(after));
});
