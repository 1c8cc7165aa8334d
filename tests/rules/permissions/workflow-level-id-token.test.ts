import { expect, test } from 'vitest';
import { edited, places, USES } from '../inline.ts';

const ID = 'workflow-level-id-token';
const text = (top: string, job = '', build = '- run: make') =>
  `on: push\n${top}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      ${build}\n  publish:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: ${USES}\n`;

test.each([
  ['permissions:\n  contents: read\n  id-token: write', ['4:3']],
  ['permissions: write-all', ['2:1']],
  ['permissions: {contents: read}', []],
])('%s is found at %j', (top, expected) => {
  expect(places(ID, text(top))).toEqual(expected);
});

test.each(['- uses: sigstore/gh-action-sigstore-python@v3', '- run: cosign sign x', '- run: curl "$ACTIONS_ID_TOKEN_REQUEST_URL"', '- uses: someone/builds@v1', '- run: npm publish --provenance', '- run: npm publish', '- run: make sign', '- run: ./release.sh'])('not where another job may need it: %s', (build) => {
  expect(places(ID, text('permissions: {id-token: write}', '', build))).toEqual([]);
});

test('moves to the job that publishes, with what it had besides', () => {
  expect(edited(ID, text('permissions:\n  contents: read # for all\n  id-token: write'))).toBe(
    text('permissions:\n  contents: read # for all', '    permissions:\n      contents: read\n      id-token: write\n'),
  );
  expect(edited(ID, text('permissions: { id-token: write }'))).toBe(text('permissions: {}', '    permissions:\n      id-token: write\n'));
});

test('what else `write-all` gave cannot be told', () => {
  expect(edited(ID, text('permissions: write-all'))).toBe(text('permissions: write-all'));
});
