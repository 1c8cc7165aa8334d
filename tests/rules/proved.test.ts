import { expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { surroundings } from '../../src/lib/doctor/circumstances.ts';
import { reached, signedIn } from '../../src/lib/doctor/beside/proved.ts';
import { besideOf } from '../../src/lib/doctor/beside/shown.ts';
import { besides } from '../../src/lib/doctor/rare/aside.ts';
import { closer } from '../../src/lib/doctor/rare/closer.ts';
import { check, checkFiles, type Surroundings } from '../../src/lib/rules/check.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import { unseenOf } from '../../src/lib/rules/unseen.ts';
import { errors } from '../../src/errors/index.ts';
import { diagnose } from '../doctor/judge.ts';
import { githubFindings } from '../github.ts';
import { proved } from './proved-cases.ts';

const entries = new Map(errors.map((entry) => [entry.id, entry]));

/** What the log tells of the file, as the doctor's page hands it on. */
function around(log: string, file: string): Surroundings {
  const action = publishAction;
  const diagnosis = log === '' ? undefined : diagnose(log);
  const [cause] = diagnosis?.findings ?? [];
  const alone = check(file, { action });
  if (!diagnosis || !cause) return { action };
  const { emitter, stage } = entries.get(cause.id)!;
  const { inputs, program } = surroundings(log, cause, emitter, diagnosis.evidence, besideOf(alone, file), { closer });
  const isSignedIn = signedIn(log, diagnosis, cause, stage, program);
  const far = reached(log, cause, stage, emitter);
  return { action, cause: cause.id, told: { values: cause.values, inputs, ...(isSignedIn && { signedIn: isSignedIn }), ...(far && { reached: far }) } };
}

test('how far a run came is read in a log of nothing but line breaks as in any other', () => {
  expect(reached('\n'.repeat(200_000), {}, undefined, undefined)).toBeUndefined();
  expect(reached('\n\n  2026-11-20T10:00:00.1234567Z Run python -m build\n', {}, undefined, undefined)).toBe('ran');
});

test.each([
  ['on: [push, pull_request]', { pulled: 'too', stands: 'top-level' }],
  ['on: {push: , pull_request: {types: [closed]}}', { pulled: 'alone', stands: 'top-level' }],
  ['on: [pull_request, workflow_dispatch]', { pulled: 'alone', stands: 'top-level' }],
  ['on: workflow_call', { stands: 'called', calls: 'this-repository' }],
  ['on: [push, workflow_call]', {}],
])('what starts a file decides what to advise beside it: %s', (on, expected) => {
  const file = `${on}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
  const { pulled, stands, calls } = besideOf(check(file, { action: publishAction }), file);
  expect({ ...(pulled && { pulled }), ...(stands && { stands }), ...(calls && { calls }) }).toEqual(expected);
});

test('what a file shows beside its faults: a clone of one commit, a plugin that is installed, failures that are taken away', () => {
  const beside = (publish: string, more = ''): Pick<ReturnType<typeof besideOf>, 'shallow' | 'plugged' | 'swallows'> => {
    const file = `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n${more}${publish}`;
    const { shallow, plugged, swallows } = besideOf(check(file, { action: publishAction }), file);
    return { ...(shallow && { shallow }), ...(plugged && { plugged }), ...(swallows && { swallows }) };
  };
  const twine = '      - run: twine upload dist/*\n';
  expect(beside(twine)).toEqual({ shallow: true });
  expect(beside(twine, '        with:\n          fetch-depth: 0\n')).toEqual({});
  expect(beside('      - run: git fetch --tags\n' + twine)).toEqual({});
  expect(beside('      - run: pipx inject poetry poetry-dynamic-versioning\n      - run: poetry publish --build\n')).toEqual({ shallow: true, plugged: true });
  expect(beside('      - run: |\n          poetry publish --build || :\n')).toEqual({ shallow: true, swallows: true });
  expect(beside('      - uses: pypa/gh-action-pypi-publish@release/v1\n        continue-on-error: true\n')).toEqual({ shallow: true, swallows: true });
  // Of two that publish one turns the run red.
  expect(beside('      - run: twine upload -r testpypi dist/* || true\n' + twine)).toEqual({ shallow: true });
});

test('what makes a release on GitHub follows what publishes only where it cannot run without it', () => {
  const follows = (steps: string, more = ''): string | undefined => {
    const file = `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n${steps}${more}`;
    return besideOf(check(file, { action: publishAction }), file).follows;
  };
  const [publish, release] = ['      - uses: pypa/gh-action-pypi-publish@release/v1\n', '      - uses: softprops/action-gh-release@v2\n'];
  const job = (needs: string, rest = '') => `  release:\n    runs-on: ubuntu-latest\n    needs: ${needs}\n${rest}    steps:\n${release}`;
  expect(follows(publish + release)).toBe('publishing');
  expect(follows(publish, job('[publish]'))).toBe('publishing');
  expect(follows('      - run: uv publish\n' + release)).toBe('publishing');
  const onTags = '        if: github.ref_type == \'tag\'\n';
  expect(follows(publish + onTags + release + onTags)).toBe('publishing');
  expect(follows(publish + onTags + release)).toBeUndefined();
  expect(follows(release + publish)).toBe('released');
  expect(follows(publish + '        continue-on-error: true\n' + release)).toBeUndefined();
  expect(follows(publish + release + '        if: always()\n')).toBeUndefined();
  expect(follows('      - uses: softprops/action-gh-release@v2\n        with: {draft: true}\n' + publish + release)).toBeUndefined();
  expect(follows(publish, job('build'))).toBeUndefined();
  const [dry, wet] = ['if: ${{ !inputs.dry_run }}\n', 'if: ${{ !env.DRY }}\n'];
  expect(follows(publish, job('publish', `    ${dry}`))).toBe('publishing');
  expect(follows(publish + `        ${dry}`, job('publish', `    ${dry}`))).toBe('publishing');
  expect(follows(publish + `        ${dry}`, job('publish'))).toBeUndefined();
  expect(follows(publish + `        ${wet}`, job('publish', `    ${wet}`))).toBeUndefined();
  expect(follows(publish, job('publish', '    if: always()\n'))).toBeUndefined();
  expect(follows(publish)).toBeUndefined();
});

test('what the steps with the action print of a refusal is told by index, where their releases and inputs tell', () => {
  const prints = (...steps: string[]) => {
    const file = `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - uses: pypa/gh-action-pypi-publish@${step}\n`).join('')}`;
    return besideOf(check(file, { action: publishAction }), file).prints;
  };
  const given = (inputs: string): string => `\n        with: {${inputs}}`;
  const test = 'repository-url: "https://test.pypi.org/legacy/"';
  expect(prints('v1.13.0')).toEqual({ actionpypi: 'status' });
  expect(prints('v1.13.0' + given('verbose: true'))).toEqual({ actionpypi: 'reason' });
  expect(prints('release/v1' + given(`verbose: true, ${test}`), 'release/v1')).toEqual({ actiontestpypi: 'reason' });
  // Whether it follows a release that is verbose by itself, or was one when it ran, a branch does not tell.
  expect(prints('release/v1')).toEqual({});
  expect(prints('v1.14.0')).toEqual({});
  expect(prints('v1.13.0', 'v1.13.0' + given('verbose: true'))).toEqual({});
  expect(prints('v1.13.0' + given('verbose: "${{ inputs.more }}"'))).toEqual({});
});

test('a job that publishes is run once where it has no matrix', () => {
  const cells = (strategy: string): string | undefined => {
    const file = `on: push\njobs:\n  publish:\n    runs-on: windows-latest\n${strategy}    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
    return besideOf(check(file, { action: publishAction }), file).cells;
  };
  expect(cells('')).toBe('one');
  expect(cells('    strategy:\n      matrix:\n        os: [ubuntu-latest, windows-latest]\n')).toBeUndefined();
});

test.each(proved)('$name', async ({ log, file, found, has, hasNot, unseen }) => {
  const given = around(log, file);
  const result = check(file, given);
  if ('code' in result) throw new Error(result.code);
  const certain = result.findings.filter(({ place, explainsLog }) => !place.undecided && explainsLog);
  expect(certain.map(({ rule, line }) => `${rule.id} ${line}`)).toEqual(found ? [found] : []);
  const { text, changes } = repair(file, given);
  if (has || hasNot) {
    for (const each of has ?? []) expect(text).toContain(each);
    for (const each of hasNot ?? []) expect(text).not.toContain(each);
    expect(await githubFindings(text)).toEqual([]);
    const again = check(text, given);
    expect('code' in again ? [again.code] : again.findings.filter(({ place, rule, explainsLog }) => !place.undecided && (explainsLog || rule.severity === 'breaks')).map(({ rule }) => rule.id)).toEqual([]);
  } else expect(changes.filter(({ made }) => made).map(({ key }) => key)).toEqual([]);
  if (unseen) expect(unseenOf(result, [], true, given.told?.inputs).map(({ kind, name, variable }) => `${kind} ${name}${variable ? ` in ${variable}` : ''}`)).toEqual(unseen);
});

test('a secret that a called file reads by another name than its caller hands on, and a job for a pull request that is closed', () => {
  const call = (secrets: string) => `on: push\njobs:\n  call:\n    uses: ./.github/workflows/send.yml\n    secrets: ${secrets}\n`;
  const called = (name: string) => `on:\n  workflow_call:\n    secrets:\n      given: {required: true}\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/send@v1\n        with: {token: "\${{ secrets.${name} }}"}\n`;
  const handed = (secrets: string, name: string) => {
    const [main] = checkFiles([call(secrets), called(name)], { action: publishAction });
    return besideOf(main!.result, '', main!.others).handed;
  };
  expect(handed('{given: "${{ secrets.TOKEN }}"}', 'TOKEN')).toEqual({ read: 'TOKEN', given: 'given' });
  expect(handed('{given: "${{ secrets.TOKEN }}"}', 'given')).toBeUndefined();
  expect(handed('inherit', 'TOKEN')).toBeUndefined();

  const merged = (condition: string) => {
    const file = `on:\n  push:\n  pull_request: {types: [closed]}\njobs:\n  send:\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps: [{run: twine upload dist/*}]\n`;
    return besideOf(check(file, { action: publishAction }), file).merged;
  };
  expect(merged('github.event.pull_request.merged == true')).toBe('pull-request');
  expect(merged("github.event_name == 'push' || github.event.pull_request.merged")).toBeUndefined();
});

test.each([
  ['- run: |\n    git tag -a 1.0 -m x\n    git push --tags', true],
  ['- run: gh release create "v$VERSION"', true],
  ['- uses: actions/create-release@v1', true],
  ['- run: |\n    git tag -f 1.0\n    git push --tags --force', undefined],
  ['- run: gh release create "v$VERSION" || true', undefined],
  ['- if: inputs.tag\n  run: gh release create "v$VERSION"', undefined],
  ['- run: git push --tags', undefined],
])('a tag or a release that a job makes before it publishes is made once: %s', (step, makesFirst) => {
  const steps = (list: string): string => list.replace(/^/gm, '      ');
  const file = (first: string, then: string): string => `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n${steps(`${first}\n${then}`)}\n`;
  const publish = '- uses: pypa/gh-action-pypi-publish@release/v1';
  const made = (text: string): boolean | undefined => besideOf(check(text, { action: publishAction }), text).makesFirst;
  expect(made(file(step, publish))).toBe(makesFirst);
  expect(made(file(publish, step))).toBeUndefined();
});

test('where a tag was made before the upload, that a re-run stops there is said beside the answer', () => {
  const said = (stage: 'upload-auth' | 'workflow-setup'): readonly string[] => besides('x', [{ at: 0, when: '', steps: ['y'], changes: 'setting' }], false, { emitter: 'pypi', stage }, { rules: new Set(), publishing: ['action'], uses: [], makesFirst: true });
  expect(said('upload-auth')).toEqual(['made-before']);
  expect(said('workflow-setup')).toEqual([]);
});
