import { expect, test } from 'vitest';
import { answered } from './judge.ts';
import { judge, NOTHING } from './judged.ts';

const MATURIN = '💥 maturin failed\n  Caused by: ';

/** What steps around the upload fail at, as the programs print it, and what the first step is to say of it. */
const CASES: readonly (readonly [name: string, log: string, id: string, says: readonly string[]])[] = [
  ['git without a name', 'fatal: empty ident name (for <runner@fv-az1.internal>) not allowed', 'git-identity-missing', ['git config user.name']],
  ['a name that is a branch and a tag', 'error: src refspec main matches more than one', 'git-ref-ambiguous', ['Delete the tag of that name']],
  ['a tag of a version that is a branch, too', 'error: src refspec v1.4.0 matches more than one', 'git-ref-ambiguous', ['The tag is wrong', 'The branch is wrong']],
  ['a push without a branch', 'fatal: You are not currently on a branch.', 'git-detached-head', ['ref: main']],
  ['a branch that is not there', 'error: src refspec main does not match any', 'git-detached-head', ['git push origin HEAD:main']],
  ['a tag that was not made', 'error: src refspec v1.4.0 does not match any', 'git-detached-head', ['git tag --list']],
  ['a build that is switched off', '1 validation error for RawConfig\nbuild_command\n  Input should be a valid string [type=string_type, input_value=False]', 'semantic-release-configuration-invalid', ['build_command = ""']],
  ['a text for a list', '1 validation error for RawConfig\nversion_toml\n  Input should be a valid tuple [type=tuple_type]', 'semantic-release-configuration-invalid', ['brackets']],
  ['a command of another major', "Try 'semantic-release -h' for help.\n\nError: No such command 'print-version'.", 'program-option-unknown', ['python-semantic-release==7.34.6', '--print-last-released']],
  ['a release that is skipped', '✔ Release skipped from strategy config', 'release-please-no-release', ['skip-github-release']],
  ['a release that is waited for', '⚠ There are untagged, merged release PRs outstanding - aborting', 'release-please-no-release', ['autorelease: tagged']],
  ['an image of an old Debian', "E: The repository 'http://deb.debian.org/debian buster Release' does not have a Release file.", 'debian-release-archived', ['Take a newer image', 'lsb_release']],
  ['no Python in a container', `${MATURIN}Couldn't find any python interpreters. Please specify at least one with -i\nError: The process '/usr/bin/docker' failed with exit code 1`, 'maturin-interpreter-not-found', ['--find-interpreter']],
  ['no Python where maturin runs', `${MATURIN}Couldn't find any python interpreters from 'python3'.`, 'maturin-interpreter-not-found', ['maturin list-python']],
  ['a Python that was not set up', `${MATURIN}Python interpreter \`3.9\` doesn't exist`, 'maturin-interpreter-not-found', ['architecture:']],
  ['setup.py without setuptools', "python setup.py sdist\nModuleNotFoundError: No module named 'setuptools'", 'setuptools-not-installed', ['python -m build', 'poetry run']],
  ['a command with a hyphen', "python setup.py bdist-wheel\ninvalid command name 'bdist-wheel'", 'build-invalid-command', ['misspelt']],
  ['a setup that a plugin cannot replace', "Error: invalid command name 'setup.py'\n    at verifySetupPy (/x/semantic-release-pypi/lib/verify.js:43:15)", 'build-invalid-command', ['from setuptools import setup']],
  ['a folder that the sdist leaves out', 'FileNotFoundError: Forced include not found: /tmp/x-1.0/skills', 'build-backend-stopped', ['targets.sdist', 'artifacts']],
  ['a workflow that may not be started', 'Run gh workflow run publish.yml\nHTTP 403: Resource not accessible by integration', 'github-token-permission-missing', ['actions: write', 'start the other workflow yourself']],
  ['a tag of another form', "Can't parse version from tag '0.06' (tag_regex='^v(\\\\d+)$', tag_prefix='')", 'build-version-not-derived', ['tag_regex', 'delete it']],
  ['a tag of another form, by an old setuptools-scm', "UserWarning: tag 'docs-1' no version found\n  warnings.warn(f\"tag {tag!r} no version found\")", 'build-version-not-derived', ['git_describe_command']],
  ['a Python of an environment of pixi', 'Run pixi run release\n/home/runner/work/x/x/.pixi/envs/default/bin/python: No module named build', 'program-not-installed', ['pixi add python-build']],
  ['the name of a wheel’s target for a processor', "Run actions/setup-python@v5\nError: The version '3.x' with architecture 'x86_64' was not found for Ubuntu 22.04.", 'python-version-not-available', ['architecture:', 'x64']],
  ['any Python, and none is there', "Run actions/setup-python@v5\nError: The version '3.x' with architecture 'x64' was not found for Debian 12.", 'python-version-not-available', ['container:']],
  ['other actions that a policy does not admit', 'The actions astral-sh/setup-uv@v7, dtolnay/rust-toolchain@stable are not allowed in octo/demo because all actions must be from a repository owned by your enterprise', 'action-not-allowed-by-policy', ['match one of the patterns']],
  ['another action that a policy does not admit', 'The action astral-sh/setup-uv@v7 is not allowed in octo/demo because all actions must be from a repository owned by your enterprise', 'action-not-allowed-by-policy', ['match one of the patterns']],
  ['secrets where a linter finds them', 'release.yaml:134:17: context "secrets" is not allowed here. available contexts are "env"', 'secrets-context-not-available', ['HAS_TOKEN']],
  ['what signs, in a reader’s words', 'The Sigstore signing step failed with `root was signed by 0/3 keys` and nothing came after it.', 'sigstore-tuf-error', ['v3.5.0', 'securesystemslib']],
  ['a publisher, in a reader’s words', 'The run sent `release.yml` and PyPI refused with `invalid-publisher`.', 'invalid-publisher-not-found', ['compare repository, workflow file and environment']],
  ['a dependency that pip took from TestPyPI', "Looking in indexes: https://test.pypi.org/simple/, https://pypi.org/simple/\nERROR: Failed to build 'fastapi' when getting requirements to build wheel", 'dependency-from-testpypi', ['--no-deps']],
  ['files of a workspace of uv', "Successfully built /home/runner/work/x/x/dist/a-1.0.tar.gz\nRun pypa/gh-action-pypi-publish@release/v1\nERROR    InvalidDistribution: Cannot find file (or expand pattern): 'a/dist/*'", 'twine-no-files', ['uv build --out-dir dist']],
  ['a file for Anaconda.org with a line break in its name', 'Using "octo" as upload username\nError:  File "/tmp/out/demo-1.0-py_0.conda\n" does not exist', 'anaconda-token-expired', ['line break']],
  ['anaconda without its client', 'Usage: anaconda [OPTIONS] COMMAND [ARGS]...\n╭─ Error ─╮\n│ No such command \'upload\'. │\n╰─────────╯', 'task-not-defined', ['anaconda-client']],
  ['an option of Bazel', 'INFO: Running command line: bazel-bin/wheel.publish --stamp\ntwine upload: error: unrecognized arguments: --stamp', 'twine-unrecognized-arguments', ['before it']],
  ['a secret that a shell reads', '/tmp/x.sh: line 4: M7je3: command not found\ntwine upload: error: the following arguments are required: dist', 'twine-no-files', ['Change that secret', 'TWINE_PASSWORD']],
  ['no files, by an old twine', "$ make release\nrm -fr dist/\ntwine upload dist/*\nValueError: Cannot find file (or expand pattern): 'dist/*'\nmake: *** [release] Error 1", 'twine-no-files', ['empties']],
  ['a shell that does not find poetry', '/bin/sh: 3: poetry: not found', 'program-not-installed', ['pipx install']],
  ['a keyring of a desktop', '$ poetry publish -r corp\n  DBusErrorResponse\n\n  [org.freedesktop.Secret.Error.NoSuchObject] ("x",)', 'keyring-locked', ['POETRY_HTTP_BASIC_CORP_USERNAME']],
  ['an address to install from', '[HTTPError]\n415 Client Error: Unsupported Media Type for url: https://artifacts.example.org/api/pypi/local/simple', 'upload-method-not-allowed', ['/simple/']],
  ['a tag that is there', "Tagging 'v1.0' in Git\nfatal: tag 'v1.0' already exists", 'git-tag-exists', ['PyPI has all files of this version', 'PyPI has nothing of this version']],
  ['a command of twine that is misspelt', "usage: twine [-h] [--version] [--no-color] {check,register,upload}\ntwine: error: argument command: invalid choice: 'uplaod' (choose from 'check', 'register', 'upload')", 'task-not-defined', ['--help']],
  ['a command of twine in uv', "error: unrecognized subcommand 'upload'\n\nUsage: uv [OPTIONS] <COMMAND>\n\nFor more information, try '--help'.", 'task-not-defined', ['--help']],
  ['an option before the command', 'usage: sigstore [-h] [-v] [-V]\n                COMMAND ...\nsigstore: error: unrecognized arguments: --foo', 'program-option-unknown', ['--help']],
  ['the address as twine takes it', "Usage: hatch publish [OPTIONS] [ARTIFACTS]...\nTry 'hatch publish --help' for help.\n\nError: No such option '--repository-url'.", 'program-option-unknown', ['--repo URL']],
  ['an option without its value', 'usage: twine upload [-h]\ntwine upload: error: argument --cert: expected one argument', 'option-without-value', ['Write a value behind the option']],
  ['an upload without a network', 'error: Unable to publish files in offline mode', 'uv-arguments-conflict', ['UV_OFFLINE']],
  ['settings that are not there', 'error: failed to open file `uv-ci.toml`: No such file or directory (os error 2)', 'uv-option-value-invalid', ['UV_CONFIG_FILE']],
  ['a status that no index sends', `${MATURIN}💥 Failed to upload "demo-1.0-py3-none-any.whl" (775 B)\n  Caused by: Failed to upload the wheel with status 422:`, 'upload-status-without-reason', ['upload URL']],
  ['a page that is not there, and no package of Anaconda.org', `${MATURIN}💥 Failed to upload "demo-1.0-py3-none-any.whl" (775 B)\n  Caused by: Failed to upload the wheel with status 404: <html>\n  The resource could not be found.<br/><br/>\nNot Found\n</html>`, 'upload-address-not-found', ['Compare the address']],
];

const NEVER: Readonly<Record<string, RegExp>> = {
  'an upload without a network': /UV_PUBLISH_TOKEN/,
  'settings that are not there': /readme/i,
  'a tag of another form': /PRETEND/,
  'a Python of an environment of pixi': /setup-python/,
  'the name of a wheel’s target for a processor': /'3\.x'/,
  'any Python, and none is there': /newer Python/,
  'other actions that a policy does not admit': /gh-action-pypi-publish/,
};

test.each(CASES)('%s is answered by its own words', (name, log, id, says) => {
  const { found, step } = judge({ ...NOTHING, text: log }, 'en');
  expect(found).toBe(id);
  for (const each of says) expect(step).toContain(each);
  if (NEVER[name]) expect(step).not.toMatch(NEVER[name]);
});

test('a permission that the file gives is not asked for again', () => {
  const log = 'Run softprops/action-gh-release@v2\n⚠️ GitHub release failed with status: 403\n⚠️ Unexpected error fetching GitHub release for tag refs/heads/main\n   HttpError: Resource not accessible by integration\n';
  const file = (level: string): string => `\n.github/workflows/publish.yml:\n\n\`\`\`yaml\non: workflow_dispatch\njobs:\n  send:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: ${level}\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n      - uses: softprops/action-gh-release@v2\n        with:\n          draft: true\n\`\`\`\n`;
  const stepOf = (text: string): string => judge({ ...NOTHING, text }, 'en').step;
  expect(stepOf(log + file('write'))).toMatch(/^Your file gives .*`refs\/heads\/`/);
  expect([stepOf(log), stepOf(log + file('read'))].filter((each) => !each.startsWith('In the workflow file add `contents: write`'))).toEqual([]);
});

test('an image that is that of an action is mended by the action, and by no other system of the runner', () => {
  const log = 'ERROR: failed to build: failed to solve: process "/bin/sh -c apt-get update;    apt-get install -y git/bullseye-backports" did not complete successfully: exit code: 100';
  expect(answered(log)?.step).toContain('python-semantic-release/python-semantic-release@v');
  expect(answered(`#7 ERROR: process "/bin/sh -c apt-get update" did not complete successfully: exit code: 100`)).toBeUndefined();
});

test('an environment that is not there is not said to be missing before every upload of the job', () => {
  const said = answered('Run uv pip install --index-url https://test.pypi.org/simple/ demo\nerror: No virtual environment found; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment\n# after uv publish');
  expect(said?.id).toBe('uv-no-virtual-environment');
  expect(said?.sentence).not.toContain('before it built or uploaded');
});
