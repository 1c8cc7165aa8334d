import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { wholeLibrary } from '../../src/lib/catalogue/library.ts';
import { inParts } from '../../src/lib/catalogue/parts.ts';
import { namesOf, stepsOf } from '../../src/lib/catalogue/words.ts';
import { againLines, aloneKey, placeKey, releaseKey } from '../../src/lib/doctor/lines.ts';
import { answered, diagnose, logs } from './judge.ts';
import { judge, NOTHING } from './judged.ts';


/** What each of these real outputs was once, or could be, answered with by mistake. */
const GITHUB_PERMISSION = /^(?:In the workflow file|Give).*`id-token: write`/;
const JUDGED = /claims|id-token|[Rr]egister/;
const STATUS_PAGE = /status\.python\.org|githubstatus/;
const CASES: readonly (readonly [log: string, never: RegExp])[] = [
  ['uv-0.13.9-upload-401-no-sentence', /verbose/],
  ['uv-0.13.9-upload-403-html', /[Rr]egister/],
  ['uv-0.13.9-upload-404', /[Rr]egister/],
  ['uv-0.13.9-upload-413', /[Rr]egister/],
  ['uv-0.13.9-upload-429', JUDGED],
  ['uv-0.13.9-upload-503', JUDGED],
  ['uv-0.13.9-upload-timeout', STATUS_PAGE],
  ['uv-0.13.9-upload-empty-token', /^Look for the warning/],
  ['uv-0.13.9-private-classifier', /[Rr]emove/],
  ['uv-0.13.9-audience-404-other-index', /[Rr]egister/],
  ['uv-0.13.9-audience-proxy', STATUS_PAGE],
  ['uv-0.13.9-audience-certificate', STATUS_PAGE],
  ['uv-0.13.9-audience-dns', STATUS_PAGE],
  ['uv-0.13.9-github-500', JUDGED],
  ['uv-0.13.9-mint-503', JUDGED],
  ['uv-0.13.9-mint-429', JUDGED],
  ['uv-0.13.9-gitlab-no-id-token', /id-token/],
  ['uv-0.13.9-gitlab-malformed-jwt', /Replace the script|`uv publish`/],
  ['uv-0.13.9-circleci', GITHUB_PERMISSION],
  ['uv-0.13.9-empty-username', GITHUB_PERMISSION],
  ['uv-0.13.9-empty-publish-url', /pyproject/],
  ['twine-7.0.0-gitlab-no-id-token', /id-token/],
  ['twine-7.0.0-buildkite', GITHUB_PERMISSION],
  ['twine-7.0.0-google-left-over', GITHUB_PERMISSION],
  ['twine-7.0.0-other-index-no-password', /[Rr]egister/],
  ['twine-7.0.0-http-redirect-other-index', /Remove `repository-url`/],
  ['dist-empty-token', /^Download the artifact/],
  ['action-1.14.2-stray-checksums', /^One artifact/],
  ['action-1.14.2-upload-429', /^(?:In the workflow )?add `verbose/],
  ['action-1.14.2-upload-404-token', /[Rr]egister/],
  ['twine-5.1.1-no-readme', /^Go to the line/],
  ['twine-5.1.1-metadata-2.5', /^In the workflow file, pin/],
  ['twine-6.2.0-metadata-2.5', GITHUB_PERMISSION],
  ['uv-0.13.9-local-version', /^In the build job/],
  ['twine-7.0.0-upload-520', /Nothing has to be done/],
  ['twine-6.1.0-not-ci-non-interactive', /^\[Register/],
  ['audience-404', /^In the workflow file give/],
  ['upload-503', /^Look at \[status/],
  ['dist-stray-file-tp', /^One artifact/],
];

test.each(CASES)('no first step for %s is what was once answered by mistake', (name, never) => {
  const text = logs.find((log) => log.name === name)?.text ?? expect.fail(`no log ${name}`);
  const step = answered(text)?.step ?? '';
  expect(step).not.toMatch(never);
  expect(step).not.toBe('');
});

test('what only waiting helps is said to be so, and what the runner needs is not', () => {
  const fixer = (prefix: RegExp) => [...new Set(logs.filter(({ name }) => prefix.test(name)).map(({ text }) => answered(text)?.fixer))];
  expect(fixer(/^uv-0\.13\.9-(?:upload-(?:429|503)|mint-(?:429|503)|github-500)$/)).toEqual(['wait']);
  expect(fixer(/^uv-0\.13\.9-audience-/)).toEqual(['repository']);
});

test('a mere notice is not called the cause, not even where nothing else was found', () => {
  const { findings } = diagnose(logs.find(({ name }) => name === 'success-api-token')?.text ?? '');
  expect(findings.map(({ place }) => place)).toEqual(['primary', 'noise', 'noise']);
  const named = findings.map((finding) => placeKey(finding, errors.find(({ id }) => id === finding.id) ?? expect.fail(finding.id)));
  expect(named).toEqual(['doctor.place.noise', 'doctor.place.noise', 'doctor.place.noise']);
});

test('a check that passed with a warning is not called the cause, and one that failed of it is', () => {
  const called = (end: string) => {
    const log = `Checking dist/a-1.0.tar.gz: ${end}\nWARNING  \`long_description_content_type\` missing. defaulting to \`text/x-rst\`.\n`;
    const said = answered(log) ?? expect.fail();
    return placeKey(diagnose(log).findings[0]!, errors.find(({ id }) => id === said.id), said);
  };
  expect(called('PASSED with warnings')).toBe('doctor.place.noise');
  expect(called('FAILED due to warnings')).toBe('doctor.place.primary');
});

test('the words for an entry are in the part that its place names, in both languages', () => {
  const library = wholeLibrary(known(errors));
  const parts = inParts(errors);
  for (const { id, name, release, fixer, fixes } of errors) {
    const { part } = library.get(id) ?? expect.fail(id);
    for (const lang of ['en', 'zh-CN'] as const) {
      expect(namesOf(parts[part] ?? [], lang)[id]).toMatchObject({ name: name[lang], release, fixer });
      expect(stepsOf(parts[part] ?? [], lang)[id]).toMatchObject({ fixes: fixes.filter((fix) => !('aside' in fix)).map(({ steps }) => ({ steps: steps.filter((step) => !('aside' in step)).map((step) => step[lang]) })) });
    }
  }
  expect(parts.flat()).toEqual(errors);
  // A server that sees a part asked for must not learn which error was found.
  expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThanOrEqual(16);
});

test.each([
  ['artifact', ['directory']],
  ['release-files', ['directory']],
  ['cibw-wheels-linux', ['directory']],
  // A build makes such a directory, and an artifact of several paths keeps it.
  ['dist', ['directory', 'deeper']],
  ['SHA256SUMS', ['deeper']],
  ['notes.txt', ['deeper']],
])('beside the warning that no distributions lie there, `%s` is answered as %j', (name, cases) => {
  const log = `##[warning]It looks like there are no Python distribution packages to publish in the directory 'dist/'. Please verify that they are in place should you face this problem.\nChecking dist/${name}: ERROR    InvalidDistribution: Unknown distribution format: '${name}'\n`;
  const said = answered(log)!.step.split('\n').map((step) => (step.startsWith('Only files may lie') ? 'directory' : step.startsWith('Put `run: ls -R dist`') ? 'deeper' : step));
  expect(said).toEqual(cases);
});

const UV_REFUSES = (option: string, usage: string) => `##[group]Run uv build --wheel\nuv build --wheel\nuv publish ${option} https://test.pypi.org/legacy/\nshell: /usr/bin/bash -e {0}\n##[endgroup]\nerror: unexpected argument '${option}' found\n\n  tip: a similar argument exists: '--index'\n\nUsage: ${usage}\n\nFor more information, try '--help'.\n##[error]Process completed with exit code 2.\n`;

test.each([
  ['--repository-url', 'uv publish [OPTIONS] [FILES]...', /^Replace the option by that of uv/],
  ['--check-url', 'uv publish [OPTIONS] [FILES]...', /^Install a current uv/],
  // It only begins as one that uv has: no newer uv knows it.
  ['--index-url', 'uv publish --index <INDEX> [FILES]...', /^Run the same command with `--help`/],
  ['--index-url', 'uv build [OPTIONS] [SRC]', /^Run the same command with `--help`/],
])('the option %s is answered by what `Usage: %s` says of the command', (option, usage, step) => {
  expect(answered(UV_REFUSES(option, usage))?.step).toMatch(step);
});

test.each([
  ['a release, whatever issues its notes name', 'See https://github.com/acme/kelp/issues/12\nError: Resource not accessible by integration - https://docs.github.com/rest/releases/releases#create-a-release', /`contents: write`/],
  ['a comment', 'Error: Resource not accessible by integration - https://docs.github.com/rest/issues/comments#create-an-issue-comment', /`issues: write`/],
])('what the token of a job may not do is told by what was asked for: %s', (_, log, step) => {
  expect(answered(log)?.step).toMatch(step);
});

const VERSION = (script: string) => `##[group]Run ${script}\n${script}\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         'unknown' is an invalid value for Version. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'. See https://packaging.python.org/specifications/core-metadata for more information.\n`;

test('a command in a script is no variable that holds one', () => {
  expect(answered(VERSION('echo "Building at: $(date)"'))?.step).not.toMatch(/^A variable under `env:`/);
  expect(answered(VERSION('python -m build\nenv:\n  PACKAGE_VERSION: $(git describe)'))?.step).toMatch(/^A variable under `env:`/);
});

const MISSING = '\nError: Missing download info for actions/cache@v2\n';

test.each([
  ['The wheel and the sdist were successfully uploaded to PyPI, then the job of the release notes stopped:', true],
  ['文件已成功上传到 PyPI，之后的作业失败了：', true],
  ['View at:\nhttps://pypi.org/project/sampleproject/3.1/', true],
  ['The files were not successfully uploaded to PyPI:', false],
  ['We publish to PyPI:', false],
])('a job that fails after the files have arrived is finished without publishing again: %s', (words, arrived) => {
  const { state, again, step } = answered(words + MISSING)!;
  expect([state, again]).toEqual(arrived ? ['published', ['nothing']] : ['may-be-partial', ['look', 'new-run']]);
  expect(/^Do not publish/.test(step)).toBe(arrived);
});

const SENT = (printed: string) => `HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.\nCommand: ${printed} failed\n`;

test.each([
  [String.raw`['twine', 'upload', '-p', '***\n', 'dist/*']`, true],
  [String.raw`'twine upload -p \'***\r\n\' dist/*'`, true],
  ["twine upload -p '***' dist/*", false],
])('a secret that is printed with its line break is told to end in one: %s', (printed, isTold) => {
  expect(/^Your secret ends in a line break/.test(answered(SENT(printed))!.step)).toBe(isTold);
});

test('a refused `sub` is nothing to compare and nothing for the owner of the project', () => {
  const { again, fixer, step } = answered("Server returned error code 422\nResponse: {\"errors\":[{\"code\":\"invalid-publisher\",\"description\":\"valid token, but no corresponding publisher (Check failed for required claim 'sub')\"}]}\nhttps://pypi.org/_/oidc/mint-token\n")!;
  expect([again, fixer]).toEqual([['rerun'], 'repository']);
  expect(step).toMatch(/custom subject/);
});

const CALLED = (job: string, caller: string) =>
  `The claims in this token suggest that the calling workflow is a reusable workflow.\n\nIn particular, this action was initiated by:\n\n    ${job}\n\nWhereas its parent workflow is:\n\n    ${caller}\n\nReusable workflows are **not currently supported** by PyPI's Trusted Publishing\nfunctionality, and are subject to breakage.`;
const OWN = 'octo-org/example-pkg/.github/workflows';
const UNKNOWN_INPUT = (name: string) => `##[warning]Unexpected input(s) '${name}', valid inputs are ['user', 'password', 'repository-url', 'repository_url', 'packages-dir', 'packages_dir', 'verify-metadata', 'verify_metadata', 'skip-existing', 'skip_existing', 'verbose', 'print-hash', 'print_hash', 'attestations']\n`;

test.each([
  ['a called file of the same repository', CALLED(`${OWN}/upload.yml@refs/tags/v1`, `${OWN}/ci.yml@refs/tags/v1`), 'may-fail'],
  ['one of another repository', CALLED('octo-org/shared/.github/workflows/upload.yml@refs/heads/main', `${OWN}/ci.yml@refs/heads/main`), 'may-fail'],
  ['a token under a wrong name', UNKNOWN_INPUT('api-token'), 'may-fail'],
  ['the hint of twine', 'WARNING  Error during upload. Retry with the --verbose option for more details.\n', 'has-failed'],
  ['what sends nothing', 'UserWarning: upload_dists is not supported by Gitlab\n', 'sends-nothing'],
  ['what only advises', '##[warning]Node.js 20 actions are deprecated. The following actions are running on Node.js 20 and may not work as expected: actions/checkout@v4.', 'only-noise'],
])('of a text that is nothing but a notice it is said whether the run may have failed: %s', (_, log, key) => {
  const diagnosis = diagnose(log);
  const [first] = diagnosis.findings;
  expect(aloneKey(diagnosis, new Map(known(errors).map((entry) => [entry.id, { ...entry, ...namesOf(errors, 'en')[entry.id]! }])))).toBe(`doctor.found.${key}`);
  const said = answered(log)!;
  const isOpen = key === 'may-fail';
  expect(placeKey(first!, { role: 'context' }, said).endsWith('.sends-nothing')).toBe(key === 'sends-nothing');
  if (key === 'sends-nothing') expect(said.steps.length).toBeGreaterThan(0);
  expect([placeKey(first!, { role: 'context' }, said), releaseKey(said)].map((each) => each.endsWith('.untold'))).toEqual([isOpen, isOpen || key === 'sends-nothing']);
});

test('where the files have arrived, such a notice is none of a failure', () => {
  const said = answered(`${CALLED(`${OWN}/upload.yml@refs/tags/v1`, `${OWN}/ci.yml@refs/tags/v1`)}\nUploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.0.tar.gz\n100% ━━━ 5.0/5.0 kB • 00:00 • ?\n\nView at:\nhttps://pypi.org/project/demo/1.0/\n`);
  expect(said?.untold).toBeUndefined();
});

test('where python-semantic-release 7 went on after a refused upload, no run of the same tag is asked for', () => {
  const refusals = ["Error: Can't have direct dependency: 'a @ git+https://example.org/a.git'", 'The description failed to render', 'Invalid or non-existent authentication information.'];
  for (const reason of refusals) {
    const end = `400 Client Error: ${reason} for url: https://upload.pypi.org/legacy/`;
    expect(answered(`Uploading a-1.0-py3-none-any.whl\nwarning: Upload to artifact repository has failed: ${end}\nPublish has finished`)?.again.filter((each) => each !== 'look')).toEqual(['tagged']);
    expect(answered(`Uploading a-1.0-py3-none-any.whl\nrequests.exceptions.HTTPError: ${end}`)?.again).not.toContain('tagged');
  }
});

test('a local version in the name of the refused file decides, on the indexes that take none', () => {
  const log = (host: string, file: string) => `Uploading distributions to https://${host}/legacy/\nUploading ${file}\nWARNING  Error during upload. Retry with the --verbose option for more details.\nERROR    HTTPError: 400 Bad Request from https://${host}/legacy/\n         Bad Request`;
  for (const host of ['upload.pypi.org', 'test.pypi.org']) {
    expect(answered(log(host, 'a-1.0+gab-py3-none-any.whl'))?.step).toMatch(/local part/);
    expect(answered(log(host, 'a-1.0-py3-none-any.whl'))?.step).not.toMatch(/local part/);
  }
});

const SIGNED = "Attestation generation failure:\n\nThe following distributions already have publish attestations:\n* /github/workspace/dist/kepler-1.0.tar.gz -> /github/workspace/dist/kepler-1.0.tar.gz.publish.attestation\n";
const TOKEN = (words: string) => `${words}\n\nInvalid API Token: InvalidMacaroonError('invalid macaroon signature')\n`;

test.each([
  ['what the index has decides', "HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nFile already exists ('kepler-1.0.tar.gz', with blake2_256 hash 'ab'). See https://pypi.org/help/#file-name-reuse for more information.", ['again.look', 'again.of-foundagain.new-version']],
  ['a run on another branch is another case than a rule', 'Tag "v7.0.0" is not allowed to deploy to release due to environment protection rules.', ['again.free', 'again.of-settingagain.rerun.other', 'again.of-refagain.new-ref']],
  ['a step before may have sent the files elsewhere', SIGNED, ['again.free.here', 'again.new-run']],
  ['a reader says that the others went through', TOKEN('All other wheels upload, but not the sdist.'), ['again.look', 'again.rerun.other']],
  ['the build is to make another version', "400 File already exists ('kepler-0.0.post1.tar.gz', with blake2_256 hash 'ab'). See https://pypi.org/help/#file-name-reuse for more information.", ['again.new-run.other']],
  ['a reader says that a later try met the file', "A subsequent attempt failed with 'package already exists'.\nUploading distributions to https://upload.pypi.org/legacy/\nUploading kepler-1.0.tar.gz\nHTTPError: 400 Client Error: The description failed to render in the default format of reStructuredText. See https://pypi.org/help/#description-content-type for more information. for url: https://upload.pypi.org/legacy/", ['again.look', 'again.new-run.other']],
  ['nobody says so', TOKEN('No files are uploaded.'), ['again.free', 'again.rerun.other']],
])('how to run again fits each outcome of a step: %s', (_, log, lines) => {
  expect(againLines(answered(log)!, (key) => key)).toEqual(lines);
});

test('at which stage a connection was closed is told by what stands above it', () => {
  const closed = (above: string) => answered(`${above}\nrequests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))`)!.sentence;
  expect(['Notice: Generating and uploading digital attestations', 'File "/site-packages/twine/repository.py", line 151, in _upload', 'Uploading distributions to https://upload.pypi.org/legacy/', 'File "/app/oidc-exchange.py", line 1'].map((above) => /files were to be signed|while a file was sent|does not say which/.exec(closed(above))?.[0])).toEqual(['files were to be signed', 'while a file was sent', 'does not say which', 'does not say which']);
});

test('what an earlier step of the job may have sent is told by what is known', () => {
  expect([releaseKey(answered(SIGNED)!), releaseKey(answered('HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nForbidden')!)]).toEqual(['release.nothing-here', 'release.unseen']);
});

test('that this upload stored nothing is said where the log shows it, and where it shows nothing, that is said', () => {
  const exists = (above: string) => answered(`${above}HTTPError: 400 Client Error: File already exists. See https://pypi.org/help/#file-name-reuse for url: https://upload.pypi.org/legacy/`)!;
  const begun = 'Uploading distributions to https://upload.pypi.org/legacy/\n';
  const sent = 'Uploading kepler-1.0-py3-none-any.whl\n';
  const said = [begun + sent, `${begun}${sent}Uploading kepler-1.0.tar.gz\n`, sent, '', `the other wheels upload fine\n${begun}${sent}`].map(exists);
  expect(said.map(releaseKey)).toEqual(['release.nothing-new', 'release.partly-uploaded', 'release.unseen', 'release.unseen', 'release.may-be-partial']);
  // The index may have files of this version all the same.
  expect(said.map(({ again }) => again[0])).toEqual(['look', 'resume', 'look', 'look', 'look']);
});

const REFUSED = (index: string) => `HTTPError: 403 Forbidden from https://upload.${index}/legacy/\nInvalid or non-existent authentication information. See https://${index}/help/#invalid-auth for more information.`.replace('upload.test.', 'test.');
const STEP = (inputs: string) => `\`\`\`yaml\n- name: Send\n  uses: pypa/gh-action-pypi-publish@release/v1\n  with:\n    password: \${{ secrets.INDEX_TOKEN }}\n${inputs}\`\`\`\n\n`;
const EXISTS = (file: string) => `Uploading distributions to https://test.pypi.org/legacy/\nUploading ${file}\nHTTPError: 400 Client Error: File already exists. See https://test.pypi.org/help/#file-name-reuse for url: https://test.pypi.org/legacy/`;
const GONE = (path: string) => `Run pypa/gh-action-pypi-publish@release/v1\nTraceback (most recent call last):\n  File "/app/print-pkg-names.py", line 29, in <module>\nFileNotFoundError: [Errno 2] No such file or directory: '/github/workspace/${path}'`;
const NO_FILES = (pattern: string) => `ERROR    InvalidDistribution: Cannot find file (or expand pattern): '${pattern}'`;
const JOB = (permissions: string, steps: string) => `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    permissions:\n      ${permissions}\n    steps:\n${steps}\`\`\`\n\n${REFUSED('pypi.org')}`;
const HANDED = '      - id: mint\n        uses: kepler/mint@v1\n      - uses: kepler/poetry-publish@v1\n        with:\n          pypi_token: ${{ steps.mint.outputs.token }}\n';
const MATURIN = (given: string) => `$ maturin upload --repository-url https://packages.example.org/pypi${given} target/wheels/*\n🎛️ Running in non-interactive mode on CI\n💥 maturin failed\n  Caused by: Credentials not found and non-interactive mode is enabled`;
const PAGE = 'ERROR    HTTPError: 404 Not Found from https://pypi.org/legacy/\n         Not Found';

const MATRIX = (top: string) => `\`\`\`yaml\n${top}\njobs:\n  send:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        python-version: [3.13, 3.14]\n    steps:\n      - run: python -m build\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          repository-url: https://test.pypi.org/legacy/\n\`\`\`\n\n`;
const LINUX = (built: string) => `${built}\nUploading distributions to https://upload.pypi.org/legacy/\nHTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nBinary wheel 'kepler-1.0-cp314-cp314-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.`;
const BARE = (program: string, env: string, status = '403 Forbidden', given = '') => `##[group]Run ${program}${given}\nenv:\n${env}##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.0-py3-none-any.whl\nWARNING  Error during upload. Retry with the --verbose option for more details.\nERROR    HTTPError: ${status} from https://upload.pypi.org/legacy/\n         ${status.slice(4)}`;
const ZIP = (reader: string) => `Traceback (most recent call last):\n  File "/opt/twine/package.py", line 96, in from_filename\n    meta = DIST_TYPES[dtype](filename)\n  File "/opt/twine/${reader}.py", line 33, in read\n    archive = zipfile.ZipFile(fqn)\n  File "/usr/lib/python3.11/zipfile.py", line 1369, in _RealGetContents\n    raise BadZipFile("File is not a zip file")\nzipfile.BadZipFile: File is not a zip file`;
const VALUE = (value: string, field: string, reason = 'Use a valid email address') => `Run twine upload dist/*\nHTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n'${value}' is an invalid value for ${field}. Error: ${reason} See https://packaging.python.org/specifications/core-metadata for more information.`;
const QUOTED = '# Upload stops with `HTTPError: 400; This filename has already been used`\n\nWe saw this for two releases.\n\nUploading distributions to https://upload.pypi.org/legacy/\nINFO     dist/kepler-1.0-py3-none-any.whl (712.2 KB)\nINFO     dist/kepler-1.0.tar.gz (420.2 KB)\nUploading kepler-1.0-py3-none-any.whl\n100% ━━━━━ 765.4/765.4 kB • 00:00 • 11.9 MB/s\n';
const ACCOUNT = '  TWINE_USERNAME: __token__\n  TWINE_PASSWORD: ***\n';
const EMPTY = /^What this step gives as the password is empty/;
const EMPTY_ZH = /^这个步骤传来的密码是空的/;

/** What decides among several ways, and the words that the first step then has in each language, or has not. */
const DECIDED: readonly (readonly [what: string, paste: string, step: readonly [en: RegExp, zh: RegExp], never?: RegExp])[] = [
  ['the workflow names TestPyPI, the refusal is PyPI’s', `${STEP('    repository-url: https://test.pypi.org/legacy/\n')}Uploading distributions to https://upload.pypi.org/legacy/\n${REFUSED('pypi.org')}`, [/^The index named here/, /^这里写的索引/], /Sign in|登录/],
  ['the inputs in the log name TestPyPI', `##[group]Run pypa/gh-action-pypi-publish@v1.5.0\nwith:\n  user: __token__\n  password: ***\n  repository-url: https://test.pypi.org/legacy/\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\n${REFUSED('pypi.org')}`, [/^The index named here/, /^这里写的索引/]],
  ['the workflow names PyPI, the refusal is TestPyPI’s', `${STEP('')}Uploading distributions to https://test.pypi.org/legacy/\n${REFUSED('test.pypi.org')}`, [/^The index named here/, /^这里写的索引/]],
  ['PyPI’s reason for refusing the attestations stands there', 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nInvalid attestations supplied during upload: Only a single attestation per file is supported\n', [/^Read the reason behind the colon/, /的冒号后面，原因就写在那里/], /Go back to the whole log|回到完整的日志/],
  ['an attestation may not be stored on GitHub', 'Run actions/attest-build-provenance@v3\nError: Failed to persist attestation: Resource not accessible by integration\n', [/`attestations: write`/, /`attestations: write`/], /contents: write/],
  ['the time of a job on GitLab ran out', 'Running with gitlab-runner 18\n$ make\nERROR: Job failed: execution took longer than 1h0m0s seconds\n', [/`timeout:` in `\.gitlab-ci\.yml`/, /`\.gitlab-ci\.yml` 里给它写上 `timeout:`/], /timeout-minutes/],
  ['nobody is named who may not push', "remote: Write access to repository not granted.\nfatal: unable to access 'https://github.com/acme/kelp/': The requested URL returned error: 403\n", [/`contents: write`.*\n.*Contents: Read and write/, /`contents: write`.*\n.*Contents: Read and write/], /in the message|信息里的/],
  ['a name is held by another account', "The trusted publisher could not be registered\nThis project already exists: use the project's publishing settings here to create a Trusted Publisher for it.\n\nhttps://pypi.org/project/kepler-maps is a 404, I never had it.", [/^Choose another name/, /^换一个名称/]],
  ['pip asks for the version that was just published', 'View at:\nhttps://pypi.org/project/kepler/1.4.0/\n$ pip install kepler==1.4.0\nERROR: No matching distribution found for kepler==1.4.0', [/^Look at the project page/, /^先看索引上的项目页面/]],
  ['pip asks for a program to publish with', 'Check after publish, of the last run.\n$ pip install twine==99.1\nERROR: No matching distribution found for twine==99.1', [/from versions/, /from versions/], /project page|项目页面/],
  ['a version is made by code of the project', "def get_version():\n    tag, count, rev = describe()\n    return tag + '+' + rev\n\nThe use of local versions in '1.4.0+0.gabc1234' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.", [/^Your own code/, /^带 `\+` 的部分/], /setuptools-scm/],
  ['files were changed at the tag, which setuptools-scm names', "The use of local versions in '1.4.1.dev0+gabc12345.d20260628' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.", [/Give this build its version[^]*The local part says/, /从外面给这次构建指定版本[^]*本地部分的结尾说明/], /fetch-depth/],
  ['files were changed at the tag, and pdm writes the day alone', "Client Error: '1.4.0+d20260628' is an invalid value for Version", [/Give this build its version[^]*The local part says/, /从外面给这次构建指定版本[^]*本地部分的结尾说明/], /fetch-depth/],
  ['files were changed after the tag', "The use of local versions in '1.4.1.dev2+gabc12345.d20260628' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.", [/fetch-depth/, /fetch-depth/]],
  ['a package beside others was not raised', "The monorepo sends all of its packages at once, and the first one ends it: 400 File already exists ('lake-1.0.tar.gz', with blake2_256 hash 'ab'). See https://pypi.org/help/#file-name-reuse for more information.", [/^The command stops at the first file/, /^命令遇到索引上已有的第一个文件/]],
  ['Travis CI is given a value with a name', `The deployer (provider: pypi) got what \`travis encrypt\` made of a name and the token.\n${REFUSED('pypi.org')}`, [/^In `\.travis\.yml`.*bare token/, /^在 `\.travis\.yml`.*只加密 token 本身/], /GitHub|环境的优先/],
  ['an installer meets an old Python', 'Python 3.10 or above is required to install PDM.', [/^In the workflow file write `runs-on: ubuntu-latest`/, /^在工作流文件里写 `runs-on: ubuntu-latest`/], /simple/],
  ['an option is taken for a file', "$ twine upload dist/* \\ --verbose\nInvalidDistribution: Cannot find file (or expand pattern): ' --verbose'", [/^Write the command on one line/, /^把命令写在一行/]],
  ['an action inside another one is refused', 'The action `actions/cache@v4` is not allowed because all actions must be pinned to a full-length commit SHA.', [/inside/, /内部/]],
  ['the storage has lost an artifact', 'The publish job fails in actions/download-artifact with BlobNotFound; the artifact is in the list of the run.', [/Re-run|re-run-all-jobs/, /re-run-all-jobs/]],
  ['both are of TestPyPI', `${STEP('    repository-url: https://test.pypi.org/legacy/\n')}Uploading distributions to https://test.pypi.org/legacy/\n${REFUSED('test.pypi.org')}`, [/^Sign in to the index/, /^登录错误信息里的那个索引/]],
  ['a user name is an account’s', `$ export TWINE_USERNAME=kepler-team\n$ twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\n${REFUSED('pypi.org')}`, [/^PyPI and TestPyPI take no name and password/, /^PyPI 和 TestPyPI 不接受账号/]],
  ['a user name of the action is', `##[group]Run pypa/gh-action-pypi-publish@release/v1\nwith:\n  user: kepler-team\n  password: ***\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\n${REFUSED('pypi.org')}`, [/^PyPI and TestPyPI take no name and password/, /^PyPI 和 TestPyPI 不接受账号/], /Sign in|登录/],
  ['the workflow gives an account’s to twine', `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    env:\n      TWINE_USERNAME: kepler-team\n    steps:\n      - run: twine upload dist/*\n\`\`\`\n\n${REFUSED('pypi.org')}`, [/^PyPI and TestPyPI take no name and password/, /^PyPI 和 TestPyPI 不接受账号/]],
  ['the workflow gives twine a secret', `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    env:\n      TWINE_USERNAME: \${{ secrets.NAME }}\n      TWINE_PASSWORD: \${{ secrets.T }}\n    steps:\n      - run: twine upload dist/*\n\`\`\`\n\n${REFUSED('pypi.org')}`, [/Sign in to the index/, /登录错误信息里的那个索引/], /^PyPI and TestPyPI take/],
  ['a user name is that of a token', `env:\n  TWINE_USERNAME: __token__\n  TWINE_PASSWORD: ***\n$ twine upload dist/*\n${REFUSED('pypi.org')}`, [/^Sign in to the index/, /^登录错误信息里的那个索引/]],
  ['a variable stands for the user name', `$ TWINE_USERNAME=$NAME TWINE_PASSWORD=*** twine upload dist/*\n${REFUSED('pypi.org')}`, [/^Sign in to the index/, /^登录错误信息里的那个索引/]],
  ['the file of Travis CI stands beside it', `${REFUSED('pypi.org')}\n\ndeploy:\n  provider: pypi\n  user: jdoe\n`, [/^In `\.travis\.yml`/, /^在 `\.travis\.yml`/], /GitHub|环境的优先/],
  ['CircleCI runs it', `#!/bin/bash -eo pipefail\nflit publish\n${REFUSED('pypi.org')}\nExited with code exit status 1`, [/^The user name has to be `__token__`/, /^不管账号叫什么，用户名都必须是 `__token__`/], /GitHub|environment counts|环境的优先/],
  ['a wildcard in `packages-dir`', GONE('out/*'), [/^`packages-dir` takes one directory/, /^`packages-dir` 只接受一个目录/], /ls -R|path: dist\//],
  ['none there', GONE('out'), [/ls -R/, /ls -R/], /wildcard|通配符/],
  ['setuptools was given no version', EXISTS('kepler-0.0.0-py3-none-any.whl'), [/^`0\.0\.0` is what setuptools and pdm-backend write/, /^没有得到版本号/]],
  ['a version without a tag', EXISTS('kepler-0.1.dev7.tar.gz'), [/fetch-depth: 0/, /fetch-depth: 0/], /pyproject|[Rr]aise the version/],
  ['a wheel of one, with a commit', EXISTS('kepler-0.1.dev0+g1a2b3c4-py3-none-any.whl'), [/fetch-depth: 0/, /fetch-depth: 0/], /pyproject/],
  ['one with a scheme or format of its own', EXISTS('kepler-0.0.post1-py3-none-any.whl'), [/fetch-depth: 0/, /fetch-depth: 0/], /pyproject/],
  ['one of dunamai', EXISTS('kepler-0.0.0.post1.dev0.tar.gz'), [/fetch-depth: 0/, /fetch-depth: 0/], /pyproject/],
  ['one in a sentence without its end', "400 File already exists ('kepler-0.0.post1-py3-none-any.whl', with blake2_256 hash 'ab'). See", [/fetch-depth: 0/, /fetch-depth: 0/], /pyproject/],
  ['a post release of a tag', EXISTS('kepler-0.1.post1.tar.gz'), [/^TestPyPI has this file/, /^TestPyPI 上已经有/], /fetch-depth/],
  ['a token of another step goes to what knows no Trusted Publishing', JOB('id-token: write', HANDED), [/^The job has `id-token: write`.*uv publish/, /^作业有 `id-token: write`.*uv publish/], /add-api-token/],
  ['poetry is given none in a job that may ask for one', JOB('id-token: write', '      - run: poetry publish --build\n'), [/^The job has `id-token: write`/, /^作业有 `id-token: write`/], /POETRY_PYPI_TOKEN|add-api-token/],
  ['the job may not ask for one', JOB('contents: read', HANDED), [/./, /./], /^The job has|^作业有/],
  ['the job has it for an attestation', JOB('id-token: write', '      - uses: actions/attest-build-provenance@v3\n      - run: poetry publish --build\n'), [/POETRY_PYPI_TOKEN/, /POETRY_PYPI_TOKEN/], /^The job has|^作业有/],
  ['maturin is given user name and password', MATURIN(' --username bot \\\n  --password "$JOB_TOKEN"'), [/^Raise maturin.*1\.2\.2/, /^把作业里的 maturin 升级到 1\.2\.2/], /^Give the step|^给步骤设置/m],
  ['maturin is given a user name alone', MATURIN(' --username bot'), [/^Give the step the user name/, /^给步骤设置那个索引的/], /1\.2\.2/],
  ['a version of a tag', EXISTS('kepler-0.1.0.dev7.tar.gz'), [/^TestPyPI has this file/, /^TestPyPI 上已经有/], /fetch-depth/],
  ['TestPyPI refuses what PyPI has not seen', 'Step #2 - "rehearse": ERROR    HTTPError: 400 Bad Request from https://test.pypi.org/legacy/\nStep #2 - "rehearse":          File already exists. See https://test.pypi.org/help/#file-name-reuse for more information.', [/`waitFor:`.*did not run/, /`waitFor:`.*没有运行/], /release is out|can be left|已经完成|不用管/],
  ['each job of Travis CI deploys', `Version 0.4.0 still appears on PyPI.\n\npython:\n  - '3.6'\n  - '3.7'\ndeploy:\n  provider: pypi\n  user: jdoe\n  on:\n    tags: true\n\n${REFUSED('pypi.org')}\nPyPI upload failed.\n`, [/each deploys the same files/, /每个作业都部署同样的文件/]],
  ['one of them does', `python:\n  - '3.6'\n  - '3.7'\ndeploy:\n  provider: pypi\n  user: jdoe\n  on:\n    tags: true\n    python: '3.7'\n\n${REFUSED('pypi.org')}\nPyPI upload failed.\n`, [/^In `\.travis\.yml`/, /^在 `\.travis\.yml`/], /each deploys|每个作业/],
  ['a tag’s letter is in the name of an sdist', "400 Filename 'kepler_maps-v1.2.0.tar.gz' is invalid, should be 'kepler_maps-1.2.0.tar.gz'.", [/^The version in the name has the `v`/, /^文件名里的版本号带着/], /setuptools>=/],
  ['the project’s name is not in normal form', "400 Filename 'kepler-maps-1.2.0.tar.gz' is invalid, should be 'kepler_maps-1.2.0.tar.gz'.", [/setuptools>=/, /setuptools>=/], /removeprefix/],
  ['two tools set the version', "[semantic-release] › build\n - hatch-vcs\nThe use of local versions in '0.1.dev31+g1a2b3c4d' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.", [/^Two tools set the version/, /^这里有两个工具/], /fetch-depth/],
  ['an action in a container misses what the job installs', JOB('contents: write', '      - uses: astral-sh/setup-uv@v7\n      - uses: python-semantic-release/python-semantic-release@v10\n').replace(REFUSED('pypi.org'), 'bash: line 1: uv: command not found'), [/container of its own/, /自己的容器/], /^In the workflow file, put|^在工作流文件里，在失败的步骤之前/],
  ['another step misses it', JOB('contents: read', '      - run: pip install build twine\n').replace(REFUSED('pypi.org'), 'bash: line 1: twine: command not found'), [/installs this program already/, /已经安装了这个程序/], /put steps with|加上 `actions/],
  ['what brings `bdist_wheel` is installed', JOB('contents: read', '      - run: python -m pip install --upgrade wheel\n').replace(REFUSED('pypi.org'), "error: invalid command 'bdist_wheel'"), [/^In `setup\.py` look where `setup` comes from/, /^看看 `setup\.py` 里的 `setup`/], /setuptools wheel/],
  ['the action misses its own twine', 'twine: command not found\n\nRun pypa/gh-action-pypi-publish@v1.6.3\n/usr/bin/docker run --name a1 --workdir /github/workspace --rm ghcr.io/x\ntwine: command not found\n', [/container of the action/, /action 容器里的 twine/], /put steps with|加上 `actions/],
  ['pip did not reach the index', `WARNING: Retrying after connection broken by 'NewConnectionError': Failed to establish a new connection: [Errno -2] Name or service not known\nERROR: Could not find a version that satisfies the requirement twine (from versions: none)\nERROR: No matching distribution found for twine`, [/^pip did not reach/, /^上面连接出错的那一行/], /spelling|拼写/],
  ['pip reached it at last', `WARNING: Retrying after connection broken by 'NewConnectionError': Failed to establish a new connection\nERROR: Could not find a version that satisfies the requirement twine==99 (from versions: 6.1.0, 6.2.0)\nERROR: No matching distribution found for twine==99`, [/^Compare the wanted version/, /^把所要的版本/]],
  ['the commands work in a directory', `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python -m build\n        working-directory: bindings\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: \${{ secrets.T }}\n\`\`\`\n\n${NO_FILES('dist/*')}`, [/^`working-directory` holds for/, /^`working-directory` 只对/]],
  ['the action looks there', `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python -m build\n        working-directory: bindings\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          packages-dir: bindings/out\n\`\`\`\n\n${NO_FILES('bindings/out/*')}`, [/ls -R/, /ls -R/], /working-directory/],
  ['the action is given a wildcard', `Run pypa/gh-action-pypi-publish@release/v1\n${NO_FILES('wheels/*/*')}`, [/^`packages-dir` takes one directory/, /^`packages-dir` 只接受一个目录/], /ls -R/],
  ['it is given one for wheels', `Run pypa/gh-action-pypi-publish@release/v1\n${NO_FILES('out/*.whl/*')}`, [/^`packages-dir` takes one directory/, /^`packages-dir` 只接受一个目录/], /ls -R/],
  ['other commands work in a directory', `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python -m build\n      - run: make html\n        working-directory: docs\n      - uses: pypa/gh-action-pypi-publish@release/v1\n\`\`\`\n\n${NO_FILES('dist/*')}`, [/ls -R/, /ls -R/], /working-directory/],
  ['an attestation of an earlier step', "Run pypa/gh-action-pypi-publish@release/v1\nChecking dist/kepler-2.0.tar.gz.publish.attestation: ERROR    InvalidDistribution: Unknown distribution format: 'kepler-2.0.tar.gz.publish.attestation'", [/^An earlier call of the action/, /^同一个作业里，前一次调用 action/], /write to another directory|写到其他目录/],
  ['a signature of another tool', "Run pypa/gh-action-pypi-publish@release/v1\nChecking dist/kepler-2.0.tar.gz.sigstore: ERROR    InvalidDistribution: Unknown distribution format: 'kepler-2.0.tar.gz.sigstore'", [/^Keep this file out/, /^不要让这个文件进入/]],
  ['no address is given, and a branch is used', `${STEP('')}${PAGE}`, [/^The publish step here names no.*Re-run/, /^这里的发布步骤没有写.*重新运行/], /Remove|删掉/],
  ['no address is given, and a release is used', `${STEP('').replace('release/v1', 'v1.8.0')}${PAGE}`, [/^The publish step here names no.*uses:/, /^这里的发布步骤没有写.*uses:/], /Remove|删掉/],
  ['an address is given', `${STEP('    repository-url: https://pypi.org/legacy/\n')}${PAGE}`, [/^Remove `repository-url`/, /^从发布步骤的 `with:` 里删掉/]],
  ['each job of a matrix uploads', `${MATRIX('on: release')}${EXISTS('kepler-1.0.tar.gz')}`, [/^Each job of the matrix/, /^矩阵的每个作业/], /Add `skip-existing|加上 `skip-existing/],
  ['uv says nothing of Trusted Publishing', 'error: Failed to publish ... to https://upload.pypi.org/legacy/\n  Caused by: Missing credentials for https://upload.pypi.org/legacy/', [/--trusted-publishing always/, /--trusted-publishing always/]],
  ['a wheel for Linux is named on one line', "Binary wheel 'kepler-0.6-cp38-cp38-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'\n\nWhy?", [/cibuildwheel/, /cibuildwheel/], /plat-name/],
  ['an old cibuildwheel fails on Windows', `Invalid --only='""', must be a build selector with a known platform`, [/v2\.16\.5/, /v2\.16\.5/], /CIBW_BUILD/],
  ['a called workflow publishes, and the sentence is cut short', `\`400 Invalid attestations\` when one file calls the other.\n\n\`\`\`yaml\non:\n  workflow_call:\n  workflow_dispatch:\njobs:\n  send:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n\`\`\`\n`, [/^The publish job is in a reusable workflow.*\n.*attestations: false/, /^发布作业在可复用工作流里.*\n.*attestations: false/], /other reason|别的原因/],
  ['a run for no tag uploads to TestPyPI', "The use of local versions in <Version('0.1.dev1+g1a2b3c4')> is not allowed. See https://test.pypi.org/help/ for more information.", [/fetch-depth: 0.*no-local-version/, /fetch-depth: 0.*no-local-version/]],
  ['a wheel of setuptools for Linux', LINUX('running bdist_wheel'), [/cibuildwheel.*\n.*--sdist/, /cibuildwheel.*\n.*--sdist/], /maturin/],
  ['one of cibuildwheel', LINUX('Building with cibuildwheel'), [/cibuildwheel/, /cibuildwheel/], /--sdist/],
  ['a 401 of PyPI itself', 'HTTPError: 401 Unauthorized from https://upload.pypi.org/legacy/\nUnauthorized', [/^Look at what this step signs in with/, /^看看这个步骤用什么登录/], /password of this index|own index|自己的索引/],
  ['a status alone, of a step that is verbose already', `${STEP('    verbose: true\n')}HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ Bad Request, again`, [/^The step is verbose already/, /^这个步骤已经是 verbose/], /add `verbose|加上 `verbose/],
  ['a status alone, told of an old release that prints no more', `${STEP('').replace('release/v1', 'v1.13.0')}The run signed the files, then died with a bare \`HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\`.\n\nWhat does the index want of us?`, [/^In the workflow file write `verbose: true`/, /^在工作流文件里给发布步骤的 `with:` 加上 `verbose: true`/], /copy the lines below|下面的几行/],
  ['a status alone, and a variable is empty', BARE('twine upload dist/*', '  TWINE_PASSWORD: \n'), [EMPTY, EMPTY_ZH], /--verbose/],
  ['a status alone, and the password in the command is', BARE('twine upload dist/*', '  TWINE_USERNAME: __token__\n', undefined, ' -p ""'), [EMPTY, EMPTY_ZH], /--verbose/],
  ['a status alone, and another password stands in the command', BARE('twine upload dist/*', '  TWINE_PASSWORD: \n', undefined, ' -p ***'), [/--verbose/, /--verbose/]],
  ['a status alone, and the variable is that of another program', BARE('twine upload dist/*', `  UV_PUBLISH_TOKEN: \n${ACCOUNT}`), [/--verbose/, /--verbose/]],
  ['a status alone, and the variable of pdm is empty', "##[group]Run pdm publish --no-build\nenv:\n  PDM_PUBLISH_USERNAME: __token__\n  PDM_PUBLISH_PASSWORD: \n##[endgroup]\nUploading a-1.0-py3-none-any.whl\nSee /tmp/pdm.log for detailed debug log.\n[PublishError]: Client error '403 Forbidden' for url 'https://upload.pypi.org/legacy/'", [EMPTY, EMPTY_ZH]],
  ['a status alone, and no secret can have this name', `\`\`\`yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n        env:\n          TWINE_PASSWORD: \${{ secrets.PYPI-TOKEN }}\n\`\`\`\n\n${BARE('twine upload dist/*', '').replace(/^.*\n.*\n.*\n/, '')}`, [EMPTY, EMPTY_ZH], /--verbose/],
  ['a status alone, and the user name is an account’s', BARE('twine upload dist/*', '  TWINE_USERNAME: kepler-team\n  TWINE_PASSWORD: ***\n'), [/^The user name given here is not `__token__`/, /^这里给出的用户名不是 `__token__`/], /--verbose/],
  ['a status alone, and twine 5 sends no account’s name', `Successfully installed twine-5.1.1\n${BARE('twine upload dist/*', '  TWINE_USERNAME: kepler-team\n  TWINE_PASSWORD: ***\n')}`, [/--verbose/, /--verbose/]],
  ['the job with `--index` has no checkout', "```yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv publish --index testpypi\n```\n\nerror: No indexes were found, can't use index: `testpypi`", [/^Make `actions\/checkout` the first step/, /^在运行 `uv publish` 的作业里/]],
  ['it has one', "```yaml\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: uv publish --index testpypi\n```\n\nerror: No indexes were found, can't use index: `testpypi`", [/^Give the `pyproject.toml`/, /^在工作区根目录/]],
  ['a version that was not raised', `bumpversion.exceptions.WorkingDirectoryIsDirtyException: Git working directory is not clean:\nM poetry.lock\nBuilt kepler-2.0.tar.gz\n${EXISTS('kepler-2.0.tar.gz')}`, [/^The lines below the message name the changed files/, /^这条错误信息下面列出了被改动的文件/], /[Rr]aise the version|release-files/],
  ['twine read an installer of Windows', ZIP('wininst'), [/^Keep the `\.exe` out of/, /^不要把 `\.exe` 放进/], /build again, with|compare the sizes|对照文件大小/],
  ['twine read a wheel', ZIP('wheel'), [/compare the sizes/, /对照文件大小/], /\.exe/],
  ['a used name, in a short quote', QUOTED, [/^Raise the version/, /^在构建读取版本的地方提升版本号/], /dist\//],
  ['the whole of an address is encoded', VALUE('=?utf-8?b?SsO4IDxqb0BleGFtcGxlLm9yZz4=?=', 'Author-email'), [/^Raise the build backend/, /提高构建后端的版本/], /behind|after `Error:`/],
  ['an address is none', VALUE('jo at example.org', 'Author-email'), [/after `Error:`/, /`Error:` 后面/], /backend|构建后端/],
  ['the run is one of a fork', `The release job of this workflow fails on a fork, as tokens are missing from forks:\n\n${REFUSED('pypi.org')}`, [/github\.repository ==/, /github\.repository ==/], /[Cc]reate|Sign in|创建/],
  ['the run is on a fork', `When pushing on a fork, the release workflow starts and fails:\n\n${REFUSED('pypi.org')}`, [/github\.repository ==/, /github\.repository ==/], /[Cc]reate|Sign in|创建/],
  ['a fork opened a pull request', `Tokens are missing from forks, and this pull request is from one: are tokens not given to a fork's PR?\n\n${REFUSED('pypi.org')}`, [/Sign in|token/, /token/], /^Nothing is wrong|^项目没有问题/],
  ['an old twine is refused by PyPI', 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading kepler-1.0.tar.gz\nHTTPError: 401 Client Error: Unauthorized for url: https://upload.pypi.org/legacy/', [/^Look at what this step signs in with/, /^看看这个步骤/], /own index|old address/],
  ['an old twine is refused at an old address', 'HTTPError: 401 Client Error: You must login to access this feature for url: https://pypi.python.org/pypi', [/^Renew what signs in.*Remove the old address/, /^换掉登录凭据.*去掉 PyPI 的旧地址/], /own index/],
  ['the connection to an old address was reset', 'Uploading distributions to https://pypi.python.org/legacy/\nUploading kepler-1.0.tar.gz\nerror: [Errno 104] Connection reset by peer', [/^Remove the old address of PyPI/, /^从作业读取的配置里去掉 PyPI 的旧地址/], /[Rr]un the failed job again/],
  ['the connection was reset, says a line alone', "('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))", [/^Run the failed job again/, /^重新运行失败的作业/], /old address/],
  ['all files together are too many for TestPyPI', 'The TestPyPI upload job of every pull request now fails:\n\n400 Project size too large\n', [/^On test\.pypi\.org/, /^在 test\.pypi\.org/], /limit request|上限申请/],
  ['a command of the project builds what was built', 'Run make release\n/opt/hostedtoolcache/Python/3.12.1/x64/bin/python: No module named setuptools_scm\npython -m build\n/opt/hostedtoolcache/Python/3.12.1/x64/bin/python: No module named build\nmake: *** [Makefile:61: dist/kepler--py3-none-any.whl] Error 1\n', [/^A command of the project/, /^项目的命令/], /setup-python/],
  ['the project asks for a newer Python than a leg builds for', "##[error]cibuildwheel: No build identifiers selected:\nBuildSelector(build_config='cp39*',\n              requires_python=<SpecifierSet('>=3.10')>)\n", [/^The lines below the message/, /^这条信息下面几行/]],
  ['a step that runs a script may make no release', 'In *Create Release Notes* section\nError: Unhandled error: HttpError: Resource not accessible by integration\n', [/`contents: write`/, /`contents: write`/], /actions: write/],
  ['files were changed before the build', VALUE('1.5.0.dev0+g1a2b3c4.d20240123', 'Version', "Can't use PEP 440 local versions."), [/Give this build its version.*\n.*git status --short/, /从外面给这次构建指定版本.*\n.*git status --short/]],
];

test.each(DECIDED.map(([what, text, step, never = /\0/]) => ({ what, text, step, never })))('where something decides it alone comes first: $what', ({ text, step: [en, zh], never }) => {
  for (const [lang, wanted] of [['en', en], ['zh-CN', zh]] as const) {
    const { step } = judge({ ...NOTHING, text }, lang);
    expect(step).toMatch(wanted);
    expect(step).not.toMatch(never);
  }
});

test.each([
  ['pip installs from TestPyPI', 'Looking in indexes: https://test.pypi.org/simple/\nSuccessfully installed kepler-1.0\n', undefined],
  ['uv looks there for files', '$ uv publish --publish-url https://test.pypi.org/legacy/ --check-url https://test.pypi.org/simple/\nerror: Failed to publish `dist/kepler-1.0.tar.gz` to https://test.pypi.org/legacy/\n  Caused by: Server returned status code 403 Forbidden. Server says: 403 Invalid or non-existent authentication information. See https://test.pypi.org/help/#invalid-auth for more information.\n', 'invalid-authentication-information'],
  ['poetry is given it', '$ poetry config repositories.testpypi https://test.pypi.org/simple\n$ poetry publish -r testpypi\nPublishing kepler (1.0) to testpypi\n - Uploading kepler-1.0.tar.gz 100%\n', 'poetry-repository-url-simple'],
])('the address to install from is a cause where poetry is to publish to it, and nowhere else: %s', (_, log, cause) => {
  expect(diagnose(log).findings.find(({ place }) => place === 'primary')?.id).toBe(cause);
});

test('a message that is quoted above a log is not of the file at which the log ends', () => {
  const { files, ...said } = answered(QUOTED)!;
  expect(said).toMatchObject({ id: 'filename-previously-used', sentence: expect.not.stringContaining('kepler') });
  expect(files.map(([, state]) => state)).toEqual(['unknown', 'unknown']);
});

test('what another step of the job has sent is not denied where one does not get as far', () => {
  const failed = "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='test.pypi.org', port=443): Read timed out. (read timeout=5)";
  const said = (before: string) => answered(`${before}\n[Publish to TestPyPI] outcome=failure\n${failed}`)?.state;
  expect([said('[Publish to PyPI] outcome=success'), said('[Build] outcome=success')]).toEqual(['may-be-partial', 'nothing-uploaded']);
});

test('what was built before a change to the checkout may be on the index', () => {
  const said = (version: string) => answered(VALUE(version, 'Version', "Can't use PEP 440 local versions."))?.state;
  expect([said('1.5.0.dev0+g1a2b3c4.d20240123'), said('1.5.0.dev3+g1a2b3c4')]).toEqual(['may-be-partial', 'nothing-uploaded']);
});

test('of a status without a reason that half is said which is meant, and the stage of it', () => {
  const says = stepsOf(errors.filter(({ id }) => id === 'upload-status-without-reason'), 'en', (stage) => stage)['upload-status-without-reason']!.says!;
  expect(says.filter(({ name }) => name === undefined).map(({ applies, station }) => [applies?.status, station])).toEqual([[['400'], 'upload-file'], [['401'], undefined], [['403'], undefined]]);
  expect(answered(BARE('twine upload dist/*', ACCOUNT))?.sentence).not.toMatch(/400/);
  expect(answered(BARE('twine upload dist/*', ACCOUNT, '400 Bad Request'))?.sentence).not.toMatch(/403/);
});

test('what is shown of the credentials names the answer to a bare status', () => {
  const named = (env: string) => answered(BARE('twine upload dist/*', env))?.name;
  expect(['  TWINE_USERNAME: kepler\n  TWINE_PASSWORD: ***\n', '  TWINE_PASSWORD: \n', ACCOUNT].map(named)).toEqual(['The user name is not `__token__`', 'The password is empty', undefined]);
});

test('the keyring that twine did not find is not one of hatch', () => {
  const traceback = `${'File "/opt/lib/keyring/backends/fail.py", line 28, in get_password\n'.repeat(4)}raise NoKeyringError(msg)\nkeyring.errors.NoKeyringError: No recommended backend was available.\n`;
  const found = (log: string) => diagnose(log).findings.map(({ id }) => id);
  expect(found(`Run twine upload dist/*\nWARNING  Error getting password from keyring\nTraceback (most recent call last):\n${traceback}Enter your API token: Traceback (most recent call last):\n`)).toEqual(['twine-prompt-without-terminal']);
  expect(found(`Run hatch publish\n${traceback}`)).toEqual(['hatch-credentials-missing']);
});

test.each([
  ['hatch runs a script', 'Run hatch -v run build\ncmd [1] | build\n/bin/sh: 1: build: not found\n', /^Call the command of hatch itself/],
  ['the package build has no such command', 'Run build\n/home/runner/work/_temp/a.sh: line 1: build: command not found\n', /^Call `python -m build`/],
  ['an old setuptools', '  File "/tmp/build-env-a/lib/python3.12/site-packages/setuptools/__init__.py", line 10, in <module>\n    import distutils.core\nModuleNotFoundError: No module named \'distutils\'\n', /upper bound of setuptools/],
  ['an old poetry', 'Run poetry self add lantern-plugin\n\nNo module named \'distutils\'\n', /current poetry/],
  ['an option of poetry 1', 'Run poetry install --no-dev\n\nThe option "--no-dev" does not exist\n', /`--only main` for `--no-dev`/],
  ['pdm reads settings that it does not have', "[NoConfigError]: Not such config key: 'lantern.password'\n", /PDM_PUBLISH_PASSWORD/],
])('the first step is for the case in hand: %s', (_, log, step) => {
  expect(answered(log)?.step).toMatch(step);
});

test('an option that maturin does not know is none of uv', () => {
  expect(answered("Run maturin build --universal2\nerror: unexpected argument '--universal2' found\n")?.id).not.toBe('uv-argument-unexpected');
});

test('where the file hands over what stands in it, no secret is to be replaced', () => {
  const log = '##[group]Run uv publish --token ***\nuv publish --token ***\n##[endgroup]\nUploading kelp-2.1.tar.gz (6.2KiB)\nerror: Failed to publish `dist/kelp-2.1.tar.gz` to https://upload.pypi.org/legacy/\n  Caused by: Upload failed with status code 403 Forbidden. Server says: 403 Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.\n';
  const file = (token: string): string => `on: push\njobs:\n  pub:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv publish --token ${token}\n`;
  const written = judge({ ...NOTHING, text: `${log}${file('pypi-***')}` }, 'en');
  expect(written.step).toMatch(/Revoke the token in the workflow file/);
  expect(written.again).toEqual(['new-run']);
  expect(judge({ ...NOTHING, text: `${log}${file('"${{ secrets.PYPI }}"')}` }, 'en').step).not.toMatch(/Revoke the token/);
});

describe('the file beside the log decides, and where it does not, each way has its own case', () => {
  // Without marks, as they are judged.
  const steps = (log: string, lang: 'en' | 'zh-CN', ...file: readonly string[]): string[] => judge({ ...NOTHING, text: [log, ...file].join('\n\n') }, lang).step.replaceAll('`', '').split('\n');
  const job = (lines: string, ...of: readonly string[]): string => `on: push\njobs:\n  publish:\n    ${lines}\n    steps:\n${of.map((each) => `      - ${each}\n`).join('')}`;
  const ACTION = 'uses: pypa/gh-action-pypi-publish@release/v1';
  const MAY = 'runs-on: ubuntu-latest\n    permissions: {id-token: write}';
  const ADD = /(?:[Gg]ive the job|给.{0,30}作业加上)/;
  const WHICH = { en: /^Look which commit/, 'zh-CN': /^先看失败的运行用的是哪个提交/ };
  const UNSET = '##[error]Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\n';
  const BY_UV = 'Run uv publish\nerror: Failed to obtain token for trusted publishing\n  Caused by: Failed to obtain OIDC token: is the `id-token: write` permission missing?\n  Caused by: GitHub Actions detection error\n  Caused by: insufficient permissions: missing ACTIONS_ID_TOKEN_REQUEST_URL\n';
  const BY_TWINE = 'Run twine upload dist/*\nERROR    TrustedPublishingFailure: Unable to retrieve an OIDC token from the CI platform for trusted publishing GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\n';

  test.each([
    ['the action', `##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\n${UNSET}`, ACTION],
    ['uv', BY_UV, 'run: uv publish'],
    ['twine', BY_TWINE, 'run: twine upload dist/*'],
  ])('a permission that it has is not to be added: %s', (_, log, step) => {
    for (const lang of ['en', 'zh-CN'] as const) {
      const [only, ...others] = steps(log, lang, job(MAY, step));
      expect([WHICH[lang].test(only!), others]).toEqual([true, []]);
      // Alone, and of a file without it, that is the way.
      for (const file of [[], [job('runs-on: ubuntu-latest', step)]]) {
        const said = steps(log, lang, ...file);
        expect(said.some((each) => ADD.test(each))).toBe(true);
        expect(said.some((each) => WHICH[lang].test(each))).toBe(false);
      }
    }
  });

  test.each(['This action is only able to run under GNU/Linux environments', 'Container action is only supported on Linux'])('a job that only publishes is moved, one that builds is parted: %s', (message) => {
    const log = `##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nError: ${message}\n`;
    for (const lang of ['en', 'zh-CN'] as const) {
      const [moved, parted] = lang === 'en' ? [/write runs-on: ubuntu-latest at the job/, /replace the publish step/] : [/把发布作业改为 runs-on: ubuntu-latest/, /代替发布步骤/];
      const ways = (...file: readonly string[]): boolean[][] => steps(log, lang, ...file).map((each) => [moved.test(each), parted.test(each)]);
      expect(ways(job('runs-on: macos-latest', 'uses: actions/download-artifact@v8', ACTION))).toEqual([[true, false]]);
      expect(ways(job('runs-on: windows-latest', 'uses: actions/checkout@v5', 'run: python -m build', ACTION))).toEqual([[false, true]]);
      expect(ways()).toEqual([[false, true], [true, false]]);
      expect(ways(job('runs-on: macos-latest', 'run: ./prepare.sh', ACTION))).toEqual([[false, true], [true, false]]);
    }
  });
});

const FEED = 'https://pkgs.dev.azure.com/octo/_packaging/feed/pypi/upload/';
const OF_FEED = (status: string, reason: string) => `Uploading distributions to ${FEED}\nUploading demo-1.0-py3-none-any.whl\nERROR    HTTPError: ${status} from ${FEED}\n         ${status.slice(4)} - ${reason} (DevOps Activity ID: 1A2B3C4D-0000)\n`;
const POETRY_OF_FEED = (status: string, reason: string) => `Publishing demo (1.0) to feed\n - Uploading demo-1.0-py3-none-any.whl FAILED\n\nHTTP Error ${status.slice(0, 3)}: ${status.slice(4)} - ${reason} (DevOps Activity ID: 1A2B3C4D-0000) | b'{}'\n`;

test.each([
  ['400 Bad Request', "The email 'A <a@example.org>' is invalid.", 'private-index-file-refused'],
  ['401 Unauthorized', 'The user is not authorized.', 'private-index-credentials-refused'],
  ['403 Forbidden', "User 'x' lacks permission to complete this action. You need to have 'AddPackage'.", 'azure-feed-permission-missing'],
  ['404 Not Found', "The feed with ID 'feed' doesn't exist.", 'upload-address-not-found'],
  ['409 Conflict', "The feed already contains file 'demo-1.0-py3-none-any.whl' in package 'demo 1.0'.", 'private-index-file-exists'],
  ['500 Internal Server Error', 'TF400733: The request has been canceled.', 'upload-server-error'],
])('of the answers of one feed that end in the same words the status tells which it is: %s', (status, reason, id) => {
  expect(diagnose(OF_FEED(status, reason)).findings[0]?.id).toBe(id);
  // Of what poetry prints not every status is known.
  for (const log of [OF_FEED(status, reason), POETRY_OF_FEED(status, reason)]) expect(diagnose(log).findings.some((finding) => finding.id === 'private-index-file-refused')).toBe(id === 'private-index-file-refused');
});

const ASKED_FOR = (reason: string) => `Run PyO3/maturin-action@v1\n⚠️ Warning: Failed to resolve PyPI token via OIDC: ${reason}\n💥 maturin failed\n  Caused by: Credentials not found and non-interactive mode is enabled\n`;

test.each([
  ['http status: 422', /^Compare the publisher/],
  ['https://pypi.org/_/oidc/github/mint-token: status code 422', /^Compare the publisher/],
  ['https://pypi.org/_/oidc/github/mint-token: status code 403', /^Run `pipx run uv publish --dry-run/],
  ['https://pypi.org/_/oidc/audience: status code 503', /^Look at \[status/],
])('what maturin says of PyPI is not answered by credentials of an own index: %s', (reason, step) => {
  expect(answered(ASKED_FOR(reason))?.step).toMatch(step);
  expect(answered(ASKED_FOR(reason))?.step).not.toMatch(/MATURIN_USERNAME/);
});

test('a status without an address may be that of either', () => {
  expect(answered(ASKED_FOR('http status: 503'))?.step).toMatch(/^Look at \[status[^\n]*\nGive the step .*MATURIN_USERNAME/);
});

const BEHIND = '##[group]Run git push\ngit push\n##[endgroup]\nremote: Permission to acme/kelp.git denied to github-actions[bot].\nfatal: unable to access \'https://github.com/acme/kelp/\': The requested URL returned error: 403\n##[error]Process completed with exit code 128.\n';

test.each([
  ['uv', 'Publishing 2 files to https://upload.pypi.org/legacy/\nUploading kelp-2.1.tar.gz (8.1KiB)\n'],
  ['twine', 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading kelp-2.1.tar.gz\n'],
  ['poetry', 'Publishing kelp (2.1) to PyPI\n - Uploading kelp-2.1.tar.gz 100%\n'],
])('a push behind an upload to PyPI is what failed, and found: %s', (_, sent) => {
  expect(diagnose(sent + BEHIND).findings[0]?.id).toBe('git-push-permission-denied');
});

const SENT_BY_POETRY = (command: string) => `##[group]Run ${command}\n${command}\n##[endgroup]\nPublishing kelp (2.1) to PyPI\n - Uploading kelp-2.1.tar.gz 100%\n`;
const TAGGING = "##[group]Run git tag v2.1\ngit tag v2.1\n##[endgroup]\nfatal: tag 'v2.1' already exists\n##[error]Process completed with exit code 128.\n";

test('what a later step fails at is told beside an upload that was made, and one that was not', () => {
  expect(answered(SENT_BY_POETRY('poetry publish') + TAGGING)?.state).toBe('published');
  expect(answered(SENT_BY_POETRY('poetry publish --dry-run') + TAGGING)?.state).toBe('nothing-uploaded');
  const refused = `${SENT_BY_POETRY('poetry publish')}\nHTTP Error 403: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information. |\n##[error]Process completed with exit code 1.\n`;
  expect(answered(SENT_BY_POETRY('poetry publish --dry-run') + refused)?.state).toBe('nothing-uploaded');
});

const POETRY_400 = (body: string) => `Publishing kelp (2.1) to PyPI\n - Uploading kelp-2.1.tar.gz 100%\n\nHTTP Error 400: Bad Request | b${body}\n`;
const GITLAB = 'https://gitlab.example.org/api/v4/projects/12/packages/pypi';

test.each([
  ['a page', POETRY_400(String.raw`"<html>\n <head>\n  <title>400 The file is not what it was.\n </title>\n </head>"`), 'The file is not what it was.'],
  ['words', POETRY_400("'400 The file is not what it was.'"), 'The file is not what it was.'],
  ['the answer of GitLab', `HTTPError: 400 Bad Request from ${GITLAB}\n         {"message":"400 Bad request - Validation failed: Name is invalid"}\n`, 'Name is invalid'],
])('a reason that stands in the text is told: %s', (_, log, reason) => {
  expect(answered(log)?.sentence).toContain(`reason: \`${reason}\``);
});

test('an address ends where the answer begins', () => {
  expect(answered(`HTTPError: 403 Forbidden from ${GITLAB}\n         {"message":"403 Forbidden"}\n`)?.sentence).toContain(`\`${GITLAB}\``);
  expect(answered(POETRY_400("''"))?.sentence).toContain('the reason is missing');
});

test.each(["Server error '503 Service Unavailable'", "Client error '413 Request Entity Too Large'"])('an error of a library in a test is none of an upload: %s', (error) => {
  const raised = (url: string) => `httpx.HTTPStatusError: ${error} for url '${url}'\n`;
  expect(diagnose(`##[group]Run pytest -q\npytest -q\n##[endgroup]\nE       ${raised('https://api.example.com/v1/items')}FAILED tests/test_client.py::test_client\n##[error]Process completed with exit code 1.\n`).findings).toEqual([]);
  expect(diagnose(`Error uploading to repository: x - ${raised('https://upload.pypi.org/legacy/')}`).findings).toHaveLength(1);
});

test.each([
  ['PyPI', 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.0.tar.gz\nHTTPError: 403 Forbidden\n'],
  ['TestPyPI, with its end', 'Uploading distributions to https://test.pypi.org/legacy/\nUploading a-1.0.tar.gz\nERROR    HTTPError: 403 Forbidden\n##[error]Process completed with exit code 1.\n'],
  ['another index', 'Uploading distributions to https://gitlab.example/api/v4/projects/1/packages/pypi\nUploading a-1.0.tar.gz\nHTTPError: 401 Unauthorized\n'],
])('a bare status that ends a copy has what decides compared: %s', (_, log) => {
  for (const lang of ['en', 'zh-CN'] as const) expect(judge({ ...NOTHING, text: log }, lang).step).toMatch(/--verbose[^]*`Uploading distributions to`[^]*token/);
});
