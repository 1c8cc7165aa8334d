import { expect, test } from 'vitest';
import { USES, edited, file, more, places, values } from '../inline.ts';

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

test('the push of a tag and its release that are in one group cancel each other where one of them publishes', () => {
  const top = (group: string, more = 'true', on = 'push: {tags: ["*"]}, release: {types: [published]}') => `on: {${on}}\nconcurrency: {group: '${group}', cancel-in-progress: ${more}}`;
  const found = (head: string, condition = "if: github.event.action == 'published'") => places(ID, text(head, condition));
  for (const group of ['release-${{ github.ref }}', '${{ github.workflow }}-${{ github.ref_name }}', '${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}', 'release']) expect(found(top(group)), group).toEqual(['2:1']);
  for (const group of ['${{ github.event_name }}-${{ github.ref }}', '${{ github.head_ref || github.run_id }}', '${{ inputs.group }}']) expect(found(top(group)), group).toEqual([]);
  expect(found(top('x', 'false'))).toEqual([]);
  expect(found(top('x', '"${{ github.event_name == 1 }}"'))).toEqual([]);
  expect(found(top('x', 'true', 'push: {branches: [main]}, release: {types: [published]}'))).toEqual([]);
  expect(found(top('x'), '')).toEqual([]);
  expect(values(ID, text(top('x'), "if: github.event_name == 'push'"))).toEqual([{ event: 'push' }]);
});

test('of what starts a workflow alone, without its jobs', () => {
  expect(places(ID, 'on:\n  release:\n    types: [created]\n')).toEqual(['3:13']);
});
