import { describe, expect, test } from 'vitest';
import { placeKey } from '../../src/lib/doctor/lines.ts';
import { answered, causes, diagnose } from './judge.ts';

const CLOSED = "RemoteDisconnected('Remote end closed connection without response')";

/** What may stand in a line that says that a program tries again: one wording of each kind of failure that has an entry of its own. */
const EXCEPTIONS = [
  `ProtocolError('Connection aborted.', ${CLOSED})`,
  "ProtocolError('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
  "SSLEOFError(8, 'EOF occurred in violation of protocol (_ssl.c:2406)')",
  "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1020)'))",
  "NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused')",
  "NameResolutionError(\"<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to resolve 'upload.pypi.org' ([Errno -3] Temporary failure in name resolution)\")",
  "ProxyError('Cannot connect to proxy.', NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
  "ReadTimeoutError(\"HTTPSConnectionPool(host='upload.pypi.org', port=443): Read timed out. (read timeout=15)\")",
];

const retry = (exception: string, path: string): string => `WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by '${exception}': ${path}`;

/** Lines of other programs, each of which is tried again. */
const OTHERS = [
  `requests.exceptions.ConnectionError: ('Connection aborted.', ${CLOSED}), retrying in 5 seconds`,
  `warning: spurious network error (3 tries remaining): ${CLOSED}`,
  'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit\n##[warning]Docker pull failed with exit code 1, back off 4.7 seconds before retry.',
];

const UPLOAD = ['Uploading distributions to https://upload.pypi.org/legacy/', 'Uploading alpha-1.2.0.tar.gz'];
const REFUSED = ['ERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/', '         Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.'];
const FAILED = '##[error]Process completed with exit code 1.';
const ARRIVED = ['100% ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 12.3/12.3 kB • 00:00 • 45.2 MB/s', '', 'View at:', 'https://pypi.org/project/alpha/1.2.0/'];

const step = (command: string, ...output: string[]): string[] => [`##[group]Run ${command}`, command, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...output];
const action = (...output: string[]): string[] => ['##[group]Run pypa/gh-action-pypi-publish@release/v1', 'with:', '  user: __token__', '  password: ***', '  repository-url: https://upload.pypi.org/legacy/', '##[endgroup]', ...output];
const log = (...lines: string[]): string => lines.map((line) => `2026-11-20T10:00:00.1234567Z ${line}`).join('\n');
const first = (text: string): string | undefined => diagnose(text).findings[0]?.id;

describe('what a program tries again after is no cause', () => {
  const lines = [...EXCEPTIONS.map((each) => retry(each, '/legacy/')), ...OTHERS];

  test.each(lines)('where the upload goes on, and ends otherwise: %s', (line) => {
    expect(first(log(...action(...UPLOAD, line, ...REFUSED, FAILED)))).toBe('invalid-authentication-information');
    expect(first(log(...step('pip install build', line, 'Successfully installed build-1.2'), ...action(...UPLOAD, ...REFUSED, FAILED)))).toBe('invalid-authentication-information');
    const published = diagnose(log(...action(...UPLOAD, line, ...ARRIVED)));
    expect(causes(published)).toEqual([]);
    expect(published.suspects).toEqual([]);
  });

  test('and it is one where it stays the last word', () => {
    expect(first(log(`${OTHERS[2]}\n##[error]Docker pull failed with exit code 1`))).toBe('docker-hub-pull-failed');
    expect(first(log(...action(...UPLOAD, retry(EXCEPTIONS[2]!, '/legacy/'), retry(EXCEPTIONS[2]!, '/legacy/'), FAILED)))).toBe('twine-upload-connection-failed');
    expect(first(log(...action(...UPLOAD, retry(EXCEPTIONS[0]!, '/legacy/'), `requests.exceptions.ConnectionError: ('Connection aborted.', ${CLOSED})`, FAILED)))).toBe('connection-closed-without-response');
  });
});

describe('an error that its job went on from', () => {
  const TAG = "fatal: tag 'v1.2.0' already exists";
  const refused = action(...UPLOAD, ...REFUSED, FAILED);

  test.each([
    ['a tag', step('git tag v1.2.0', TAG)],
    ['a release', step('gh release create v1.2.0 || echo there', 'a release with the same tag name already exists: v1.2.0')],
    ['a check', step('twine check dist/* || true', 'Checking dist/alpha-1.2.0.tar.gz: FAILED', 'ERROR    `long_description` has syntax errors in markup and would not be rendered on PyPI.', '         line 3: Warning: Title underline too short.')],
    ['a step with continue-on-error', step('git tag v1.2.0', TAG, FAILED.replace('1.', '128.'))],
    ['before a command', step('git tag v1.2.0', TAG), step('twine upload dist/*', ...UPLOAD, ...REFUSED, FAILED)],
  ])('is not its cause, and is told along: %s', (_, lines, after = refused) => {
    const { findings } = diagnose(log(...lines, ...after));
    expect(findings.map(({ place }) => place)).toEqual(['primary', 'noise']);
    expect(findings[0]!.id).toBe('invalid-authentication-information');
  });

  test('is not its cause, either, where the same step, or the same job of another CI, goes on to the upload', () => {
    const script = ['##[group]Run git tag v1.2.0 || true', 'git tag v1.2.0 || true', 'twine upload dist/*', '##[endgroup]', TAG, ...UPLOAD, ...REFUSED, FAILED];
    expect(first(log(...script))).toBe('invalid-authentication-information');
    expect(first(['Running with gitlab-runner 17.5.0', '$ git tag v1.2.0 || true', TAG, '$ twine upload dist/*', ...UPLOAD, ...REFUSED, 'ERROR: Job failed: exit code 1'].join('\n'))).toBe('invalid-authentication-information');
  });

  const REHEARSED = ['Uploading distributions to https://test.pypi.org/legacy/', 'Uploading alpha-1.2.0.tar.gz', 'ERROR    HTTPError: 400 Bad Request from https://test.pypi.org/legacy/', "         File already exists ('alpha-1.2.0.tar.gz', with blake2_256 hash 'd2e0'). See https://test.pypi.org/help/#file-name-reuse for more information."];
  const CIS: readonly (readonly [name: string, rehearsal: string[], command: string[], end: string[]])[] = [
    ['GitLab', ['$ twine upload -r testpypi dist/* || true'], ['$ twine upload dist/*'], ['ERROR: Job failed: exit code 1']],
    ['Bitbucket', ['+ twine upload -r testpypi dist/* || true'], ['+ twine upload dist/*'], ['', 'Build teardown started']],
    ['Jenkins', ['+ twine upload -r testpypi dist/*'], ['+ true', '+ twine upload dist/*'], ['script returned exit code 1']],
    ['CircleCI', ['#!/bin/bash -eo pipefail', 'twine upload -r testpypi dist/* || true', 'twine upload dist/*'], [], ['Exited with code exit status 1']],
    ["GitHub's page", ['Run twine upload -r testpypi dist/* || true', '  twine upload -r testpypi dist/* || true', '  twine upload dist/*'], [], ['Error: Process completed with exit code 1.']],
  ];

  test.each(CIS)('is not its cause where the job came to another upload after it: %s', (_, rehearsal, command, end) => {
    const text = [...rehearsal, ...REHEARSED, ...command, ...UPLOAD, ...REFUSED, ...end].join('\n');
    expect(diagnose(text).findings.map(({ id, place }) => `${place} ${id}`)).toEqual(['primary invalid-authentication-information', 'noise file-already-exists']);
    const stamped = text.replace(/^/gm, '2026-11-20T10:00:00.123456Z 01O ');
    expect(first(stamped)).toBe('invalid-authentication-information');
  });

  test('is none where the job succeeded, and nothing is said to be uploaded that was refused', () => {
    const text = ['$ twine upload -r testpypi dist/* || true', ...REHEARSED, '$ twine upload dist/*', ...UPLOAD, ...ARRIVED, 'Job succeeded'].join('\n');
    const { findings, uploads } = diagnose(text);
    expect(findings.map(({ place }) => place)).toEqual(['noise']);
    // What TestPyPI has it may have from before.
    expect(uploads?.map(({ index, state }) => [index, state])).toEqual([['pypi', 'published']]);
  });

  test('is not its cause where something unknown failed after the upload, whose lines are shown', () => {
    const notify = step('python notify.py', 'Traceback (most recent call last):', '  File "notify.py", line 1', "KeyError: 'SLACK'", FAILED);
    for (const rehearsal of [step('twine upload -r testpypi dist/* || true', ...REHEARSED), [...step('twine upload -r testpypi dist/*', ...REHEARSED), FAILED]]) {
      const told = diagnose(log(...rehearsal, ...action(...UPLOAD, ...ARRIVED), ...notify));
      expect(told.findings.map(({ id, place }) => `${place} ${id}`)).toEqual(['noise file-already-exists']);
      expect(told.unknown).toEqual({});
      expect(told.suspects.length).toBeGreaterThan(0);
    }
  });

  test('of TestPyPI is not its cause where PyPI took all files after it, on another CI', () => {
    const released = [...UPLOAD, ...ARRIVED];
    const jenkins = (...end: string[]): string => ['[Pipeline] sh', '+ twine upload -r testpypi dist/*', ...REHEARSED, '[Pipeline] sh', '+ twine upload dist/*', ...released, ...end].join('\n');
    const azure = (...end: string[]): string => log('##[section]Starting: TestPyPI', ...REHEARSED, "##[error]Bash exited with code '1'.", '##[section]Finishing: TestPyPI', '##[section]Starting: PyPI', ...released, '##[section]Finishing: PyPI', ...end);
    for (const text of [jenkins('Finished: SUCCESS'), jenkins('Finished: UNSTABLE'), azure()]) {
      const { findings, suspects, unknown } = diagnose(text);
      expect([findings.filter(({ place }) => place !== 'noise'), suspects, unknown]).toEqual([[], [], undefined]);
    }
    const broken = ['Traceback (most recent call last):', "KeyError: 'SLACK'"];
    const bitbucket = ['+ twine upload -r testpypi dist/* || true', ...REHEARSED, '+ twine upload dist/*', ...released, '+ python notify.py', ...broken];
    for (const text of [azure('##[section]Starting: Notify', ...broken, "##[error]Bash exited with code '1'."), [...bitbucket, 'Searching for test report files in directories named [test-results]'].join('\n'), [...bitbucket, '🚨 Error: The command exited with status 1'].join('\n')]) {
      const { findings, suspects } = diagnose(text);
      expect(findings.filter(({ place }) => place !== 'noise')).toEqual([]);
      expect(suspects.map((line) => text.split('\n')[line - 1])).toEqual(expect.arrayContaining([expect.stringContaining('KeyError')]));
      expect(suspects.every((line) => line > text.split('\n').findIndex((each) => each.includes('View at')))).toBe(true);
    }
  });

  test('in the same job as its cause is not said to be of another one', () => {
    const failed = (command: string, lines: string[]): string[] => [...step(command, ...lines), FAILED];
    const text = log(...failed('twine upload -r testpypi dist/*', REHEARSED), ...failed('twine upload dist/*', [...UPLOAD, ...REFUSED]));
    for (const each of [text, text.replace(/^/gm, 'publish\tUNKNOWN STEP\t')]) {
      const { findings } = diagnose(each);
      expect(findings.map((finding) => [finding.id, placeKey(finding)])).toEqual([['invalid-authentication-information', 'doctor.place.primary'], ['file-already-exists', 'doctor.place.also']]);
    }
  });

  test('stays it where the job stopped there, whatever is run after a failure', () => {
    const post = step('./notify.sh', 'curl: (22) The requested URL returned error: 404', FAILED);
    expect(first(log(...action(...UPLOAD, ...REFUSED, FAILED), ...post))).toBe('invalid-authentication-information');
    expect(first(log(...step('git tag v1.2.0', TAG, FAILED), ...post))).toBe('git-tag-exists');
  });

  test('stays it where files are missing because of it', () => {
    const text = log(...step('gh run download || true', 'Unable to download artifact(s): Artifact not found for name: dist'), ...action('ERROR    InvalidDistribution: Cannot find file (or expand pattern): \'dist/*\'', FAILED));
    expect(first(text)).toBe('artifact-not-found');
  });
});

describe('an error of an HTTP client', () => {
  const httpx = (status: string, url: string): string => `httpx.HTTPStatusError: ${status.startsWith('5') ? 'Server' : 'Client'} error '${status}' for url '${url}'`;
  const ERRORS = [httpx('503 Service Unavailable', 'https://api.example.com/v1/items'), httpx('413 Request Entity Too Large', 'https://api.example.com/v1/items'), `requests.exceptions.ConnectionError: ('Connection aborted.', ${CLOSED})`, 'requests.exceptions.HTTPError: 422 Client Error: Unprocessable Entity for url: https://uploads.github.com/repos/octo/alpha/releases/1/assets'];

  test.each(ERRORS)('in a test is none of the release: %s', (error) => {
    const lines = ['=================================== FAILURES ===================================', '>       fetch()', `E       ${error}`, '=========================== short test summary info ============================', `FAILED tests/test_client.py::test_client - ${error}`, FAILED];
    expect(causes(diagnose(log(...step('pytest -q', ...lines))))).toEqual([]);
    expect(causes(diagnose(log(...action(...UPLOAD, ...ARRIVED), ...step('pytest -q', ...lines))))).toEqual([]);
  });

  test('of another program is none, either, and of one that publishes it is', () => {
    expect(causes(diagnose(log(...action(...UPLOAD, ...ARRIVED), ...step('python scripts/upload_model.py', httpx('503 Service Unavailable', 'https://models.example.com/api/commit/main'), FAILED))))).toEqual([]);
    expect(causes(diagnose(log(...step('python scripts/sync.py', ERRORS[2]!, FAILED))))).toEqual([]);
    expect(first(log(...step('./release', ERRORS[2]!, FAILED)))).toBe('connection-closed-without-response');
    expect(first(httpx('503 Service Unavailable', 'https://upload.pypi.org/legacy/'))).toBe('upload-server-error');
    expect(first(log(...step('hatch publish', 'dist/alpha-1.2.0.tar.gz ... failed', "Error uploading to repository: https://upload.pypi.org/legacy/ - Server error '503 Service Unavailable' for url 'https://upload.pypi.org/legacy/'", FAILED)))).toBe('upload-server-error');
  });
});

describe('what an earlier step was given says nothing of the one that failed', () => {
  const BARE = ['WARNING  Error during upload. Retry with the --verbose option for more details. ', REFUSED[0]!, '         Forbidden', FAILED];
  const rehearsal = (command: string, ...variables: string[]): string[] => [`##[group]Run ${command}`, command, 'env:', ...variables, '##[endgroup]', 'Uploading distributions to https://test.pypi.org/legacy/', 'Uploading alpha-1.2.0.tar.gz', ...ARRIVED];

  test.each(['twine upload -r testpypi dist/*', 'twine upload --repository testpypi dist/*', 'twine upload --repository-url https://test.pypi.org/legacy/ dist/*'])('of the index: %s', (command) => {
    const own = answered(log(...action(...UPLOAD, ...REFUSED, FAILED))) ?? expect.fail();
    expect(answered(log(...rehearsal(command), ...action(...UPLOAD, ...REFUSED, FAILED)))?.step).toBe(own.step);
  });

  test.each([['TWINE_USERNAME: alice'], ['TWINE_PASSWORD: ']])('of the user name and the password: %s', (variable) => {
    const upload = step('twine upload dist/*', ...UPLOAD, ...BARE);
    expect(answered(log(...rehearsal('twine upload -r internal dist/*', `  ${variable}`), ...upload))?.step).toBe((answered(log(...upload)) ?? expect.fail()).step);
  });
});

test('an account is refused by PyPI alone, and a bare status is explained nowhere in a log that is not verbose', () => {
  for (const user of ['', 'TWINE_USERNAME=gitlab-ci-token ', 'TWINE_USERNAME=alice ']) {
    const text = `$ ${user}twine upload dist/*\nUploading distributions to https://gitlab.com/api/v4/projects/123/packages/pypi\nUploading alpha-1.2.0.tar.gz\nWARNING  Error during upload. Retry with the --verbose option for more details. \nERROR    HTTPError: 400 Bad Request from https://gitlab.com/api/v4/projects/123/packages/pypi\n         Bad Request`;
    expect(answered(text)?.step).toMatch(/^Run `twine upload --verbose`[^\n]*$/);
  }
});

test.each([
  ["ERROR    InvalidDistribution: Invalid distribution metadata: unrecognized or malformed field 'license-file'", 'v1.12.4'],
  ['ERROR    InvalidDistribution: Metadata is missing required fields: Name, Version.', 'v1.8.14'],
])('who uses a branch of the action that moves along is not told to turn to it: %s', (message, release) => {
  const text = log(...action('Checking dist/alpha-1.2.0.tar.gz: ', message));
  expect(answered(text)?.step).not.toMatch(/\bpin `|or to `release/);
  expect(answered(text.replace('release/v1', release))?.step).toMatch(/\bpin `[^\n]*or to `release/);
});

describe('a refused upload', () => {
  const push = step('git push origin v1.2.0', "remote: Permission to octo/alpha.git denied to github-actions[bot].", "fatal: unable to access 'https://github.com/octo/alpha/': The requested URL returned error: 403", FAILED.replace('1.', '128.'));
  const notify = step('python notify.py', 'Traceback (most recent call last):', "KeyError: 'SLACK'", FAILED);
  const container = action(...UPLOAD, ...REFUSED);

  test.each([
    ['a step that is always run fails at something known', [...container, ...push]],
    ['or at something unknown', [...container, ...notify]],
    ['its command tolerates it', [...step('twine upload dist/* || true', ...UPLOAD, ...REFUSED), ...push]],
    ['its step may fail', [...step('twine upload dist/*', ...UPLOAD, ...REFUSED), FAILED, ...push]],
  ])('stays the cause where nobody sent the files again: %s', (_, lines) => {
    expect(first(log(...lines))).toBe('invalid-authentication-information');
  });

  test('of TestPyPI is told beside what failed because of it, where nothing goes to another index', () => {
    const refused = [...UPLOAD, ...REFUSED].map((line) => line.replaceAll('upload.pypi.org', 'test.pypi.org'));
    const install = step('pip install -i https://test.pypi.org/simple/ alpha==1.2.0', 'ERROR: Could not find a version that satisfies the requirement alpha==1.2.0 (from versions: 1.1.0)', 'ERROR: No matching distribution found for alpha==1.2.0', FAILED);
    expect(diagnose(log(...step('twine upload -r testpypi dist/* || true', ...refused), ...install)).findings.filter(({ place }) => place !== 'noise').map(({ id }) => id)).toContain('invalid-authentication-information');
  });
});

describe('a message that nothing printed as one', () => {
  const known = 'if grep -q "File already exists" log; then exit 0; fi';
  const uploads = [...UPLOAD, ...REFUSED];

  test.each([
    ['in a script, as a runner prints it', ['##[group]Run twine upload dist/* | tee log', 'twine upload dist/* | tee log', known, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...uploads, FAILED]],
    ['in a script, copied from the page', ['Run twine upload dist/* | tee log', '  twine upload dist/* | tee log', `  ${known}`, '  shell: /usr/bin/bash -e {0}', ...uploads, 'Error: Process completed with exit code 1.']],
    ['in a command of another CI', ['$ twine upload dist/* || (echo "File already exists" && exit 1)', ...uploads, 'ERROR: Job failed: exit code 1']],
    ['in a trace of a shell', ["+ grep -q 'File already exists' log", ...uploads]],
    ['in what a reader speaks of above', ['It is not that the file already exists.', '', 'Run twine upload dist/*', ...uploads, 'Error: Process completed with exit code 1.']],
    ['in what a reader has mended', ["This started after “The description failed to render for 'text/x-rst'” was fixed.", '', 'Run twine upload dist/*', ...uploads]],
    ['in what another step printed', ['Run cat CHANGELOG.md', '* Fix upload: File already exists error is now handled', 'Run twine upload dist/*', ...uploads]],
    ["in make's echo", ['Run make publish', "twine upload dist/* || (echo 'File already exists'; exit 1)", ...uploads, 'make: *** [Makefile:3: publish] Error 1']],
    ["in the head of CircleCI's step", ['#!/bin/bash -eo pipefail', '# ignore "File already exists"', 'twine upload dist/*', ...uploads, '', 'Exited with code exit status 1']],
    ["in a Dockerfile's command", ["#12 [publish 3/3] RUN twine upload dist/* || echo 'File already exists'", ...uploads.map((line) => `#12 1.2 ${line}`)]],
    ['in the source of a traceback', ['Run python release.py', 'Traceback (most recent call last):', '  File "release.py", line 9, in <module>', '    raise SystemExit("File already exists")', "KeyError: 'X'", ...uploads, FAILED]],
    ['in the same, in Chinese', ['之前报的是 File already exists，升级版本之后：', '', 'Run twine upload dist/*', ...uploads]],
  ])('is none: %s', (_, lines) => {
    expect(first(lines.join('\n'))).toBe('invalid-authentication-information');
  });

  test('is looked for in time, whatever stands before it', () => {
    expect(diagnose(`${"a'".repeat(40)}a    File already exists\n${uploads.join('\n')}`).findings.length).toBeGreaterThan(1);
  });

  test('is none where a reader speaks of it above an upload that went well, and something else failed', () => {
    const silent = ['Publishing 2 files to https://upload.pypi.org/legacy/', 'Uploading alpha-1.2.0-py3-none-any.whl (4.5KiB)', 'Uploading alpha-1.2.0.tar.gz (4.1KiB)'];
    const ended = [['Traceback (most recent call last):', "KeyError: 'SLACK'", FAILED], ['##[error]Unhandled error: TypeError: Cannot read properties of undefined']];
    for (const words of ['We had "File already exists" last time. Now the job is red again:', 'Could be related to `invalid-publisher: valid token, but no corresponding publisher`?']) {
      for (const upload of [step('twine upload dist/*', ...UPLOAD, ...ARRIVED), step('uv publish', ...silent), action(...UPLOAD, ...ARRIVED)]) {
        for (const end of ended) {
          const told = diagnose([words, '', log(...upload, ...step('python notify.py', ...end))].join('\n'));
          expect(told.findings.map(({ place }) => place), words).toEqual(['noise']);
          expect(told.suspects.length, words).toBeGreaterThan(0);
        }
      }
    }
  });

  test('stays the cause where a reader speaks of it, and what went well went to TestPyPI, or the same is printed below', () => {
    const rehearsed = ['Uploading distributions to https://test.pypi.org/legacy/', 'Uploading alpha-1.2.0.tar.gz', 'View at:', 'https://test.pypi.org/project/alpha/1.2.0/'];
    expect(first(['The upload to PyPI fails, and it says that the file already exists. TestPyPI is fine:', '', log(...step('twine upload -r testpypi dist/*', ...rehearsed), ...step('twine upload dist/*', ...UPLOAD, FAILED))].join('\n'))).toBe('file-already-exists');
    expect(first(['# Release fails: HTTPError: 400 File already exists', '', ...UPLOAD, 'ERROR    HTTPError: 400 File already exists', "fatal: tag 'v1.2.0' already exists"].join('\n'))).toBe('file-already-exists');
  });

  test.each([
    ["in make's echo", [...step('make publish'), "twine upload dist/* || (echo 'File already exists'; exit 1)"], log],
    ['of uv, which is a warning', [...step('make publish'), 'uv publish || echo "No files found to publish"'], log],
    ["in nox's", [...step('nox -s publish'), `nox > bash -c "twine upload dist/* || echo 'File already exists'"`], log],
    ["in the head of CircleCI's step", ['#!/bin/bash -eo pipefail', '# File already exists is fine here', 'twine upload dist/*'], (...lines: string[]) => lines.join('\n')],
  ])('is none in a command that was printed in a run that went well: %s', (_, lines, as) => {
    expect(diagnose(as(...lines, ...UPLOAD, ...ARRIVED)).findings).toEqual([]);
  });

  test('is none in a variable of the step, nor in a line of source', () => {
    expect(first(log('##[group]Run twine upload dist/*', 'twine upload dist/*', 'shell: /usr/bin/bash -e {0}', 'env:', '  NOTES: Fix "File already exists"', '##[endgroup]', ...uploads, FAILED))).toBe('invalid-authentication-information');
    const broken = (source: string): string[] => ['Traceback (most recent call last):', '  File "release.py", line 41, in <module>', `    ${source}`, 'RuntimeError: unexpected answer'];
    for (const source of ['raise SystemExit("File already exists") if seen else RuntimeError(out)', 'print("No files were found with the provided path")']) {
      const told = diagnose(log(...step('python release.py', ...broken(source), FAILED)));
      expect(told.findings, source).toEqual([]);
      expect(told.suspects.length, source).toBeGreaterThan(0);
    }
  });

  test.each(['I do not think it is "File already exists":', 'It isn’t File already exists, the log is:', 'Last month it was 403 Invalid or non-existent authentication information, this time:', '这次不是 File already exists：'])('is none where a reader denies or recalls it above what failed: %s', (words) => {
    const silent = ['Publishing 2 files to https://upload.pypi.org/legacy/', 'Uploading alpha-1.2.0-py3-none-any.whl (4.5KiB)', 'Uploading alpha-1.2.0.tar.gz (4.1KiB)'];
    for (const upload of [silent, [...UPLOAD, ...ARRIVED]]) {
      const told = diagnose([words, '', '```', ...upload, 'Traceback (most recent call last):', "KeyError: 'SLACK'", '```'].join('\n'));
      expect(told.findings.map(({ place }) => place)).toEqual(['noise']);
      expect(told.suspects.length).toBeGreaterThan(0);
    }
  });

  test.each(['My release does not work, I get', 'Yesterday it worked, now it says', 'I have never seen this before:', '不知道为什么提示', '上次发布还好好的，这次提示', '是不是'])('is one where a reader denies something else, or asks: %s', (words) => {
    expect(first(`${words} "403 Invalid or non-existent authentication information"\n\n${step('twine upload dist/*').join('\n')}\n${UPLOAD.join('\n')}\n${FAILED}`)).toBe('invalid-authentication-information');
  });

  test('is one behind a command that printed it, and of a traceback without its source', () => {
    expect(first(log(...step('make publish'), `make publish || (echo failed; exit 1) HTTPError: 403 Invalid or non-existent authentication information`))).toBe('invalid-authentication-information');
    expect(first(log(...step('make publish'), '  File "<frozen a>", line 2, in b', "    requests.exceptions.HTTPError: can't send: 400 File already exists"))).toBe('file-already-exists');
  });

  test('is none, either, in a run that went well; but what a reader alone quotes is', () => {
    const script = ['##[group]Run twine upload dist/* | tee log', 'twine upload dist/* | tee log', known, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...UPLOAD, ...ARRIVED, 'Post job cleanup.'];
    expect(diagnose(script.join('\n')).findings).toEqual([]);
    expect(first('We tried it twice, and it said that the file already exists.')).toBe('file-already-exists');
  });
});

describe('where there are no files to publish', () => {
  const none = step('twine upload dist/*', "ERROR    InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'", FAILED);
  const places = (text: string): unknown => diagnose(text).findings.map(({ id, place }) => [id, place]);

  test('the build that failed comes first, in whatever words, and what let it through', () => {
    const stopped = 'ERROR Backend subprocess exited when trying to invoke build_wheel';
    for (const build of [step('python -m build', stopped, FAILED), step('python -m build || true', stopped)]) expect(places(log(...build, ...none))).toEqual([['build-backend-stopped', 'primary'], ['twine-no-files', 'consequence']]);
    const told = diagnose(log(...step('python -m build', 'error: no such tool', FAILED), ...none));
    expect(told.findings.map(({ place }) => place)).toEqual(['consequence']);
    expect(told.unknown).toBeDefined();
  });

  test('what else failed is no reason for it', () => {
    expect(places(["ERROR    InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'", ...step('python -m build', 'error: no such tool', FAILED), ...step('python -m pytest', 'passed')].join('\n'))).toEqual([['twine-no-files', 'primary']]);
    for (const build of [step('python -m build', 'Successfully built alpha-1.2.0.tar.gz'), [...step('make -C docs', 'error: no such tool', FAILED), ...step('python -m build', 'Successfully built alpha-1.2.0.tar.gz')]]) expect(places(log(...build, ...none))).toEqual([['twine-no-files', 'primary']]);
  });
});

test('what fails at GitHub after all files arrived on PyPI in another job leaves nothing to run again', () => {
  const text = (upload: readonly string[]): string => ['==> publish.txt <==', log(...action(...upload)), '==> release.txt <==', log(...step('gh release create v1.2.0 dist/*', 'HTTP 422: Validation Failed (https://api.github.com/repos/octo/alpha/releases)', 'Release.tag_name already exists', FAILED))].join('\n');
  expect(answered(text([...UPLOAD, ...ARRIVED]))).toMatchObject({ id: 'git-tag-exists', state: 'published', again: ['nothing'] });
  expect(answered(text(UPLOAD))?.state).not.toBe('published');
  expect(answered(text([...UPLOAD, ...ARRIVED].map((line) => line.replace('//upload.', '//test.').replace('//pypi.', '//test.pypi.'))))?.state).not.toBe('published');
});

describe('a program that a script did without', () => {
  const ran = (...lines: string[]): string => ['##[group]Run ./build.sh', './build.sh', 'shell: /usr/bin/bash {0}', '##[endgroup]', ...lines, ''].join('\n');
  const END = '##[error]Process completed with exit code 1.';

  test.each([
    ['gcc', "kelp.c:12:10: fatal error: zlib.h: No such file or directory\ncompilation terminated.\nerror: command '/usr/bin/gcc' failed with exit code 1"],
    ['cargo', 'error[E0432]: unresolved import `foo`\nerror: could not compile `kelp` (lib) due to 1 previous error'],
  ])('is not what stopped it, where %s did', (_, error) => {
    for (const lack of ['bash: twine: command not found', '/bin/sh: 1: uv: not found', './build.sh: line 3: poetry: command not found']) expect(causes(diagnose(ran(lack, '* Building wheel...', error, END))), lack).not.toContain('program-not-installed');
  });

  test('is, where the script ended for that, or another step compiles', () => {
    expect(causes(diagnose(ran("warning: kelp.c: fatal error: none", '/work/build.sh: line 3: twine: command not found', '##[error]Process completed with exit code 127.')))).toContain('program-not-installed');
    expect(causes(diagnose(ran('/bin/sh: 1: uv: not found', "error: command 'gcc' failed", 'make: *** [dist] Error 127')))).toContain('program-not-installed');
    expect(causes(diagnose(`${ran('/bin/sh: 1: uv: not found', END)}${ran("error: command 'gcc' failed", END)}`))).toContain('program-not-installed');
  });

  test('is another one, where its name goes on before that of a message', () => {
    expect(causes(diagnose(ran('./build.sh: line 2: sphinx-build: command not found', '##[error]Process completed with exit code 127.')))).not.toContain('program-script-missing');
    expect(causes(diagnose(ran('./build.sh: line 2: build: command not found', '##[error]Process completed with exit code 127.')))).toContain('program-script-missing');
  });
});
