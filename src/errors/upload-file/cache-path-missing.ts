import type { ErrorEntry } from '../types.ts';

export default {
  id: 'cache-path-missing',
  stage: 'upload-file',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'Cache path {path} does not exist on disk. This likely indicates that there are no dependencies to cache.' }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'does not exist on disk. This likely indicates',
  name: { en: 'At its end the job finds no cache to save', 'zh-CN': '作业结束时找不到要保存的缓存' },
  meaning: {
    en: "After the job's own steps, `astral-sh/setup-uv` wants to save the cache of uv, and in this job nothing was put into it. That alone makes the job red. What the publish step did stands above: where it ended well, the release is out.",
    'zh-CN': '作业自己的步骤结束之后，`astral-sh/setup-uv` 要保存 uv 的缓存，而这个作业里没有产生任何缓存，仅此一点作业就变红了。发布步骤的结果在上面：如果它成功了，就已经发布。',
  },
  causes: [
    {
      en: 'The job only publishes: `uv publish` and an action that uploads install nothing, so the cache stays empty.',
      'zh-CN': '这个作业只负责发布：`uv publish` 和上传用的 action 都不安装任何东西，缓存是空的。',
    },
  ],
  fixes: [
    {
      changes: 'nothing',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'Look at the publish step above: if it is green, do not publish again. For the next release write `enable-cache: false` under `with:` of `astral-sh/setup-uv` in the job that publishes, or `ignore-nothing-to-cache: true`.',
          'zh-CN': '看上面的发布步骤：如果是绿的，就不要再发布一次。为了下一次发布，在发布作业里 `astral-sh/setup-uv` 的 `with:` 下写 `enable-cache: false`，或者 `ignore-nothing-to-cache: true`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Publishing again to get a green run: files that are on the index are refused.',
      'zh-CN': '为了让运行变绿而再发布一次：索引上已有的文件会被拒绝。',
    },
  ],
  verify: [
    {
      en: 'The files of this version stand on the project page, and the next run ends green.',
      'zh-CN': '项目页面上有这个版本的文件，下一次运行以绿色结束。',
    },
  ],
  next: ['file-already-exists', 'artifact-not-found'],
  sources: [
    { repo: 'astral-sh/setup-uv', path: 'src/save-cache.ts', ref: '19b4d1e990bec64818914c40230bde93a0de300b', lines: [76, 86] },
    { repo: 'astral-sh/setup-uv', path: 'docs/caching.md', ref: '19b4d1e990bec64818914c40230bde93a0de300b', lines: [218, 232] },
    { repo: 'astral-sh/setup-uv', path: 'issues/831' },
  ],
} as const satisfies ErrorEntry;
