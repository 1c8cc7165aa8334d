import type { ErrorEntry } from '../types.ts';

export default {
  id: 'claims-debug-block',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'notice',
  role: 'context',
  messages: [
    {
      text: 'The claims rendered below are **for debugging purposes only**. You should **not**\nuse them to configure a trusted publisher unless they already match your expectations.\n\nIf a claim is not present in the claim set, then it is rendered as `MISSING`.\n\n* `sub`: `{sub}`\n* `repository`: `{repository}`\n* `repository_owner`: `{repository_owner}`\n* `repository_owner_id`: `{repository_owner_id}`\n* `workflow_ref`: `{workflow_ref}`\n* `job_workflow_ref`: `{job_workflow_ref}`\n* `ref`: `{ref}`\n* `environment`: `{environment}`\n\nSee https://docs.pypi.org/trusted-publishers/troubleshooting/ for more help.',
      since: 'v1.13.0',
    },
    {
      text: 'The claims rendered below are **for debugging purposes only**. You should **not**\nuse them to configure a trusted publisher unless they already match your expectations.\n\nIf a claim is not present in the claim set, then it is rendered as `MISSING`.\n\n* `sub`: `{sub}`\n* `repository`: `{repository}`\n* `repository_owner`: `{repository_owner}`\n* `repository_owner_id`: `{repository_owner_id}`\n* `job_workflow_ref`: `{job_workflow_ref}`\n* `ref`: `{ref}`',
      since: 'v1.8.9',
      until: 'v1.12.4',
    },
    { text: '* `repository_owner`: `{repository_owner}`\n* `repository_owner_id`: `{repository_owner_id}`' },
  ],
  release: 'nothing-uploaded',
  tells: 'has-failed',
  fixer: 'pypi-owner',
  headline: 'The claims rendered below are for debugging purposes only',
  name: { en: 'The claims under a refused exchange', 'zh-CN': '令牌交换被拒后列出的声明' },
  meaning: {
    en: "The index refused the token exchange, and the action lists the claims: what GitHub's OIDC token says about this job. The reason stands above the list, after `Token request failed`.",
    'zh-CN': '索引拒绝了令牌交换，action 列出了声明（claim），也就是 GitHub 的 OIDC 令牌对这个作业的描述。真正的原因在列表上方，跟在 `Token request failed` 后面。',
  },
  causes: [
    {
      en: 'If the code above the list is `invalid-publisher`, no publisher on this index has these values. [More](/errors/invalid-publisher-not-found/)',
      'zh-CN': '如果列表上方的错误代码是 `invalid-publisher`，说明这个索引上没有哪个发布者符合这些值。[详细说明](/errors/invalid-publisher-not-found/)',
    },
    {
      en: '`environment` is `MISSING` because the job has no `environment:`, while the publisher names one. Or the job names an environment and the publisher another.',
      'zh-CN': '`environment` 是 `MISSING`：作业没有写 `environment:`，而发布者填了环境。或者作业写的环境与发布者填的不同。',
    },
    {
      en: '`job_workflow_ref` names another file than the publisher: the file was renamed, or the job is in a reusable workflow.',
      'zh-CN': '`job_workflow_ref` 里的文件与发布者的不同：文件改了名，或者作业在可复用工作流里。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'These are my repository, my workflow file and my environment', 'zh-CN': '列出的确实是我的仓库、我的工作流文件和我的环境' },
      steps: [
        {
          en: 'On the index that refused (TestPyPI has its own list) open [[manage > publishing]] of your project, and compare: [[owner]] and [[repository-name]] with `repository`, [[workflow-name]] with the file name in `job_workflow_ref`, [[environment-name]] with `environment`.',
          'zh-CN': '在拒绝你的那个索引上（TestPyPI 有自己的一份列表）打开项目的 [[manage > publishing]]，逐项核对：[[owner]] 和 [[repository-name]] 对 `repository`，[[workflow-name]] 对 `job_workflow_ref` 里的文件名，[[environment-name]] 对 `environment`。',
        },
        { en: 'Upper and lower case count, except in the environment.', 'zh-CN': '大小写必须一致，环境除外。' },
        {
          en: 'Where they differ, [add the publisher anew](/fix-trusted-publishing/#pypi) with your values. If all agree and the code is `invalid-publisher`, remove the publisher [from every project that uses it](/errors/form-already-registered/) and add it again: PyPI also compares `repository_owner_id`, which it stored at registration.',
          'zh-CN': '有不同之处，就用你的值[重新添加发布者](/fix-trusted-publishing/#pypi)。如果全都一致，而错误代码是 `invalid-publisher`，就把这个发布者[从用到它的每个项目里删掉](/errors/form-already-registered/)，再添加一次：PyPI 还会比较添加时存下的 `repository_owner_id`。',
        },
      ],
    },
    {
      when: { en: 'A value is not what I expect', 'zh-CN': '某个值和我预期的不一样' },
      steps: [
        {
          en: 'Do not copy it to PyPI. Find out first why this run came from there: a fork, another branch, a called workflow.',
          'zh-CN': '不要把它抄到 PyPI。先弄清这次运行为什么出自那里：fork、其他分支，还是被调用的工作流。',
        },
        {
          en: 'If `environment` is missing, give the publish job the environment that the publisher names. [How to](/fix-trusted-publishing/#environment)',
          'zh-CN': '如果缺的是 `environment`，就给发布作业写上发布者填的那个环境。[做法](/fix-trusted-publishing/#environment)',
        },
      ],
      example: { scope: 'job', mark: ['environment:', 'name: pypi'] },
    },
  ],
  notAFix: [
    {
      en: 'Changing anything because of `sub` or `workflow_ref`: PyPI checks neither of them.',
      'zh-CN': '因为 `sub` 或 `workflow_ref` 去改配置：这两项 PyPI 都不检查。',
    },
    {
      en: '`attestations: false`: it changes nothing about the exchange. [Why](/cause/#attestations)',
      'zh-CN': '`attestations: false`：它对令牌交换没有任何影响。[为什么](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'The list is printed only when an exchange is refused. When the exchange works, the log goes on with `Checking dist/…` instead. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '只有令牌交换被拒时才会列出这些声明。交换成功时，日志会接着打印 `Checking dist/…`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'token-request-refused', 'reusable-workflow-warning'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [167, 238] },
    { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/troubleshooting.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [54, 66] },
  ],
} as const satisfies ErrorEntry;
