import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pdm-credentials-missing',
  stage: 'upload-auth',
  emitter: 'pdm',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'Failed to get PyPI token via OIDC\n[PdmUsageError]: Username and password are required' },
    { text: '[PdmUsageError]: Username and password are required' },
    { text: 'Failed to get PyPI token via GitHub Actions OIDC\n[PdmUsageError]: Username and password are required' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '[PdmUsageError]: Username and password',
  name: { en: 'pdm has nothing to sign in with', 'zh-CN': 'pdm 没有可用的凭据' },
  meaning: {
    en: '`pdm publish` found no user name and no password, and got no token by Trusted Publishing, which it tries with every index. It stopped before it sent a file. If a line begins with `Unable to detect OIDC token`, the reason stands there; `Failed to get PyPI token via OIDC` (`via GitHub Actions OIDC` in 2.20.1) alone hides it: the index has no Trusted Publishing, refused the exchange, or was not reached.',
    'zh-CN':
      '`pdm publish` 没有找到用户名和密码，也没有通过可信发布（Trusted Publishing）拿到 token（无论哪个索引，它都会先试可信发布），于是在发送文件之前就停下了。如果有一行以 `Unable to detect OIDC token` 开头，原因就在那里；只有 `Failed to get PyPI token via OIDC`（2.20.1 是 `via GitHub Actions OIDC`）时看不出原因：索引没有可信发布、拒绝了交换，或者没能连上。',
  },
  causes: [
    {
      en: 'The upload goes to your own index, which has no Trusted Publishing, and the step has no user name and password for it.',
      'zh-CN': '上传到的是你自己的索引，它没有可信发布，而步骤里没有它的用户名和密码。',
    },
    {
      en: 'PyPI refused the exchange, mostly because no publisher fits this workflow.',
      'zh-CN': 'PyPI 拒绝了交换，多半是没有与这个工作流相符的发布者。',
      applies: { wording: [0, 2], not: { index: ['other'] } },
    },
    {
      en: 'The publish job may not ask for an OIDC token.',
      'zh-CN': '发布作业无权申请 OIDC 令牌。',
      applies: { wording: [1], not: { index: ['other'] } },
    },
    {
      en: 'The secret is empty in this job: an empty `PDM_PUBLISH_PASSWORD` counts as none.',
      'zh-CN': 'secret 在这个作业里是空的：空的 `PDM_PUBLISH_PASSWORD` 等于没有设置。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 2], not: { index: ['other'] }, near: ['upload.pypi.org', 'test.pypi.org'] },
      changes: 'setting',
      when: { en: 'Trusted Publishing, and the log has `Failed to get PyPI token`', 'zh-CN': '我用可信发布，日志里有 `Failed to get PyPI token`' },
      steps: [
        {
          en: 'Compare the publisher under [[your-projects > manage > publishing]] on PyPI with this run, field by field: repository (on GitLab namespace and project), workflow or pipeline file, and environment. pdm does not print what PyPI refused.',
          'zh-CN': '在 PyPI 的 [[your-projects > manage > publishing]] 里，把发布者的每个字段与这次运行核对：仓库（GitLab 上是命名空间和项目）、工作流或流水线文件，以及环境。pdm 不会打印 PyPI 拒绝的原因。',
        },
        {
          en: 'To read the reason, run `uv publish --dry-run --trusted-publishing always` once in this job: it uploads nothing, and prints the answer of PyPI and the claims.',
          'zh-CN': '想看原因，就在这个作业里运行一次 `uv publish --dry-run --trusted-publishing always`：它不上传任何东西，会打印 PyPI 的响应和声明。',
        },
      ],
    },
    {
      applies: { wording: [1], not: { any: [{ index: ['other'] }, { ci: ['gitlab', 'other'] }] }, near: ['upload.pypi.org', 'test.pypi.org'] },
      changes: 'file',
      when: { en: 'Trusted Publishing, without that line', 'zh-CN': '我用可信发布，日志里没有这一行' },
      steps: [
        {
          en: 'On GitHub, give the publish job `id-token: write` under `permissions:` in the workflow file, and [add the workflow as a publisher](/fix-trusted-publishing/#pypi).',
          'zh-CN': '在 GitHub 上，在工作流文件里给发布作业的 `permissions:` 加上 `id-token: write`，并在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
    },
    {
      applies: { any: [{ index: ['other'] }, { near: ['PDM_PUBLISH_REPO', '--repository http', '-r http'] }] },
      changes: 'file',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到我自己的索引' },
      steps: [
        {
          en: 'Give the step the user name and the password of that index as `PDM_PUBLISH_USERNAME` and `PDM_PUBLISH_PASSWORD`, from secrets of the CI.',
          'zh-CN': '给步骤设置那个索引的用户名和密码：`PDM_PUBLISH_USERNAME` 和 `PDM_PUBLISH_PASSWORD`，值取自 CI 的 secret。',
        },
      ],
    },
    {
      applies: { not: { index: ['other'] }, near: ['PDM_PUBLISH_PASSWORD', 'upload.pypi.org', 'test.pypi.org'] },
      changes: 'file',
      when: { en: 'I publish to PyPI with an API token', 'zh-CN': '我用 API token 上传到 PyPI' },
      steps: [
        {
          en: 'Give the step `PDM_PUBLISH_PASSWORD` from the secret with the token. The user name may be left out: pdm then sends `__token__`.',
          'zh-CN': '给步骤设置 `PDM_PUBLISH_PASSWORD`，值取自存放 token 的 secret。用户名可以不写：pdm 会发送 `__token__`。',
        },
        {
          en: 'If it is there, the secret is empty in this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '如果已经写了，那就是 secret 在这个作业里是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run has a line `Uploading` with the file after it. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '下一次运行里会出现 `Uploading` 和文件名。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['private-index-credentials-refused', 'id-token-request-token-unset', 'invalid-publisher-not-found', 'invalid-authentication-information'],
  sources: [
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/repository.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [55, 111] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [143, 171] },
  ],
} as const satisfies ErrorEntry;
