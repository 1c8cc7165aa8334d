import type { ErrorEntry } from '../types.ts';

export default {
  id: 'reusable-workflow-warning',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: "The claims in this token suggest that the calling workflow is a reusable workflow.\n\nIn particular, this action was initiated by:\n\n    {job_workflow_ref}\n\nWhereas its parent workflow is:\n\n    {workflow_ref}\n\nReusable workflows are **not currently supported** by PyPI's Trusted Publishing\nfunctionality, and are subject to breakage. Users are **strongly encouraged**\nto avoid using reusable workflows for Trusted Publishing until support\nbecomes official. Please, do not report bugs if this breaks.",
      since: 'v1.13.0',
    },
    { text: 'The claims in this token suggest that the calling workflow is a reusable workflow', since: 'v1.13.0' },
    // As readers quote it, without its asterisks.
    { text: "Reusable workflows are not currently supported by PyPI's Trusted Publishing functionality, and are subject to breakage.", since: 'v1.13.0' },
  ],
  release: 'not-concerned',
  tells: 'may-fail',
  fixer: 'repository',
  headline: 'The claims in this token suggest that the calling workflow is a reusable workflow',
  name: { en: 'Publishing from a reusable workflow', 'zh-CN': '从可复用工作流发布' },
  meaning: {
    en: 'The publish job stands in a workflow file that another workflow calls. The warning stops nothing by itself, but PyPI does not support this: the token exchange or the attestation check may fail next.',
    'zh-CN':
      '发布作业写在一个被其他工作流调用的文件里，也就是可复用工作流（reusable workflow）。这条警告本身不会中断运行，但 PyPI 并不支持这种用法：接下来的令牌交换或证明校验都可能失败。',
  },
  says: {
    en: 'The publish job stands in `{job_workflow_ref}`, which `{workflow_ref}` calls. PyPI does not support this: the token exchange or the attestation check may fail.',
    'zh-CN': '发布作业写在 `{job_workflow_ref}` 里，由 `{workflow_ref}` 调用。PyPI 不支持这种用法：令牌交换或证明校验可能失败。',
  },
  causes: [
    {
      en: 'The publish job is in a file of this repository that is called with `uses: ./.github/workflows/…`. PyPI looks for a publisher with the name of the called file.',
      'zh-CN': '发布作业在本仓库的另一个文件里，通过 `uses: ./.github/workflows/…` 调用。PyPI 按被调用文件的文件名查找发布者。',
    },
    {
      en: 'The called file is in another repository. No publisher can match it: PyPI takes the repository from the caller and expects the file there.',
      'zh-CN': '被调用的文件在另一个仓库。任何发布者都无法匹配：PyPI 采用调用方的仓库，并要求文件就在那个仓库里。',
    },
    {
      en: 'The file is in this repository but is called by its long name with a branch, such as `@main`, while the run is on a tag. PyPI wants both to be on the same ref.',
      'zh-CN': '文件在本仓库，但调用时写的是带分支的完整路径（例如 `@main`），而运行在标签上。PyPI 要求两者的 ref 相同。',
    },
  ],
  fixes: [
    {
      alone: true,
      changes: 'file',
      when: { en: 'I can change the workflow (advised)', 'zh-CN': '我可以改工作流（推荐）' },
      steps: [
        {
          en: 'Move the publish job into the workflow that the event starts: the file after “parent workflow is”. The build job may stay reusable.',
          'zh-CN': '把发布作业移到由事件直接触发的工作流里，也就是“parent workflow is”后面的那个文件。构建作业可以继续复用。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#pypi) as [[workflow-name]], with the same environment as the job.',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#pypi)，文件名填在 [[workflow-name]] 里，环境与作业一致。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'permissions:', 'id-token: write'] },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The publish job has to stay in a called file of the same repository', 'zh-CN': '发布作业必须留在同一仓库的被调用文件里' },
      steps: [
        {
          en: 'Call it with `uses: ./.github/workflows/…`, so that both files are on the same ref.',
          'zh-CN': '用 `uses: ./.github/workflows/…` 调用它，让两个文件处在同一个 ref 上。',
        },
        {
          en: 'Register the called file on PyPI: the file after “initiated by”.',
          'zh-CN': '在 PyPI 上为被调用的文件添加可信发布者，也就是“initiated by”后面的那个。',
        },
        {
          en: 'Set `attestations: false` on the publish step, otherwise PyPI refuses the upload because of the [Build Config URI](/errors/pypi-attestations-build-config-mismatch/).',
          'zh-CN': '在发布步骤上设置 `attestations: false`，否则 PyPI 会因为 [Build Config URI](/errors/pypi-attestations-build-config-mismatch/) 不符而拒绝上传。',
        },
      ],
      tradeoff: {
        en: 'The release has no attestations, and PyPI calls its support accidental: it may change.',
        'zh-CN': '发布的文件没有证明；而且 PyPI 自己也说明，这种用法只是碰巧可行，以后可能改变。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  notAFix: [
    {
      en: 'Registering the calling file while the publish job stays in the called one: the exchange then ends in `invalid-publisher`.',
      'zh-CN': '发布作业留在被调用的文件里，却为调用方文件添加发布者：令牌交换会以 `invalid-publisher` 告终。',
    },
    {
      en: 'Registering both files: the exchange takes the called file, the attestation names the caller, and the two still differ.',
      'zh-CN': '两个文件都添加发布者：令牌交换认的是被调用的文件，证明里写的是调用方文件，两者还是不一致。',
    },
  ],
  verify: [
    {
      en: 'Once the job has moved, the warning is gone from the log. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '作业移过去之后，日志里不再有这条警告。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'pypi-attestations-build-config-mismatch'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [67, 97] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [391, 398] },
  ],
} as const satisfies ErrorEntry;
