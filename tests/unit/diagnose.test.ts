import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { doctor, examiner } from '../../src/lib/diagnose.ts';
import { known } from '../../src/lib/known.ts';

const diagnose = doctor(known(errors));
const log = (name: string): string => readFileSync(new URL(`../fixtures/logs/${name}.txt`, import.meta.url), 'utf8');
const summary = (text: string) => diagnose(text).findings.map(({ id, place }) => `${place} ${id}`);

describe('the findings of a log', () => {
  test('begin with the root; a sentence around it and what is printed along come after it', () => {
    expect(summary(log('mint-invalid-publisher-not-found'))).toEqual([
      'primary invalid-publisher-not-found',
      'consequence token-request-refused',
      'noise claims-debug-block',
    ]);
  });

  test('tell two failures apart, in the order in which they happened', () => {
    const [first, second] = [log('no-id-token-permission'), log('upload-exists-token')];
    const places = (text: string) => summary(text).filter((line) => /^(primary|also)/.test(line));
    expect(places(`${first}\n${second}`)).toEqual(['primary id-token-request-token-unset', 'also file-already-exists']);
    expect(places(`${second}\n${first}`)).toEqual(['primary file-already-exists', 'also id-token-request-token-unset']);
  });

  test('put the cause that says more first, where both are always printed', () => {
    expect(summary(log('fork-pr-oidc'))).toEqual(['primary id-token-fork-pull-request']);
    const shorter = 'the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset';
    expect(summary(`${shorter}\n${log('fork-pr-oidc')}`)).toEqual(['primary id-token-fork-pull-request', 'consequence id-token-request-token-unset']);
  });

  test('begin with the warning that tells what is wrong, where the failure it announced came', () => {
    expect(summary(log('password-without-pypi-prefix')).slice(0, 2)).toEqual(['primary potentially-invalid-token', 'consequence invalid-authentication-information']);
    expect(summary(log('token-deleted-token'))[0]).toBe('primary invalid-authentication-information');
  });

  test('do not take a file that was skipped for a failure', () => {
    const places = summary(log('upload-exists-skip-existing')).map((line) => line.split(' ')[0]);
    expect(places.slice(1).every((place) => place === 'noise')).toBe(true);
  });

  test('do not take the fragment of a message in a long log for the message', () => {
    const fragment = 'FAILED: that is not a valid email address';
    expect(summary(fragment)).toEqual(['primary email-or-dynamic-field-invalid']);
    expect(summary(`${fragment}\n${'test passed\n'.repeat(400)}`)).toEqual([]);
  });

  test('do not take the traceback of a missing dist/ for the cause', () => {
    expect(summary(log('dist-missing-tp-no-permission'))).toEqual(['primary id-token-request-token-unset', 'noise packages-dir-traceback']);
  });

  test('point at the lines of the log as it was pasted', () => {
    const text = `first\n\n2026-08-21T10:11:12Z ##[error]HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n2026-08-21T10:11:12Z File already exists\n2026-08-21T10:11:12Z ('a-1.0.whl', with blake2_256 hash 'beef'). See https://pypi.org/help/#file-name-reuse for more information.`;
    const [first] = diagnose(text).findings;
    expect(first).toMatchObject({ id: 'file-already-exists', line: 4, endLine: 5 });
    expect(text.slice(first?.start)).toMatch(/^File already exists\n/);
  });

  test('count a message that stands there several times', () => {
    expect(diagnose(`${log('no-id-token-permission')}\n`.repeat(3)).findings[0]).toMatchObject({ line: 1, times: 3 });
  });

  test('are the same wherever they stand in a long log', () => {
    const filler = 'Collecting a-package==1.0 (from the requirements)\n'.repeat(20_000);
    const steps = examiner(known(errors))(`${filler}${log('no-id-token-permission')}${filler}`);
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(step.value.findings).toMatchObject([{ id: 'id-token-request-token-unset', line: 20_001, times: 1 }]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a log without a known message', () => {
  test('shows the lines that look like errors, and the stage whose words they use', () => {
    const { findings, suspects, stage } = diagnose('fine\nERROR the trusted publisher claims were refused by the token exchange\nfine');
    expect([findings, suspects, stage]).toEqual([[], [2], 'token-exchange']);
  });

  test('is not guessed at', () => {
    expect(diagnose('npm error code E403\nnpm error 403 Forbidden')).toMatchObject({ findings: [], suspects: [1, 2] });
    expect(diagnose('npm error code E403').stage).toBeUndefined();
  });
});

describe('what a log proves', () => {
  test.each([
    ['success-api-token', { auth: 'password', index: 'upload.pypi.org', started: 2, accepted: 2, page: 'https://pypi.org/project/example-pkg/1.0.0/' }],
    ['success-trusted-publishing', { auth: 'trusted-publishing', index: 'upload.pypi.org', started: 2, accepted: 2, page: 'https://pypi.org/project/example-pkg/1.0.0/' }],
    ['upload-exists', { auth: 'trusted-publishing', index: 'upload.pypi.org', started: 1, accepted: 0, refused: '400' }],
    ['audience-timeout', { auth: 'trusted-publishing', started: 0, accepted: 0, unsent: true }],
    ['success-api-token-attestations-false', { auth: 'password', index: 'upload.pypi.org', started: 2, accepted: 2, page: 'https://pypi.org/project/example-pkg/1.0.0/' }],
    ['no-id-token-permission', { auth: 'trusted-publishing', started: 0, accepted: 0 }],
  ])('%s', (name, evidence) => {
    expect(diagnose(log(name)).evidence).toEqual(evidence);
  });

  test.each([
    ['  password: ***', 'masked'],
    ['  password: ', 'empty'],
    ['  user: __token__', undefined],
  ])('the echo of the inputs: %j', (line, password) => {
    const { evidence } = diagnose(`##[group]Run pypa/gh-action-pypi-publish@release/v1\nwith:\n${line}\n##[endgroup]`);
    expect([evidence.action, evidence.password]).toEqual(['release/v1', password]);
  });

  test.each([
    ['success-api-token', 'published'],
    ['upload-exists-skip-existing-one-of-two', 'published'],
    ['upload-wrong-project', 'nothing-uploaded'],
    ['upload-exists', undefined],
    ['upload-500', undefined],
    ['no-id-token-permission', undefined],
  ])('the state of the release, where it proves one: %s, %s', (name, release) => {
    expect(diagnose(log(name)).release).toBe(release);
  });

  test('the state of the release, when the second file is refused', () => {
    const text = log('upload-wrong-project').replace('Uploading example_pkg', 'Uploading example_pkg-1.0.0.tar.gz\n$&');
    expect(diagnose(text)).toMatchObject({ release: 'may-be-partial', evidence: { started: 2, refused: '403' } });
  });

  test('only the last of several uploads', () => {
    const { evidence, release } = diagnose(`${log('success-trusted-publishing-testpypi')}\n${log('upload-exists')}`);
    expect([evidence.index, evidence.started, evidence.page, release]).toEqual(['upload.pypi.org', 1, undefined, undefined]);
  });

  test("another step's password says nothing about this one", () => {
    expect(diagnose('##[group]Run docker/login-action@v3\nwith:\n  password: ***\n').evidence.password).toBeUndefined();
  });
});
