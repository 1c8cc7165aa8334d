import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'fork-pull-request-trigger';
const text = (top: string, job = '') => file(`- uses: ${USES}`, job, top);

test.each([
  ['on: pull_request', ['1:5']],
  ['on: [push, pull_request]', ['1:12']],
  ['on: {push: , pull_request: {branches: [main]}}', ['1:14']],
  ['on: pull_request_target', []],
])('%s is found at %j', (top, expected) => {
  expect(places(ID, text(top))).toEqual(expected);
});

test.each([
  ["if: github.event_name != 'pull_request'", []],
  ["if: github.event_name == 'push' && github.ref == 'refs/heads/main'", []],
  ["if: startsWith(github.ref, 'refs/tags/')", []],
  ["if: startsWith(github.ref, 'refs/tags/') || inputs.force", ['1:12?']],
  ["if: \"!startsWith(github.ref, 'refs/tags/')\"", ['1:12?']],
  ['if: github.repository_owner == \'someone\'', ['1:12?']],
])('with “%s” it is found at %j', (job, expected) => {
  expect(places(ID, text('on: [push, pull_request]', job))).toEqual(expected);
});

test('the condition stands above the steps; where nothing else starts it, there is none to add', () => {
  const after = "if: github.event_name != 'pull_request'";
  expect(edited(ID, text('on: [push, pull_request]'))).toBe(text('on: [push, pull_request]', after));
  expect(edited(ID, text('on: pull_request'))).toBe(text('on: pull_request'));
});

test('of a job that does all, pull requests skip the upload alone', () => {
  const all = (condition: string) => file(`- run: make test\n- uses: ${USES}${condition}`, '', 'on: [push, pull_request]');
  expect(edited(ID, all(''))).toBe(all("\n  if: github.event_name != 'pull_request'"));
});

test('who publishes what a closed pull request merged would publish nothing under the condition', () => {
  const merged = text('on: {workflow_dispatch: , push: , pull_request: {types: [closed]}}');
  expect(edited(ID, merged)).toBe(merged);
});

test('jobs that wait for each other leave it open', () => {
  const build = '  build:\n    needs: publish\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
  expect(places(ID, `${text('on: [push, pull_request]', 'needs: build')}${build}`)).toEqual(['1:12?']);
});
