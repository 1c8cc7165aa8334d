import { CLEANED } from '../../src/errors/shared/cleaned-environment.ts';
import { NOT_GITHUB } from '../../src/errors/shared/not-github.ts';
import { UNPERMITTED } from '../../src/lib/doctor/rare/unpermitted.ts';
import { describe, expect, test } from 'vitest';
import { errors as named } from '../../src/data/catalogue.ts';
import { strings } from '../../src/data/strings.ts';
import { errors } from '../../src/errors/index.ts';
import { stepsOf } from '../../src/lib/catalogue/words.ts';
import { againLines } from '../../src/lib/doctor/lines.ts';
import { surroundings } from '../../src/lib/doctor/circumstances.ts';
import { likeliest } from '../../src/lib/doctor/questions/likeliest.ts';
import { QUESTIONS } from '../../src/lib/doctor/questions/list.ts';
import { keyOf, valuesOf } from '../../src/lib/doctor/questions/worded.ts';
import { notOfGitHub, placeIn } from '../../src/lib/doctor/rare/aside.ts';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { asPrinted } from '../../src/lib/text/log.ts';
import { findWorkflows } from '../../src/lib/text/paste.ts';
import { judgedIn } from './judged.ts';
import { answered, asked, diagnose } from './judge.ts';

const FOLDED = 'Installing deploy dependencies\nPreparing deploy\nDeploying application\n';
const travis = (deploy: string, head = 'language: python\n'): string => `\n.travis.yml:\n${head}deploy:\n  provider: pypi\n  user: alpha\n  password:\n    secure: "c2VjcmV0"\n${deploy}`;
const skipped = (reason: string): string => `The command "pytest" exited with 0.\n\nSkipping a deployment with the pypi provider because ${reason}\n\nDone. Your build exited with 0.\n`;

describe('how to run again is said in the words of the CI', () => {
  const refused = 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading alpha-1.0.tar.gz\nERROR    HTTPError: 503 Service Unavailable from https://upload.pypi.org/legacy/\n';
  const t = (lang: 'en' | 'zh-CN') => (key: string, values = {}) => fill((strings[lang] as Record<string, string>)[key] ?? key, values);

  test.each([
    ['Travis CI', 'PyPI upload failed.\nfailed to deploy\n', 'on Travis CI with “Restart job”', '（在 Travis CI 上是“Restart job”）'],
    ['CircleCI', 'Exited with code exit status 1\nCircleCI received exit code 1\n', 'on CircleCI with “Rerun workflow from failed”', '（在 CircleCI 上是“Rerun workflow from failed”）'],
    ['Jenkins', 'Started by user\nRunning on Jenkins in /var/lib/jenkins\n', 'on Jenkins with “Restart from Stage”', '（在 Jenkins 上是“Restart from Stage”）'],
    ['one whose button is not known', 'Drone\n', '**Start the failed job again**: ', '**重新启动失败的作业**：'],
  ])('%s', (_, log, en, chinese) => {
    const said = answered(refused + log)!;
    const lines = (['en', 'zh-CN'] as const).map((lang) => againLines(said, t(lang)).join(' '));
    expect(lines).toEqual([expect.stringContaining(en), expect.stringContaining(chinese)]);
    expect(lines.join()).not.toContain('GitHub');
  });

  test('a step names no button of GitHub', () => {
    const way = (step: string) => notOfGitHub([{ at: 1, when: '', steps: [step] }])[0]!.steps[0];
    expect(way('Wait, and run the failed job again, on GitHub with **Re-run failed jobs**.')).toBe('Wait, and run the failed job again.');
    expect(way('重新运行失败的作业，在 GitHub 上点 **Re-run failed jobs**。')).toBe('重新运行失败的作业。');
  });
});

describe('what Travis CI and others say of a deployment', () => {
  test.each([
    ['the stash', `${FOLDED}src/__pycache__/a.cpython-36.pyc already exists, no checkout\nCould not restore untracked files from stash entry\nPyPI upload failed.\nfailed to deploy\n${travis('')}`, ['travis']],
    ['a provider that is misspelt', "/home/travis/gems/dpl-1.10.8/lib/dpl/provider.rb:97:in `rescue in block in new': uninitialized constant DPL::Provider::Pipy (NameError)\n\tfrom /home/travis/bin/dpl:23:in `<main>'\nfailed to deploy\n", ['dpl-provider']],
    ['an empty password', 'Successfully installed dpl-1.7.21\n1 gem installed\ninvalid option "--password="\nfailed to deploy\n', ['dpl-option']],
    ['twine that cannot be installed', "$ dpl --provider=pypi\npip install --user twine\nCan not perform a '--user' install. User site-packages are not visible in this virtualenv.\nfailed to deploy\n", ['dpl-install']],
    ['files of a container', `Authenticated as alpha\nerror: open("tests/__pycache__/a.pyc"): Permission denied\nCannot save the untracked files\n${FOLDED}PermissionError: [Errno 13] Permission denied: './.eggs/write-test'\n`, ['root-files']],
    ['the documentation', 'Travis CI\nrunning upload_docs\nTraceback (most recent call last):\n  File "/home/travis/lib/setuptools/command/upload_docs.py", line 65, in finalize_options\nAttributeError: builder_target_dir\n', ['upload-docs']],
    ['the release on GitHub', "/home/travis/gems/octokit/response/raise_error.rb:16:in `on_complete': GET https://api.github.com/user: 401 - Bad credentials (Octokit::Unauthorized)\nfailed to deploy\n", ['octokit']],
    ['a password with a strange character', `${FOLDED}Uploading alpha-1.0.tar.gz\nUnicodeEncodeError: latin-1\n\nNo stash entries found.\nDone. Your build exited with 0.\n`, ['latin-1']],
    ['a push that is refused', "$ semantic-release publish\nstderr: 'remote: Invalid username or password.\nfatal: Authentication failed for 'https://github.com/oakmere/alpha.git/''\nThe command \"semantic-release publish\" exited with 1.\n", ['git-login']],
    ['a build of another branch', 'Travis CI\n$ semantic-release publish\nerror: The verification check for the environment did not pass.\n', ['release-check']],
    ['artifacts without a name', 'AppVeyor\nDeploying using GitHub provider\nNo artifacts were published. Make sure you have specified correct artifacts filter.\nBuild success\n', ['artifacts-filter']],
  ])('%s', (_, log, expected) => {
    expect(asked(log)).toEqual(expected);
  });

  test('a tag that has a v before the version is asked for first', () => {
    expect(asked('#!/bin/bash -eo pipefail\npython setup.py verify\nGit tag: v0.5.5 does not match the version of this app: 0.5.5\nExited with code exit status 1\n')[0]).toBe('tag-version');
  });

  test.each([
    ['the build of a branch', skipped('this is not a tagged commit'), /Look among all builds/],
    ['a list of branches', skipped('this is not a tagged commit') + travis('  on:\n    tags: true\n', 'branches:\n  only:\n    - master\n'), /^`branches: only:` in `\.travis\.yml` keeps/],
    ['the build of a tag', skipped('this branch is not permitted: v1.2.0'), /^To release from tags, write `tags: true`/],
    ['another name', skipped("this repo's name does not match one specified in .travis.yml's deploy.on.repo: oakmere/alpha"), /after `repo:`, or remove that line/],
    ['another job', skipped('a custom condition was not met'), /^Look at the other jobs/],
    ['a pull request', skipped('the current build is a pull request.'), /^Nothing has to be changed/],
  ])('a deployment is skipped: %s', (_, log, step) => {
    expect(answered(log)).toMatchObject({ id: 'travis-deployment-skipped', state: 'nothing-uploaded', step: expect.stringMatching(step) });
  });

  test('what refuses an upload goes before a deployment that was skipped', () => {
    const refused = 'Uploading alpha-1.0.tar.gz\nHTTPError: 403 Client Error: Invalid or non-existent authentication information. for url: https://upload.pypi.org/legacy/\nPyPI upload failed.\nfailed to deploy\n';
    expect(answered(`Skipping a deployment with the pypi provider because this is not a tagged commit\n${FOLDED}${refused}`)!.id).toBe('invalid-authentication-information');
    expect(answered(`Skipping a deployment with the releases provider because this is not a tagged commit\n${FOLDED}${refused}`)!.id).toBe('invalid-authentication-information');
  });

  test('what setup.py is refused at an old address has one first step', () => {
    const said = answered('Currently PyPI rejects travis uploads\n```\nrunning upload\nSubmitting dist/alpha-0.11.0.tar.gz to http://pypi.python.org/pypi\nUpload failed (401): You must be identified to edit package information\nrunning upload_docs\n```\n')!;
    expect([said.id, said.steps.length, said.step]).toEqual(['private-index-credentials-refused', 1, expect.stringMatching(/^Send the files with `twine upload/)]);
  });

  test('a reset connection is none of the action there, and the address comes before another try; a comment of the file parts nothing', () => {
    const said = answered(`It fails with [Errno 104] Connection reset by peer.\n${travis('  # publish tags\n  on:\n    tags: true\n')}`)!;
    expect([said.id, said.case.ci, said.case.program, said.step]).toEqual(['connection-closed-without-response', 'other', undefined, expect.stringMatching(/^Look in the lines above for the address/)]);
    expect(answered(`\`\`\`\nsh: 1: twine: not found\n\`\`\`\n${travis('', 'script:\n  # build docs\n  - make\n')}`)!.step).toMatch(/^Travis CI installs twine/);
  });

  test('a deployment to elsewhere that was skipped is none of a release', () => {
    expect(diagnose(`$ make\n${'step done\n'.repeat(20)}Skipping a deployment with the pages provider because this is not a tagged commit\n${'line of the build\n'.repeat(20)}Done. Your build exited with 0.\n`).findings).toEqual([]);
  });

  test('a script of an action is told by the name of the action', () => {
    const log = 'Run python /home/runner/work/_actions/octo/pypi-publish-auto/v1/src/compare.py \\\nTraceback (most recent call last):\nValueError: no name: []\nError: Process completed with exit code 1.\n';
    expect(recognise(log, diagnose(log)).stopped?.command).toBe('octo/pypi-publish-auto@v1');
    for (const script of ['upload', 'entrypoint']) expect(recognise(log.replace('compare', script), diagnose(log)).stopped, script).toBeUndefined();
  });

  test('a check of the version after an upload is not said to come before it', () => {
    const sent = 'Run twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\nUploading alpha-1.0.tar.gz\n100%\n\nView at:\nhttps://pypi.org/project/alpha/1.0/\n';
    expect(asked(`${sent}Run python check.py\nError: the tag v1.1 does not match the version 1.0\n##[error]Process completed with exit code 1.`)).not.toContain('tag-version');
  });

  const EXISTS = 'Uploading alpha-0.21.tar.gz\nHTTPError: 400 Client Error: File already exists. See https://pypi.org/help/#file-name-reuse for url: https://upload.pypi.org/legacy/\n';
  const LOCAL = "Uploading alpha-0.1.dev9+g21a7230-py3-none-any.whl\nHTTPError: 400 Client Error: '0.1.dev9+g21a7230' is an invalid value for Version. Error: Can't use PEP 440 local versions. See https://packaging.python.org/specifications/core-metadata for url: https://upload.pypi.org/legacy/\n";
  test.each([
    ['the same file', EXISTS],
    ['a version with a +', LOCAL],
  ])('each push is deployed: %s', (_, log) => {
    expect(answered(log + travis('  distributions: sdist bdist_wheel\n'))!.step).toMatch(/^`deploy:` in `\.travis\.yml` has no `tags: true`/);
    expect(answered(log + travis('  on:\n    tags: true\n'))!.step).not.toContain('has no `tags: true`');
  });

  test.each([
    ['pyenv has twine in another Python', "pyenv: twine: command not found\nThe `twine' command exists in these Python versions:\n  2.7.15\n", /^The program is installed, with a Python that is not the active one/],
    ['the deployment does not find its twine', `sh: twine: command not found\nCould not restore untracked files from stash entry\nPyPI upload failed.\nfailed to deploy\n`, /^Travis CI installs twine for the deployment by itself/],
    ['a command of the project', "#!/bin/bash -eo pipefail\npython setup.py verify\nerror: invalid command 'verify'\nExited with code exit status 1\n", /^No package brings `verify`/],
    ['an old OpenSSL', "Uploading distributions to https://upload.pypi.org/legacy/\nrequests.exceptions.SSLError: HTTPSConnectionPool(host='pypi.python.org', port=443): Max retries exceeded with url: /pypi/alpha/json (Caused by SSLError(SSLError(1, u'[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:661)'),))\n", /^Upload with another Python/],
    ['the same at the upload', "Uploading distributions to https://upload.pypi.org/legacy/\nUploading alpha-1.0.tar.gz\nSSLError: HTTPSConnectionPool(host='upload.pypi.org', port=443): Max retries exceeded with url: /legacy/ (Caused by SSLError(SSLError(1, '[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:590)'),))\n", /^Upload with another Python/],
    ['what was encrypted for a variable', 'I set the TWINE_PASSWORD variable in the Travis settings to what `travis encrypt` printed.\nHTTPError: 403 Client Error: Invalid or non-existent authentication information. for url: https://upload.pypi.org/legacy/\n', /^What `travis encrypt` prints belongs/],
    ['versioneer counts other tags', 'Fix versioneer releasing on Travis CI\nHTTPError: 400 Client Error: Invalid version, cannot use PEP 440 local versions on PyPI. for url: https://pypi.python.org/pypi\n', /^versioneer counts only tags/],
    ['the login of an old upload', 'running upload\nSubmitting dist/alpha-0.11.0.tar.gz to http://pypi.python.org/pypi\nUpload failed (401): You must be identified to edit package information\nerror: Upload failed (401): You must be identified to edit package information\n', /^Send the files with `twine upload dist\/\*`/],
  ])('%s', (_, log, step) => {
    expect(answered(log)!.step).toMatch(step);
  });
});

describe.each(['en', 'zh-CN'] as const)('%s: what only GitHub has', (lang) => {
  test.each([['by their ids', errors], ['as they are shown', named]] as const)('is no step of another CI, nor how to run again there: labels %s', (_, catalogue) => {
    const fixes = stepsOf(catalogue, lang);
    const ways = (id: string): string[] => notOfGitHub(fixes[id]!.fixes).flatMap(({ steps }) => steps);
    for (const id of ['upload-server-error', 'uv-upload-index-unavailable']) expect(ways(id).filter((step) => /re-run/i.test(step)), id).toEqual([]);
    // What tells of GitHub and of others stays.
    expect(ways('connection-closed-without-response')).not.toEqual([]);
    expect(ways('action-image-build-failed')).not.toEqual([]);
  });
});

test('what is answered without what tells another CI is plainly of GitHub', () => {
  const texts = ['cases', 'action', 'uv', 'twine', 'others', 'builds', 'self-hosted', 'commands'].flatMap(judgedIn).map(({ text }) => asPrinted(text));
  const plain = texts.filter((text) => !surroundings(text, { start: 0, end: text.length, values: {} }, 'twine', {}).unplaced);
  expect(plain.length).toBeGreaterThan(100);
  for (const text of plain) expect(placeIn(text), text).toEqual({ ci: 'github' });
});

describe('runners that read the workflows of GitHub have no token that PyPI takes', () => {
  const UNSET = 'Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset\n';
  const UV = 'Publishing 1 file to https://upload.pypi.org/legacy/\nerror: Failed to obtain OIDC token: is the `id-token: write` permission missing?\n  Caused by: GitHub Actions detection error\n  Caused by: insufficient permissions: missing ACTIONS_ID_TOKEN_REQUEST_URL\n';

  test.each([
    ['the runner of Gitea', (said: string) => `2026-05-23T21:38:53Z runner(version:v0.4.0) received task 500 of job publish, be triggered by event: push\nworkflow prepared\n${said}`],
    ['its image', (said: string) => `🚀  Start image=docker.gitea.com/runner-images:ubuntu-latest\n${said}`],
    ['act', (said: string) => `[Publish/publish] ⭐ Run Main Publish\n${said}[Publish/publish]   ❌  Failure - Main Publish\n`],
    ['a reader', (said: string) => `Our package is on Codeberg, and the publish job there ends with:\n\n${said}`],
  ])('as %s shows', (_, shown) => {
    for (const said of [UNSET, UV]) {
      const found = answered(shown(said));
      expect(found?.step, said).toMatch(/^PyPI takes no OIDC tokens/);
      expect(found?.steps).toHaveLength(1);
    }
  });

  test('whatever tells of them, the permission in a file is none there', () => {
    for (const sign of [...NOT_GITHUB.near, ...CLEANED.near]) expect(UNPERMITTED.test(`a line, ${sign} v1`), sign).toBe(true);
  });

  test('and that of GitHub has', () => {
    for (const above of ['##[group]Run pip install py-gitea git+https://codeberg.org/a/b\n##[endgroup]', 'Cache hit for: Linux-impact_runner-deps', 'In act, with catthehacker/ubuntu, it works; on GitHub:'])
      for (const said of [UNSET, UV]) expect(answered(`${above}\n${said}`)?.step, above).not.toContain('Forgejo');
  });
});

describe('what programs say of their own, and no index', () => {
  const GITLAB = '\nERROR: Job failed: exit code 1\n';
  const frame = (path: string, line: string): string => `  File "/usr/lib/python3/site-packages/${path}", line 19, in <module>\n    ${line}\n`;

  test.each<[string, string, readonly string[]]>([
    ['devpi, at a mirror', `$ devpi upload --from-dir dist\nno pypisubmit endpoint available for: https://pkg.example.org/root/pypi${GITLAB}`, ['devpi-mirror']],
    ['pdm, of an application', `$ pdm publish\n[ProjectError]: tool.pdm.distribution must be \`true\` to be built.${GITLAB}`, ['pdm-application']],
    ['the same of a build', 'Run pdm build\n[ProjectError]: tool.pdm.distribution must be `true` to be built.\nError: Process completed with exit code 1.', ['pdm-application']],
    ['fury, of a file', '$ fury push --as=alpha wheels/alpha-1.0-py3-none-any.whl\nCould not find command "wheels/alpha-1.0-py3-none-any.whl".\nJob succeeded\n', ['fury']],
    ['anaconda.org, of its room', "Run anaconda upload dist/*.whl\nError:  ('Storage requirements exceeded (3221225472 bytes). Payment is required to add a file.', 402)\nError: Process completed with exit code 1.", ['anaconda-full']],
    ['poetry-dynamic-versioning', "+ poetry-dynamic-versioning\nError: Unable to determine a dynamic version\n##[error]Bash exited with code '1'.", ['dynamic-version']],
    ['hatch, of virtualenv', `$ hatch build\nEnvironment \`hatch-build\` is incompatible: 'NoneType' object has no attribute 'get'${GITLAB}`, ['hatch-virtualenv']],
    ['twine, as it is loaded', `Traceback (most recent call last):\n${frame('twine/auth.py', 'from keyring.errors import NoKeyringError')}ImportError: cannot import name 'NoKeyringError' from 'keyring.errors'${GITLAB}`, ['loading']],
    ['poetry, as it is loaded', `Traceback (most recent call last):\n${frame('poetry/utils/env.py', 'import virtualenv')}${frame('virtualenv/run/__init__.py', 'from x import y')}AttributeError: module 'x' has no attribute 'y'\nError: Process completed with exit code 1.`, ['loading']],
    ['Docker, at a service of GitLab', `$ cibuildwheel --output-dir wheelhouse\nerror during connect: Post "http://docker:2375/v1.24/containers/create": dial tcp: lookup docker on 192.168.1.1:53: no such host${GITLAB}`, ['dind']],
    ['Docker, at its socket', 'Run cibuildwheel\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\nError: Process completed with exit code 1.', ['dind']],
    ['pip in a container without a network', "Building cp38 wheel\nERROR: Could not find a version that satisfies the requirement wheel (from versions: none)\nError: Command ['python', '-m', 'build', '/project', '--outdir=/tmp/cibuildwheel/built_wheel'] failed with code 1.", ['container-network']],
    ['a registry that hangs up', 'Error response from daemon: Get "https://quay.io/v2/": EOF\nError: No such container: cibuildwheel-1\nscript returned exit code 1\nFinished: FAILURE', ['image-fault']],
    ["GitLab, of the job's own token", `$ git push https://gitlab-ci-token:x@gitlab.com/a/a.git main\nremote: You are not allowed to upload code.\nfatal: unable to access 'https://gitlab.com/a/a.git/': The requested URL returned error: 403${GITLAB}`, ['git-login']],
    ['one that is not known, with a reason', `$ frobnicate release\nerror: the flux capacitor has run dry${GITLAB}`, ['before']],
  ])('%s', (_, log, ids) => {
    expect(likeliest(recognise(log, diagnose(log))).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['another one', '--index-url https://a.example/api/pypi/tool-local/simple', 'HATCH_INDEX_REPO: "https://a.example/api/pypi/tools-local"', 'nothing.if.early.elsewhere', { sent: 'https://a.example/api/pypi/tools-local', read: 'https://a.example/api/pypi/tool-local' }],
    ['another one, by uv', '--default-index=https://u:p@a.example/group/simple/', 'uv publish --publish-url https://a.example/hosted/', 'nothing.if.early.elsewhere', { sent: 'https://a.example/hosted', read: 'https://a.example/group' }],
    ['the same', '-i https://a.example/pypi/simple', 'HATCH_INDEX_REPO=https://a.example/pypi/ hatch publish', 'nothing.if.early.own', { read: 'https://a.example/pypi' }],
    ['PyPI', '', 'twine upload dist/*', 'nothing.if.early', {}],
  ])('a check that installs a version from an index is told of both addresses: %s', (_, given, sends, key, values) => {
    const log = `$ ${sends}\nalpha-0.2.0-py3-none-any.whl ... success\n$ pip download ${given} alpha==0.2.0\nERROR: No matching distribution found for alpha==0.2.0\nERROR: Job failed: exit code 1\n`;
    const known = recognise(log, diagnose(log));
    expect(keyOf('early', known)).toBe(key);
    expect(valuesOf(known)).toMatchObject(values);
  });

  test.each([
    ['pbr', 'quail-0.0.0.tar.gz', "UserWarning: Unknown distribution option: 'pbr'\n", { kind: 'ignored', other: 'pbr', plugin: 'pbr' }],
    ['setuptools-scm', 'quail-0.0.0-py3-none-any.whl', "Unknown distribution option: 'use_scm_version'\n", { kind: 'ignored', plugin: 'setuptools-scm' }],
    ['nothing that is shown', 'UNKNOWN-0.0.0.tar.gz', '', { kind: 'none' }],
  ])('files without a version are told of, although all went well: %s', (_, file, said, versions) => {
    const sent = (tag: string) => `${tag}${said}Run twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\nUploading ${file}\n100%\n\nView at:\nhttps://pypi.org/project/quail/0.0.0/\n`;
    expect(recognise(sent('GITHUB_REF=refs/tags/v1.2.0\n'), diagnose(sent(''))).observed.versions).toMatchObject(versions);
    expect(recognise(sent('GITHUB_REF=refs/tags/v0.0.0\n'), diagnose(sent(''))).observed.versions).toBeUndefined();
  });
});

describe('nothing is said of GitHub to those who are elsewhere', () => {
  /** What only GitHub has. Where a sentence says that it is of GitHub, or names GitLab beside, nobody takes it for theirs. */
  const OF_GITHUB = /Re-run |`actions\/|`fetch-depth|\bbelow its `with:`|`env:`|`run:`|`astral-sh/;
  const NAMED = /GitHub|`GITHUB_|action\b/;
  /** Their signs or words are of GitHub alone. */
  const ONLY = new Set(['skipped', 'relayed', 'exchanging', 'releasing', 'minted', 'unheard', 'exchange', 'mapping', 'old-rust', 'docker-login', 'in-image']);

  test.each(['other', 'gitlab'] as const)('in the words of a question: %s', (ci) => {
    const known = recognise('error', diagnose('error'));
    const said = QUESTIONS.filter(({ id, notCi = [], ci: only }) => !ONLY.has(id) && !notCi.includes(ci) && (only === undefined || only === ci)).flatMap(({ id }) => {
      const key = keyOf(id, { ...known, ci });
      return ['', '.untagged', '.dirty', '.build', '.lock', '.own', '.elsewhere', '.submodule'].map((end) => (end === '' ? key : `nothing.if.${id}${end}`));
    });
    const words = strings.en as Record<string, string>;
    const wrong = said.filter((key) => words[key]?.split(/(?<=\.) (?=[A-Z])/).some((sentence) => OF_GITHUB.test(sentence) && !NAMED.test(sentence)));
    expect(said.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['GitLab', 'Uploading file\nJob succeeded\n', 'gitlab'],
    ['Jenkins', '[Pipeline] sh\n+ twine upload\nscript returned exit code 1\nFinished: FAILURE\n', 'other'],
    ['Bamboo', 'build\t24-Jul-2024 10:12:55\tERROR: No matching distribution found for wheel\n', 'other'],
    ['Concourse', 'Loading configuration file /tmp/build/put/coot/poetry.toml\n', 'other'],
    ['Azure Pipelines', 'steps:\n- checkout: self\n  fetchDepth: 0\n', 'other'],
    ['Woodpecker', 'steps:\n  publish:\n    image: python:3.11\n    commands:\n      - twine upload dist/*\n', 'other'],
  ])('%s is known by what it prints, or by its file', (_, text, ci) => {
    expect(recognise(text, diagnose(text)).ci).toBe(ci);
    expect(findWorkflows(text)).toEqual([]);
  });

  test('a kind of line and its time are no job and step', () => {
    const log = 'build\t24-Jul-2024 10:12:55\tERROR: No matching distribution found for wheel\n';
    expect(recognise(log, diagnose(log))).not.toHaveProperty('job');
  });
});

describe('what a command was given, and did not mean', () => {
  test.each([
    ["InvalidConfiguration: Missing 'dist/a-1.0.whl' section from the configuration file\nor not a complete URL in --repository-url.\n", '`-r`'],
    ["ERROR    InvalidDistribution: Cannot find file (or expand pattern): '//python/tern:wheel_dist/*'\n", 'rules_python'],
    ["Uploading a-1.0.tar.gz\nHTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\n'attr: a.__author_email__' is an invalid value for Author-email. Error: Use a valid email address See https://packaging.python.org/specifications/core-metadata for more information.\n", '`attr:`'],
    ['Uploading a-1.0.tar.gz\nHTTPError: 400 Client Error: Invalid value for requires. Error: Use a valid Python identifier. for url: https://upload.pypi.org/legacy/\n', '`install_requires`'],
    ['Uploading distributions to https://git.example.org/api/packages/a/pypi\nUploading a-1!2.0-py3-none-any.whl\nERROR    HTTPError: 500 Internal Server Error from https://git.example.org/api/packages/a/pypi\n', 'epoch'],
  ])('%s', (log, step) => {
    const said = answered(log);
    expect(said?.steps).toHaveLength(1);
    expect(said?.step).toContain(step);
  });

  test('poetry finds no credentials for a name with `_` whose address comes from a variable', () => {
    const refused = (name: string) => `Publishing coot (1.3.0) to ${name}\n - Uploading coot-1.3.0-py3-none-any.whl FAILED\n\n  HTTPError\n\n  401 Client Error: Unauthorized for url: https://pypi.example.net/team/\n`;
    const variable = '\nPOETRY_REPOSITORIES_TEAM_PYPI_URL: https://pypi.example.net/team/\n';
    expect(answered(refused('team_pypi') + variable)?.step).toContain('`team-pypi`');
    for (const log of [refused('team-pypi') + variable, refused('team_pypi')]) expect(answered(log)?.step).not.toContain('`team-pypi`');
  });
});
