import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-repository-not-defined',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'Repository pypi is not defined' },
    { text: 'Repository testpypi is not defined' },
    { text: 'Repository https://{address} is not defined' },
    { text: 'Repository {repository} is not defined' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Repository pypi is not defined',
  name: { en: 'poetry has no address for this repository', 'zh-CN': 'poetry 没有这个仓库的地址' },
  meaning: {
    en: 'After `-r` poetry takes the name of a repository whose upload URL it has been told in this job, by `poetry config` or by a variable. A `[[tool.poetry.source]]` is to install from and does not count. Nothing was sent.',
    'zh-CN':
      '`-r` 后面要写仓库的名字，而且在这个作业里，要用 `poetry config` 或变量把它的上传 URL 告诉 poetry。`[[tool.poetry.source]]` 只用于安装，不算。什么都没有发送。',
  },
  says: {
    en: 'In this job poetry has no upload URL for the repository `{repository}`. Nothing was sent.',
    'zh-CN': '在这个作业里，poetry 没有仓库 `{repository}` 的上传 URL。什么都没有发送。',
  },
  causes: [
    {
      en: '`poetry config` was run on another machine or in another job: it writes into a file outside the project.',
      'zh-CN': '`poetry config` 是在另一台机器或另一个作业里运行的：它写入的文件不在项目里。',
    },
    {
      en: 'The name stands only under `[[tool.poetry.source]]`.',
      'zh-CN': '这个名字只写在 `[[tool.poetry.source]]` 里。',
    },
    {
      en: 'An address stands after `-r` where a name belongs, or `pypi`, which is the default and has no name.',
      'zh-CN': '`-r` 后面写成了地址，而这里要写名字；或者写成了 `pypi`，而 PyPI 是默认值，没有名字。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'I publish to PyPI', 'zh-CN': '我发布到 PyPI' },
      steps: [
        {
          en: 'Leave out `-r pypi` (`--repository pypi`): PyPI is the default.',
          'zh-CN': '去掉 `-r pypi`（`--repository pypi`）：PyPI 是默认值。',
        },
      ],
    },
    {
      applies: { wording: [2], not: { values: { address: { holds: ['test.pypi.org'] } } } },
      changes: 'file',
      when: { en: 'An address stands after `-r`', 'zh-CN': '`-r` 后面写的是地址' },
      steps: [
        {
          en: 'Give the address a name before the upload, `poetry config repositories.corp` and the address, and write the name after `-r`: `poetry publish -r corp`.',
          'zh-CN': '上传前先给这个地址起个名字：`poetry config repositories.corp` 加上地址，再把名字写在 `-r` 后面：`poetry publish -r corp`。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [1] }, { wording: [2], values: { address: { holds: ['test.pypi.org'] } } }, { wording: [3], values: { repository: { is: ['test-pypi', 'test'] } } }] },
      changes: 'file',
      when: { en: 'I publish to TestPyPI', 'zh-CN': '我发布到 TestPyPI' },
      steps: [
        {
          en: 'Run `poetry config repositories.testpypi https://test.pypi.org/legacy/` in the publish job, before `poetry publish -r testpypi`: after `-r` stands the name, and no address.',
          'zh-CN': '在发布作业里，先运行 `poetry config repositories.testpypi https://test.pypi.org/legacy/`，再运行 `poetry publish -r testpypi`：`-r` 后面写名字，不写地址。',
        },
        {
          en: 'The token goes into `POETRY_PYPI_TOKEN_TESTPYPI`; that of PyPI does not count there.',
          'zh-CN': 'token 写进 `POETRY_PYPI_TOKEN_TESTPYPI`；PyPI 的 token 在那里不算。',
        },
      ],
    },
    {
      applies: { wording: [3], not: { values: { repository: { is: ['test-pypi', 'test'] } } } },
      changes: 'file',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到自己的索引' },
      steps: [
        {
          en: 'Tell poetry the upload URL of this name in the publish job: for `-r corp` set the variable `POETRY_REPOSITORIES_CORP_URL`, or run `poetry config repositories.corp` and the URL before the upload. Keep the name after `-r`: without it the files go to PyPI.',
          'zh-CN': '在发布作业里把这个名字的上传 URL 告诉 poetry：`-r corp` 就设置变量 `POETRY_REPOSITORIES_CORP_URL`，或者在上传前运行 `poetry config repositories.corp` 加上 URL。保留 `-r` 后面的名字：没有它，文件会传到 PyPI。',
        },
        {
          en: 'User name and password go by the same name: `POETRY_HTTP_BASIC_CORP_USERNAME` and `POETRY_HTTP_BASIC_CORP_PASSWORD`.',
          'zh-CN': '用户名和密码也用同一个名字：`POETRY_HTTP_BASIC_CORP_USERNAME` 和 `POETRY_HTTP_BASIC_CORP_PASSWORD`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run begins with `Publishing` and the name of the repository at the end of the line.',
      'zh-CN': '下一次运行以 `Publishing` 开头，行末是仓库的名字。',
    },
  ],
  next: ['private-index-credentials-refused', 'poetry-error-connecting-to-repository'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/publisher.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [53, 61] },
    { repo: 'python-poetry/poetry', path: 'docs/repositories.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [91, 123] },
  ],
} as const satisfies ErrorEntry;
