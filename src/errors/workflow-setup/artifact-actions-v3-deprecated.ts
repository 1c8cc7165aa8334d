import { actions } from '../../data/action/actions.ts';
import type { ErrorEntry } from '../types.ts';

const { ref: upload } = actions['actions/upload-artifact'];
const { ref: download } = actions['actions/download-artifact'];

export default {
  id: 'artifact-actions-v3-deprecated',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'This request has been automatically failed because it uses a deprecated version of `{action}: {version}`.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'This request has been automatically failed because it uses a deprecated version',
  name: { en: 'GitHub no longer runs this version of the action', 'zh-CN': 'GitHub 不再运行这个版本的 action' },
  meaning: {
    en: 'GitHub switched off old versions of its own actions: v1 to v3 of `actions/upload-artifact` and `actions/download-artifact`, and v1 and v2 of `actions/cache`. A job that names one fails before its first step.',
    'zh-CN': 'GitHub 停用了自己 action 的旧版本：`actions/upload-artifact` 和 `actions/download-artifact` 的 v1 到 v3，以及 `actions/cache` 的 v1 和 v2。作业只要用到其中一个，第一个步骤还没开始就会失败。',
  },
  says: {
    en: 'GitHub switched off `{version}` of `{action}`. A job that names it fails before its first step, so nothing was uploaded.',
    'zh-CN': 'GitHub 停用了 `{action}` 的 `{version}`。用到它的作业在第一个步骤之前就会失败，所以什么都没有上传。',
  },
  causes: [
    {
      en: 'The workflow file names the old version, directly or by its commit.',
      'zh-CN': '工作流文件里写的就是旧版本，可能是版本号，也可能是它的提交。',
    },
    {
      en: 'Another action or a reusable workflow that you call uses it.',
      'zh-CN': '你调用的另一个 action 或可复用工作流用到了它。',
    },
  ],
  fixes: [
    {
      applies: { values: { action: { holds: ['artifact'] } } },
      changes: 'file',
      when: { en: 'It is one of the artifact actions', 'zh-CN': '是构建产物的 action' },
      steps: [
        {
          en: `In the workflow file, raise \`actions/upload-artifact\` and \`actions/download-artifact\` in all jobs to v4 or later, both in the same commit. The newest are \`actions/upload-artifact@${upload}\` and \`actions/download-artifact@${download}\`.`,
          'zh-CN': `在工作流文件里，把所有作业中的 \`actions/upload-artifact\` 和 \`actions/download-artifact\` 升级到 v4 或更新版本，两者在同一个提交里改。最新的是 \`actions/upload-artifact@${upload}\` 和 \`actions/download-artifact@${download}\`。`,
        },
        {
          en: 'Since v4 every artifact of a run needs a name of its own. In a matrix write `name: wheels-${{ matrix.os }}`, and download with `pattern: wheels-*` and `merge-multiple: true`.',
          'zh-CN': '从 v4 起，一次运行里每个构建产物都要有自己的名字。用矩阵时写 `name: wheels-${{ matrix.os }}`，下载时写 `pattern: wheels-*` 和 `merge-multiple: true`。',
        },
        {
          en: 'If your file does not name the action, another action does that you call: raise that one. The lines below `Getting action download info` list them.',
          'zh-CN': '如果你的文件里没有写这个 action，那就是你调用的另一个 action 用到了它：升级那一个。日志里 `Getting action download info` 下面的各行列出了它们。',
        },
      ],
    },
    {
      applies: { values: { action: { holds: ['cache'] } } },
      changes: 'file',
      when: { en: 'It is the cache action', 'zh-CN': '是缓存的 action' },
      steps: [
        {
          en: 'In the workflow file, raise `actions/cache` to v4 or later. If your file does not name it, another action does that you call: raise that one.',
          'zh-CN': '在工作流文件里，把 `actions/cache` 升级到 v4 或更新版本。如果你的文件里没有写它，那就是你调用的另一个 action 用到了它：升级那一个。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is another action', 'zh-CN': '是别的 action' },
      steps: [
        {
          en: 'In the workflow file, raise the action that the message names to its newest version.',
          'zh-CN': '在工作流文件里，把错误信息里的 action 升级到最新版本。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Raising only one of the two: what v3 uploaded, v4 and later do not find.',
      'zh-CN': '只升级其中一个：v3 上传的东西，v4 及更新版本找不到。',
    },
    {
      en: 'Running it again: a re-run uses the workflow file of the same commit.',
      'zh-CN': '重新运行：用的还是同一个提交里的工作流文件。',
    },
  ],
  verify: [
    {
      en: 'The next run goes past `Getting action download info`, and the publish job finds the files of the build job. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行会越过 `Getting action download info`，发布作业能取到构建作业的文件。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-name-conflict', 'artifact-not-found', 'twine-no-files'],
  sources: [
    { repo: 'actions/upload-artifact', path: 'docs/MIGRATION.md', ref: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', lines: [11, 85] },
    { repo: 'PyThaiNLP/pythainlp', path: 'issues/1076' },
    { repo: 'awalsh128/cache-apt-pkgs-action', path: 'issues/141' },
    { repo: 'jobindjohn/obsidian-publish-mkdocs', path: 'issues/39' },
  ],
} as const satisfies ErrorEntry;
