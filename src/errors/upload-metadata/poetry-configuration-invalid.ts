import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-configuration-invalid',
  stage: 'upload-metadata',
  emitter: 'poetry',
  severity: 'error',
  messages: [
    { text: 'The Poetry configuration is invalid:\n  - {field} must be email' },
    { text: "The Poetry configuration is invalid:\n  - Additional properties are not allowed ('{field}' was unexpected)" },
    { text: "The Poetry configuration is invalid:\n  - [{table}] Additional properties are not allowed ('{field}' was unexpected)" },
    { text: 'The Poetry configuration is invalid:\n  - Either [project.name] or [tool.poetry.name] is required in package mode.' },
    { text: 'The Poetry configuration is invalid:\n  - Either [project.version] or [tool.poetry.version] is required in package mode.' },
    { text: 'The Poetry configuration is invalid:\n  - The fields {fields} are required in package mode.' },
    { text: 'The Poetry configuration is invalid:' },
    { text: 'The Poetry configuration is invalid:\n  - [{place}] {value} is not valid under any of the given schemas' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The Poetry configuration is invalid',
  name: { en: 'poetry does not accept pyproject.toml', 'zh-CN': 'poetry 不接受 pyproject.toml' },
  meaning: {
    en: 'poetry checks `pyproject.toml` before every command, and each line below the message names a place and what is wrong there. It stopped before it built or sent anything.',
    'zh-CN': 'poetry 在执行每条命令之前都会检查 `pyproject.toml`，错误信息下面的每一行都写明了位置和问题。它在构建和发送之前就停下了。',
  },
  says: {
    en: 'poetry does not accept `{field}` in `pyproject.toml`. It stopped before it built or sent anything.',
    'zh-CN': 'poetry 不接受 `pyproject.toml` 里的 `{field}`。它在构建和发送之前就停下了。',
  },
  causes: [
    {
      en: 'A value has not the form that it needs, such as an e-mail address without `@`.',
      'zh-CN': '某个值的格式不对，比如邮箱地址里没有 `@`。',
    },
    {
      en: '`was unexpected`: the key is misspelt, or newer than the poetry that runs here.',
      'zh-CN': '`was unexpected`：键名写错了，或者它比这里运行的 poetry 新。',
    },
    {
      en: 'Another release of poetry is installed here than on your machine; newer ones check more.',
      'zh-CN': '这里装的 poetry 与你机器上的版本不同；新版检查得更多。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'It is an e-mail address', 'zh-CN': '是邮箱地址的问题' },
      steps: [
        {
          en: 'Correct the e-mail address of this author or maintainer in `pyproject.toml`, `authors[0]` being the first one. Leave `email` out where there is no address.',
          'zh-CN': '在 `pyproject.toml` 里改正这位作者或维护者的邮箱地址，`authors[0]` 是第一位。没有邮箱就不写 `email`。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [1, 2], values: { field: { is: ['group', 'package-mode', 'priority', 'requires-poetry', 'requires-plugins'] } } }, { wording: [5] }] },
      changes: 'file',
      when: { en: 'poetry in this job is older than `pyproject.toml` asks for', 'zh-CN': '这个作业里的 poetry 比 `pyproject.toml` 要求的旧' },
      steps: [
        {
          en: 'Install in this job the release of poetry that you have on your machine: `poetry --version` names it there, and `pipx install poetry==` with that number installs it.',
          'zh-CN': '在这个作业里安装与你机器上相同的 poetry：在那里运行 `poetry --version` 查看版本号，再用 `pipx install poetry==` 加上这个版本号来安装。',
        },
        {
          en: '`group` needs 1.2, `priority` 1.5, `package-mode` 1.8, `requires-poetry` and `requires-plugins` 2.0. A name and a version under `[project]` are read by 2.0 and later.',
          'zh-CN': '`group` 需要 1.2，`priority` 需要 1.5，`package-mode` 需要 1.8，`requires-poetry` 和 `requires-plugins` 需要 2.0。写在 `[project]` 里的名称和版本号，2.0 及以上才会读取。',
        },
      ],
    },
    {
      applies: { wording: [1, 2], not: { values: { field: { is: ['group', 'package-mode', 'priority', 'requires-poetry', 'requires-plugins'] } } } },
      changes: 'file',
      when: { en: 'poetry does not know the key', 'zh-CN': 'poetry 不认识这个键' },
      steps: [
        {
          en: 'Correct the spelling of this key in `pyproject.toml`, or remove it. If it is right for a newer poetry, install that release in this job: `pipx install poetry==` and its number.',
          'zh-CN': '在 `pyproject.toml` 里改正这个键的拼写，或者删掉它。如果它对较新的 poetry 是对的，就在这个作业里安装那个版本：`pipx install poetry==` 加上版本号。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 5] },
      changes: 'file',
      when: { en: 'Name or version is missing', 'zh-CN': '缺少名称或版本号' },
      steps: [
        {
          en: 'Write the missing fields into `pyproject.toml`: `name` and `version` under `[project]`, and for a poetry before 2.0 under `[tool.poetry]`, with `description` and `authors`.',
          'zh-CN': '在 `pyproject.toml` 里补上缺少的字段：`name` 和 `version` 写在 `[project]` 里；2.0 之前的 poetry 则写在 `[tool.poetry]` 里，还要有 `description` 和 `authors`。',
        },
      ],
    },
    {
      applies: { wording: [7], values: { place: { holds: ['scripts'] } } },
      changes: 'file',
      when: { en: 'It is a script', 'zh-CN': '说的是脚本' },
      steps: [
        {
          en: 'Under `[tool.poetry.scripts]` in `pyproject.toml` leave only lines of the form `command = "package.module:function"`. `requires` and `build-backend` belong below `[build-system]`: mostly its heading is missing.',
          'zh-CN': '`pyproject.toml` 的 `[tool.poetry.scripts]` 下只留 `command = "package.module:function"` 这样的行。`requires` 和 `build-backend` 应当放在 `[build-system]` 下面：多半是少了这个标题行。',
        },
      ],
    },
    {
      applies: { wording: [7], not: { values: { place: { holds: ['scripts'] } } } },
      changes: 'file',
      when: { en: 'A value has another form', 'zh-CN': '某个值的写法不对' },
      steps: [
        {
          en: 'The place in brackets counts below `[tool.poetry]` in `pyproject.toml`. Write its value in the form that poetry reads there, or, where a newer poetry reads it, install that release in this job.',
          'zh-CN': '方括号里的位置从 `pyproject.toml` 的 `[tool.poetry]` 算起。把那里的值改成 poetry 能读的写法；如果只有较新的 poetry 才能读，就在这个作业里安装那个版本。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is something else', 'zh-CN': '是别的问题' },
      steps: [
        {
          en: 'Correct each line that stands below the message, in `pyproject.toml`: it begins with the place. `poetry check` on your machine, with the same release of poetry, shows them too.',
          'zh-CN': '错误信息下面的每一行都以位置开头，照着在 `pyproject.toml` 里逐一改正。在你的机器上用同一版本的 poetry 运行 `poetry check`，也会列出它们。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `poetry check` with the release of poetry that the job has: it ends without an error. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '用与作业相同版本的 poetry 运行 `poetry check`：它不再报错。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['poetry-no-files', 'email-or-dynamic-field-invalid'],
  sources: [
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/factory.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [51, 58] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/factory.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [712, 757] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/factory.py', ref: '1.9.1', lines: [411, 416] },
    { repo: 'python-poetry/poetry', path: 'CHANGELOG.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [427, 438] },
    { repo: 'abatilo/actions-poetry', path: 'issues/53' },
    { repo: 'firefly-cpp/sport-activities-features', path: 'issues/144' },
    { repo: 'dunossauro/videomaker-helper', path: 'issues/4' },
    { repo: 'python-poetry/poetry', path: 'issues/6283' },
  ],
} as const satisfies ErrorEntry;
