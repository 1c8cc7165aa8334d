import type { Lang } from '../errors/types.ts';

/** A change that readers of the catalogue may want to hear of. */
export interface Change {
  /** Names the change for good: feed readers know it by this. */
  id: string;
  /** The day, as `YYYY-MM-DD`. */
  date: string;
  title: Record<Lang, string>;
  text: Record<Lang, string>;
  /** The page to read. */
  page: string;
  /** The entries that are new or changed; left out, the change concerns the whole site. */
  errors?: readonly string[];
}

/** Newest first. */
export const changes: readonly Change[] = [
  {
    id: 'terminals-and-old-ways',
    date: '2026-11-28',
    title: { en: 'Terminals, setup.py upload, Travis CI, and sentences of earlier years', 'zh-CN': '终端、setup.py upload、Travis CI，以及早年的错误信息' },
    text: {
      en: 'The doctor knows a terminal by its prompt and then says nothing of jobs and re-runs, reads what `setup.py upload` prints, and the sentences of PyPI as old programs show them. A misspelt host of PyPI is told as such. New pages: a password that did not arrive at the prompt, pull requests that a workflow may not open, artifact actions that are switched off, and what stops a build or a deployment before the upload.',
      'zh-CN': '诊断工具能从提示符认出终端，这时不再说作业和重新运行；能读懂 `setup.py upload` 的输出，以及旧程序显示的 PyPI 错误信息；PyPI 的主机名写错时会指出来。新增的页面：密码没有传进去、工作流无权创建拉取请求、已停用的 artifact action，以及在上传之前让构建或部署停下的原因。',
    },
    page: '/errors/',
    errors: ['artifact-error-not-retryable', 'pull-requests-by-actions-not-permitted', 'travis-deploy-dependencies-not-installed', 'build-invalid-command', 'build-dist-needs-repository', 'twine-credential-empty', 'upload-address-simple'],
  },
  {
    id: 'answer-by-evidence',
    date: '2026-11-28',
    title: { en: 'The doctor answers the case in hand', 'zh-CN': '诊断工具针对你手头的这次失败作答' },
    text: {
      en: 'One sentence of your own values first, then the state of the release by file, the first step that the log points to, and how to run again: a new run, “Re-run failed jobs”, or another version. Where nothing decides, each way has its “If …”. Every page says how to run again after its fix; another index is never sent to PyPI; and whoever else has to act gets a note with the values.',
      'zh-CN': '先用一句话说明发生了什么，里面是你自己的值；然后是各个文件的状态、日志指向的第一步，以及怎样重新运行：启动新的运行、“Re-run failed jobs”，还是换个版本。判断不了时，每种做法前面都写明“如果……”。每一页的修复方法后面都说明怎样重新运行；用的是其他索引时，不会再把你引到 PyPI；需要别人处理的，可以复制一段带有这些值的说明。',
    },
    page: '/doctor/',
  },
  {
    id: 'other-roads',
    date: '2026-11-28',
    title: { en: 'pdm, poetry, hatch, flit, maturin, devpi and pypiserver', 'zh-CN': 'pdm、poetry、hatch、flit、maturin、devpi 与 pypiserver' },
    text: {
      en: 'What these programs and indexes print has pages of its own: nothing to sign in with, an index of your own that refuses, a certificate of your company, a file that exists, an index that is not configured.',
      'zh-CN': '这些程序和索引打印的信息现在有了自己的页面：没有登录凭据、自建索引拒绝上传、公司的证书不受信任、文件已存在、索引没有配置。',
    },
    page: '/errors/',
    errors: [
      'upload-read-timed-out',
      'upload-method-not-allowed',
      'private-index-file-exists',
      'maturin-upload-directory',
      'uv-check-url-credentials-missing',
      'keyring-locked',
      'api-token-not-accepted',
      'pypi-attestations-refused',
      'attestations-not-found-for-file',
      'ca-bundle-path-missing',
      'ci-oidc-program-failed',
      'devpi-file-exists',
      'devpi-mirror-index',
      'devpi-no-permission',
      'devpi-not-connected',
      'devpi-stage-not-found',
      'flit-credentials-missing',
      'hatch-credentials-missing',
      'hatch-no-artifacts',
      'hatch-repository-not-url',
      'http-https-mixed-up',
      'id-audience-missing',
      'maturin-credentials-missing',
      'maturin-credentials-possibly-wrong',
      'maturin-unknown-distribution-type',
      'pdm-credentials-missing',
      'pdm-no-dist',
      'pdm-repository-not-configured',
      'poetry-configuration-invalid',
      'poetry-error-connecting-to-repository',
      'poetry-export-missing',
      'poetry-no-files',
      'poetry-non-package-mode',
      'poetry-repository-not-defined',
      'private-index-credentials-refused',
      'private-index-without-trusted-publishing',
      'program-dependency-incompatible',
      'pypiserver-file-exists',
      'semantic-release-no-tags',
      'twine-check-no-files',
      'twine-identity-without-sign',
      'twine-old-release-broken',
      'twine-repository-empty',
      'twine-upload-connection-failed',
      'upload-address-not-found',
      'upload-certificate-not-trusted',
      'upload-conflict',
      'upload-without-answer',
      'uv-arguments-conflict',
      'uv-check-url-hash-missing',
      'uv-check-url-query-failed',
      'uv-index-not-found',
      'uv-index-publish-url-missing',
      'uv-settings-not-parsed',
    ],
  },
  {
    id: 'before-the-upload',
    date: '2026-11-28',
    title: { en: 'Artifacts, runners and build back ends', 'zh-CN': '构件、运行器与构建后端' },
    text: {
      en: 'Failures before anything is published: an artifact that is not found, a called workflow that asks for more than it may, a runner without docker or python, and what setuptools, hatchling, flit, poetry and others refuse to build.',
      'zh-CN': '发布之前的失败：找不到构件、被调用的工作流要求的权限超出允许、运行器上没有 docker 或 python，以及 setuptools、hatchling、flit、poetry 等拒绝构建的情况。',
    },
    page: '/errors/stages/workflow-setup/',
    errors: [
      'docker-hub-pull-failed',
      'artifact-download-failed',
      'artifact-actions-v3-deprecated',
      'artifact-name-conflict',
      'artifact-name-invalid',
      'artifact-no-files-found',
      'artifact-not-found',
      'artifact-storage-quota',
      'build-backend-not-available',
      'build-backend-stopped',
      'build-backend-too-old',
      'build-classifier-unknown',
      'build-direct-reference',
      'build-dynamic-field-refused',
      'build-email-invalid',
      'build-license-classifier-conflict',
      'build-license-files-unmatched',
      'build-license-not-spdx',
      'build-module-not-found',
      'build-multiple-top-level-packages',
      'build-no-python-project',
      'build-project-table-invalid',
      'build-readme-missing',
      'build-version-invalid',
      'build-version-missing',
      'build-version-not-derived',
      'container-image-amd64-only',
      'docker-command-not-found',
      'job-not-started-billing',
      'node20-actions-deprecated',
      'permission-not-allowed-for-called-workflow',
      'program-not-installed',
      'python-command-not-found',
      'runner-image-retired',
      'runner-lost',
      'workflow-command-deprecated',
      'workflow-not-valid',
      'workflow-unexpected-value',
    ],
  },
  {
    id: 'release-made-by-github-token',
    date: '2026-11-28',
    title: { en: 'A release that starts no workflow, and several files in one paste', 'zh-CN': '不触发工作流的 release，以及一次粘贴多个文件' },
    text: {
      en: 'What GITHUB_TOKEN makes starts no other workflow: the doctor says so where a paste holds both files. Workflow files that are pasted together are each read.',
      'zh-CN': '用 GITHUB_TOKEN 创建的 release 和 git tag 不会触发其他工作流：两个文件一起粘贴时，诊断工具会指出来。一起粘贴的多个工作流文件，会逐个检查。',
    },
    page: '/rules/release-made-by-github-token/',
  },
  {
    id: 'stopped-runs',
    date: '2026-11-28',
    title: { en: 'What releases really print when a connection fails', 'zh-CN': '连接失败时各版本实际打印的内容' },
    text: {
      en: 'Five new pages for tracebacks of the action: no answer from GitHub, an untrusted certificate or a proxy, a closed connection, a token that is none, an audience that is missing. Eighteen other pages are corrected: their first steps ask which case it is where the message leaves it open, and no file is said to be uploaded where none was sent.',
      'zh-CN': '新增五页，讲 action 的几种 traceback：GitHub 没有响应、证书不受信任或代理有问题、连接被关闭、拿到的不是令牌、响应里没有受众。另有十八页作了更正：错误信息本身看不出是哪种情况时，第一步先区分是哪一种；没有发送过文件的，不再说可能已经上传。',
    },
    page: '/errors/',
    errors: [
      'id-token-request-network-traceback',
      'requests-ssl-or-proxy-error',
      'claims-unpack-traceback',
      'connection-closed-without-response',
      'audience-key-missing-traceback',
      'trusted-publishing-network-traceback',
      'audience-invalid-json-traceback',
      'id-token-request-timed-out',
      'id-token-not-a-valid-jwt',
      'attestation-token-retrieval-failed',
      'sigstore-tuf-error',
      'sigstore-fulcio-error',
      'twine-metadata-version-unsupported',
      'twine-metadata-field-unrecognized',
      'field-introduced-in-later-metadata-version',
      'metadata-field-invalid',
      'description-content-type-invalid',
      'summary-or-field-too-long',
      'non-standard-http-status-traceback',
      'invalid-payload-project-cannot-be-created',
      'new-project-registration-disabled',
      'repository-url-trailing-slash',
      'twine-skip-existing-unsupported',
    ],
  },
  {
    id: 'uv-messages',
    date: '2026-11-28',
    title: { en: 'uv publish: the words of its newest releases, and seven more messages', 'zh-CN': 'uv publish：收录最新版本的措辞，并新增七条错误信息' },
    text: {
      en: 'Refusals and failures of uv since 0.12 are recognised by their status. An outage, a network fault and another CI each have a page. A dry run checks signing in only with --trusted-publishing always.',
      'zh-CN': 'uv 0.12 以来的拒绝和故障现在能按状态码识别。服务故障、网络问题和其他 CI 各有自己的页面。试运行要加上 --trusted-publishing always，才会检查认证。',
    },
    page: '/errors/uv-upload-rejected/',
    errors: [
      'gitlab-id-token-variable-missing',
      'private-classifier-refused',
      'uv-exchange-connection-failed',
      'uv-exchange-service-unavailable',
      'uv-option-value-invalid',
      'uv-upload-connection-failed',
      'uv-upload-index-unavailable',
      'invalid-authentication-information',
      'invalid-payload-malformed-jwt',
      'repository-url-trailing-slash',
      'twine-oidc-retrieval-failed',
      'twine-prompt-without-terminal',
      'twine-upload-retry',
      'twine-uv-audience-request-failed',
      'uv-missing-credentials',
      'uv-no-files',
      'uv-no-oidc-token-discovered',
      'uv-password-without-username',
      'uv-skipped-file-warning',
      'uv-token-rejected',
      'uv-trusted-publishing-note',
      'uv-upload-rejected',
    ],
  },
  {
    id: 'rules',
    date: '2026-11-26',
    title: { en: 'A page for each rule of the doctor', 'zh-CN': '诊断工具的每条规则都有了自己的页面' },
    text: {
      en: 'What the doctor finds in a workflow, rule by rule: a file with the fault, the line to blame and the repaired file. The rules are in errors.json too.',
      'zh-CN': '诊断工具能在工作流里发现哪些问题，每条规则一页：有问题的文件、出错的那一行和修复后的文件。errors.json 里也有这些规则。',
    },
    page: '/rules/',
  },
  {
    id: 'doctor',
    date: '2026-11-26',
    title: { en: 'The doctor, and four more guides', 'zh-CN': '诊断工具上线，另有四篇新指南' },
    text: {
      en: 'Paste a log or a workflow: the doctor names the message, compares the claims with the form on PyPI, and checks the workflow. New guides: how publishing works, measured behaviour, myths, security.',
      'zh-CN': '粘贴日志或工作流，诊断工具会指出是哪条错误信息，把声明（claim）与 PyPI 上的表单逐项对照，并检查工作流。新增指南：发布是怎样进行的、action 的实测行为、常见误解、安全。',
    },
    page: '/doctor/',
  },
  {
    id: 'catalogue',
    date: '2026-11-23',
    title: { en: 'The catalogue: 217 messages', 'zh-CN': '错误目录：217 条信息' },
    text: {
      en: 'One page for each message that a release to PyPI from GitHub Actions can fail with or warn of: what it means, how to fix it, and how to check that it worked.',
      'zh-CN': '从 GitHub Actions 发布到 PyPI 时可能遇到的错误信息和警告，每条一页：什么意思，怎么修，怎样确认已经修好。',
    },
    page: '/errors/',
  },
];

/**
 * When a page last changed, as far as the list of changes says: the same for every build of the same commit.
 *
 * @param slug the page without its locale, such as `/errors/invalid-publisher-not-found/`
 * @returns a day as `YYYY-MM-DD`
 */
export function lastChange(slug: string): string {
  const id = /^\/errors\/(.+)\/$/.exec(slug)?.[1];
  const concerned = changes.filter(({ errors }) => errors === undefined || slug === '/errors/' || errors.includes(id ?? ''));
  return concerned.map(({ date }) => date).sort().at(-1) ?? '';
}
