import type { ErrorEntry } from '../types.ts';

export default {
  id: 'gitlab-id-token-variable-missing',
  stage: 'identity-token',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'GitLab CI detection error\n  cause: ID token variable not found: {variable}', since: 'uv 0.12.14' },
    { text: 'GitLab CI detection error\n  Caused by: ID token variable not found: {variable}', until: 'uv 0.12.13' },
    { text: 'GitLab: Environment variable {variable} not found' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'ID token variable not found',
  name: { en: 'GitLab: the job has no ID token for this index', 'zh-CN': 'GitLab：作业没有这个索引所需的 ID 令牌' },
  meaning: {
    en: '`uv publish` or `twine upload` tried Trusted Publishing in a job of GitLab CI. GitLab hands an OIDC token over in a variable that the job has to declare, and the named one is not there. The wording with `GitLab:` in front comes from twine and from the tools that sign.',
    'zh-CN':
      '`uv publish` 或 `twine upload` 在 GitLab CI 的作业里尝试可信发布（Trusted Publishing）。GitLab 通过变量交出 OIDC 令牌，这个变量要由作业声明，而错误信息里的那个不存在。`GitLab:` 开头的写法来自 twine 和签名工具。',
  },
  says: {
    en: 'GitLab hands an OIDC token over in a variable that the job has to declare, and this job has no `{variable}`. So the program could not sign in by Trusted Publishing, or could not sign.',
    'zh-CN': 'GitLab 通过作业声明的变量交出 OIDC 令牌，而这个作业里没有 `{variable}`，所以程序无法用可信发布（Trusted Publishing）认证，或者无法签名。',
  },
  causes: [
    {
      en: 'The job has no `id_tokens:` keyword, or it names the variable differently.',
      'zh-CN': '作业没有写 `id_tokens:`，或者变量用了其他名字。',
    },
    {
      en: 'The upload goes to TestPyPI, which needs `TESTPYPI_ID_TOKEN`, and the job declares `PYPI_ID_TOKEN` only.',
      'zh-CN': '上传的是 TestPyPI，需要 `TESTPYPI_ID_TOKEN`，而作业只声明了 `PYPI_ID_TOKEN`。',
    },
  ],
  fixes: [
    {
      applies: { values: { variable: { is: ['PYPI_ID_TOKEN'] } } },
      changes: 'file',
      when: { en: 'The message names `PYPI_ID_TOKEN`', 'zh-CN': '错误信息里是 `PYPI_ID_TOKEN`' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, give the job that publishes `id_tokens:`, under it `PYPI_ID_TOKEN:`, and under that `aud: pypi`.',
          'zh-CN': '在 `.gitlab-ci.yml` 里，给发布作业加上 `id_tokens:`，下一层写 `PYPI_ID_TOKEN:`，再下一层写 `aud: pypi`。',
        },
        {
          en: 'Register a publisher of the kind GitLab on PyPI.',
          'zh-CN': '在 PyPI 上添加 GitLab 类型的发布者。',
        },
      ],
    },
    {
      applies: { values: { variable: { is: ['TESTPYPI_ID_TOKEN'] } } },
      changes: 'file',
      when: { en: 'The message names `TESTPYPI_ID_TOKEN`', 'zh-CN': '错误信息里是 `TESTPYPI_ID_TOKEN`' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, give the job that publishes `id_tokens:`, under it `TESTPYPI_ID_TOKEN:`, and under that `aud: testpypi`. The token for PyPI does not serve TestPyPI.',
          'zh-CN': '在 `.gitlab-ci.yml` 里，给发布作业加上 `id_tokens:`，下一层写 `TESTPYPI_ID_TOKEN:`，再下一层写 `aud: testpypi`。PyPI 用的令牌在 TestPyPI 上不能用。',
        },
        {
          en: 'Register a publisher of the kind GitLab on TestPyPI.',
          'zh-CN': '在 TestPyPI 上添加 GitLab 类型的发布者。',
        },
      ],
    },
    {
      applies: { values: { variable: { is: ['SIGSTORE_ID_TOKEN'] } } },
      changes: 'file',
      when: { en: 'The message names `SIGSTORE_ID_TOKEN`', 'zh-CN': '错误信息里是 `SIGSTORE_ID_TOKEN`' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, give the job that signs `id_tokens:`, under it `SIGSTORE_ID_TOKEN:`, and under that `aud: sigstore`.',
          'zh-CN': '在 `.gitlab-ci.yml` 里，给签名作业加上 `id_tokens:`，下一层写 `SIGSTORE_ID_TOKEN:`，再下一层写 `aud: sigstore`。',
        },
      ],
    },
    {
      applies: { not: { values: { variable: { is: ['PYPI_ID_TOKEN', 'TESTPYPI_ID_TOKEN', 'SIGSTORE_ID_TOKEN'] } } } },
      changes: 'file',
      when: { en: 'The message names another variable', 'zh-CN': '错误信息里是其他变量' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, give the job `id_tokens:`, under it the variable that the message names, and under that `aud:` with the audience of the index. Its name in capitals is the beginning of the variable.',
          'zh-CN': '在 `.gitlab-ci.yml` 里，给作业加上 `id_tokens:`，下一层写错误信息里的那个变量，再下一层写 `aud:` 和索引的受众。变量名的开头就是受众的大写形式。',
        },
      ],
    },
    {
      aside: true,
      changes: 'setting',
      when: { en: 'I would rather use an API token', 'zh-CN': '我更想用 API token' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_TOKEN` for uv or `TWINE_PASSWORD` for twine as a masked variable of the project.',
          'zh-CN': '把 `UV_PUBLISH_TOKEN`（uv）或 `TWINE_PASSWORD`（twine）设为项目的隐藏（masked）变量。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
  ],
  notAFix: [
    {
      en: '`id-token: write`: that permission belongs to GitHub Actions, GitLab does not know it.',
      'zh-CN': '`id-token: write`：这个权限属于 GitHub Actions，GitLab 没有这个写法。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. In the next run this line is gone.',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行里不再有这一行。',
    },
  ],
  next: ['invalid-publisher-not-found', 'uv-missing-credentials', 'twine-oidc-retrieval-failed'],
  sources: [
    { repo: 'astral-sh/ambient-id', path: 'src/gitlab.rs', ref: '11d56b6a343031215823d5252bfc40655d0f6e36', lines: [5, 65] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42' },
    { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/using-a-publisher.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [380, 420] },
  ],
} as const satisfies ErrorEntry;
