import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'checkout-needs-contents-read';
const text = (job: string, inputs = '', top = 'on: push') => file(`- uses: actions/checkout@v7${inputs && `\n  with: ${inputs}`}\n- uses: ${USES}`, job, top);

test.each([
  ['permissions: {id-token: write}', ['5:5']],
  ['permissions: {id-token: write, contents: none}', ['5:5']],
  ['permissions: {id-token: write, contents: read}', []],
  ['permissions: read-all', []],
  ['', []],
])('“%s” is found at %j', (job, expected) => {
  expect(places(ID, text(job))).toEqual(expected);
});

test.each(['{token: x}', '{repository: someone/else}', '{ssh-key: x}'])('with %s the job’s own token is not used', (inputs) => {
  expect(places(ID, text('permissions: {}', inputs))).toEqual([]);
});

test.each([
  ['permissions: { id-token: write } # least', 'permissions: { id-token: write, contents: read } # least'],
  ['permissions: {id-token: write, "contents": none}', 'permissions: {id-token: write, "contents": read}'],
  ['permissions: {}', 'permissions:\n  contents: read'],
])('%s becomes %s', (before, after) => {
  expect(edited(ID, text(before))).toBe(text(after));
});

test('nothing at the top stays nothing: the job gets a block of its own', () => {
  expect(edited(ID, text('', '', 'on: push\npermissions: {}'))).toBe(text('permissions:\n  contents: read', '', 'on: push\npermissions: {}'));
});
