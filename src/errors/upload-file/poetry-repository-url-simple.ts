import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-repository-url-simple',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  outranks: ['repository-url-wrong', 'upload-method-not-allowed', 'upload-address-not-found', 'upload-status-without-reason'],
  messages: [{ text: 'poetry config repositories.{name} https://test.pypi.org/simple' }, { text: 'poetry config repositories.{name} https://pypi.org/simple' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'https://test.pypi.org/simple',
  name: { en: 'poetry was given the address to install from', 'zh-CN': '给 poetry 的是安装用的地址' },
  meaning: {
    en: 'The address ends in `/simple`: it is the one to install from, and takes no files. `100%` behind a file only says that its bytes were sent; old releases of poetry say nothing of the answer. Nothing was stored.',
    'zh-CN': '地址以 `/simple` 结尾：那是安装用的，不接收文件。文件后面的 `100%` 只表示字节已经发出；旧版 poetry 不会说出索引的回复。什么都没有存下。',
  },
  causes: [
    {
      en: 'The address was copied from a configuration to install with, where `/simple/` is right.',
      'zh-CN': '地址是从安装用的配置里复制的，在那里写 `/simple/` 才对。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'you publish to TestPyPI or PyPI', 'zh-CN': '你发布到 TestPyPI 或 PyPI' },
      steps: [
        {
          en: 'Give poetry the upload URL: `poetry config repositories.testpypi https://test.pypi.org/legacy/` for TestPyPI. For PyPI remove the setting, and `-r` from the command: poetry knows the address.',
          'zh-CN': '给 poetry 上传 URL：TestPyPI 用 `poetry config repositories.testpypi https://test.pypi.org/legacy/`。PyPI 则删掉这项设置，命令里也不要写 `-r`：poetry 自己知道地址。',
        },
        {
          en: 'Use a current poetry, which says why an index refuses a file, and a token of the index that you upload to: `poetry config pypi-token.testpypi` with one of TestPyPI.',
          'zh-CN': '请用新版 poetry（索引拒绝文件时它会说明原因），token 也要用你上传到的那个索引的：用 `poetry config pypi-token.testpypi` 配置 TestPyPI 的 token。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Raising the version: no file of it has arrived, so it is free.',
      'zh-CN': '提升版本号：这个版本的文件一个都没有传到，版本号还能用。',
    },
  ],
  verify: [
    {
      en: '`poetry config repositories` shows an address that ends in `/legacy/`, and the project page lists the files after the next run.',
      'zh-CN': '`poetry config repositories` 显示的地址以 `/legacy/` 结尾；下一次运行之后，项目页面上列出了文件。',
    },
  ],
  next: ['invalid-authentication-information', 'repository-url-wrong'],
  sources: [{ repo: 'python-poetry/poetry', path: 'issues/742' }],
} as const satisfies ErrorEntry;
