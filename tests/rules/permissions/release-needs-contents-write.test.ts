import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'release-needs-contents-write';
const text = (job: string, maker = '- uses: softprops/action-gh-release@v2', top = 'on: push') => file(`- uses: ${USES}\n${maker}`, job, top);

test.each([
  ['permissions: {id-token: write}', ['5:5']],
  ['permissions: {id-token: write, contents: read}', ['5:5']],
  ['permissions: {id-token: write, contents: write}', []],
  ['permissions: write-all', []],
  ['permissions: read-all', ['5:5']],
  // The settings of the repository decide.
  ['', []],
])('“%s” is found at %j', (job, expected) => {
  expect(places(ID, text(job))).toEqual(expected);
});

test('what only adds files to a release is concerned, too', () => {
  expect(places(ID, text('permissions: {id-token: write}', '- uses: python-semantic-release/publish-action@v10\n  with: {github_token: "${{ secrets.GITHUB_TOKEN }}"}'))).toEqual(['5:5']);
});

test.each([
  ['a token of its own', '- uses: softprops/action-gh-release@v2\n  with: {token: "${{ secrets.RELEASE_TOKEN }}"}'],
  ['one that an expression chooses', '- uses: softprops/action-gh-release@v2\n  with: {token: "${{ inputs.token }}"}'],
  ['a dry run', '- uses: python-semantic-release/publish-action@v10\n  with: {github_token: "${{ secrets.GITHUB_TOKEN }}", no_operation_mode: true}'],
  ['a draft', '- uses: softprops/action-gh-release@v2\n  with: {draft: true}'],
])('%s is not concerned', (_, maker) => {
  expect(places(ID, text('permissions: {id-token: write}', maker))).toEqual([]);
});

test('what a job makes in several steps is said once', () => {
  expect(places(ID, text('permissions: {id-token: write}', '- uses: softprops/action-gh-release@v2\n- run: git push origin "v$VERSION"'))).toEqual(['5:5']);
});

test.each([
  ['permissions: { id-token: write } # least', 'permissions: { id-token: write, contents: write } # least'],
  ['permissions: {contents: read, id-token: write}', 'permissions: {contents: write, id-token: write}'],
  ['permissions: read-all', 'permissions: read-all'],
])('%s becomes %s', (before, after) => {
  expect(edited(ID, text(before))).toBe(text(after));
});

test('a block of the workflow stays as it is: the job gets one of its own', () => {
  const top = 'on: push\npermissions: {contents: read, issues: write}';
  expect(edited(ID, text('', undefined, top))).toBe(text('permissions:\n  issues: write\n  contents: write', undefined, top));
});
