import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-repository-url-simple',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  among: ['poetry publish', 'Publishing', 'UploadError', 'HTTP Error'],
  outranks: ['repository-url-wrong', 'repository-url-trailing-slash', 'upload-method-not-allowed', 'upload-address-not-found', 'upload-status-without-reason'],
  messages: [{ text: 'poetry config repositories.testpypi https://test.pypi.org/simple' }, { text: 'poetry config repositories.{name} https://test.pypi.org/simple' }, { text: 'poetry config repositories.{name} https://pypi.org/simple' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'poetry config repositories.testpypi https://test.pypi.org/simple',
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
      applies: { wording: [0, 1] },
      changes: 'file',
      when: { en: 'I publish to TestPyPI', 'zh-CN': '我发布到 TestPyPI' },
      steps: [
        {
          en: 'Give poetry the upload URL: `poetry config repositories.testpypi https://test.pypi.org/legacy/`, with the slash at the end.',
          'zh-CN': '给 poetry 上传 URL：`poetry config repositories.testpypi https://test.pypi.org/legacy/`，结尾的斜杠不能少。',
        },
        {
          en: 'The token has to be one of TestPyPI, kept under the same name: `poetry config pypi-token.testpypi` and the token. A current poetry says why an index refuses a file.',
          'zh-CN': 'token 也要是 TestPyPI 的，存在同一个名字下：`poetry config pypi-token.testpypi` 后面写 token。索引拒绝文件时，新版 poetry 会说明原因。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'I publish to PyPI', 'zh-CN': '我发布到 PyPI' },
      steps: [
        {
          en: 'Remove this setting, and `-r` or `--repository` from `poetry publish`: poetry knows the address of PyPI. It reads the token under the name `pypi`: `poetry config pypi-token.pypi` and the token, or the variable `POETRY_PYPI_TOKEN_PYPI`.',
          'zh-CN': '删掉这项设置，`poetry publish` 里也不要写 `-r` 或 `--repository`：poetry 自己知道 PyPI 的地址。token 存在 `pypi` 这个名字下：`poetry config pypi-token.pypi` 后面写 token，或者用变量 `POETRY_PYPI_TOKEN_PYPI`。',
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
      en: '`poetry config repositories` shows no address that ends in `/simple`, and the project page lists the files after the next run.',
      'zh-CN': '`poetry config repositories` 显示的地址里没有以 `/simple` 结尾的；下一次运行之后，项目页面上列出了文件。',
    },
  ],
  next: ['invalid-authentication-information', 'repository-url-wrong'],
  sources: [{ repo: 'python-poetry/poetry', path: 'issues/742' }],
} as const satisfies ErrorEntry;
