import { describe, expect, test } from 'vitest';
import { answered, causes, diagnose } from './judge.ts';

const UV = 'error: Failed to publish `dist/x-1.0-py3-none-any.whl` to https://upload.pypi.org/legacy/\n  Caused by: Server returned status code 403 Forbidden. Server says: 403 Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
const TWINE = 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ File already exists';
const BEGIN = '============================= test session starts ==============================\nplatform linux -- Python 3.11.7, pytest-9.2.0, pluggy-1.7.0\ncollected 4 items';
const run = (command: string, ...lines: string[]): string => [`##[group]Run ${command}`, command, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...lines, ''].join('\n');
const published = run('twine upload dist/*', 'Uploading distributions to https://upload.pypi.org/legacy/', 'Uploading a-1.0.tar.gz', '', 'View at:', 'https://pypi.org/project/a/1.0/');

/** pytest 9.2.0, tox 4 and unittest of Python 3.11, as they printed it. */
const OUTPUTS: Readonly<Record<string, string>> = {
  'pytest -s': `${BEGIN}\n\ntests/test_upload.py ${UV}\n.\n\n======================= 1 passed, 3 deselected in 0.02s ========================`,
  'pytest -q -s': `${UV}\n.\n1 passed in 0.02s`,
  'pytest -rA': `==================================== PASSES ====================================\n___________________________________ test_ok ____________________________________\n----------------------------- Captured stderr call -----------------------------\n${UV}\n=========================== short test summary info ============================\nPASSED tests/test_upload.py::test_ok\n============================== 1 passed in 0.02s ===============================`,
  'tox -q': `${BEGIN}\n\n${UV}\ntests/test_upload.py .\n\n============================== 1 passed in 0.02s ===============================\n  py: OK (8.41 seconds)\n  congratulations :) (8.48 seconds)`,
  'python -m unittest': `${UV}\n.\n----------------------------------------------------------------------\nRan 1 test in 0.000s\n\nOK`,
};

describe('what tests print is no message of an upload', () => {
  test.each(Object.entries(OUTPUTS))('%s', (command, output) => {
    expect([causes(diagnose(run(command, output))), causes(diagnose(run(command, output) + published))]).toEqual([[], []]);
  });

  test('nor what they fail at', () => {
    const summary = `FAILED tests/test_upload.py::test_conflict[1] - AssertionError: assert '${TWINE}' in ''`;
    expect(causes(diagnose(run('pytest', BEGIN, `E       AssertionError: assert '${TWINE}' in ''`, summary, '========================= 1 failed, 1 passed in 0.11s ==========================', '##[error]Process completed with exit code 1.')))).toEqual([]);
    expect(causes(diagnose(`${summary}\n1 failed, 210 passed in 12.3s`))).toEqual([]);
  });

  test('but what a step says that publishes, before them or after them', () => {
    const passed = `${BEGIN}\n============================== 1 passed in 0.02s ===============================`;
    for (const lines of [[passed, UV], [UV, passed]]) expect(answered(run('pytest; uv publish', ...lines, '##[error]Process completed with exit code 2.'))?.id).toBe('invalid-authentication-information');
  });
});

const REFUSED = 'HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';

test.each(Object.entries({
  'GitLab, no tests ran': ['$ pytest', BEGIN, '============================ no tests ran in 0.01s =============================', '$ twine upload dist/*', 'Uploading distributions to https://upload.pypi.org/legacy/', REFUSED, '$ pytest docs', '1 passed in 0.02s'].join('\n'),
  'pytest before 5': run('make all', BEGIN, '=========================== 5 passed in 0.12 seconds ===========================', REFUSED, BEGIN, '=========================== 5 passed in 0.12 seconds ==========================='),
  'tox -p': run('tox -p', 'upload: commands[0]> twine upload dist/*', REFUSED, 'upload: exit 1 (0.84 seconds)', '5 passed in 1.00s'),
  'make test': run('make test', 'twine upload dist/*', REFUSED, BEGIN, '============================== 1 passed in 0.02s ==============================='),
  'pytest that was stopped': run('make test', BEGIN, 'python3 -m twine upload --verbose dist/*', REFUSED, '1 passed in 0.02s'),
}))('below the command of an upload it is of that upload: %s', (_, log) => {
  expect(answered(log)?.id).toBe('invalid-authentication-information');
});

test('another host that answers in the words of PyPI is to get no token of PyPI', () => {
  const { id, sentence, steps } = answered(`Publishing 1 file to https://pypi.org.example.com/legacy/\n${UV.replaceAll('upload.pypi.org', 'pypi.org.example.com')}`)!;
  expect([id, steps.length]).toEqual(['invalid-authentication-information', 1]);
  expect(sentence).toContain('`pypi.org.example.com`');
  expect(steps[0]!.steps[0]).toContain('no token of PyPI');
});
