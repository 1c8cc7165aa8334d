import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-not-a-valid-jwt',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  outranks: ['claims-unpack-traceback'],
  messages: [
    { text: 'Token audience claim mismatch (expected {audience}, got {received})', since: 'id 1.6.1' },
    { text: 'OpenID Connect token retrieval failed: Malformed token', since: 'id 1.6.1' },
    { text: 'Malformed token payload (JWT is not a JSON object)', since: 'id 1.6.1' },
    { text: 'Malformed token payload (audience claim is missing)', since: 'id 1.6.1' },
    { text: 'publishing Malformed token', since: 'id 1.6.1' },
    { text: 'id.AmbientCredentialError: Malformed token', since: 'id 1.6.1' },
    { text: 'Unable to detect OIDC token for CI platform: Malformed token', since: 'id 1.6.1' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Token audience claim mismatch',
  name: { en: 'The OIDC token is not the one that was asked for', 'zh-CN': '拿到的 OIDC 令牌不是所要的那个' },
  meaning: {
    en: 'The library that fetches the OIDC token looks into it since its release 1.6.1. It expects three parts, a readable payload, and in the claim `aud` exactly the audience it asked for. Here one of these is missing: `Malformed token` means that the text is no token at all. No release of the action up to v1.14.2 brings that library: it has 1.5.0, which looks at nothing, and prints [a traceback](/errors/claims-unpack-traceback/) instead.',
    'zh-CN': '获取 OIDC 令牌的库从 1.6.1 版起会查看令牌内容：要有三段、载荷可读，而且 `aud` 声明必须正是它所要的受众。这里有一条不满足：`Malformed token` 表示拿到的文字根本不是令牌。action 到 v1.14.2 为止都没有带这个版本：它带的是 1.5.0，什么都不查，出错时打印的是[一段 traceback](/errors/claims-unpack-traceback/)。',
  },
  says: {
    en: 'The OIDC token was made for the audience `{received}`, and `{audience}` was asked for. The library that fetches it compares the two since its release 1.6.1, and stops before the index is asked.',
    'zh-CN': 'OIDC 令牌的受众是 `{received}`，而程序要的是 `{audience}`。获取令牌的库从 1.6.1 版起会比较两者，不一致就停下，还没有轮到索引。',
  },
  causes: [
    {
      en: 'A fixed token is handed out, made for another audience, for instance by a wrapper or a service that imitates GitHub.',
      'zh-CN': '拿到的是一个固定的令牌，受众不是所要的那个，比如来自包装程序或模仿 GitHub 的服务。',
    },
    {
      en: 'On GitLab the library takes the token from a variable named after the audience, such as `PYPI_ID_TOKEN`, and the token in it was made with another `aud`, or with a list such as `aud: [pypi]`.',
      'zh-CN': '在 GitLab 上，这个库从按受众命名的变量里取令牌，比如 `PYPI_ID_TOKEN`，而其中的令牌是用其他 `aud` 生成的，或者写成了列表，比如 `aud: [pypi]`。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ ci: ['gitlab'] }, { values: { received: { holds: ['gitlab', ','] } } }] },
      changes: 'file',
      when: { en: 'The job runs on GitLab', 'zh-CN': '作业在 GitLab 上运行' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, under `id_tokens:` of this job, set `aud` of the token for this index to the plain string `pypi` (for TestPyPI `testpypi`), without a list. One token serves one index.',
          'zh-CN': '在 `.gitlab-ci.yml` 里这个作业的 `id_tokens:` 下，把用于这个索引的令牌的 `aud` 设为普通字符串 `pypi`（TestPyPI 用 `testpypi`），不要写成列表。一个令牌只用于一个索引。',
        },
        {
          en: 'Do not set the variable, such as `PYPI_ID_TOKEN`, under `variables:`: GitLab fills it itself.',
          'zh-CN': '不要在 `variables:` 里设置 `PYPI_ID_TOKEN` 这样的变量：它由 GitLab 自己填写。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { values: { audience: { is: ['pypi', 'testpypi', 'sigstore'] } } } },
      changes: 'file',
      when: { en: 'A step of mine asks for the token itself', 'zh-CN': '我自己的步骤在申请令牌' },
      steps: [
        {
          en: 'Look at the audience that your step asks for, the one after `expected`. It has to be the one that the index names: `pypi` for PyPI, `testpypi` for TestPyPI, so `python -m id pypi`.',
          'zh-CN': '看你的步骤申请的受众，也就是 `expected` 后面那个。它必须是索引所要的受众：PyPI 是 `pypi`，TestPyPI 是 `testpypi`，所以写 `python -m id pypi`。',
        },
      ],
    },
    {
      applies: { ci: ['github'], any: [{ not: { wording: [0] } }, { values: { audience: { is: ['pypi', 'testpypi', 'sigstore'] } } }] },
      changes: 'file',
      when: { en: 'The job runs on GitHub', 'zh-CN': '作业在 GitHub 上运行' },
      steps: [
        {
          en: 'Remove from the workflow file whatever sets `ACTIONS_ID_TOKEN_REQUEST_URL` or hands on a ready token: the program asks for its own.',
          'zh-CN': '从工作流文件里删掉设置 `ACTIONS_ID_TOKEN_REQUEST_URL` 或传递现成令牌的内容：程序会自己申请。',
        },
        {
          en: 'Publish from a job with `runs-on: ubuntu-latest` and `id-token: write`.',
          'zh-CN': '用带 `runs-on: ubuntu-latest` 和 `id-token: write` 的作业来发布。',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest', 'permissions:', 'id-token: write'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-malformed-json', 'invalid-token-malformed-or-invalid'],
  sources: [
    { repo: 'di/id', path: 'id/__init__.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [55, 72] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [292, 324] },
  ],
} as const satisfies ErrorEntry;
