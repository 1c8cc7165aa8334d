import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pdm-config-item-unknown',
  stage: 'upload-file',
  emitter: 'pdm',
  severity: 'error',
  messages: [
    { text: "NoConfigError: No such config key: '{item}'" },
    { text: "[NoConfigError]: No such config key: '{item}'" },
    { text: "NoConfigError: Not such config key: '{item}'" },
    { text: "[NoConfigError]: Not such config key: '{item}'" },
    { text: "NoConfigError: 'No such config item: {item}'" },
    { text: "[NoConfigError]: 'No such config item: {item}'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No such config key',
  name: { en: 'pdm does not know an item of its settings', 'zh-CN': 'pdm 不认识设置里的某一项' },
  meaning: {
    en: 'pdm found an item that it does not have: in its `config.toml`, in a command `pdm config`, or, with an old pdm, in the settings of the project. It stopped there, before it sent anything.',
    'zh-CN': 'pdm 遇到了它没有的一项设置：在它的 `config.toml` 里，在 `pdm config` 命令里，或者（旧版 pdm）在项目的设置里。它就此停下，什么都没有发送。',
  },
  says: {
    en: 'pdm does not know the item `{item}` of its settings. It stopped before it sent anything.',
    'zh-CN': 'pdm 不认识设置里的 `{item}`。它什么都没有发送就停下了。',
  },
  causes: [
    {
      en: 'A table was written in the manner of `.pypirc`, such as `[my-project]` with `password`: the settings of an index stand under `repository.NAME`.',
      'zh-CN': '按 `.pypirc` 的写法写了一张表，比如 `[my-project]` 下写 `password`：pdm 的索引设置要写在 `repository.NAME` 下。',
    },
    {
      en: 'The item is misspelt, or newer than the pdm that runs here: an old pdm stops at what a new one knows.',
      'zh-CN': '这一项拼错了，或者比这里运行的 pdm 新：旧版 pdm 遇到新版才有的项就会停下。',
    },
  ],
  fixes: [
    {
      applies: { values: { item: { holds: ['.password', '.username', '.repository', '.token', '.ca_certs'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'It is a credential, or the address of an index', 'zh-CN': '是凭据，或者索引的地址' },
      steps: [
        {
          en: 'Remove the table or the command, and give the credentials to the step that publishes: `PDM_PUBLISH_USERNAME: __token__` and `PDM_PUBLISH_PASSWORD` from a secret under `env:`. For an index of your own, its name comes after `repository`: `pdm config repository.corp.url ADDRESS`. If the file that holds a token is in the repository, revoke that token.',
          'zh-CN': '去掉这张表或这条命令，把凭据交给发布步骤：在 `env:` 下写 `PDM_PUBLISH_USERNAME: __token__`，`PDM_PUBLISH_PASSWORD` 取自 secret。自己的索引，名字写在 `repository` 后面：`pdm config repository.corp.url ADDRESS`。如果含 token 的文件已经进了仓库，就撤销那个 token。',
        },
      ],
    },
    {
      applies: { not: { values: { item: { holds: ['.password', '.username', '.repository', '.token', '.ca_certs'] } } } },
      changes: 'file',
      when: { en: 'It is another item', 'zh-CN': '是别的项' },
      steps: [
        {
          en: 'Take the item out; then `pdm config` in the same job lists every item that this pdm knows. Write the right name from there; if the list lacks one of the documentation, install a current pdm.',
          'zh-CN': '先去掉这一项，再在同一个作业里运行 `pdm config`：它会列出这个 pdm 认识的所有项。照着改正名字；如果文档里有而列表里没有，就安装新版 pdm。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `pdm config` in the job: it lists the settings, and ends without this error. This uploads nothing.',
      'zh-CN': '在作业里运行 `pdm config`：它列出设置，不再出现这个错误。这不会上传任何东西。',
    },
  ],
  next: ['pdm-repository-not-configured', 'pdm-credentials-missing'],
  sources: [
    { repo: 'pdm-project/pdm', path: 'issues/1724' },
    { repo: 'pdm-project/pdm', path: 'src/pdm/exceptions.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [76, 78] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/project/config.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [366, 420] },
  ],
} as const satisfies ErrorEntry;
