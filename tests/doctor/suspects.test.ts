import { describe, expect, test } from 'vitest';
import { isEnd, isFailure, suspectLines } from '../../src/lib/doctor/rare/suspects.ts';
import { fixture } from '../fixture.ts';

const numbers = (text: string): number[] => suspectLines(text).map(({ line }) => line);

describe('a line that looks like an error', () => {
  test.each([
    'ERROR    HTTPError: 418 I am a teapot',
    '2026-08-21T10:11:12.1234567Z ##[error]Something went wrong',
    'publish\tUpload\t2026-08-21T10:11:12.1234567Z error: failed to publish',
    '\u001b[31merror\u001b[0m: could not read',
    'Traceback (most recent call last):',
    'requests.exceptions.ConnectionError: Max retries exceeded',
    'E           KeyError: 1',
    'npm ERR! code E403',
    '#11 4.001 ERROR: no space left on device',
    'src/x.py:12: error: no attribute',
    '💥 maturin failed',
    '  Caused by: denied',
  ])('says that something failed: %s', (line) => {
    expect(numbers(`fine\n${line}\nfine`)).toEqual([2]);
    expect(isFailure(line)).toBe(true);
  });

  test.each(['sh: 1: npm: command not found', 'the upload was refused by the gateway', 'cp: dist: No such file or directory'])('uses a word for it: %s', (line) => {
    expect(numbers(`fine\n${line}\nfine`)).toEqual([2]);
    expect(isFailure(line)).toBe(false);
  });

  test.each([
    '- [x] If an exception was raised, I ran the command once more with `-vvv`',
    'Failed release run: https://github.com/octo/lantern/actions/runs/1234567890',
    '  if-no-files-found: error',
    '  continue-on-error: false',
    '  fail-fast: true',
    'DEBUG Transient request failure for: https://upload.pypi.org/_/oidc/audience',
    '##[debug]Evaluating condition for step: failure()',
    'npm verbose oidc Failed with body message',
    'tests/test_errors.py::test_failed PASSED',
    'copying src/x/errors.py -> build/lib/x',
    'adding x/exception.py',
    '213 passed, 0 failed in 2 s',
    'Found no errors',
    'errors: 0',
    "Unable to find image 'ghcr.io/pypa/gh-action-pypi-publish:release-v1' locally",
    '\u001b[36;1mecho "::error::no tag"; exit 1\u001b[0m',
    'pip install --no-error x',
  ])('is none of these, which good runs print: %s', (line) => {
    expect(numbers(`fine\n${line}\nfine`)).toEqual([]);
  });
});

describe('of many lines', () => {
  test('those come that say so, the first and the last of them, with the end of the step', () => {
    const some = Array.from({ length: 9 }, (_, index) => `ERROR: number ${index + 1}`).join('\n');
    expect(numbers(`it was refused\n${some}\nfine\nError: Process completed with exit code 1.`)).toEqual([2, 3, 9, 10, 12]);
    expect(numbers(`it was refused\n${some}`)).toEqual([2, 3, 4, 9, 10]);
    expect(numbers('it was refused\nit was denied\nfine')).toEqual([1, 2]);
  });

  test('and the numbers are right where the log has more of them than anybody counts', () => {
    const many = (line: string) => `${line}\n`.repeat(5_000);
    expect(numbers(many('ERROR: x'))).toEqual([1, 2, 3, 4_999, 5_000]);
    expect(numbers(`${many('it could not PASSED')}ERROR: the one`)).toEqual([5_001]);
    expect(numbers(`ERROR: the one\n${many('no errors')}`)).toEqual([1]);
  });

  test('lines that are explained are left out', () => {
    expect(suspectLines('ERROR a\nERROR b\nERROR c', [{ line: 1, endLine: 2 }]).map(({ text }) => text)).toEqual(['ERROR c']);
  });

  test.each(['Error: Process completed with exit code 1.', '2026-08-21T10:11:12Z ##[error]Process completed with exit code 127.', 'ERROR: Job failed: exit code 1'])('the end of a step says no reason: %s', (line) => {
    expect(isEnd(line)).toBe(true);
  });

  test.each(['negative/success-whole-run.txt', 'negative/uv-publish-verbose-success.txt', 'logs/success-api-token.txt', 'logs/success-trusted-publishing.txt'])('a good run has none: %s', (name) => {
    expect(numbers(fixture(name))).toEqual([]);
  });
});
