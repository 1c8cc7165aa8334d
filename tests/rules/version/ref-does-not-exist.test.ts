import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { edited, file, places, values } from '../inline.ts';

const ID = 'ref-does-not-exist';
const text = (ref: string) => file(`- uses: pypa/gh-action-pypi-publish${ref}`);
const OLD = '48b317d84d5f59668bb13be49d1697e36b3ad009';

test.each([
  ['@v1', '@release/v1'],
  ['@1.8.3', '@v1.8.3'],
  ['@V1.8.3 # pinned', '@v1.8.3 # pinned'],
  ['@release/v1.5.0', '@release/v1'],
  ['', '@release/v1'],
  [`@${OLD.slice(0, 7)}`, `@${OLD} # v1.8.3`],
])('%s becomes %s', (before, after) => {
  expect(places(ID, text(before))).toEqual(['6:9']);
  expect(edited(ID, text(before))).toBe(text(after));
});

test.each([`@${OLD}`, `@${OLD.toUpperCase()}`, '@v1.8.3', '@release/v1', '@unstable/v1', '@release/v1.8', '@v99.0.0'])('%s exists, or may one day', (ref) => {
  expect(places(ID, text(ref))).toEqual([]);
});

test('what is not on record may exist', () => {
  expect(places(ID, text('@my-branch'))).toEqual(['6:9?']);
  expect(values(ID, text('@my-branch'))).toEqual([{ ref: 'my-branch', newest: publishAction.newest.version }]);
  expect(edited(ID, text('@my-branch'))).toBe(text('@my-branch'));
});
