import { CLEANED, cleanedEnvironment } from '../shared/cleaned-environment.ts';
import { NOT_GITHUB, notOnGithub } from '../shared/not-github.ts';
import { ranWithout } from '../shared/permitted.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-token-unset',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
      since: 'v1.8.5',
    },
    {
      text: 'OIDC token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
      until: 'v1.8.4',
    },
    { text: 'GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset' },
    // As readers shorten it.
    { text: 'REQUEST_TOKEN was unset' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
  name: { en: 'The job may not ask for an OIDC token', 'zh-CN': '作业没有申请 OIDC 令牌的权限' },
  meaning: {
    en: 'No token or password reached the program that publishes, so it tried Trusted Publishing, for which this job lacks `id-token: write`. To the action, an empty `password:` is none. Signing files takes the same permission.',
    'zh-CN':
      '发布程序没有拿到 token 或密码，于是改用可信发布（Trusted Publishing），而这个作业没有 `id-token: write` 权限。对 action 来说，空的 `password:` 也算没有给。给文件签名也要这个权限。',
  },
  says: [
    {
      applies: NOT_GITHUB,
      en: 'No token or password reached the program, and what it asked for in their place only GitHub gives.',
      'zh-CN': '发布程序没有拿到 token 或密码，而它转而要的令牌只有 GitHub 会给。',
    },
    {
      applies: CLEANED,
      en: '`build_command` of python-semantic-release gets few variables of the job: neither a token nor a permission reached it.',
      'zh-CN': 'python-semantic-release 的 `build_command` 只拿到作业的少数变量：token 和权限都没有传进去。',
    },
  ],
  causes: [
    {
      en: 'The publish job lacks `id-token: write`. A `permissions:` block that names other permissions takes this one away.',
      'zh-CN': '发布作业缺少 `id-token: write`。`permissions:` 里只要写了其他权限，没写的这一项就被去掉了。',
    },
    {
      en: 'An API token was meant, and `password: ${{ secrets.X }}` is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '你想用 API token，但 `password: ${{ secrets.X }}` 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: 'The permission stands on another job, for instance on the one that builds.',
      'zh-CN': '权限写在了其他作业上，比如构建作业。',
    },
    {
      en: 'The run was started by a pull request from a fork, which gets no OIDC token.',
      'zh-CN': '这次运行由来自 fork 的拉取请求触发，它拿不到 OIDC 令牌。',
    },
  ],
  fixes: [
    notOnGithub,
    cleanedEnvironment,
    {
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised), or sign files', 'zh-CN': '我想用可信发布（推荐），或者要签名' },
      steps: [
        {
          en: 'In the workflow file, give the job that publishes `permissions:` beside its `runs-on:`, and below it `id-token: write`.',
          'zh-CN': '在工作流文件里，给发布作业加上 `permissions:`，与 `runs-on:` 平级，下一层写 `id-token: write`。',
        },
        {
          en: 'With the action, remove `password:` if it is there.',
          'zh-CN': '用 action 时，有 `password:` 就删掉。',
        },
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to, otherwise the next error is `invalid-publisher`.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，否则下一个错误就是 `invalid-publisher`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { program: ['action'], rules: ['secret-may-be-empty'] },
      when: { en: 'I pass an API token to the action', 'zh-CN': '我给 action 传的是 API token' },
      steps: [
        {
          en: 'The secret is empty in this job: in the workflow file, compare the name in `password: ${{ secrets.PYPI_API_TOKEN }}` with [[settings > secrets-and-variables > actions-secrets]]. If it is missing there, create it and re-run the failed jobs; one that is kept in an environment needs `environment:` on the job.',
          'zh-CN': '这个 secret 在这个作业里是空的：把工作流文件里 `password: ${{ secrets.PYPI_API_TOKEN }}` 的名字与 [[settings > secrets-and-variables > actions-secrets]] 对照。那里没有就新建一个，再重新运行失败的作业；存放在环境里的，作业要写明 `environment:`。',
        },
        {
          en: 'If the names agree, [go through the other reasons](/cause/#empty-secret).',
          'zh-CN': '如果名字一致，[逐条核对其他原因](/cause/#empty-secret)。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['environment:', 'name: pypi', 'password:'] },
    },
    {
      applies: { near: ['Signing packages with pypi-attestations', 'Failed to detect identity'] },
      certain: true,
      changes: 'file',
      when: { en: 'It is the signing that asks', 'zh-CN': '要令牌的是签名这一步' },
      steps: [
        {
          en: 'It is the signing of the files that asks for the identity, whether the upload has an API token or not: give this job `id-token: write` in its `permissions:`. If a tool writes the workflow, as projen does, set it there and have the file written anew, or switch the attestations off there: what is edited by hand is gone with the next run of the tool.',
          'zh-CN': '要身份令牌的是给文件签名这一步，与上传用不用 API token 无关：在这个作业的 `permissions:` 里加上 `id-token: write`。如果工作流是由工具生成的（比如 projen），就在那里设置并重新生成文件，或者在那里关闭证明：手工改的内容，下次生成时就没了。',
        },
      ],
    },
    {
      applies: {
        any: [
          { program: ['action'], near: ['no supplied password'], not: { rules: ['secret-may-be-empty'] } },
          { rules: ['fork-pull-request-trigger'], not: { any: [{ program: ['action'] }, { rules: ['missing-id-token'] }] } },
        ],
      },
      changes: 'file',
      when: { en: 'Dependabot or a pull request from a fork started the run', 'zh-CN': '运行由 Dependabot 或来自 fork 的拉取请求触发' },
      steps: [
        {
          en: "Such a run gets no secrets and no such permission, however right their names are. Skip the publish job there, or the publish step where that job also tests: `if: github.event_name != 'pull_request' && github.actor != 'dependabot[bot]'`. If nothing else in `on:` starts the workflow, add there what is to: a push to `main`, a tag or a release.",
          'zh-CN': "这样的运行拿不到 secret，也拿不到这个权限，名字写对了也没有用。让它跳过发布作业（作业里还有测试时，就跳过发布步骤）：写上 `if: github.event_name != 'pull_request' && github.actor != 'dependabot[bot]'`。如果 `on:` 里没有别的事件，就加上一个：推送到 `main`、标签或 release。",
        },
      ],
    },
    {
      applies: { near: ['PYPI_API_TOKEN', 'PYPI_TOKEN', 'PYPI_PASSWORD'], not: { program: ['action'] } },
      changes: 'file',
      when: { en: 'I meant to use an API token without the action', 'zh-CN': '我不用 action，想用 API token' },
      steps: [
        {
          en: 'In the workflow file, hand the token on under `env:` of the step that uploads, by the name that its program reads: `TWINE_PASSWORD` for twine, `PDM_PUBLISH_PASSWORD` for pdm, with `${{ secrets.PYPI_API_TOKEN }}` behind it.',
          'zh-CN': '在工作流文件里，通过上传步骤的 `env:` 传入 token，变量名要是程序会读取的那个：twine 用 `TWINE_PASSWORD`，pdm 用 `PDM_PUBLISH_PASSWORD`，值写 `${{ secrets.PYPI_API_TOKEN }}`。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    ranWithout,
  ],
  notAFix: [
    {
      en: '`attestations: false`: with an empty password and no permission the log is the same with and without it. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：密码为空、又没有权限时，加不加它，日志完全一样。[为什么它看起来有用](/cause/#attestations)',
    },
    {
      en: '`id-token: write`, if you meant to use a token: it only leads to `invalid-publisher`.',
      'zh-CN': '本来想用 token 却加上 `id-token: write`：只会换来 `invalid-publisher`。',
    },
  ],
  verify: [
    {
      en: 'With Trusted Publishing the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`); with a token the inputs show `password: ***`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '用可信发布时，日志里有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）；用 token 时，输入参数里有 `password: ***`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'invalid-authentication-information'],
  sources: [
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [94, 100] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [231, 236] },
    { repo: 'python-visualization/branca', path: 'issues/184' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/cli/commands/version.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9' },
  ],
} as const satisfies ErrorEntry;
