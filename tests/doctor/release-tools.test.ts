import { describe, expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { besideOf } from '../../src/lib/doctor/beside/shown.ts';
import { likeliest } from '../../src/lib/doctor/questions/likeliest.ts';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { checkFiles } from '../../src/lib/rules/check.ts';
import { asFile } from '../../src/lib/text/as-file.ts';
import { findWorkflows } from '../../src/lib/text/paste.ts';
import { answered, asked, diagnose } from './judge.ts';

const FAILED = 'Error: Process completed with exit code 1.';
const step = (command: string, ...lines: string[]): string => [`##[group]Run ${command}`, '##[endgroup]', ...lines, FAILED].join('\n');
const file = (inputs: string): string => `on: push\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${inputs}      - run: python release.py\n      - run: twine upload dist/*\n`;

describe('what is told of a release is asked by its own words', () => {
  const TOLD = 'The release failed last night.\nThe tag is there, and nobody has changed the file since.\n';

  test.each([
    ['gh has no repository', step('gh release create v1.0 dist/*', 'failed to run git: fatal: not a git repository (or any of the parent directories): .git'), ['gh-repository']],
    ['gh has none, in a reader’s words', `The "Publish GitHub Release" step fails with:\n\n\`\`\`\nfatal: not a git repository (or any of the parent directories): .git\n\`\`\`\n`, ['gh-repository']],
    ['uv builds into the root of a workspace', `${TOLD}The build says Successfully built /home/runner/work/x/x/dist/a-1.0.tar.gz, and the action expects files in a/dist.\n`, ['uv-workspace']],
    ['a check of wheels finds none', `publish fails: 'Path dist/*.whl does not exist'\n\nSteps \`uv build\`, \`check-wheel-contents\` and \`twine upload\`.\n`, ['uv-workspace']],
    ['a dependency came from TestPyPI', `The release failed at the Install from TestPyPI stage:\n\n\`\`\`\nCollecting fastapi>=0.104.0\n  FileNotFoundError: [Errno 2] No such file or directory: 'DESCRIPTION.txt'\n\`\`\`\n\nThe package itself was built and uploaded fine.\n`, ['testpypi-install']],
    ['TestPyPI lists a version late', `The TestPyPI smoke-test step failed: \`pip install demo==1.0\` found 1.0 absent from the "from versions" list, even though the check before it had reported success.\n`, ['testpypi-install']],
    ['no runner takes a job', 'Every tag ran for one day and failed:\n\nfailure  05-28T20:33 -> 05-29T20:33  (1d)  v1.6.0\n\ncibuildwheel (macos-13)        cancelled   runner NEVER ASSIGNED\ncibuildwheel (windows-latest)  failure     step "Build wheels"\nPublish to PyPI                skipped\n', ['no-runner']],
  ])('%s', (_, log, keys) => {
    expect(asked(log).slice(0, 1)).toEqual(keys);
  });

  test('a short text stays one beside a long workflow', () => {
    const told = 'The TestPyPI install failed: `pip install demo==1.0` found 1.0 absent from the "from versions" list, even though it is there.\n';
    expect(asked(told + ' '.repeat(30_000))).toEqual(['testpypi-install']);
  });

  test.each([
    ['an install from PyPI', `${TOLD}The smoke test ran pip install demo, and it failed.\n`, 'testpypi-install'],
    ['a build with uv alone', `${TOLD}We run uv build and twine upload dist/*, and it ends with a 418.\n`, 'uv-workspace'],
    ['GitLab', `Running with gitlab-runner 17\n$ make\nfatal: not a git repository\nERROR: Job failed: exit code 1`, 'gh-repository'],
  ])('and not of %s', (_, log, key) => {
    expect(asked(log)).not.toContain(key);
  });
});

describe('what a tool of a release says is asked alone', () => {
  test.each([
    ['git has no tag', step('git describe --tags', 'fatal: No names found, cannot describe anything.'), ['no-tags']],
    ['git has no tag that leads there', step('make release', "fatal: No tags can describe '1a2b3c4d'.", 'Try --always, or create some tags.'), ['no-tags']],
    ['the commit has no tag', step('make release', "fatal: no tag exactly matches '1a2b3c4d'"), ['no-tags']],
    ['a script calls git', step('python release.py', "subprocess.CalledProcessError: Command '['git', 'describe', '--tags']' returned non-zero exit status 128."), ['no-tags']],
    ['dunamai knows no tag of its form', step('python release.py', "ValueError: Pattern '(?x)' did not match any tags:", "['foo']"), ['no-tags']],
    ['a change log wants the tag before', step('python release.py', 'Error: Failed to retrieve previous tag'), ['no-tags']],
    ['git has no tag on another CI', "Running with gitlab-runner 17\n$ git describe\nfatal: No names found, cannot describe anything.\nERROR: Job failed: exit code 128", ['no-tags.other']],
    ['there is no release to download from', step("gh release download v1.0 --pattern '*.whl'", 'release not found'), ['gh-release']],
    ['there is no release to upload to', step('gh release upload v1.0 dist/*', 'HTTP 404: Not Found (https://uploads.github.com/repos/o/r/releases/1/assets?name=a.whl)'), ['gh-release']],
    ['the file is attached', step('gh release upload v1.0 dist/*', 'asset under the same name already exists: [a-1.0.tar.gz]'), ['gh-release']],
    ['no file fits the command', step('gh release create v1.0 dist/*', 'no matches found for `dist/*`'), ['gh-release']],
    ['GitHub knows no such token', step('./release.sh', 'HTTP 401: Bad credentials (https://api.github.com/repos/o/r/releases)'), ['github-answer']],
    ['GitHub takes no such release', step('gh release create v1.0', 'HTTP 422: Validation Failed (https://api.github.com/repos/o/r/releases)', 'Release.target_commitish is invalid'), ['github-answer']],
    ['no file fits', step('gh release download v1.0 -p a', 'no assets match the file pattern'), ['gh-release']],
    ['the branch makes no release', step('semantic-release version', "branch 'next' isn't in any release groups; no release will be made"), ['semantic-branch']],
    ['the action breaks off', '/semantic-release/action.sh: line 3: set: -l: invalid option\nset: usage: set [-abefhkmnptuvxBCHP] [-o option-name] [--] [arg ...]', ['semantic-action']],
    ['semantic-release counts from a tag that is not there', "The command \"semantic-release publish\" exited with 1.\n  stderr: 'fatal: bad revision '...v9.5.5''", ['no-tags.other']],
    ['poetry runs with a Python that the project does not take', step('./build.sh', 'The currently activated Python version 3.10.11 is not supported by the project (~3.11).', 'Trying to find and use a compatible version. ', '', "[Errno 2] No such file or directory: 'python3.11'"), ['poetry-python']],
    ['a crate does not compile for ARM', step('maturin build', 'ring-0.17.14/include/ring-core/asm_base.h:73:2: error: #error "ARM assembler must define __ARM_ARCH"'), ['ring-arm']],
    ['commitizen has nothing to release', step('cz bump --yes', '[NO_COMMITS_TO_BUMP]', 'The commits found are not eligible to be bumped'), ['nothing-to-bump']],
    ['commitizen finds no commit', step('cz bump --yes', '[NO_COMMITS_FOUND]', 'No new commits found.'), ['nothing-to-bump']],
    ['commitizen has nothing, in a reader’s words', 'On commits such as `docs:` our `cz bump --yes` exits with code 21, and the workflow is red.\n', ['nothing-to-bump']],
    ['a registry of images wants a login', '##[command]/usr/bin/docker build -t a "/home/runner/work/_actions/o/r/v1"\nStep 1/1 : FROM docker.pkg.github.com/o/r/r:latest\nGet https://docker.pkg.github.com/v2/o/r/r/manifests/latest: no basic auth credentials\n##[error]Docker build failed with exit code 1', ['registry-login']],
    ['a package is closed to the job', '##[command]/usr/bin/docker pull ghcr.io/o/r:1\nError response from daemon: Head "https://ghcr.io/v2/o/r/manifests/1": denied: permission_denied: read_package\n##[error]Docker pull failed with exit code 1', ['registry-login']],
    ['an image is not there, or not for all', '##[command]/usr/bin/docker pull o/r:1\nError response from daemon: pull access denied for o/r, repository does not exist or may require \'docker login\'\n##[error]Docker pull failed with exit code 1', ['registry-login']],
    ['quay.io has no image of this name', 'Retry failed [5]: docker pull quay.io/pypa/manylinux2_28_x86_64\nError response from daemon: unauthorized: access to the requested resource is not authorized\n##[error]Bash exited with code \'1\'.', ['registry-login.wheels']],
    ['cibuildwheel knows no image of this name', "Error response from daemon: No such image: manylinux_2_28:latest\ndocker: Error response from daemon: pull access denied for manylinux_2_28, repository does not exist or may require 'docker login'\nError: Process completed with exit code 1.", ['registry-login.wheels']],
    ['ghcr.io has none that the action asks for', step('PyO3/maturin-action@v1', 'Error response from daemon: Head "https://ghcr.io/v2/rust-cross/manylinux_2_24-cross/manifests/ppc64le": denied'), ['registry-login.wheels']],
    ['an image is not made for this architecture', step('docker pull quay.io/pypa/manylinux_2_28_x86_64', 'no matching manifest for linux/arm64/v8 in the manifest list entries'), ['registry-login.wheels']],
    ['a registry fails', 'error pulling image configuration: received unexpected HTTP status: 502 Bad Gateway\n##[error]Process completed with exit code 1.', ['image-fault']],
    ['a registry is not reached', step('./build.sh', 'Error response from daemon: Get "https://quay.io/v2/": net/http: TLS handshake timeout'), ['image-fault']],
    ['podman finds it failing', step('cibuildwheel', 'Error: initializing source docker://quay.io/pypa/manylinux2014_x86_64:latest: reading manifest latest in quay.io/pypa/manylinux2014_x86_64: received unexpected HTTP status: 502 Bad Gateway'), ['image-fault']],
    ['a registry fails at an image that is pushed', step('docker push quay.io/a/b:1.0', 'Error response from daemon: Head "https://quay.io/v2/a/b/manifests/1.0": received unexpected HTTP status: 502 Bad Gateway'), ['before']],
    ['and where another tool pushes it', step('./release.sh', 'The push refers to repository [registry.example/a/b]', 'Error response from daemon: Get "https://registry.example/v2/": net/http: TLS handshake timeout'), ['network', 'before', 'who']],
    ['docker is given no login', '##[group]Run docker/login-action@v3\nwith:\n  ecr: auto\n##[endgroup]\n##[error]Username and password required', ['docker-login']],
    ['nor is its command', step('docker login -u "$USER" -p "$PASSWORD"', 'Error: Cannot perform an interactive login from a non TTY device'), ['docker-login']],
    ['a generator takes a repository for private', "##[group]Run ./__BUILDER_CHECKOUT_DIR__/.github/actions/privacy-check\n##[endgroup]\nError: Repository is private. The workflow has halted in order to keep the repository name from being exposed in the public transparency log. Set 'private-repository' to override.", ['slsa-private']],
    ['a crate wants a newer C library for ARM', step('maturin build', "cpu_aarch64_linux.c:66:38: error: 'AT_HWCAP2' undeclared (first use in this function)"), ['ring-arm']],
    ['the mirrors of CentOS 6 are gone', step('cibuildwheel', 'YumRepo Error: All mirror URLs are not using ftp, http[s] or file.', 'Error: Cannot find a valid baseurl for repo: base'), ['centos']],
    ['those of CentOS 8 are', step('dnf install -y zlib-devel', "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist"), ['centos']],
    ['a line of YAML is taken for a command, in a reader’s words', 'The publish step is red: the shell tried to execute `TWINE_USERNAME: __token__` as a command, exit 127.\n', ['mapping']],
    ['the mirrors of CentOS 7 are gone', step('cibuildwheel', 'error: 14: curl#6 - "Could not resolve host: mirrorlist.centos.org; Unknown error"'), ['centos']],
    ['the documentation is refused, not the files', 'Submitting documentation to https://pypi.python.org/pypi\nUpload failed (503): first byte timeout\nfailed to deploy', ['upload-docs']],
    ['pip has another platform', step('pip install dist/*.whl', 'ERROR: a-1.0-cp311-cp311-linux_x86_64.whl is not a supported wheel on this platform.'), ['test-install']],
    ['git was given a token for a user', "error: Cmd('git') failed due to: exit code(128)\nerror:   cmdline: git push https://[AUTH_TOKEN]@github.com/o/r.git master\nerror:   stderr: 'fatal: could not read Password for 'https://[AUTH_TOKEN]@github.com': No such device or address'", ['git-login.user']],
    ['python-semantic-release has no token', 'Uploading to artifact Repository\nerror: Missing credentials for uploading to artifact repository', ['semantic-token']],
    ['gcc finds no header', step('python -m build', "src/a.cpp:3:10: fatal error: Eigen/Dense: No such file or directory", '    3 | #include <Eigen/Dense>', 'compilation terminated.'), ['header']],
    ['clang finds none', step('cibuildwheel', "src/a.c:1:10: fatal error: 'Python.h' file not found", '1 error generated.'), ['header']],
    ['MSVC finds none', step('pip wheel .', "src\\a.cpp(3): fatal error C1083: Cannot open include file: 'zlib.h': No such file or directory"), ['header']],
    ['a newer run took the place', 'Publish\nCanceling since a higher priority waiting request for publish-main exists', ['superseded']],
    ['a called workflow wants the group of its caller', "Release\nCanceling since a deadlock for concurrency group 'Release-refs/tags/1.9.0' was detected between 'top level workflow' and 'tests'", ['deadlock']],
    ['the tagged commit starts nothing', '$ git log -1 --oneline\n7ce1d02 (HEAD -> main, tag: v8.1.0) chore: rebuild the index [skip ci]\nNo run of publish.yml shows up under Actions.', ['skip-ci']],
    ['a signed tag is a commit in the checkout', step('git tag -v "$TAG"', 'error: v0.8.1: cannot verify a non-tag object of type commit.'), ['tag-object']],
    ['a check of its own wants an annotated tag', step('./verify.sh', 'fatal: v1.2 is not an annotated tag'), ['tag-object']],
    ['jobs that sign replace the files of one release', step('sigstore/gh-action-sigstore-python@v3', 'Error: HttpError: Not Found'), ['signed-assets']],
    ['the step within that action which attaches them', "Download action repository 'sigstore/gh-action-sigstore-python@v3.0.0' (SHA:f514d46b907ebcd5bedc05145c03b69c1edd8b46)\nRun softprops/action-gh-release@01570a1f39cb168c169c802c3bceb9e93fb10974\n##[error]HttpError: Not Found", ['signed-assets']],
    ['the Rust of a container is too old', step('PyO3/maturin-action@v1', 'error: failed to parse manifest at `/home/runner/work/a/a/Cargo.toml`', '', 'Caused by:', '  feature `edition2024` is required', '', '💥 maturin failed'), ['old-rust']],
    ['a crate wants a newer one', step('PyO3/maturin-action@v1', 'error: rustc 1.79.0 is not supported by the following package:', '  indexmap@2.13.0 requires rustc 1.82', '💥 maturin failed'), ['old-rust']],
    ['so does the lock file', step('pypa/cibuildwheel@v3', 'error: failed to parse lock file at: /project/Cargo.lock', '', 'Caused by:', '  lock file version `4` was found, but this version of Cargo does not understand this lock file, perhaps Cargo needs to be updated?'), ['old-rust']],
    ['no commit asks for a version', 'Run python-semantic-release/python-semantic-release@master\nThe type of the next release release is: no_release', ['semantic-branch']],
    ['the branch moved on under semantic-release', '[semantic-release] › ℹ  The local branch main is behind the remote one, therefore a new version won\'t be published.', ['semantic-branch.behind']],
    ['semantic-release of a pull request', '[semantic-release] › ℹ  This run was triggered by a pull request and therefore a new version won\'t be published.', ['semantic-branch']],
    ['and under that of Python', step('semantic-release version', 'Upstream branch has changed. Please pull the latest changes and try again.'), ['branch-moved']],
    ['a devpi server is given files, and none of its indexes', '$ twine upload --repository-url https://devpi.example.org/ dist/*\nUploading distributions to https://devpi.example.org/\nUploading a-1.0.tar.gz\nCleaning up project directory and file based variables\nJob succeeded', ['indexless']],
    ['anaconda.org lost what it replaces', step('scientific-python/upload-nightly-action@0.6.2', 'Error:  ("Invalid dist_id ObjectId(\'6603800020b28178c3fabc66\') does not exist", 404)'), ['anaconda']],
    ['release-please ends before its outputs are set', "✔ Creating release for demo-v1.0\nError: release-please failed: API rate limit already exceeded for user ID 2044.", ['release-please']],
    ['GoReleaser finds a changed file', '  ⨯ release failed after 0s                          error=git is in a dirty state\nPlease check in your pipeline what can be changing the following files:\n M uv.lock\nError: The process goreleaser failed with exit code 1', ['goreleaser']],
    ['an enable group of cibuildwheel is gone', step('pypa/cibuildwheel@v4.1.0', 'cibuildwheel: error: Failed to parse enable group. Unknown enable group: cpython-freethreading. Valid group names are: cpython-prerelease, graalpy'), ['cibw-settings']],
    ['so is an option in a file', step('pypa/cibuildwheel@v4.1.0', "cibuildwheel: error: Option 'foo' not supported in a config file."), ['cibw-settings']],
    ['a wheel cannot be installed for its test', 'Testing wheel...\n  + pip install /tmp/a-1.0-cp39-cp39-win_amd64.whl\n  ERROR: No matching distribution found for numpy>=2\nError: Command [\'pip\'] failed with code 1.', ['cibw-test']],
    ['a wheel lacks a library in its test', 'Testing wheel...\n  + pytest\nE   ImportError: DLL load failed while importing a: The specified module could not be found.\ncibuildwheel: Command pytest failed with code 2.\n' + FAILED, ['cibw-test.library']],
    ['Python and the compiler are for different processors', step('python -m build', '  Need python for x86_64, but found x86', '  Run-time dependency python found: NO (tried sysconfig)', '  ..\\meson.build:7:25: ERROR: Python dependency not found'), ['lack.arch']],
    ['hatch did not install a plugin', step('hatch build', 'hatchling.plugin.exceptions.UnknownPluginError: Unknown build hook: jupyter-builder'), ['hatch-plugin']],
    ['git has another tag of the name', step('git fetch --tags', ' ! [rejected]        v1.3.1     -> v1.3.1  (would clobber existing tag)'), ['clobber']],
    ['a cache has no file for its key', '##[group]Run actions/setup-python@v5\n##[endgroup]\n##[error]No file in /home/runner/work/a/a matched to [**/requirements.txt], make sure you have checked out the target repository', ['cache-key']],
    ['so has that of uv', '##[group]Run astral-sh/setup-uv@v3\n##[endgroup]\n##[error]No file in /home/runner/work/a/a matched to [**/uv.lock], make sure you have checked out the target repository', ['cache-key']],
    ['GitHub keeps no attestation of a private repository', '##[group]Run actions/attest@v2\n##[endgroup]\n##[error]Error: Failed to persist attestation: Feature not available for the octo organization. To enable this feature, please upgrade the billing plan, or make this repository public.', ['private-attest']],
    ['anaconda.org has the file', step('anaconda upload a.conda', "[BinstarError] ('Conflict: file noarch/a-1.0-py_0.conda already exists for package a version 1.0', 409)"), ['anaconda-exists']],
    ['a name is not written as builds do', step('mv dist/DemoTests-* out', "mv: cannot stat 'dist/DemoTests-*': No such file or directory"), ['normalized']],
    ['the tag is there that a request makes', 'Run gh api repos/o/r/git/refs -f ref="refs/tags/v1"\ngh: Reference already exists (HTTP 422)\n' + FAILED, ['ref-exists']],
    ['git is given no name', "Run ./tag.sh || true\npython: can't open file '/home/runner/work/a/a/version.py': [Errno 2] No such file or directory\nfatal: '' is not a valid tag name.\n", ['unnamed-tag']],
    ['a job waits for its reviewer', 'deploy\nWaiting for review: production needs approval to start deploying changes.\n', ['approval']],
    ['pip reads no wheel', step('pip install dist/*.whl', 'ERROR: a has an invalid wheel, .dist-info directory not found'), ['test-install']],
  ])('%s', (_, log, expected) => {
    expect(asked(log)).toEqual(expected);
  });

  test('an index of devpi takes what it is given', () => {
    for (const address of ['https://devpi.example.org/alice/dev/', 'https://example.org/devpi/', 'https://upload.pypi.org/legacy/']) expect(asked(`Uploading distributions to ${address}\nUploading a-1.0.tar.gz\nJob succeeded`), address).not.toContain('indexless');
  });

  // pypa/auditwheel src/auditwheel/main_repair.py, 6.8.2.
  test('what auditwheel refuses besides is no system that is too new', () => {
    const refused = (why: string) => answered(`auditwheel: error: cannot repair "dist/a-1.0-cp312-cp312-linux_x86_64.whl" to "manylinux_2_17_x86_64" ABI because it depends on ${why}.\n${FAILED}`)?.step;
    expect(refused('black-listed symbols')).toContain('auditwheel show');
  });

  test('a job that signs may fail of something else', () => {
    expect(asked(step('sigstore/gh-action-sigstore-python@v3', 'Error: no identity token'))).not.toContain('signed-assets');
  });

  test('poetry that found another Python went on', () => {
    expect(asked(step('poetry build', 'The currently activated Python version 3.10.1 is not supported by the project (>=3.11).', 'Trying to find and use a compatible version.', 'Using python3.11 (3.11.4)', 'error: a new one'))).not.toContain('poetry-python');
  });

  test('what the file lacks is said of it, and not of one that fetches all', () => {
    const log = step('python release.py', 'fatal: No names found, cannot describe anything.');
    expect(asked(log, file(''))).toEqual(['no-tags.file']);
    expect(asked(log, file('        with: {fetch-depth: 0}\n'))).toEqual(['no-tags']);
  });

  test('what starts the file is asked where no run began for a tag', () => {
    const told = 'I pushed the tags 3.29.2 and 3.29.3. Neither is on PyPI, there is no run for them.\n';
    const by = (on: string) => asked(told, file('').replace('on: push', on));
    for (const on of ['on: workflow_dispatch', 'on: {push: {branches: [main]}, workflow_dispatch: {}}', 'on: pull_request']) expect(by(on), on).toEqual(['by-hand']);
    for (const on of ['on: push', "on: {push: {tags: ['v*']}}", 'on: [release, workflow_dispatch]', 'on: workflow_run']) expect(by(on), on).not.toContain('by-hand');
    expect(asked('It fails with an error of the tag.\n', file('').replace('on: push', 'on: workflow_dispatch'))).not.toContain('by-hand');
    expect(asked(`[skip ci] is in the message.\n${step('twine upload dist/*', 'error: a new one')}`)).not.toContain('skip-ci');
  });

  test('a called workflow without secrets is asked for where the log tells of one, and not where the upload failed', () => {
    const files = `# publish.yml\non: push\njobs:\n  tests:\n    uses: ./.github/workflows/tests.yml\n  publish:\n    needs: tests\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n\n# tests.yml\non: workflow_call\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      CODECOV_TOKEN: \${{ secrets.CODECOV_TOKEN }}\n    steps:\n      - run: pytest\n`;
    const askedOf = (log: string) => {
      const [main] = checkFiles(findWorkflows(files).map(asFile), { action: publishAction, around: log });
      return likeliest(recognise(log, diagnose(log), main && besideOf(main.result, files, main.others))).map(({ id }) => id);
    };
    expect(askedOf(`tests / test\nupload requires authentication: CODECOV_TOKEN is empty\nError: Process completed with exit code 1.`)[0]).toBe('unpassed');
    for (const log of ['HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nA sentence that nobody knows.', 'error: tokenizing failed in weird.py', '401 Client Error for url https://api.example.com/']) expect(askedOf(log), log).not.toContain('unpassed');
  });

  test('a run that ends well without a release is asked for that, and a refused file for what refused it', () => {
    const log = `##[group]Run semantic-release version\n##[endgroup]\nNo release will be made, 1.0.0 has already been released!\n${'INFO step\n'.repeat(2000)}Post job cleanup.\nCleaning up orphan processes\n`;
    expect(asked(log)[0]).toBe('semantic-branch');
    expect(asked(step('twine upload dist/*', 'ERROR    HTTPError: 404 Not Found from https://example.org/simple/'))).not.toContain('gh-release');
    expect(asked(step('gh release create v1.0', 'error: the file already exists'))).not.toContain('gh-release');
  });
});

describe('what ends a step by itself is found, whatever command it is', () => {
  const PUBLISHED = ['Uploading distributions to https://upload.pypi.org/legacy/', 'Uploading a-1.0.tar.gz', '100% ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 20.1/20.1 kB • 00:00 • ?', '', 'View at:', 'https://pypi.org/project/a/1.0/'];
  const URL = 'https://github.com/octo-org/example-pkg';
  const DENIED = ['remote: Permission to octo-org/example-pkg.git denied to github-actions[bot].', `fatal: unable to access '${URL}.git/': The requested URL returned error: 403`];
  const REJECTED = `error: failed to push some refs to '${URL}'`;
  const API = 'HTTP 403: Resource not accessible by integration (https://api.github.com/repos/octo-org/example-pkg/releases)';

  test.each([
    ['git-push-permission-denied', ['git push', 'git tag v1.0 && git push origin v1.0', './release.sh', 'make'], DENIED],
    ['git-push-permission-denied', ['git push'], ['remote: Write access to repository not granted.', DENIED[1]!]],
    ['git-push-behind', ['git push', 'make release'], [`To ${URL}`, ' ! [rejected]        main -> main (fetch first)', REJECTED, 'hint: Updates were rejected because the remote contains work that you do not', 'hint: have locally. This is usually caused by another repository pushing to']],
    ['git-tag-exists', ['git push origin v1.0'], [`To ${URL}`, ' ! [rejected]        v1.0 -> v1.0 (already exists)', REJECTED, 'hint: Updates were rejected because the tag already exists in the remote.']],
    ['github-token-permission-missing', ['gh release create v1.0 dist/*', './publish.sh'], [API]],
    ['github-token-permission-missing', ['gh release upload v1.0 dist/*'], ['HTTP 403: Resource not accessible by integration (https://uploads.github.com/repos/octo-org/example-pkg/releases/1/assets?label=&name=a-1.0.tar.gz)']],
    ['github-token-permission-missing', ['actions/attest-build-provenance@v3'], ['Error: Failed to persist attestation: Resource not accessible by integration - https://docs.github.com/rest/repos/attestations#create-an-attestation']],
    ['runner-lost', ['twine upload dist/*', 'make'], ['Uploading a-1.0.tar.gz', 'Error: The job has exceeded the maximum execution time of 10m0s']],
  ])('%s', (id, commands, lines) => {
    for (const command of commands) {
      const alone = step(command, ...lines);
      expect([alone, [step('twine upload dist/*', ...PUBLISHED).replace(`\n${FAILED}`, ''), alone].join('\n')].map((log) => diagnose(log).findings[0]?.id), command).toEqual([id, id]);
    }
  });

  test('a time limit of GitLab, too', () => {
    const { findings } = diagnose('Running with gitlab-runner 18\n$ make\nERROR: Job failed: execution took longer than 1h0m0s seconds');
    expect(findings.map((found) => [found.id, found.values])).toEqual([['runner-lost', { limit: '1h0m0s' }]]);
  });

  test('git says of a push that it failed, and why on another line', () => {
    const line = ' ! [remote rejected] main -> main (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)';
    const log = step('git push', `To ${URL}`, line, REJECTED);
    expect(recognise(log, diagnose(log)).stopped?.words).toBe(line.trim().replaceAll('`', "'"));
  });

  test('above the end of a step stands what it printed, not its command', () => {
    const log = '##[group]Run gh release upload v1.0\ngh release upload v1.0\nshell: /usr/bin/bash -e {0}\n##[endgroup]\nrelease not found\n' + FAILED;
    expect(recognise(log, diagnose(log)).lines.map(({ line }) => line)).toEqual([5, 6]);
  });
});

describe('what stands above an upload decides what its answer means', () => {
  const refused = 'HTTP Error 403: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
  const poetry = (env: string, name: string): string => `##[group]Run poetry publish\nenv:\n  ${env}\n##[endgroup]\nPublishing kelp (1.0) to ${name}\n - Uploading kelp-1.0.tar.gz 100%\n\n${refused.replace('//pypi', name === 'PyPI' ? '//pypi' : '//test.pypi')}`;

  test('poetry sends the token of TestPyPI to TestPyPI alone', () => {
    expect(answered(poetry('POETRY_PYPI_TOKEN_TESTPYPI: ***', 'PyPI'))?.step).toMatch(/^poetry knows no Trusted Publishing, .*`POETRY_PYPI_TOKEN_PYPI`/);
    for (const [env, name] of [['POETRY_PYPI_TOKEN_TESTPYPI: ***', 'testpypi'], ['POETRY_PYPI_TOKEN_PYPI: ***\n  POETRY_PYPI_TOKEN_TESTPYPI: ***', 'PyPI']] as const) expect(answered(poetry(env, name))?.step, env + name).toMatch(/^Sign in to the index/);
  });

  test('python-semantic-release that released nothing leaves nothing to upload', () => {
    const upload = "##[group]Run pypa/gh-action-pypi-publish@release/v1\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nUploading kelp-1.0.tar.gz\nERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n         File already exists ('kelp-1.0.tar.gz', with blake2_256 hash 'a1'). See https://pypi.org/help/#file-name-reuse for more information.";
    expect(answered(`No release will be made, 1.0 has already been released!\n${upload}`)).toMatchObject({ again: ['nothing'], step: expect.stringContaining('steps.release.outputs.released') as string });
    expect(answered(upload)?.step).toContain('Look at the version in the refused file name');
    const empty = "Uploading distributions to https://upload.pypi.org/legacy/\nERROR    InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'";
    expect(answered(`No release will be made, 1.0 has already been released!\n${empty}`)).toMatchObject({ id: 'twine-no-files', state: 'nothing-uploaded', again: ['nothing'] });
  });

  test('an attempt that twine made again is printed along where the upload came to its end', () => {
    const said = answered('Uploading distributions to https://upload.pypi.org/legacy/\nUploading kelp-1.0.tar.gz\nWARNING  Received "503: Service Unavailable"\n         Package upload appears to have failed. Retry 1 of 5.\nUploading kelp-1.0.tar.gz\n\nView at:\nhttps://pypi.org/project/kelp/1.0/\nPost job cleanup.');
    expect(said).toMatchObject({ id: 'twine-upload-retry', along: true, mixed: true, state: 'published', again: ['nothing'] });
  });

  test("an index's answer as uv prints it is read in a long log, too", () => {
    const answer = '  cause: Server returned error code 422 Unprocessable Entity, is trusted publishing correctly configured?\n         Response: {"message": "Token request failed", "errors": [{"code": "invalid-publisher", "description": "valid token, but no corresponding publisher (Publisher with matching claims was not found)"}]}';
    expect(answered(`${'Reading a line of the build.\n'.repeat(200)}Publishing 1 file to https://test.pypi.org/legacy/\nerror: Failed to obtain token for trusted publishing\n${answer}`)?.id).toBe('invalid-publisher-not-found');
  });
});

describe('what the build command of python-semantic-release uploads', () => {
  const BUILD = 'Running build command: uv build && uv publish\nSuccessfully built dist/a-0.4.0.tar.gz\n';
  const UNSET = 'ERROR    TrustedPublishingFailure: Unable to retrieve an OIDC token from the CI platform for trusted publishing GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\n';
  const STOPPED = `Build failed, aborting release\n${FAILED}\n`;

  test.each([
    ['twine without a token', `Uploading distributions to https://upload.pypi.org/legacy/\n${UNSET}`],
    ['twine, which asks', 'Uploading distributions to https://upload.pypi.org/legacy/\nEnter your API token: \nTraceback (most recent call last):\n  File "/usr/lib/python3.12/getpass.py", line 77, in unix_getpass\nEOFError: EOF when reading a line\n'],
    ['uv', 'Publishing 1 file to https://upload.pypi.org/legacy/\nUploading a-0.4.0.tar.gz (2.3KiB)\nerror: Failed to publish `dist/a-0.4.0.tar.gz` to https://upload.pypi.org/legacy/\n  Caused by: Failed to send POST request\n  Caused by: Missing credentials for https://upload.pypi.org/legacy/\n'],
  ])('lacks the variables of the job: %s', (_, said) => {
    const found = answered(`Run semantic-release version\n${BUILD}${said}${STOPPED}`);
    expect(found?.step).toContain('build_command_env');
    expect(found?.steps).toHaveLength(1);
    expect(found?.besides).toBeUndefined();
  });

  test('which went well has no part in a step after it that lacks a permission', () => {
    expect(answered(`Run semantic-release version\n${BUILD}Run twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\n${UNSET}${FAILED}\n`)?.step).not.toContain('build_command');
  });

  test('a configuration that is pasted below a log is none of its messages', () => {
    const { findings } = diagnose(`${UNSET}${FAILED}\n\n[tool.semantic_release]\nversion_toml = ["pyproject.toml:project.version"]\n`);
    expect(findings.map(({ id }) => id)).toEqual(['id-token-request-token-unset', 'twine-oidc-retrieval-failed']);
  });
});

describe('who may not write finds files of another user', () => {
  test.each([
    step('PyO3/maturin-action@v1', '💥 maturin failed', '  Caused by: Failed to build source distribution', '  Caused by: failed to create file `dist/a-1.0.tar.gz`', '  Caused by: Permission denied (os error 13)'),
    step('python setup.py sdist', 'running sdist', 'running egg_info', 'error: [Errno 13] Permission denied'),
    step('./build.sh', "mv: cannot move 'wheelhouse/a.whl' to 'dist/a.whl': Permission denied"),
    step('actions/checkout@v4', "##[error]File was unable to be removed Error: EACCES: permission denied, unlink '/home/ci/actions-runner/_work/x/x/dist/a.whl'"),
  ])('%#', (log) => {
    expect(asked(log)).toEqual(['owned']);
  });

  test.each([
    step('./build.sh', '/home/runner/work/_temp/1.sh: line 1: ./build.sh: Permission denied'),
    step('pip install twine', "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/local/lib/python3.12/dist-packages/twine'"),
  ])('and of no other refusal: %#', (log) => {
    expect(asked(log)).not.toContain('owned');
  });
});

describe('what was pushed shows why nothing started', () => {
  const push = (...tags: string[]): string => `$ git push origin ${tags.join(' ')}\nTo github.com:o/r.git\n${tags.map((tag) => ` * [new tag]         ${tag} -> ${tag}\n`).join('')}\nNo run on the Actions tab.\n`;
  const on = (tags: string): string => `on:\n  push:\n    tags: ${tags}\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n`;

  test('more than three tags at once', () => {
    expect(asked(push('a-1', 'b-1', 'c-1', 'd-1'))).toEqual(['many-tags']);
    for (const log of [push('a-1', 'b-1', 'c-1'), push('a-1', 'b-1', 'c-1', 'd-1').replace('github.com', 'gitlab.com'), `${push('a-1', 'b-1')}\n${push('c-1', 'd-1')}`, `${push('a-1', 'b-1', 'c-1', 'd-1')}${FAILED}`]) expect(asked(log)).not.toContain('many-tags');
  });

  test.each([
    ['2.20260804.1', "['1.20[2-9][0-9]*']"],
    ['1.2.3', 'v*'],
    ['release/v1', "['*']"],
    ['v1.0rc1', "['v*', '!*rc*']"],
    ['v1', "['v[0-9]+.[0-9]+']"],
    ['axb', "['a.b']"],
  ])('%s does not fit %s', (tag, tags) => {
    expect(asked(push(tag), on(tags))).toEqual(['tag-pattern']);
  });

  test.each([
    ['v1.2.3', 'v*'],
    ['release/v1', "['**']"],
    ['v10.20.3', "['v[0-9]+.[0-9]+.[0-9]+']"],
    ['v1.0rc1', "['!*rc*', 'v*']"],
    ['v1', "['x?v1']"],
    ['v1', "['v\\1']"],
    ['anything', "['v[!0]*']"],
  ])('%s fits %s, or that is not known', (tag, tags) => {
    expect(asked(push(tag), on(tags))).not.toContain('tag-pattern');
  });

  test('a pattern of many stars is compared at once', () => {
    const begun = performance.now();
    expect(asked(push('a'.repeat(190)), on(`'${'*a'.repeat(60)}b'`))).toEqual(['tag-pattern']);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('what fails after an upload', () => {
  const SENT = '##[group]Run uv publish\n##[endgroup]\nPublishing 2 files to https://upload.pypi.org/legacy/\nUploading demo-1.0-py3-none-any.whl (1.1KiB)\nUploading demo-1.0.tar.gz (9.0KiB)\n';
  const read = (log: string) => recognise(log, diagnose(log));

  test('comes where a program that says nothing in the end was followed by a step', () => {
    const log = `${SENT}##[group]Run softprops/action-gh-release@v2\n##[endgroup]\n⬆️ Uploading demo-1.0.tar.gz...\n##[error]Error creating asset temp dir\n`;
    expect(read(log)).toMatchObject({ arrived: 'upload.pypi.org', there: ['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'] });
    expect(asked(log)).toEqual(['release-step']);
    expect(asked(log.replaceAll('upload.pypi.org', 'test.pypi.org'))).not.toContain('release-step');
    expect(read(SENT + step('python notify.py', 'ValueError: no release'))).toMatchObject({ arrived: 'upload.pypi.org' });
  });

  test('and not where that failed', () => {
    const log = `${SENT}error: Failed to publish \`dist/demo-1.0.tar.gz\` to https://upload.pypi.org/legacy/\n  Caused by: something new\n##[error]Process completed with exit code 2.\n`;
    expect(read(log + step('python notify.py', 'ValueError: no release')).arrived).toBeUndefined();
    expect(asked('Run softprops/action-gh-release@v2\n##[error]Error creating asset temp dir\n')).not.toContain('release-step');
  });
});
