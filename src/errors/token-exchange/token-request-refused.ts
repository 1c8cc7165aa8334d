import type { ErrorEntry } from '../types.ts';

/** The sentence below the reason, without that. */
const ALONE = { wording: [2] } as const;

export default {
  id: 'token-request-refused',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: "Trusted publishing exchange failure: \nToken request failed: the server refused the request for the following reasons:\n\n* `{code}`: {description}\n\nThis generally indicates a trusted publisher configuration error, but could\nalso indicate an internal error on GitHub or PyPI's part.",
      since: 'v1.8.9',
    },
    {
      text: 'Token request failed: the server refused the request for the following reasons:',
      until: 'v1.8.8',
    },
    { text: 'a trusted publisher configuration error, but could' },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'Token request failed: the server refused the request for the following reasons:',
  name: { en: 'The index refused the token exchange', 'zh-CN': '索引拒绝了令牌交换' },
  meaning: {
    en: 'The action handed the OIDC token to the index and got a refusal. This sentence is only the frame: the line with the bullet below it names the reason.',
    'zh-CN': 'action 把 OIDC 令牌交给索引，被拒绝了。这句话只是个笼统的开头，真正的原因在下面带圆点的那一行。',
  },
  says: [
    { en: 'The index refused the token exchange with the code `{code}`.', 'zh-CN': '索引拒绝了令牌交换，错误代码是 `{code}`。' },
    {
      applies: ALONE,
      en: 'The index refused the token exchange. This sentence closes every such refusal and tells no reason: that stands above it in the log, in the line that begins with `*`.',
      'zh-CN': '索引拒绝了令牌交换。每次被拒，最后都是这句话，它没有说明原因：原因在日志里这句话的上方，以 `*` 开头的那一行。',
    },
  ],
  causes: [
    {
      en: '`invalid-publisher`: [no publisher on this index matches the job](/errors/invalid-publisher-not-found/).',
      'zh-CN': '`invalid-publisher`：[这个索引上没有与作业匹配的可信发布者](/errors/invalid-publisher-not-found/)。',
    },
    {
      en: '`invalid-pending-publisher`: a pending publisher matches, but its project exists already. PyPI removes that pending publisher.',
      'zh-CN': '`invalid-pending-publisher`：待定发布者匹配上了，但项目已经存在。PyPI 会删除这个待定发布者。',
    },
    {
      en: '`invalid-payload`: the request or its token cannot be read, the issuer is unknown, or the project of a pending publisher cannot be created.',
      'zh-CN': '`invalid-payload`：请求或其中的令牌无法读取、签发方未知，或者待定发布者对应的项目无法创建。',
    },
    {
      en: '`invalid-token` or `invalid-reuse-token`: signature, audience or lifetime are not accepted, or this token was used before.',
      'zh-CN': '`invalid-token` 或 `invalid-reuse-token`：签名、受众或有效期不被接受，或者这个令牌已经用过。',
    },
    {
      en: '`not-enabled`: the index has switched off Trusted Publishing for GitHub.',
      'zh-CN': '`not-enabled`：索引关闭了对 GitHub 的可信发布。',
    },
  ],
  fixes: [
    {
      applies: ALONE,
      certain: true,
      changes: 'setting',
      when: { en: 'Only the closing sentence is there', 'zh-CN': '只有最后那句话' },
      steps: [
        {
          en: 'Look in the log above this sentence for the line that begins with `*`, and paste it with what stands around it: it names the reason. Mostly it is `invalid-publisher`: then compare the publishers of the project with this job, on the very index that the step uploads to. TestPyPI has [its own list](https://test.pypi.org/manage/projects/), and one on PyPI does not count there. For a project that is not on that index yet, add a pending publisher there. [Step by step](/errors/invalid-publisher-not-found/)',
          'zh-CN': '在日志里这句话的上方，找到以 `*` 开头的那一行，连同前后几行贴到这里：原因就写在那里。多半是 `invalid-publisher`：这时把项目的发布者与这个作业核对，要看的是步骤上传到的那个索引。TestPyPI 有[自己的一份列表](https://test.pypi.org/manage/projects/)，PyPI 上的发布者在那里不算数。那个索引上还没有这个项目，就在那里添加待定发布者。[详细步骤](/errors/invalid-publisher-not-found/)',
        },
      ],
    },
    {
      applies: { values: { code: { is: ['invalid-publisher'] } } },
      changes: 'setting',
      when: { en: 'The bullet says `invalid-publisher`', 'zh-CN': '圆点那行写的是 `invalid-publisher`' },
      steps: [
        {
          en: 'Compare the claims in the log with the publisher registered on the index you upload to, and add one that fits. [Step by step](/errors/invalid-publisher-not-found/)',
          'zh-CN': '把日志里的声明与你要上传的那个索引上的发布者逐项核对，添加一个相符的。[详细步骤](/errors/invalid-publisher-not-found/)',
        },
      ],
    },
    {
      applies: { values: { code: { is: ['invalid-pending-publisher'] } } },
      changes: 'setting',
      when: { en: 'The bullet says `invalid-pending-publisher`', 'zh-CN': '圆点那行写的是 `invalid-pending-publisher`' },
      steps: [
        {
          en: 'Open the existing project on the index, [[publishing]], and [register the workflow there](/fix-trusted-publishing/#pypi).',
          'zh-CN': '在索引上打开已有的项目，进入 [[publishing]]，[在那里为工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Run the failed job again. If a matching publisher is registered there already, this alone is enough.',
          'zh-CN': '重新运行失败的作业。如果那里已有匹配的发布者，只做这一步就够了。',
        },
      ],
    },
    {
      applies: { values: { code: { is: ['invalid-payload'] } } },
      when: { en: 'The bullet says `invalid-payload`', 'zh-CN': '圆点那行写的是 `invalid-payload`' },
      steps: [
        {
          en: 'Read the description behind the code: it says what cannot be read, or why the project of the pending publisher cannot be created.',
          'zh-CN': '读错误代码后面的说明：那里写着读不了的是什么，或者待定发布者的项目为什么无法创建。',
        },
      ],
    },
    {
      applies: { not: { any: [ALONE, { values: { code: { is: ['invalid-publisher', 'invalid-pending-publisher', 'invalid-payload'] } } }] } },
      changes: 'time',
      when: { en: 'The bullet says something else', 'zh-CN': '圆点那行写的是其他内容' },
      steps: [
        {
          en: 'Run the failed job again with [[re-run-failed-jobs]]: each run asks GitHub for a new token.',
          'zh-CN': '点 [[re-run-failed-jobs]] 重新运行失败的作业：每次运行都会向 GitHub 申请新令牌。',
        },
        {
          en: 'If it fails again on PyPI or TestPyPI, look at [status.python.org](https://status.python.org/).',
          'zh-CN': '如果在 PyPI 或 TestPyPI 上仍然失败，看看 [status.python.org](https://status.python.org/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`attestations: false`: it does not change how the action signs in. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：它不改变 action 的认证方式。[为什么它看起来有用](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`). [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '什么都没有上传，版本号还能用。交换成功后，日志里会有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'invalid-publisher-lookup-exhausted', 'claims-debug-block', 'reusable-workflow-warning'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [111, 320] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [217, 274] },
  ],
} as const satisfies ErrorEntry;
