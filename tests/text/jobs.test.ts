import { describe, expect, test } from 'vitest';
import { headingIn } from '../../src/lib/text/headings.ts';
import { MarkReader, type Mark } from '../../src/lib/text/jobs.ts';

/** The marks of a text without their places and times. */
const marks = (text: string): unknown[] => new MarkReader(headingIn).read(text).map(({ at, time, ...mark }) => mark);

const ESC = '\u001b';

describe('what GitHub’s runner prints', () => {
  test.each<[line: string, mark: Partial<Mark>]>([
    ["2026-08-21T10:11:12.1234567Z Current runner version: '2.328.0'", { kind: 'setup' }],
    ['2026-08-21T10:11:12.1234567Z ##[group]Runner Image', { kind: 'setup' }],
    ['\ufeff2026-08-21T10:11:12.1234567Z Complete job name: build (3.12)', { kind: 'named', name: 'build (3.12)' }],
    ['##[group]Run pypa/gh-action-pypi-publish@release/v1', { kind: 'step', name: 'Run pypa/gh-action-pypi-publish@release/v1', title: 'Run pypa/gh-action-pypi-publish@release/v1' }],
    ['Run actions/checkout@v5', { kind: 'step', name: 'Run actions/checkout@v5', title: 'Run actions/checkout@v5' }],
    ['  repository-url: https://test.pypi.org/legacy/', { kind: 'input', name: 'repository', value: 'https://test.pypi.org/legacy/' }],
    ['##[error]Process completed with exit code 1.', { kind: 'failed', sure: true }],
    ['Error: Trusted publishing exchange failure: ', { kind: 'failed', sure: false }],
    ['##[error]The operation was canceled.', { kind: 'cancelled' }],
    ['Error: The strategy configuration was canceled because "build._3_9" failed', { kind: 'cancelled' }],
    ['Cleaning up orphan processes', { kind: 'ended' }],
    ['> 2026-08-21T10:11:12.1234567Z Cleaning up orphan processes', { kind: 'ended' }],
    ['==> publish (3.12, ubuntu-latest) <==', { kind: 'job', name: 'publish (3.12, ubuntu-latest)' }],
  ])('%s', (line, mark) => {
    expect(marks(`${line}\n`)).toEqual([mark]);
  });

  test.each(['Run poetry build first or use the --build option', '##[group]Run # Reset path if needed', 'Run ./.github/.tmp/.generated-actions/run-pypi-publish-in-docker-container', '##[command]/usr/bin/docker run', 'Running setup.py install', 'Collecting build', '=== FAILURES ===', '============ test session starts ============', 'Uploading demo-1.0.tar.gz', 'warning: `uv publish` is experimental', '==> Building package', '-----------------'])(
    'no mark: %s',
    (line) => {
      expect(marks(`Building\n${line}\n`)).toEqual(line.startsWith('Run poetry') ? [expect.objectContaining({ kind: 'step' })] : []);
    },
  );

  test('the steps that an action is made of are none of the job', () => {
    const text = ['##[group]Run a/b@v1', '##[endgroup]', '##[start-action display=Run inner;id=__a_b.__run]', '##[group]Run inner', '##[end-action id=__a_b.__run;outcome=success;conclusion=success;duration_ms=1]', '##[group]Run make', ''].join('\n');
    expect(marks(text).map((mark) => (mark as { name: string }).name)).toEqual(['Run a/b@v1', 'Run make']);
  });

  test('columns of gh: the job, and the step where it has a name', () => {
    const line = (job: string, step: string, text: string): string => `${job}\t${step}\t\ufeff2026-08-21T10:11:12.1234567Z ${text}`;
    expect(marks([line('build', 'Set up job', 'a'), line('build', 'Build', '##[group]Run make'), line('publish', 'UNKNOWN STEP', '##[group]Run twine upload dist/*'), line('publish', 'UNKNOWN STEP', 'b'), ''].join('\n'))).toEqual([
      { kind: 'job', name: 'build' },
      { kind: 'step', name: 'Set up job', job: 'build' },
      { kind: 'step', name: 'Build', job: 'build' },
      { kind: 'step', name: 'Build', title: 'Run make', inside: true, job: 'build' },
      { kind: 'job', name: 'publish' },
      { kind: 'step', name: 'Run twine upload dist/*', title: 'Run twine upload dist/*', job: 'publish' },
    ]);
  });

  const stamped = (...times: string[]): string => times.map((time) => `2026-08-${time}.1234567Z x\n`).join('');
  test.each([
    ['a day later', stamped('20T10:00:00', '20T10:00:01', '20T10:00:02', '21T10:00:00'), [{ kind: 'jump', later: true, from: '2026-08-20T10:00' }]],
    ['an hour earlier', stamped('20T10:00:00', '20T10:00:01', '20T10:00:02', '20T09:00:00'), [{ kind: 'jump', later: false, from: '2026-08-20T10:00' }]],
    ['an hour later', stamped('20T10:00:00', '20T10:00:01', '20T10:00:02', '20T11:00:00'), []],
    ['the last minute again', stamped('20T10:00:00', '20T10:01:01', '20T10:01:02', '20T10:00:59'), []],
    ['lines of a program with dates of its own', stamped('20T10:00:00', '21T10:00:00'), []],
  ])('time stamps: %s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('what others print', () => {
  test.each<[line: string, mark: Partial<Mark>]>([
    [`${ESC}[0KRunning with gitlab-runner 18.4.0 (139a0ac0)${ESC}[0;m`, { kind: 'setup' }],
    [`2026-09-25T07:33:00.992977Z 00O ${ESC}[0KRunning with gitlab-runner 19.5.0 (a8432a3e)${ESC}[0;m`, { kind: 'setup' }],
    [`${ESC}[0Ksection_end:1787300009:step_script\r${ESC}[0K${ESC}[32;1mJob succeeded${ESC}[0;m`, { kind: 'succeeded' }],
    [`${ESC}[31;1mERROR: Job failed: exit code 1${ESC}[0;m`, { kind: 'failed', sure: true, ends: true }],
    ["##[error]Bash exited with code '1'.", { kind: 'failed', sure: true }],
    ['##[section]Starting: Upload to PyPI', { kind: 'step', name: 'Upload to PyPI' }],
    ['##[group]Attempt 2', { kind: 'attempt' }],
    ['##[warning]Attempt 1 failed. Reason: Child_process exited with error code 1', { kind: 'attempt' }],
    ['Attempt 2 of 3', { kind: 'attempt' }],
    ['Command completed after 2 attempt(s).', { kind: 'completed' }],
    ['Uploading distributions to https://test.pypi.org/legacy/', { kind: 'upload', target: 'https://test.pypi.org/legacy/' }],
    ['Publishing 2 files https://upload.pypi.org/legacy/', { kind: 'upload', target: 'https://upload.pypi.org/legacy/' }],
    ['Publishing demo (1.0) to PyPI', { kind: 'upload', target: 'PyPI' }],
    ['🚀 Uploading 2 packages', { kind: 'upload', target: '' }],
  ])('%s', (line, mark) => {
    expect(marks(`${line}\n`)).toEqual([mark]);
  });

  test('Azure’s agent: the job around its steps', () => {
    expect(marks('##[section]Starting: Publish\n##[section]Starting: Initialize job\n##[section]Finishing: Initialize job\n##[section]Starting: Upload\n##[section]Finishing: Upload\n##[section]Starting: Finalize Job\n##[section]Finishing: Finalize Job\n').slice(1)).toEqual([
      { kind: 'setup' },
      { kind: 'named', name: 'Publish' },
      { kind: 'step', name: 'Upload' },
      { kind: 'step', name: 'Finalize Job' },
      { kind: 'ended' },
    ]);
  });
});

describe('headings that people type', () => {
  test.each([
    ['### publish-to-pypi', { job: 'publish-to-pypi' }],
    ['=== build (3.12) ===', { job: 'build (3.12)' }],
    ['**TestPyPI**', { job: 'TestPyPI' }],
    ['Job: publish:', { job: 'publish' }],
    ['build:', { job: 'build' }],
    ['作业 发布：', { job: '发布' }],
    ['## Attempt 2', 'attempt'],
    ['Second run:', 'attempt'],
    ['--- Re-run ---', 'attempt'],
    ['第 2 次', 'attempt'],
    ['重新运行后：', 'attempt'],
    ['After adding the permission it says:', 'attempt'],
    ['Now I get:', 'attempt'],
    ['I added the permission. Now I get:', 'attempt'],
    ['权限加上了。现在：', 'attempt'],
    ['My release fails:', undefined],
    ['加上权限以后：', 'attempt'],
    ['Now publishing demo', undefined],
    ['## Steps to reproduce', undefined],
    ['### Build logs', undefined],
    ['publish.yml 文件：', undefined],
    ['View at:', undefined],
    ['The build failed with this error:', undefined],
    ['=== FAILURES ===', undefined],
    ['Building wheels for collected packages: demo', undefined],
    ['----- short test summary -----', undefined],
    ['**Token request failed** because the server refused the request', undefined],
  ] as const)('%s', (line, expected) => {
    expect(headingIn(line, true)).toEqual(expected);
  });

  test('a key of YAML is none, nor a comment of a file', () => {
    expect(marks('\npublish:\n  stage: deploy\n')).toEqual([]);
    expect(marks('jobs:\n  # build docs\n  - make docs\n# publish\ndeploy:\n  provider: pypi\n')).toEqual([]);
    expect(marks('# publish\nUploading\n')).toEqual([{ kind: 'job', name: 'publish', typed: true }]);
    expect(marks('\npublish:\nUploading\n')).toEqual([{ kind: 'job', name: 'publish', typed: true }]);
  });
});

test('pieces of a text have the marks of the whole', () => {
  const lines = ["Current runner version: '2.328.0'", 'Complete job name: a', '##[group]Run make', 'x', '##[error]Process completed with exit code 2.', 'Cleaning up orphan processes'].map((line) => `${line}\n`);
  const reader = new MarkReader(headingIn);
  expect(lines.flatMap((line) => [...reader.read(line)])).toEqual(new MarkReader(headingIn).read(lines.join('')));
});
