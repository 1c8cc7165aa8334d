import type { ErrorEntry } from '../types.ts';

export default {
  id: 'devpi-not-connected',
  stage: 'upload-file',
  emitter: 'devpi',
  severity: 'error',
  messages: [{ text: "not connected to an index, see 'devpi use'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "not connected to an index, see 'devpi use'",
  name: { en: 'devpi has no index chosen', 'zh-CN': 'devpi 还没有选定索引' },
  meaning: {
    en: '`devpi upload` sends to the index that `devpi use` has chosen, and none is chosen in this job. The choice is kept in a file of the machine or of `--clientdir`, so that of another job or computer does not count. Nothing was sent.',
    'zh-CN': '`devpi upload` 上传到 `devpi use` 选定的索引，而这个作业里还没有选定。选择保存在这台机器或 `--clientdir` 的一个文件里，别的作业或电脑上选过不算。什么都没有发送。',
  },
  causes: [
    {
      en: 'The job runs `devpi upload` without `devpi use` before it.',
      'zh-CN': '作业运行 `devpi upload` 之前没有运行 `devpi use`。',
    },
    {
      en: '`devpi use` was given the address of the server alone, without user and index.',
      'zh-CN': '`devpi use` 后面只写了服务器的地址，没有写用户和索引。',
    },
    {
      en: 'The two commands name different `--clientdir`.',
      'zh-CN': '两条命令的 `--clientdir` 不同。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'No index is chosen in this job', 'zh-CN': '这个作业里没有选定索引' },
      steps: [
        {
          en: 'Run `devpi use https://devpi.example.org/alice/dev` with the URL of your index in the same job, then `devpi login` and the user, and only then `devpi upload`.',
          'zh-CN': '在同一个作业里，先用你的索引的 URL 运行 `devpi use https://devpi.example.org/alice/dev`，再运行 `devpi login` 加用户名，最后才运行 `devpi upload`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`devpi use` without an argument names the index, and who is logged in.',
      'zh-CN': '不带参数的 `devpi use` 会显示索引，以及登录的是谁。',
    },
  ],
  next: ['private-index-credentials-refused', 'devpi-no-permission', 'devpi-stage-not-found'],
  sources: [
    { repo: 'devpi/devpi', path: 'client/devpi/main.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [108, 125] },
    { repo: 'devpi/devpi', path: 'client/devpi/upload.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [28, 33] },
  ],
} as const satisfies ErrorEntry;
