import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pdm-repository-not-configured',
  stage: 'upload-file',
  emitter: 'pdm',
  severity: 'error',
  messages: [{ text: '[PdmUsageError]: Missing repository config of {name}' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Missing repository config',
  name: { en: 'pdm has no address for this repository', 'zh-CN': 'pdm 没有这个仓库的地址' },
  meaning: {
    en: 'After `-r`, or in `PDM_PUBLISH_REPO`, stands a name that pdm does not know in this job. It knows `pypi`, `testpypi`, the names that `pdm config` has given it, and any address with `://` in it. Nothing was sent.',
    'zh-CN': '`-r` 后面或 `PDM_PUBLISH_REPO` 里的名字，pdm 在这个作业里不认识。它认识 `pypi`、`testpypi`、用 `pdm config` 设置过的名字，以及任何含有 `://` 的地址。什么都没有发送。',
  },
  says: {
    en: 'In this job pdm has no address for the repository `{name}`. Nothing was sent.',
    'zh-CN': '在这个作业里，pdm 没有仓库 `{name}` 的地址。什么都没有发送。',
  },
  causes: [
    {
      en: 'The name is misspelt.',
      'zh-CN': '名字写错了。',
    },
    {
      en: '`pdm config` was run on another machine or in another job.',
      'zh-CN': '`pdm config` 是在另一台机器或另一个作业里运行的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The name is misspelt or not set up in this job', 'zh-CN': '名字写错了，或者这个作业里没有设置' },
      steps: [
        {
          en: 'Correct the name after `-r`, or in `PDM_PUBLISH_REPO`. For an index of your own run `pdm config repository.corp.url` and its upload URL in the publish job, before `pdm publish -r corp`, or write the URL itself after `-r`.',
          'zh-CN': '改正 `-r` 后面或 `PDM_PUBLISH_REPO` 里的名字。如果是你自己的索引，就在发布作业里先运行 `pdm config repository.corp.url` 加上它的上传 URL，再运行 `pdm publish -r corp`；也可以把 URL 直接写在 `-r` 后面。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes on with `Uploading` and the name of the file.',
      'zh-CN': '下一次运行会继续到 `Uploading` 和文件名。',
    },
  ],
  next: ['pdm-credentials-missing', 'private-index-credentials-refused'],
  sources: [
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [143, 171] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/project/config.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [477, 503] },
  ],
} as const satisfies ErrorEntry;
