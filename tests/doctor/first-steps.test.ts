import { expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { wholeLibrary } from '../../src/lib/catalogue/library.ts';
import { inParts } from '../../src/lib/catalogue/parts.ts';
import { wordsOf } from '../../src/lib/catalogue/words.ts';
import { placeKey } from '../../src/lib/doctor/report.ts';
import { diagnose, logs } from './judge.ts';

/**
 * The doctor shows the first step of the first fix only, so that it has to hold for everybody who meets the message. What each of these real
 * outputs was once, or could be, answered with by mistake, and the thing that decides, which the reader is to look at.
 */
const GITHUB_PERMISSION = /^(?:In the workflow file|Give).*`id-token: write`/;
const JUDGED = /claims|id-token|[Rr]egister/;
const STATUS_PAGE = /status\.python\.org|githubstatus/;
const CASES: readonly (readonly [log: string, never: RegExp, says: RegExp])[] = [
  ['uv-0.13.9-upload-401-no-sentence', /verbose/, /`401` or `403`, the credentials/],
  ['uv-0.13.9-upload-403-html', /[Rr]egister/, /`401` or `403`, the credentials/],
  ['uv-0.13.9-upload-404', /[Rr]egister/, /`404`, the address/],
  ['uv-0.13.9-upload-413', /[Rr]egister/, /`413`, the file is too large/],
  ['uv-0.13.9-upload-429', JUDGED, /^Wait/],
  ['uv-0.13.9-upload-503', JUDGED, /^Wait/],
  ['uv-0.13.9-upload-timeout', STATUS_PAGE, /`operation timed out`/],
  ['uv-0.13.9-upload-empty-token', /^Look for the warning/, /look in the workflow which secret/],
  ['uv-0.13.9-private-classifier', /[Rr]emove/, /^Keep the classifier/],
  ['uv-0.13.9-audience-404-other-index', /[Rr]egister/, /Another index .* give the step credentials/],
  ['uv-0.13.9-audience-proxy', STATUS_PAGE, /`tunnel error`/],
  ['uv-0.13.9-audience-certificate', STATUS_PAGE, /`invalid peer certificate`/],
  ['uv-0.13.9-audience-dns', STATUS_PAGE, /`dns error`/],
  ['uv-0.13.9-github-500', JUDGED, /wait.*githubstatus/],
  ['uv-0.13.9-mint-503', JUDGED, /wait.*status\.python\.org/],
  ['uv-0.13.9-mint-429', JUDGED, /`429` after some minutes/],
  ['uv-0.13.9-gitlab-no-id-token', /id-token/, /`id_tokens:`/],
  ['uv-0.13.9-gitlab-malformed-jwt', /Replace the script|`uv publish`/, /`id_tokens:`/],
  ['uv-0.13.9-circleci', GITHUB_PERMISSION, /^Look above this line for `Trusted publishing failed`/],
  ['uv-0.13.9-empty-username', GITHUB_PERMISSION, /remove `UV_PUBLISH_USERNAME`, even an empty one/],
  ['uv-0.13.9-empty-publish-url', /pyproject/, /`UV_PUBLISH_URL`/],
  ['twine-7.0.0-gitlab-no-id-token', /id-token/, /`id_tokens:`/],
  ['twine-7.0.0-buildkite', GITHUB_PERMISSION, /`Buildkite`: their program/],
  ['twine-7.0.0-google-left-over', GITHUB_PERMISSION, /unset `GOOGLE_SERVICE_ACCOUNT_NAME`/],
  ['twine-7.0.0-other-index-no-password', /[Rr]egister/, /`TWINE_USERNAME` and `TWINE_PASSWORD` of that index/],
  ['twine-7.0.0-http-redirect-other-index', /Remove `repository-url`/, /write `https`\. Keep the URL/],
  ['dist-empty-token', /^Download the artifact/, /`packages-dir`/],
  ['action-1.14.2-stray-checksums', /^One artifact/, /`SHA256SUMS`/],
  ['action-1.14.2-upload-429', /^(?:In the workflow )?add `verbose/, /`429`: wait/],
  ['action-1.14.2-upload-404-token', /[Rr]egister/, /^Look for `ERROR`/],
  ['twine-5.1.1-no-readme', /^Go to the line/, /`No content rendered from RST source.`/],
  ['twine-5.1.1-metadata-2.5', /^In the workflow file, pin/, /If a step of yours runs twine/],
  ['twine-6.2.0-metadata-2.5', GITHUB_PERMISSION, /if a step of yours runs twine/],
  ['uv-0.13.9-local-version', /^In the build job/, /`pyproject\.toml`/],
  ['twine-7.0.0-upload-520', /Nothing has to be done/, /wait/],
  ['twine-6.1.0-not-ci-non-interactive', /^\[Register/, /`TWINE_USERNAME` and `TWINE_PASSWORD` of that index/],
  ['audience-403', /^Open/, /^Look at the host in the message/],
  ['audience-404', /^In the workflow file give/, /give no password to that host/],
  ['audience-503', /^Look at \[status/, /^Look at the host in the message/],
  ['mint-503-html', /^Look at \[status/, /^Look whether the publish step sets `repository-url`/],
  ['upload-503', /^Look at \[status/, /for another index ask those who run it/],
  ['repository-url-pypi.org-not-upload-token', /^Remove/, /without an address the files go to PyPI/],
  ['dist-stray-file-tp', /^One artifact/, /A file, such as `notes.txt`/],
  ['dist-empty-tp', /^Download/, /^Look at the pattern in the message/],
];

test.each(CASES)('the first step for %s', (name, never, says) => {
  const text = logs.find((log) => log.name === name)?.text ?? expect.fail(`no log ${name}`);
  const primary = errors.find(({ id }) => id === diagnose(text).findings[0]?.id);
  const step = primary?.fixes[0]?.steps[0]?.en ?? '';
  expect(step).not.toMatch(never);
  expect(step).toMatch(says);
});

test('what only waiting helps is said to be so, and what the runner needs is not', () => {
  const fixer = (prefix: RegExp) => [...new Set(logs.filter(({ name }) => prefix.test(name)).map(({ text }) => errors.find(({ id }) => id === diagnose(text).findings[0]?.id)?.fixer))];
  expect(fixer(/^uv-0\.13\.9-(?:upload-(?:429|503)|mint-(?:429|503)|github-500)$/)).toEqual(['wait']);
  expect(fixer(/^uv-0\.13\.9-audience-/)).toEqual(['repository']);
});

/** Messages that no real log here holds. What decides stands in the step, as there. */
const WORDED: readonly (readonly [id: string, says: RegExp])[] = [
  ['unexpected-action-inputs', /`username` is to be removed, not renamed/],
  ['action-not-allowed-by-policy', /asks for a full-length commit SHA/],
  ['twine-attestations-index-warning', /another index is meant, keep it/],
  ['pypi-attestations-trusted-publishing-only', /`UV_PUBLISH_NO_ATTESTATIONS=true`/],
  ['email-or-dynamic-field-invalid', /A field, .* An address/],
  ['project-name-too-similar', /^If the project exists already and is yours/],
  ['form-pending-already-registered', /^Find out who registered it before you publish/],
  ['form-pending-registered-for-other-project', /still needed/],
  ['form-project-already-exists', /no owner of the project/],
  ['form-verified-email-or-2fa', /two-factor authentication/],
];

test.each(WORDED)('the first step of %s', (id, says) => {
  expect(errors.find((entry) => entry.id === id)?.fixes[0]?.steps[0]?.en ?? '').toMatch(says);
});

test('a mere notice is not called the cause, not even where nothing else was found', () => {
  const { findings } = diagnose(logs.find(({ name }) => name === 'action-1.14.2-upload-404-token')?.text ?? '');
  expect(findings.map(({ place }) => place)).toEqual(['primary', 'noise', 'noise']);
  const named = findings.map((finding) => placeKey(finding, errors.find(({ id }) => id === finding.id) ?? expect.fail(finding.id)));
  expect(named).toEqual(['doctor.place.noise', 'doctor.place.noise', 'doctor.place.noise']);
});

test('the words for an entry are in the part that its place names, in both languages', () => {
  const library = wholeLibrary(known(errors));
  const parts = inParts(errors);
  for (const { id, name, release, fixer, fixes } of errors) {
    const { part } = library.get(id) ?? expect.fail(id);
    for (const lang of ['en', 'zh-CN'] as const) expect(wordsOf(parts[part] ?? [], lang)[id]).toEqual({ name: name[lang], release, fixer, step: fixes[0]?.steps[0]?.[lang] });
  }
  expect(parts.flat()).toEqual(errors);
  // A server that sees a part asked for must not learn which error was found.
  expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThanOrEqual(16);
});
