/** A log with the file of its run, and what is right to say of the file then: written down before the doctor could. */
export interface Proved {
  name: string;
  log: string;
  file: string;
  /** Rule and line of the fault that the log proves; left out where it proves none. */
  found?: string;
  /** What the repaired file has, and has not any more. Where both are left out nothing is repaired. */
  has?: readonly string[];
  hasNot?: readonly string[];
  /** What is still not seen: kinds with names. */
  unseen?: readonly string[];
}

const ACTION = 'pypa/gh-action-pypi-publish';
const DOWNLOAD = '      - uses: actions/download-artifact@v8\n        with:\n          name: dist\n          path: dist/\n';

/** A file whose publish job is the last; `job` are its own lines, `steps` those before it publishes. */
const file = (ref: string, { on = 'push:\n    tags: [v*]', job = '    permissions:\n      id-token: write\n', steps = DOWNLOAD, inputs = '', name = 'publish' } = {}): string =>
  `on:\n  ${on}\njobs:\n  ${name}:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}      - uses: ${ACTION}@${ref}\n${inputs}`;

const PASSWORD = '        with:\n          password: ${{ secrets.PYPI_API_TOKEN }}\n';
const token = (ref = 'release/v1'): string => file(ref, { job: '', inputs: PASSWORD });
const echo = (lines: string): string => `Run ${ACTION}@release/v1\n  with:\n    user: __token__\n${lines}    repository-url: https://upload.pypi.org/legacy/\n`;

const REFUSED_EVENT = "* `invalid-publisher`: valid token, but no corresponding publisher (Publishing from a workflow invoked via 'pull_request_target' is not supported.)\n";
const MERGED = "    if: github.event.pull_request.merged == true\n";
const target = (rest: string): string => `pull_request_target:\n    types: [closed]\n${rest}`;

const unresolved = (ref: string): string => `Error: Unable to resolve action \`${ACTION}@${ref}\`, unable to find version \`${ref}\`\n`;
const unpinned = (ref: string): string => `Error: The action ${ACTION}@${ref} is not allowed in octo/sampleproject because all actions must be pinned to a full-length commit SHA.\n`;
const noScript = (path: string): string => `/usr/bin/python3: can't open file '${path}/${ACTION}/release/v1/create-docker-action.py': [Errno 2] No such file or directory\nError: Process completed with exit code 2.\n`;

const V14 = 'cef221092ed1bacb1cc03d23a2d87d1d172e277b';
const NOWHERE = 'f7600653596e4cd83f0ea59b8070d4a8676c49a0';
const INSIDE = '    container: python:3.13\n    permissions:\n      id-token: write\n';

const NO_DISTS = "##[warning]It looks like there are no Python distribution packages to publish in the directory 'dist/'. Please verify that they are in place should you face this problem.\n";
const odd = (name: string): string => `Checking dist/${name}: ERROR    InvalidDistribution: Unknown distribution format: '${name}'\n`;

/** Two jobs that hand files over; neither may ask for a token, as far as the file tells. */
const handed = (upload: string, download: string, more = ''): string =>
  `on:\n  push:\n    tags: [v*]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: python -m build\n      - uses: actions/upload-artifact@${upload}${more}\n          path: dist/\n  publish:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@${download}\n        with:\n          path: dist/\n      - uses: ${ACTION}@release/v1\n`;

export const proved: readonly Proved[] = [
  // The action signs in before it looks at any file.
  {
    name: 'a job that was given a token, with an artifact that got a directory of its own',
    log: NO_DISTS + odd('artifact'),
    file: handed('v3', 'v3', '\n        with:'),
    found: 'dist-not-downloaded 17',
    has: ['          path: dist/\n          name: artifact\n', 'actions/upload-artifact@v7', 'actions/download-artifact@v8', 'id-token: write'],
    hasNot: ['@v3'],
  },
  {
    name: 'a job that was given a token, with an artifact of another name',
    log: `Notice: Generating and uploading digital attestations\n${odd('wheels')}`,
    file: handed('v4', 'v4', '\n        with:\n          name: wheels'),
    found: 'dist-not-downloaded 18',
    has: ['          path: dist/\n          name: wheels\n', 'id-token: write'],
  },
  {
    name: 'a job that was given a token, with more artifacts than one: that is not repaired',
    log: NO_DISTS + odd('linux'),
    file: handed('v4', 'v4', '\n        with:\n          name: linux\n          path: dist/\n      - uses: actions/upload-artifact@v4\n        with:\n          name: docs').replace('  publish:\n', '  publish:\n    permissions: {id-token: write}\n'),
    found: 'dist-not-downloaded 23',
  },
  {
    name: 'what the action says of the files, where the file signs in with a password: no token was given for that',
    log: NO_DISTS,
    file: token(),
  },
  // 35: PyPI names the event that it refuses.
  {
    name: 'the event, where a merge starts the run',
    log: REFUSED_EVENT,
    file: file('release/v1', { on: target('    branches: [main]'), job: `${MERGED}    permissions:\n      id-token: write\n` }),
    found: 'pull-request-target 2',
    has: ['  push:\n    branches: [main]\n'],
    hasNot: ['pull_request_target', 'types:', 'pull_request.merged'],
  },
  {
    name: 'the event, where the job before it waits for the merge and only some paths count',
    log: REFUSED_EVENT,
    file: file('release/v1', { on: target('    branches:\n      - main\n    paths: [pyproject.toml]'), steps: DOWNLOAD }).replace('jobs:\n', `jobs:\n  build:\n${MERGED}    runs-on: ubuntu-latest\n    steps:\n      - run: python -m build\n`).replace('  publish:\n', '  publish:\n    needs: build\n'),
    found: 'pull-request-target 2',
    has: ['  push:\n    branches:\n      - main\n    paths: [pyproject.toml]\n'],
    hasNot: ['pull_request_target', 'pull_request.merged'],
  },
  {
    name: 'the event, where the file asks for more of the pull request: that is not repaired',
    log: REFUSED_EVENT,
    file: file('release/v1', { on: target('    branches: [main]'), job: "    if: contains(github.event.pull_request.labels.*.name, 'release')\n    permissions:\n      id-token: write\n" }),
    found: 'pull-request-target 2',
  },
  {
    name: 'the event, where nothing says which branch is merged into: that is not repaired',
    log: REFUSED_EVENT,
    file: file('release/v1', { on: 'pull_request_target:\n    types: [closed]', job: `${MERGED}    permissions:\n      id-token: write\n` }),
    found: 'pull-request-target 2',
  },
  // 42: a policy wants a whole commit.
  {
    name: 'a commit with a digit too many',
    log: unpinned('cef2210092ed1bacb1cc03d23a2d87d1d172e277b'),
    file: file('cef2210092ed1bacb1cc03d23a2d87d1d172e277b # v1.14.0'),
    found: 'ref-does-not-exist 14',
    has: [`@${V14} # v1.14.0\n`],
  },
  {
    name: 'a commit with a digit too few',
    log: unpinned(V14.slice(0, 39)),
    file: file(`${V14.slice(0, 39)} # v1.14.0`),
    found: 'ref-does-not-exist 14',
    has: [`@${V14} # v1.14.0\n`],
  },
  {
    name: 'a branch, where only commits are let in',
    log: unpinned('release/v1'),
    file: file('release/v1'),
    found: 'unpinned-action 14',
    hasNot: ['@release/v1'],
  },
  {
    name: 'a tag, where only commits are let in',
    log: unpinned('v1.14.0'),
    file: file('v1.14.0'),
    found: 'unpinned-action 14',
    has: [`@${V14} # v1.14.0\n`],
  },
  // 44: GitHub does not find what the file names.
  { name: 'a commit that is not there', log: unresolved(NOWHERE), file: file(`${NOWHERE} # release/v1`), found: 'ref-does-not-exist 14', has: [' # v1.14.2\n'], hasNot: [NOWHERE] },
  { name: 'a commit that is not there, with its release behind it', log: unresolved(NOWHERE), file: file(`${NOWHERE} # v1.14.0`), found: 'ref-does-not-exist 14', has: [`@${V14} # v1.14.0\n`] },
  { name: 'a branch that is not there', log: unresolved('stable'), file: file('stable'), found: 'ref-does-not-exist 14', has: ['@release/v1\n'] },
  { name: 'a commit that is not the one of the file: the log is of another run', log: unresolved(NOWHERE), file: file('1111111111111111111111111111111111111111') },
  // 47: the script is not there in the job's own container.
  { name: 'a container around steps that need none', log: noScript('/__w/_actions'), file: file('release/v1', { job: INSIDE }), found: 'runner-without-docker 7', hasNot: ['container:'] },
  {
    name: 'a container with an image of its own',
    log: noScript('/home/runner/work/_actions'),
    file: file('release/v1', { job: INSIDE.replace(' python:3.13', '\n      image: python:3.13\n      env:\n        A: b') }),
    found: 'runner-without-docker 7',
    hasNot: ['container:', 'image:'],
  },
  {
    name: 'a container in which the files are built: they are handed to a job of its own',
    log: noScript('/__w/_actions'),
    file: file('release/v1', { name: 'release', job: `${INSIDE}    environment: pypi\n`, steps: '      - uses: actions/checkout@v5\n      - run: python -m build\n' }),
    found: 'runner-without-docker 7',
    has: [
      '  release:\n    runs-on: ubuntu-latest\n    container: python:3.13\n    permissions: {}\n    steps:\n',
      '      - run: python -m build\n      - uses: actions/upload-artifact@v7\n        with:\n          name: dist\n          path: dist/\n',
      `\n  publish:\n    needs: release\n    runs-on: ubuntu-latest\n    environment: pypi\n    permissions:\n      id-token: write\n    steps:\n      - uses: actions/download-artifact@v8\n        with:\n          name: dist\n          path: dist/\n      - uses: ${ACTION}@release/v1\n`,
    ],
  },
  {
    name: 'a container in which the files are built into a directory of another name, before another job',
    log: noScript('/__w/_actions'),
    file: `${file('release/v1', { job: INSIDE.replace('    permissions:\n      id-token: write\n', ''), steps: '      - uses: actions/checkout@v5\n      - run: python -m build -o out\n', inputs: `        with:\n          packages-dir: out/\n` }).replace('on:\n', 'permissions:\n  id-token: write\non:\n')}  tell:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n`,
    found: 'runner-without-docker 9',
    has: ['  publish-to-pypi:\n    needs: publish\n', '          path: out/\n', '  tell:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n'],
  },
  {
    name: 'a container of a job for which another one waits: that is not repaired',
    log: noScript('/__w/_actions'),
    file: `${file('release/v1', { job: INSIDE, steps: '      - uses: actions/checkout@v5\n      - run: python -m build\n' })}  tell:\n    needs: publish\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n`,
    found: 'runner-without-docker 7',
  },
  {
    name: 'a container whose variables the step asks for: that is not repaired',
    log: noScript('/__w/_actions'),
    file: file('release/v1', { job: INSIDE, steps: '      - uses: actions/checkout@v5\n      - run: python -m build\n', inputs: '        with:\n          packages-dir: ${{ env.DIST }}\n' }),
    found: 'runner-without-docker 7',
  },
  // The secret: the file has its name alone.
  { name: 'a secret of which nothing is shown', log: '', file: token(), unseen: ['secret PYPI_API_TOKEN'] },
  { name: 'a secret that arrived', log: `${echo('    password: ***\n')}ERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Invalid or non-existent authentication information.\n`, file: token(), unseen: [] },
  {
    name: 'a secret that is empty',
    log: `${echo('')}Error: Trusted publishing exchange failure:\nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\n`,
    file: token(),
    found: 'secret-may-be-empty 14',
  },
  {
    name: 'a token in a variable of which nothing is shown',
    log: '',
    file: 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n        env:\n          TWINE_USERNAME: __token__\n          TWINE_PASSWORD: ${{ secrets.PYPI_TOKEN }}\n',
    unseen: ['variable PYPI_TOKEN in TWINE_PASSWORD'],
  },
  {
    name: 'a token in a variable of the whole file',
    log: '',
    file: 'on: push\nenv:\n  UV_PUBLISH_TOKEN: ${{ secrets.PYPI_TOKEN }}\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv publish\n',
    unseen: ['variable PYPI_TOKEN in UV_PUBLISH_TOKEN'],
  },
  {
    name: 'a token in a variable that is blank in the log',
    log: 'Run twine upload dist/*\n  twine upload dist/*\n  env:\n    TWINE_USERNAME: __token__\n    TWINE_PASSWORD: \nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Invalid or non-existent authentication information.\n',
    file: 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n        env:\n          TWINE_USERNAME: __token__\n          TWINE_PASSWORD: ${{ secrets.PYPI_TOKEN }}\n',
    found: 'command-secret-may-be-empty 9',
    unseen: ['empty PYPI_TOKEN in TWINE_PASSWORD'],
  },
  {
    name: 'a token that twine says is empty',
    log: 'INFO     username: __token__\nINFO     password: <empty>\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Invalid or non-existent authentication information.\n',
    file: 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    env:\n      TWINE_PASSWORD: ${{ secrets.PYPI_TOKEN }}\n    steps:\n      - run: twine upload --verbose dist/*\n',
    found: 'command-secret-may-be-empty 6',
    unseen: ['empty PYPI_TOKEN in TWINE_PASSWORD'],
  },
  {
    name: 'a token in a variable that arrived',
    log: 'Run twine upload dist/*\n  twine upload dist/*\n  env:\n    TWINE_PASSWORD: ***\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Invalid or non-existent authentication information.\n',
    file: 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n        env:\n          TWINE_PASSWORD: ${{ secrets.PYPI_TOKEN }}\n',
    unseen: [],
  },
];
