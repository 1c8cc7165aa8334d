import type { ErrorEntry } from '../types.ts';

/** The reader, or a file beside the log, names the plugin, and nothing installs it. */
const PLUGIN = { values: { plugin: { is: ['missing'] } } } as const;
/** The command builds before it publishes, so that nothing is missing but files that fit. */
const BUILDS = { values: { builds: { is: ['with-publish'] } } } as const;

export default {
  id: 'poetry-no-files',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'No files to publish. Run poetry build first or use the --build option.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No files to publish. Run poetry build first',
  name: { en: 'poetry found no file of this project', 'zh-CN': 'poetry 没有找到这个项目的文件' },
  meaning: {
    en: '`poetry publish` looked into `dist/` beside `pyproject.toml` for files with the name of the project as poetry spells it, before poetry 2.3 also with the version that it has in this job, and found none. It says the same where the directory is empty and where it holds files of another spelling or version. Nothing was sent.',
    'zh-CN': '`poetry publish` 在 `pyproject.toml` 旁边的 `dist/` 里查找文件，文件名要以 poetry 所用写法的项目名开头，2.3 之前的 poetry 还要求是它在这个作业里得到的版本，结果一个也没有。目录是空的，或者里面的文件是另一种写法、另一个版本，它说的都是这句话。什么都没有发送。',
  },
  causes: [
    {
      en: 'Nothing was built in this job: `poetry publish` builds only with `--build`.',
      'zh-CN': '这个作业里没有构建：`poetry publish` 只有加上 `--build` 才会构建。',
    },
    {
      en: 'Another job builds, and this one does not download the files into `dist/`.',
      'zh-CN': '构建在另一个作业里，而这个作业没有把文件下载到 `dist/`。',
    },
    {
      en: 'The files have another spelling of the name, such as `My-Pkg-1.0.tar.gz`: poetry looks for `my_pkg-` only.',
      'zh-CN': '文件名里的项目名是另一种写法，比如 `My-Pkg-1.0.tar.gz`：poetry 只找 `my_pkg-`。',
    },
    {
      en: 'The files have another version, and poetry is older than 2.3: a plugin that sets it ran in the build job, and is not installed here.',
      'zh-CN': '文件是另一个版本，而 poetry 早于 2.3：设置版本的插件在构建作业里运行过，这里却没有安装。',
    },
  ],
  fixes: [
    {
      applies: { any: [PLUGIN, BUILDS] },
      certain: true,
      changes: 'file',
      when: { en: 'poetry-dynamic-versioning sets the version', 'zh-CN': '版本由 poetry-dynamic-versioning 设置' },
      steps: [
        {
          en: 'Without the plugin poetry before 2.3 takes the placeholder in `pyproject.toml`, often `0.0.0`, for the version, and looks for files of that. Install it in this job too, before `poetry publish`: `poetry self add "poetry-dynamic-versioning[plugin]"`, with `fetch-depth: 0` at `actions/checkout`. Or upload `dist/` with what does not ask for the version: `uv publish`, `twine upload dist/*` or `pypa/gh-action-pypi-publish`.',
          'zh-CN': '没有这个插件，2.3 之前的 poetry 会把 `pyproject.toml` 里的占位版本（通常是 `0.0.0`）当作版本，去找那个版本的文件。在这个作业里也装上它，放在 `poetry publish` 之前：`poetry self add "poetry-dynamic-versioning[plugin]"`，并给 `actions/checkout` 写上 `fetch-depth: 0`。或者用不看版本的程序上传 `dist/`：`uv publish`、`twine upload dist/*` 或 `pypa/gh-action-pypi-publish`。',
        },
      ],
    },
    {
      applies: { ...BUILDS, not: PLUGIN },
      certain: true,
      changes: 'file',
      when: { en: 'No plugin sets it', 'zh-CN': '没有插件设置版本' },
      steps: [
        {
          en: 'The command builds, and what it built has another name or version than poetry looks for. Run `poetry build` and `ls dist` in this job in its place, and compare the names with `name` and `version` in `pyproject.toml`, in the spelling `my_pkg-1.0`. If a build script moves the files, let it leave them in `dist/`, or name the directory: `poetry publish --dist-dir`.',
          'zh-CN': '这条命令会构建，但构建出来的文件，名字或版本与 poetry 要找的不同。在这个作业里改为运行 `poetry build` 和 `ls dist`，把文件名与 `pyproject.toml` 里的 `name` 和 `version` 对照，写法是 `my_pkg-1.0`。如果构建脚本移走了文件，就让它留在 `dist/` 里，或者用 `poetry publish --dist-dir` 指明目录。',
        },
      ],
    },
    {
      applies: { not: { any: [PLUGIN, BUILDS] } },
      changes: 'file',
      when: { en: 'One job builds and another one publishes', 'zh-CN': '构建和发布是两个作业' },
      steps: [
        {
          en: 'In the job with `poetry publish`, fetch the files first: in GitHub Actions with `actions/download-artifact`, the `name` under which the build job uploaded them, and `path: dist/`; in GitLab CI with `artifacts:` at the build job and `needs:` at this one.',
          'zh-CN': '在运行 `poetry publish` 的作业里先取回文件：在 GitHub Actions 里用 `actions/download-artifact`，写上构建作业上传时用的 `name` 和 `path: dist/`；在 GitLab CI 里，构建作业写 `artifacts:`，这个作业写 `needs:`。',
        },
        {
          en: 'Let the publish job wait for the build job with `needs:`.',
          'zh-CN': '用 `needs:` 让发布作业等构建作业完成。',
        },
      ],
    },
    {
      applies: { not: { any: [PLUGIN, BUILDS] } },
      changes: 'file',
      when: { en: 'Nothing was built before', 'zh-CN': '之前没有构建' },
      steps: [
        {
          en: 'Write `poetry publish --build`, or run `poetry build` before `poetry publish` in the same job.',
          'zh-CN': '写成 `poetry publish --build`，或者在同一个作业里先运行 `poetry build`，再运行 `poetry publish`。',
        },
      ],
    },
    {
      applies: { not: { any: [PLUGIN, BUILDS] } },
      changes: 'file',
      when: { en: 'The files were built, and poetry does not find them', 'zh-CN': '文件已经构建，而 poetry 找不到' },
      steps: [
        {
          en: 'Put `run: ls dist` before `poetry publish` and look at the file names: poetry takes only those that begin with the normalised name of the project, `my_pkg-` for `My-Pkg`. Build with `poetry build`, whose names fit.',
          'zh-CN': '在 `poetry publish` 之前加一步 `run: ls dist`，看看文件名：poetry 只取以规范化项目名开头的文件，`My-Pkg` 对应 `my_pkg-`。改用 `poetry build` 构建，它写的文件名就是这样。',
        },
        {
          en: 'If they lie in another directory, name it: `poetry publish --dist-dir`.',
          'zh-CN': '如果文件在另一个目录里，用 `poetry publish --dist-dir` 指明。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `poetry publish --dry-run` in this job: it names each file with `Uploading` and sends nothing.',
      'zh-CN': '在这个作业里运行 `poetry publish --dry-run`：它会用 `Uploading` 列出每个文件，什么也不发送。',
    },
  ],
  next: ['poetry-repository-not-defined', 'invalid-authentication-information'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/console/commands/publish.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [69, 103] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [73, 99] },
    { repo: 'vllm-project/aibrix', path: 'issues/1388' },
    { repo: 'mtkennerly/poetry-dynamic-versioning', path: 'issues/167' },
  ],
} as const satisfies ErrorEntry;
