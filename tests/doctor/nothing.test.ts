import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundles } from '../../src/data/action/bundles.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { strings } from '../../src/data/strings.ts';
import { errors } from '../../src/errors/index.ts';
import { STAGES } from '../../src/errors/types.ts';
import { RULE_IDS } from '../../src/lib/rules/types.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { doctor } from '../../src/lib/doctor/doctor.ts';
import { configured } from '../../src/lib/doctor/rare/configured.ts';
import { idTokenIn } from '../../src/lib/doctor/rare/gitlab.ts';
import { saysFails } from '../../src/lib/doctor/rare/observed.ts';
import { ghCommand, missReport, seenLines } from '../../src/lib/doctor/miss.ts';
import { likeliest } from '../../src/lib/doctor/questions/likeliest.ts';
import { QUESTIONS } from '../../src/lib/doctor/questions/list.ts';
import { keyOf, valuesOf, verboseFor } from '../../src/lib/doctor/questions/worded.ts';
import { isElsewhere, recognise, type Recognised } from '../../src/lib/doctor/recognised.ts';
import { issuesAddress } from '../../src/links.ts';
import { fixture } from '../fixture.ts';
import { judgedIn } from './judged.ts';

const all = known(errors, bundles);
const diagnose = doctor(all, publishAction.releases);
const read = (text: string): Recognised => recognise(text, diagnose(text));
const negative = (name: string): Recognised => read(fixture(`negative/${name}.txt`));
const t = (key: string): string => (strings.en as Record<string, string>)[key] ?? key;

const TEAPOT = 'ERROR    HTTPError: 418 I am a teapot from https://test.pypi.org/legacy/';

describe('what a log comes to', () => {
  test.each<[string, Recognised['outcome'], string]>([
    ['a refusal', 'failed', `Uploading demo-1.0.tar.gz\n${TEAPOT}\nError: Process completed with exit code 1.`],
    ['a word for one', 'failed', 'the upload was refused by the gateway'],
    ['nothing but the end of the step', 'cut', 'Uploading demo-1.0.tar.gz\n##[error]Process completed with exit code 1.'],
    ['the end of the step alone', 'cut', 'Error: Process completed with exit code 2.'],
    ['all files', 'published', fixture('negative/success-whole-run.txt')],
    ['all files, by uv', 'published', fixture('negative/uv-publish-verbose-success.txt')],
    ['all files, by a token', 'published', fixture('logs/success-api-token.txt')],
    ['a job that goes to its end', 'ended', 'Successfully built x\nPost job cleanup.\nCleaning up orphan processes\n'],
    ['the same on GitLab', 'ended', 'section_end:1:step_script\nCleaning up project directory and file based variables\nJob succeeded\n'],
    ['a piece', 'unclear', 'Uploading demo-1.0.tar.gz'],
    ['prose', 'unclear', '你好'],
  ])('%s: %s', (_, outcome, text) => {
    expect(read(text).outcome).toBe(outcome);
  });

  test.each([
    ['uv', 'Publishing 2 files to https://upload.pypi.org/legacy/\nFile demo-1.0-py3-none-any.whl already exists, skipping\nFile demo-1.0.tar.gz already exists, skipping'],
    ['twine', 'Uploading distributions to https://upload.pypi.org/legacy/\nWARNING  Skipping demo-1.0-py3-none-any.whl because it appears to already exist'],
    ['hatch', 'Run hatch publish\ndist/demo-1.0.tar.gz ... already exists\ndist/demo-1.0-py3-none-any.whl ... already exists'],
  ])('a run of %s that left out every file sent nothing, and one that sent a file has arrived', (_, text) => {
    expect(read(text).outcome).toBe('skipped');
    expect(read(`${text}\nerror: a new one`).outcome).toBe('failed');
    expect(read(`${text}\nUploading demo-1.0-cp312-cp312-win_amd64.whl\n100%\nView at:\nhttps://pypi.org/project/demo/1.0/`).outcome).toBe('published');
    const test = 'Uploading distributions to https://test.pypi.org/legacy/\nUploading demo-1.0.tar.gz\nView at:\nhttps://test.pypi.org/project/demo/1.0/';
    expect([test, test.replaceAll('test.pypi.org/l', 'upload.pypi.org/l').replaceAll('test.', '')].map((each) => read(each)).map(({ outcome, rehearsed }) => [outcome, rehearsed])).toEqual([['published', true], ['published', undefined]]);
  });

  test('a virtual environment is none that anybody protects', () => {
    expect(likeliest(read('Run uv run build\nerror: this virtual environment is broken')).map(({ id }) => id)).not.toContain('environment');
    expect(likeliest(read('error: the environment of this job is locked')).map(({ id }) => id)).toContain('environment');
  });

  test.each<[string, string, string, string]>([
    ['a script', 'Run python ./tools/notes.py', 'step', 'Traceback (most recent call last):\n  File "./tools/notes.py", line 5, in <module>\nIndexError: list index out of range\nError: Process completed with exit code 1.'],
    ['an action', 'Run actions/github-script@v7', 'step.action', '##[error]Unhandled error: HttpError: Validation Failed'],
    ['a command of GitLab', '$ ./tools/check-tag.sh', 'step.other', 'error: v1.0 is not 1.0\nERROR: Job failed: exit code 1'],
  ])('a step that uploads nothing stopped the job: %s', (_, command, key, end) => {
    const known = read(`${command}\n${end}\n`);
    expect(likeliest(known).map(({ id }) => id)).toEqual(['step']);
    expect(keyOf('step', known)).toBe(`nothing.if.${key}`);
    expect(valuesOf(known)).toMatchObject({ command: command.replace(/^(?:Run|\$) /, ''), words: expect.stringMatching(/IndexError|Validation|is not/) });
  });

  test.each([
    ['its command may upload', 'Run ./release.sh\nerror: it went wrong\nError: Process completed with exit code 1.'],
    ['what it printed is of an upload', 'Run make all\nUploading demo-1.0.tar.gz\nerror: it went wrong\nError: Process completed with exit code 1.'],
    ['its words are a status', 'Run ./all.sh\nerror: 403 Forbidden\nError: Process completed with exit code 1.'],
    ['nothing says that it ended', 'Run ./all.sh\nerror: it went wrong'],
  ])('nor is it said that it did, where %s', (_, text) => {
    expect(read(text).stopped).toBeUndefined();
  });

  test('a step that fails after the upload is a failure', () => {
    const late = read(`${fixture('logs/success-api-token.txt')}\nerror: could not make the release\n`);
    expect(late).toMatchObject({ outcome: 'failed', arrived: expect.stringMatching(/pypi\.org$/) });
    // That files were refused, or none was sent, is not asked of files that are there.
    expect([late.verbose, likeliest(late)]).toEqual([undefined, []]);
    expect(read(`${fixture('logs/success-api-token.txt')}\n##[group]Run twine upload more/*\n##[endgroup]\nerror: could not go on\n`).arrived).toBeUndefined();
  });
});

test('a long log of empty lines is read like any other', () => {
  // A pattern that begins with blanks of any kind goes from each of them to their end: that would take minutes.
  expect(read(`${'\n'.repeat(300_000)}error: a new one`).outcome).toBe('failed');
});

test('a list of quoted words is read like any other line', () => {
  // An apostrophe is a letter of a sentence's word, too: what may be either would be tried both ways, for each of them.
  expect(read(`Usage is wrong: invalid choice, choose from ${"'check', ".repeat(60)}\nerror: a new one`).words).toBeUndefined();
});

describe('what is recognised', () => {
  test.each<[string, string, Partial<Recognised>]>([
    ['GitHub, its step, twine and the index', `##[group]Run twine upload dist/*\n##[endgroup]\nUploading distributions to https://test.pypi.org/legacy/\n${TEAPOT}`, { ci: 'github', step: 'twine upload dist/*', program: { name: 'twine' }, host: 'test.pypi.org', index: 'testpypi' }],
    ['the columns of gh', `publish\tUpload it\t2026-08-21T10:11:12.1234567Z ${TEAPOT}`, { job: 'publish', step: 'Upload it' }],
    ['the command where gh does not know the step', `publish\tUNKNOWN STEP\t2026-08-21T10:11:12.1234567Z ##[group]Run uv publish\npublish\tUNKNOWN STEP\t2026-08-21T10:11:13.1234567Z error: a new one`, { job: 'publish', step: 'uv publish', program: { name: 'uv' } }],
    ['GitLab and its command', `Running with gitlab-runner 17\n$ twine upload dist/*\n${TEAPOT}\nERROR: Job failed: exit code 1`, { ci: 'gitlab', step: 'twine upload dist/*', program: { name: 'twine' } }],
    ['a release', 'Run uv publish\nuv 0.9.1\nerror: a new one', { program: { name: 'uv', version: '0.9.1' } }],
    ['the number of the run', `See https://github.com/o/r/actions/runs/1234567890\n${TEAPOT}`, { run: '1234567890' }],
    ['uv by its command that sets a version', '$ uv version "$TAG"\nerror: a new one', { program: { name: 'uv' } }],
    ['poetry by the command that sets it up', '$ poetry config http-basic.mine me x\nerror: a new one', { program: { name: 'poetry' } }],
    ['a program by its name in a reader’s own words', 'hatch says success twice, and nothing is there', { program: { name: 'hatch' }, words: 'hatch says success twice, and nothing is there' }],
    ['a build', '* Building wheel...\nerror: a new one', { tools: ['build'] }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test.each([
    ['aws-credentials', ['AWS']],
    ['azure-login', ['Azure']],
    ['cargo-publish', ['cargo']],
    ['docker-build', ['Docker']],
    ['gcp-auth', ['Google Cloud']],
    ['gem-push', ['RubyGems']],
    ['git-push', ['git']],
    ['npm-trusted-publishing', ['npm']],
    ['pytest-failure', ['pytest']],
    ['poetry-build', ['mypy']],
  ])('of a log of something else, what it is of, and no stage of a release: %s', (name, tools) => {
    const seen = negative(name);
    expect(seen.tools).toEqual(tools);
    expect([isElsewhere(seen), seen.stage, seen.host]).toEqual([true, undefined, undefined]);
  });

  test('the lines that go on from one, and those above the end of a step', () => {
    expect(read(`fine\nERROR    HTTPError: 418\n         The reason\n\nfine`).lines.map(({ line }) => line)).toEqual([2, 3]);
    expect(read('Error: these reasons:\n\n* one\n* two\n\nfine').lines.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(read('one\ntwo\nThe configuration is wrong\n\nError: Process completed with exit code 1.').lines.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  test.each<[string, string, string | undefined]>([
    ['twine', `Run twine upload dist/*\n${TEAPOT}`, 'twine upload --verbose'],
    ['twine, which was asked for it', `Run twine upload --verbose dist/*\n${TEAPOT}`, undefined],
    ['twine, which prints it', `Run twine upload dist/*\nINFO     Response from https://test.pypi.org/legacy/:\n${TEAPOT}`, undefined],
    ['uv', 'Run uv publish\nerror: a new one', 'uv publish --verbose'],
    ['uv, which was asked for it', 'Run uv publish -v\nerror: a new one', undefined],
    ['uv, which prints it', 'Run uv publish\nDEBUG uv 0.9.1\nerror: a new one', undefined],
    ['hatch, which cannot', 'Run hatch publish\nerror: a new one', 'twine upload --verbose'],
    ['an old action', `Run pypa/gh-action-pypi-publish@v1.12.4\n${TEAPOT}`, 'verbose: true'],
    ['an action that does it by itself', `Run pypa/gh-action-pypi-publish@v1.14.0\n${TEAPOT}`, undefined],
    ['an action of an unknown release', `Run pypa/gh-action-pypi-publish@release/v1\n${TEAPOT}`, undefined],
    ['poetry, which prints all', 'Run poetry publish\nerror: a new one', undefined],
    ['no program', 'error: a new one', undefined],
  ])('what has the program say more: %s', (_, text, verbose) => {
    expect(read(text).verbose).toBe(verbose);
  });
});

describe('what is no failure', () => {
  const downloads = (found: number, pattern: string, names: string[], stamp = '') =>
    [`Found ${found} artifact(s)`, `Filtering artifacts by pattern '${pattern}'`, 'Preparing to download the following artifacts:', ...names.map((name, at) => `- ${name} (ID: 12${at}, Size: 5, Expected Digest: sha256:ab)`), `Total of ${names.length} artifact(s) downloaded`].map((line) => stamp + line).join('\n');

  test.each([
    ['an sdist of eight', downloads(8, 'sdist*', ['sdist']), { taken: '1', found: '8', pattern: 'sdist*', names: ['sdist'] }],
    ['two platforms of five, with times', downloads(5, 'wheels-*', ['wheels-linux', 'wheels-macos'], '2026-08-21T10:11:12.1234567Z '), { taken: '2', found: '5', pattern: 'wheels-*', names: ['wheels-linux', 'wheels-macos'] }],
    ['none', downloads(3, 'dist-*', []), { taken: '0', found: '3', pattern: 'dist-*', names: [] }],
    ['the last of two downloads', `${downloads(3, 'a*', ['a'])}\n${downloads(3, 'b*', ['b', 'bb'])}`, { taken: '2', found: '3', pattern: 'b*', names: ['b', 'bb'] }],
  ])('a download of some artifacts: %s', (_, log, downloaded) => {
    expect(read(log).observed).toEqual({ downloaded, green: true });
    expect(likeliest(read(log))[0]!.id).toBe('green');
  });

  test('a download of all artifacts is not looked at', () => {
    expect(read(downloads(2, '*', ['a', 'b'])).observed.downloaded).toBeUndefined();
    expect(read(fixture('negative/download-artifact.txt')).observed.downloaded).toBeUndefined();
  });

  test.each([
    ['if: ${{ !needs.plan.outputs.dry-run }}', 'needs.plan.outputs.dry-run'],
    ["prose\n    if: ! steps.look.outputs.skip && github.ref_type == 'tag'\n", 'steps.look.outputs.skip'],
    ["- if: github.ref_type == 'tag' && !needs.a.outputs.b", 'needs.a.outputs.b'],
    ["if: needs.plan.outputs.dry-run != 'true'", undefined],
    ["if: ${{ !(needs.plan.outputs.dry-run == 'true') }}", undefined],
    ['if: ${{ !inputs.dry-run }}', undefined],
  ])('an output that %j turns round', (text, output) => {
    expect(read(text).observed.output).toBe(output);
    expect(likeliest(read(text))[0]!.id).toBe('skipped');
  });

  test.each([
    ["if: needs.github-release.result == 'success'", 'needs.github-release.result'],
    ["prose\n\nif: ${{ github.ref_type == 'tag' && needs.build.result == 'success' }}", 'needs.build.result'],
    ["    if: (needs.a.result == 'success')", 'needs.a.result'],
    ["if: always() && needs.build.result == 'success'", undefined],
    ["if: ${{ !cancelled() && needs.build.result == 'success' }}", undefined],
    ["if: needs.build.result != 'failure'", undefined],
  ])('the result of a job that %j asks for alone', (text, result) => {
    expect(read(text).observed.result).toBe(result);
  });

  test.each([
    ['  ⊘ Upload to PyPI', true],
    ['The publish job got skipped', true],
    ['Why was this step skipped?', true],
    ["my workflow doesn't run when I push a tag", true],
    ['I looked here and saw that the GitHub action was never triggered for 1.4', true],
    ['发布作业被跳过了', true],
    ['推送标签之后，工作流没有触发', true],
    ['Skipping demo-1.0.tar.gz because it appears to already exist', false],
    ['==== 12 passed, 3 skipped in 0.5s ====', false],
    ['Found 0 artifact(s)', false],
  ])('whether %s says that something did not run', (text, skipped) => {
    expect(read(text).observed.skipped ?? false).toBe(skipped);
  });
});

describe('the questions', () => {
  const pages = QUESTIONS.flatMap(({ page, pages: others = {} }) => [page, ...Object.values(others)]);

  test('lead to pages that are there, and have words in both languages', () => {
    const ids = new Set(errors.map(({ id }) => `/errors/${id}/`));
    const rules = new Set(RULE_IDS.map((id) => `/rules/${id}/`));
    const stages = new Set(STAGES.map((stage) => `/errors/stages/${stage}/`));
    const isGuide = (page: string) => existsSync(new URL(`../../src/content/docs${page.replace(/\/(?:#.*)?$/, '')}.mdx`, import.meta.url));
    expect(pages.filter((page) => !ids.has(page) && !rules.has(page) && !stages.has(page) && !isGuide(page))).toEqual([]);
    for (const { id } of QUESTIONS) for (const words of [strings.en, strings['zh-CN']] as Record<string, string>[]) expect([words[`nothing.ask.${id}`], words[`nothing.if.${id}`]].every(Boolean), id).toBe(true);
  });

  test.each([
    ['hatch publish -n\ndist/harrow-1.0.tar.gz ... success\nThe logs show no error, but the artifacts were not uploaded to our Artifactory', 'not-stored'],
    ['the release job ends well, nothing was published and there is no error message', 'not-listed'],
    ['poetry config http-basic.gitlab "gitlab-ci-token" "$CI_JOB_TOKEN"\npoetry publish -r gitlab results in a 401, why', 'own-gitlab'],
    ['程序没有报错，但是 Artifactory 上没有上传的文件', 'not-stored'],
    ['Our docs give the job nothing but the token permission. That is why the checkout fails in a private repo of ours.', 'checkout'],
    ['I often make a release on GitHub and forget to update the version in the code first.\nThe command does not fail then, it simply does nothing, and I see it days later.', 'exists'],
    ['We lost the network in one of the jobs, so I had to run all of them once more.\nNow every other job fails, as its wheels already existed on PyPI by then.', 'exists'],
    ['The wheel went up, and the larger sdist broke off after four minutes, twice.\nThat is the deadline of the server, and our runner has an uplink of 30 KiB/s.', 'slow'],
    ['The publish step on our self-hosted runners gets stuck.\nIt waits for the token and prints neither an error nor anything else.', 'hang'],
    ['发布步骤在我们自己的运行器上一直卡着，什么都没有打印出来。\n网络应该是通的，我们也不知道它在等什么。', 'hang'],
    ['We call the publish action from a composite action of ours, under `.github/actions`.\nIt runs docker with an image of our own repository, and the manifest is unknown.', 'composite'],
    ["Building wheel for cryptography (PEP 517): started\nunable to execute 'gcc': No such file or directory\nERROR: Failed building wheel for cryptography", 'uncompiled'],
    ['::error::Tag v2.5.1 does not match version=2.5.0 in pyproject.toml', 'tag-version'],
    ['| Job | Failure |\n|---|---|\n| wheels | `openssl-sys` can\'t find OpenSSL via pkg-config |\n', 'openssl'],
    ['The token is called PYPI_TOKEN in the settings, and the workflow reads another name.\nSo flit failed to publish, as the secret that it was given is empty.', 'secret'],
  ])('in a reader’s own words: %s', (text, id) => {
    expect(likeliest(read(text)).map((asked) => asked.id)).toContain(id);
  });

  test('name what their program has for files that are there already', () => {
    const skip = (text: string) => valuesOf(read(text)).skip;
    expect(skip('Run uv publish --publish-url https://test.pypi.org/legacy/\nerror: a new one')).toBe('`--check-url https://test.pypi.org/simple/`');
    expect([skip('Run pypa/gh-action-pypi-publish@release/v1\nerror: a new one'), skip('Run poetry publish\nerror: a new one')]).toEqual(['`skip-existing: true`', '`--skip-existing`']);
    const used = QUESTIONS.filter(({ id }) => (strings.en as Record<string, string>)[`nothing.if.${id}`]!.includes('{skip}')).map(({ id }) => id);
    expect(used).toEqual(QUESTIONS.filter(({ id }) => (strings['zh-CN'] as Record<string, string>)[`nothing.if.${id}`]!.includes('{skip}')).map(({ id }) => id));
    expect(used).toEqual(['bare', 'partial', 'own-check', 'cancelled', 'platform', 'exists', 'interrupted', 'slow', 'server']);
  });

  test('who is stuck with an error is not asked whether a step hangs, nor is the log of a program that says so', () => {
    expect(likeliest(read('I am stuck with this error of the upload since a week.\nERROR: it was refused, and nobody here knows why.')).map(({ id }) => id)).not.toContain('hang');
    expect(likeliest(read(`Run ./publish\nINFO a thread hangs\n${'INFO step\n'.repeat(2000)}error: a new one`)).map(({ id }) => id)).not.toContain('hang');
  });

  test.each([
    ['PyPI rejects the local version of our build, `0.1.dev1+g1a2b3c4d5`, and not the tag `v2.1.0` was taken.\nWhat do we have to change?', 'nothing.if.local.untagged'],
    ['PyPI rejects 0.1.dev31+g1a2b3c4d5 with a 400.\nsemantic-release makes our releases, and setuptools_scm reads the version.', 'nothing.if.local.twice'],
    ['The upload ended in a 400 since the build was named 3.4.1.dev0+g1a2b3c4d5.d20260102.\nThe tag is v3.4.0, and it is on that commit.', 'nothing.if.local.dirty'],
    ['PyPI 拒绝了我们的上传：构建出来的版本是 3.4.1.dev6+g1a2b3c4d5，不是标签。\n要改哪里？', 'nothing.if.local'],
  ])('a version that was made from git says itself what went wrong: %j', (text, key) => {
    const known = read(text);
    expect([likeliest(known).map(({ id }) => id), keyOf('local', known)]).toEqual([['local'], key]);
  });

  test('such a version in the log of another failure, or on an own index, is not asked about', () => {
    expect(likeliest(read('Successfully built demo-0.1.dev1+g1a2b3c4d5-py3-none-any.whl\nRun ./docs\nerror: a new one')).map(({ id }) => id)).not.toContain('local');
    expect(likeliest(read('Our devpi refuses the upload of version 0.1.dev1+g1a2b3c4d5.\nIt took the last one.')).map(({ id }) => id)).not.toContain('local');
  });

  test('where only a status is known, and where some files arrived, that is said, and no log is asked for more than it has', () => {
    const bare = read('The sdist went through, and the wheel ended in a bare `400 Bad Request`.\ntwine hides the answer unless --verbose is there, so nobody knows the reason.');
    expect([likeliest(bare).map(({ id }) => id), verboseFor(bare)]).toEqual([['bare'], 'twine upload --verbose']);
    expect(verboseFor(read('Run twine upload --verbose dist/*\nerror: a new one'))).toBeUndefined();
    expect(likeliest(read('The release is partial: our macOS wheels are on PyPI, and all others are missing.\nHow do we complete it?'))[0]!.id).toBe('partial');
    expect(likeliest(read('Traceback (most recent call last):\n  File "a.py", line 1, in partial\nerror: a new one')).map(({ id }) => id)).not.toContain('partial');
  });

  test('of a matrix, of which each job sends the same files, they say how to publish once', () => {
    const known = read('Each job of our build matrix publishes, and all but one of them end so: the file exists already.\nHow is that to be done?');
    expect([likeliest(known).map(({ id }) => id), keyOf('exists', known)]).toEqual([expect.arrayContaining(['exists']), 'nothing.if.exists.matrix']);
  });

  test('on another CI they send nobody to the buttons and actions of GitHub', () => {
    const known = read('PyPI upload failed.\nlanguage: python\nmatrix:\n  include:\njobs:\n  include:\n  - deploy:\n      provider: pypi\n      password: x\n');
    expect(known.ci).toBe('other');
    expect([keyOf('exists', known), keyOf('secret', known), keyOf('secret', { ...known, ci: 'github' })]).toEqual(['nothing.if.exists', 'nothing.if.secret.other', 'nothing.if.secret']);
    expect(likeliest(known)[0]!.id).toBe('travis');
    expect((['github', 'gitlab', 'other'] as const).map((ci) => ['exchange', 'artifact'].map((id) => keyOf(id, { ...known, ci })))).toEqual([
      ['nothing.if.exchange', 'nothing.if.artifact'],
      ['nothing.if.exchange.gitlab', 'nothing.if.artifact.other'],
      ['nothing.if.exchange', 'nothing.if.artifact.other'],
    ]);
    const ids = (ci: Recognised['ci']) => likeliest({ ...read('error: the environment of the deployment lacks a permission for the action, as id-token was refused'), ci }).map(({ id }) => id);
    expect([ids('github'), ids('other')]).toEqual([expect.arrayContaining(['permission', 'environment']), expect.not.arrayContaining(['permission', 'environment'])]);
    // With no word of the index twine would send the files to PyPI.
    expect(verboseFor({ ...known, verbose: 'twine upload --verbose', words: 'server: https://test.pypi.org/legacy/' })).toBe('twine upload --verbose --repository testpypi');
  });

  test.each([
    ['flit publish --repository gitlab\nBad Request, and the file is sent to the Gitlab registry by then', '`twine upload --repository-url ADDRESS FILE`', 'nothing.if.exists.own', 'twine upload --verbose --repository-url ADDRESS'],
    [`Run twine upload --repository-url https://nexus.example.org/x dist/*\nUploading distributions to https://nexus.example.org/x\nERROR    HTTPError: 418`, '`twine upload --repository-url ADDRESS FILE`', 'nothing.if.exists.own', 'twine upload --verbose --repository-url ADDRESS'],
    [`Run twine upload -r testpypi dist/*\n${TEAPOT}`, '`--skip-existing`', 'nothing.if.exists', 'twine upload --verbose --repository testpypi'],
    ['Run flit publish\nerror: a new one', '`twine upload --skip-existing dist/*`', 'nothing.if.exists', 'twine upload --verbose'],
  ])('of an index of another kind they say nothing of PyPI: %j', (text, skip, key, verbose) => {
    const known = read(text);
    expect([valuesOf(known).skip, keyOf('exists', known), verboseFor(known)]).toEqual([skip, key, verbose]);
  });

  test('a fault of those who hand the files out is no fault of the upload', () => {
    const log = "The new files end in 'SignatureDoesNotMatch' errors, my secrets are as before\nPublishing kepler (1.2) to PyPI\n - Uploading kepler-1.2.tar.gz 100%\n";
    expect(likeliest(read(log)).map(({ id }) => id)).toEqual(['fetched']);
  });

  test('a build that reads an own index is asked for where uv publishes', () => {
    const told = (program: string) => `${program} fails in CI and works on my machine, with our nexus\n[[tool.uv.index]]\nname = "nexus"\npublish-url = "https://nexus.example.org/up/"\n`;
    expect(likeliest(read(told('uv publish')))[0]!.id).toBe('read-index');
    expect(likeliest(read(told('poetry publish'))).map(({ id }) => id)).not.toContain('read-index');
    expect(likeliest(read(`${told('uv publish')}All permissions are set.`)).map(({ id }) => id)).not.toContain('permission');
  });

  test('their words are in lower case', () => {
    expect(QUESTIONS.flatMap(({ words }) => words).filter((word) => word !== word.toLowerCase() || !/^[\w .'":=/-]+$|^\p{Script=Han}+$/u.test(word))).toEqual([]);
  });

  test('are three where little speaks for any, and no page twice, whatever the log is', () => {
    for (const text of ['', 'error', TEAPOT, 'error: 403 Forbidden', 'Run uv publish\nerror: no files', 'PyPI upload failed.\nlanguage: python\nprovider: pypi\n']) {
      const asked = likeliest(read(text)).map(({ page }) => page);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length > 0 && asked.length <= 3, text).toBe(true);
    }
    expect([likeliest(read('error')), likeliest(negative('npm-trusted-publishing')), likeliest(negative('git-push'))].map((asked) => asked.map(({ id }) => id))).toEqual([['before', 'who', 'what'], ['before'], ['step']]);
  });

  test('a push of a release without a login is told so on GitHub, and no other push', () => {
    const asked = (push: string, ci = '') => {
      const known = read(`${ci}$ git push ${push}\nfatal: could not read Username for 'https://github.com': No such device or address\n`);
      return likeliest(known).map(({ id }) => keyOf(id, known));
    };
    expect(asked('--follow-tags')).toEqual(['nothing.if.git-login.github']);
    expect([asked('origin gh-pages'), asked('--follow-tags', '#!/bin/bash -eo pipefail\n')].flat()).not.toContain('nothing.if.git-login.github');
  });

  test('who is asked what a program says by itself is not sent to have it say more', () => {
    const known = read('Run pypa/gh-action-pypi-publish@v1.8.14 ends so, and does not publish (InvalidDistribution).\nHow can that be?');
    expect([known.verbose, verboseFor(known)]).toEqual(['verbose: true', undefined]);
    // Of python-semantic-release, which failed at GitHub, twine says nothing.
    expect(likeliest({ ...known, observed: { broken: 'releasing' } }).map(({ id }) => id)).toEqual(['releasing']);
  });

  test('what only a stage speaks for is asked as widely as the stage', () => {
    // None of the words of any question stands there: that a wheel has the wrong tag, or a file is there already, would be a guess.
    const known: Recognised = { ...read('error: a new one'), stage: 'upload-file' };
    expect(likeliest(known).map(({ id }) => id)).toEqual(['file', 'before', 'who']);
  });

  test.each([
    ['a tool’s report of two outputs', 'Publish to pypi failed\n\nstdout: ``\nstderr: `Publish to pypi failed`', ['relayed']],
    ['one that holds the reason', `stdout: x\nstderr: ${'the reason, '.repeat(60)}`, []],
    ['twine’s word for a file, without what it says of it', 'The pipeline does not publish to PyPI (InvalidDistribution).\nHow can that be?', ['invalid-file']],
    ['twine’s own traceback, cut off', 'KeyErrors on twine publish\n\n```\nTraceback (most recent call last):\n  File "/x/pex", line 327, in <module>\n    module = importlib.import_module(module_name)\n  File "<frozen importlib._bootstrap>", line 1204, in _gcd_import\n```\n', ['crashed']],
    ['twine’s own traceback, told', 'We get KeyErrors from twine publish since the update.\nNothing in our package has changed.', ['crashed']],
  ])('of %s they ask what it is', (_, text, ids) => {
    const asked = likeliest(read(text)).map(({ id }) => id);
    expect(ids.length === 0 ? asked.includes('relayed') : asked.slice(0, ids.length)).toEqual(ids.length === 0 ? false : ids);
  });

  test.each([
    ['Run uv publish\nerror: no files were there', '/errors/uv-no-files/'],
    ['Run poetry publish\nerror: no files were there', '/errors/poetry-no-files/'],
    ['Run twine upload x\nERROR no files were there', '/errors/twine-no-files/'],
    ['Run twine upload x\nERROR    HTTPError: 403 by the gateway', '/errors/stages/upload-auth/'],
    ['Run twine upload x\nERROR    the connection timed out after 403 seconds', '/how-it-works/#network'],
    ['sh: 1: publisher: command not found', '/errors/program-not-installed/'],
    ['* Building wheel...\nerror: a new one of the backend', '/errors/build-backend-stopped/'],
    ['Run twine upload --repository-url https://nexus.example.org/x dist/*\nUploading distributions to https://nexus.example.org/x\nERROR    HTTPError: 418', '/errors/private-index-credentials-refused/'],
  ])('are those that the lines speak of: %s', (text, page) => {
    expect(likeliest(read(text)).map((asked) => asked.page)).toContain(page);
  });

  test('a number that is part of another is no status', () => {
    expect(likeliest(read('ERROR in line 14031, 403.5 kB')).map(({ id }) => id)).not.toContain('auth');
    expect(likeliest(read('the wheel got 200 and the sdist failed with 400')).flatMap(({ id, spoken }) => (spoken ? [id] : []))).toContain('exists');
    expect(likeliest(read('The github action was never triggered, although it has\nrelease:\n  types: [created]')).map(({ id }) => id)).toContain('draft');
  });

  test('of real failures whose messages are taken out of the list, eight of ten lead to the right part of it', { timeout: 120_000 }, () => {
    const stageOf = new Map(errors.map(({ id, stage }) => [id, stage]));
    let [right, asked] = [0, 0];
    for (const { text, cause } of ['cases', 'action', 'uv', 'others', 'self-hosted', 'commands'].flatMap((set) => judgedIn(set).filter((_, index) => index % 14 === 0))) {
      const ids = cause.map((id) => id.replace(/^[~+]/, '')).filter((id) => stageOf.has(id));
      if (ids.length === 0) continue;
      const found = new Set([...diagnose(text).findings.map(({ id }) => id), ...ids]);
      const blind = doctor(all.filter(({ id }) => !found.has(id)), publishAction.releases)(text);
      if (blind.suspects.length === 0) continue;
      const stages = new Set(ids.map((id) => stageOf.get(id)));
      const leads = (page: string): boolean => {
        const [, name = ''] = /^\/errors\/(?:stages\/)?([\w-]+)\/$/.exec(page) ?? [];
        if (page === '/cause/#empty-secret') return stages.has('upload-auth') || stages.has('identity-token');
        if (page === '/how-it-works/#network') return ids.some((id) => /network|timed-out|connection|ssl|certificate|proxy|connecting/.test(id));
        return [...stages].some((stage) => stage === name || stage === stageOf.get(name));
      };
      asked++;
      if (likeliest(recognise(text, blind)).some(({ page }) => leads(page))) right++;
    }
    expect(asked).toBeGreaterThan(18);
    expect(right / asked).toBeGreaterThan(0.8);
  });
});

test('a bare status in a reader’s own words is the message of no program', () => {
  const told = '# Publishing to PyPI fails with HTTPError: 403 Forbidden\n\nSince today this action stopped working for me.\n';
  expect(diagnose(told).findings).toEqual([]);
  expect(likeliest(read(told)).map(({ id }) => id)).toContain('auth');
});

describe('the report of a miss', () => {
  const report = (text: string): string => missReport(read(text), 'v9', t);

  test.each([
    ['an address', `${TEAPOT} for ada@example.org`, 'ada'],
    ['a home folder', `${TEAPOT} in /Users/ada/x`, 'ada'],
    ['a secret', `${TEAPOT} with pypi-AgEIcHlwaS5vcmcCJGFhYWFhYWFhLWJiYmItY2NjYy1kZGRk`, 'IcHlwaS5'],
    ['an address in a step', `##[group]Run twine upload -u ada@example.org\n${TEAPOT}`, 'ada'],
  ])('holds the lines without %s', (_, text, secret) => {
    expect(report(text)).toContain('HTTPError: 418 I am a teapot');
    expect(report(text)).toContain('`v9`');
    expect(report(text)).not.toContain(secret);
  });

  test('its fence is longer than any in the lines', () => {
    expect(report('ERROR ```` x')).toContain('\n`````text\nERROR ```` x\n`````\n');
    expect(report('ERROR x')).toContain('\n```text\nERROR x\n```\n');
    expect(report('hello')).toContain('\n```text\nhello\n```\n');
  });

  test('what was recognised is said as it is on the page', () => {
    expect(seenLines(read(`publish\tUp \`it\`\t2026-08-21T10:11:12.1234567Z ${TEAPOT}`), t)).toEqual(['Runs on GitHub Actions', 'Job: `publish`', 'Step: `Up it`', 'Publishes with `twine`', 'Uploads to `test.pypi.org`']);
    expect(seenLines(read('hello'), t)).toEqual([]);
    expect(seenLines(negative('pytest-failure'), t)).toContain('The lines come from: pytest');
  });

  test.each([
    [{}, 'gh run view --log-failed RUN_ID'],
    [{ run: '123456' }, 'gh run view --log-failed 123456'],
    [read('https://github.com/o/r/actions/runs/7654321/job/1\nERROR'), 'gh run view --log-failed 7654321 --repo o/r'],
    [read('see /actions/runs/7654321\nERROR'), 'gh run view --log-failed 7654321'],
  ])('the log is got with: %j', (seen, command) => {
    expect(ghCommand(seen)).toBe(command);
  });

  test.each([
    ['https://github.com/owner/repository/edit/main/', 'https://github.com/owner/repository/issues'],
    ['https://gitlab.com/owner/repository/-/edit/main/', undefined],
    ['https://github.com/owner/', undefined],
    [undefined, undefined],
  ])('it is filed where the site is edited, as far as that place takes it: %s', (edited, issues) => {
    expect(issuesAddress(edited)).toBe(issues);
  });
});

describe('a token of GitLab', () => {
  const job = (tokens: string, script = 'twine upload dist/*') => `deploy:\n  id_tokens:\n${tokens}  script:\n    - ${script}\n`;

  test.each([
    ['of TestPyPI under the name of PyPI', job('    PYPI_ID_TOKEN:\n      aud: testpypi\n'), 'PYPI_ID_TOKEN testpypi TESTPYPI_ID_TOKEN'],
    ['under a name of its own', job('    # comment\n\n    TOKEN: {aud: "pypi"}\n', 'uv publish'), 'TOKEN pypi PYPI_ID_TOKEN'],
    ['in the second job', `${job('    SIGSTORE_ID_TOKEN: {aud: sigstore}\n')}${job('    ID: {aud: pypi}\n')}`, 'ID pypi PYPI_ID_TOKEN'],
  ])('%s is looked for elsewhere', (_, text, expected) => {
    expect(Object.values(idTokenIn(text) ?? {}).join(' ')).toBe(expected);
  });

  test.each([
    ['under its name', job('    PYPI_ID_TOKEN:\n      aud: pypi\n')],
    ['under both names', job('    TOKEN: {aud: pypi}\n    PYPI_ID_TOKEN: {aud: pypi}\n')],
    ['for a cloud', job('    AWS: {aud: https://sts.example.org}\n')],
    ['where nothing is uploaded by these programs', job('    TOKEN: {aud: pypi}\n', 'make release')],
    ['that is no YAML', job('    TOKEN: {aud: [\n')],
  ])('%s is none', (_, text) => {
    expect(idTokenIn(text)).toBeUndefined();
  });

  test('of a failure without a reason it is asked for, and nothing of GitHub', () => {
    const asked = likeliest(read('Running with gitlab-runner 17\n$ twine upload dist/*\nERROR    TrustedPublishingFailure\nERROR: Job failed: exit code 1')).map(({ id }) => id);
    expect(asked[0]).toBe('gitlab-token');
    expect(asked).not.toContain('permission');
  });
});

describe('a program that runs others', () => {
  test.each([
    ['make', 'make: *** [Makefile:12: release] Error 127'],
    ['tox', '  release: FAIL code 1 (0.50 seconds)'],
    ['just', 'error: Recipe `publish` failed on line 4 with exit code 1'],
    ['npm', 'npm error Lifecycle script `release` failed with error:'],
    ['nx', ' NX   Running target publish for project a failed'],
  ])('%s is asked about first where it keeps the message', (name, line) => {
    const seen = read(`Run ./release\n${line}\n##[error]Process completed with exit code 1.`);
    expect([seen.observed.wrapped, likeliest(seen)[0]!.id]).toEqual([name, 'wrapped']);
  });

  test.each([
    ['raw', '##[group]Run git config user.name bot\n\u001b[36;1mgit config user.name bot\u001b[0m\n\u001b[36;1mmake release\u001b[0m\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n', 'make release'],
    ['copied', 'Run git config user.name bot\n  git config user.name bot\n  make release\n  shell: /usr/bin/bash -e {0}\n', 'make release'],
    ['with a block at its end', 'Run if a; then\n  if a; then\n    make release\n  fi\n  shell: /usr/bin/bash -e {0}\n', 'if a; then'],
  ])('of a script the last command is the step: %s', (_, begin, step) => {
    expect(read(`${begin}make: *** [Makefile:12: release] Error 127\n##[error]Process completed with exit code 2.`).step).toBe(step);
  });
});

describe('a traceback that breaks off', () => {
  const frame = (file: string, code: string) => `  File "/opt/site-packages/twine/${file}", line 8, in run\n    ${code}\n`;
  const TRACE = `Traceback (most recent call last):\n${frame('cli.py', 'return main(args.args)')}`;
  const READING = `${TRACE}${frame('wheel.py', 'archive = zipfile.ZipFile(fqn)')}`;

  // The head and the end of what rich draws are lost as easily.
  const BOX = (file: string) => `   │ ${file}:58 in _wrapper    │\n   │   57 │   │   )            │\n   │ ❱ 58 │   return call(it)  │`;

  test.each([
    ['reading', READING],
    ['reading', `\`\`\`\n${READING}\`\`\`\nWhat is it?`],
    ['reading', READING.replace(/^(?=.)/gm, '> ')],
    ['signing-in', `${TRACE}${frame('commands/upload.py', 'repository = upload_settings.create_repository()')}  File "/opt/site-packag`],
    ['exchanging', `Fetching PyPI OIDC token...\nFetching PyPI API token...\n${TRACE.replaceAll('twine', 'click')}`],
    ['other', TRACE],
    ['other', BOX('app/run.py')],
    ['releasing', `${BOX('semantic_release/helpers.py')}\n\`\`\`\nWhy?`],
    [undefined, `${BOX('semantic_release/helpers.py')}\n╰──────────╯\nHTTPError: 422 Client Error\n`],
    [undefined, `${READING}zipfile.BadZipFile: Whatever\n`],
    [undefined, `${READING}zipfile.BadZipFile: Whatever\n`.replace(/^(?=.)/gm, '    ')],
    [undefined, 'Traceback (most recent call last):\n'],
  ])('tells what was going on: %s', (broken, log) => {
    const seen = read(log);
    expect(seen.observed.broken).toBe(broken);
    if (broken && broken !== 'other') expect(likeliest(seen)[0]!.id).toBe(broken);
  });
});

test.each([
  ['other-project', 'The wheel was built, but the upload failed with HTTP 403. The token that we have can publish `lantern` but is not authorized for the new `lantern-gpu` project.\n\n  run: python -m twine upload dist/*\n'],
  ['interrupted', 'Uploading distributions to https://test.pypi.org/legacy/\n  File "/opt/python/http/client.py", line 1331, in _send_request\n    self.endheaders(body)\n  File "/opt/python/http/client.py", line 1280, in endheaders\nIt was a `ConnectionResetError` this time. The same workflow went through in the morning, with nothing changed.\n'],
  ['platform', 'PyPI takes no `linux_x86_64` platform tags, so the publish step stopped. The wheel for macOS was there already by then, the other one was not.\n'],
  ['poetry-slow', 'Since Monday our release times out while it uploads, on every second try.\nNobody changed a thing.\n\n  run: poetry publish --no-interaction\n'],
  ['poetry-slow', '发布的时候总是超时，重试也一样。\n我们用的命令是 `poetry publish -n`，文件有 40 MB。'],
  ['poetry-version', 'The last job runs well and does not publish anything. The files are there, since actions/download-artifact put them into dist/.\n\n  run: poetry publish -n\n'],
  ['old-version', 'The jobs are green, and the version 2.1 is not on PyPI. All three wheels are skipped, as the log has it.\nWe raised it in Cargo.toml.\n'],
  ['old-version', '工作流是绿的，但是新版本没有发布。\n所有文件都被跳过，日志里说已经有了。'],
  ['each-job', 'Our four jobs each publish their own wheels. The one for Linux failed after those for macOS were up.\nWhat is to be done with this version?\n'],
  ['reusable', 'Publish to PyPI via trusted publishing does not work from a reuseable workflow. We call it from another repository.\nThe log ends here:\n##[group]Run pypa/gh-action-pypi-publish@v1.8.6\nwith:\n  user: __token__\n##[endgroup]\n'],
  ['own-check', 'The publish job failed at its last step: the job exited with `PyPI is missing .gitignore`. There is still no tag and no GitHub Release.\nThe verify step compares every file in dist with https://pypi.org/pypi/demo/1.1.0/json.\n'],
  ['locked', 'Our release job cannot publish: Twine comes from the dev group, and the locked packaging rejects Core Metadata 2.5 before anything is uploaded.\n'],
  ['locked', 'After `uv pip install twine` the step `uv run twine upload dist/*` fails, as uv syncs to uv.lock and is downgrading packaging under it.\n'],
  ['npm-token', 'npm ERR! code E401\nnpm ERR! 401 Unauthorized - GET https://registry.npmjs.org/-/whoami\nError: Process completed with exit code 1.\n'],
  ['fetched-tool', 'One of our wheel jobs cannot get its build tool, twice in a row: `curl: (52) Empty reply from server`.\nThe other five went well.\n'],
  ['older-tag', 'We added the workflow for releases today and made a release of `v3.1`, a tag that already existed.\nIt was never triggered, and nothing is red.\n'],
  ['not-started', 'We are on CircleCI. The pipeline of the branch ran, and the one that uploads is not triggered for the tag.\nNothing was changed.\n'],
  ['no-branch', "  /usr/bin/git -c protocol.version=2 fetch --depth=1 origin +refs/heads/trunk*:refs/remotes/origin/trunk* +refs/tags/trunk*:refs/tags/trunk*\n##[error]The process '/usr/bin/git' failed with exit code 1\n"],
  ['empty-wheel', 'The published wheel of 2.1 cannot be imported: it has zero package modules.\nThe run that built it is green.\n'],
  ['secret', 'Our token is named PYPI_TOKEN in the settings, and the file reads PYPI_KEY.\nNobody is able to publish now.\n'],
  ['exists', 'All jobs but one fail due to the file already existing on the index.\nHow is that meant to work?\n'],
  ['unintended', 'An unintended release `22` is on PyPI, after we pushed a tag for a snapshot.\nHow do we get rid of it?\n'],
  ['uncompiled', 'The upload job stops at `pip install twine`, since there is no Rust compiler in the image.\nIt went well in January.\n'],
  ['keyring', 'The job ends in a KeyRingError since we set POETRY_PYPI_TOKEN_PYPI. We use Poetry 1.1.13 and nothing else changed.\n'],
])('what readers tell in their own words is asked for first: %s', (id, text) => {
  expect(likeliest(read(text))[0]!.id).toBe(id);
});

test('a check after the upload is asked for alone, and neither a digest nor a reusable workflow is one by itself', () => {
  const asked = (text: string): string[] => likeliest(read(text)).map(({ id }) => id);
  expect(asked('The job failed in the verify step with `PyPI is missing demo-1.0.tar.gz`.\nThe upload before it was green and GitHub refused nothing.')).toEqual(['own-check']);
  expect(asked('The upload failed with 400: the digest of the file did not match.\nNothing else was changed.')).not.toContain('own-check');
  expect(asked('The build runs in a reusable workflow of ours, and the upload failed with 403.\nThe token is new.')).not.toContain('reusable');
});

test('a release on another CI is not asked for a draft on GitHub, nor what npm prints for a tool that nobody fetched', () => {
  const asked = (text: string): string[] => likeliest(read(text)).map(({ id }) => id);
  expect(asked('On CircleCI the upload is not triggered for the tag.\nThe release was a draft.')).not.toContain('draft');
  expect(asked('npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.npmjs.org/x')).not.toContain('npm-token');
  expect(asked('The upload failed with 403.\nThe step calls curl, too.')).not.toContain('fetched-tool');
  expect(asked('The release failed with 403 since we deleted the secret by accident.\nThe tag is there.')).not.toContain('unintended');
});

test('what poetry waits for is asked of those who publish with it alone', () => {
  const told = (program: string) => likeliest(read(`Since Monday our release times out while it uploads.\nNobody changed a thing.\n\n  run: ${program}\n`)).map(({ id }) => id);
  expect(told('uv publish')).not.toContain('poetry-slow');
  // Tests and steps are skipped, too, which is nothing of a version.
  expect(likeliest(read('The tests are skipped on Windows, and the newer Python is green.\nThe upload of 2.1 failed with 403.')).map(({ id }) => id)).not.toContain('old-version');
});

test('files that GitHub refuses for its release lead to GitHub, not to the index', () => {
  for (const text of ['The step that uploads to the GitHub release failed: 422 Unprocessable Entity for both files, so the PyPI job never ran', 'error: could not attach the wheel to the release: HTTP 422']) expect(likeliest(read(text))[0]!.id).toBe('release-assets');
});

test.each([
  ['it ends with InvalidDistribution', true],
  ['GitHub shows an InvalidPyPIUploadURL', true],
  ['PyPI does not publish it', true],
  ['PyPI answers 403 Forbidden', true],
  ['the token does not match', true],
  ['Nothing ran for the tag', true],
  ['PyPI 拒绝了这个文件', true],
  ['here is my workflow for the release', false],
  ['how is the cache invalidated?', false],
  ['where is a licence checked for validity?', false],
])('a failure is what readers call one: %s', (text, is) => {
  expect(saysFails(text)).toBe(is);
});

test.each([
  ['.gitlab-ci.yml', 'stages: [deploy]\npublish:\n  stage: deploy\n  script:\n    - twine upload dist/*\n'],
  ['.circleci/config.yml', 'version: 2.1\njobs:\n  publish:\n    steps:\n      - run: twine upload dist/*\n'],
  ['.travis.yml', '# Releases\nlanguage: python\ndeploy:\n  provider: pypi\n'],
  ['.travis.yml', 'install: pip install tox\njobs:\n  include:\n    - stage: release\n      script: tox\n'],
  ['.travis.yml', 'script:\n  - tox\ndeploy:\n  - provider: pypi\n    script: x\n'],
  ['bitbucket-pipelines.yml', 'pipelines:\n  default:\n    - step:\n        script:\n          - twine upload dist/*\n'],
  ['.github/dependabot.yml', 'version: 2\nupdates:\n  - package-ecosystem: pip\n'],
  ['azure-pipelines.yml', 'pool:\n  vmImage: x\nsteps:\n- script: twine upload dist/*\n'],
  [undefined, 'version: 2.1\njobs:\n$ twine upload dist/*\nERROR    HTTPError: 403\n'],
  [undefined, 'error: it fails\nscript: publish\n'],
])('a file of another program is told by its name: %s', (file, text) => {
  expect(configured(text)).toBe(file);
});
