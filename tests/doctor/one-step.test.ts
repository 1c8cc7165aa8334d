import { describe, expect, test } from 'vitest';
import { againLines } from '../../src/lib/doctor/lines.ts';
import { answered, diagnose } from './judge.ts';

const END = '##[error]Process completed with exit code 1.';
const WHEEL = 'a-1.0-py3-none-any.whl';
const SDIST = 'a-1.0.tar.gz';
const PYPI = 'https://upload.pypi.org/legacy/';
const TEST = 'https://test.pypi.org/legacy/';

/** A step as the runner prints it, with all of its script. */
const step = (script: string, ...lines: string[]): string => [`##[group]Run ${script.split('\n', 1)[0]}`, script, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...lines, ''].join('\n');
/** The same, copied from the page. */
const copied = (text: string): string => text.replaceAll('##[group]', '').replaceAll('##[endgroup]\n', '').replaceAll('##[error]', 'Error: ');

const page = (host: string): string[] => ['', 'View at:', `https://${host}/project/a/1.0/`];
const hostOf = (url: string): string => new URL(url).host.replace('upload.', '');

/** An upload that ends well, by each program: what it prints, its command for TestPyPI and for PyPI, and how the next one stops before a file. */
const PROGRAMS: Readonly<Record<string, readonly [done: (url: string) => string[], rehearsal: string, release: string, stops: string]>> = {
  twine: [(url) => [`Uploading distributions to ${url}`, `Uploading ${WHEEL}`, `Uploading ${SDIST}`, ...page(hostOf(url))], 'twine upload -r testpypi dist/*', 'twine upload dist/*', "ERROR    InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'"],
  uv: [(url) => [`Publishing 2 files to ${url}`, `Uploading ${WHEEL} (1KiB)`, `Uploading ${SDIST} (1KiB)`], 'uv publish --index testpypi', 'uv publish', 'error: No files found to publish'],
  poetry: [(url) => [`Publishing a (1.0) to ${url === TEST ? 'testpypi' : 'PyPI'}`, ` - Uploading ${WHEEL} 100%`, ` - Uploading ${SDIST} 100%`], 'poetry publish -r testpypi', 'uv publish', 'error: No files found to publish'],
  hatch: [(url) => [`dist/${WHEEL} ... success`, `dist/${SDIST} ... success`, '', '[a]', `https://${hostOf(url)}/project/a/1.0/`], 'hatch publish -r test', 'hatch publish', 'Missing required option: user'],
  pdm: [(url) => [`Uploading ${WHEEL}`, `Uploading ${SDIST}`, ...page(hostOf(url))], 'pdm publish -r testpypi', 'pdm publish', '[PdmUsageError]: Username and password are required'],
  maturin: [() => ['🚀 Uploading 2 packages', '✨ Packages uploaded successfully'], 'maturin upload -r testpypi dist/*', 'maturin upload dist/*', '💥 maturin failed\n  Caused by: Credentials not found and non-interactive mode is enabled'],
};

const told = (text: string) => {
  const { state, again, files } = answered(text)!;
  return { state, again: again.join(), files: files.length, uploads: (diagnose(text).uploads ?? []).map(({ index, state: each }) => `${index}: ${each}`) };
};

describe('after an upload to TestPyPI the next one of the same script, which stops before its first file, is for PyPI', () => {
  const expected = { state: 'nothing-uploaded', files: 0, uploads: ['testpypi: published'] };

  test.each(Object.entries(PROGRAMS))('%s', (_, [done, rehearsal, release, stops]) => {
    for (const script of [`${rehearsal} && ${release}`, `python -m build\n${rehearsal}\n${release}`, `${rehearsal} # first\n# then\n${release}`]) {
      const text = step(script, ...done(TEST), stops, END);
      for (const each of [text, copied(text)]) expect(told(each), each).toMatchObject(expected);
    }
    // Other CIs print each command of their own.
    expect(told([`$ ${rehearsal} && ${release}`, ...done(TEST), stops, 'ERROR: Job failed: exit code 1'].join('\n'))).toMatchObject(expected);
  });

  const [done, , , stops] = PROGRAMS['twine']!;
  test.each([
    ['an option behind a line break', 'twine upload \\\n  --repository testpypi \\\n  dist/*\ntwine upload dist/*'],
    ['a variable of the command', 'TWINE_REPOSITORY=testpypi twine upload dist/*\ntwine upload dist/*'],
    ['a variable that is taken back', 'export TWINE_REPOSITORY=testpypi\ntwine upload dist/*\nunset TWINE_REPOSITORY\ntwine upload dist/*'],
    ['an address', `twine upload --repository-url ${TEST} dist/*; twine upload dist/*`],
    ['make, which prints its commands', 'make publish'],
  ])('by %s', (name, script) => {
    const commands = name.startsWith('make') ? [['twine upload -r testpypi dist/*'], ['twine upload dist/*']] : [[], []];
    expect(told(step(script, ...commands[0]!, ...done(TEST), ...commands[1]!, stops, END))).toMatchObject(expected);
  });

  test.each([['make'], ['make publish'], ['./release.sh'], ['for r in testpypi pypi; do\n  twine upload -r $r dist/*\ndone']])('which it was is left open where the script does not show it: %s', (script) => {
    expect(told(step(script, ...done(TEST), stops, END))).toMatchObject({ state: 'published', again: 'rehearsed' });
    const refused = 'Trusted publishing exchange failure\nERROR    TrustedPublishingFailure: The token request failed; the index server returned the following errors:\n\n* invalid-publisher: valid token, but no corresponding publisher (Publisher with matching claims was not found)';
    expect(answered(step(script, ...done(TEST), refused, END))!.sentence).not.toMatch(/^TestPyPI accepted/);
  });

  test('of another index nothing is skipped', () => {
    const [uv, rehearsal, release] = PROGRAMS['uv']!;
    for (const stop of ['error: Failed to obtain token for trusted publishing\n  cause: Failed to obtain OIDC token: is the `id-token: write` permission missing?', 'error: No files found to publish'])
      expect(againLines(answered(step(`${rehearsal} && ${release}`, ...uv(TEST), stop, END))!, (key) => key).join()).not.toContain('again.skip');
  });

  test('an own index after PyPI is none of PyPI', () => {
    const stop = "ERROR    InvalidConfiguration: Missing 'corp' section from ~/.pypirc.\n         More info: https://packaging.python.org/specifications/pypirc/";
    expect(told(step('twine upload dist/* && twine upload -r corp dist/*', ...done(PYPI), stop, END))).toMatchObject({ state: 'nothing-uploaded', uploads: ['pypi: published'] });
  });

  test('uv, which names its file before it signs in, has not sent it', () => {
    const own = `Publishing 1 file to ${TEST}\nUploading ${WHEEL} (1KiB)\nNote: Trusted publishing also failed. To use it, check the error below.\nerror: Trusted publishing failed\n  cause: Failed to obtain OIDC token: is the \`id-token: write\` permission missing?\nerror: Failed to publish \`dist/${WHEEL}\` to \`${TEST}\`\n  cause: Missing credentials for: ${TEST}`;
    expect(told(step('uv publish --index testpypi && uv publish', own, END))).toMatchObject({ state: 'nothing-uploaded', uploads: [] });
  });
});

describe('what comes behind the last upload of a script leaves its files on the index', () => {
  const BUILD = ['python -m build docs', 'ERROR Source docs does not appear to be a Python project: no pyproject.toml or setup.py'] as const;
  const LOCK = ['uv sync --locked', 'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.'] as const;
  const EXPORT = ['poetry export -o requirements.txt', 'The requested command export does not exist.'] as const;

  test.each(Object.entries(PROGRAMS).flatMap(([name, [done, , release]]) => [BUILD, LOCK, EXPORT].map((after) => [name, done, name === 'poetry' ? 'poetry publish' : release, after] as const)))('%s', (_, done, release, [command, says]) => {
    const text = step(`${release}\n${command}`, ...done(PYPI), says, END);
    for (const each of [text, copied(text)]) expect(told(each), each).toMatchObject({ state: 'published', again: 'after' });
  });

  test('but where another package is to come, it is open or in part', () => {
    const [done] = PROGRAMS['twine']!;
    expect(told(step('for p in packages/*; do\n  python -m build $p\n  twine upload $p/dist/*\ndone', ...done(PYPI), BUILD[1], END)).state).toBe('partly-uploaded');
    expect(told(step('make release', ...done(PYPI), BUILD[1], END))).toMatchObject({ state: 'may-be-partial', again: expect.stringContaining('look') });
    expect(told(step('uv publish', ...PROGRAMS['uv']![0](PYPI), 'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.', '##[error]The operation was canceled.')).state).not.toBe('published');
  });
});

const auth = (host: string, url: string): string => `ERROR    HTTPError: 403 Forbidden from ${url}\n         Invalid or non-existent authentication information. See https://${host}/help/#invalid-auth for more information.`;
const REFUSED: Readonly<Record<string, string>> = {
  twine: `Uploading distributions to ${PYPI}\nUploading ${WHEEL}\n${auth('pypi.org', PYPI)}`,
  uv: `Publishing 2 files to ${PYPI}\nUploading ${WHEEL} (1KiB)\nerror: Failed to publish \`dist/${WHEEL}\` to \`${PYPI}\`\n  cause: Server returned status code 403 Forbidden. Server says: 403 Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.`,
  hatch: `dist/${WHEEL} ... failed\nError uploading to repository: ${PYPI} - Client error '403 Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.' for url '${PYPI}'`,
  pdm: `Uploading ${WHEEL}\n[PublishError]: 403 Client Error: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information. for url: ${PYPI}`,
};

test.each(Object.keys(REFUSED))('the index that a script names first is not asked of its second upload: %s', (name) => {
  const [done, rehearsal, release] = PROGRAMS[name]!;
  const elsewhere = /not the one that refused/;
  for (const text of [step(`${rehearsal} && ${release}`, ...done(TEST), REFUSED[name]!, END), step(`${release} # not ${rehearsal.slice(rehearsal.indexOf(' -') + 1)}`, REFUSED[name]!, END)]) expect(answered(text)!.step, text).not.toMatch(elsewhere);
  if (rehearsal.includes('testpypi')) expect(answered(step(rehearsal, REFUSED[name]!, END))!.step).toMatch(elsewhere);
});

const EXISTS = `ERROR    HTTPError: 400 Bad Request from ${PYPI}\n         File already exists ('${WHEEL}', with blake2_256 hash '0d0a'). See https://pypi.org/help/#file-name-reuse for more information.`;
const again = `Uploading distributions to ${PYPI}\nUploading ${WHEEL}\n${EXISTS}`;

test('a file that was sent by an upload that ended is no part of the next one', () => {
  const [done] = PROGRAMS['twine']!;
  for (const text of [step('twine upload dist/*', ...done(PYPI)) + step('twine upload dist/*', again, END), step('twine upload dist/*\ntwine upload dist/*', ...done(PYPI), again, END)]) {
    expect(told(text)).toMatchObject({ state: 'published', again: 'nothing' });
    expect(answered(text)!.sentence).not.toContain('two builds');
  }
  // Wheels alone may be half of a release.
  const half = done(PYPI).filter((line) => !line.includes(SDIST));
  expect(told(step('twine upload dist/*.whl', ...half) + step('twine upload dist/*', again, END)).again).toContain('look');
  expect(answered(step('twine upload dist/*', ...done(PYPI).slice(0, 3), EXISTS.replace(WHEEL, SDIST), END))!.sentence).toContain('two builds');
});

test('a file that the index has stays there, whatever is told below', () => {
  const text = `${step('twine upload dist/*', again, END)}\nBefore it was:\n\n${auth('pypi.org', PYPI)}`;
  expect(answered(text)).toMatchObject({ id: 'file-already-exists', state: 'may-be-partial', shows: 'nothing-new' });
});

test('a step that goes on from a refused rehearsal fails at nothing', () => {
  const rehearsal = again.replaceAll('upload.pypi.org', 'test.pypi.org').replaceAll('//pypi.org', '//test.pypi.org');
  const [done] = PROGRAMS['twine']!;
  const failing = (text: string): string[] => diagnose(text).findings.flatMap(({ id, place }) => (place === 'noise' ? [] : id));
  for (const how of ['|| true', '|| echo skipped']) expect(failing(step(`twine upload -r testpypi dist/* ${how}`, rehearsal) + step('twine upload dist/*', ...done(PYPI)))).toEqual([]);
  expect(failing(step('twine upload dist/* || true', again) + step('twine upload -r testpypi dist/*', ...done(TEST)))).toContain('file-already-exists');
});

test('an older release beside a failure says nothing of its files', () => {
  for (const name of ['twine', 'uv', 'poetry']) {
    const [done] = PROGRAMS[name]!;
    const refused = name === 'poetry' ? `Publishing a (1.0) to PyPI\n - Uploading ${WHEEL} 100%\nHTTP Error 403: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.` : REFUSED[name]!;
    const text = `${name} fails:\n\n${refused}\n\nan older release for comparison:\n\n${done(PYPI).join('\n').replaceAll('1.0', '0.9')}`;
    expect(answered(text), name).toMatchObject({ state: 'nothing-uploaded', files: [[WHEEL, 'refused']] });
  }
});
