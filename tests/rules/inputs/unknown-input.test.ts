import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { edited, file, places, USES, values } from '../inline.ts';

const ID = 'unknown-input';
const text = (inputs: string) => file(`- uses: ${USES}\n  with:\n    ${inputs}`);

test('the runner does not tell cases apart, and container actions took two inputs more', () => {
  expect(places(ID, text('Password: x\n    SKIP_Existing: true\n    entrypoint: x\n    args: y'))).toEqual([]);
});

test('what was meant is named where one name is near, and else all there are', () => {
  expect(values(ID, text('Pasword: x'))).toEqual([{ input: 'Pasword', meant: 'password' }]);
  expect(values(ID, text('colour: x'))[0]?.['meant']).toContain('packages-dir, ');
});

test.each([
  ["'pasword': \"${{ secrets.X }}\" # from the settings", "'password': \"${{ secrets.X }}\" # from the settings"],
  ['package_dir: out', 'packages-dir: out'],
  ['repo-url: https://example.org/legacy/', 'repository-url: https://example.org/legacy/'],
])('%s becomes %s', (before, after) => {
  expect(edited(ID, text(before))).toBe(text(after));
});

test.each(['pasword: x\n    password: ${{ secrets.X }}', 'repository: testpypi', 'colour: red'])('%s stays: nobody can tell what is right', (inputs) => {
  expect(places(ID, text(inputs))).toEqual(['8:11']);
  expect(edited(ID, text(inputs))).toBe(text(inputs));
});

test('for Trusted Publishing a token under a wrong name goes', () => {
  expect(edited(ID, text('pasword: ${{ secrets.X }}\n    verbose: true'), { intent: 'trusted-publishing' })).toBe(text('verbose: true'));
});

test.each([
  ['api-token: ${{ secrets.X }}', 'api-token'],
  ['pasword: ${{ secrets.X }}', 'api-token'],
  ['colour: red', 'trusted-publishing'],
  // Its own name is no slip, and what it comes to is open.
  ["password: ${{ inputs.sign && secrets.X || '' }}", 'trusted-publishing'],
])('%s says that the file means to sign in by %s', (inputs, intent) => {
  expect(check(text(inputs), { action: publishAction })).toMatchObject({ intent });
});

test('an empty one means no token: the file is one for Trusted Publishing', () => {
  expect(places('missing-id-token', text('api-token: ""'))).toEqual(['6:9']);
});
