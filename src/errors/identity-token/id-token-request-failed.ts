import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-failed',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [{ text: 'GitHub: OIDC token request failed (code={status}, body={body})' }],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'GitHub: OIDC token request failed',
  name: { en: 'GitHub refused to hand out an OIDC token', 'zh-CN': 'GitHub 拒绝发放 OIDC 令牌' },
  meaning: {
    en: 'The job may ask for an OIDC token, and GitHub answered with an error. `code=` is its HTTP status. The advice about `id-token: write` below the message does not apply: without it the job could not have asked.',
    'zh-CN': '作业有权申请 OIDC 令牌，而 GitHub 返回了错误。`code=` 是 HTTP 状态码。错误信息下方关于 `id-token: write` 的建议在这里不适用：没有它，作业根本无法申请。',
  },
  causes: [
    {
      en: "`code=5…`: a fault of GitHub's token service.",
      'zh-CN': '`code=5…`：GitHub 的令牌服务出了故障。',
    },
    {
      en: '`code=4…`: GitHub did not accept the request. Its reason, if it gives one, stands behind `body=`.',
      'zh-CN': '`code=4…`：GitHub 没有接受这个请求。如果给了理由，就写在 `body=` 后面。',
    },
  ],
  fixes: [
    {
      when: { en: 'you see this message', 'zh-CN': '你看到了这条错误信息' },
      steps: [
        {
          en: 'Look at [githubstatus.com](https://www.githubstatus.com/), then click [[re-run-failed-jobs]].',
          'zh-CN': '看一下 [githubstatus.com](https://www.githubstatus.com/)，再点 [[re-run-failed-jobs]]。',
        },
        {
          en: 'If `code=4…` comes back, remove from the workflow file whatever sets `ACTIONS_ID_TOKEN_REQUEST_TOKEN` or `ACTIONS_ID_TOKEN_REQUEST_URL`, and publish in a job of its own.',
          'zh-CN': '如果再次出现 `code=4…`，就从工作流文件里删掉设置 `ACTIONS_ID_TOKEN_REQUEST_TOKEN` 或 `ACTIONS_ID_TOKEN_REQUEST_URL` 的内容，并用单独的作业发布。',
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
