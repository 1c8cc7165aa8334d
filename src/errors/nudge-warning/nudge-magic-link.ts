import type { ErrorEntry } from '../types.ts';

export default {
  id: 'nudge-magic-link',
  stage: 'nudge-warning',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: 'A new Trusted Publisher for the currently running publishing workflow can be created by accessing the following link(s) while logged-in as an owner of the package(s):\n- https://{index}/manage/project/{project}/settings/publishing/?provider=github&owner={owner}&repository={repository}&workflow_filename={workflow_filename}',
      since: 'v1.10.2',
    },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'A new Trusted Publisher for the currently running publishing workflow can be created',
  name: { en: 'A link that fills in the publisher form', 'zh-CN': '一个能预填发布者表单的链接' },
  meaning: {
    en: 'This is an offer, not an error: you upload with a token, and the action prints a link that opens PyPI with the form for a Trusted Publisher filled in. If the job failed, the reason is another line.',
    'zh-CN':
      '这是提议，不是错误：你用 token 上传，action 打印了一个链接，打开后 PyPI 的可信发布者（Trusted Publisher）表单已经填好。如果作业失败了，原因在其他行里。',
  },
  causes: [
    {
      en: 'The publish step passes `password:`, the index is PyPI or TestPyPI, and the directory holds files with valid names. There is one link for each project.',
      'zh-CN': '发布步骤传了 `password:`，索引是 PyPI 或 TestPyPI，目录里有文件名合规的发布文件。每个项目一个链接。',
    },
    {
      en: 'The publish step sets `user:` to something other than `__token__`. Then the action stops, and the reason is the line `Password-based uploads disabled` before it.',
      'zh-CN': '发布步骤把 `user:` 设成了 `__token__` 以外的值。这时 action 会停下，原因是前面那条 `Password-based uploads disabled`。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: ['View at:'] } },
      when: { en: 'The job failed', 'zh-CN': '作业失败了' },
      steps: [
        {
          en: 'Look for `ERROR` or `Error:` in the log of the publish step, or for the last line of a traceback: the reason stands there, not in this offer.',
          'zh-CN': '在发布步骤的日志里找 `ERROR` 或 `Error:`，或者 traceback 的最后一行：原因在那里，不在这条提议里。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'Sign in to PyPI as an owner of the project and open the link from the log or the job summary.',
          'zh-CN': '以项目所有者的身份登录 PyPI，打开日志或作业摘要里的链接。',
        },
        {
          en: 'Check every field before you submit the form. The link leaves [[environment-name]] empty: enter the one your publish job names in `environment:`.',
          'zh-CN': '提交前核对每一栏。链接不会填 [[environment-name]]：把发布作业 `environment:` 里的名字填进去。',
        },
        {
          en: 'Give the publish job `id-token: write` and remove `password:`.',
          'zh-CN': '给发布作业加上 `id-token: write`，并删掉 `password:`。',
        },
      ],
      example: { scope: 'job', mark: ['environment:', 'name: pypi', 'permissions:', 'id-token: write'] },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The publish job is in a reusable workflow', 'zh-CN': '发布作业在可复用工作流里' },
      steps: [
        {
          en: 'Do not submit the form as it is: the link names the calling file, PyPI compares the called one. [What to do instead](/errors/reusable-workflow-warning/)',
          'zh-CN': '不要原样提交：链接填的是调用方文件，PyPI 比对的是被调用的文件。[应该怎么做](/errors/reusable-workflow-warning/)',
        },
      ],
    },
    {
      aside: true,
      changes: 'nothing',
      when: { en: 'I stay with the token', 'zh-CN': '我继续用 token' },
      steps: [
        {
          en: 'There is nothing to do. The upload does not depend on this line.',
          'zh-CN': '什么都不用做，上传与这一行无关。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the publisher and keeping `password:`: the action goes on using the token, and the link is printed again.',
      'zh-CN': '添加了发布者却保留 `password:`：action 仍然用 token，链接还会再打印。',
    },
    {
      en: 'Opening the link for a project that does not exist yet: the page belongs to an existing project. [Add a pending publisher](/fix-trusted-publishing/#pypi)',
      'zh-CN': '为还不存在的项目打开链接：这个页面属于已有的项目。[添加待定发布者](/fix-trusted-publishing/#pypi)',
    },
  ],
  verify: [
    {
      en: 'After the move the link is gone and the log says `Generating and uploading digital attestations`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '改用可信发布后，链接消失，日志里出现 `Generating and uploading digital attestations`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['nudge-upgrade-to-trusted-publishing', 'invalid-publisher-not-found', 'reusable-workflow-warning'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [72, 100] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [134, 152] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
  ],
} as const satisfies ErrorEntry;
