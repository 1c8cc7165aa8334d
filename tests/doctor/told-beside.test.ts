import { describe, expect, test } from 'vitest';
import { asked } from './judge.ts';
import { judge, NOTHING } from './judged.ts';

const LANGS = ['en', 'zh-CN'] as const;
const says = (text: string, lang: (typeof LANGS)[number] = 'en'): string => judge({ ...NOTHING, text }, lang).advice;
const first = (text: string, lang: (typeof LANGS)[number] = 'en'): string => judge({ ...NOTHING, text }, lang).step;

const TORN = 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nInvalid distribution file. ZIP archive not accepted: Mis-matched data size.\n\n';
const built = (strategy: string, inputs: string): string =>
  `on: release\njobs:\n  wheels:\n    runs-on: ubuntu-latest\n${strategy}    steps:\n      - uses: actions/upload-artifact@v4\n        with: {name: wheels, path: dist}\n  publish:\n    needs: wheels\n    runs-on: ubuntu-latest\n    permissions: {id-token: write}\n    steps:\n      - uses: actions/download-artifact@v4\n        with: ${inputs}\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
const MATRIX = '    strategy:\n      matrix: {python: ["3.12", "3.13"]}\n';

test.each(LANGS)('%s: a wheel whose sizes do not agree is looked for among the jobs where their artifacts are unpacked into one folder', (lang) => {
  expect(first(TORN + built(MATRIX, '{path: dist, merge-multiple: true}'), lang)).toMatch(/`merge-multiple: true`/);
  for (const [strategy, inputs] of [['', '{path: dist, merge-multiple: true}'], [MATRIX, '{path: dist}'], [MATRIX, '{name: wheels, path: dist}']] as const) expect(says(TORN + built(strategy, inputs), lang)).not.toMatch(/merge-multiple/);
  expect(says(TORN, lang)).not.toMatch(/merge-multiple/);
});

test('of a reason at the end of a text its first word tells', () => {
  const of = (reason: string): string => says(`Invalid distribution file. ZIP archive not accepted: ${reason}`);
  expect(of('Duplicate filename in local headers')).toMatch(/unzip -l/);
  expect(of('Trailing data')).toMatch(/appends to it/);
  expect(of('Invalid duplicate extra in local file')).not.toMatch(/unzip -l/);
});

describe('GitHub refuses the token of a job that starts another workflow', () => {
  const REFUSED = 'HTTP 403: Resource not accessible by integration\n\n';
  const file = (step: string, granted = 'contents: write'): string => `on: push\npermissions:\n  ${granted}\njobs:\n  tag:\n    runs-on: ubuntu-latest\n    steps:\n${step}`;
  const RUN = '      - run: gh workflow run publish.yml --ref main\n';

  test.each(LANGS)('%s: the permission is named, whatever starts it', (lang) => {
    for (const step of [RUN, '      - run: gh api repos/a/b/actions/workflows/1/dispatches -f ref=main\n', '      - uses: benc-uk/workflow-dispatch@v1\n        with: {workflow: publish.yml}\n', `${RUN}        env: {GH_TOKEN: "\${{ secrets.GITHUB_TOKEN }}"}\n`]) expect(first(REFUSED + file(step), lang), step).toMatch(/`actions: write`/);
  });

  test('not where it has it, brings another token, or makes a release without what that needs', () => {
    for (const text of [file(RUN, 'actions: write'), file(`${RUN}        env: {GH_TOKEN: "\${{ secrets.RELEASE_PAT }}"}\n`), file(`      - uses: softprops/action-gh-release@v2\n${RUN}`, 'contents: read')]) expect(says(REFUSED + text), text).not.toMatch(/`actions: write`/);
  });
});

test('what Travis CI runs after a success turns no build red', () => {
  const part = 'script:\n  - cibuildwheel\nafter_success:\n  - twine upload wheelhouse/*.whl\n';
  for (const told of ['The build is passed, but twine printed an error and nothing is on PyPI.\n\n', 'Travis shows the release as green. The upload failed.\n\n']) expect(asked(told + part), told).toEqual(['after-success']);
  expect(asked('Travis shows the release as green. The upload failed.\n\nscript:\n  - twine upload dist/*\n')).not.toContain('after-success');
});

test("GitLab's own registry is asked for its names, not for those of PyPI", () => {
  for (const told of ['poetry publish is refused with a 401 in the GitLab job.\n\n    - poetry config http-basic.gitlab "gitlab-ci-token" "${CI_JOB_TOKEN}"\n', 'twine upload to the GitLab package registry ends with 403 Forbidden.\n']) expect(asked(told), told).toEqual(['own-gitlab']);
});

test('claims alone stand below a refused exchange', () => {
  expect(asked('  * `repository`: `acme/kelp`\n  * `job_workflow_ref`: `acme/kelp/.github/workflows/release.yml@refs/heads/main`\n  * `environment`: `pypi`\n')).toEqual(['exchange']);
});

test('wheels that are missing on the index send to the step that publishes', () => {
  expect(asked('On PyPI 0.27.0 has cp314 wheels for macOS only. All builds are green.\n')[0]).toBe('partial');
  expect(asked('PyPI 上 0.27.0 只有 macOS 的 wheel，构建都成功了。\n')[0]).toBe('partial');
});

test('an index of another kind has a file: an option of uv is for uv alone, and that of others is named', () => {
  const NEXUS = '[HTTPError]\n400 Client Error: Repository does not allow updating assets: pypi-internal for url: https://nexus.acme.example/repository/pypi-internal/\n';
  expect(says(NEXUS)).not.toMatch(/Give uv/);
  expect(says(NEXUS)).toMatch(/Give poetry or pdm `--skip-existing`/);
});

describe('what stands in the file settles the question', () => {
  const steps = (lines: string): string => `\n\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`;

  test.each(LANGS)('%s: a download without a path, where nothing lies in dist', (lang) => {
    const log = "InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'";
    expect(first(`${log}\n\n- uses: actions/download-artifact@v4\n  with:\n    pattern: dist-*\n    merge-multiple: true\n`, lang)).toMatch(/`path: dist`/);
    expect(first(`${log}\n\n- uses: actions/download-artifact@v4\n  with:\n    pattern: dist-*\n`, lang)).toMatch(/ls -R/);
  });

  test('a container action that is not for PyPI', () => {
    const log = 'Container action is only supported on Linux';
    expect(says(log + steps('      - uses: scientific-python/upload-nightly-action@0.5.0\n'))).not.toMatch(/publish step/);
    expect(says(log + steps('      - uses: pypa/gh-action-pypi-publish@v1.8.0\n'))).toMatch(/publish step/);
  });

  test('setuptools builds the wheel', () => {
    const log = "Binary wheel 'a-0.1-cp38-cp38-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'";
    expect(first(log + steps('      - run: python setup.py sdist bdist_wheel\n'))).not.toMatch(/maturin/);
    expect(first(log + steps('      - run: python -m build\n'))).toMatch(/maturin/);
  });

  test('the action that GitHub does not find is one of the job that publishes', () => {
    const log = 'Unable to resolve action `astral-sh/setup-uv@v10`, unable to find version `v10`';
    const state = (text: string): string => judge({ ...NOTHING, text }, 'en').state;
    const job = '      - uses: astral-sh/setup-uv@v10\n      - uses: pypa/gh-action-pypi-publish@release/v1\n';
    expect(state(log + steps(job))).toBe('nothing-uploaded');
    expect(state(log + steps(job.replace('v10', 'v6')))).toBe('may-be-partial');
    expect(state(`${log}${steps(job)}  release:\n    needs: publish\n    runs-on: ubuntu-latest\n    steps:\n      - uses: astral-sh/setup-uv@v10\n`)).toBe('may-be-partial');
  });
});

describe('what a workflow shows of the step that failed', () => {
  const NO_TOKEN = 'Error: Parameter token or opts.auth is required\n\n';
  const makes = (needs: string): string =>
    `on: {push: {tags: ["v*"]}}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/create-release@v1\n        with: {tag_name: "\${{ github.ref }}"}\n  publish:\n    runs-on: ubuntu-latest\n${needs}    steps:\n      - run: pip install twine && twine upload dist/*\n`;

  test.each(LANGS)('%s: an action that reads its token from the environment alone is told so', (lang) => {
    expect(first(NO_TOKEN + makes('    needs: build\n'), lang)).toMatch(/`env:`.*`GITHUB_TOKEN:/);
    expect(first(NO_TOKEN, lang)).not.toMatch(/create-release/);
  });

  test('nothing was uploaded where what publishes waits for it', () => {
    expect(judge({ ...NOTHING, text: NO_TOKEN + makes('    needs: build\n') }, 'en').state).toBe('nothing-uploaded');
    expect(judge({ ...NOTHING, text: NO_TOKEN + makes('') }, 'en').state).toBe('may-be-partial');
  });

  const UNSUPPORTED = "UnsupportedConfiguration: The configured repository 'https://pypi.example.com' does not have support for the following features: --skip-existing\n\n";
  const twice = (script: string): string =>
    `on: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(script)}\n        env: {TWINE_REPOSITORY_URL: "https://pypi.example.com"}\n      - run: twine upload --skip-existing dist/*\n`;

  test.each([
    ['for i in 1 2 3; do\n  if twine upload --skip-existing dist/*; then\n    break\n  fi\ndone', 'may-be-partial'],
    ['twine upload --skip-existing dist/* || true', 'may-be-partial'],
    ['if ! twine upload --skip-existing dist/*; then\n  exit 1\nfi', 'nothing-uploaded'],
    ['twine upload --skip-existing dist/*', 'nothing-uploaded'],
  ])('where its script ends well all the same, another upload of the job may have been made: %j', (script, state) => {
    expect(judge({ ...NOTHING, text: UNSUPPORTED + twice(script) }, 'en').state).toBe(state);
  });
});

describe('PyPI and TestPyPI read one secret', () => {
  const refused = (host: string): string => `Uploading distributions to https://${host}/legacy/\nUploading kelp-1.0.tar.gz\nERROR    HTTPError: 403 Forbidden from https://${host}/legacy/\n         Invalid or non-existent authentication information. See https://${host.replace('upload.', '')}/help/#invalid-auth for more information.\n\n`;
  const secret = (name: string): string => `\${{ secrets.${name} }}`;
  const action = (job: string, url: string, name: string, more = ''): string => `  ${job}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${secret(name)}\n${url}`;
  const command = (job: string, run: string, name: string): string => `  ${job}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n        env:\n          TWINE_USERNAME: __token__\n          TWINE_PASSWORD: ${secret(name)}\n`;
  const TEST = '          repository-url: https://test.pypi.org/legacy/\n';
  const file = (...jobs: string[]): string => `on: push\njobs:\n${jobs.join('')}`;
  const SHARED = [file(action('test', TEST, 'PYPI_TOKEN'), action('pypi', '', 'PYPI_TOKEN')), file(command('test', 'twine upload -r testpypi dist/*', 'ORG_TOKEN'), command('pypi', 'twine upload dist/*', 'ORG_TOKEN')), file(action('test', TEST, 'PYPI_TOKEN', '    environment: release\n'), action('pypi', '', 'PYPI_TOKEN', '    environment: release\n'))];

  test.each(LANGS)('%s: the one that refuses gets a secret of its own, whichever it is', (lang) => {
    for (const text of SHARED) for (const host of ['test.pypi.org', 'upload.pypi.org']) expect(says(refused(host) + text, lang), text).toMatch(/`TEST_PYPI_API_TOKEN`/);
  });

  test('not where each has its own, under another name or in its own environment, nor where a file is refused', () => {
    for (const text of [file(action('test', TEST, 'TEST_TOKEN'), action('pypi', '', 'PYPI_TOKEN')), file(action('test', TEST, 'PYPI_TOKEN', '    environment: testpypi\n'), action('pypi', '', 'PYPI_TOKEN', '    environment: pypi\n'))]) expect(says(refused('test.pypi.org') + text), text).not.toMatch(/TEST_PYPI_API_TOKEN/);
    expect(says(`ERROR    HTTPError: 400 Bad Request from https://test.pypi.org/legacy/\n         Bad Request\n\n${SHARED[0]!}`)).not.toMatch(/TEST_PYPI_API_TOKEN/);
  });
});
