import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-project-not-found',
  stage: 'upload-metadata',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'Poetry could not find a pyproject.toml file in {path} or its parents' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Poetry could not find a pyproject.toml file in',
  name: { en: 'poetry finds no project in this job', 'zh-CN': 'poetry 在这个作业里找不到项目' },
  meaning: {
    en: 'poetry looked for `pyproject.toml` in the directory in which it runs and in those above it, and there is none. It does so before anything else, with `poetry build` as with `poetry publish`.',
    'zh-CN': 'poetry 在运行它的目录和上级目录里查找 `pyproject.toml`，都没有找到。不管是 `poetry build` 还是 `poetry publish`，它都先做这一步。',
  },
  says: {
    en: 'poetry found no `pyproject.toml` in `{path}`, nor in a directory above it. It looks for one before anything else, so nothing was built or sent.',
    'zh-CN': 'poetry 在 `{path}` 和它的上级目录里都没有找到 `pyproject.toml`。它先做这一步，所以什么都没有构建，也没有发送。',
  },
  causes: [
    {
      en: 'No step of the job checks the repository out: a job begins with an empty directory, and an action that publishes with poetry does not fetch the repository for you.',
      'zh-CN': '作业里没有检出仓库的步骤：作业开始时目录是空的，用 poetry 发布的 action 也不会替你取来仓库。',
    },
    {
      en: 'The project lies in a directory of the repository, and poetry runs at its root.',
      'zh-CN': '项目在仓库的某个子目录里，而 poetry 在仓库根目录运行。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'No step checks the repository out', 'zh-CN': '没有检出仓库的步骤' },
      steps: [
        {
          en: 'In the workflow file, make `- uses: actions/checkout@v7` the first step of this job; in GitLab CI see that `GIT_STRATEGY` is not `none`. With several jobs each needs its own checkout.',
          'zh-CN': '在工作流文件里，把 `- uses: actions/checkout@v7` 写成这个作业的第一个步骤；在 GitLab CI 里，看看 `GIT_STRATEGY` 是不是 `none`。有多个作业时，每个都要自己检出。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The project lies in a directory of the repository', 'zh-CN': '项目在仓库的子目录里' },
      steps: [
        {
          en: 'Run poetry there: `working-directory:` at the step, or `poetry -C path/to/project publish`.',
          'zh-CN': '让 poetry 在那里运行：给步骤写上 `working-directory:`，或者用 `poetry -C path/to/project publish`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Put `run: ls` before the step that failed: it lists `pyproject.toml`.',
      'zh-CN': '在失败的步骤之前加一步 `run: ls`：里面有 `pyproject.toml`。',
    },
  ],
  next: ['poetry-no-files', 'poetry-configuration-invalid'],
  sources: [
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/factory.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [1072, 1086] },
    { repo: 'JRubics/poetry-publish', path: 'issues/19' },
  ],
} as const satisfies ErrorEntry;
