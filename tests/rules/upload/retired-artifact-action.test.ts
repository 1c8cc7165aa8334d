import { expect, test } from 'vitest';
import { edited, file, places, USES, values } from '../inline.ts';

const ID = 'retired-artifact-action';
const text = (uses: string) => file(`- uses: ${uses}\n- uses: ${USES}`);
const HASH = 'a8a3f3ad30e3422c9c7b888a15615d19a852ae32';

test.each([
  ['actions/upload-artifact@v1', 'v1'],
  ['actions/upload-artifact@v3', 'v3'],
  ['actions/upload-artifact@v3.1.2', 'v3.1.2'],
  ['actions/download-artifact@v2', 'v2'],
  ['Actions/Cache@v2', 'v2'],
])('%s no longer runs', (uses, version) => {
  expect(places(ID, text(uses))).toEqual(['6:9']);
  expect(values(ID, text(uses))).toEqual([{ action: uses.split('@')[0], version }]);
});

test.each(['actions/upload-artifact@v4', 'actions/download-artifact@v10', 'actions/cache@v3', 'actions/checkout@v1', `actions/upload-artifact@${HASH}`, 'actions/upload-artifact@main', 'actions/upload-artifact@v3-node20'])(
  '%s may run',
  (uses) => {
    expect(places(ID, text(uses))).toEqual([]);
  },
);

test('a comment says of a commit which release it is, and may be wrong', () => {
  expect(places(ID, text(`actions/upload-artifact@${HASH} # v3.1.3`))).toEqual(['6:9?']);
  expect(places(ID, text(`actions/upload-artifact@${HASH} # v4.6.2`))).toEqual([]);
});

/** A job that keeps an artifact, before one that publishes it. */
const handed = (upload: string, download: string, { name = 'dist', job = '', more = '' } = {}) =>
  `${text(`actions/download-artifact@${download}\n  with: {name: ${name}, path: dist/}`)}  build:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/upload-artifact@${upload}\n        with: {name: ${name}, path: dist/}\n${more}`;
const SECOND = '      - uses: actions/upload-artifact@v3\n        with: {name: dist, path: more/}\n';

test.each([
  ['v3', 'v3'],
  ['v3.1.2', 'v2'],
  ['v7', 'v3'],
])('an upload of %s and a download of %s are raised together', (upload, download) => {
  expect(edited(ID, handed(upload, download))).toBe(handed('v7', 'v8'));
});

test.each([
  ['one side is not in the file', text('actions/download-artifact@v3\n  with: {name: dist}')],
  ['a matrix uses a name several times', handed('v3', 'v3', { job: '    strategy: {matrix: {os: [a, b]}}\n' })],
  ['two uploads have one name', handed('v3', 'v3', { more: SECOND })],
  ['a called workflow may keep some', handed('v3', 'v3', { more: '  more:\n    uses: ./.github/workflows/more.yml\n' })],
  ['a commit may be any release', handed('v3', `${HASH} # v3.1.3`)],
  ['an upload keeps a hidden folder, which newer ones leave out', handed('v3', 'v3').replaceAll('path: dist/}\n', 'path: ./.dist/}\n')],
  ['a download has no name', handed('v3', 'v3').replace('{name: dist, path: dist/}\n', '{path: dist/}\n')],
])('where %s, nothing is changed', (_, whole) => {
  expect(edited(ID, whole)).toBe(whole);
});
