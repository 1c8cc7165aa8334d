import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uploads-disabled',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'New uploads are temporarily disabled. See https://{index}/help/#admin-intervention for more information.' },
    { text: 'Read-only mode: Uploads are temporarily disabled.' },
  ],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'New uploads are temporarily disabled',
  name: { en: 'PyPI takes no uploads at the moment', 'zh-CN': 'PyPI 暂时不接受上传' },
  meaning: {
    en: 'The administrators of the index have switched off uploads for everybody. This is checked before the token, so the message says nothing about your workflow or your credentials.',
    'zh-CN': 'PyPI 工作人员对所有人关闭了上传。这项检查在验证 token 之前，所以这条错误信息与你的工作流和凭据无关。',
  },
  causes: [
    {
      en: 'Maintenance, or an incident that the administrators are dealing with.',
      'zh-CN': '正在维护，或者工作人员正在处理某个事件。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The release can wait', 'zh-CN': '发布可以等一等' },
      steps: [
        {
          en: 'Wait, and follow [status.python.org](https://status.python.org), where PyPI usually explains such measures. When uploads are open again, run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '等待恢复，关注 [status.python.org](https://status.python.org)，PyPI 通常会在那里说明这类措施。上传恢复后，重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
        {
          en: 'Change nothing in the workflow.',
          'zh-CN': '工作流不用改。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, another publisher or an older release of the action: the answer stays the same.',
      'zh-CN': '换 token、换发布者，或者换旧版 action：得到的响应都一样。',
    },
  ],
  verify: [
    {
      en: 'Look at [[release-history]] of the project on PyPI: files that arrived before the switch stay there, and for them the re-run needs `skip-existing: true`.',
      'zh-CN': '在 PyPI 上看项目的 [[release-history]]：关闭之前传上去的文件还在，这时重新运行需要 `skip-existing: true`。',
    },
  ],
  next: ['file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/decorators.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [65, 102] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1223, 1233] },
  ],
} as const satisfies ErrorEntry;
