import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { isOther } from '../../src/lib/doctor/rare/versions.ts';
import { answered, diagnose } from './judge.ts';

const checkout = (tag: string): string => `##[group]Run actions/checkout@v5\n##[endgroup]\n##[group]Checking out the ref\n[command]/usr/bin/git checkout --progress --force refs/tags/${tag}\n##[endgroup]\nHEAD is now at 5f2c1f1 Release\n`;
const twine = (...files: string[]): string => `##[group]Run twine upload dist/*\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\n${files.map((file) => `Uploading ${file}\n100% ━━━━━━━━ 20.1/20.1 kB • 00:00 • ?\n`).join('')}\nView at:\nhttps://pypi.org/project/demo/1.0/\n`;
const observed = (log: string): ReturnType<typeof recognise>['observed'] => recognise(log, diagnose(log)).observed;

describe('files of another version than that of the tag', () => {
  test.each<[string, string, object]>([
    ['one that counts on from it', checkout('v0.35.0') + twine('demo-0.36.0.dev0-py3-none-any.whl', 'demo-0.36.0.dev0.tar.gz'), { kind: 'tag', isDev: true, tag: 'v0.35.0', version: '0.36.0.dev0' }],
    ['the one before, on the same commit', checkout('v3.0.0') + twine('demo-3.0.0rc1.tar.gz'), { kind: 'tag', tag: 'v3.0.0', version: '3.0.0rc1' }],
    ['by uv, which ends without a word', `${checkout('v1.0.2')}##[group]Run uv publish\n##[endgroup]\nPublishing 1 file to https://upload.pypi.org/legacy/\nUploading demo-1.0.1.tar.gz (5.0KiB)\n`, { kind: 'tag', version: '1.0.1' }],
    ['on GitLab', `Running with gitlab-runner 17.0.0\nChecking out 1ecfd275 as detached HEAD (ref is v2.1.0)...\n$ twine upload dist/*\n${twine('demo-2.0.0.tar.gz')}Job succeeded\n`, { kind: 'tag', tag: 'v2.1.0', version: '2.0.0' }],
    ['in one upload of two', twine('demo-3.5.1-cp312-abi3-win_amd64.whl', 'demo-3.5.1.post1.dev0-cp312-abi3-macosx_14_0_arm64.whl'), { kind: 'two', isDev: true, version: '3.5.1', other: '3.5.1.post1.dev0' }],
    ['the end of a tag that is none', `${twine('demo-22-py3-none-any.whl', 'demo-22.tar.gz')}tag pushed: runs-snapshot-2026-07-22\n`, { kind: 'bare', tag: 'runs-snapshot-2026-07-22', version: '22' }],
    ['the same in a log', checkout('nightly-2026-08-01') + twine('demo-1.tar.gz'), { kind: 'bare', version: '1' }],
    ['an old one that lay there', twine('demo-1.0.0.tar.gz', 'demo-1.0.1.tar.gz'), { kind: 'two', version: '1.0.0', other: '1.0.1' }],
  ])('%s', (_, log, expected) => {
    expect(observed(log).versions).toMatchObject(expected);
    // That files are missing although the run is green is asked no more.
    expect(observed(log).green).toBeUndefined();
  });

  test.each<[string, string]>([
    ['the same', checkout('v1.0.1') + twine('demo-1.0.1.tar.gz')],
    ['several packages', checkout('v1.4.0') + twine('demo_core-1.3.0.tar.gz', 'demo-1.4.0.tar.gz')],
    ['another repository', `Syncing repository: o/a\n${checkout('v5.0.0')}Syncing repository: o/b\n${twine('demo-1.2.tar.gz')}`],
    ['two tags', checkout('v1.0.0') + checkout('v1.1.0') + twine('demo-1.0.0.tar.gz')],
    ['a number alone', checkout('v22') + twine('demo-22.tar.gz')],
    ['a day', checkout('release-2026.07.22') + twine('demo-2026.7.22.tar.gz')],
    ['no tag', twine('demo-1.0.0.tar.gz')],
    ['a rehearsal', (checkout('v1.1.0') + twine('demo-1.1.1.dev0.tar.gz')).replace('upload.pypi', 'test.pypi').replace('//pypi', '//test.pypi')],
    ['files that are there already', `${checkout('v1.1.0')}Uploading distributions to https://upload.pypi.org/legacy/\nWARNING  Skipping demo-1.0.0.tar.gz because it appears to already exist\n`],
  ])('are none: %s', (_, log) => {
    expect(observed(log).versions).toBeUndefined();
  });

  test.each(['v1.2.0-rc.1 1.2.0rc1', 'release-2024.01.05 2024.1.5', 'pkg-a-v1.2.0 1.2', 'pkg@1.0.0 1.0', 'v1.0.0.Alpha2 1.0.0a2', 'v2 2.3.1', 'v2.3 2.3.1', 'nightly 1.0.dev3', '1.0.0-2 1.0.0', 'v1.0+cu12 1.0+cu12'])('a tag in another form is of the same version: %s', (pair) => {
    const [tag, version] = pair.split(' ');
    expect(isOther(tag, version)).toBe(false);
  });

  test.each(['v1.7.6 1.7.5', 'pkg/v1.2.0 1.3.0', '1.0.0 1.0.0.post1', 'v1.0.0rc1 1.0.0'])('and of another one it is not: %s', (pair) => {
    const [tag, version] = pair.split(' ');
    expect(isOther(tag, version)).toBe(true);
  });

  test('a refused one is not to be raised beyond the tag', () => {
    const refused = (tag: string): string | undefined =>
      answered(`${checkout(tag)}Run python -m build\nSuccessfully built demo-1.7.5.tar.gz\nUploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.7.5.tar.gz\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         File already exists. See https://pypi.org/help/#file-name-reuse for more information.\n`)?.step;
    expect(refused('v1.7.6')).toMatch(/points-at HEAD/);
    for (const tag of ['v1.7.5', '1.7', 'v1.7.5.0', 'stable']) expect(refused(tag), tag).not.toMatch(/points-at HEAD/);
  });

  test('nor where packages of one repository have versions of their own', () => {
    const refused = (file: string, ...sent: string[]): string | undefined =>
      answered(`${checkout('v1.2.3')}${twine(...sent).replace(/\nView at:[^]*/, '')}Uploading ${file}\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         File already exists. See https://pypi.org/help/#file-name-reuse for more information.\n`)?.step;
    expect(refused('sub-0.4.0-py3-none-any.whl', 'main-1.2.3-py3-none-any.whl')).not.toMatch(/Nothing of the tag's version/);
    expect(refused('sub-0.4.0.tar.gz', 'main-0.9.0.tar.gz')).not.toMatch(/Nothing of the tag's version/);
    expect(refused('sub-0.4.0.tar.gz', 'sub-0.4.0-py3-none-any.whl')).toMatch(/if this package takes its version from the tag/);
  });
});
