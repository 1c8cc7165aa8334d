import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { file, places, USES, values } from '../inline.ts';

const ID = 'expression-in-script';
const INPUTS = 'on: {push: {}, workflow_dispatch: {inputs: {text: {}, pick: {type: choice, options: [a]}, yes: {type: boolean}}}}';
const text = (script: string, top = INPUTS) => file(`- run: echo ${script}\n- uses: ${USES}`, '', top);

const who = (yaml: string) => {
  const result = check(yaml, { action: publishAction });
  return 'code' in result ? [] : result.findings.filter(({ rule }) => rule.id === ID).map(({ place }) => place.more?.en.split(' ').slice(0, 3).join(' '));
};

test.each([
  ['${{ inputs.text }}', 'Whoever may start'],
  ['${{ github.event.inputs.Text }}', 'Whoever may start'],
  ["${{ inputs.text || 'x' }}", 'Whoever may start'],
  ["${{ github['ref_name'] }}", 'Whoever may push'],
  ['${{ github.event.release.tag_name }}', 'Whoever may push'],
  ["${{ format('v{0}', github.ref) }}", 'Whoever may push'],
  ['${{ github.event.commits[0].message }}', 'Whoever wrote the'],
  ['${{ join(github.event.commits.*.author.name) }}', 'Whoever wrote the'],
  ['${{ github.event.issue.title }}', 'Anybody with a'],
  ['${{ github.event.workflow_run.head_branch }}', 'The run before'],
  ['${{ github.ref }} ${{ github.event.comment.body }}', 'Anybody with a'],
])('%s: %s …', (script, expected) => {
  expect(places(ID, text(script))).toEqual(['6:9']);
  expect(who(text(script))).toEqual([expected]);
});

test.each([
  '$TEXT',
  '${{ inputs.pick }}',
  '${{ inputs.yes }}',
  '${{ inputs.unknown }}',
  "${{ github.ref == 'refs/heads/main' }}",
  "${{ startsWith(github.ref, 'refs/tags') }}",
  '${{ github.sha }}',
  '${{ github.repository }}',
  '${{ steps.a.outputs.b }}',
  '${{ github.head_ref }}',
  '${{ github.ref',
  '${{ ) }}',
])('%s brings no text of others', (script) => {
  expect(places(ID, text(script))).toEqual([]);
});

test('of a pull request its author writes, where its run has more rights than a fork', () => {
  expect(places(ID, text('${{ github.event.pull_request.title }}', 'on: pull_request'))).toEqual([]);
  expect(places(ID, text('${{ github.event.pull_request.title }}', 'on: pull_request_target'))).toEqual(['6:9']);
});

test('a script of actions/github-script is one; what env: or another action is given is none', () => {
  const step = (lines: string) => file(`${lines}\n- uses: ${USES}`);
  expect(places(ID, step("- uses: actions/github-script@v8\n  with: {script: 'f(${{ github.ref }})'}"))).toEqual(['7:16']);
  expect(places(ID, step('- run: echo "$REF"\n  env: {REF: \'${{ github.ref }}\'}'))).toEqual([]);
  expect(places(ID, step("- uses: a/b@v1\n  with: {script: '${{ github.ref }}'}"))).toEqual([]);
});

test('what to write instead is named with it', () => {
  expect(values(ID, text('${{  inputs.text  }}'))).toEqual([{ expression: 'inputs.text', template: '${{ inputs.text }}', read: '"$VALUE"' }]);
  // The script of that action is no shell's.
  const [inScript] = values(ID, file(`- uses: actions/github-script@v8\n  with:\n    script: core.info('\${{ inputs.text }}')\n- uses: ${USES}`, '', INPUTS));
  expect(inScript).toMatchObject({ read: 'process.env.VALUE' });
});
