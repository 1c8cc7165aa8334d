import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pull-request-target-refused',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  outranks: ['invalid-publisher-not-found'],
  messages: [
    {
      text: "`invalid-publisher`: valid token, but no corresponding publisher (Publishing from a workflow invoked via 'pull_request_target' is not supported.)",
      since: '2026-03-02',
    },
    // As readers shorten it.
    { text: "`invalid-publisher`: Publishing from a workflow invoked via 'pull_request_target'" },
    { text: "Publishing from a workflow invoked via 'pull_request_target' is not supported.", since: '2026-03-02' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
  name: { en: 'PyPI does not accept the event pull_request_target', 'zh-CN': 'PyPI 不接受 pull_request_target 事件' },
  meaning: {
    en: 'The run was started by `pull_request_target`, and PyPI refuses tokens from that event since March 2026. The publisher itself was found: its registration is in order.',
    'zh-CN': '这次运行由 `pull_request_target` 触发，而 PyPI 从 2026 年 3 月起拒绝来自这个事件的令牌。可信发布者（Trusted Publisher）本身已经找到，没有问题。',
  },
  causes: [
    {
      en: 'The workflow publishes when a pull request is merged and listens to `pull_request_target` for that.',
      'zh-CN': '工作流要在拉取请求合并时发布，为此监听了 `pull_request_target`。',
    },
    {
      en: 'The event was put in to get `id-token: write` or the secrets in pull requests from forks.',
      'zh-CN': '为了在来自 fork 的拉取请求里拿到 `id-token: write` 或 secret，换成了这个事件。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I publish when something is merged', 'zh-CN': '我在合并之后发布' },
      steps: [
        {
          en: 'In the workflow file replace `pull_request_target` under `on:` with `push` and `branches: [main]`. A merge is a push to that branch.',
          'zh-CN': '在工作流文件的 `on:` 下，把 `pull_request_target` 换成 `push`，并写 `branches: [main]`。合并就是向这个分支推送。',
        },
        { en: 'Keep the file name: the registration on PyPI then stays valid.', 'zh-CN': '保持文件名不变：这样 PyPI 上的发布者继续有效。' },
      ],
    },
    {
      changes: 'file',
      when: {
        en: 'I can release from a tag or a GitHub release (advised)',
        'zh-CN': '我可以从标签或 GitHub release 发布（推荐）',
      },
      steps: [
        {
          en: 'In the workflow file replace `pull_request_target` under `on:` with `release` and `types: [published]`, or with pushed tags.',
          'zh-CN': '在工作流文件的 `on:` 下，把 `pull_request_target` 换成 `release`，并写 `types: [published]`，或者换成推送标签。',
        },
        {
          en: 'Keep what has to run for pull requests in another file, without `id-token: write`.',
          'zh-CN': '拉取请求要运行的内容放到另一个文件里，不给 `id-token: write`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the publisher again: PyPI refuses the event, whatever is registered.',
      'zh-CN': '重新添加发布者：PyPI 拒绝的是这个事件，与发布者无关。',
    },
    {
      en: '`pull_request` in its place: [a pull request from a fork gets no OIDC token](/errors/id-token-fork-pull-request/).',
      'zh-CN': '换成 `pull_request`：[来自 fork 的拉取请求拿不到 OIDC 令牌](/errors/id-token-fork-pull-request/)。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The page of the next run names the event that started it: it must not be `pull_request_target`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '什么都没有上传，版本号还能用。下一次运行的页面上写着触发它的事件：不应再是 `pull_request_target`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'id-token-fork-pull-request'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [127, 138] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [260, 272] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
