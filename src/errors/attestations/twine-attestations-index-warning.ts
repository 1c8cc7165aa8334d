import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-attestations-index-warning',
  stage: 'attestations',
  emitter: 'twine',
  severity: 'warning',
  role: 'context',
  messages: [
    { text: 'Only PyPI and TestPyPI support attestations; if you experience failures, remove the --attestations flag and re-try this command', since: 'twine 5.1.0' },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Only PyPI and TestPyPI support attestations',
  name: { en: 'Attestations for an address that twine does not take for PyPI', 'zh-CN': '带证明上传，但 twine 不认为这是 PyPI' },
  meaning: {
    en: 'twine was called with `--attestations`, and the upload address does not begin with `https://upload.pypi.org/legacy/` or `https://test.pypi.org/legacy/`. This is a warning; twine goes on, and a failure has its own message below.',
    'zh-CN': '调用 twine 时带了 `--attestations`，而上传地址不是以 `https://upload.pypi.org/legacy/` 或 `https://test.pypi.org/legacy/` 开头。这只是警告，twine 会继续执行；如果失败，下面会有单独的错误信息。',
  },
  causes: [
    {
      en: '`repository-url` is a slightly wrong address of PyPI: `https://test.pypi.org/legacy` without the final slash, or `https://pypi.org/legacy/`. The action takes both for PyPI, twine does not, and the upload then fails.',
      'zh-CN': '`repository-url` 里的 PyPI 地址差了一点：`https://test.pypi.org/legacy` 少了末尾的斜杠，或写成了 `https://pypi.org/legacy/`。action 把它们当作 PyPI，twine 不这么认为，随后上传失败。',
    },
    {
      en: 'A script of your own passes `--attestations` for every index.',
      'zh-CN': '你自己的脚本对所有索引都传了 `--attestations`。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'file',
      when: { en: 'PyPI or TestPyPI is meant', 'zh-CN': '目标是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at the address after `Uploading distributions to`. For PyPI, remove the address from the workflow or the command; for TestPyPI write `https://test.pypi.org/legacy/`, with the slash at the end.',
          'zh-CN': '看 `Uploading distributions to` 后面的地址。目标是 PyPI，就从工作流或命令里删掉地址；目标是 TestPyPI，就写 `https://test.pypi.org/legacy/`，末尾要有斜杠。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'Another index is meant', 'zh-CN': '目标是其他索引' },
      steps: [
        {
          en: 'Keep the address, and leave out `--attestations` in the script for this index.',
          'zh-CN': '地址不要动，对这个索引，在脚本里去掉 `--attestations`。',
        },
        {
          en: 'With the action, set `attestations: false`.',
          'zh-CN': '用 action 时设置 `attestations: false`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The line `Uploading distributions to` in the log shows the address that twine uses.',
      'zh-CN': '日志里的 `Uploading distributions to` 一行显示 twine 使用的地址。',
    },
  ],
  next: ['repository-url-trailing-slash', 'repository-url-wrong'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: '7.0.0', lines: [131, 141] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [110, 116] },
  ],
} as const satisfies ErrorEntry;
