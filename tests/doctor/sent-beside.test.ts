import { describe, expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { besideOf } from '../../src/lib/doctor/beside/shown.ts';
import { saysSent, saysSkipped } from '../../src/lib/doctor/rare/observed.ts';
import { recognise, type Recognised } from '../../src/lib/doctor/recognised.ts';
import { check } from '../../src/lib/rules/check.ts';
import { answered, asked, diagnose } from './judge.ts';
import { judge, NOTHING } from './judged.ts';

const ACTION = 'Run pypa/gh-action-pypi-publish@release/v1\n';
const BEGINS = 'Uploading distributions to https://upload.pypi.org/legacy/\n';
const BAR = '100% ━━━━━━━━ 24.1/24.1 kB • 00:00 • ?\n';
const sending = (...files: string[]): string => BEGINS + files.map((file) => `Uploading ${file}\n${BAR}`).join('');
const sent = (...files: string[]): string => `${sending(...files)}\nView at:\nhttps://pypi.org/project/demo/1.0/\n`;
const file = (on: string, job = ''): string => `on:\n${on}jobs:\n  publish:\n    runs-on: ubuntu-latest\n${job}    permissions:\n      id-token: write\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          path: dist\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
const TAGS = "  push:\n    tags: ['v*']\n";
const read = (log: string, workflow?: string): Recognised => recognise(log, diagnose(log), workflow === undefined ? undefined : besideOf(check(workflow, { action: publishAction }), workflow));

describe('what was sent', () => {
  test('is named by file, and is told of beside a workflow as well', () => {
    const log = ACTION + sent('demo-1.0.tar.gz');
    expect(read(log, file(TAGS))).toMatchObject({ outcome: 'published', sent: [['demo-1.0.tar.gz', 'uploaded']] });
    expect(saysSent(log)).toBe(true);
    expect(saysSent('name: release\nThis is our workflow.')).toBe(false);
  });

  const dev = ACTION + sent('demo-1.4.dev0-cp312-cp312-manylinux_2_35_x86_64.whl');
  test.each<[string, string, string, boolean]>([
    ['for tags alone', file(TAGS), dev, true],
    ['for releases alone', file('  release:\n    types: [published]\n'), dev, true],
    ['by a condition', file('  push:\n', "    if: startsWith(github.ref, 'refs/tags/')\n"), dev, true],
    ['for each push', file('  push:\n    branches: [main]\n'), dev, false],
    ['by hand', file('  workflow_dispatch:\n'), dev, false],
    ['for a tag of this name', file(TAGS), `HEAD is now at 5f2c1f1\n  ref: refs/tags/v1.4.dev0\n${dev}`, false],
    ['a release', file(TAGS), ACTION + sent('demo-1.4.tar.gz'), false],
  ])('as a development version where files are published %s', (_, workflow, log, isOdd) => {
    expect(read(log, workflow).observed.versions?.kind).toBe(isOdd ? 'dev' : undefined);
  });

  test.each([
    ['a loop that goes on', `Publishing packages/core\n${sent('a-1.0.tar.gz')}Publishing packages/other\n${sending('b-1.0.tar.gz').replace(BAR, '')}Warning: upload failed for packages/other, continuing\nPublishing packages/meta\n${sent('c-1.0.tar.gz')}`],
    ['without a word', `${sending('b-1.0.tar.gz')}${sent('c-1.0.tar.gz')}`],
    ['with one that is marked', `${sent('a-1.0.tar.gz')}${sending('b-1.0.tar.gz')}❌ Failed: packages/b\n${sent('c-1.0.tar.gz')}`],
  ])('is not said to have arrived where an upload has no end: %s', (_, log) => {
    const known = read(log);
    expect(known.outcome).not.toBe('published');
    expect(known.arrived).toBeUndefined();
    expect(new Map(known.sent).get('b-1.0.tar.gz')).toBe('unknown');
    expect(asked(log)).toEqual(['lost']);
  });

  test('has an end where it is sent again, and where the index is another one, of which twine says nothing', () => {
    expect(read(sending('b-1.0.tar.gz') + sent('b-1.0.tar.gz')).lost).toBeUndefined();
    expect(read(sending('b-1.0.tar.gz').replace('upload.pypi.org', 'index.example.org') + sent('b-1.0.tar.gz')).lost).toBeUndefined();
    expect(read(sent('a-1.0.tar.gz') + sent('b-1.0.tar.gz')).outcome).toBe('published');
  });

  test('is named before what failed after it', () => {
    const log = `${ACTION}${sent('demo-1.0.tar.gz')}Annotations\nbuild_wheels (ubuntu-latest, armv7l)\nProcess completed with exit code 1.\nThe strategy configuration was canceled because "build_wheels.ubuntu-latest_armv7l" failed\nThe operation was canceled.\n`;
    expect(read(log)).toMatchObject({ arrived: 'upload.pypi.org', there: ['demo-1.0.tar.gz'] });
    expect(asked(log)).toEqual(['cancelled']);
    expect(asked(log.slice(log.indexOf('Annotations')))).toEqual(['cancelled']);
  });
});

test.each([
  ['the MCP registry wants a line', "Run ./mcp-publisher publish\nPublishing to https://registry.modelcontextprotocol.io...\nError: publish failed: server returned status 400: {\"errors\":[{\"message\":\"PyPI package 'demo' ownership validation failed. The server name 'io.github.o/demo' must appear as 'mcp-name: io.github.o/demo' in the package README\"}]}\nError: Process completed with exit code 1.", ['mcp']],
  ['or a version that is new', 'Run ./mcp-publisher publish\nError: publish failed: server returned status 400: {"title":"Bad Request","errors":[{"message":"invalid version: cannot publish duplicate version"}]}\nError: Process completed with exit code 1.', ['mcp.other']],
  ['or a login, after the upload', `${ACTION}${sent('demo-1.0.tar.gz')}##[group]Run mcp-publisher login github-oidc\n##[endgroup]\nError: login failed: 403 Forbidden\n##[error]Process completed with exit code 1.`, ['mcp.other']],
  ['an output that is empty', "Error when evaluating 'strategy' for job 'core-test'. .github/workflows/cd.yml (Line: 137, Col: 20): Error parsing fromJson,.github/workflows/cd.yml (Line: 137, Col: 20): Error reading JToken from JsonReader. Path '', line 0, position 0.", ['evaluated']],
  ['one that is no JSON, of a step', "Error: The template is not valid. .github/workflows/cd.yml (Line: 16, Col: 14): Error parsing fromJson", ['evaluated']],
  ['a tag that is made later', "Run actions/checkout@v4\n  with:\n    ref: v0.2.3\n  /usr/bin/git tag --list v0.2.3\nError: A branch or tag with the name 'v0.2.3' could not be found", ['no-ref']],
  ['data that are too large, of auto', 'ℹ  info      Running command: python -m build && twine upload dist/*\n✖  error     Received E2BIG from execSync.\nError: Process completed with exit code 1.', ['e2big']],
  ['and of a script of node', 'Error: spawn E2BIG\n    at ChildProcess.spawn (node:internal/child_process:420:11)\nError: Process completed with exit code 1.', ['e2big']],
  ['two runs of a tag', 'Release\nCanceling since a higher priority waiting request for release-refs/tags/v3.0.0b2 exists', ['superseded.tag']],
  ['two of a branch', 'CI\nCanceling since a higher priority waiting request for ci-refs/heads/main exists', ['superseded']],
])('%s', (_, log, expected) => {
  expect(asked(log)).toEqual(expected);
});

test('what GitHub says of a run goes before the same file as refused', () => {
  const workflow = file(TAGS, '    needs: elsewhere\n');
  expect(asked("Error when evaluating 'strategy' for job 'publish'. (Line: 9, Col: 2): Error reading JToken from JsonReader. Path '', line 0, position 0.", workflow)).toEqual(['evaluated']);
});

test.each(['Everything is green, but the package is not on PyPI.', 'The run succeeded and nothing was published to PyPI.', '运行是绿的，但 PyPI 上没有这个版本。'])('that a green run published nothing may be a skipped step: %s', (words) => {
  expect(saysSkipped(words)).toBe(true);
});

test('an upload that went well is none', () => {
  expect(saysSkipped(ACTION + sent('demo-1.0.tar.gz'))).toBe(false);
  expect(saysSkipped('Successfully built demo-1.0.tar.gz\nINFO     Response from https://upload.pypi.org/legacy/: 200 OK')).toBe(false);
});

test('a tag whose commit has another one is told where the name belonged to a deleted file, too', () => {
  const refused = (version: string): string => `Checking out the ref\n  Note: switching to 'refs/tags/v1.7.6'.\nSuccessfully built demo-${version}.tar.gz\n${ACTION}${BEGINS}Uploading demo-${version}.tar.gz\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         This filename has already been used, use a different version. See\n         https://pypi.org/help/#file-name-reuse for more information.\n`;
  expect(answered(refused('1.7.5'))).toMatchObject({ id: 'filename-previously-used', step: expect.stringContaining('git tag --points-at HEAD'), again: ['new-run'] });
  expect(answered(refused('1.7.6'))?.step).toMatch(/^Raise the version/);
});

test('each activity of a release starts a run: only one of them is to publish', () => {
  const refused = `${BEGINS}Uploading demo-1.0.tar.gz\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         File already exists. See https://pypi.org/help/#file-name-reuse for more information.\n`;
  const told = (on: string) => judge({ ...NOTHING, text: `${refused}\n${file(on)}` }, 'en');
  expect(told('  release:\n')).toMatchObject({ step: expect.stringMatching(/each run of a `release` without `types:`.*`types: \[published\]`/), found: 'file-already-exists' });
  for (const on of ['  release:\n    types: [published]\n', TAGS]) expect(told(on).step).not.toContain('types:');
});
