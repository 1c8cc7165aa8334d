import type { ErrorEntry } from '../types.ts';

export default {
  id: 'hatch-repository-not-url',
  stage: 'upload-file',
  emitter: 'hatch',
  severity: 'error',
  messages: [{ text: "Error uploading to repository: {name} - Request URL is missing an 'http://' or 'https://' protocol." }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Request URL is missing an 'http://' or 'https://' protocol.",
  name: { en: 'hatch took the name of the repository for an address', 'zh-CN': 'hatch 把仓库的名字当成了地址' },
  meaning: {
    en: 'hatch knows two repositories by name, `main` for PyPI and `test` for TestPyPI, and those that its own configuration names. Anything else after `-r`, or in `HATCH_INDEX_REPO`, it takes for an address, and this one is none. Nothing was sent.',
    'zh-CN': 'hatch 按名字只认识两个仓库：`main` 是 PyPI，`test` 是 TestPyPI，另外还有它自己的配置里写的名字。`-r` 后面或 `HATCH_INDEX_REPO` 里的其他内容，它都当作地址，而这里写的不是地址。什么都没有发送。',
  },
  says: {
    en: 'hatch took `{name}` for an address, as it knows no repository of this name. Nothing was sent.',
    'zh-CN': 'hatch 不认识名为 `{name}` 的仓库，把它当成了地址。什么都没有发送。',
  },
  causes: [
    {
      en: '`-r testpypi` or `-r pypi`, the names that other programs have.',
      'zh-CN': '写成了 `-r testpypi` 或 `-r pypi`，那是别的程序用的名字。',
    },
    {
      en: 'The name is set up in the configuration of hatch on another machine, not in this job.',
      'zh-CN': '这个名字设置在另一台机器的 hatch 配置里，不在这个作业里。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'hatch does not know this name', 'zh-CN': 'hatch 不认识这个名字' },
      steps: [
        {
          en: 'Write `hatch publish -r test` for TestPyPI, or leave `-r` out for PyPI. For your own index write its upload URL after `-r`, beginning with `https://`.',
          'zh-CN': '上传到 TestPyPI 就写 `hatch publish -r test`，上传到 PyPI 就不写 `-r`。如果是你自己的索引，就在 `-r` 后面写它的上传 URL，以 `https://` 开头。',
        },
        {
          en: 'The variable `HATCH_INDEX_REPO` counts like `-r`.',
          'zh-CN': '变量 `HATCH_INDEX_REPO` 的作用与 `-r` 相同。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run prints each file with `success` behind it.',
      'zh-CN': '下一次运行会打印每个文件，后面是 `success`。',
    },
  ],
  next: ['hatch-credentials-missing', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/hatch', path: 'src/hatch/publish/index.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [34, 65] },
    { repo: 'pypa/hatch', path: 'docs/plugins/publisher/package-index.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [28, 40] },
  ],
} as const satisfies ErrorEntry;
