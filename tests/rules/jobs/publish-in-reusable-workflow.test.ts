import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

const ID = 'publish-in-reusable-workflow';
const text = (top: string, inputs = '', uses = USES) => file(`- uses: ${uses}${inputs && `\n  with: ${inputs}`}`, 'permissions: {id-token: write}', top);

test.each(['on: workflow_call', 'on: [workflow_call]', 'on: {workflow_call: {secrets: {X: {required: true}}}}'])('%s is only ever called', (top) => {
  expect(places(ID, text(top))).toEqual(['7:9']);
});

test('an event that may start it itself, too, leaves it open', () => {
  expect(places(ID, text('on: [workflow_call, push]'))).toEqual(['7:9?']);
  expect(places(ID, text('on: push'))).toEqual([]);
});

// Attestations came, where asked for, with v1.10.0, and by themselves with v1.11.0.
test.each([
  ['v1.10.3', '', '7:9?'],
  ['v1.10.3', '{attestations: true}', '7:9'],
  ['v1.11.0', '', '7:9'],
  ['v1.11.0', '{attestations: false}', '7:9?'],
  ['v1.11.0', "{attestations: '${{ inputs.sign }}'}", '7:9?'],
])('%s with “%s” is found at %s', (version, inputs, place) => {
  expect(places(ID, text('on: workflow_call', inputs, `pypa/gh-action-pypi-publish@${version}`))).toEqual([place]);
});

test('a token may be used anywhere', () => {
  expect(places(ID, text('on: workflow_call', "{password: '${{ secrets.X }}'}"))).toEqual([]);
  // What the caller hands over may be nothing.
  expect(places(ID, text('on: workflow_call', "{password: '${{ inputs.token }}'}"))).toEqual(['7:9?']);
});
