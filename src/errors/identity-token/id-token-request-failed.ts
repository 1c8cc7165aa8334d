import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-failed',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [
    { text: 'GitHub: OIDC token request failed (code={status}, body={body})' },
    { text: 'Failed to resolve PyPI token via OIDC: json: missing field `value`' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'GitHub: OIDC token request failed',
  name: { en: 'GitHub refused to hand out an OIDC token', 'zh-CN': 'GitHub 拒绝发放 OIDC 令牌' },
  meaning: {
    en: 'The job may ask for an OIDC token, and GitHub answered with an error. `code=` is its HTTP status. The advice about `id-token: write` below the message does not apply: without it the job could not have asked. maturin reads the error as a token and says that the field `value` is missing.',
    'zh-CN': '作业有权申请 OIDC 令牌，而 GitHub 返回了错误。`code=` 是 HTTP 状态码。错误信息下方关于 `id-token: write` 的建议在这里不适用：没有它，作业根本无法申请。maturin 把这个错误当作令牌来读，只说缺少 `value` 字段。',
  },
  says: {
    en: 'The job may ask for an OIDC token, and GitHub answered the request with `{status}`. Advice about `id-token: write` beside the message does not apply: without it the job could not have asked.',
    'zh-CN': '作业有权申请 OIDC 令牌，而 GitHub 对这次请求返回了 `{status}`。错误信息旁边关于 `id-token: write` 的建议在这里不适用：没有它，作业根本无法申请。',
  },
  causes: [
    {
      en: "`code=5…`: a fault of GitHub's token service.",
      'zh-CN': '`code=5…`：GitHub 的令牌服务出了故障。',
    },
    {
      en: '`code=4…`: GitHub did not accept the request. Its reason, if it gives one, comes after `body=`.',
      'zh-CN': '`code=4…`：GitHub 没有接受这个请求。如果给了理由，就写在 `body=` 后面。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], status: ['5xx'] },
      changes: 'time',
      when: { en: '`code=` is 500 or more', 'zh-CN': '`code=` 是 500 或更大' },
      steps: [
        {
          en: 'Look at [githubstatus.com](https://www.githubstatus.com/), then click [[re-run-failed-jobs]]. Nothing in the setup is wrong.',
          'zh-CN': '看一下 [githubstatus.com](https://www.githubstatus.com/)，再点 [[re-run-failed-jobs]]。配置没有问题。',
        },
      ],
    },
    {
      applies: { wording: [0], status: ['429'] },
      changes: 'time',
      when: { en: '`code=` is 429', 'zh-CN': '`code=` 是 429' },
      steps: [
        {
          en: 'Wait a few minutes, then click [[re-run-failed-jobs]]: GitHub got too many requests.',
          'zh-CN': '等几分钟，再点 [[re-run-failed-jobs]]：GitHub 收到的请求太多。',
        },
      ],
    },
    {
      applies: { wording: [0], status: ['4xx'], not: { status: ['429'] } },
      changes: 'time',
      when: { en: '`code=` is another number from 400 on', 'zh-CN': '`code=` 是 400 以上的其他数字' },
      steps: [
        {
          en: 'Click [[re-run-failed-jobs]] once: GitHub did not accept this request, and the next one is a new one.',
          'zh-CN': '先点一次 [[re-run-failed-jobs]]：GitHub 没有接受这次请求，下一次会重新申请。',
        },
        {
          en: 'If it comes back, remove from the workflow file whatever sets `ACTIONS_ID_TOKEN_REQUEST_TOKEN` or `ACTIONS_ID_TOKEN_REQUEST_URL`, and publish in a job of its own.',
          'zh-CN': '如果再次出现，就从工作流文件里删掉设置 `ACTIONS_ID_TOKEN_REQUEST_TOKEN` 或 `ACTIONS_ID_TOKEN_REQUEST_URL` 的内容，并用单独的作业发布。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'time',
      when: { en: 'maturin says that `value` is missing', 'zh-CN': 'maturin 说缺少 `value`' },
      steps: [
        {
          en: 'Click [[re-run-failed-jobs]] once: GitHub answered the request for an OIDC token without one, and maturin does not show its status.',
          'zh-CN': '先点一次 [[re-run-failed-jobs]]：maturin 申请 OIDC 令牌，而 GitHub 的响应里没有令牌；maturin 不显示状态码。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing the publisher on PyPI: PyPI was not asked for a token yet.',
      'zh-CN': '修改 PyPI 上的发布者：还没到向 PyPI 申请 token 这一步。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the same version can be published again. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，同一个版本可以再次发布。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-timed-out', 'id-token-malformed-json', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [120, 123] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [232, 236] },
  ],
} as const satisfies ErrorEntry;
