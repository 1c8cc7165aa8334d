import type { Question } from './question.ts';

/** What names an index that is not PyPI, and what may be of it: poetry keeps user name and password for PyPI so, too. */
export const NAMED_INDEX = ['artifactory', 'nexus', 'devpi', 'pypiserver', 'codeartifact', 'pkg.dev', 'packages/pypi', 'gitlab registry', 'package registry'];
const OWN_INDEX = [...NAMED_INDEX, 'http-basic'];

/** What makes a version from git. */
const FROM_GIT = ['setuptools_scm', 'setuptools-scm', 'hatch-vcs', 'versioneer', 'versioningit', 'dunamai'];

/** What git says where it may ask nobody for a login. */
export const NO_LOGIN = "could not read username for 'https://github.com";

/** The same where an address has a user and no password: a token that stands alone in it is taken for the user. */
export const NO_PASSWORD = "could not read password for 'https://";

/** How readers say that no run began. */
const NO_RUN = ['no run', 'no workflow run', 'no workflow ran', 'no actions run', 'not start', 'never start', "n't start", 'not trigger', 'never trigger', 'not run', 'never ran', 'nothing happen', '没有运行', '没有任何运行', '没有触发', '没有启动', '没有被触发'];

/** How readers say that all went well and nothing came of it. */
const NOT_STORED = ['no error', 'without an error', 'without any error', 'not uploaded', 'not published', 'not show up', 'not appear', 'nothing was uploaded', 'nothing was published', 'nothing published', 'silently', '没有报错', '没报错', '没传上去', '没有上传', '没有发布'];

/** What is asked. Of two for which the same speaks, the first one comes first. */
export const QUESTIONS: readonly Question[] = [
  { id: 'fetched', page: '/how-it-works/#upload', sole: true, words: ['signaturedoesnotmatch'] },
  { id: 'local', page: '/errors/local-version-not-allowed/', isOfPypi: true, sole: true, sign: 'local', isSigned: true, words: ['local version', '400', 'bad request', 'pep 440', 'reject', 'refuse', '本地版本', '拒绝'] },
  { id: 'bare', page: '/errors/upload-status-without-reason/', sole: true, sign: 'told', isSigned: true, words: ['generic 400', 'generic 403', 'bare 400', 'bare 403', 'swallows', 'no reason given', 'without a reason', 'without any reason', 'do not see why', 'cannot see why', '没有给出原因', '没有说明原因', '看不到原因'] },
  { id: 'partial', page: '/errors/file-already-exists/', sign: 'told', isSigned: true, words: ['partial', 'wheels for macos only', 'wheels for linux only', 'wheels for windows only', 'wheels only', 'has only', 'only has', 'only contains files', 'only some', 'missing the', 'missing all', 'missing wheels', 'some wheels', '一部分文件', '部分文件', '只有', '缺少', '少了几个'] },
  {
    id: 'own-check',
    page: '/how-it-works/#upload',
    sole: true,
    sign: 'told',
    isSigned: true,
    words: ['pypi is missing', 'missing from pypi', 'missing on pypi', 'not on pypi', 'digest', 'sha-256', 'sha256', 'hash mismatch', 'filenames', '校验和', '摘要'],
    also: ['verify pypi', 'verify step', 'verification step', 'verify upload', 'verify the upload', 'verify publish', 'verify the publish', 'verify that', 'pypi.org/pypi/', 'test.pypi.org/pypi/', '检查步骤', '验证步骤', '核对步骤'],
  },
  {
    id: 'reusable',
    page: '/errors/reusable-workflow-warning/',
    isOfPypi: true,
    notCi: ['gitlab', 'other'],
    sign: 'told',
    isSigned: true,
    words: ['reusable workflow', 'reuseable workflow', 're-usable workflow', 'resuable workflow', 'reusable action', 'workflow_call', 'called workflow', '可复用工作流', '可复用的工作流', '可重用工作流', '可重用的工作流'],
    also: ['trusted', 'oidc', 'publisher', '可信发布', '发布者'],
  },
  { id: 'in-image', page: '/errors/build-version-not-derived/', sole: true, isBefore: true, sign: 'told', isSigned: true, words: FROM_GIT, also: ['metadata-generation-failed', 'docker compose', 'docker build', 'while the container is built', 'while the image is built', '构建镜像', '构建容器'] },
  { id: 'one-ahead', page: '/errors/local-version-not-allowed/', sole: true, sign: 'told', isSigned: true, words: FROM_GIT, also: ['one patch ahead', 'next patch', 'next dev version', 'dev version', 'is dirty', 'but the build is', '.dev0', '开发版本', '多了一个'] },
  { id: 'skipped', page: '/how-it-works/#workflow-setup', sign: 'skipped', words: [] },
  { id: 'green', page: '/how-it-works/#upload', sign: 'green', words: [] },
  { id: 'wrapped', page: '/errors/program-not-installed/', isBefore: true, sign: 'wrapped', words: [] },
  { id: 'reading', page: '/errors/twine-invalid-distribution-file/', sign: 'reading', words: [] },
  { id: 'signing-in', page: '/errors/twine-prompt-without-terminal/', sign: 'signing-in', words: [] },
  // The runner's own words for a run that its `concurrency:` ended: teksi/wastewater#774, checkstyle/checkstyle#12741.
  { id: 'superseded', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['canceling since a higher priority waiting request'] },
  // The same for the other cells of a matrix: `fail-fast`.
  { id: 'cancelled', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['the strategy configuration was canceled'] },
  { id: 'lost', page: '/how-it-works/#upload', isAfter: true, isForeign: true, sole: true, isWhole: true, sign: 'lost', isSigned: true, words: [] },
  // modelcontextprotocol/registry@1010a33 internal/validators/registries/pypi.go.
  { id: 'mcp', page: '/how-it-works/#upload', isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['registry.modelcontextprotocol.io', 'mcp-publisher publish', 'mcp-publisher login', './mcp-publisher', 'mcp-name:'] },
  // quarkusio/quarkus#46708, bittide/bittide-hardware#265.
  { id: 'evaluated', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ["error when evaluating '", 'the template is not valid'], also: ['jsonreader', 'fromjson'] },
  // actions/checkout@v4 src/ref-helper.ts.
  { id: 'no-ref', page: '/errors/checkout-repository-not-found/', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ["a branch or tag with the name '"] },
  // intuit/auto plugins/exec/src/index.ts, and node's name of the error.
  { id: 'e2big', page: '/errors/github-release-notes-too-long/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['received e2big', 'spawn e2big', 'spawnsync e2big', 'error: e2big'] },
  { id: 'deadlock', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['canceling since a deadlock'] },
  { id: 'skip-ci', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isForeign: true, sole: true, sign: 'unrun', isSigned: true, words: NO_RUN },
  { id: 'by-hand', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], sole: true, sign: 'untagged', isSigned: true, words: NO_RUN, also: ['tag', 'release', '标签'] },
  { id: 'unpassed', page: '/rules/secret-may-be-empty/', isBefore: true, isForeign: true, isWhole: true, sign: 'unpassed', isSigned: true, words: [] },
  { id: 'header', page: '/errors/build-backend-stopped/', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'header', isSigned: true, words: [] },
  { id: 'early', page: '/errors/pip-requirement-not-found/', isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, sign: 'early', isSigned: true, words: [] },
  { id: 'broken', page: '/how-it-works/#workflow-setup', isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, sign: 'broken', isSigned: true, words: [] },
  // GitHub's words above the runs of a workflow, its API's states of one, and its answer to a dispatch.
  { id: 'disabled', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isForeign: true, sole: true, isWhole: true, words: ['workflow is disabled', 'workflow was disabled', 'workflow has been disabled', 'on a disabled workflow', 'disabled_inactivity', 'disabled_manually', '工作流被禁用', '工作流已被禁用', '工作流已禁用'], also: ['disabled', 'disabled_inactivity', 'disabled_manually', '工作流'] },
  { id: 'lack', page: '/errors/build-backend-stopped/', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'lack', isSigned: true, words: [] },
  { id: 'composite', page: '/errors/image-of-own-repository/', notCi: ['gitlab', 'other'], sign: 'composite', words: ['composite', 'manifest unknown', '复合'] },
  { id: 'uncompiled', page: '/errors/action-image-build-failed/', isBefore: true, sole: true, sign: 'uncompiled', words: [] },
  { id: 'step', page: '/how-it-works/#workflow-setup', sign: 'stopped', isSigned: true, isForeign: true, isBefore: true, words: [] },
  { id: 'hang', page: '/how-it-works/#network', sign: 'hangs', words: [] },
  { id: 'exchanging', page: '/errors/stages/token-exchange/', sign: 'exchanging', words: [] },
  { id: 'releasing', page: '/errors/github-token-permission-missing/', sign: 'releasing', isSigned: true, isAfter: true, words: [] },
  { id: 'relayed', page: '/how-it-works/#workflow-setup', sole: true, sign: 'relayed', isSigned: true, words: ['stderr'] },
  // What Travis CI, AppVeyor and tools in their jobs say: travis-ci/dpl@0a39b2c4 lib/dpl/provider/pypi.rb and lib/dpl/cli.rb, travis-ci/travis-build@e5ff001f lib/travis/build/addons/deploy/script.rb.
  { id: 'dpl-provider', page: '/how-it-works/#workflow-setup', sole: true, isWhole: true, words: ['dpl::provider::'] },
  { id: 'dpl-option', page: '/cause/#empty-secret', sole: true, isWhole: true, words: ['invalid option "--password=', 'invalid option "--user=', 'invalid option "--username='] },
  { id: 'dpl-install', page: '/errors/travis-deploy-dependencies-not-installed/', notCi: ['github', 'gitlab'], sole: true, isWhole: true, words: ['user site-packages are not visible', "permission denied: '/usr/local/bin/pip", 'pip/basecommand.py'], also: ['travis', 'dpl', 'pip install --user twine'] },
  { id: 'root-files', page: '/how-it-works/#upload', notCi: ['github', 'none'], isForeign: true, sole: true, isWhole: true, words: ['cannot save the untracked files', "permission denied: './", "permission denied: 'build/", "permission denied: 'dist"] },
  // By runs of pip 24.0 in Debian 12 and Ubuntu 24.04, keyring 23.9.0, flit 3.9.0, configparser of Python 3.11, and of programs without git.
  { id: 'managed', page: '/errors/program-not-installed/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['externally-managed-venv'] },
  { id: 'keyring-plugin', page: '/errors/twine-prompt-without-terminal/', isForeign: true, isWhole: true, words: ['error initializing plugin'] },
  { id: 'percent', page: '/cause/#empty-secret', isForeign: true, sole: true, isWhole: true, words: ['configparser.interpolationsyntaxerror'] },
  { id: 'no-git', page: '/errors/build-version-not-derived/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ["no such file or directory: 'git'", 'git: not found', 'git: command not found'] },
  // gnupg 2.2 g10/sign.c and g10/skclist.c; git's gpg-interface.c.
  { id: 'gpg', page: '/errors/twine-pgp-warning/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['gpg: signing failed', 'gpg: skipped', 'gpg: no default secret key', 'gpg failed to sign'] },
  // jupyter-releaser 1.11.2, jupyter_releaser/util.py.
  { id: 'releaser-admin', page: '/how-it-works/#workflow-setup', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['could not get user permission level', 'does not have admin permission'] },
  // semantic-release/npm@v11.0.0 lib/definitions/errors.js.
  { id: 'npm-package', page: '/how-it-works/#workflow-setup', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['enopkg', 'missing package.json'] },
  { id: 'minted', page: '/errors/stages/token-exchange/', isForeign: true, sole: true, isWhole: true, sign: 'minted', isSigned: true, words: ['http error 4', 'http error 5', 'http error 422', 'unprocessable', 'curl:'] },
  { id: 'unheard', page: '/errors/github-release-assets-refused/', isForeign: true, isAfter: true, sole: true, isWhole: true, sign: 'unheard', isSigned: true, words: [] },
  { id: 'page', page: '/errors/upload-address-not-found/', sole: true, isWhole: true, sign: 'page', isSigned: true, words: [] },
  { id: 'misplaced', page: '/how-it-works/#upload', ci: 'other', sole: true, isWhole: true, isAfter: true, sign: 'misplaced', isSigned: true, words: [] },
  { id: 'indexless', page: '/errors/upload-address-not-found/', sole: true, isWhole: true, isAfter: true, sign: 'indexless', isSigned: true, words: [] },
  // devpi-client 7 devpi/upload.py.
  { id: 'devpi-mirror', page: '/errors/devpi-mirror-index/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['no pypisubmit endpoint'] },
  // By a run of pdm 2.29.4.
  { id: 'pdm-application', page: '/errors/pdm-no-dist/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['tool.pdm.distribution must be'] },
  // rails/thor lib/thor/base.rb, by which gemfury reads its command: apache/arrow#36655.
  { id: 'fury', page: '/how-it-works/#upload', isForeign: true, sole: true, isWhole: true, words: ['could not find command'], also: ['.whl', '.tar.gz', 'fury'] },
  // poetry-dynamic-versioning 0.17.0 and 1.4.0, and its issues/79.
  { id: 'dynamic-version', page: '/errors/build-version-not-derived/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['unable to determine a dynamic version'] },
  // By runs of hatch 1.14.2 with virtualenv 20.35.0 to 20.35.4.
  { id: 'hatch-virtualenv', page: '/errors/program-dependency-incompatible/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ["is incompatible: 'nonetype' object has no attribute 'get'"] },
  { id: 'loading', page: '/errors/program-dependency-incompatible/', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'loading', isSigned: true, words: [] },
  // docker/cli and moby/moby client/errors.go.
  { id: 'dind', page: '/errors/docker-command-not-found/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['error during connect', 'cannot connect to the docker daemon', 'failed to connect to the docker api'] },
  // pypa/cibuildwheel#1945 and docs/options.md, `container-engine`.
  { id: 'container-network', page: '/how-it-works/#network', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['from versions: none'], also: ['cibuildwheel'] },
  { id: 'not-implemented', page: '/errors/upload-method-not-allowed/', sole: true, isWhole: true, words: ['501 not implemented', '501 server error', 'status 501', 'error 501', 'error: 501', 'status code 501', '501 unsupported method'] },
  { id: 'upload-docs', page: '/errors/legacy-endpoint-gone/', isAfter: true, sole: true, isWhole: true, words: ['builder_target_dir', 'command/upload_docs.py'] },
  { id: 'upload-docs', page: '/errors/legacy-endpoint-gone/', isAfter: true, sole: true, isWhole: true, sign: 'documentation', isSigned: true, words: [] },
  { id: 'poetry-python', page: '/errors/program-not-installed/', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'python', isSigned: true, words: [] },
  // A line of YAML in a script, in readers' words: the message of a shell has an entry.
  {
    id: 'mapping',
    page: '/errors/program-not-installed/',
    sole: true,
    sign: 'told',
    isSigned: true,
    words: ['as a command', 'as commands', 'as a shell command', '当作命令', '当成命令', '当作一条命令', '当成一条命令'],
    also: ['twine_username:', 'twine_password:', 'twine_repository_url:', 'uv_publish_token:', 'poetry_pypi_token_pypi:', 'hatch_index_auth:', 'hatch_index_user:', 'flit_password:', 'maturin_pypi_token:', 'env:', 'with:', 'yaml mapping', 'line of yaml', 'yaml key', '一行 yaml'],
  },
  // Docker and podman where a registry fails, by pypa/cibuildwheel#384 and multi-build/multibuild#332.
  {
    id: 'image-fault',
    page: '/how-it-works/#network',
    isBefore: true,
    isForeign: true,
    sole: true,
    sign: 'fetches',
    isSigned: true,
    isWhole: true,
    words: ['error response from daemon', 'error pulling image configuration', 'initializing source docker://', 'failed to resolve source metadata', 'docker pull'],
    also: ['received unexpected http status', '500 internal server error', '502 bad gateway', '503 service unavailable', '504 gateway', 'tls handshake timeout', 'i/o timeout', 'client.timeout exceeded', 'deadline exceeded', 'connection reset by peer', 'unexpected eof', ': eof', 'toomanyrequests'],
  },
  { id: 'registry-login', page: '/how-it-works/#workflow-setup', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'login', isSigned: true, words: [] },
  // docker/login-action@v3 src/docker.ts, docker/login-action#236; docker/cli cli/command/registry.go.
  { id: 'docker-login', page: '/cause/#empty-secret', isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['username and password required', 'username required', 'password required', 'from a non tty device'], also: ['login-action', 'from a non tty device'] },
  // slsa-framework/slsa-github-generator#942, savitojs/gtime#32.
  { id: 'slsa-private', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['exposed in the public transparency log'] },
  // By runs of commitizen 4.19.3, which ends with 21 and with 3 then.
  {
    id: 'nothing-to-bump',
    page: '/how-it-works/#workflow-setup',
    isBefore: true,
    isForeign: true,
    sole: true,
    isWhole: true,
    words: ['no_commits_to_bump', 'no_commits_found', 'eligible to be bumped', 'no new commits found', 'code 21', 'exit 21', 'exits 21', 'exit code 3', 'exits with code 3'],
    also: ['no_commits_to_bump', 'no_commits_found', 'eligible to be bumped', 'cz bump', 'commitizen'],
  },
  // What failed without turning the run red; on Travis CI nothing looks at what comes after the script: travis-ci/docs-travis-ci-com user/job-lifecycle.md.
  { id: 'after-success', page: '/how-it-works/#upload', notCi: ['github', 'gitlab'], sole: true, sign: 'told', isSigned: true, words: ['after_success:', 'after_script:'], also: ['twine', 'upload', 'publish'] },
  { id: 'swallowed', page: '/how-it-works/#upload', sign: 'told', isSigned: true, words: ['although it fail', 'even though it fail', 'despite the failure', 'marked successful', 'marked as success', 'marked as ok', 'marked ok', 'shows green', 'stays green', 'turns green', 'still green', 'will ignore it', '却是绿', '仍然是绿', '显示成功'], also: ['fail', 'error', '400', '403', 'refuse', '失败', '报错'] },
  { id: 'octokit', page: '/errors/github-release-assets-refused/', ci: 'other', isForeign: true, isAfter: true, sole: true, isWhole: true, words: ['octokit::'] },
  { id: 'latin-1', page: '/cause/#empty-secret', sole: true, words: ['unicodeencodeerror: latin-1'] },
  { id: 'travis', page: '/how-it-works/#upload', ci: 'other', words: ['pypi upload failed', 'restore untracked files'], also: ['pypi upload failed', 'restore untracked files'] },
  { id: 'artifacts-filter', page: '/how-it-works/#upload', ci: 'other', sole: true, isWhole: true, words: ['no artifacts were published'] },
  { id: 'git-login', page: '/errors/git-push-permission-denied/', notCi: ['github'], isForeign: true, sole: true, isWhole: true, words: ['git push', 'semantic-release', 'ci_job_token'], also: ["authentication failed for 'https", 'not allowed to push', 'tries to push', 'trying to push', 'fails to push', 'not allowed to upload code', 'requested url returned error: 403', 'cannot push', 'unable to push', '推送失败', '无法推送'] },
  // git where nothing gave it a login, whatever runs it; of GitHub's own jobs.
  { id: 'git-login', page: '/errors/git-push-permission-denied/', notCi: ['gitlab', 'other'], isForeign: true, sole: true, isWhole: true, words: [NO_LOGIN, NO_PASSWORD], also: ['push the release', 'push the tag', 'push the version', 'push tags', 'push --tags', 'push --follow-tags', 'push origin --tags', 'push origin v', 'cmdline: git push', 'release branch', 'semantic-release', '推送发布', '推送标签', '推送版本'] },
  // python-semantic-release 7.28.1, semantic_release/repository.py and cli.py: it pushes before it uploads.
  { id: 'semantic-token', page: '/cause/#empty-secret', isForeign: true, sole: true, isWhole: true, words: ['missing credentials for uploading to artifact repository'] },
  // python-semantic-release 3 to 7, semantic_release/ci_checks.py.
  { id: 'release-check', page: '/how-it-works/#workflow-setup', isForeign: true, sole: true, isWhole: true, words: ['verification check for the environment did not pass'] },
  { id: 'invalid-file', page: '/errors/twine-unknown-distribution-format/', sole: true, isWhole: true, sign: 'told', isSigned: true, words: ['invaliddistribution'] },
  { id: 'crashed', page: '/errors/twine-old-release-broken/', isWhole: true, words: ['keyerror', 'attributeerror'], also: ['twine'] },
  { id: 'locked', page: '/errors/twine-metadata-version-unsupported/', words: ['uv.lock', 'locked packaging', 'locked twine', 'downgrad', '锁文件', '降级'], also: ['twine'] },
  { id: 'tag-version', page: '/how-it-works/#workflow-setup', isBefore: true, sole: true, words: ['does not match', 'doesn\'t match', 'do not match', 'mismatch', 'disagree', '不一致', '不匹配', '对不上'], also: ['tag v', 'tag \'v', 'match tag', 'tag version', 'release tag', 'git tag', 'tag/release', '标签'] },
  { id: 'openssl', page: '/errors/build-openssl-missing/', isBefore: true, words: ['openssl-sys', 'native-tls'], also: ['openssl'] },
  { id: 'npm-token', page: '/how-it-works/#workflow-setup', isBefore: true, isForeign: true, tool: 'npm', words: ['code e401', 'code eneedauth', 'npmjs.org/-/whoami'], also: ['npm'] },
  // actions/toolkit packages/tool-cache/src/manifest.ts: GitHub answered something else than the list of releases.
  { id: 'fetched-tool', page: '/how-it-works/#network', isBefore: true, sole: true, words: ['empty reply from server', 'not in gzip format', 'transfer closed with', 'candidates is not iterable', '下载不完整', '下载中断'], also: ['curl', 'gzip', 'wget', 'candidates', '下载'] },
  { id: 'older-tag', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], words: ['never triggered', 'not triggered', 'never started', 'did not start', 'no run start', '没有触发', '没有启动', '没有运行'], also: ['already existed', 'existing tag', 'old tag', 'added a workflow', 'added a github', 'added the workflow', 'just added', 'new workflow', '已有的标签', '旧标签', '刚加', '新加'] },
  { id: 'not-started', page: '/how-it-works/#workflow-setup', ci: 'other', words: ['fetch config.yml', 'not triggered', 'never triggered', 'not trigger', 'never started', 'did not start', '没有触发', '没有启动'] },
  { id: 'unintended', page: '/how-it-works/#upload', sole: true, sign: 'told', isSigned: true, words: ['unintended release', 'unintentional release', 'accidental release', 'accidentally publish', 'accidentally release', 'published by accident', 'released by accident', 'published by mistake', 'released by mistake', '误发', '意外发布', '不小心发布'] },
  { id: 'keyring', page: '/errors/keyring-locked/', sole: true, words: ['keyringerror'] },
  { id: 'own-token', page: '/rules/release-made-by-github-token/', notCi: ['gitlab', 'other'], words: ['release-please', 'github_token', 'semantic-release', 'never fired', 'never started', 'recreate the release', 'release appears', 'release is created', 'release was created'] },
  { id: 'draft', page: '/rules/release-created-trigger/', notCi: ['gitlab', 'other'], words: ['draft', 'never triggered', 'not triggered', 'not trigger'] },
  { id: 'poetry-slow', page: '/errors/upload-read-timed-out/', of: 'poetry', words: ['times out', 'timed out', 'timing out', 'timeout', 'time out', '超时'], also: ['publish', 'upload', '发布', '上传'] },
  {
    id: 'poetry-version',
    page: '/errors/poetry-no-files/',
    of: 'poetry',
    words: [...NOT_STORED, 'publish anything', 'upload anything', 'publishes nothing', 'uploads nothing', '什么也没', '什么都没'],
    also: ['dynamic-versioning', 'dynamic versioning', 'download-artifact', 'dynamic_versioning'],
  },
  {
    id: 'old-version',
    page: '/errors/file-already-exists/',
    words: ['green', 'succeed', 'success', 'no error', 'not reach', 'not on pypi', 'old version', 'new version', 'newer', '绿', '成功', '新版本', '没有发布'],
    // Steps and tests are skipped, too.
    also: [...['uploads', 'files', 'wheels'].flatMap((each) => [`${each} are skipped`, `${each} were skipped`, `${each} get skipped`, `${each} got skipped`]), 'skips all files', 'skips every file', '文件都被跳过', '文件被跳过', '文件都跳过', '文件全部跳过', '文件全被跳过'],
  },
  { id: 'each-job', page: '/how-it-works/#upload', words: ['publish independently', 'publishes independently', 'each publish', 'each job publish', 'jobs that publish', 'gone to pypi', '各自发布', '各自上传', '分别发布'], also: ['failed', 'fails', 'failing', '失败'] },
  { id: 'not-listed', page: '/how-it-works/#upload', words: NOT_STORED },
  { id: 'not-stored', page: '/errors/upload-address-not-found/', isOwnIndex: true, words: NOT_STORED },
  { id: 'release-assets', page: '/errors/github-release-assets-refused/', isBefore: true, isAfter: true, words: ['release assets', 'github release', 'uploads.github.com', 'immutable', 'to that release', 'to the release'] },
  { id: 'gitlab-token', page: '/errors/gitlab-id-token-variable-missing/', isOfPypi: true, stage: 'identity-token', ci: 'gitlab', words: ['trustedpublishing', 'trusted publish', 'id_token', 'oidc', 'ambient'] },
  // The claims stand below a refused exchange alone.
  { id: 'exchange', page: '/errors/stages/token-exchange/', isOfPypi: true, sole: true, words: ['job_workflow_ref: ', 'workflow_ref: '] },
  { id: 'permission', page: '/errors/id-token-request-token-unset/', isOfPypi: true, stage: 'identity-token', notCi: ['gitlab', 'other'], words: ['id-token', 'id_token', 'oidc', 'openid', 'identity token', 'actions_id_token', 'permissions', 'ambient'] },
  { id: 'exchange', page: '/errors/stages/token-exchange/', isOfPypi: true, stage: 'token-exchange', words: ['exchange', 'publisher', 'claim', 'repository_owner', 'job_workflow_ref', 'mint', 'trusted publish', 'token request', 'invalid-p', 'trustedpublishing'] },
  { id: 'secret', page: '/cause/#empty-secret', stage: 'upload-auth', words: ['password', 'secret', 'username', 'credential', 'api token', 'api_token', 'twine_', 'uv_publish_', 'pypi_token', 'pypi_api_token', 'token is named', 'no auth', '名字不一致', '名字对不上'] },
  { id: 'other-project', page: '/errors/user-not-allowed-to-upload/', isOfPypi: true, stage: 'upload-auth', words: ['not authorized', 'not authorized for', 'not authorised for', 'not allowed to upload', 'not allowed to upload to', 'another project', 'separate project'] },
  { id: 'auth', page: '/errors/stages/upload-auth/', stage: 'upload-auth', words: ['401', '403', 'forbidden', 'unauthorized', 'denied', 'authenticat', 'not allowed', 'not authorized', 'invalid or non-existent'] },
  { id: 'read-index', page: '/errors/uv-check-url-credentials-missing/', of: 'uv', isRefusal: true, words: [...OWN_INDEX, 'publish-url', 'tool.uv.index'] },
  { id: 'own-gitlab', page: '/errors/private-index-credentials-refused/', isRefusal: true, isWhole: true, sole: true, words: ['ci_job_token', 'gitlab-ci-token', 'packages/pypi', 'gitlab registry', 'gitlab package registry'], also: ['401', '403', 'unauthorized', 'forbidden'] },
  { id: 'own-index', page: '/errors/private-index-credentials-refused/', isOwnIndex: true, isRefusal: true, words: OWN_INDEX },
  { id: 'platform', page: '/errors/unsupported-platform-tag/', isOfPypi: true, stage: 'upload-file', words: ['linux_x86_64', 'linux_aarch64', 'platform tag', 'only manylinux'] },
  // What `git describe`, git with a name that it does not know, dunamai and scripts around them say: by runs of git 2.39, and mtkennerly/dunamai@5c6c259 dunamai/__init__.py.
  { id: 'no-tags', page: '/errors/build-version-not-derived/', isForeign: true, sole: true, words: ['no names found', 'no tags can describe', 'no annotated tags can describe', 'no tag exactly matches', "'describe'", 'did not match any tags', 'retrieve previous tag', 'find previous tag', 'no previous tag', "bad revision '", 'unknown revision or path not in the working tree'] },
  // cli/cli@010bc0c pkg/cmd/release/upload/upload.go and @03207f7 pkg/cmd/release/download/download.go.
  {
    id: 'gh-release',
    page: '/errors/github-release-assets-refused/',
    notCi: ['gitlab', 'other'],
    isAfter: true,
    sole: true,
    words: ['gh release upload', 'gh release download', 'gh release view', 'gh release edit', 'release not found', 'asset under the same name', 'no assets match the file', 'no matches found for'],
    also: ['release not found', 'http 404', 'already exists', 'no assets match', 'no assets to download', 'no matches found'],
  },
  // Jobs that sign attach files to one release, at the same time: microsoft/agent-governance-toolkit#2919.
  { id: 'signed-assets', page: '/errors/github-release-assets-refused/', notCi: ['gitlab', 'other'], isForeign: true, isBefore: true, isAfter: true, sole: true, isWhole: true, sign: 'signs', isSigned: true, words: ['httperror: not found', 'already_exists', '404 client error: not found'] },
  // By a run of git 2.39, and actions/checkout#290; its v6.0.2 keeps the tag: CHANGELOG.md.
  { id: 'tag-object', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isForeign: true, isBefore: true, sole: true, isWhole: true, words: ['cannot verify a non-tag object', 'not an annotated tag', 'is a lightweight tag'] },
  // cargo where it is older than what it builds, by its own words: zizmorcore/zizmor#554.
  { id: 'old-rust', page: '/errors/build-backend-stopped/', isForeign: true, isBefore: true, sole: true, isWhole: true, words: ['feature edition', 'does not understand this lock file', 'requires rustc', 'not supported by the following package'] },
  // git where there is no repository, mostly as `gh` asks it: cli/cli@44ee177 git/errors.go and pkg/cmdutil/repo_override.go.
  { id: 'gh-repository', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isForeign: true, isAfter: true, sole: true, isWhole: true, words: ['not a git repository'] },
  // By a run of uv 0.13.9, which prints the whole path of what it does not put below its working directory, and astral-sh/uv#13914.
  {
    id: 'uv-workspace',
    page: '/errors/uv-no-files/',
    isBefore: true,
    isWhole: true,
    words: ['path dist/', "path 'dist/", 'expects files in', 'looks for files in', 'no wheels found', 'no wheel found', 'no files found', 'no files were found', 'is empty', 'no such file or directory', 'cannot find file', '找不到文件', '没有文件'],
    also: ['uv build', 'successfully built /'],
  },
  // What is told of an install from TestPyPI: awslabs/cli-agent-orchestrator#298, devopam/MCPg#215.
  {
    id: 'testpypi-install',
    page: '/errors/dependency-from-testpypi/',
    isForeign: true,
    isAfter: true,
    sole: true,
    isWhole: true,
    sign: 'told',
    isSigned: true,
    words: ['collecting ', 'from versions', 'no matching distribution', 'pip install', 'uv pip install', 'failed to build'],
    also: ['install from testpypi', 'install from test.pypi', 'installs from testpypi', 'installing from testpypi', 'installed from testpypi', 'testpypi install', 'testpypi smoke', 'index-url https://test.pypi.org', '从 testpypi 安装'],
  },
  {
    id: 'no-runner',
    page: '/errors/runner-not-assigned/',
    notCi: ['gitlab', 'other'],
    isBefore: true,
    sole: true,
    isWhole: true,
    words: ['never assigned', 'no runner assigned', 'never got a runner', 'never gets a runner', 'never picked up', 'waiting for a runner', 'no runner picked', '没有分到运行器', '等待运行器', '一直在排队'],
    also: ['runner', 'macos-13', 'macos-12', 'ubuntu-20.04', 'windows-2019', '运行器'],
  },
  // cli/cli@44ee177 pkg/search/searcher.go, and runs of gh: its own words for what GitHub answers.
  { id: 'github-answer', page: '/errors/github-token-permission-missing/', notCi: ['gitlab', 'other'], isForeign: true, isAfter: true, sole: true, words: ['api.github.com', 'uploads.github.com'], also: ['http 401', 'http 403', 'http 404', 'http 409', 'http 422', 'http 500', 'http 502', 'http 503', '401 client error', '403 client error', '404 client error', '422 client error'] },
  // anaconda.org, as anaconda-client prints its answers: michellab/BioSimSpace#395, scientific-python/upload-nightly-action#77.
  { id: 'anaconda-full', page: '/how-it-works/#upload', isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['storage requirements exceeded'] },
  { id: 'anaconda', page: '/how-it-works/#upload', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['invalid dist_id', 'anaconda.org', 'anaconda upload'], also: ['does not exist', '500', '502', '503', '504', 'timed out'] },
  { id: 'release-step', page: '/errors/github-release-assets-refused/', notCi: ['gitlab', 'other'], isAfter: true, isForeign: true, sole: true, isWhole: true, sign: 'arrived', isSigned: true, words: ['softprops/action-gh-release', 'ncipollo/release-action', 'actions/create-release', 'actions/upload-release-asset', 'svenstaro/upload-release-action', 'release-drafter/release-drafter'] },
  // By runs of hatch 1.16.0 to 1.18.2 with hatchling of that day.
  { id: 'hatch-plugin', page: '/errors/build-backend-stopped/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['unknown build hook', 'unknown metadata hook', 'unknown version source', 'unknown version scheme'] },
  // anaconda/anaconda-client@c1cafbc binstar_client/commands/upload.py.
  { id: 'anaconda-exists', page: '/how-it-works/#upload', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['already exists for package', 'distribution already exists'], also: ['409', 'conflict', 'anaconda', 'binstar'] },
  // googleapis/release-please-action@5792afc src/index.ts: it says so of all that ends it, and sets its outputs only where nothing does.
  { id: 'release-please', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['release-please failed:'] },
  // goreleaser/goreleaser@cd616d2 internal/pipe/git/errors.go.
  { id: 'goreleaser', page: '/how-it-works/#workflow-setup', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['git is in a dirty state', 'goreleaser.com/errors/dirty'] },
  { id: 'owned', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'owned', isSigned: true, words: [] },
  // By runs of cibuildwheel 4.1.0, and pypa/cibuildwheel@8832cf6 cibuildwheel/options.py.
  {
    id: 'cibw-settings',
    page: '/errors/cibuildwheel-nothing-selected/',
    isBefore: true,
    isForeign: true,
    sole: true,
    isWhole: true,
    words: ['unknown enable group', 'not supported in a config file', 'not supported in the', "invalid architecture '", 'failed to parse build frontend', 'failed to parse dependency versions', 'failed to parse container config', 'failed to parse test runtime config', 'invalid table key', 'malformed option with value'],
    also: ['cibuildwheel'],
  },
  { id: 'cibw-test', page: '/errors/build-backend-stopped/', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'tested', isSigned: true, words: [] },
  // By a run of git 2.39; actions/checkout#290, and its v6.0.2.
  { id: 'clobber', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['would clobber existing tag'] },
  // actions/setup-python@5fda3b9 src/cache-distributions/cache-distributor.ts; astral-sh/setup-uv has the same words.
  { id: 'cache-key', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['make sure you have checked out the target repository'] },
  // GitHub's answer, by antiburn/antiburn#3 and Jebel-Quant/rhiza#428.
  { id: 'private-attest', page: '/how-it-works/#attestations', notCi: ['gitlab', 'other'], isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['feature not available for'], also: ['persist attestation', 'attest'] },
  // GitHub's words above a run that waits, and its button.
  {
    id: 'approval',
    page: '/errors/environment-deployment-rejected/',
    notCi: ['gitlab', 'other'],
    isBefore: true,
    isForeign: true,
    sole: true,
    isWhole: true,
    sign: 'told',
    isSigned: true,
    words: ['waiting for review', 'waiting for approval', 'waits for approval', 'awaiting approval', 'review pending deployments', 'requested your review to deploy', '等待审批', '等待批准', '等待审核'],
    also: ['start deploying', 'deploy', 'environment', '环境', '部署'],
  },
  // github/docs content/actions/reference/workflows-and-actions/events-that-trigger-workflows.md, `push`.
  { id: 'many-tags', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isForeign: true, sole: true, isWhole: true, sign: 'many', isSigned: true, words: [] },
  { id: 'tag-pattern', page: '/how-it-works/#workflow-setup', notCi: ['gitlab', 'other'], isForeign: true, sole: true, isWhole: true, sign: 'unmatched', isSigned: true, words: [] },
  { id: 'normalized', page: '/how-it-works/#upload', isBefore: true, isForeign: true, sole: true, isWhole: true, sign: 'cased', isSigned: true, words: [] },
  // GitHub's answer to `POST /repos/…/git/refs`, and git's to `git tag ''`.
  { id: 'ref-exists', page: '/errors/git-tag-exists/', notCi: ['gitlab', 'other'], isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, words: ['reference already exists'] },
  { id: 'unnamed-tag', page: '/how-it-works/#workflow-setup', isBefore: true, isAfter: true, isForeign: true, sole: true, isWhole: true, words: ["'' is not a valid tag name"] },
  // python-semantic-release@c74aa3b src/semantic_release/cli/config.py, cli/commands/version.py and version/algorithm.py; semantic-release@02da047 index.js.
  { id: 'semantic-branch', page: '/how-it-works/#workflow-setup', isForeign: true, sole: true, sign: 'unreleased', words: ['no release will be made', 'is: no_release', 'configured to only publish from', 'no relevant changes', 'a new version won'] },
  // python-semantic-release 10.5.3 semantic_release/cli/commands/version.py.
  { id: 'branch-moved', page: '/errors/git-push-behind/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['upstream branch has changed'] },
  { id: 'semantic-action', page: '/errors/semantic-release-does-not-upload/', notCi: ['gitlab', 'other'], isForeign: true, sole: true, words: ['/semantic-release/action.sh'] },
  // briansmith/ring include/ring-core/asm_base.h, aws/aws-lc#1682, and yum in images of CentOS 6 to 8: pypa/manylinux#836.
  { id: 'ring-arm', page: '/errors/build-backend-stopped/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['must define __arm_arch', 'at_hwcap2'] },
  { id: 'centos', page: '/errors/debian-release-archived/', isBefore: true, isForeign: true, sole: true, isWhole: true, words: ['mirrorlist.centos.org', 'all mirror urls are not using', 'cannot find a valid baseurl for repo', 'cannot prepare internal mirrorlist'] },
  // By runs of pip 23.2 and uv 0.13.9.
  { id: 'test-install', page: '/errors/stages/upload-file/', sole: true, words: ['is not a supported wheel on this platform', 'has an invalid wheel', 'no wheels with a matching', 'no .dist-info directory found'] },
  { id: 'no-branch', page: '/errors/checkout-repository-not-found/', isBefore: true, notCi: ['gitlab', 'other'], isForeign: true, words: ["git' failed with exit code 1", "git.exe' failed with exit code 1"] },
  {
    id: 'empty-wheel',
    page: '/how-it-works/#upload',
    sole: true,
    sign: 'told',
    isSigned: true,
    words: ['wheel is empty', 'wheels are empty', 'empty wheel', 'package modules', 'cannot be imported', 'no python files', 'zero python files', 'only metadata', '是空的', '无法导入', '导入不了'],
    also: ['published pypi wheel', 'published wheel', 'published package', 'published version', 'published release', 'wheel on pypi', 'pip install', '发布的 wheel', '发布的包', '发布的版本'],
  },
  { id: 'exists', page: '/errors/file-already-exists/', stage: 'upload-file', words: ['400', 'bad request', 'already been', 'already uploaded', 'already published', 'already used', 'already taken', 'already on', 'already there', 'already existing', 'exists', 'existed', '409', 'conflict for', 'conflict from', 'duplicate', 'reuse', 'previously', 'same version', 'version bump', 'version is bumped', 'bump the version', 'update package version', 'update the version', 'skip-existing', 'check-url', '已经存在', '版本号'] },
  { id: 'metadata', page: '/errors/stages/upload-metadata/', stage: 'upload-metadata', words: ['400', 'bad request', 'metadata', 'classifier', 'readme', 'description', 'license', 'long_description', 'valid version', 'requires-dist', 'dependency', 'field'] },
  {
    id: 'no-files',
    page: '/errors/twine-no-files/',
    pages: { uv: '/errors/uv-no-files/', poetry: '/errors/poetry-no-files/', hatch: '/errors/hatch-no-artifacts/', pdm: '/errors/pdm-no-dist/' },
    words: ['no such file', 'no files', 'cannot find', 'not find any', 'no artifact', 'no dist', 'no packages'],
  },
  { id: 'file', page: '/errors/stages/upload-file/', stage: 'upload-file', words: ['400', 'bad request', 'distribution format', 'invaliddistribution', 'filename', 'file name', 'platform tag', 'zipfile', 'tarfile', 'not a valid', 'wheel'] },
  { id: 'address', page: '/errors/repository-url-wrong/', words: ['404', '405', '301', '308', 'not found', 'redirect', 'repository-url', 'repository url', 'invalid url', 'trailing slash', 'invalid repository', 'unreachablerepositoryurl', 'not allowed for', 'post requests'] },
  { id: 'build', page: '/errors/build-backend-stopped/', isBefore: true, tool: 'build', words: ['pyproject', 'setup.py', 'setuptools', 'hatchling', 'poetry-core', 'build backend', 'build_wheel', 'build_sdist', 'subprocess-exited', 'metadata-generation', 'backend'] },
  { id: 'artifact', page: '/errors/artifact-not-found/', isBefore: true, words: ['artifact', 'download-artifact', 'upload-artifact'] },
  { id: 'installed', page: '/errors/program-not-installed/', isBefore: true, words: ['command not found', 'no module named', 'modulenotfound', 'importerror', 'attributeerror', 'exit code 127', 'not recognized as', 'executable file not found', 'cannot be found', 'not installed', 'cannot find twine', 'cannot find uv'] },
  { id: 'interrupted', page: '/errors/connection-closed-without-response/', stage: 'upload-file', words: ['connectionreset', 'connection reset', 'broken pipe', 'brokenpipe', 'eof occurred', 'ssleoferror', 'connection aborted', 'remote end closed', 'remotedisconnected', 'unexpected eof', '_send_request', 'endheaders', 'dropped the connection', 'closed the connection'] },
  { id: 'network', page: '/how-it-works/#network', isBefore: true, words: ['timed out', 'empty reply', 'timeout', 'connection', 'connecting', 'connect', 'certificate', 'ssl', 'tls', 'proxy', 'resolve', 'resolution', 'dns', 'max retries', 'unreachable', 'network'] },
  { id: 'slow', page: '/errors/upload-read-timed-out/', words: ['slow', 'kib/s', 'uplink', 'deadline', 'bandwidth', 'hangs', 'read timed out', 'write timed out', 'time limit', '很慢', '卡住'] },
  { id: 'server', page: '/errors/upload-server-error/', words: ['500', '502', '503', '504', 'bad gateway', 'unavailable', 'server error', 'internal server', 'gateway time-out', 'gateway timeout', 'outage', 'unhealthy'] },
  { id: 'limit', page: '/errors/too-many-new-projects/', isOfPypi: true, words: ['429', 'too many', 'rate limit'] },
  { id: 'signing', page: '/errors/stages/attestations/', stage: 'attestations', words: ['attest', 'sigstore', 'rekor', 'fulcio', 'tuf', 'signing', 'signature', 'transparency'] },
  { id: 'size', page: '/errors/file-too-large/', words: ['413', 'too large', 'size limit', 'request entity'] },
  { id: 'environment', page: '/errors/environment-protection-ref-not-allowed/', isBefore: true, notCi: ['gitlab', 'other'], words: ['environment', 'protection', 'deployment', 'approv', 'review'] },
  { id: 'action', page: '/errors/action-version-not-found/', isBefore: true, notCi: ['gitlab', 'other'], words: ['resolve action', 'find action', 'find version', 'repository not found', 'action.yml', 'not allowed to be used'] },
  { id: 'checkout', page: '/rules/checkout-needs-contents-read/', isBefore: true, notCi: ['gitlab', 'other'], words: ['private repo', 'checkout fail', 'could not read username', '私有仓库'] },
  { id: 'form', page: '/errors/stages/publisher-form/', isOfPypi: true, stage: 'publisher-form', words: ['pending publisher', 'register', 'two-factor', 'verified'] },
  // What is asked of everybody, where there are no signs.
  { id: 'before', page: '/errors/stages/workflow-setup/', stage: 'workflow-setup', words: ['workflow', 'runner', 'container', 'image', 'docker', 'invalid workflow'] },
  { id: 'who', page: '/errors/stages/upload-auth/', words: [] },
  { id: 'what', page: '/errors/stages/upload-file/', words: [] },
];
