import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { judge, NOTHING, type Verdict } from './judged.ts';
import { diagnose } from './said.ts';

const asked = (text: string): Verdict => judge({ ...NOTHING, text }, 'en');
const timed = (text: string): string => text.replace(/^/gm, '2026-11-30T09:12:01.0000003Z ');
const step = (command: string, ...printed: string[]): string => `##[group]Run ${command}\n${command}\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${printed.join('\n')}\n`;

const PYPI = 'https://upload.pypi.org/legacy/';
const BAR = '100% ━━━━━━━━ 12.1/12.1 kB • 00:00 • ?';
const WHEEL = 'kelp_lib-2.4.0-py3-none-any.whl';
const SDIST = 'kelp_lib-2.4.0.tar.gz';
const BOTH = [`Uploading ${WHEEL}`, BAR, `Uploading ${SDIST}`, BAR];
const REFUSED = [`Uploading ${WHEEL}`, BAR, `ERROR    HTTPError: 403 Forbidden from ${PYPI}`, '         Invalid or non-existent authentication information. See', '         https://pypi.org/help/#invalid-auth for more information.', '##[error]Process completed with exit code 1.'];

describe('an address that rich puts on a line of its own', () => {
  const LONG = 'https://nexus.kelp.example/repository/pypi-internal-releases/';

  test.each([
    ['in a step before', (to: string) => step('twine upload -r nexus dist/*', 'Uploading distributions to ', to, ...BOTH) + step('twine upload dist/*', `Uploading distributions to ${PYPI}`, ...REFUSED)],
    ['in the same step', (to: string) => step('make upload', 'Uploading distributions to', to, ...BOTH, `Uploading distributions to ${PYPI}`, ...REFUSED)],
  ])('is that of an upload: %s', (_, log) => {
    for (const to of [LONG, `\u001b[4;94m${LONG}`, 'https://kelp-123456789012.d.codeartifact.eu-central-1.amazonaws.com/pypi/kelp-int\nernal-releases/']) {
      for (const text of [timed(log(to)), timed(log(to)).replaceAll('\n', '\r\n'), log(to)]) expect(asked(text)).toMatchObject({ state: 'nothing-uploaded', files: { [WHEEL]: 'refused' }, again: ['rerun'] });
    }
  });

  test('a name that is broken in the middle was skipped, where times stand before it', () => {
    const name = 'kelp_lib-2.4.0-cp310-cp310-manylinux_2_17_x86_64.manylinux2014_x86_64.whl';
    const warning = (end: string): string => `WARNING  Skipping${' '.repeat(63)}\n         ${name.slice(0, -end.length)}\n         ${end} because it appears to already exist`;
    for (const end of ['hl', '.whl', 'l']) {
      const log = timed(`Uploading distributions to ${PYPI}\nUploading \n${name}\n${BAR}\n${warning(end)}\n`);
      expect(recognise(log, diagnose(log))).toMatchObject({ outcome: 'skipped' });
    }
  });
});

describe('the index that answered', () => {
  const SCOPE = "Invalid API Token: project-scoped token is not valid for project: 'kelp-lib'";
  const NOT_ALLOWED = "The user 'kelp' isn't allowed to upload to project 'kelp-lib'. See https://pypi.org/help/#project-name for more information.";
  const UNKNOWN = 'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
  const uv = (to: string, sentence: string): string => `error: Failed to publish \`dist/${WHEEL}\` to \`${to}\`\n  Caused by: Server returned status code 403 Forbidden. Server says: 403 ${sentence}`;
  const poetry = (name: string, to: string): string => `poetry config repositories.${name} ${to}\npoetry publish -r ${name}\nPublishing kelp-lib (2.4.0) to ${name}\n - Uploading ${WHEEL} 100%\n\nHTTP Error 403: ${SCOPE} | b''`;
  const OWN = 'https://pypi.corp.example/legacy/';

  test.each([
    ['twine', (to: string) => step(`twine upload --repository-url ${to} dist/*`, `Uploading distributions to ${to}`, `Uploading ${WHEEL}`, BAR, `ERROR    HTTPError: 403 Forbidden from ${to}`, `         ${SCOPE}`)],
    ['twine, without its step', (to: string) => `HTTPError: 403 Forbidden from ${to}\n${UNKNOWN}`],
    ['uv, without its step', (to: string) => uv(to, UNKNOWN)],
    ['uv', (to: string) => `Publishing 1 file to ${to}\nUploading ${WHEEL} (12.1KiB)\n${uv(to, NOT_ALLOWED)}`],
    ['pdm', (to: string) => step('pdm publish -r corp', `Uploading ${WHEEL}`, `[PublishError]: Client error '403 ${UNKNOWN}' for url '${to}'`)],
    ['flit', (to: string) => step('flit publish --repository corp', `Using repository at ${to}  I-flit.upload`, `Uploading dist/${WHEEL}...  I-flit.upload`, `requests.exceptions.HTTPError: 403 Client Error: Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken and https://pypi.org/help/#trusted-publishers for url: ${to}`)],
    ['poetry', (to: string) => poetry('corp', to)],
  ])('is told by the message or its step: %s', (_, log) => {
    for (const to of [OWN, 'https://nexus.kelp.dev/repository/pypi/']) {
      const { sentence, step: first } = asked(log(to));
      expect(sentence).toContain(`\`${new URL(to).host}\``);
      expect(first).toMatch(/^Give that host no token of PyPI/);
    }
    for (const to of [PYPI, 'https://test.pypi.org/legacy/', 'https://upload.pypi.org:443/legacy/']) expect(asked(log(to)).step).not.toContain('that host');
  });

  test('is PyPI or TestPyPI by whatever name poetry knows it', () => {
    for (const [name, to] of [['test-pypi', 'https://test.pypi.org/legacy/'], ['staging', 'https://test.pypi.org/legacy/'], ['real', PYPI]] as const) expect(asked(poetry(name, to)).step).not.toContain('that host');
  });

  test('is the one that poetry is told to send to, not one that it was told the name of', () => {
    const failed = ['Publishing kelp-lib (2.4.0) to PyPI', ` - Uploading ${WHEEL} 100%`, '', `HTTP Error 403: ${UNKNOWN} | b''`];
    const known = 'poetry config repositories.test-pypi https://test.pypi.org/legacy/';
    for (const log of [step(`${known}\npoetry publish`, ...failed), step(known) + step('poetry publish --build', ...failed)]) expect(asked(log).step).not.toContain('address did not reach');
  });

  test('poetry has an address for the name behind -r: whose token it takes is asked, and not whether the address arrived', () => {
    const log = step('poetry publish -n -r testpypi', '', 'Publishing kelp-lib (2.4.0) to testpypi', ` - Uploading ${SDIST} 100%`, '', 'HTTP Error 403: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.');
    const found = asked(log);
    expect(found.advice).toContain('POETRY_PYPI_TOKEN_TESTPYPI');
    expect(found.advice).not.toContain('the address did not reach the program');
    // twine's address may be lost on its way.
    expect(asked(step('twine upload -r testpypi dist/*', ...REFUSED)).step).toContain('the address did not reach the program');
  });
});

describe('uploads beside the one that failed', () => {
  const poetry = (project: string, to: string): string => `\nPublishing ${project} (2.4.0) to ${to}\n${[WHEEL, SDIST].map((file) => ` - Uploading ${file.replace('kelp_lib', project.replace('-', '_'))} 100%\n`).join('')}`;
  const REFUSAL = "\nHTTP Error 401: Unauthorized | b''\n";

  test.each([
    ['of GitLab', `$ poetry publish\n${poetry('kelp-lib', 'PyPI')}$ poetry publish -r corp\n${poetry('kelp-lib', 'corp')}${REFUSAL}ERROR: Job failed: exit code 1\n`],
    ['with others between', `+ poetry publish\n${poetry('kelp-lib', 'PyPI')}+ for d in packages/*\n+ cd packages/lib\n+ poetry publish -r corp\n${poetry('kelp-lib', 'corp')}${REFUSAL}`],
    ['of another package', `+ poetry publish --build\n${poetry('kelp-core', 'PyPI')}+ cd ../lib\n+ poetry publish --build\n${poetry('kelp-lib', 'PyPI')}${REFUSAL}`],
  ])('are told of where the next command is printed: %s', (_, log) => {
    expect(diagnose(log).uploads).toMatchObject([{ index: 'pypi', state: 'published' }]);
  });

  const twine = (version: string, host: string, ...end: string[]): string => `Run twine upload dist/*\ntwine upload dist/*\nshell: /usr/bin/bash -e {0}\nUploading distributions to https://${host}/legacy/\nUploading kelp_lib-${version}-py3-none-any.whl\n${BAR}\n${end.join('\n')}\n`;
  const failed = twine('2.4.0', 'upload.pypi.org', ...REFUSED.slice(2));
  const done = (version: string, host: string): string => twine(version, host, '', 'View at:', `https://${host.replace('upload.', '')}/project/kelp-lib/${version}/`);

  test('are none of this release where they are of another one', () => {
    expect(diagnose(`v2.4.0 (broken)\n\n${failed}\nv2.3.9 (last good release)\n\n${done('2.3.9', 'upload.pypi.org')}`).uploads).toBeUndefined();
    expect(diagnose(`${done('2.4.0.dev5', 'test.pypi.org')}${failed}`).uploads).toMatchObject([{ index: 'testpypi', state: 'published' }]);
  });

  test('an action that is refused a token after all files arrived leaves only what comes after them', () => {
    const end = step('actions/attest-build-provenance@v2', '##[error]Error: Failed to get ID token: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
    expect(asked(done('2.4.0', 'upload.pypi.org') + end)).toMatchObject({ state: 'published', again: ['after'] });
    expect(asked(done('2.4.0', 'test.pypi.org') + end)).toMatchObject({ state: 'published', again: ['rehearsed'] });
    expect(asked(end)).toMatchObject({ state: 'may-be-partial', again: ['look', 'new-run'] });
  });
});

describe('files that uv left out', () => {
  const run = (command: string, to: string, env = ''): string => timed(`##[group]Run ${command}\n${command}\nshell: /usr/bin/bash -e {0}\n${env}##[endgroup]\nPublishing 2 files to ${to}\nFile ${WHEEL} already exists, skipping\nFile ${SDIST} already exists, skipping\n`);
  const read = (log: string): string | undefined => recognise(log, diagnose(log)).checked;

  test('are missing where it looked for them on another index', () => {
    expect(read(run('uv publish --check-url https://test.pypi.org/simple/', PYPI))).toBe('test.pypi.org');
    expect(read(run('uv publish', PYPI, 'env:\n  UV_PUBLISH_CHECK_URL: https://nexus.kelp.dev/simple/\n'))).toBe('nexus.kelp.dev');
    expect(read(run('uv publish --check-url=https://pypi.org/simple/', 'https://test.pypi.org/legacy/'))).toBe('pypi.org');
    expect(read(run('uv publish --check-url https://pypi.org/simple/', PYPI))).toBeUndefined();
    expect(read(run('uv publish --check-url https://read.kelp.dev/simple/', 'https://write.kelp.dev/'))).toBeUndefined();
  });
});
