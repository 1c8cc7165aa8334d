import type { ErrorEntry } from '../types.ts';

export default {
  id: 'deprecated-input-alias',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: "Input 'repository_url' has been deprecated with message: The inputs have been normalized to use kebab-case. Use `repository-url` instead.",
      since: 'v1.7.0',
    },
    {
      text: "Input 'packages_dir' has been deprecated with message: The inputs have been normalized to use kebab-case. Use `packages-dir` instead.",
      since: 'v1.7.0',
    },
    {
      text: "Input 'verify_metadata' has been deprecated with message: The inputs have been normalized to use kebab-case. Use `verify-metadata` instead.",
      since: 'v1.7.0',
    },
    {
      text: "Input 'skip_existing' has been deprecated with message: The inputs have been normalized to use kebab-case. Use `skip-existing` instead.",
      since: 'v1.7.0',
    },
    {
      text: "Input 'print_hash' has been deprecated with message: The inputs have been normalized to use kebab-case. Use `print-hash` instead.",
      since: 'v1.7.0',
    },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'has been deprecated with message: The inputs have been normalized to use kebab-case',
  name: { en: 'Old input name with an underscore', 'zh-CN': '带下划线的旧输入参数名' },
  meaning: {
    en: 'The workflow uses an old name of an input. The value still counts, so this warning is not why a release failed.',
    'zh-CN': '工作流用了某个输入参数的旧名字。它的值仍然有效，所以发布失败不是因为这条警告。',
  },
  causes: [
    {
      en: 'The workflow was written for a release before v1.7.0, which brought the names with hyphens.',
      'zh-CN': '工作流是按 v1.7.0 之前的版本写的；带连字符的名字从那一版开始才有。',
    },
    {
      en: 'The step was copied from an older project or example.',
      'zh-CN': '这个步骤抄自较早的项目或示例。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I use v1.7.0 or later', 'zh-CN': '我用的是 v1.7.0 或更新的版本' },
      steps: [
        {
          en: 'In the workflow file write the key with hyphens: `repository-url`, `packages-dir`, `verify-metadata`, `skip-existing`, `print-hash`. Leave the value as it is.',
          'zh-CN':
            '在工作流文件里把键名改成带连字符的写法：`repository-url`、`packages-dir`、`verify-metadata`、`skip-existing`、`print-hash`。值保持不变。',
        },
      ],
      example: { scope: 'job', index: 'testpypi', mark: ['repository-url:'] },
    },
  ],
  notAFix: [
    {
      en: 'Going back to the underscores after a failed release: both spellings are read.',
      'zh-CN': '发布失败后改回下划线：两种写法都会被读取。',
    },
  ],
  verify: [
    {
      en: 'The warning is gone from the next run. It needs no release of its own.',
      'zh-CN': '下一次运行不再有这条警告，不必为此专门发布。',
    },
  ],
  next: ['unexpected-action-inputs'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/ActionRunner.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [186, 196] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
