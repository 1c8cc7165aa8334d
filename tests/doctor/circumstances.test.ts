import { describe, expect, test } from 'vitest';
import type { Emitter } from '../../src/errors/types.ts';
import { surroundings } from '../../src/lib/doctor/circumstances.ts';
import * as aside from '../../src/lib/doctor/rare/aside.ts';
import { Script } from '../../src/lib/doctor/jobs/script.ts';
import { arrivedIn } from '../../src/lib/doctor/rare/arrived.ts';
import * as uploading from '../../src/lib/doctor/uploads.ts';
import { claimed } from '../../src/lib/doctor/rare/claimed.ts';
import { closer } from '../../src/lib/doctor/rare/closer.ts';
import { environmentOf } from '../../src/lib/publisher/subject.ts';
import { answered } from './judge.ts';

const NONE = {};

/** What is known of the last line of a log. */
function known(log: string, values: Readonly<Record<string, string>> = {}, emitter: Emitter = 'pypi') {
  const start = log.lastIndexOf('\n') + 1;
  return surroundings(log, { start, end: log.length, values }, emitter, NONE, undefined, { aside, claimed, uploading: { ...uploading, arrivedIn, commands: Script }, closer });
}

describe('the index', () => {
  test.each([
    ['the address that twine was given', 'Uploading distributions to https://test.pypi.org/legacy/\nERROR', 'testpypi'],
    ['the address that a message holds', 'uv publish\nMissing credentials for: https://pkgs.example.org/acme/', 'other'],
    ['an input that the runner printed', 'Run pypa/gh-action-pypi-publish@v1\n  repository-url: https://pkgs.example.org/simple\nrefused', 'other'],
    ['the address at which the action asks for a token', '##[debug]Authenticating to https://test.pypi.org/legacy/ via Trusted Publishing\nrefused', 'testpypi'],
    ['a name that poetry knows', 'Publishing a (1) to testpypi\nHTTP Error 403', 'testpypi'],
    ['a name that only the reader knows', 'Publishing a (1) to company\nHTTP Error 403', 'other'],
    ['a host of TestPyPI that is misspelt', 'uv publish\nMissing credentials for: https://upload.test.pypi.org/legacy/', 'testpypi'],
    ['a host of PyPI that is misspelt', 'Uploading distributions to https://uploads.pypi.org/legacy/\nERROR', 'pypi'],
    ['a name that only holds theirs', 'Uploading distributions to https://pypi.org.example.com/\nERROR', 'other'],
    ['no index at all: an address for help is none', 'ERROR\nSee https://docs.pypi.org/trusted-publishers/ and https://pypi.org/help/#invalid-auth', 'pypi'],
  ])('is told by %s', (_, log, index) => {
    expect(known(log).index).toBe(index);
  });
});

describe('the program', () => {
  test.each([
    ['twine inside the action is the action', 'Run pypa/gh-action-pypi-publish@v1\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403', 'action'],
    ['twine in a step after the action is twine', 'Run pypa/gh-action-pypi-publish@v1\n##[group]Run twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403', 'twine'],
    ['uv by its first line', 'Publishing 2 files to https://upload.pypi.org/legacy/\nerror', 'uv'],
    ['of several the one that printed last', 'uv publish\nhatch publish\nerror', 'hatch'],
  ])('%s', (_, log, name) => {
    expect(known(log).program?.name).toBe(name);
  });

  test('is the one whose words the message is where the log does not tell, and none where those are of an index', () => {
    expect(known('x', {}, 'uv').program).toEqual({ name: 'uv' });
    expect(known('x', {}, 'twine').program).toBeUndefined();
    expect(known('Successfully installed twine-6.1.0\nUploading distributions to https://upload.pypi.org/legacy/\nx').program).toEqual({ name: 'twine', version: '6.1.0' });
  });
});

test.each([
  ['/home/runner/work/a\nx', 'github'],
  ['Running with gitlab-runner 17.0\nx', 'gitlab'],
  ['GitLab: Environment variable PYPI_ID_TOKEN not found', 'gitlab'],
  ['CircleCI: could not find `circleci` in the environment', 'other'],
  ['twine upload\nx', undefined],
])('where it runs: %s', (log, ci) => {
  expect(known(log).ci).toBe(ci);
});

test.each([
  [undefined, 'not-shown'],
  [[], 'nothing'],
  [['wheels'], 'other-names'],
  [['wheels', 'di${{ matrix.os }}'], 'this-name'],
])('of the artifact that a message asks for, a workflow with %j keeps %s', (artifacts, kept) => {
  const beside = { rules: new Set<string>(), publishing: [], uses: [], ...(artifacts && { artifacts }) };
  expect(surroundings('x', { start: 0, end: 1, values: { name: 'dist' } }, 'github-actions', NONE, beside, { closer }).values.kept).toBe(kept);
});

test('a file that publishes with another program than the one that builds is the one that ran', () => {
  const beside = { rules: new Set<string>(), publishing: ['action'], uses: [], address: 'given' } as const;
  const given = (log: string) => surroundings(log, { start: log.length - 1, end: log.length, values: {} }, 'maturin', NONE, beside, { closer }).values.url_given;
  expect([given('💥 maturin failed\nx'), given('🚀 Uploading 2 packages\n💥 maturin failed\nx')]).toEqual(['given', 'not-shown']);
});

test.each([
  ['a prompt with a name', 'bert@kepler:~/code$ twine upload dist/*\nx', 'none'],
  ['a prompt with an environment', '(env) user@machine test % poetry publish\nx', 'none'],
  ['a prompt of PowerShell', 'PS C:\\work> python -m twine upload dist/*\nx', 'none'],
  ['a question that was answered', 'Enter your API token: \nWARNING  x\nUploading a-1.whl\nx', 'none'],
  ['a question that nobody was asked', 'Enter your API token: \nEOFError: EOF when reading a line\nx', undefined],
  ['a question that was answered from elsewhere', 'GetPassWarning: Can not control echo on the terminal.\nEnter your password: \nUploading a-1.whl\nx', undefined],
  ['a bare prompt, which GitLab and Travis CI print too', '$ twine upload dist/*\nx', undefined],
  ['the file of Travis CI', 'x\ndeploy:\n  provider: pypi\n  user: jdoe\n', 'other'],
  ['a prompt beside what only a CI prints', 'bert@kepler:~$ twine upload\n##[error]Process completed with exit code 1.\nx', 'github'],
])('where it runs is told by %s', (_, log, ci) => {
  expect(known(log).ci).toBe(ci);
});

test.each([
  ['it names TestPyPI', '$ rye publish --repository testpypi\nx', 'testpypi', 'not-shown'],
  ['it names nothing, and one before it TestPyPI', '$ twine upload -r testpypi dist/*\n100%\n$ twine upload dist/*\nx', 'not-shown', 'not-shown'],
  ['a program speaks of it', '$ uv publish --index testpypi\nwarning: `uv publish` is experimental\nx', 'testpypi', 'not-shown'],
  ['it has a token and another name', '$ twine upload -p pypi-AgE -u octocat dist/*\nx', 'not-shown', 'other-user'],
  ['one before it had another name', '$ twine upload -u octocat -p pypi-AgE dist/*\nx\n$ twine upload -u __token__ -p pypi-AgE dist/*\nx', 'not-shown', 'not-shown'],
  ['it names nobody, and a file does', '[pypi]\nusername = octocat\npassword = pypi-AgE\n$ twine upload dist/*\nx', 'not-shown', 'other-user'],
  ['it names nobody, and one section of a file is right', '[pypi]\nusername = __token__\npassword = pypi-AgE\n[other]\nusername = octocat\npassword = pypi-AgE\n$ twine upload\nx', 'not-shown', 'not-shown'],
])('what the last command that uploads was given: %s', (_, log, asked, pypirc) => {
  expect(known(log).values).toMatchObject({ asked, pypirc });
});

test('another sdist that the index took is told', () => {
  const log = (before: string) => `Uploading distributions to https://upload.pypi.org/legacy/\nUploading ${before}\nUploading a-1.zip\nERROR    HTTPError: 400 Bad Request`;
  expect(known(log('a-1.tar.gz')).values.sdist).toBe('uploaded');
  expect(known(log('a-1-py3-none-any.whl')).values.sdist).toBe('not-shown');
});

test('under `env:` a variable without a value is empty, and one that is not there was not given; under `with:` an empty input has no line', () => {
  const echo = '##[group]Run uv publish\nuv publish\nenv:\n  UV_PUBLISH_TOKEN: \n  PYTHON: 3.13\n##[endgroup]\nx';
  expect(known(echo).inputs).toMatchObject({ UV_PUBLISH_TOKEN: 'empty', PYTHON: 'given', UV_PUBLISH_USERNAME: 'absent' });
  expect(known('##[group]Run pypa/gh-action-pypi-publish@v1\nwith:\n  user: __token__\n##[endgroup]\nx').inputs).toMatchObject({ password: 'absent', user: 'given' });
  expect(known('INFO     username: __token__\nINFO     password: <empty>\nx').inputs).toEqual({ password: 'empty' });
});

test('claims are told in the reader’s own values, the environment from the subject where it is not printed', () => {
  const claims = (sub: string) => `* \`sub\`: \`${sub}\`\n* \`repository\`: \`octo-org/example-pkg\`\n* \`repository_owner\`: \`octo-org\`\n* \`workflow_ref\`: \`octo-org/example-pkg/.github/workflows/release.yml@refs/tags/v1\`\n* \`job_workflow_ref\`: \`x\`\nend`;
  expect(known(claims('repo:octo-org@12/example-pkg@34:environment:pypi')).own).toMatchObject({ repository: 'octo-org/example-pkg', workflow: 'release.yml', environment: 'pypi' });
  expect(known(claims('enterprise:acme:x')).own).not.toHaveProperty('environment');
});

test.each([
  ['repo:octo-org/example-pkg:environment:pypi', 'pypi'],
  ['repo:octo-org@12/example-pkg@34:environment:a%3Ab', 'a:b'],
  ['repo:octo-org/example-pkg:environment:pypi:job_workflow_ref:octo-org/example-pkg/.github/workflows/a.yml@refs/heads/main', undefined],
  ['repo:octo-org/example-pkg:ref:refs/tags/v1', null],
  ['repo:octo-org@12/example-pkg@34:pull_request', null],
  ['repo:octo-org/example-pkg:ref:refs/tags/v1:actor:octocat', undefined],
  ['repository_owner:octo-org:environment:pypi', undefined],
  [undefined, undefined],
])('the environment in the subject %s', (sub, environment) => {
  expect(environmentOf(sub)).toBe(environment);
});

test.each([
  ['a reader speaks of it', 'The Trusted Publisher is not recognised.\nInvalid or non-existent authentication information', 'trusted-publishing'],
  ['a program does', 'Trusted Publishers allows publishing packages to PyPI from automated environments\nInvalid or non-existent authentication information', 'not-shown'],
  ['a reader does, and a token was given', 'We want Trusted Publishing later.\nTWINE_PASSWORD: ***\nInvalid or non-existent authentication information', 'not-shown'],
  ['nobody does', 'Invalid or non-existent authentication information', 'not-shown'],
])('of Trusted Publishing that was meant: %s', (_, log, believes) => {
  expect(known(log).values.believes).toBe(believes);
});

test.each([
  [`"'https://example.org'" is an invalid value for Home-Page.`, 'twice'],
  [`'https://example' is an invalid value for Home-Page.`, 'not-shown'],
])('of the quotation marks in %s', (log, quoted) => {
  expect(known(log).values.quoted).toBe(quoted);
});

test('a release of a program is told by its pin', () => {
  expect(known('I am using `uv==0.4.20`.\nuv publish\nx', {}, 'uv').program).toEqual({ name: 'uv', version: '0.4.20' });
});

test('a file is known to be built by what poetry says of its project', () => {
  const log = 'Building some-tool (2.0.0)\nUploading some_tool-2.0.0-py3-none-any.whl 0%\nFile already exists';
  expect(known(log, { file: 'some_tool-2.0.0-py3-none-any.whl' }).values.built).toBe('this-file');
  expect(known(log, { file: 'some_tool-1.9.0.tar.gz' }).values.built).toBe('not-shown');
});

test('a project is told to be the reader’s own by the file that declares it', () => {
  const log = (name: string) => `[project]\nname = "${name}"\nInvalid API Token`;
  expect(known(log('some.tool'), { project: 'Some-Tool' }).values.declared).toBe('this-project');
  expect(known(log('some-tool-core'), { project: 'some-tool' }).values.declared).toBeUndefined();
});

const SUMMARY = "💥 maturin failed\n  Caused by: Failed to upload the wheel with status 400: <html>\n  <title>400 'summary' has invalid data. See https://packaging.python.org/specifications/core-metadata for more information.</title>\n";

const DESCRIPTION = 'HTTPError: 400 Client Error: The description failed to render in the default format of reStructuredText. See https://pypi.org/help/#description-content-type for more information. for url: https://upload.pypi.org/legacy/\n';

const SECTION = (command: string, pypirc = '') => `##[section]Starting: TwineAuthenticate\n${pypirc}$ ${command} --config-file $(PYPIRC_PATH) dist/*\nInvalidConfiguration: Missing 'kelp' section from the configuration file\nor not a complete URL in --repository-url.\n`;

const PUSH = 'Run python -m release\nbump version to 2.1\nremote: Permission to acme/kelp.git denied to github-actions[bot].\nfatal: unable to access';

const RELEASE = 'bash: line 2: uv: command not found\n\nbuild_command = """\n  uv build\n"""\n';

test.each([
  ['a release of maturin that sends a field twice', `Successfully installed maturin-1.4.0\n${SUMMARY}`, /^Raise maturin/, /Write `description`/],
  ['the same in a form below the message', `${SUMMARY}\n### Your maturin version (\`maturin --version\`)\n\n1.3.2\n`, /^Raise maturin/, /Write `description`/],
  ['a release of maturin that does not', `Successfully installed maturin-1.9.4\n${SUMMARY}`, /^Write `description`/, /Raise maturin/],
  ['no release of it: both may be', SUMMARY, /Raise maturin[^]*Write `description`/, undefined],
  ['a type that is declared', `${DESCRIPTION}Our setup.py has long_description_content_type = 'text/markdown'.\n`, /^The type is declared/, /^Declare it/m],
  ['a type that is not', DESCRIPTION, /^Declare it/, /The type is declared/],
  ['a section whose name has a blank', SECTION('twine upload -r "kelp/feed"', '[distutils]\nindex-servers =\n  red kelp/feed\n\n[red kelp/feed]\nrepository = https://pkgs.example.org/\n'), /^twine splits/, /Name the feed alone/],
  ['a feed that is named alone', SECTION('twine upload -r kelp'), /^Take `TwineAuthenticate@1`.*myTestProject\/myTestFeed/, /Name the feed alone/],
  ['a feed with its project', SECTION('twine upload -r red/kelp'), /^Name the feed alone/, undefined],
  ['an action in a part of a file that cannot be read', `${RELEASE}\n{%- if docs %}\n      - uses: python-semantic-release/python-semantic-release@v10\n`, /runs in a container of its own/, /setup-uv/],
  ['who is refused a push', PUSH, /add `contents: write`/, /on: push/],
])('the first step follows %s', (_, log, step, never) => {
  const said = answered(log)?.step ?? '';
  expect(said).toMatch(step);
  if (never) expect(said).not.toMatch(never);
});
