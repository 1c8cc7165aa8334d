import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayHoldSeveral, mayTellOfUploads } from '../../src/lib/doctor/evidence.ts';
import { arrivedIn } from '../../src/lib/doctor/rare/arrived.ts';
import { Script } from '../../src/lib/doctor/jobs/script.ts';
import { maySay, stateOf, uploadsIn as read } from '../../src/lib/doctor/uploads.ts';
import { asPrinted } from '../../src/lib/text/log.ts';
import { isApart, othersThan } from '../../src/lib/doctor/jobs/others.ts';
import { answered, diagnose, samples } from './judge.ts';
import { judgedIn } from './judged.ts';
import { entries } from './said.ts';

const PYPI = 'https://upload.pypi.org/legacy/';
const uploadsIn = (text: string) => read(text, Script);
const states = (text: string) => Object.fromEntries(uploadsIn(text).files);
const state = (text: string, mayExist = false) => stateOf(uploadsIn(text), true, mayExist);

describe('the files of an upload', () => {
  test.each([
    ['twine, refused at the second file', `Uploading distributions to ${PYPI}\nUploading a-1.whl\nUploading a-1.tar.gz\nERROR    HTTPError: 403 Forbidden from ${PYPI}`, { 'a-1.whl': 'uploaded', 'a-1.tar.gz': 'refused' }],
    ['twine, with a reason that names the file', `Uploading distributions to ${PYPI}\nUploading a-1.whl\nERROR    HTTPError: 403 Forbidden from ${PYPI}\n         Not enough permissions to overwrite 'a/1/a-1.whl' (user 'ci' needs DELETE).`, { 'a-1.whl': 'refused' }],
    ['twine, skipping what is there', `Uploading distributions to ${PYPI}\nUploading a-1.whl\nWARNING  Skipping a-1.whl because it appears to already exist\nUploading a-1.tar.gz\nERROR    HTTPError: 400 Bad Request from ${PYPI}`, { 'a-1.whl': 'skipped', 'a-1.tar.gz': 'refused' }],
    ['twine with details, and a file that did not get its turn', `Uploading distributions to ${PYPI}\nINFO     dist/a-1.whl (0.8 KB)\nINFO     dist/a-1.tar.gz (0.2 KB)\nUploading a-1.whl\nINFO     Response from ${PYPI}:\n         413 Request Entity Too Large`, { 'a-1.whl': 'refused', 'a-1.tar.gz': 'not-tried' }],
    ['twine that sent a file twice', `Uploading distributions to ${PYPI}\nUploading a-1.whl\nWARNING  Received "503: Service Unavailable"\n         Package upload appears to have failed. Retry 1 of 5.\nUploading a-1.whl\nERROR    HTTPError: 400 Bad Request from ${PYPI}`, { 'a-1.whl': 'unknown' }],
    ['twine, whose lines were broken before and after a name', `Uploading distributions to ${PYPI}\nUploading \na-1.whl\nWARNING  Skipping a-1.whl\n         because it appears to already exist\nUploading \n  b-1.whl\nUploading a-1.tar.gz\nERROR    HTTPError: 400 Bad Request from ${PYPI}`, { 'a-1.whl': 'skipped', 'b-1.whl': 'uploaded', 'a-1.tar.gz': 'refused' }],
    ['setup.py', `running upload\nSubmitting dist/a-1.tar.gz to ${PYPI}\nServer response (200): OK\nSubmitting dist/a-1.whl to ${PYPI}\nUpload failed (413): Request Entity Too Large\nerror: Upload failed (413): Request Entity Too Large`, { 'a-1.tar.gz': 'uploaded', 'a-1.whl': 'refused' }],
    ['an old one, which goes on after a failure', `running upload\nSubmitting dist/a-1.tar.gz to ${PYPI}\nUpload failed (500): Internal Server Error\nSubmitting dist/a-1.egg to ${PYPI}\nUpload failed (500): Internal Server Error\nFinished: SUCCESS`, { 'a-1.tar.gz': 'unknown', 'a-1.egg': 'unknown' }],
    ['uv that sent them where an index is only read', 'Publishing 2 files to http://localhost:3141/a/b/+simple/\nUploading a-1.whl (1KiB)\nUploading a-1.tar.gz (1KiB)', { 'a-1.whl': 'unknown', 'a-1.tar.gz': 'unknown' }],
    ['uv that did not sign in', `Publishing 1 file to ${PYPI}\nUploading a-1.whl (1KB)\nerror: Failed to publish \`dist/a-1.whl\` to \`${PYPI}\`\n  cause: Missing credentials for: ${PYPI}`, { 'a-1.whl': 'not-tried' }],
    ['poetry after an outage', '\nPublishing a (1) to PyPI\n - Uploading a-1.tar.gz 0%\n - Uploading a-1.tar.gz 100%\n\nHTTP Error 503: Service Unavailable', { 'a-1.tar.gz': 'unknown' }],
    ['poetry in a dry run, which prints the same', '$ poetry publish --build --dry-run\nPublishing a (1) to PyPI\n - Uploading a-1.whl 100%\n - Uploading a-1.tar.gz 100%\n$ git tag v1\nfatal: tag \'v1\' already exists', { 'a-1.whl': 'not-tried', 'a-1.tar.gz': 'not-tried' }],
    ['poetry after a dry run, in one script', '##[group]Run poetry publish --dry-run && poetry publish\npoetry publish --dry-run && poetry publish\n##[endgroup]\nPublishing a (1) to PyPI\n - Uploading a-1.whl 100%\nPublishing a (1) to PyPI\n - Uploading a-1.whl 100%\nHTTP Error 403: Forbidden', { 'a-1.whl': 'refused' }],
    ['poetry, whose step ended well', 'Publishing a (1) to PyPI\n - Uploading a-1.tar.gz 100%\n - Uploading a-1.whl 100%\n##[group]Run gh release create v1\ngh release create v1\n##[endgroup]\n##[error]x', { 'a-1.tar.gz': 'uploaded', 'a-1.whl': 'uploaded' }],
    ['the same, copied from the page', 'Publishing a (1) to PyPI\n - Uploading a-1.tar.gz 100%\nRun gh release create v1\n  gh release create v1\nError: x', { 'a-1.tar.gz': 'uploaded' }],
    ['poetry, whose step ended ill and was gone on from', 'Publishing a (1) to PyPI\n - Uploading a-1.tar.gz 100%\nThe operation was cancelled.\n##[group]Run gh release create v1\ngh release create v1\n##[endgroup]\n##[error]x', { 'a-1.tar.gz': 'unknown' }],
    ['poetry without a connection', '\nPublishing a (1) to mine\n - Uploading a-1.tar.gz 0%\n[ConnectionError]\nHTTPConnectionPool(host=\'10.0.0.1\', port=80): Max retries exceeded with url: / (Caused by NewConnectionError(\'x: Failed to establish a new connection: [Errno 110] Operation timed out\'))', { 'a-1.tar.gz': 'not-tried' }],
    ['poetry, which says that a file is there in the line that names it', 'Publishing a (1) to PyPI\n - Uploading a-1.whl File exists. Skipping\n - Uploading a-1.tar.gz FAILED\n\nHTTP Error 400: Bad Request', { 'a-1.whl': 'skipped', 'a-1.tar.gz': 'refused' }],
    ['hatch, which goes through all', 'dist/a-1.tar.gz ... success\ndist/a-1.whl ... failed\nError uploading to repository: x - Client error \'409 Conflict\'', { 'a-1.tar.gz': 'uploaded', 'a-1.whl': 'refused' }],
    ['maturin, whose connection was not trusted', '🚀 Uploading 2 packages\n💥 maturin failed\n  Caused by: 💥 Failed to upload "a-1.whl" (875 B)\n  Caused by: io: invalid peer certificate: UnknownIssuer', { 'a-1.whl': 'not-tried' }],
    ['those of the last upload, not of one to another index before', `Uploading distributions to https://test.pypi.org/legacy/\nUploading a-1.whl\nView at:\nUploading distributions to ${PYPI}\nUploading a-1.tar.gz\nERROR    HTTPError: 403 Forbidden`, { 'a-1.tar.gz': 'refused' }],
  ])('%s', (_, text, files) => {
    expect(states(text)).toEqual(files);
  });
});

describe('several uploads in one text', () => {
  const REFUSED = 'ERROR    HTTPError: 403 Forbidden';
  const twine = (file: string, end: string, address = PYPI): string => `Uploading distributions to ${address}\nUploading ${file}\n${end}`;
  const uv = (file: string, end = ''): string => `Publishing 1 file to ${PYPI}\nUploading ${file} (4KiB)\n${end}`;
  const hatch = (options: string, result: string): string => `$ hatch publish ${options}\ndist/${result}`;

  test.each([
    ['by twine', [twine('a-1-py3-none-any.whl', 'View at:'), twine('a-1.tar.gz', REFUSED)]],
    ['by twine, in steps as a page shows them', [`Run twine upload dist/*.whl\n${twine('a-1-py3-none-any.whl', 'View at:')}`, `Run twine upload dist/*.tar.gz\n${twine('a-1.tar.gz', REFUSED)}`]],
    ['by twine, in commands of GitLab', [`$ twine upload dist/*.whl\n${twine('a-1-py3-none-any.whl', 'View at:')}`, `$ twine upload dist/*.tar.gz\n${twine('a-1.tar.gz', REFUSED)}`]],
    ['by uv', [uv('a-1-py3-none-any.whl'), uv('a-1.tar.gz', `error: Failed to publish\n  Caused by: Server returned status code 403 Forbidden.`)]],
    ['by hatch, which names no address', [hatch('*.whl', 'a-1-py3-none-any.whl ... success'), hatch('*.gz', "a-1.tar.gz ... failed\nClient error '403 Forbidden' for url '")]],
  ])('of one version to one index are told together: %s', (_, uploads) => {
    const text = uploads.join('\n');
    expect(states(text)).toEqual({ 'a-1-py3-none-any.whl': 'uploaded', 'a-1.tar.gz': 'refused' });
    expect(state(text)).toBe('partly-uploaded');
  });

  test('are told apart where the index or the project is another one', () => {
    const last = twine('a-1.tar.gz', REFUSED);
    for (const first of [twine('a-1-py3-none-any.whl', 'View at:', 'https://test.pypi.org/legacy/'), twine('b-1-py3-none-any.whl', 'View at:')]) expect(states(`${first}\n${last}`)).toEqual({ 'a-1.tar.gz': 'refused' });
    expect(states([hatch('-r test *.whl', 'a-1-py3-none-any.whl ... success'), hatch('*.gz', 'a-1.tar.gz ... failed')].join('\n'))).toEqual({ 'a-1.tar.gz': 'unknown' });
  });

  /** What each program prints that sends a wheel, and one that is refused for the sdist: by its command, in a step of its own. */
  const sent: Readonly<Record<string, string>> = {
    twine: `twine upload dist/*.whl\n${twine('a-1-py3-none-any.whl', 'View at:\nhttps://pypi.org/project/a/1/')}`,
    uv: `uv publish dist/*.whl\n${uv('a-1-py3-none-any.whl')}`,
    hatch: 'hatch publish\ndist/a-1-py3-none-any.whl ... success\n\n[a]\nhttps://pypi.org/project/a/1/',
    pdm: 'pdm publish\nUploading a-1-py3-none-any.whl\nView at:\nhttps://pypi.org/project/a/1/',
    flit: `flit publish\nUsing repository at ${PYPI}  I-flit.upload\nUploading dist/a-1-py3-none-any.whl...  I-flit.upload\nPackage is at https://pypi.org/project/a/  I-flit.upload`,
    poetry: 'poetry publish\nPublishing a (1) to PyPI\n - Uploading a-1-py3-none-any.whl 100%',
  };
  const refused: Readonly<Record<string, string>> = {
    twine: `twine upload dist/*.gz\n${twine('a-1.tar.gz', REFUSED)}`,
    uv: `uv publish dist/*.gz\n${uv('a-1.tar.gz', 'error: Failed to publish\n  Caused by: Server returned status code 403 Forbidden.')}`,
    hatch: `hatch publish\ndist/a-1.tar.gz ... failed\nError uploading to repository: ${PYPI} - Client error '403 Forbidden' for url '${PYPI}'`,
    pdm: `pdm publish\nUploading a-1.tar.gz\n[PublishError]: 403 Client Error: Forbidden for url: ${PYPI}`,
    poetry: 'poetry publish\nPublishing a (1) to PyPI\n - Uploading a-1.tar.gz 100%\nHTTP Error 403: Forbidden',
  };

  test.each(Object.keys(sent).flatMap((one) => Object.keys(refused).map((other) => [one, other] as const)))('of one version to one index are told together, by %s and %s', (one, other) => {
    for (const mark of ['##[group]Run ', '$ ']) {
      const text = `${mark}${sent[one]}\n${mark}${refused[other]}`;
      expect(states(text), mark).toEqual({ 'a-1-py3-none-any.whl': 'uploaded', 'a-1.tar.gz': 'refused' });
      expect(state(text), mark).toBe('partly-uploaded');
    }
  });

  test('that went well are told where the next command stops before it sends a file', () => {
    for (const [command, said] of [['twine upload -r testpypi dist/*', "ERROR    InvalidConfiguration: Missing 'testpypi' section from ~/.pypirc.\n         More info: https://packaging.python.org/specifications/pypirc/"], ['poetry publish -r testpypi', 'Repository testpypi is not defined'], ['uv publish --index testpypi', 'error: Index not found: `testpypi`. Found indexes: `pypi`']] as const) {
      expect(diagnose(`##[group]Run ${sent['twine']}\n##[group]Run ${command}\n${command}\n##[endgroup]\n${said}\n##[error]Process completed with exit code 1.`).uploads, command).toMatchObject([{ index: 'pypi', state: 'published' }]);
    }
  });

  test('by maturin, which names no file, leave open which are there', () => {
    for (const mark of ['##[group]Run ', '$ ']) expect(state(`${mark}maturin upload wheels/*\n🚀 Uploading 1 packages\n✨ Packages uploaded successfully\n${mark}${refused['twine']}`), mark).toBe('may-be-partial');
  });

  test.each([
    ['hatch', 'dist/a-1.whl ... success\ndist/a-1.tar.gz ... success\n\n[a]\nhttps://test.pypi.org/project/a/1/\ndist/a-1.whl ... failed\nError uploading to repository: https://upload.pypi.org/legacy/ - Client error \'403 Forbidden\''],
    ['pdm', `Uploading a-1.whl\nUploading a-1.tar.gz\nView at:\nhttps://test.pypi.org/project/a/1/\nUploading a-1.whl\n[PublishError]: 403 Client Error: Forbidden for url: ${PYPI}`],
  ])('of one script to two indexes are told apart without a command between them: %s', (_, text) => {
    expect(states(text)).toEqual({ 'a-1.whl': 'refused' });
    expect(state(text)).toBe('nothing-uploaded');
    const { uploads } = diagnose(`##[group]Run ./publish.sh && hatch publish\n##[endgroup]\n${text}\nInvalid or non-existent authentication information.\n##[error]Process completed with exit code 1.`);
    expect(uploads).toMatchObject([{ index: 'testpypi', state: 'published', files: [['a-1.whl', 'uploaded'], ['a-1.tar.gz', 'uploaded']] }]);
  });

  test.each([
    ['hatch', 'hatch publish', 'dist/a-1.whl ... success', 'hatch publish -r test', "dist/a-1.whl ... failed\nError uploading to repository: https://test.pypi.org/legacy/ - Client error '403 Invalid or non-existent authentication information."],
    ['pdm', 'pdm publish', 'Uploading a-1.whl\nView at:\nhttps://pypi.org/project/a/1/', 'pdm publish -r testpypi', 'Uploading a-1.whl\n[PublishError]: 403 Client Error: Invalid or non-existent authentication information. for url: https://test.pypi.org/legacy/'],
    ['poetry', 'poetry publish', 'Publishing a (1) to PyPI\n - Uploading a-1.whl 100%', 'poetry publish -r testpypi', 'Publishing a (1) to testpypi\n - Uploading a-1.whl 100%\nHTTP Error 403: Invalid or non-existent authentication information.'],
    ['maturin', 'maturin upload wheels/*', '🚀 Uploading 1 packages\n✨ Packages uploaded successfully', 'maturin upload -r testpypi wheels/*', '🚀 Uploading 1 packages\n💥 maturin failed\n  Caused by: 💥 Failed to upload "a-1.whl"\n  Caused by: Failed to upload to https://test.pypi.org/legacy/ with status 403 Forbidden: <title>403 Invalid or non-existent authentication information.'],
  ])('what PyPI has is told beside what TestPyPI refused: %s', (_, first, done, second, failed) => {
    for (const mark of ['##[group]Run ', '$ ']) {
      const text = `${mark}${first}\n${done}\n${mark}${second}\n${failed}`;
      expect(diagnose(text).uploads, mark).toMatchObject([{ index: 'pypi', state: 'published' }]);
      expect(answered(text)?.state, mark).toBe('nothing-uploaded');
    }
  });

  test('leave what was refused and passed over missing, however well the last one ended', () => {
    const text = `##[group]Run twine upload dist/*.whl || true\n${twine('a-1-cp312-cp312-linux_x86_64.whl', "ERROR    HTTPError: 400 Bad Request\n         Binary wheel 'a-1-cp312-cp312-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.")}\n##[group]Run twine upload dist/*.tar.gz\n${twine('a-1.tar.gz', 'View at:\nhttps://pypi.org/project/a/1/')}\nPost job cleanup.\n`;
    expect(states(text)).toEqual({ 'a-1.tar.gz': 'uploaded', 'a-1-cp312-cp312-linux_x86_64.whl': 'refused' });
    expect(state(text)).toBe('partly-uploaded');
    expect(answered(text)?.id).toBe('unsupported-platform-tag');
  });

  test('leave nothing to be said to be missing, nor free, that may be there', () => {
    expect(state(`${twine('a-1.tar.gz', 'View at:')}\nUploading distributions to ${PYPI}\nERROR    InvalidDistribution: x`)).toBe('partly-uploaded');
    expect(state(`${twine('a-1.tar.gz', 'ERROR    HTTPError: 503 Service Unavailable')}\n${twine('a-1.tar.gz', REFUSED)}`)).toBe('may-be-partial');
  });
});

test('what is left of the codes that hide the cursor hides no file', () => {
  const text = (show: string): string => `Uploading distributions to ${PYPI}\nUploading a-1.whl\n25l\n100% ━━ 26.1/26.1 kB\n${show}Uploading a-1.tar.gz\n25l\n100% ━━ 26.1/26.1 kB\n${show}ERROR    HTTPError: 403 Forbidden`;
  for (const show of ['25h', '2026-11-20T10:00:09.6200000Z 25h', '[?25h', '\u001b[?25h', '']) expect(states(asPrinted(text(show))), show).toEqual({ 'a-1.whl': 'uploaded', 'a-1.tar.gz': 'refused' });
});

describe('a dry run of poetry, which prints what an upload does', () => {
  const printed = 'Publishing a (1) to PyPI\n - Uploading a-1.whl 0%\n - Uploading a-1.whl 100%\n';
  const tag = "git tag v1\nfatal: tag 'v1' already exists\n";

  test('sends nothing, however its command is shown', () => {
    for (const command of ['##[group]Run poetry publish --build --dry-run\npoetry publish --build --dry-run\n##[endgroup]\n', '##[group]Run poetry publish --dry-run\n##[endgroup]\n', '$ poetry publish --dry-run\n', '+ poetry publish -r testpypi --dry-run\n']) {
      expect(states(command + printed), command).toEqual({ 'a-1.whl': 'not-tried' });
      expect(answered(`${command}${printed}${command.startsWith('#') ? '##[group]Run ' : '$ '}${tag}`)?.state, command).toBe('nothing-uploaded');
    }
  });

  test('says nothing of the upload that follows', () => {
    for (const script of ['$ poetry publish --dry-run\n', 'Run poetry publish --dry-run\n  poetry publish --dry-run\n  poetry publish\n']) {
      const text = `${script}${printed}${script.startsWith('$') ? '$ poetry publish\n' : ''}${printed}`;
      expect(states(text), script).toEqual({ 'a-1.whl': 'unknown' });
      expect(states(`${text}${script.startsWith('$') ? '$ ' : 'Run '}git tag v1`), script).toEqual({ 'a-1.whl': 'uploaded' });
    }
  });
});

test('where a job goes on after an upload without a word, all of its files are there, and nowhere else', () => {
  const poetry = (to: string): string => `Publishing a (1) to ${to}\n - Uploading a-1.whl 100%\n - Uploading a-1.tar.gz 100%\n`;
  const tag = "Run gh release create v1\na release with the same tag name already exists: v1";
  const all = [poetry('PyPI'), `Publishing 2 files to ${PYPI}\nUploading a-1.whl (1KiB)\nUploading a-1.tar.gz (1KiB)\n`, 'dist/a-1.whl ... success\ndist/a-1.tar.gz ... success\n\n[a]\nhttps://pypi.org/project/a/1/\n'];
  for (const upload of all) expect(answered(`Run poetry publish\n${upload}${tag}`)).toMatchObject({ state: 'published', files: [['a-1.whl', 'uploaded'], ['a-1.tar.gz', 'uploaded']] });
  expect(answered(`Run poetry publish\n${poetry('testpypi')}${tag}`)).toMatchObject({ state: 'published', shows: 'rehearsed', again: ['rehearsed'] });
  expect(states(`Run poetry publish\n${poetry('PyPI')}[ConnectionError]\n${tag}`)['a-1.tar.gz']).toBe('unknown');
});

describe('the state of the release', () => {
  const first = (status: string) => `Uploading distributions to ${PYPI}\nUploading a-1.whl\nERROR    HTTPError: ${status} from ${PYPI}`;

  test('is that nothing was uploaded where the first file was refused, or none was begun', () => {
    for (const status of ['400 Bad Request', '403 Forbidden', '413 Too Large']) expect(state(first(status))).toBe('nothing-uploaded');
    expect(state(`Uploading distributions to ${PYPI}\nERROR    InvalidDistribution: x`)).toBe('nothing-uploaded');
    // hatch and flit say nothing before their first file: there the command is the beginning.
    expect(state("$ hatch publish\ndist/a-1.tar.gz ... failed\nClient error '403 Forbidden' for url 'https://upload.pypi.org/legacy/'")).toBe('nothing-uploaded');
  });

  test('is open where the refusal may mean that the file is there, after an outage, and where the beginning is cut off', () => {
    expect(state(first('400 Bad Request'), true)).toBeUndefined();
    for (const status of ['503 Service Unavailable', '408 Request Timeout', '499 Client Closed Request']) expect(state(first(status))).toBe('may-be-partial');
    expect(state('Uploading a-1.tar.gz\nERROR    HTTPError: 413 Too Large')).toBeUndefined();
  });

  test('is partly uploaded where one file is up and another is not', () => {
    expect(state(`Publishing 2 files to ${PYPI}\nUploading a-1.whl\nUploading a-1.tar.gz\n  cause: Server returned status code 400 Bad Request.`)).toBe('partly-uploaded');
  });

  test('is published where the program says that it is done', () => {
    expect(stateOf(uploadsIn(`Uploading distributions to ${PYPI}\nUploading a-1.whl\n\nView at:\nhttps://pypi.org/project/a/1/`), false, false)).toBe('published');
  });
});

test('uv names a file before it sends it: the last of them has arrived where the job goes on, and nowhere else', () => {
  const text = `Publishing 2 files to ${PYPI}\nUploading a-1.whl (4KiB)\nUploading a-1.tar.gz (8KiB)\n`;
  const ended = (rest: string) => {
    const told = uploadsIn(text + rest);
    return told.ended && !told.quiet;
  };
  for (const rest of ['##[group]Run gh release create v1', '$ git tag v1', 'Post job cleanup.', 'Job succeeded']) expect(ended(rest), rest).toBe(true);
  for (const rest of ['', 'Killed', 'Exited with code exit status 137', 'make: *** [Makefile:12: publish] Error 2', 'Too long with no output (exceeded 10m0s): context deadline exceeded', 'The command "uv publish" exited with 2.', '^C']) expect(ended(rest), rest).toBe(false);
  expect(states(`${text}Killed`)).toEqual({ 'a-1.whl': 'uploaded', 'a-1.tar.gz': 'unknown' });
});

test.each([
  ['GitHub refuses a release', 'HTTP 403: Resource not accessible by integration (https://api.github.com/repos/o/a/releases)', 'nothing'],
  ['GitHub refuses a push', "remote: Permission to o/a.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/o/a/': The requested URL returned error: 403", 'after'],
  ['gh has no token', 'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable. Example:', 'after'],
  ['a program is not there', '/bin/sh: eval: line 140: release-cli: not found\nrelease-cli: command not found', 'after'],
  ['pip finds nothing', 'ERROR: Could not find a version that satisfies the requirement a==1 (from versions: 0.9)\nERROR: No matching distribution found for a==1', 'nothing'],
  ['make goes on to it', "git push origin v1\nremote: Permission to o/a.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/o/a/': The requested URL returned error: 403\nmake: *** [Makefile:9: release] Error 128", 'after'],
])('what runs after a silent program in the same step shows that all files are there: %s', (_, said, again) => {
  for (const upload of [`uv publish && ./tag.sh\n##[endgroup]\nPublishing 2 files to ${PYPI}\nUploading a-1.whl (4KiB)\nUploading a-1.tar.gz (8KiB)`, 'poetry publish && ./tag.sh\n##[endgroup]\nPublishing a (1) to PyPI\n - Uploading a-1.whl 100%\n - Uploading a-1.tar.gz 100%']) {
    expect(answered(`##[group]Run ${upload}\n${said}\n##[error]Process completed with exit code 1.`), upload).toMatchObject({ state: 'published', again: [again], files: [['a-1.whl', 'uploaded'], ['a-1.tar.gz', 'uploaded']] });
    expect(states(`${upload}\nKilled\n${said}`)['a-1.tar.gz'], upload).toBe('unknown');
  }
});

test('what maturin has uploaded is there where git is refused after it', () => {
  for (const next of ['', '##[group]Run git push\n##[endgroup]\n']) expect(answered(`##[group]Run maturin upload dist/*\n##[endgroup]\n🚀 Uploading 2 packages\n✨ Packages uploaded successfully\n${next}remote: Permission to o/a.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/o/a/': The requested URL returned error: 403\n##[error]Process completed with exit code 128.`)).toMatchObject({ state: 'published', again: ['after'] });
});

test('where TestPyPI alone has the files, nothing is said to be out, and what to do for PyPI is', () => {
  const rehearsed = (host: string): string => `##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nUploading distributions to https://${host}/legacy/\nUploading alpha_x-1.2.0-py3-none-any.whl\nUploading alpha_x-1.2.0.tar.gz\n\nView at:\nhttps://${host.replace('upload.', '')}/project/alpha-x/1.2.0/\n`;
  const ended = '##[error]Process completed with exit code 1.';
  const check = (wanted: string): string => `##[group]Run pip install ${wanted}\n##[endgroup]\nERROR: Could not find a version that satisfies the requirement ${wanted} (from versions: 1.0.0)\nERROR: No matching distribution found for ${wanted}\n${ended}`;
  for (const next of [check('alpha-x==1.2.0'), `##[group]Run gh release create v1\n##[endgroup]\nHTTP 403: Resource not accessible by integration (https://api.github.com/repos/o/a/releases)\n${ended}`, `##[group]Run git tag v1\n##[endgroup]\nfatal: tag 'v1' already exists\n${ended}`]) {
    const said = answered(rehearsed('test.pypi.org') + next);
    expect(said, next).toMatchObject({ state: 'published', shows: 'rehearsed', again: ['rehearsed'] });
    expect(said?.step, next).not.toMatch(/the release is out|Nothing is missing on PyPI/);
    expect(answered(rehearsed('upload.pypi.org') + rehearsed('test.pypi.org') + next)?.shows, next).toBeUndefined();
    expect(answered(rehearsed('upload.pypi.org') + next), next).toMatchObject({ state: 'published', again: ['nothing'] });
  }
  expect(answered(rehearsed('upload.pypi.org') + check('Alpha.X==1.2.0'))?.step).toContain('the check came too early');
  // An old backend's sdist keeps the hyphen of the project's name, and another version is not the one that was sent.
  for (const [wanted, step] of [['alpha-x==1.2.0', 'the check came too early'], ['alpha-x==1.2', 'Compare the wanted version']] as const) expect(answered(`##[group]Run twine upload dist/*\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading alpha-x-1.2.0.tar.gz\n\nView at:\nhttps://pypi.org/project/alpha-x/1.2.0/\n${check(wanted)}`)?.step).toContain(step);
  expect(answered(rehearsed('upload.pypi.org') + check('requests==9.9'))?.step).toContain('Compare the wanted version');
  for (const silent of ['Publishing 2 files to https://upload.pypi.org/legacy/\nUploading alpha_x-1.2.0-py3-none-any.whl (1KiB)\nUploading alpha_x-1.2.0.tar.gz (1KiB)\n', 'Publishing alpha-x (1.2.0) to PyPI\n - Uploading alpha_x-1.2.0.tar.gz 100%\n']) expect(answered(`##[group]Run release\n##[endgroup]\n${silent}${check('alpha_x==1.2.0')}`)?.step).toContain('the check came too early');
});

test('what another job, or a step before, has sent to PyPI is not denied', () => {
  const upload = '##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading alpha-1.2.0.tar.gz\n\nView at:\nhttps://pypi.org/project/alpha/1.2.0/\n';
  const check = (wanted: string): string => `==> publish.txt <==\n${upload}==> smoke.txt <==\n##[group]Run pip install ${wanted}\n##[endgroup]\nERROR: Could not find a version that satisfies the requirement ${wanted} (from versions: 1.0.0)\nERROR: No matching distribution found for ${wanted}\n##[error]Process completed with exit code 1.`;
  expect(answered(check('alpha==1.2.0'))).toMatchObject({ state: 'published', again: ['nothing'], step: expect.stringContaining('the check came too early') as string });
  expect(answered(check('requests==9.9'))?.step).toContain('Compare the wanted version');
  const undefinedOne = '##[group]Run poetry publish\n##[endgroup]\nPublishing alpha (1.2.0) to PyPI\n - Uploading alpha-1.2.0.tar.gz 100%\n##[group]Run poetry publish -r testpypi\n##[endgroup]\nRepository testpypi is not defined\n##[error]Process completed with exit code 1.';
  expect(answered(undefinedOne)).toMatchObject({ state: 'nothing-uploaded', earlier: true, taken: true });
});

test('pdm, which names no file, may have sent one that a server failed at', () => {
  expect(state('##[group]Run pdm publish\n##[endgroup]\n[PublishError]: 503 Server Error: Service Unavailable for url: https://upload.pypi.org/legacy/')).toBe('may-be-partial');
  expect(state('##[group]Run pdm publish\n##[endgroup]\n[PublishError]: 403 Client Error: Forbidden for url: https://upload.pypi.org/legacy/')).toBe('nothing-uploaded');
});

test('nothing is missing of an upload after which uv finds no more files', () => {
  const text = `##[group]Run uv publish a/*\nPublishing 1 file to ${PYPI}\nUploading a-1.whl (4KiB)\n##[group]Run uv publish b/*\nerror: No files found to publish\n##[error]Process completed with exit code 2.`;
  expect(answered(text)).toMatchObject({ state: 'nothing-uploaded', taken: true, files: [] });
  expect(diagnose(text).uploads).toMatchObject([{ index: 'pypi', state: 'published', files: [['a-1.whl', 'uploaded']] }]);
});

test('a file of an older version that is passed over says nothing of this one', () => {
  const text = `Uploading distributions to ${PYPI}\nUploading a-1.0-py3-none-any.whl\nWARNING  Skipping a-1.0-py3-none-any.whl because it appears to already exist\nUploading a-1.1-py3-none-any.whl\nERROR    HTTPError: 400 Bad Request from ${PYPI}\n         The description failed to render for 'text/x-rst'. See https://pypi.org/help/#description-content-type for more information.`;
  expect(answered(text)).toMatchObject({ state: 'nothing-uploaded', files: [['a-1.1-py3-none-any.whl', 'refused']] });
});

test('a paste of nothing but what its signs begin with is read in time', () => {
  for (const part of ['a.whl ... ', 'Uploading ', 'x'.repeat(199) + '.', 'INFO     a/', 'Publishing 1 file ']) uploadsIn(part.repeat(2e5 / part.length));
});

test('some of the files arrived, where a reader says so in whatever words', () => {
  expect(['all wheels upload fine', 'wheel 都能上传', 'wheel 全都已经上传', `wheel ${'全都'.repeat(50)}`].map((each) => arrivedIn(each))).toEqual(['partly', 'partly', 'partly', 'not-shown']);
});

test('an upload above the only step of a short log is told apart from it, and one that went well from the words above it', () => {
  const upload = `Uploading distributions to ${PYPI}\nUploading a-1.tar.gz\nView at:\nhttps://pypi.org/project/a/1/\n`;
  const step = '##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\n';
  expect([upload + step, step + upload, step + step, upload].map(mayHoldSeveral)).toEqual([true, false, true, false]);
  const page = 'Run twine upload dist/*\n';
  expect([upload + upload, `$ twine upload dist/*\n${upload}`, page + upload, page + upload + page, `It said that the file already exists. Now:\n\n${upload}`].map(mayHoldSeveral)).toEqual([true, false, false, true, true]);
});

describe('a text that tells of no upload', () => {
  const nothing = JSON.stringify({ begun: false, files: [], ended: false });
  const written = (text: string): string => JSON.stringify({ ...uploadsIn(text), files: [...uploadsIn(text).files] });
  const folder = new URL('../fixtures/logs/', import.meta.url);
  const logs = [...readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(new URL(file, folder), 'utf8')), ...['cases', 'action', 'uv', 'twine', 'others'].flatMap(judgedIn).map(({ text }) => text)];

  test('is told by its words, line by line', () => {
    const lines = [...new Set(logs.flatMap((text) => text.split('\n')))].filter((line) => written(line) !== nothing);
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.filter((line) => !mayTellOfUploads(line))).toEqual([]);
    expect(logs.filter((text) => written(text) !== nothing && !mayTellOfUploads(text))).toEqual([]);
    expect(logs.filter((text) => arrivedIn(text) !== 'not-shown' && !maySay(text))).toEqual([]);
    const arrived = ['It was successfully published to PyPI', 'SUCESSFULLY UPLOADED TO PYPI', '已经发布到 PyPI', '成功上传到了 PyPI', 'View at:\nhttps://pypi.org/project/a/1/', 'Two jobs *after* the publish failed', 'The step comes after the PyPI publish.'];
    // What succeeded may have been another release.
    const seen = ['The 1.7.8 release published to PyPI but never got a tag', 'It published `demo` to PyPI and **then** failed', 'This broke it after PyPI publish had already succeeded', 'The run succeeded at PyPI upload but failed at the release', 'PyPI publish has always succeeded so far'];
    expect(seen.filter((text) => arrivedIn(text) !== 'seen' || !mayTellOfUploads(text) || !maySay(text))).toEqual([]);
    expect(arrived.filter((text) => arrivedIn(text) !== 'told' || !mayTellOfUploads(text) || !maySay(text))).toEqual([]);
    expect(mayTellOfUploads('`1.2.0` reached PyPI')).toBe(true);
    const unsaid = ['It should be published to PyPI but never is', 'It was not published to PyPI but to TestPyPI', 'It fails unless the PyPI upload succeeded', '1.0 was successfully published to PyPI last week, now 1.1 fails', "It isn't published to PyPI, but the job is green", 'I want it published to PyPI, but the job fails', 'I am trying to get it uploaded to PyPI but it fails'];
    expect(unsaid.filter((text) => arrivedIn(text) !== 'not-shown')).toEqual([]);
    expect(['The job after the publish failed to start', '`1.2.0` reached PyPI without its wheels', '1.2.0 never reached PyPI', 'Nothing of `1.2.0` reached PyPI', 'Neither the wheel nor the sdist went through', 'The sdist went through', 'In the no-cache run the sdist went through', "A subsequent attempt failed with 'package already exists'"].map((each) => arrivedIn(each))).toEqual(['not-shown', 'seen', 'not-shown', 'not-shown', 'not-shown', 'partly', 'partly', 'seen']);
    expect(mayTellOfUploads(readFileSync(new URL('no-id-token-permission.txt', folder), 'utf8'))).toBe(false);
  });
});

test('a text that is cut off in the name of a file tells of one that was on its way', () => {
  const { files } = uploadsIn('Checking dist/alpha-1.2.0-py3-none-any.whl: PASSED\nChecking dist/alpha-1.2.0.tar.gz: PASSED\nUploading distributions to https://test.pypi.org/legacy/\nUploading alpha-1.2.0-py3-none-any.');
  expect([...files]).toEqual([['alpha-1.2.0-py3-none-any.whl', 'unknown'], ['alpha-1.2.0.tar.gz', 'not-tried']]);
});

test('an upload is told once, and by its index where the others went elsewhere', () => {
  const step = (address: string, end: string): string => `##[group]Run twine upload dist/*\n##[endgroup]\nUploading distributions to ${address}\nUploading a-1-py3-none-any.whl\n${end}\n`;
  const done = step(PYPI, 'View at:\nhttps://pypi.org/project/a/1/');
  const others = (text: string) => {
    const answer = answered(text)!;
    const uploads = othersThan(answer, diagnose(text));
    return [uploads.map(({ index }) => index), isApart(answer, uploads)];
  };
  const refused = "ERROR    HTTPError: 403 Forbidden\n         Invalid or non-existent authentication information.";
  expect(others(`${done}##[group]Run gh release create v1\na release with the same tag name already exists: v1\n`)).toEqual([[], false]);
  expect(others(done + step('https://test.pypi.org/legacy/', refused))).toEqual([['pypi'], true]);
  expect(others(done + step(PYPI, refused).replace('a-1-', 'b-1-'))).toEqual([['pypi'], false]);
});

test.each([
  ["error: Failed to publish `dist/a-1.tar.gz` to https://upload.pypi.org/legacy/\n  Caused by: Server returned status code 502 Bad Gateway", 'uv-upload-index-unavailable'],
  ['error: Failed to publish `dist/a-1.tar.gz` to `https://upload.pypi.org/legacy/`\n  cause: Server returned status code 504 Gateway Timeout\n  cause: error decoding response body', 'uv-upload-index-unavailable'],
  ['Uploading a-1.tar.gz\n[PublishError]: 502 Server Error: Bad Gateway for url: https://upload.pypi.org/legacy/', 'upload-server-error'],
])('a server that fails is told though it says no more: %s', (text, id) => {
  expect(answered(`##[group]Run make release\n##[endgroup]\n${text}\n##[error]Process completed with exit code 2.`)).toMatchObject({ id, fixer: 'wait' });
});

describe('after an upload that came to its end', () => {
  const upload = (project: string): string => `##[group]Run twine upload ${project}/*\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading ${project}-1.2.0.tar.gz\n\nView at:\nhttps://pypi.org/project/${project}/1.2.0/\n`;
  const ended = '\n##[error]Process completed with exit code 1.';

  test('what fails next denies nothing of it, and leads to no run of the same again', () => {
    for (const { id, text } of samples) {
      const { stage, emitter, severity, role } = entries.en.get(id)!;
      if ((stage !== 'workflow-setup' && emitter !== 'build-backend') || emitter === 'gh-action-pypi-publish' || emitter === 'travis-ci' || severity !== undefined || role === 'context') continue;
      const said = answered(`${upload('alpha')}##[group]Run ./ci/after.sh\n##[endgroup]\n${text}${ended}`);
      if (said?.state !== 'published' || /no job (?:ran|started)|no step ran|job never started|fails before its first step/i.test(said.sentence)) continue;
      expect(said.sentence, id).not.toMatch(/(?:so|, and|[.:]) nothing was (?:uploaded|sent)\b(?! by)|before it published|release did not begin/i);
      expect(said.again, id).not.toEqual(expect.arrayContaining(['rerun', 'rerun-all', 'look']));
    }
  });

  test('another that stops before its first file has sent nothing, and the files of the first are not its own', () => {
    for (const said of ["ERROR    InvalidDistribution: Invalid distribution metadata: 'Proprietary' is invalid for 'license-expression'", 'Uploading distributions to https://upload.pypi.org/legacy/\nERROR    InvalidDistribution: Metadata is missing required fields: Name, Version.', 'ERROR    InvalidDistribution: Cannot find file (or expand pattern): \'beta/*\'']) {
      const { state, earlier, files, again } = answered(`${upload('alpha')}##[group]Run twine upload beta/*\n##[endgroup]\n${said}${ended}`)!;
      expect({ state, files, told: earlier === true, again: again.includes('look') }, said).toEqual({ state: 'nothing-uploaded', files: [], told: true, again: false });
    }
  });
});

test('what tests print of an upload is none', () => {
  const tests = '##[group]Run python -m pytest -s\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading fake-1.0.tar.gz\n\nView at:\nhttps://pypi.org/project/fake/1.0/\n==== 12 passed in 1.20s ====\n';
  const failed = 'Error: Trusted publishing exchange failure: \nToken request failed: the server refused the request for the following reasons:\n\n* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)';
  const log = `${tests}##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\n${failed}`;
  expect(diagnose(log).uploads).toBeUndefined();
  expect(answered(log)).toMatchObject({ state: 'nothing-uploaded', files: [] });
  expect(states(tests.replace('pytest -s', 'pytest -s\ntwine upload dist/*'))).toEqual({ 'fake-1.0.tar.gz': 'uploaded' });
});
