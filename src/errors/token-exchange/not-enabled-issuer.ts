import type { ErrorEntry } from '../types.ts';

export default {
  id: 'not-enabled-issuer',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`not-enabled`: github trusted publishing functionality not enabled' },
    { text: '`not-enabled`: {provider} trusted publishing functionality not enabled' },
    { text: '{"code":"not-enabled","description":"{provider} trusted publishing functionality not enabled"}' },
    { text: '`not-enabled`: OIDC functionality not enabled', until: '2023-06-07' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'not-enabled: github trusted publishing functionality not enabled',
  name: { en: 'PyPI has switched off Trusted Publishing for GitHub', 'zh-CN': 'PyPI 暂停了 GitHub 的可信发布' },
  meaning: {
    en: 'The administrators of the index have switched off Trusted Publishing for this provider. Nothing in your workflow or your registration is wrong.',
    'zh-CN': 'PyPI 工作人员暂停了对这个提供方的可信发布（Trusted Publishing）。你的工作流和发布者都没有错。',
  },
  causes: [
    {
      en: 'A switch that the administrators set for one provider, here GitHub. Your workflow cannot change it.',
      'zh-CN': 'PyPI 工作人员针对某个提供方（这里是 GitHub）设置了开关。你的工作流改变不了它。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/) for a notice and wait until it is over. Change nothing in the workflow or on PyPI.',
          'zh-CN': '看看 [status.python.org](https://status.python.org/) 上有没有公告，等它恢复。工作流和 PyPI 上都不要改。',
        },
        {
          en: 'Then run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'time',
      when: { en: 'I upload to another index', 'zh-CN': '我上传到其他索引' },
      steps: [
        {
          en: 'Ask those who run the index when Trusted Publishing is switched on again, and wait. Change nothing in the workflow.',
          'zh-CN': '问运营该索引的人何时恢复可信发布，等一等。工作流不要改。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Removing and adding the publisher: the switch is looked at first.',
      'zh-CN': '删除再添加发布者：开关在比对之前就已检查。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`).',
      'zh-CN': '什么都没有上传，版本号还能用。交换成功后，日志里会有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。',
    },
  ],
  next: ['audience-trusted-publishing-disabled', 'uploads-disabled'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [167, 176] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [39, 51] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '89d84580c201c65a5f1d9ce92a28854a3a790ba4', lines: [82, 92] },
  ],
} as const satisfies ErrorEntry;
