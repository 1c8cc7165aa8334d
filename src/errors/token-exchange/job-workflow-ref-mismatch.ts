import type { ErrorEntry } from '../types.ts';

export default {
  id: 'job-workflow-ref-mismatch',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  outranks: ['invalid-publisher-not-found'],
  messages: [
    {
      text: "`invalid-publisher`: valid token, but no corresponding publisher (The job_workflow_ref claim does not match, expecting one of [{expected}], got '{job_workflow_ref}')",
      since: '2023-08-10',
    },
    {
      text: "The job_workflow_ref claim does not match, expecting one of [{expected}], got '{job_workflow_ref}'",
      since: '2023-08-10',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The job_workflow_ref claim does not match',
  name: { en: 'The publish job is in a file from elsewhere', 'zh-CN': '发布作业所在的文件来自别处' },
  meaning: {
    en: 'A publisher with this repository and file name exists, but the file that holds the job comes from another repository or another ref than the run. The file after “got” has to be in the calling repository, at the ref or the commit of the run.',
    'zh-CN':
      '索引上有仓库和文件名都一致的可信发布者（Trusted Publisher），但作业所在的文件来自另一个仓库，或者与这次运行不在同一个 ref 上。“got”后面的文件必须在调用方的仓库里，而且与这次运行的 ref 或提交一致。',
  },
  says: {
    en: 'The publish job is in `{job_workflow_ref}`. This file has to be in the calling repository, at the ref or the commit of the run.',
    'zh-CN': '发布作业在 `{job_workflow_ref}` 里。这个文件必须在调用方的仓库里，而且与这次运行的 ref 或提交一致。',
  },
  causes: [
    {
      en: 'The publish job is in a reusable workflow of another repository, and its file has the same name as the registered one.',
      'zh-CN': '发布作业在另一个仓库的可复用工作流里，而它的文件名与发布者里填的相同。',
    },
    {
      en: 'The called file is in this repository, but `uses:` names it with owner, repository and a branch such as `@main`, while the run is on a tag.',
      'zh-CN': '被调用的文件就在本仓库，但 `uses:` 写的是带所有者、仓库名和分支（例如 `@main`）的完整路径，而这次运行在标签上。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I can change the workflow (advised)', 'zh-CN': '我可以改工作流（推荐）' },
      steps: [
        {
          en: 'Move the publish job into the workflow file of your repository that the event starts. The build job may stay reusable.',
          'zh-CN': '把发布作业移到你仓库里由事件直接触发的那个工作流文件里。构建作业可以继续复用。',
        },
        {
          en: 'If that file has another name than the registered one, [register it on PyPI](/fix-trusted-publishing/#pypi) as [[workflow-name]], with the environment of the job.',
          'zh-CN': '如果这个文件与发布者里填的不同名，就[在 PyPI 上为它添加可信发布者](/fix-trusted-publishing/#pypi)，文件名填在 [[workflow-name]] 里，环境与作业一致。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'permissions:', 'id-token: write'] },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The called file is in the same repository and has to stay', 'zh-CN': '被调用的文件在同一个仓库里，而且必须保留' },
      steps: [
        {
          en: 'In the calling file write `uses: ./.github/workflows/…` without `@`, so that both files are on the same ref.',
          'zh-CN': '在调用方的文件里写 `uses: ./.github/workflows/…`，不带 `@`，让两个文件处在同一个 ref 上。',
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
    },
  ],
  notAFix: [
    {
      en: 'Registering the other repository: `repository` in the token is always the calling one, so that publisher never matches. If it replaces the present one, the error becomes [Publisher with matching claims was not found](/errors/invalid-publisher-not-found/).',
      'zh-CN':
        '为另一个仓库添加发布者：令牌里的 `repository` 始终是调用方，这样的发布者永远匹配不上。如果用它换掉现在的发布者，错误只会变成 [Publisher with matching claims was not found](/errors/invalid-publisher-not-found/)。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. Once the job has moved, the warning about a reusable workflow is gone from the log. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。作业移过去之后，日志里不再有关于可复用工作流的警告。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'reusable-workflow-warning', 'pypi-attestations-build-config-mismatch'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [67, 97] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 254] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [391, 398] },
  ],
} as const satisfies ErrorEntry;
