import { expect, test } from 'vitest';
import { USES, edited, file, more, places } from '../inline.ts';

const ID = 'release-created-trigger';
const text = (top: string, job = '', step = `- uses: ${USES}`) => file(step, job, top);

test.each([
  ['on: {release: {types: [created]}}', ['1:24']],
  ['on: {release: {types: created}}', ['1:23']],
  ['on: {release: {types: [edited, "created"]}}', ['1:32']],
  ['on: {release: {types: [prereleased]}}', ['1:24']],
  ['on: {release: {types: [prereleased, released]}}', []],
  ['on: {release: {types: [created, published]}}', []],
  ['on: {release: {types: [created, released]}}', []],
  ['on: {release: {types: [published]}}', []],
  ['on: release', []],
  ['on: {issues: {types: [created]}}', []],
])('%s is found at %j', (top, expected) => {
  expect(places(ID, text(top))).toEqual(expected);
});

test('whatever program publishes, and not where the publishing waits for something else', () => {
  const top = 'on: {push: {tags: ["v*"]}, release: {types: [created]}}';
  expect(places(ID, text(top, '', '- run: poetry publish'))).toHaveLength(1);
  expect(places(ID, text(top, '', '- uses: PyO3/maturin-action@v1\n  with: {command: upload, args: --skip-existing dist/*}'))).toHaveLength(1);
  expect(places(ID, text(top, "if: github.event_name == 'push'"))).toEqual([]);
});

test('the activity is replaced in its quotes, unless a condition asks for it', () => {
  expect(edited(ID, text("on: {release: {types: ['created']}}"))).toBe(text("on: {release: {types: ['published']}}"));
  const asked = text('on: {release: {types: [created]}}', "if: github.event.action == 'created'");
  expect(edited(ID, asked)).toBe(asked);
  expect(more(ID, asked)[0]).toContain('in both places');
});

test('of what starts a workflow alone, without its jobs', () => {
  expect(places(ID, 'on:\n  release:\n    types: [created]\n')).toEqual(['3:13']);
});
