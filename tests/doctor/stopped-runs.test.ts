import { describe, expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { besideOf } from '../../src/lib/doctor/beside/shown.ts';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { check } from '../../src/lib/rules/check.ts';
import { answered, asked, diagnose } from './judge.ts';
import { judge, NOTHING } from './judged.ts';

describe('that nothing was uploaded', () => {
  const closed = "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))";
  const status = 'ValueError: 520 is not a valid HTTPStatus';
  const refusal = "InvalidDistribution: Invalid distribution metadata: 'Proprietary' is invalid for 'license-expression'";
  const uploading = 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.0-py3-none-any.whl\n';

  test.each([closed, status])('is told by the frame of a script that runs before the upload: %s', (message) => {
    expect(answered(`  File "/app/oidc-exchange.py", line 328, in <module>\n${message}`)?.state).toBe('nothing-uploaded');
    expect(answered(`  File "/app/attestations.py", line 152, in <module>\n${message}`)?.state).toBe('nothing-uploaded');
    expect(answered(message)?.state).toBe('may-be-partial');
    expect(answered(`${uploading}  File "/usr/lib/python3/twine/__main__.py", line 34, in main\n${message}`)?.state).toBe('may-be-partial');
  });

  test('is told by twine, which reads all files first, and not of files that were sent before', () => {
    expect(answered(`Uploading distributions to https://upload.pypi.org/legacy/\nERROR    ${refusal}`)?.state).toBe('nothing-uploaded');
    expect(answered(`${uploading}ERROR    ${refusal}`)?.state).toBe('may-be-partial');
  });

  test('is no longer told by signing, once the upload has begun', () => {
    const signing = 'Notice: Generating and uploading digital attestations\n';
    expect(answered(`${signing}${closed}`)?.state).toBe('nothing-uploaded');
    expect(answered(`${signing}${uploading}${closed}`)?.state).toBe('may-be-partial');
  });
});

describe('what stopped the run is told from its own words', () => {
  const fails = '\nError: Process completed with exit code 2.';

  test('a rule of the branch that refuses what comes after the upload leaves the release as it is', () => {
    const refused = 'remote: error: GH013: Repository rule violations found for refs/heads/main.\nremote: - Changes must be made through a pull request.';
    expect(answered(refused)?.state).toBe('nothing-uploaded');
    const merged = answered(`[debug] Merging release/0.0.3 into: main\nError:  To https://github.com/octo/demo\n${refused}`);
    expect(merged).toMatchObject({ state: 'published', again: ['nothing'] });
    expect(merged?.step).toMatch(/^Do not publish again/);
    expect(answered(`Version 1.2.0 was successfully published to PyPI.\n${refused}`)?.state).toBe('published');
  });

  test.each([
    ['Run nox -s release_build\nnox > Error while collecting sessions.\nnox > Sessions not found: release_build', /^List the tasks/],
    ["Run make dist\nmake: *** No rule to make target 'dist'.  Stop.", /^List the tasks/],
    ["Run make dist\nmake: *** No rule to make target 'docs/demo.1', needed by 'dist'.  Stop.", /^Look whether the first name/],
    ["Try 'semantic-release --help' for help.\n\nError: No such command 'print-version'.", /^Write `semantic-release version --print`/],
    ["Try 'hatch --help' for help.\n\nError: No such command 'relase'.", /^Run the program with `--help`/],
  ])('a task or a command that is not there, and nothing is uploaded: %s', (text, step) => {
    expect(answered(text + fails)).toMatchObject({ id: 'task-not-defined', state: 'nothing-uploaded', again: ['new-run'] });
    expect(answered(text + fails)?.step).toMatch(step);
  });

  test.each(['The operation was canceled.', 'Error: The operation was canceled.', '##[error]The operation was canceled.'])('a run that was cancelled behind the bar of a file leaves open whether that arrived: %s', (end) => {
    const bar = '100% ━━━━━━━━━━━━━━━━━━━━ 12.1/12.1 kB • 00:00 • ?';
    const text = `##[group]Run twine upload dist/*\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.0-py3-none-any.whl\n${bar}\n`;
    expect(answered(text + end)).toMatchObject({ id: 'upload-without-answer', state: 'may-be-partial' });
    expect(diagnose(`${text}\nView at:\nhttps://pypi.org/project/a/1.0/\n${end}`).findings).toEqual([]);
  });

  test('a disk that is full after the upload leaves the release as it is', () => {
    const full = "OSError: [Errno 28] No space left on device: 'image.tar'";
    expect(answered(`Run make image\n${full}${fails}`)).toMatchObject({ id: 'no-space-left-on-device', state: 'nothing-uploaded' });
    const after = answered(`Run twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.0.tar.gz\n100%\n\nView at:\nhttps://pypi.org/project/demo/1.0/\nRun make image\n${full}${fails}`);
    expect(after).toMatchObject({ id: 'no-space-left-on-device', state: 'published', again: ['nothing'], step: expect.stringMatching(/^Do not publish again/) });
  });

  test('uv that may not write its lock file anew stops before the build', () => {
    const stopped = answered(`Run uv sync --locked\nerror: The lockfile at \`uv.lock\` needs to be updated, but \`--locked\` was provided.${fails}`);
    expect(stopped).toMatchObject({ id: 'poetry-lock-outdated', state: 'nothing-uploaded', again: ['new-run'] });
    expect(stopped?.step).toMatch(/^Run `uv lock`/);
  });

  test('a wheel without the version that the sdist has was built where there is no git', () => {
    const refusal = "\nHTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nThe use of local versions in <Version('0+unknown')> is not allowed. See https://packaging.python.org/ for more information.";
    const built = (sdist: string): string => `Successfully built demo-${sdist}.tar.gz and demo-0+unknown-py3-none-any.whl${refusal}`;
    expect(answered(built('0.5.0'))?.step).toMatch(/^Build both from the checkout/);
    expect(answered(built('0+unknown'))?.step).toContain('fetch-depth: 0');
  });

  test('a file that is older than what was built lies there from before', () => {
    const upload = (file: string): string => `Successfully built demo-0.8.0.tar.gz and demo-0.8.0-py3-none-any.whl\nUploading distributions to https://upload.pypi.org/legacy/\nUploading ${file}\n`;
    const exists = 'ERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         File already exists. See https://pypi.org/help/#file-name-reuse for more information.';
    for (const refusal of [exists, 'HTTPError: 400 Clien']) {
      expect(answered(upload('demo-0.7.1-py3-none-any.whl') + refusal)).toMatchObject({ again: ['new-run'] });
      expect(answered(upload('demo-0.7.1-py3-none-any.whl') + refusal)?.step).toMatch(/^The refused file is of an older version/);
      expect(answered(upload('demo-0.8.0-py3-none-any.whl') + refusal)?.step).not.toContain('older version than the one that this run built');
    }
  });

  test('a test install from TestPyPI that fails of a dependency says nothing of the upload', () => {
    const uv = 'Run uv pip install --extra-index-url https://test.pypi.org/simple/ demo[test]\n  × Failed to download and build `pytest==0.0.0.dev1`';
    expect(answered(uv)).toMatchObject({ id: 'dependency-from-testpypi', state: 'not-concerned' });
    expect(answered(uv)?.step).toMatch(/^Install the dependencies from PyPI first/);
    const pip = 'ERROR: Could not find a version that satisfies the requirement attrs>=23.1 (from demo) (from versions: none)\nERROR: No matching distribution found for attrs>=23.1';
    expect(answered(`Looking in indexes: https://test.pypi.org/simple/\nCollecting demo\n${pip}`)?.step).toMatch(/^pip asks TestPyPI alone/);
    expect(answered(`Looking in indexes: https://test.pypi.org/simple/, https://pypi.org/simple/\nCollecting demo\n${pip}`)?.step).not.toMatch(/^pip asks TestPyPI alone/);
  });
});

describe('the first step is for what the text shows besides the message', () => {
  const steps = (text: string): string[] => judge({ ...NOTHING, text }, 'en').step.split('\n');

  test.each<[string, string, RegExp[]]>([
    ['a command in quotes is one name', ' Running "poetry publish --build"\n /bin/bash: poetry publish --build: command not found', [/^Take the quotes away/]],
    ['the program is missing where semantic-release builds', '🛠 Running build command: poetry build\nbash: line 1: poetry: command not found', [/runs in a container of its own/]],
    ['a table at the top of the file', "Error:  `data` must not contain {'license'} properties", [/^Outside of other tables/]],
    ['delocate, cut off', 'Traceback (most recent call last):\n  File "/x/venv/bin/delocate-wheel", line 8, in <module>\n    sys.exit(main())', [/^A library is too new/, /^A library is not found/, /^The architecture/]],
    ['delocate, whole', 'Traceback (most recent call last):\n  File "/x/venv/bin/delocate-wheel", line 8, in <module>\nDelocationError: Library dependencies do not satisfy target MacOS version 11.0:', [/^Set `MACOSX_DEPLOYMENT_TARGET`/]],
    ['no tool writes such a local part', "The use of local versions in '1.5.0a1.dev2082023+nightly' is not allowed", [/^Remove the `\+`/]],
    ['few tools write a commit alone', "The use of local versions in '2026.6.9+ga1a1070' is not allowed", [/^The `\+` part is written down/, /^A tool such as/, /^I want to upload/]],
    ['a pull request', 'CI fails on PRs.\nHTTPError: 403 Forbidden from https://test.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://test.pypi.org/help/#invalid-auth for more information.', [/^A fork, a pull request from one/]],
    ['pull requests that only build', 'We build on pull requests, and the run on production fails.\nHTTPError: 403 Forbidden from https://test.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://test.pypi.org/help/#invalid-auth for more information.', [/^Nothing arrives/, /^poetry/, /^A token/, /^I upload with the action/]],
    ['a reusable workflow', 'My publish step sits in a resuable workflow, not in `.github/workflows/test.yml`.\n`invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)', [/^It runs on GitHub/, /of another repository/, /of the same repository/]],
    ['a reusable workflow, in which the job need not be', 'We use a reusable workflow for tests.\n`invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)', [/^It runs on GitHub/, /of another repository/, /of the same repository/]],
    ['poetry builds and publishes in one', 'No files to publish. Run poetry build first or use the --build option.\n\nrelease.yml:\n\n```yaml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: poetry publish --build\n```\n', [/^poetry-dynamic-versioning/, /^No plugin/]],
  ])('%s', (_, text, expected) => {
    const said = steps(text);
    expect(said).toEqual(expected.map((each) => expect.stringMatching(each)));
  });

  test('of two runs the newer one is answered, in whatever order they are told', () => {
    const trusted = 'Token request failed: the server refused the request for the following reasons:\n\n* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)\n';
    const upload = (status: string, why: string): string => `Uploading distributions to https://upload.pypi.org/legacy/\nUploading alpha-1.2.0.tar.gz\nERROR    HTTPError: ${status} from https://upload.pypi.org/legacy/\n         ${why}\n`;
    const account = upload('403 Forbidden', "The user 'octo' isn't allowed to upload to project 'alpha'. See https://pypi.org/help/#project-name for more information.");
    const fence = (text: string): string => `\`\`\`\n${text}\`\`\`\n\n`;
    for (const words of ['我在 PyPI 上添加了发布者，重新运行之后还是失败：', 'I fixed the environment name on PyPI. It now fails with']) expect(answered(`The first run:\n\n${fence(trusted)}${words}\n\n${fence(account)}`)?.id, words).toBe('user-not-allowed-to-upload');
    for (const words of ['Previous error is fixed, now I get:', '解决之前的报错后，现在变成：']) expect(answered(`I got this:\n\n${fence(trusted)}${words}\n\n${fence(account)}`)?.id, words).toBe('user-not-allowed-to-upload');
    const rest = upload('503 Service Unavailable', 'Service Unavailable');
    for (const words of ['The run before was:', 'Original report:', '上一次运行：']) {
      const told = diagnose(`Now I get this:\n\n${fence(account)}${words}\n\n${fence(rest)}`);
      expect(told.findings.find(({ place }) => place === 'primary')?.id, words).toBe('user-not-allowed-to-upload');
      expect(told.findings.find(({ id }) => id === 'upload-server-error')?.place, words).toBe('earlier');
    }
  });

  test('what still fails is the later of two messages, unless the first one is there again', () => {
    const first = 'ERROR Source /src does not appear to be a Python project: no pyproject.toml or setup.py';
    const second = 'Enter your username: Traceback (most recent call last):';
    expect(diagnose(`${first}\n\nIt's still failing:\n\n${second}`).findings[0]?.id).toBe('twine-prompt-without-terminal');
    expect(diagnose(`${first}\n\nIt's still failing:\n\n${first}\n${second}`).findings[0]?.id).toBe('build-no-python-project');
  });
});

describe('where no message is known', () => {
  const ended = '\nError: Process completed with exit code 1.';

  test.each([
    ['The workflow stops at "Assert uv.lock diff is narrow":\n\nerror: uv sync changed packages beyond the version bump: greenlet', '.lock'],
    ['It fails in the step "Update versioning":\n\nrelease_lock.py: error: Versioning changed the reviewed dependency graph', '.lock'],
    ['它停在步骤“更新锁文件”：\n\nerror: the lock file does not fit', '.lock'],
    [`Run python tools/check.py\nerror: version 1.2.0 was already released${ended}`, '.guard'],
    [`Run python tools/check.py\nerror: the tag v1.2.0 does not exist${ended}`, ''],
    ["sed: -e expression #1, char 86: unknown option to `s'", '.sed'],
    ['success  Set up job\nfailure  Check the tag  → exit 1, tag v1.2.1 exists\nskipped  Build\nskipped  Publish to PyPI', '.guard'],
    ['JOBS\nX release in 20s (ID 1)\n  ✓ Set up job\n  X Check the tag\n  - Publish to PyPI\n  - Post Run actions/checkout@v6\n\nANNOTATIONS\nX Process completed with exit code 1.\nrelease: .github#12', ''],
  ])('the step that a reader, a list or a tool of a shell names is the one that stopped: %s', (text, kind) => {
    expect(asked(text)).toEqual([`step${kind}`]);
  });

  test.each([
    ['a step that may publish', 'It fails in the step "Publish to PyPI":\n\nerror: something went wrong'],
    ['two steps', 'It fails in the step "Build", or at "Test":\n\nerror: something went wrong'],
    ['a list in which what publishes was run', 'failure  Check the tag  → exit 1, tag v1.2.1 exists\nsuccess  Publish to PyPI'],
  ])('but not where it may be another, as with %s', (_, text) => {
    expect(asked(text).filter((key) => key.startsWith('step'))).toEqual([]);
  });

  test('the line of a script is told at which Python stopped, as the runner printed it or as the workflow has it', () => {
    const script = ["python - <<'PY'", 'import tomllib', '', 'old = tomllib.loads(text)["version"]', 'PY'];
    const log = (echo: readonly string[]): string => [`##[group]Run ${script[0]}`, ...echo, '##[endgroup]', 'Traceback (most recent call last):', '  File "<stdin>", line 3, in <module>', "KeyError: 'version'", '##[error]Process completed with exit code 1.'].join('\n');
    const file = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${script.map((line) => `          ${line}\n`).join('')}      - run: twine upload dist/*\n`;
    const at = (echo: readonly string[], beside?: string) => recognise(log(echo), diagnose(log(echo)), beside === undefined ? undefined : besideOf(check(beside, { action: publishAction }), beside)).stopped?.at;
    expect([at(script), at([], file), at([]), at(script.slice(0, 3))]).toEqual([script[3], script[3], undefined, undefined]);
    expect(asked(log(script))).toEqual(['step.line']);
  });

  test('an upload that failed under a green run, a step that ended after all and an image of the own repository are asked for', () => {
    expect(asked('The deployment is marked successful although it failed. Travis CI will ignore it.\nNote the `Upload failed (400)` message.')).toContain('swallowed');
    expect(asked('The upload hung for four minutes, and then PyPI dropped the connection (`RemoteDisconnected`).\nWe ran it again and it failed.')).not.toContain('hang');
    const image = (name: string) => asked(`It fails in the \`Create Docker action\` step since today.\nUnable to find image 'ghcr.io/${name}:v1.4.0' locally\nThat is the name of our repository. Nothing else is printed there.`);
    expect([image('octo/demo').includes('composite'), image('pypa/gh-action-pypi-publish').includes('composite')]).toEqual([true, false]);
  });

  test('a version from git is asked for where an image is built, and where it is another one than the tag says', () => {
    const said = 'The version comes from hatch-vcs, and the publish step of our release fails. ';
    expect(asked(`${said}It runs docker compose run --build app, and pip says metadata-generation-failed.`)).toEqual(['in-image']);
    expect(asked(`${said}The commit has the tag, but the build is one patch ahead of the tag we made.`)).toEqual(['one-ahead']);
  });
});

describe('whose program it is that is not there, the workflow and the words around it decide', () => {
  const MISSING = 'twine: command not found\n';
  const file = (steps: string): string => `\n\`\`\`yaml\non: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: actions/checkout@v7\n      - run: python -m build\n${steps}\`\`\`\n`;
  const action = (ref: string): string => `      - uses: pypa/gh-action-pypi-publish@${ref}\n`;
  const saidOf = (text: string): { step: string; again: readonly string[] } => judge({ ...NOTHING, text }, 'en');

  test.each([
    ['the action alone publishes, at a branch', file(action('release/v1')), /^Run the failed job again/, 'rerun'],
    ['the action alone publishes, at a release', file(action('v1.5.0')), /^It is the twine in the container/, 'new-run'],
    ['the inputs of the action stand there', '\nwith:\n  verify_metadata: true\n  print_hash: false\n/usr/bin/docker run --name a1b2\n', /^It is the twine in the container/, 'new-run'],
    ['a step of the file calls twine', file(`      - run: twine check dist/*\n${action('release/v1')}`), /^In the workflow file, put steps/, 'new-run'],
    ['the file installs twine', file(`      - run: pip install twine\n${action('release/v1')}`), /already installs|installs this program already/, 'new-run'],
  ])('%s', (_, beside, step, again) => {
    const said = saidOf(MISSING + beside);
    expect(said.step).toMatch(step);
    expect(said.again).toContain(again);
  });

  test('in the text of a release it is a word', () => {
    const said = answered('Run gh release create "v1" --notes "## v1\n/home/runner/work/_temp/1.sh: line 2: resource_type:: command not found\nError: Process completed with exit code 127.');
    expect(said).toMatchObject({ name: 'The shell ran words of a text as commands' });
    expect(said?.step).toContain('NOTES: ${{ … }}');
  });

  test.each(['/home/runner/work/_temp/1.sh: line 12: TWINE_USERNAME:: command not found', 'sh: 1: with:: not found'])('a name that ends in a colon is a line of YAML: %s', (line) => {
    const said = answered(`${line}\nError: Process completed with exit code 127.`)!;
    expect(said).toMatchObject({ id: 'program-not-installed', name: 'The shell took a line of YAML for a command', again: ['look', 'new-run'] });
    expect(said.step).toMatch(/^No program is missing/);
  });

  test.each([
    ["pkg_resources.DistributionNotFound: The 'keyring>=15.1' distribution was not found and is required by the application", 'The program lacks a package that it needs'],
    ['  File "/opt/venv/bin/twine", line 5, in <module>\n    from twine.__main__ import main\nModuleNotFoundError: No module named \'rfc3986\'', 'The program lacks a package that it needs'],
    ["[AttributeError]: module 'hishel' has no attribute 'SyncSqliteStorage'", undefined],
  ])('a package that is not there is called no newer one: %s', (text, name) => {
    const said = answered(text)!;
    expect([said.id, said.name]).toEqual(['program-dependency-incompatible', name]);
    expect(/newest/.test(said.sentence)).toBe(name === undefined);
  });
});

describe('what the rest of the log shows decides', () => {
  const file = (publish: string): string => `on: {push: {tags: ['v*']}}\njobs:\n  release:\n    runs-on: ubuntu-latest\n    permissions: {contents: write}\n    steps:\n      - uses: softprops/action-gh-release@v2\n  publish:\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n    ${publish}\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
  const immutable = 'Run softprops/action-gh-release@v2\nError: target_commitish cannot be changed when release is immutable\n';

  test.each<[string, string, string]>([
    ['waits for it', 'needs: release', 'nothing-uploaded'],
    ['runs whatever it comes to', 'needs: release\n    if: always()', 'may-be-partial'],
    ['does not wait for it', '', 'may-be-partial'],
  ])('a refused release on GitHub is before the upload where what publishes %s', (_, publish, state) => {
    expect(judge({ ...NOTHING, text: `${immutable}\n${file(publish)}` }, 'en')).toMatchObject({ found: 'github-release-assets-refused', state });
  });

  test('an artifact that was uploaded has the right name', () => {
    const missing = 'Run actions/download-artifact@v4\nError: Unable to download artifact(s): Artifact not found for name: dist\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n';
    const uploaded = (name: string): string => `Run actions/upload-artifact@v4\nArtifact ${name} has been successfully uploaded! Final size is 441 bytes. Artifact ID is 347\n`;
    expect(answered(uploaded('dist') + missing)).toMatchObject({ again: ['rerun-all'], steps: [{ changes: 'built-anew' }] });
    expect(answered(uploaded('wheels') + missing)?.steps.length).toBeGreaterThan(1);
  });

  test('TestPyPI that is late after PyPI has the files is no reason to send them again', () => {
    const pypi = 'Run pypa/gh-action-pypi-publish@release/v1\nUploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.0-py3-none-any.whl\n100% ━━━━━━━━ 1.4/1.4 MB • 00:00 • 33.0 MB/s\n\nView at:\nhttps://pypi.org/project/a/1.0/\n';
    const late = "Run pypa/gh-action-pypi-publish@release/v1\n  with:\n    repository-url: https://test.pypi.org/legacy/\nrequests.exceptions.ReadTimeout: HTTPSConnectionPool(host='test.pypi.org', port=443): Read timed out. (read timeout=5)\nError: Process completed with exit code 1.\n";
    expect(answered(pypi + late)).toMatchObject({ id: 'trusted-publishing-network-traceback', state: 'nothing-uploaded', taken: true, again: ['nothing'] });
    expect(diagnose(pypi + late).findings.map(({ id }) => id)).not.toContain('upload-read-timed-out');
    expect(answered(late)).toMatchObject({ state: 'nothing-uploaded', again: ['rerun'] });
  });

  test('an environment of a machine is none that somebody approves', () => {
    for (const words of ['error: externally-managed-environment', '× This environment is externally managed', 'error: environment variable TAG is not set']) expect(asked(`Run o/a@v1\n${words}\nError: Process completed with exit code 1.\n`)).not.toContain('environment');
  });
});

describe('how to run again does not contradict what the file beside the log has against it', () => {
  const REFUSED = 'Token request failed: the server refused the request for the following reasons:\n\n* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)\n';
  const file = (first: string, job = ''): string => `\n\`\`\`yaml\non: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n${job}    permissions:\n      id-token: write\n    steps:\n      - uses: actions/checkout@v7\n      - run: python -m build\n${first}      - uses: pypa/gh-action-pypi-publish@release/v1\n\`\`\`\n`;

  test.each([
    ['nothing', file(''), ['rerun']],
    ['an action that GitHub no longer runs', file('      - uses: actions/download-artifact@v3\n'), ['new-run']],
    ['a publish step that meets the attestations of another', file('      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          repository-url: https://test.pypi.org/legacy/\n'), ['new-run']],
    ['what keeps only further runs away', file('', "    if: github.ref == 'refs/heads/none' && github.ref == 'refs/heads/other'\n"), ['rerun']],
  ])('%s', (_, beside, again) => {
    expect(judge({ ...NOTHING, text: REFUSED + beside }, 'en').again).toEqual(again);
  });
});

test('the sentence that closes a refused exchange is known alone, and asks for the reason above it', () => {
  const closing = "This generally indicates a trusted publisher configuration error, but could\nalso indicate an internal error on GitHub or PyPI's part.\n";
  const said = answered(closing)!;
  expect(said).toMatchObject({ id: 'token-request-refused', state: 'nothing-uploaded', again: ['rerun'] });
  expect(said.step).toMatch(/line that begins with `\*`[^]*TestPyPI has/);
  // With the reason that one is the cause.
  expect(answered(`* \`invalid-publisher\`: valid token, but no corresponding publisher (Publisher with matching claims was not found)\n\n${closing}`)?.id).toBe('invalid-publisher-not-found');
});

test('claims are known without the sentences around them, and ask first whether the exchange was refused', () => {
  const claims = '* `sub`: `repo:o/r:environment:pypi`\n* `repository`: `o/r`\n* `repository_owner`: `o`\n* `repository_owner_id`: `1`\n* `environment`: `pypi`\n';
  expect(diagnose(claims).findings.map(({ id }) => id)).toEqual(['claims-debug-block']);
  expect(asked(claims)[0]).toBe('exchange');
});

test('of a bare status no program is offered that does not print it so', () => {
  const steps = answered('WARNING Error during upload.\nERROR   HTTPError: 400 Bad Request from https://test.pypi.org/legacy/\n')!.steps.map(({ when }) => when);
  expect(steps).toEqual(['The action uploads, and its log is not verbose', 'twine uploads, and its log is not verbose']);
  expect(answered("hatch publish\nClient error '400 Bad Request' for url 'https://upload.pypi.org/legacy/'\n")!.steps.map(({ when }) => when)).toContain('hatch uploads');
});

test('a step that is stopped while it waits for a certificate is the action’s only by its own words', () => {
  const waits = 'Requesting ephemeral certificate...\nRetrieving signed certificate...\nError: The operation was canceled.';
  expect(answered(`##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nNotice: Generating and uploading digital attestations\n${waits}`)?.id).toBe('sigstore-fulcio-error');
  for (const own of [`##[group]Run sigstore/gh-action-sigstore-python@v3.0.0\nwith:\n  inputs: ./dist/*.tar.gz\n##[endgroup]\n##[group]Installing sigstore\nSuccessfully installed sigstore-3.6.1\n${waits}`, 'Run ./start-proxy.sh\nGenerating self-signed certificate...\nError: The operation was canceled.']) expect(answered(own)?.id).not.toBe('sigstore-fulcio-error');
});

test('what tests, GitHub, a download and jupyter-releaser say is asked about as such, and nothing of PyPI beside it', () => {
  const ended = '\nError: Process completed with exit code 1.';
  const ids = (log: string): string[] => asked(log + ended);
  expect(diagnose(`HTTPError: 401 Client Error: Unauthorized for url: https://uploads.github.com/repos/o/a/releases/1/assets?name=a-1.0.tar.gz${ended}`).findings).toEqual([]);
  expect(ids('HTTPError: 403 Client Error: Forbidden for url: https://uploads.github.com/repos/o/a/releases/1/assets')).toEqual(['github-answer']);
  expect(ids("Run PyO3/maturin-action@v1\ngzip: stdin: not in gzip format\nError: The process '/usr/bin/docker' failed with exit code 2")).toEqual(['fetched-tool']);
  expect(ids('Run PyO3/maturin-action@v1\nError: candidates is not iterable')).toEqual(['fetched-tool']);
  expect(ids('RuntimeError: Could not get user permission level, assuming user was not admin!')).toEqual(['releaser-admin']);
  expect(ids('Run ./check.sh\nError: Built version (0.20.0) does not match release tag (0.21.0).\nError: Did you forget to bump it?')).toEqual(['tag-version']);
});

test('what the workflow publishes with is none of the tests that stopped it', () => {
  const file = '\n\nname: Publish\non: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n';
  const checked = check(file, { action: publishAction });
  const log = 'E   demo.AuthenticationError: mint requires authentication.\nFAILED tests/test_mint.py::test_mint - demo.AuthenticationError\nError: Process completed with exit code 1.';
  expect(recognise(log, diagnose(log), besideOf(checked, file)).program).toBeUndefined();
});

describe('a job that is stopped in the middle of an upload may have sent what was on its way', () => {
  const HEAD = 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.0-py3-none-any.whl\n';
  const BAR = '100% ━━━━━━━━━━━━ 12.1/12.1 kB • 00:00 • ?\n';

  test.each([
    ['Jenkins', 'Sending interrupt signal to process\nTerminated\nscript returned exit code 143\n[Pipeline] }\nAborted by admin\nFinished: ABORTED\n'],
    ['Jenkins, by somebody', 'Aborted by admin\nSending interrupt signal to process\nTerminated\nFinished: ABORTED\n'],
    ['CircleCI', '\nToo long with no output (exceeded 10m0s): context deadline exceeded\n'],
    ['Travis CI', 'No output has been received in the last 10m0s, this potentially indicates a stalled build or something wrong with the build itself.\nThe build has been terminated\n'],
    ['Buildkite', '# Received cancellation signal, interrupting\n🚨 Error: The command was interrupted by a signal\n'],
    ['GitLab', 'ERROR: Job failed: canceled\n'],
  ])('%s', (_, end) => {
    expect(diagnose(HEAD + BAR + end).findings[0]?.id).toBe('upload-without-answer');
    expect(answered(HEAD + BAR + end)).toMatchObject({ state: 'may-be-partial', files: [['a-1.0-py3-none-any.whl', 'unknown']] });
    // What came to its end before is there.
    expect(diagnose(`${HEAD}${BAR}\nView at:\nhttps://pypi.org/project/a/1.0/\n${end}`).findings).toEqual([]);
  });

  test.each([
    ['twine', `${HEAD}${BAR}##[error]The operation was canceled.\n`],
    ['Azure Pipelines', `##[section]Starting: upload\n${HEAD}${BAR}##[error]The operation was canceled.\n##[section]Finishing: upload\n`],
  ])('%s', (_, log) => {
    expect(diagnose(log).findings[0]?.id).toBe('upload-without-answer');
    expect(answered(log)).toMatchObject({ state: 'may-be-partial', files: [['a-1.0-py3-none-any.whl', 'unknown']] });
  });
});
