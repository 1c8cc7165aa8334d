import { expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { wholeLibrary } from '../../src/lib/catalogue/library.ts';
import { inParts } from '../../src/lib/catalogue/parts.ts';
import { namesOf, stepsOf } from '../../src/lib/catalogue/words.ts';
import { aloneKey, placeKey, releaseKey } from '../../src/lib/doctor/lines.ts';
import { answered, diagnose, logs } from './judge.ts';

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

const REFUSED = (printed: string) => `HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.\nCommand: ${printed} failed\n`;

test.each([
  [String.raw`['twine', 'upload', '-p', '***\n', 'dist/*']`, true],
  [String.raw`'twine upload -p \'***\r\n\' dist/*'`, true],
  ["twine upload -p '***' dist/*", false],
])('a secret that is printed with its line break is told to end in one: %s', (printed, isTold) => {
  expect(/^Your secret ends in a line break/.test(answered(REFUSED(printed))!.step)).toBe(isTold);
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
