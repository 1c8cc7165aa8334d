import type { Condition, ErrorEntry } from '../types.ts';

/** A program that meant to upload to PyPI or TestPyPI asked for the token. */
const TO_PYPI = {
  index: ['pypi', 'testpypi'],
  near: ['TrustedPublishingFailure', 'Trusted publishing failed', 'Trusted publishing error', 'Failed to obtain token for trusted publishing'],
} as const satisfies Condition;

export default {
  id: 'ci-oidc-program-failed',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [
    { text: 'Buildkite: could not find Buildkite agent in Buildkite environment' },
    { text: 'Buildkite: the Buildkite agent encountered an error:' },
    { text: 'CircleCI: could not find `circleci` in the environment', since: 'id 1.2.0' },
    { text: 'CircleCI: the `circleci` tool encountered an error: {reason}', since: 'id 1.2.0' },
    { text: 'failed to obtain OIDC token from `circleci` CLI' },
    { text: 'failed to obtain OIDC token from `buildkite-agent` CLI' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'could not find Buildkite agent in Buildkite environment',
  name: { en: 'The program of Buildkite or CircleCI hands out no token', 'zh-CN': 'Buildkite 或 CircleCI 的程序没有给出令牌' },
  meaning: {
    en: 'On Buildkite and CircleCI a program of the CI hands out OIDC tokens: `buildkite-agent` or `circleci`. It is not there in this job, or it failed. PyPI has Trusted Publishing for neither of them, so an upload to it needs an API token in any case.',
    'zh-CN': '在 Buildkite 和 CircleCI 上，OIDC 令牌由 CI 自己的程序发放：`buildkite-agent` 或 `circleci`。这个作业里没有这个程序，或者它失败了。PyPI 的可信发布（Trusted Publishing）对这两个 CI 都不支持，所以上传到 PyPI 总是需要 API token。',
  },
  causes: [
    {
      en: 'The step runs in a container or an image that does not have the program.',
      'zh-CN': '这个步骤运行在容器或镜像里，其中没有这个程序。',
      applies: { any: [{ wording: [0, 2] }, { wording: [4, 5], near: ['No such file or directory'] }] },
    },
    {
      en: 'The program ran and failed. uv prints its reason, twine and `python -m id` print that of `circleci` only.',
      'zh-CN': '程序运行了，但失败了。uv 会打印它给出的原因，twine 和 `python -m id` 只打印 `circleci` 给出的。',
      applies: { any: [{ wording: [1, 3] }, { wording: [4, 5], near: ['exited with code'] }] },
    },
    {
      en: 'No credentials reached the program that uploads, so it tried Trusted Publishing: the variable with the API token is not set in this job.',
      'zh-CN': '上传程序没有拿到任何凭据，于是尝试可信发布：这个作业里没有设置存放 API token 的变量。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1], ...TO_PYPI },
      changes: 'setting',
      when: { en: 'I upload to PyPI or TestPyPI from Buildkite with twine', 'zh-CN': '我在 Buildkite 上用 twine 上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'In Buildkite, give this step an API token of the index, as a secret in the environment variable `TWINE_PASSWORD`. PyPI takes no Trusted Publishing from Buildkite, so it is not enough to put the agent right. If you want to know why it failed: `buildkite-agent oidc request-token --audience pypi > /dev/null` prints only its error.',
          'zh-CN': '在 Buildkite 里给这个步骤设置索引的 API token，用 secret 存放，传给环境变量 `TWINE_PASSWORD`。PyPI 不接受来自 Buildkite 的可信发布，所以只修好 agent 程序不够。想知道它为什么失败，可以运行 `buildkite-agent oidc request-token --audience pypi > /dev/null`，它只打印错误。',
        },
        {
          en: '[How to create the token](/fix-api-token/)',
          'zh-CN': '[怎样创建 token](/fix-api-token/)',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { wording: [2, 3], ...TO_PYPI },
      changes: 'setting',
      when: { en: 'I upload to PyPI or TestPyPI from CircleCI with twine', 'zh-CN': '我在 CircleCI 上用 twine 上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'In CircleCI, give this job an API token of the index in the environment variable `TWINE_PASSWORD`. PyPI takes no Trusted Publishing from CircleCI, so it is not enough to have the program `circleci` in the image.',
          'zh-CN': '在 CircleCI 里用环境变量 `TWINE_PASSWORD` 给这个作业设置索引的 API token。PyPI 不接受来自 CircleCI 的可信发布，所以镜像里有 `circleci` 程序也不够。',
        },
        {
          en: '[How to create the token](/fix-api-token/)',
          'zh-CN': '[怎样创建 token](/fix-api-token/)',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { wording: [4, 5], ...TO_PYPI },
      changes: 'setting',
      when: { en: 'I upload to PyPI or TestPyPI with uv', 'zh-CN': '我用 uv 上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'In the settings of CircleCI or Buildkite, give this job an API token of the index in the variable `UV_PUBLISH_TOKEN`. PyPI takes no Trusted Publishing from either of them, so it is not enough to have their program in the image.',
          'zh-CN': '在 CircleCI 或 Buildkite 的设置里，用变量 `UV_PUBLISH_TOKEN` 给这个作业设置索引的 API token。PyPI 不接受来自这两个 CI 的可信发布，所以镜像里有它们的程序也不够。',
        },
        {
          en: '[How to create the token](/fix-api-token/)',
          'zh-CN': '[怎样创建 token](/fix-api-token/)',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { wording: [0, 1, 5], not: TO_PYPI },
      when: { en: 'I sign on Buildkite, or upload to another index that takes its tokens', 'zh-CN': '我在 Buildkite 上签名，或者上传到接受它的令牌的其他索引' },
      steps: [
        {
          en: 'Run `buildkite-agent oidc request-token --audience sigstore > /dev/null` by hand in this step, with the audience that you need. If the program is not found, as is usual in a container, hand it in there; if it fails, it prints the reason.',
          'zh-CN': '在这个步骤里手动运行 `buildkite-agent oidc request-token --audience sigstore > /dev/null`，受众换成你需要的。如果找不到这个程序（在容器里很常见），就把它放进容器；如果它失败，会打印原因。',
        },
      ],
    },
    {
      applies: { wording: [2, 3, 4], not: TO_PYPI },
      when: { en: 'I sign on CircleCI, or upload to another index that takes its tokens', 'zh-CN': '我在 CircleCI 上签名，或者上传到接受它的令牌的其他索引' },
      steps: [
        {
          en: "Run `circleci run oidc get --root-issuer --claims '{\"aud\": \"sigstore\"}' > /dev/null` by hand in this job, with the audience that you need. If the program is not found, use an executor whose image has `circleci` on the `PATH`; if it fails, it prints the reason.",
          'zh-CN': "在这个作业里手动运行 `circleci run oidc get --root-issuer --claims '{\"aud\": \"sigstore\"}' > /dev/null`，受众换成你需要的。如果找不到这个程序，就换用 `PATH` 上有 `circleci` 的 executor 镜像；如果它失败，会打印原因。",
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'The permission `id-token: write`: it belongs to GitHub, and neither Buildkite nor CircleCI knows it.',
      'zh-CN': '`id-token: write` 权限：那是 GitHub 的，Buildkite 和 CircleCI 都没有。',
    },
  ],
  verify: [
    {
      en: 'With an API token the next run asks for no OIDC token, and the log goes on with the upload. Nothing was sent so far, so the version number is still free.',
      'zh-CN': '用 API token 时，下一次运行不再申请 OIDC 令牌，日志直接走到上传。之前什么都没有发送，版本号还能用。',
    },
  ],
  next: ['twine-oidc-retrieval-failed', 'uv-missing-credentials', 'invalid-payload-unknown-issuer', 'invalid-authentication-information'],
  sources: [
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [241, 289] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [327, 363] },
    { repo: 'astral-sh/ambient-id', path: 'src/circleci.rs', ref: '11d56b6a343031215823d5252bfc40655d0f6e36', lines: [9, 64] },
    { repo: 'astral-sh/ambient-id', path: 'src/buildkite.rs', ref: '11d56b6a343031215823d5252bfc40655d0f6e36', lines: [7, 52] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [39, 63] },
  ],
} as const satisfies ErrorEntry;
