import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'attestations-false-as-fix';
const TOKEN = "password: '${{ secrets.X }}'";
const text = (inputs: string, top = 'on: push') => file(`- uses: ${USES}\n  with: ${inputs}`, 'permissions: {id-token: write}', top);

test.each(['false', "'False'", 'FALSE'])('%s is found', (value) => {
  expect(places(ID, text(`{attestations: ${value}}`))).toEqual(['8:16']);
});

test.each(["'0'", 'no', 'true', '${{ inputs.sign }}'])('%s is not: it does not turn them off, or not for sure', (value) => {
  expect(places(ID, text(`\n    attestations: ${value}`))).toEqual([]);
});

test('with a token it only silences a warning, and stays, until the token goes', () => {
  expect(places(ID, text(`{${TOKEN}, attestations: false}`))).toEqual([]);
  expect(places(ID, text(`{${TOKEN}, attestations: false}`), { intent: 'trusted-publishing' })).toHaveLength(1);
});

test('it does what it is there for in a called workflow, and before a second upload of the same files', () => {
  expect(places(ID, text('{attestations: false}', 'on: workflow_call'))).toEqual([]);
  const first = `- uses: ${USES}\n  with: {attestations: false, repository-url: 'https://test.pypi.org/legacy/'}`;
  expect(places(ID, file(`${first}\n- uses: ${USES}`, 'permissions: {id-token: write}'))).toEqual([]);
  expect(places(ID, file(`${first}\n- uses: ${USES}\n  with: {packages-dir: out}`, 'permissions: {id-token: write}'))).toHaveLength(1);
});

test('goes with its comment, and leaves no empty `with:`', () => {
  expect(edited(ID, text('\n    verbose: true\n    attestations: false # does this help'))).toBe(text('\n    verbose: true'));
  expect(edited(ID, text('{attestations: false}'))).toBe(file(`- uses: ${USES}`, 'permissions: {id-token: write}'));
});
