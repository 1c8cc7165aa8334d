import { describe, expect, test } from 'vitest';
import { foreign, jobsOf } from '../../src/lib/text/archive.ts';
import { jobHeader, jobName } from '../../src/lib/text/job-names.ts';
import { archiveKind, isPackage } from '../../src/lib/text/kinds.ts';

const jobs = (...names: string[]): [string, string[]][] =>
  jobsOf(names.map((entry) => ({ name: entry.replace(/ \(empty\)$/, ''), size: entry.endsWith(' (empty)') ? 0 : 100 }))).map(({ name, files }) => [name, files.map((file) => file.name)]);

describe('the jobs of an archive are found by its names', () => {
  const STEPS = ['publish/1_Set up job.txt', 'publish/10_Complete job.txt', 'publish/2_Run pypa gh-action-pypi-publish.txt', 'publish/system.txt'];
  const BUILD = ['build (3.12, ubuntu-latest)/1_Set up job.txt', 'build (3.12, ubuntu-latest)/system.txt'];

  test.each<[string, string[], [string, string[]][]]>([
    ['whole jobs, which are read instead of their steps, in their own order', ['10_test.txt', '0_publish.txt', '2_build (3.12, ubuntu-latest).txt', ...STEPS, ...BUILD, 'test/1_Set up job.txt'], [
      ['publish', ['publish/system.txt', '0_publish.txt']],
      ['build (3.12, ubuntu-latest)', ['build (3.12, ubuntu-latest)/system.txt', '2_build (3.12, ubuntu-latest).txt']],
      ['test', ['10_test.txt']],
    ]],
    ['a whole job without its steps', ['0_build.txt', 'build/system.txt'], [['build', ['build/system.txt', '0_build.txt']]]],
    ['the steps of the only job, in the order of their numbers', STEPS, [['publish', ['publish/system.txt', 'publish/1_Set up job.txt', 'publish/2_Run pypa gh-action-pypi-publish.txt', 'publish/10_Complete job.txt']]]],
    ['the steps of a job whose whole log is missing', ['0_build.txt', 'build/1_a.txt', 'publish/1_b.txt'], [['build', ['0_build.txt']], ['publish', ['publish/1_b.txt']]]],
    ['the steps of a job whose whole log is empty', ['0_build.txt', '1_publish.txt (empty)', 'build/1_a.txt', 'publish/1_b.txt'], [['build', ['0_build.txt']], ['publish', ['publish/1_b.txt']]]],
    ['jobs of an older service', ['-2147483648_publish.txt', '-2147483647_build.txt'], [['publish', ['-2147483648_publish.txt']], ['build', ['-2147483647_build.txt']]]],
    ['a job that calls another', ['0_release _ publish.txt', 'release _ publish/1_x.txt'], [['release / publish', ['0_release _ publish.txt']]]],
    ['names that are cut at different places', [`0_${'a'.repeat(90)}.txt`, `${'a'.repeat(80)}/1_x.txt`], [['a'.repeat(90), [`0_${'a'.repeat(90)}.txt`]]]],
    ['two jobs of one name', ['0_build.txt', '1_build (1).txt'], [['build', ['0_build.txt']], ['build (1)', ['1_build (1).txt']]]],
    ['packed again, with a folder around it', ['logs_123/0_publish.txt', 'logs_123/publish/1_x.txt', '__MACOSX/logs_123/._0_publish.txt', 'logs_123/.DS_Store'], [['publish', ['logs_123/0_publish.txt']]]],
    ['packed again, whole jobs alone', ['my run/0_build.txt', 'my run/1_publish.txt'], [['build', ['my run/0_build.txt']], ['publish', ['my run/1_publish.txt']]]],
    ['packed again by Windows, steps alone', ['run\\publish\\1_a.txt', 'run\\publish\\2_b.txt'], [['publish', ['run\\publish\\1_a.txt', 'run\\publish\\2_b.txt']]]],
    ['texts that somebody packed', ['publish.log', 'more/notes.txt', 'release.yml'], [['publish.log', ['publish.log']], ['more/notes.txt', ['more/notes.txt']], ['release.yml', ['release.yml']]]],
    ['workflows of a repository', ['x-main/pyproject.toml', 'x-main/.github/workflows/publish.yml', 'x-main/.github/dependabot.yml', 'x-main/src/a.yml'], [['.github/workflows/publish.yml', ['x-main/.github/workflows/publish.yml']]]],
    ['a workflow beside a job', ['1_publish.txt', '.github/workflows/publish.yml'], [['publish', ['1_publish.txt']], ['.github/workflows/publish.yml', ['.github/workflows/publish.yml']]]],
    ['folders alone', ['publish/', 'build/'], []],
    ['a repository', ['x-main/requirements.txt', 'x-main/pyproject.toml', 'x-main/docs/log.txt'], []],
    ['nothing', [], []],
  ])('%s', (_, names, expected) => {
    expect(jobs(...names)).toEqual(expected);
  });

  test('of ten thousand files', () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `job ${at % 300}/${at}_step.txt`);
    expect(jobs(...names)).toHaveLength(300);
  });
});

test.each([
  [['a-1.0.dist-info/METADATA', 'a/__init__.py'], 'package'],
  [['a-1.0/PKG-INFO', 'a-1.0/setup.py'], 'package'],
  [['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz'], 'package'],
  [['logs_1.zip', 'logs_2.zip'], 'nested'],
  [['old/log.txt.gz', 'readme.md'], 'nested'],
  [['report.pdf', 'src/a.py'], 'foreign'],
  [[], 'foreign'],
])('an archive without a log is said to be what it is: %j', (names, kind) => {
  expect(foreign(names)).toBe(kind);
});

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['logs.zip', 'PK\u0003\u0004\u0014', 'zip'],
  ['empty.zip', 'PK\u0005\u0006\0\0', 'zip'],
  ['log.txt.gz', '\u001f\u008b\u0008', 'gzip'],
  ['logs.tar.gz', '\u001f\u008b\u0008', 'tar, gzip'],
  ['logs.tgz', '\u001f\u008b\u0008', 'tar, gzip'],
  ['logs.7z', '7z\u00bc\u00af\u0027\u001c\0\u0004', '7z'],
  ['logs.rar', 'Rar!\u001a\u0007\u0001\0', 'RAR'],
  ['logs.tar.xz', '\u00fd7zXZ\0\0', 'tar, xz'],
  ['log.bz2', 'BZh91AY&SY', 'bzip2'],
  ['log.zst', '\u0028\u00b5\u002f\u00fd\u0004', 'Zstandard'],
  ['logs.tar', `${'a'.repeat(257)}ustar\0`, 'tar'],
  ['log.txt', 'BZhang pushed 1 commit', undefined],
  ['log.txt', '2026-08-21T10:11:12Z PK', undefined],
  ['log.txt', '', undefined],
])('%s that begins with %j is %s', (name, beginning, kind) => {
  expect(archiveKind(bytes(beginning), name)).toBe(kind);
});

test.each([
  ['sampleproject-4.0.0.tar.gz', true],
  ['sampleproject-4.0.0-py3-none-any.whl', true],
  ['a.b_c-1.0rc1+local-cp312-cp312-manylinux_2_17_x86_64.whl', true],
  ['logs_123456.zip', false],
  ['logs-2.tar.gz', false],
  ['publish.txt', false],
])('%s is a package: %s', (name, expected) => {
  expect(isPackage(name)).toBe(expected);
});

test.each([
  ['0_publish.txt', 'publish'],
  ['12_build (3.12, ubuntu-latest).txt', 'build (3.12, ubuntu-latest)'],
  ['-1_old.txt', 'old'],
  ['5_Publish to PyPI.txt', 'Publish to PyPI'],
  ['release _ publish', 'release / publish'],
  ['job-logs.txt', 'job-logs'],
  ['logs/0_a.LOG', 'a'],
  ['0_.txt', '0_'],
])('%s is the log of %s', (file, name) => {
  expect(jobName(file)).toBe(name);
});

test.each([
  ['publish', '==> publish <=='],
  ['build (3.12, ubuntu-latest)', '==> build (3.12, ubuntu-latest) <=='],
  ['a\r\nb\tc ', '==> a b c <=='],
  ['发布', '==> 发布 <=='],
  ['x'.repeat(300), `==> ${'x'.repeat(200)} <==`],
])('the log of %j has a line above it', (name, line) => {
  expect(jobHeader(name)).toBe(line);
});
