import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { readCondition, truth } from '../../../src/lib/rules/conditions/condition.ts';
import type { World } from '../../../src/lib/rules/conditions/worlds.ts';
import { file, places, USES, values } from '../inline.ts';

const ID = 'condition-never-true';
const job = (condition: string, top: string): string => file(`- uses: ${USES}`, `permissions: {id-token: write}\nif: ${condition}`, top);
const at = (top: string) => `${3 + top.split('\n').length}`;

const TAGS = "on: {push: {tags: ['v*']}}";
const BRANCHES = 'on: {push: {branches: [main]}}';

test.each([
  ["github.ref == 'refs/tags/*'", TAGS],
  ["startsWith(github.ref, 'refs/tags/v*')", 'on: push'],
  ["github.ref_type == 'tag'", BRANCHES],
  ["startsWith(github.ref, 'refs/tags') && needs.x.result", BRANCHES],
  ["github.event_name == 'release' || github.ref_type == 'branch'", TAGS],
  ["github.event.action == 'released'", 'on: {release: {types: [published]}}'],
  ["contains(github.event_name, 'release')", 'on: [push, workflow_dispatch]'],
  ["'!always()' && github.event_name != 'push'", TAGS],
  ["github.ref == 'refs/heads/develop'", 'on: {push: {branches: [main, release]}}'],
  ["startsWith(github.event.ref, 'refs/tags')", 'on: {push: {branches: [main]}, release: {types: [published]}}'],
  ["github.event.ref == 'refs/tags/v1'", 'on: release'],
  ["endsWith(github.ref_name, 'rc') && startsWith(github.ref, 'refs/heads/')", "on: {push: {tags: [v1, v2]}}"],
])('“%s” is never true with `%s`', (condition, top) => {
  expect(places(ID, job(JSON.stringify(condition), top))).toEqual([`${Number(at(top)) + 2}:5`]);
});

test.each([
  ["startsWith(github.ref, 'refs/tags/v')", TAGS],
  ["startsWith(github.ref, 'REFS/TAGS/v')", TAGS],
  ["github.ref == 'refs/heads/main'", BRANCHES],
  ["github.ref == 'refs/heads/Main'", BRANCHES],
  ["github.ref != 'refs/tags/*'", TAGS],
  ["github.event_name == 'Release'", 'on: release'],
  ["github.event_name == 'release' || startsWith(github.ref, 'refs/tags/')", TAGS],
  ["github.event.action == 'released'", 'on: {release: {types: [published, released]}}'],
  ["github.ref == 'refs/heads/develop'", "on: {push: {branches: ['dev*']}}"],
  ["contains(github.ref, 'tags')", TAGS],
  ["github.event.inputs.publish == 'true'", 'on: [push, workflow_dispatch]'],
  ["!startsWith(github.ref, 'refs/heads/')", TAGS],
  ["startsWith(github.event.ref, 'refs/tags')", 'on: [push, release]'],
  ["startsWith(github.event.ref, 'refs/tags')", 'on: [release, create]'],
  ["startsWith(github.event.ref, '')", 'on: release'],
  ["!contains(github.event.ref, 'rc')", 'on: release'],
  ["vars.X == 'refs/tags/*'", TAGS],
  ["github.event_name == 'release'", 'on: [release, pull_request]'],
  ["startsWith(github.ref, 'refs/tags/')", 'on: workflow_call'],
  ["this cannot be read", TAGS],
  ["${{ false }} and more", TAGS],
])('“%s” may be true with `%s`', (condition, top) => {
  expect(places(ID, job(JSON.stringify(condition), top))).toEqual([]);
});

test.each([
  ["startsWith(github.event.ref, 'refs/tags')", /after `release`/, /由 `release` 触发/],
  ["startsWith(github.ref, 'refs/heads')", /What starts this workflow/, /启动这个工作流的是/],
])('what is told of “%s” names the reason', (condition, en, zh) => {
  const result = check(job(JSON.stringify(condition), 'on: release'), { action: publishAction });
  const more = 'code' in result ? undefined : result.findings.find(({ rule }) => rule.id === ID)?.place.more;
  expect(more?.en).toMatch(en);
  expect(more?.['zh-CN']).toMatch(zh);
});

test('a run by hand on a tag, or a call, leaves it open', () => {
  for (const other of ['workflow_dispatch: {}', 'workflow_call: {}']) expect(places(ID, job("github.ref_type == 'tag'", `on: {push: {branches: [main]}, ${other}}`))).toEqual(['6:5?']);
});

test('a step, its job, and the jobs that it waits for are asked, and no others', () => {
  const text = (needs: string, before: string) => `${TAGS}\njobs:\n  a:\n    if: ${before}\n    runs-on: x\n    steps: [{run: x}]\n  b:\n    needs: a\n    runs-on: x\n    steps: [{run: x}]\n  c:\n    ${needs}\n    runs-on: x\n    steps:\n      - uses: ${USES}\n`;
  expect(places(ID, text('needs: b', "github.ref_type == 'branch'"))).toEqual(['4:5']);
  expect(places(ID, text('env: {}', "github.ref_type == 'branch'"))).toEqual([]);
  expect(places(ID, text("needs: b\n    if: always()", "github.ref_type == 'branch'"))).toEqual([]);
});

test('a job that is skipped with one further up is never run, whatever those in between ask', () => {
  const text = (own: string, between = 'if: always()', above = "github.ref == 'refs/heads/x'") => `${TAGS}\njobs:\n  a:\n    if: ${above}\n    runs-on: x\n    steps: [{run: x}]\n  b:\n    needs: a\n    ${between}\n    runs-on: x\n    steps: [{run: x}]\n  c:\n    needs: b\n    ${own}\n    runs-on: x\n    steps:\n      - uses: ${USES}\n`;
  expect(places(ID, text("if: startsWith(github.ref, 'refs/tags/')"))).toEqual(['14:5']);
  expect(places(ID, text('if: success()'))).toEqual(['14:5']);
  expect(places(ID, text('env: {}'))).toEqual(['12:3']);
  expect(values(ID, text("if: github.ref_type == 'tag' || inputs.x"))).toEqual([{ job: 'a', last: 'b', condition: "github.ref == 'refs/heads/x'", instead: "${{ !cancelled() && needs.b.result == 'success' && (github.ref_type == 'tag' || inputs.x) }}" }]);
  expect(places(ID, text('if: "!cancelled()"'))).toEqual([]);
  expect(places(ID, text('env: {}', 'if: always()', 'needs.x.outputs.y'))).toEqual([]);
  expect(places(ID, text('env: {}', 'if: always()', "startsWith(github.ref, 'refs/tags/')"))).toEqual([]);
});

test('an input that is a switch in whatever starts the workflow is one in an output', () => {
  const on = (type: string, more = '') => `on: {workflow_dispatch: {inputs: {dry: {type: ${type}}}}${more}}`;
  const text = (top: string) => `${top}\njobs:\n  a:\n    runs-on: x\n    outputs: {dry: "\${{ steps.m.outputs.dry }}"}\n    steps:\n      - id: m\n        run: echo "dry=\${{ inputs.dry }}" >> "$GITHUB_OUTPUT"\n  b:\n    needs: a\n    if: \${{ !needs.a.outputs.dry }}\n    runs-on: x\n    steps:\n      - uses: ${USES}\n`;
  expect([on('boolean'), on('string'), on('boolean', ', push: {}')].map((top) => places(ID, text(top)))).toEqual([['11:5'], ['11:5?'], ['11:5?']]);
});

test('a job that is switched off is no fault where another one publishes to PyPI', () => {
  const two = (off: string, first: string, second: string) => `${TAGS}\njobs:\n  a:\n    if: ${off}\n    runs-on: x\n    steps:\n      - ${first}\n  b:\n    runs-on: x\n    steps:\n      - ${second}\n`;
  const [pypi, test, twine] = [`uses: ${USES}`, `uses: ${USES}\n        with: {repository-url: https://test.pypi.org/legacy/}`, 'run: twine upload dist/*'];
  for (const off of ['false', '${{ false }}', "${{ false && github.ref_type == 'tag' }}"]) {
    for (const [first, second] of [[test, pypi], [pypi, twine]] as const) expect(places(ID, two(off, first, second)), off).toEqual([]);
    expect(places(ID, two(off, pypi, test)), off).toEqual(['4:5']);
    expect(places(ID, two(off, pypi, 'run: x')), off).toEqual(['4:5']);
  }
  expect(places(ID, two("github.ref_type == 'branch'", test, pypi))).toEqual(['4:5']);
});

test('it says what starts the workflow, or that `*` stands for nothing', () => {
  const more = (condition: string, top: string) => {
    const result = check(job(condition, top), { action: publishAction });
    return 'code' in result ? '' : result.findings.find(({ rule }) => rule.id === ID)?.place.more?.en;
  };
  expect(more("github.ref_type == 'tag'", BRANCHES)).toBe('What starts this workflow: `on: push: branches`.');
  expect(more("github.ref == 'refs/tags/*'", TAGS)).toContain("`startsWith(github.ref, 'refs/tags/v')`");
  expect(more('false', TAGS)).toBe('It is false whatever starts the workflow.');
});

const TAG: World = { shown: '', event: 'push', ref: 'tag', actions: 'none' };

test.each([
  ["github.ref_type == 'tag'", true],
  ["github['ref_type'] == 'TAG'", true],
  ["!(github.event_name == 'push')", false],
  ["github.event_name == 'push' && github.sha", undefined],
  ["github.event_name == 'push' || github.sha", true],
  ["github.event.action == ''", undefined],
  ["github.ref == ''", false],
  ["startsWith(github.ref, '')", true],
  ['1 == 1', true],
  ["null == 'x'", false],
  ['always()', undefined],
  ["contains(fromJSON('[1]'), 1)", undefined],
])('“%s” is %s in a push of a tag', (text, expected) => {
  expect(truth(readCondition(text)!, TAG)).toBe(expected);
});

/** A job with an output, before the one that publishes: its own lines, and the condition that asks for it. */
const asked = (output: string, condition: string, steps = '- run: make') =>
  `on: {push: {tags: [v*]}}\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    outputs:\n      dry-run: ${output}\n    steps:\n${steps.replace(/^/gm, '      ')}\n  publish:\n    needs: plan\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${USES}\n`;
const WRITES = "- id: look\n  run: |\n    if make dry; then echo \"dry=true\" >> $GITHUB_OUTPUT; else echo \"dry=false\" >> $GITHUB_OUTPUT; fi";

test.each([
  ["${{ github.event_name == 'schedule' }}", '${{ !needs.plan.outputs.dry-run }}', '11:5'],
  ["${{ startsWith(github.ref, 'refs/tags/v0') }}", "${{ github.ref_type == 'tag' && !needs.plan.outputs.dry-run }}", '11:5'],
  ["'false'", '${{ !(needs.plan.outputs.dry-run || false) }}', '11:5'],
  ['${{ steps.look.outputs.dry }}', '${{ !needs.plan.outputs.dry-run }}', '13:5'],
])('an output of %s is a text, so that %s never holds', (output, condition, place) => {
  const whole = asked(output, condition, output.includes('steps.') ? WRITES : undefined);
  expect(places(ID, whole)).toEqual([place]);
});

test.each([
  ['an action may leave it empty', '${{ steps.release.outputs.made }}', '${{ !needs.plan.outputs.dry-run }}', ['11:5?']],
  ['another way is open', "${{ github.event_name == 'schedule' }}", "${{ !needs.plan.outputs.dry-run || github.ref_type == 'tag' }}", ['11:5?']],
  ['it is compared', "${{ github.event_name == 'schedule' }}", "${{ needs.plan.outputs.dry-run != 'true' }}", []],
  ['it is turned round twice', "${{ github.event_name == 'schedule' }}", '${{ !!needs.plan.outputs.dry-run }}', []],
  ['the comparison is turned round', "${{ github.event_name == 'schedule' }}", "${{ !(needs.plan.outputs.dry-run == 'true') }}", []],
  ['it is made a truth value', "${{ github.event_name == 'schedule' }}", '${{ !fromJSON(needs.plan.outputs.dry-run) }}', []],
])('where %s, it is not for certain', (_, output, condition, expected) => {
  expect(places(ID, asked(output, condition))).toEqual(expected);
});

test('the output of a step in the same job is a text as well', () => {
  const steps = (condition: string) => file(`- id: look\n  run: echo "dry=false" >> "$GITHUB_OUTPUT"\n- if: ${condition}\n  uses: ${USES}`, '', 'on: {push: {tags: [v*]}}');
  expect(places(ID, steps('${{ !steps.look.outputs.dry }}'))).toEqual(['8:9']);
  expect(places(ID, steps('${{ !steps.other.outputs.dry }}'))).toEqual(['8:9?']);
  expect(places('condition-always-true', steps('steps.look.outputs.dry'))).toEqual(['8:9']);
  expect(places('condition-always-true', steps('${{ steps.other.outputs.dry }}'))).toEqual([]);
});

test('a button that starts a run in which nothing runs is told, and one for something else is not', () => {
  const top = 'on: {release: {types: [published]}, workflow_dispatch: }';
  const only = "github.event_name == 'release'";
  expect(places(ID, job(JSON.stringify(only), top))).toEqual(['6:5?']);
  expect(places(ID, job(JSON.stringify(`${only} || github.event_name == 'workflow_dispatch'`), top))).toEqual([]);
  expect(places(ID, job(JSON.stringify(only), 'on: release'))).toEqual([]);
  expect(places(ID, `${job(JSON.stringify(only), top)}\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`)).toEqual([]);
});
