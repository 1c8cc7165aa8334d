import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GREEN } from '../../src/components/doctor/rare/load.ts';
import { doctorFiles } from '../../src/data/doctor-files.ts';
import { strings } from '../../src/data/strings.ts';
import { errors } from '../../src/errors/index.ts';
import { examine, type Aids } from '../../src/lib/doctor/diagnose.ts';
import { Script } from '../../src/lib/doctor/jobs/script.ts';
import { SeveralJobs } from '../../src/lib/doctor/jobs/several-jobs.ts';
import * as rare from '../../src/lib/doctor/rare/rare.ts';
import { Library, wholeLibrary } from '../../src/lib/catalogue/library.ts';
import { readAnchors } from '../../src/lib/catalogue/anchors.ts';
import { answered, diagnose } from './judge.ts';
import { entries } from './said.ts';
import { known, read } from '../../src/lib/catalogue/known.ts';
import { inStory } from '../../src/lib/doctor/rare/story.ts';
import * as words from '../../src/lib/doctor/jobs/words-above.ts';
import { stateOf, uploadsIn } from '../../src/lib/doctor/uploads.ts';
import { evidenceLines } from '../../src/lib/doctor/lines.ts';

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

  test('take it for the message where what stands beside it was a workflow, of which blanks are left', () => {
    expect(summary(`HTTPError: 400 Can't have direct dependency: a @ git+https://example.org/a\n\n${' '.repeat(4_000)}\n[project]\nname = "b"\n`)[0]).toContain('direct-dependency');
  });

  test('do not take the traceback of a missing dist/ for the cause', () => {
    expect(summary(log('dist-missing-tp-no-permission'))).toEqual(['primary id-token-request-token-unset', 'also packages-dir-traceback']);
  });

  test('point at the lines of the log as it was pasted', () => {
    const text = `first\n\n2026-08-21T10:11:12Z ##[error]HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n2026-08-21T10:11:12Z File already exists\n2026-08-21T10:11:12Z ('a-1.0.whl', with blake2_256 hash 'beef'). See https://pypi.org/help/#file-name-reuse for more information.`;
    const [first] = diagnose(text).findings;
    expect(first).toMatchObject({ id: 'file-already-exists', line: 4, endLine: 5 });
    expect(text.slice(first?.start)).toMatch(/^File already exists\n/);
  });

  test('count a message that stands there several times', () => {
    const text = `${log('no-id-token-permission')}\n`;
    expect(diagnose(`${text}${'fine\n'.repeat(1_000)}`.repeat(3)).findings[0]).toMatchObject({ line: 1, times: 3 });
    // A program that says one thing twice, in its page and in its last line, was refused once.
    expect(diagnose(text.repeat(2)).findings[0]).toMatchObject({ line: 1, times: 1 });
  });

  test('are the same wherever they stand in a long log', () => {
    const filler = 'Collecting a-package==1.0 (from the requirements)\n'.repeat(20_000);
    const steps = examine(`${filler}${log('no-id-token-permission')}${filler}`, wholeLibrary(known(errors)));
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(Number(step.value));
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
    ['success-api-token', { auth: 'password', index: 'upload.pypi.org', page: 'https://pypi.org/project/example-pkg/1.0.0/' }],
    ['success-trusted-publishing', { auth: 'trusted-publishing', index: 'upload.pypi.org', page: 'https://pypi.org/project/example-pkg/1.0.0/' }],
    ['upload-exists', { auth: 'trusted-publishing', index: 'upload.pypi.org' }],
    ['audience-timeout', { auth: 'trusted-publishing', unsent: true }],
    ['success-api-token-attestations-false', { auth: 'password', index: 'upload.pypi.org', page: 'https://pypi.org/project/example-pkg/1.0.0/' }],
    ['no-id-token-permission', { auth: 'trusted-publishing' }],
  ])('%s', (name, evidence) => {
    expect(diagnose(log(name)).evidence).toEqual(evidence);
  });

  // The runner leaves empty inputs out and prints empty variables: Handler.cs 145-163.
  const echo = (name: string, inputs: readonly string[], end = '##[endgroup]') => [`##[group]Run ${name}`, ...inputs, end, ''].join('\n');
  const USER = '  user: __token__';
  const URL = '  repository_url: https://upload.pypi.org/legacy/';

  test.each<[string, string[], string | undefined, string?]>([
    ['a secret', ['with:', USER, '  password: ***', URL], 'masked'],
    ['none', ['with:', USER, URL], 'none'],
    ['none, before variables', ['with:', USER, URL], 'none', 'env:\n  PYTHON: 3'],
    ['none, as a page shows it', ['with:', USER, URL], 'none', 'Run actions/setup-python@v6\nwith:\n  password: ***'],
    ['what is neither masked nor left out', ['with:', USER, '  password: ', URL], undefined],
    ['a log that ends too early', ['with:', USER], undefined, ''],
    ['a log that begins too late', [URL], undefined],
    ['another user, whose input is left out as well', ['with:', URL], undefined],
  ])('the echo of the inputs: %s', (_, inputs, password, end) => {
    const { evidence } = diagnose(echo('pypa/gh-action-pypi-publish@release/v1', inputs, end));
    expect([evidence.action, evidence.password]).toEqual(['release/v1', password]);
  });

  test.each<[string, string | undefined]>([
    ['  TWINE_PASSWORD: ', 'TWINE_PASSWORD'],
    ['  TWINE_PASSWORD: ***', undefined],
    ['  UV_PUBLISH_TOKEN: ', 'UV_PUBLISH_TOKEN'],
    ['  TWINE_USERNAME: __token__', undefined],
  ])('the echo of the variables: %j', (line, variable) => {
    expect(diagnose(echo('twine upload dist/*', ['shell: /usr/bin/bash -e {0}', 'env:', line])).evidence.variable).toBe(variable);
    expect(diagnose(`${line}\n`).evidence.variable).toBeUndefined();
  });

  test.each([
    ['success-api-token', 'published'],
    ['upload-exists-skip-existing-one-of-two', 'published'],
    ['upload-wrong-project', 'nothing-uploaded'],
    ['upload-exists', 'may-be-partial'],
    ['upload-500', 'may-be-partial'],
    ['no-id-token-permission', 'nothing-uploaded'],
  ])('the state of the release: %s, %s', (name, state) => {
    expect(answered(log(name))?.state ?? stateOf(uploadsIn(log(name), Script), false, false)).toBe(state);
  });

  test('the state of the release, when the second file is refused', () => {
    const text = log('upload-wrong-project').replace('Uploading example_pkg', 'Uploading example_pkg-1.0.0.tar.gz\n$&');
    expect(answered(text)).toMatchObject({ state: 'partly-uploaded', case: { status: '403' } });
  });

  test.each([
    ['0.13.9', 'Publishing 2 files to https://upload.pypi.org/legacy/', 'to `https://upload.pypi.org/legacy/`\n  cause: Server returned status code 403 Forbidden.'],
    ['0.9.26', 'Publishing 2 files to https://upload.pypi.org/legacy/', 'to https://upload.pypi.org/legacy/\n  Caused by: Upload failed with status code 403 Forbidden.'],
    ['0.4.26', 'Publishing 2 files https://upload.pypi.org/legacy/', 'to https://upload.pypi.org/legacy/\n  Caused by: Permission denied (status code 403 Forbidden):'],
  ])('the state of the release, when the first or the second file of uv %s is refused', (_, publishing, refusal) => {
    const [wheel, sdist] = ['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'];
    const refused = (...files: string[]): string =>
      [publishing, ...files.map((file) => `Uploading ${file} (787B)`), `error: Failed to publish \`dist/${files.at(-1)}\` ${refusal} Server says: 403 Invalid API Token: project-scoped token is not valid for project: 'demo'`].join('\n');
    expect(answered(refused(wheel!))?.state).toBe('nothing-uploaded');
    expect(answered(refused(wheel!, sdist!))?.state).toBe('partly-uploaded');
    expect(answered(`${refused(wheel!, sdist!)}\n${refused(wheel!)}`)).toMatchObject({ state: 'partly-uploaded', files: [[wheel, 'uploaded'], [sdist, 'refused']] });
    expect(answered(refused(wheel!).replaceAll('403', '429'))?.state).toBe('nothing-uploaded');
  });

  test.each(['kestrel7har@', 'me@', 'me:***@', 'me:@', '***@', ''])('the index is a host, whoever signs in there: %s', (user) => {
    const { evidence } = diagnose(`Uploading distributions to https://${user}pkgs.example:8443/legacy/\nUploading a-1.tar.gz\n`);
    expect(evidence.index).toBe('pkgs.example:8443');
  });

  test('only the last of several uploads', () => {
    const text = `${log('success-trusted-publishing-testpypi')}\n${log('upload-exists')}`;
    const { evidence } = diagnose(text);
    expect([evidence.index, evidence.page]).toEqual(['upload.pypi.org', undefined]);
    expect(answered(text)?.files.map(([, state]) => state)).toEqual(['refused', 'not-tried']);
  });

  const DC37677 = 'dc37677b2e1c63e2034f94d8a5b11f265b73ba33';
  test.each([
    ["Download action repository 'pypa/gh-action-pypi-publish@v1.14.2' (SHA:0000000000000000000000000000000000000000)", 'v1.14.2'],
    [`Download action repository 'pypa/gh-action-pypi-publish@release/v1' (SHA:${DC37677})`, 'v1.14.2'],
    ['##[group]Run pypa/gh-action-pypi-publish@v1.8.11', 'v1.8.11'],
    [`Run pypa/gh-action-pypi-publish@${DC37677}`, 'v1.14.2'],
    ['Status: Downloaded newer image for ghcr.io/pypa/gh-action-pypi-publish:v1.13.0', 'v1.13.0'],
    [`/usr/bin/docker pull ghcr.io/pypa/gh-action-pypi-publish:${DC37677}`, 'v1.14.2'],
    ['Run pypa/gh-action-pypi-publish@release/v1', undefined],
    ['Run pypa/gh-action-pypi-publish@dc37677', undefined],
    ['Run pypa/gh-action-pypi-publish@v1.99.0', undefined],
    [`Download action repository 'actions/checkout@v5' (SHA:${DC37677})`, undefined],
    ['Run pypa/gh-action-pypi-publish@v1.8.11\nRun pypa/gh-action-pypi-publish@v1.14.2', undefined],
  ])('the release of the action: %j is %j', (line, version) => {
    expect(diagnose(`${line}\nfine`).evidence.version).toBe(version);
  });

  test("another step's password says nothing about this one", () => {
    expect(diagnose('##[group]Run docker/login-action@v3\nwith:\n  password: ***\n').evidence.password).toBeUndefined();
  });
});

describe('the release of the action in a log', () => {
  const step = (ref: string, text: string): string => `##[group]Run pypa/gh-action-pypi-publish@${ref}\nwith:\n  user: __token__\n##[endgroup]\n${text}`;
  const newId = 'OpenID Connect token retrieval failed: Malformed token';
  const oldTwine = 'InvalidDistribution: Metadata is missing required fields: Name, Version.\nMake sure the distribution includes the files where those fields are specified, and is using a supported Metadata-Version: 1.0, 1.1.';
  const found = (text: string): string[] => diagnose(text).findings.map(({ id }) => id);

  test('excludes what its programs cannot print', () => {
    expect(found(step('v1.14.2', newId))).not.toContain('id-token-not-a-valid-jwt');
    expect(found(step('v1.14.2', oldTwine))).not.toContain('twine-metadata-missing-required');
    expect(found(step('v1.12.2', oldTwine))).toEqual(['twine-metadata-missing-required']);
  });

  test('excludes what its own scripts do not print any more, or not yet', () => {
    const hint = "You're seeing this because the action wasn't given the inputs needed to\nperform password-based or token-based authentication.";
    const attests = 'Generating and uploading digital attestations';
    expect(found(step('v1.9.0', attests))).not.toContain('attestations-generating-notice');
    expect(found(step('v1.10.0', attests))).toContain('attestations-generating-notice');
    expect(found(step('v1.8.4', hint))).not.toContain('trusted-publishing-summary-hint');
  });

  test.each(['release/v1', 'v1.14.1', '0000000000000000000000000000000000000000'])('excludes nothing where it or its programs are not known: %s', (ref) => {
    expect(found(step(ref, newId))).toContain('id-token-not-a-valid-jwt');
  });

  test("excludes nothing above the action's step: there another program may have printed it", () => {
    const download = "Download action repository 'pypa/gh-action-pypi-publish@v1.14.2' (SHA:dc37677b2e1c63e2034f94d8a5b11f265b73ba33)";
    expect(found(`${download}\n##[group]Run twine check dist/*\n${oldTwine}\n${step('v1.14.2', '')}`)).toEqual(['twine-metadata-missing-required']);
  });
});

test('what a log proves is said in sentences: how the action signed in, and where the files went', () => {
  const said = (name: string) => evidenceLines(diagnose(log(name)), (key) => strings.en[key as keyof typeof strings.en]);
  expect(said('upload-500')).toEqual([
    expect.stringContaining('Trusted Publishing'),
    expect.stringContaining('`upload.pypi.org`'),
  ]);
  // Nothing was begun.
  expect(said('mint-invalid-publisher-not-found')).toEqual([expect.stringContaining('Trusted Publishing')]);
});

describe('a catalogue that comes part by part', () => {
  /** As the page gets it. */
  const file = (name: string): string => doctorFiles.get(`doctor/${name}`) ?? expect.fail(name);
  const names = readdirSync(new URL('../fixtures/logs/', import.meta.url)).filter((file) => file.endsWith('.txt')).map((file) => file.replace('.txt', ''));

  /** Reads a log as a page does: what is lacking is put in when it is asked for. */
  function examined(text: string) {
    const { anchors, releases } = readAnchors(file('anchors.txt'));
    const library = new Library(anchors, releases);
    const brought: number[] = [];
    const aids: Aids = {};
    const steps = examine(text, library, new SeveralJobs(library.releases, { commands: Script, words }), aids);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return { diagnosis: step.value, brought };
      if (typeof step.value === 'number') continue;
      for (const part of step.value.parts ?? []) library.add(part, read(file(`messages-${part}.txt`)));
      brought.push(...(step.value.parts ?? []));
      if (step.value.rare) aids.rare = rare;
      if (step.value.story) aids.inStory = inStory;
      if (step.value.stages) library.stageWords = JSON.parse(file('stages.json'));
      if (step.value.beginnings) library.beginnings = JSON.parse(file('beginnings.json'));
    }
  }

  test('has the ways out of each failure that the answers were judged by, each once', () => {
    const came = [...doctorFiles].flatMap(([name, text]) => (/^doctor\/en\/steps-\d/.test(name) ? (JSON.parse(text) as unknown[]).slice(1) : [])) as { fixes?: { when: string }[] }[];
    const judged = [...entries.en.values()];
    expect(came).toHaveLength(judged.length);
    expect(came.map(({ fixes = [] }) => fixes.length)).toEqual(judged.map(({ fixes = [] }) => fixes.length));
    expect(came.flatMap(({ fixes = [] }) => (new Set(fixes.map(({ when }) => when)).size < fixes.length ? fixes : []))).toEqual([]);
  });

  test('is read to the same diagnosis, and few of its parts come', () => {
    expect(names.length).toBeGreaterThan(200);
    const counts = names.map((name) => {
      const { diagnosis, brought } = examined(log(name));
      expect(diagnosis, name).toEqual(diagnose(log(name)));
      expect(new Set(brought).size, name).toBe(brought.length);
      return brought.length;
    });
    expect(counts.sort((a, b) => a - b)[counts.length >> 1]).toBeLessThanOrEqual(6);
  });

  test('is asked for those that begin as a text ends', () => {
    const text = '* `invalid-publisher`: valid token, but no corresponding publisher (';
    const { diagnosis, brought } = examined(text);
    expect(diagnosis).toEqual(diagnose(text));
    expect(diagnosis.findings[0]?.open?.length).toBeGreaterThan(5);
    expect(new Set(brought).size).toBe(brought.length);
  });

  test('needs none for a text that has nothing of it', () => {
    expect(examined('Collecting a-package==1.0\n'.repeat(1_000)).brought).toEqual([]);
  });
});

test('what could be said of any refusal is said only where nothing else is known of it, with the reason that stands below the status', () => {
  const refused = (reason: string) => `Uploading example_pkg-1.0.tar.gz\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         ${reason}\nError: Process completed with exit code 1.`;
  expect(answered(refused('The moon stands in the wrong\n         quarter for this file'))).toMatchObject({ id: 'upload-refused-with-reason', sentence: expect.stringContaining('`The moon stands in the wrong quarter for this file`') });
  const found = diagnose(refused("The use of local versions in <Version('1.0+x')> is not allowed. See https://packaging.python.org/specifications/core-metadata for more information.")).findings.map(({ id }) => id);
  expect(found).toEqual(['local-version-not-allowed']);
});

test.each([
  ['Next I got:', 'earlier uv-index-not-found'],
  ['接着又报错：', 'earlier uv-index-not-found'],
  ['and in the same log', 'also uv-no-files'],
])('of errors that a reader tells one after another the last is the cause: %s', (between, second) => {
  const story = `I ran uv publish and it said:\n\n> error: No indexes were found, can't use index: mine\n\n${between}\n\n> error: No files found to publish\n`;
  const [first, ...others] = summary(story);
  expect(first).toBe(second.startsWith('earlier') ? 'primary uv-no-files' : 'primary uv-index-not-found');
  expect(others).toEqual([second]);
});

test.each([0, 100, 300, 3_000])('below %i lines the first words of a message are the same reason of an index', (lines) => {
  const refused = 'ERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Invalid or non-existent authentication information.\n';
  expect(answered(`${'Collecting sample from https://index.example/\n'.repeat(lines)}${refused}`)).toMatchObject({ id: 'invalid-authentication-information', state: 'nothing-uploaded' });
});

test.each([0, 300])('below %i lines what a test or a search prints of a message is none', (lines) => {
  const above = '2026-11-20T10:00:00.1234567Z Collecting sample\n'.repeat(lines);
  const step = (command: string, printed: string): string => `${above}2026-11-20T10:00:00.1234567Z ##[group]Run ${command}\n2026-11-20T10:00:01.1234567Z ##[endgroup]\n2026-11-20T10:00:02.1234567Z ${printed}\n`;
  expect(summary(step('pytest', "FAILED tests/test_store.py::test_x - AssertionError: assert 'File already exists' in ''"))).toEqual([]);
  expect(summary(step('grep -rn existent docs', 'docs/a.md:3: Invalid or non-existent authentication information'))).toEqual([]);
});

test('what a reader quotes above a log in which nothing is published is found', () => {
  const log = '2026-11-20T10:00:00.0000000Z ##[group]Run pytest\n2026-11-20T10:00:00.1000000Z pytest\n2026-11-20T10:00:00.2000000Z ##[endgroup]\n2026-11-20T10:00:00.3000000Z 1 passed\n';
  expect(diagnose(`Getting "File already exists" again, although the version is new. Log:\n\n${log}`).findings).toMatchObject([{ id: 'file-already-exists', line: 1 }]);
  expect(diagnose(`${log}2026-11-20T10:00:00.4000000Z assert 'File already exists'\n`).findings).toEqual([]);
  // What failed in that log is something else.
  for (const words of ['Again "File already exists", or is it?', 'It was `invalid-publisher: valid token, but no corresponding publisher` at first.']) {
    const { findings, suspects } = diagnose(`${words}\n\n${log}2026-11-20T10:00:00.4000000Z FAILED tests/test_a.py::test_x - assert 1 == 2\n2026-11-20T10:00:00.5000000Z ##[error]Process completed with exit code 1.\n`);
    expect(findings.filter(({ place }) => place !== 'noise'), words).toEqual([]);
    expect(suspects.length, words).toBeGreaterThan(0);
  }
});

test('where a message is cut off, what is right for all that it may be is said, and no more', () => {
  const begun = answered('PyPI answered 422 invalid-publisher: "valid token, but no corresponding publisher"');
  expect(begun).toMatchObject({ state: 'nothing-uploaded', again: ['rerun'] });
  expect(begun!.steps.map(({ steps }) => steps.length)).toEqual([1]);
  expect(answered('400 Invalid attestations supplied during upload:')).toMatchObject({ steps: [], again: [] });
});

test.each([
  ['The run is still green.', ['swallowed']],
  ['运行却显示成功。', ['swallowed']],
  ['$ twine upload dist/* || true', ['swallowed']],
  ['Done. Your build exited with 0.', ['swallowed']],
  ['publish:\n  script: twine upload dist/*\n  allow_failure: true', ['swallowed']],
  ['#!/bin/bash\npython -m build\ntwine upload dist/*\necho done', ['swallowed']],
  ['#!/bin/bash\nset -euo pipefail\ntwine upload dist/*\necho done', undefined],
  ['Poetry version: 0.12.17\n[HTTPError]', ['ends-well']],
  ['Poetry version: 1.8.3\n[HTTPError]', undefined],
  ['$ rm -rf build || true', undefined],
  ['The workflow run before this one was fine.', undefined],
])('a failure that turns no run red is told: %s', (words, swallowed) => {
  expect(answered(`${words}\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.`)?.besides).toEqual(swallowed);
});

test('a step that follows on one that was refused may be of a green run', () => {
  const refused = '##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.\n';
  for (const [then, swallowed] of [['2026-11-20T10:00:00.0000000Z ##[group]Run echo done\necho done', ['swallowed']], ['Post job cleanup.', undefined]] as const) {
    expect(GREEN.test(refused + then), then).toBe(swallowed !== undefined);
    expect(answered(refused + then)?.besides, then).toEqual(swallowed);
  }
});

const REFUSED = 'Uploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken and https://pypi.org/help/#trusted-publishers\n';

test('what a reader sees on PyPI is heard, whatever the log shows of a file', () => {
  const log = 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.tar.gz\nHTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
  const state = (words: string) => answered(`${words}\n\n${log}`)?.state;
  for (const words of ['The job is red, but the package **appears on PyPI**.', 'It fails, yet version 1 is already there on PyPI.', '作业失败了，但是 PyPI 上却有这个版本。']) expect(state(words)).toBe('may-be-partial');
  for (const words of ['The package does not appear on PyPI.', 'The package never appears on PyPI.', 'PyPI 上没有这个版本。', '']) expect(state(words)).toBe('nothing-uploaded');
});

test('what other CIs keep in their settings may need no commit', () => {
  expect(answered(`$ twine upload dist/*\n${REFUSED}`)?.again).toEqual(['new-run']);
  expect(answered(`/home/circleci/project\n$ twine upload dist/*\n${REFUSED}`)?.again).toEqual(['new-run', 'rerun']);
});

test('what makes a release of a tag once makes none of it again', () => {
  const plugin = '\nplugins:\n  - - "@semantic-release/exec"\n    - publishCmd: ./publish.sh\n';
  expect(answered(`${REFUSED}${plugin}`)?.besides).toEqual(['released']);
  // Before anything of the job ran, no tag was made.
  expect(answered('Error: Unable to resolve action `python-semantic-release/publish-action@v`, unable to find version `v`')?.besides).toBeUndefined();
});

test('a clone without tags, and a plugin that is not installed, are told by the files beside a log', () => {
  const exists = 'HTTPError: 400 Client Error: File already exists. See https://test.pypi.org/help/#file-name-reuse for url: https://test.pypi.org/legacy/\n';
  const first = (text: string): string | undefined => answered(text)?.steps[0]?.when;
  const travis = 'language: python\ngit:\n  depth: 50\n';
  const clone = first(exists + travis);
  expect(clone).toContain('tag');
  expect(first(`${exists}variables:\n  GIT_DEPTH: "20"\n`)).toBe(clone);
  for (const other of ['', 'git:\n  depth: false\n', 'variables:\n  GIT_DEPTH: 0\n']) expect(first(exists + other)).not.toBe(clone);
  // A file with the version of a tag was built with one.
  const named = exists.replace('exists. ', "exists ('demo-1.2.0.tar.gz', with blake2_256 hash 'f00'). ").replace(' for url', ' for more information. for url');
  expect(first(named + travis)).not.toBe(clone);
  const none = 'poetry publish --build\nNo files to publish. Run poetry build first or use the --build option.\n';
  const far = `${'[tool.x]\n'.repeat(1500)}requires = ["poetry-core", "poetry-dynamic-versioning"]\n`;
  expect(answered(none + far)?.steps.map(({ steps: [step] }) => step)).toEqual([expect.stringContaining('self add')]);
  expect(answered(`poetry self add poetry-dynamic-versioning\n${none}${far}`)?.step).not.toContain('self add');
});

test('an option that skips files is not advised against names of deleted ones, which the action prints as its default', () => {
  const used = 'HTTPError: 400 Bad Request from https://test.pypi.org/legacy/\nThis filename has already been used, use a different version. See https://test.pypi.org/help/#file-name-reuse for more information.\n';
  const [given, byDefault] = [answered(`twine upload --skip-existing dist/*\n${used}`)!, answered(`  skip-existing: false\n${used}`)!];
  expect(given.steps).toHaveLength(1);
  expect(given.steps[0]!.at).not.toBe(byDefault.steps[0]!.at);
});

describe('a bare status', () => {
  const PYPI = 'https://upload.pypi.org/legacy/';
  const OWN = 'https://nexus.example.org/repository/pypi/';
  const kind = (status: string) => (status.startsWith('5') ? 'Server' : 'Client');
  const printed: Readonly<Record<string, (status: string, words: string, url: string) => string>> = {
    flit: (status, words, url) => `Using repository at ${url}      I-flit.upload\nUploading dist/demo-1.0-py3-none-any.whl...              I-flit.upload\n${status} ${kind(status)} Error: ${words} for url: ${url}`,
    'old pdm': (status, words, url) => `Uploading demo-1.0-py3-none-any.whl\n 100% ━━━━ 3.2/3.2 kB • 00:00 • ?\n[PublishError]: ${status} ${kind(status)} Error: ${words} for url: ${url}`,
    hatch: (status, words, url) => `dist/demo-1.0-py3-none-any.whl ... failed\nError uploading to repository: ${url} - ${kind(status)} error '${status} ${words}' for url '${url}'`,
    uv: (status, words, url) => `Publishing 1 file to ${url}\nUploading demo-1.0-py3-none-any.whl (875B)\nerror: Failed to publish \`dist/demo-1.0-py3-none-any.whl\` to \`${url}\`\n  cause: Server returned status code ${status} ${words}.`,
    twine: (status, words, url) => `Uploading distributions to ${url}\nUploading demo-1.0-py3-none-any.whl\nERROR    HTTPError: ${status} ${words} from ${url}\n         ${words}`,
    maturin: (status, words) => `🚀 Uploading 1 packages\n💥 maturin failed\n  Caused by: 💥 Failed to upload "demo-1.0-py3-none-any.whl" (775 B)\n  Caused by: Failed to upload the wheel with status ${status}: <html><title>${status} ${words}</title></html>`,
    'setup.py': (status, words, url) => `running upload\nSubmitting dist/demo-1.0.tar.gz to ${url}\nUpload failed (${status}): ${words}`,
  };

  test.each([
    ['flit', '401 Unauthorized', OWN, 'private-index-credentials-refused', /^Store the password/],
    ['flit', '403 Forbidden', PYPI, 'private-index-credentials-refused', /^Read the page/],
    ['flit', '404 Not Found', PYPI, 'upload-address-not-found', /default|https:/],
    ['flit', '409 Conflict', OWN, 'upload-conflict', /^The index keeps/],
    ['flit', '413 Request Entity Too Large', OWN, 'file-too-large', /^The limit is/],
    ['flit', '429 Too Many Requests', PYPI, 'upload-status-without-reason', /^Wait/],
    ['flit', '502 Bad Gateway', PYPI, 'upload-server-error', /^Wait until/],
    ['old pdm', '401 Unauthorized', OWN, 'private-index-credentials-refused', /^Store the password/],
    ['hatch', '429 Too Many Requests', PYPI, 'upload-status-without-reason', /^Wait/],
    ['uv', '404 Not Found', OWN, 'uv-upload-rejected', /address|URL/],
    ['uv', '429 Too Many Requests', PYPI, 'uv-upload-index-unavailable', /^Wait/],
    ['uv', '502 Bad Gateway', PYPI, 'uv-upload-index-unavailable', /status\.python\.org/],
    ['twine', '507 Insufficient Storage', OWN, 'upload-server-error', /^Ask those/],
    ['maturin', '409 Conflict', OWN, 'upload-conflict', /^The index keeps/],
    ['setup.py', '404 Not Found', PYPI, 'upload-address-not-found', /https:/],
  ] as const)('%s: %s', (program, answer, url, id, step) => {
    const [, status = '', words = ''] = /^(\d+) (.+)$/.exec(answer)!;
    const said = answered(printed[program]!(status, words, url))!;
    expect([said.id, said.step]).toEqual([id, expect.stringMatching(step)]);
    expect(said.step).not.toMatch(/`pypa\/gh-action|action's/);
  });
});

test('a dependency is named with its address, whatever quotes it has', () => {
  const sentence = answered(`400 Invalid value for requires_dist. Error: Can't have direct dependency: \n"sibling @ git+https://github.com/octo-org/sibling.git ; extra == 'docs'"\n`)?.sentence;
  expect(sentence).toContain("`sibling @ git+https://github.com/octo-org/sibling.git ; extra == 'docs'`");
});

test('who publishes on another CI gets no way that only GitHub has, and is told what env: is there', () => {
  const asked = (ci: string) => answered(`${ci}\nUploading distributions to https://upload.pypi.org/legacy/\nEnter your password: Traceback (most recent call last):`)!;
  const [there, here] = [asked('/home/circleci/project'), asked('/home/runner/work')];
  expect(there.steps.map(({ at }) => at)).not.toEqual(here.steps.map(({ at }) => at));
  expect(there.step).not.toMatch(/id-token: write/);
  expect(here.step).toMatch(/id-token: write/);
  expect([there.besides, here.besides]).toEqual([['elsewhere'], undefined]);
});

test('a status and its rest are not brought together from two paragraphs: of PyPI’s own address no index of another kind is told', () => {
  const said = 'HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/ after I followed the guide\n\n### My setup\n\nThe publisher is there. The details are here: HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n\n### Debug\n\n(paste your output on the next line)\n';
  expect(diagnose(said).findings.map(({ id, probable }) => [id, probable])).toEqual([['upload-refused-with-reason', undefined]]);
});
