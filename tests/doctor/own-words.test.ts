import { describe, expect, test } from 'vitest';
import { asked } from './judge.ts';

const FAILED = 'Error: Process completed with exit code 1.';
const step = (command: string, ...lines: string[]): string => [`##[group]Run ${command}`, '##[endgroup]', ...lines, FAILED].join('\n');
const gitlab = (command: string, ...lines: string[]): string => [`$ ${command}`, ...lines, 'Cleaning up project directory and file based variables', 'ERROR: Job failed: exit code 1'].join('\n');
const file = (script: string): string => `on: push\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${script.replace(/^/gm, '          ')}\n`;

const MANAGED = 'error: externally-managed-environment\n\n× This environment is externally managed\n╰─> To install Python packages system-wide, try apt install';
const PLUGIN = "ERROR    Error initializing plugin EntryPoint(name='Google Auth', value='keyrings.gauth', group='keyring.backends').";
const NO_GIT = "FileNotFoundError: [Errno 2] No such file or directory: 'git'";
const MINTS = 'curl -sSf -X POST https://pypi.org/_/oidc/mint-token -d "{}"';
const ASKS_GITHUB = 'resp=$(curl -sSf "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=pypi")';
const HIDES = 'if ! gh release view v2.0.0 > /dev/null 2>&1; then echo "GitHub release missing"; exit 1; fi';

test.each([
  ["pip leaves the system's Python alone", step('pip install -U twine', MANAGED), 'managed'],
  ['so it does elsewhere', gitlab('pip install build', MANAGED), 'managed'],
  ['a password holds a %', `Built wheel: dist/demo-1.0-py3-none-any.whl\nTraceback (most recent call last):\n  File "/usr/lib/python3.11/configparser.py", line 443, in _interpolate_some\nconfigparser.InterpolationSyntaxError: '%' must be followed by '%' or '(', found: '%k3'`, 'percent'],
  ['flit calls a git that is not there', gitlab('flit build', 'Traceback (most recent call last):', NO_GIT), 'no-git'],
  ['a shell does', gitlab('./release.sh', './release.sh: line 3: git: command not found'), 'no-git'],
  ['gpg has no key', 'Signing wheels\ngpg: skipped "B574D823": No secret key\ngpg: signing failed: No secret key\nThe command "./publish.sh" exited with 2.', 'gpg'],
  ['git has none to sign with', step('git tag -s v1.0', 'gpg: no default secret key: No secret key', 'error: gpg failed to sign the data'), 'gpg'],
  ['the semantic-release of Node wants a package.json', '[semantic-release] › ✘  ENOPKG Missing package.json file.\nError: SemanticReleaseError: Missing `package.json` file.', 'npm-package'],
  ['an old index knows no upload', 'Uploading distributions to https://cheese.example.org\nUploading demo-9.0.zip\nHTTPError: 501 Server Error: NOT IMPLEMENTED', 'not-implemented'],
  ['pip compiles where nothing can', gitlab('pip install twine', 'Collecting cmarkgfm (from readme_renderer[md]->twine)', '        No working compiler found, or bogus compiler options passed to', 'Command "python setup.py egg_info" failed with error code 1'), 'uncompiled.other'],
])('%s', (_, log, key) => {
  expect(asked(log)).toEqual([key]);
});

test('a plugin that keyring cannot load hides no other question: keyring goes on without it', () => {
  expect(asked(`${PLUGIN}\nTraceback (most recent call last):\nImportError: cannot import name 'properties' from 'keyring.util'\nEnter your username:`)[0]).toBe('keyring-plugin');
  expect(asked(`${PLUGIN}\nUploading distributions to https://cheese.example.org\nUploading demo-9.0.zip\nHTTPError: 501 Server Error: NOT IMPLEMENTED`)).toContain('not-implemented');
});

test.each(['  File "release.py", at line 501', 'error: upload.rs:501:7 failed', 'error: sent 501 bytes'])('a number is no status: %s', (line) => {
  expect(asked(`Uploading distributions to https://cheese.example.org\nUploading demo-9.0.zip\n${line}`)).not.toContain('not-implemented');
});

describe('a script that asks for a token by itself', () => {
  const refused = step('python mint.py', 'Traceback (most recent call last):', 'urllib.error.HTTPError: HTTP Error 422: Unprocessable Entity');

  test('is seen in the log and in the file', () => {
    expect(asked(step(ASKS_GITHUB, 'curl: (3) URL rejected: Bad hostname'))).toEqual(['minted']);
    expect(asked(step(MINTS, 'curl: (22) The requested URL returned error: 422'))).toEqual(['minted']);
    expect(asked(refused, file(MINTS))).toEqual(['minted']);
  });

  test('is no matter where there is none, or something else failed', () => {
    expect(asked(refused)).not.toContain('minted');
    expect(asked(step('python -m build', 'ERROR Backend subprocess exited'), file(MINTS))).not.toContain('minted');
  });
});

test('a gh whose words are thrown away is asked for, and one that speaks is not', () => {
  const log = step('bash check.sh', '❌ GitHub release missing');
  expect(asked(log, file(HIDES))).toEqual(['unheard']);
  expect(asked(log, file('gh release view v2.0.0'))).not.toContain('unheard');
});

test('the page of a project is no address for an upload, and one that is printed after it is no such address', () => {
  const sent = 'Publishing demo (1.0) to corp\n - Uploading demo-1.0.tar.gz 100%\n';
  expect(asked(`repositories.corp.url = "https://pypi.org/project/demo"\n${sent}`)).toEqual(['page']);
  expect(asked(`$ twine upload --repository-url https://pypi.org/project/demo/ dist/*\n${sent}`)).toEqual(['page']);
  expect(asked(`Uploading distributions to https://upload.pypi.org/legacy/\nView at:\nhttps://pypi.org/project/demo/1.0/\nerror: the repository is locked`)).not.toContain('page');
});

test('what Travis CI builds is named beside its conditions, not among them', () => {
  const deploy = (below: string): string => `Uploading demo-1.0.tar.gz\nNo stash found.\nDone. Your build exited with 0.\n\ndeploy:\n  provider: pypi\n${below}`;
  expect(asked(deploy('  on:\n    tags: true\n    distributions: sdist bdist_wheel\n'))).toEqual(['misplaced']);
  expect(asked(deploy('  on:\n    tags: true\n  distributions: sdist bdist_wheel\n'))).not.toContain('misplaced');
});

test('what JFrog’s program warns of after an upload is no failure of it', () => {
  const log = 'Publishing 1 file to https://demo.jfrog.io/artifactory/api/pypi/local\nUploading demo-0.4.1.tar.gz (9.8KiB)\n15:07:09 [Warn] Failed to collect UV build info: failed to load pyproject.toml';
  expect(asked(log)).not.toContain('own-index');
});
