import type { ErrorEntry } from '../types.ts';

export default {
  id: 'workflow-filename-not-extractable',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: '`invalid-publisher`: valid token, but no corresponding publisher (Could not job extract workflow filename from OIDC claims)',
    },
    { text: 'Could not job extract workflow filename from OIDC claims' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Could not job extract workflow filename from OIDC claims',
  name: { en: 'The token names no workflow file', 'zh-CN': '令牌里没有工作流文件名' },
  meaning: {
    en: 'PyPI looks for a publisher by the file name in the claim `job_workflow_ref`. It wants a name that ends in `.yml` or `.yaml` right before `@`, and there is none. The odd order of words is its own.',
    'zh-CN':
      'PyPI 按声明（claim）`job_workflow_ref` 里的文件名查找可信发布者（Trusted Publisher）。它要求 `@` 前面是以 `.yml` 或 `.yaml` 结尾的名字，而这里没有。（英文原文的语序本来就不通，不是抄错。）',
  },
  causes: [
    {
      en: 'The job does not come from a workflow file of a repository. `job_workflow_ref` in the log shows what it comes from.',
      'zh-CN': '作业不是来自仓库里的工作流文件。日志里的 `job_workflow_ref` 写着它来自哪里。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I publish with Trusted Publishing', 'zh-CN': '我用可信发布' },
      steps: [
        {
          en: 'Put the publish job into a file such as `.github/workflows/release.yml` of your repository, and let a release or a tag start it.',
          'zh-CN': '把发布作业写进你仓库里的一个文件，比如 `.github/workflows/release.yml`，由发布 release 或推送标签触发。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#workflow): [[workflow-name]] is the name of the file, without the directories.',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#workflow)：[[workflow-name]] 填的是文件名，不带目录。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'permissions:', 'id-token: write'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. If the exchange fails again, `job_workflow_ref` in the log now ends in your file, `@` and the ref.',
      'zh-CN': '什么都没有上传，版本号还能用。如果交换再次失败，日志里的 `job_workflow_ref` 末尾应是你的文件、`@` 和 ref。',
    },
  ],
  next: ['invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [32, 53] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [220, 226] },
  ],
} as const satisfies ErrorEntry;
