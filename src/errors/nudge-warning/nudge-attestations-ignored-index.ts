import type { ErrorEntry } from '../types.ts';

export default {
  id: 'nudge-attestations-ignored-index',
  stage: 'nudge-warning',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: "The workflow was run with 'attestations: true' input, but the specified repository URL does not support PEP 740 attestations. As a result, the attestations input is ignored.",
      since: 'v1.10.0',
    },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'the specified repository URL does not support PEP 740 attestations',
  name: { en: 'No attestations for this index', 'zh-CN': '这个索引不支持证明，上传不带证明' },
  meaning: {
    en: 'A warning, not the reason of a failure: `repository-url` does not contain `pypi.org`, so the action uploads without attestations. You need not have written `attestations: true`; it is the default.',
    'zh-CN': '这是警告，不是失败的原因：`repository-url` 里没有 `pypi.org`，所以 action 上传时不附带证明（attestation）。你不一定写过 `attestations: true`，它是默认值。',
  },
  causes: [
    {
      en: 'The upload goes to an index other than PyPI and TestPyPI, and the step says nothing about `attestations`.',
      'zh-CN': '上传的目标不是 PyPI 或 TestPyPI，而步骤里没有写 `attestations`。',
    },
    {
      en: '`repository-url` holds a name instead of an address, such as `testpypi`. The run then fails a little later.',
      'zh-CN': '`repository-url` 里填的是名字而不是网址，比如 `testpypi`。这样稍后运行就会失败。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: ['View at:'] } },
      when: { en: 'The job failed', 'zh-CN': '作业失败了' },
      steps: [
        {
          en: 'Look for `ERROR` or `Error:` in the log of the publish step, or for the last line of a traceback: the reason stands there, not in this warning.',
          'zh-CN': '在发布步骤的日志里找 `ERROR` 或 `Error:`，或者 traceback 的最后一行：原因在那里，不在这条警告里。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'PyPI or TestPyPI is meant', 'zh-CN': '目标是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'In the workflow file remove `repository-url:` from the publish step for PyPI, or write `https://test.pypi.org/legacy/` for TestPyPI, with the slash at the end.',
          'zh-CN': '在工作流文件里：目标是 PyPI，就从发布步骤里删掉 `repository-url:`；目标是 TestPyPI，就写 `https://test.pypi.org/legacy/`，末尾的斜杠不能少。',
        },
      ],
      example: { scope: 'job', index: 'testpypi', mark: ['repository-url:'] },
    },
    {
      aside: true,
      changes: 'nothing',
      when: { en: 'The other index is meant', 'zh-CN': '目标就是那个索引' },
      steps: [
        {
          en: 'There is nothing to repair. `attestations: false` on the publish step, in lower case, removes the warning and changes nothing else.',
          'zh-CN': '没有什么要修的。给发布步骤加上 `attestations: false`（小写）会去掉这条警告，其余不变。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`attestations: false` against a failed upload: the warning goes, the error stays. The reason is a later line.',
      'zh-CN': '上传失败时加 `attestations: false`：警告没了，错误还在。原因在后面的某一行里。',
    },
  ],
  verify: [
    {
      en: 'The line `Uploading distributions to` in the log names the index you mean. On PyPI and TestPyPI with Trusted Publishing, `Generating and uploading digital attestations` stands before it.',
      'zh-CN': '日志里 `Uploading distributions to` 那一行写着你要的索引。用可信发布上传到 PyPI 或 TestPyPI 时，它前面有 `Generating and uploading digital attestations`。',
    },
  ],
  next: ['nudge-attestations-ignored-password', 'repository-url-wrong', 'audience-trusted-publishing-unsupported'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [67, 70] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [102, 117] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
