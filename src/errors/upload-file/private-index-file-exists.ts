import type { ErrorEntry } from '../types.ts';

export default {
  id: 'private-index-file-exists',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: '.whl cannot be updated' },
    { text: '.tar.gz cannot be updated' },
    { text: 'Repository does not allow updating assets: {repository}' },
    { text: 'Validation failed: File name has already been taken' },
    { text: 'Requested entity already exists' },
    { text: "The feed '{feed}' already contains file '{file}' in package '{package}'" },
    { text: 'Not enough permissions to delete/overwrite artifact' },
    { text: 'Not enough permissions to delete/overwrite all artifacts under' },
    { text: 'Not enough permissions to overwrite artifact' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: '.whl cannot be updated',
  name: { en: 'The private index has a file of this name', 'zh-CN': '私有索引上已有同名文件' },
  meaning: {
    en: 'Nexus, Artifactory, GitLab, Google Artifact Registry and Azure Artifacts say so when they have a file of this name already and may not replace it. The program stops here, and files that it sent before stay. The credentials were taken, even where the status is 403.',
    'zh-CN': 'Nexus、Artifactory、GitLab、Google Artifact Registry 和 Azure Artifacts 已有同名文件又不能替换时，就会这样说。程序在这里停下，之前传上去的文件会保留。凭据没有问题，即使状态码是 403。',
  },
  says: {
    en: 'The index has `{file}` already and may not replace it. The credentials were taken.',
    'zh-CN': '索引上已经有 `{file}`，不能替换。凭据没有问题。',
  },
  causes: [
    {
      en: 'The version was not raised before this build.',
      'zh-CN': '这次构建之前没有提升版本号。',
    },
    {
      en: 'An earlier run, or an earlier attempt of this one, has uploaded the file.',
      'zh-CN': '之前的一次运行，或者这次运行的前一次尝试，已经传过这个文件。',
    },
    {
      en: 'A file of an older version, or of a dependency, still lies in `dist/`.',
      'zh-CN': '`dist/` 里还留着旧版本的文件，或者某个依赖的文件。',
    },
  ],
  fixes: [
    {
      applies: { program: ['poetry'], near: ['--skip-existing'], wording: [0, 1] },
      certain: true,
      changes: 'nothing',
      when: { en: 'poetry runs with `--skip-existing`', 'zh-CN': 'poetry 带着 `--skip-existing` 运行' },
      steps: [
        {
          en: 'Update poetry to 2.3.0 or later and run the same command again, with the same version: before that release poetry does not take the words `cannot be updated` for an existing file, so that `--skip-existing` stops here all the same. Where poetry has to stay, upload the files that are missing with twine, by their names. Raise the version only if its content has changed.',
          'zh-CN': '把 poetry 升级到 2.3.0 或更新版本，版本号不变，再运行同一条命令：更早的 poetry 不认得 `cannot be updated` 这句话，所以加了 `--skip-existing` 也照样停下。不能升级的话，就用 twine 按文件名上传缺少的文件。只有内容变了才需要换版本号。',
        },
      ],
    },
    {
      applies: { program: ['twine'], near: ['--skip-existing'], not: { wording: [4, 5] } },
      certain: true,
      changes: 'as-found',
      when: { en: 'twine runs with `--skip-existing`', 'zh-CN': 'twine 带着 `--skip-existing` 运行' },
      steps: [
        {
          en: 'Raise the version where the build takes it from, often `pyproject.toml`, and publish it as a new one. `--skip-existing` does not help here: twine does not take this sentence for an existing file. If this very version is to be completed, give twine only the files that are missing.',
          'zh-CN': '在构建读取版本的地方（通常是 `pyproject.toml`）提升版本号，作为新版本发布。`--skip-existing` 在这里没有用：twine 看不出这句话说的是文件已存在。如果要补全的就是这个版本，就只把缺少的文件交给 twine。',
        },
        {
          en: 'Since 6.2.0 twine has this option for PyPI and TestPyPI only.',
          'zh-CN': '从 6.2.0 起，twine 只对 PyPI 和 TestPyPI 支持这个选项。',
        },
      ],
    },
    {
      applies: { program: ['uv'] },
      certain: true,
      changes: 'file',
      when: { en: 'The run is to pass over what the index has', 'zh-CN': '希望运行跳过索引上已有的文件' },
      steps: [
        {
          en: 'Give uv the address of the list beside that of the upload: `uv publish --check-url https://…/simple/ --publish-url …`, with the same credentials. It then passes over the files that are there and are the same, also after a conflict.',
          'zh-CN': '除了上传地址，再把列表的地址告诉 uv：`uv publish --check-url https://…/simple/ --publish-url …`，凭据相同。这样它会跳过索引上已有的相同文件，遇到冲突之后也会再查一次。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The message names a file of an earlier version, and a newer one lies in `dist/` beside it', 'zh-CN': '信息里的文件属于旧版本，而 `dist/` 里还有更新的版本' },
      steps: [
        {
          en: 'Empty `dist/` before the build, or name the files of the new version in the command: what was published before is sent again otherwise, and refused.',
          'zh-CN': '构建之前先清空 `dist/`，或者在命令里只写新版本的文件：不然以前发布过的文件会再传一次，然后被拒绝。',
        },
      ],
    },
    {
      changes: 'as-found',
      when: { en: 'The file is of the version that I want to publish', 'zh-CN': '这个文件正是我要发布的版本' },
      steps: [
        {
          en: 'Raise the version where the build takes it from, often `pyproject.toml`, and publish it as a new one. If the file there is of this very release, nothing is missing but the files that come after it: send those only.',
          'zh-CN': '在构建读取版本的地方（通常是 `pyproject.toml`）提升版本号，作为新版本发布。如果那里的文件正是这次发布的，缺的就只有排在它后面的文件：只补传那些。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The run is to pass over what is there', 'zh-CN': '希望运行跳过已有的文件' },
      steps: [
        {
          en: 'Give poetry or pdm `--skip-existing`; poetry knows `cannot be updated` since 2.3.0, maturin does not with this option, and twine has it for PyPI and TestPyPI only since 6.2.0. uv has `--check-url` with the address of the list, and hatch looks by itself.',
          'zh-CN': '给 poetry 或 pdm 加 `--skip-existing`；poetry 从 2.3.0 起认得 `cannot be updated`，maturin 加了这个选项也不认得，twine 从 6.2.0 起只对 PyPI 和 TestPyPI 支持它。uv 用 `--check-url` 加列表的地址，hatch 自己会看。',
        },
      ],
    },
    {
      aside: true,
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'Files of this index may be replaced', 'zh-CN': '这个索引上的文件可以替换' },
      steps: [
        {
          en: 'Have those who run it allow that: in Nexus the deployment policy `Allow redeploy` of the repository, in Artifactory the permission `Delete/Overwrite` for your user. Azure Artifacts never replaces a file.',
          'zh-CN': '请管理者放开：Nexus 是仓库的部署策略 `Allow redeploy`，Artifactory 是给你的用户 `Delete/Overwrite` 权限。Azure Artifacts 从不替换文件。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another password: with a wrong one the index does not come so far as to look for the file.',
      'zh-CN': '换密码：密码不对的话，索引根本不会去找文件。',
    },
  ],
  verify: [
    {
      en: 'The next run sends files with the new version in their names, and no status follows.',
      'zh-CN': '下一次运行发送的文件名里是新的版本号，后面没有状态码。',
    },
  ],
  next: ['upload-conflict', 'twine-skip-existing-unsupported', 'pypiserver-file-exists'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'issues/10602' },
    { repo: 'sonatype/nexus-public', path: 'issues/696' },
    { repo: 'pypa/twine', path: 'issues/1044' },
    { repo: 'pypa/twine', path: 'issues/693' },
    { repo: 'pypa/twine', path: 'issues/697' },
    { repo: 'pypa/twine', path: 'issues/816' },
    { repo: 'pypa/twine', path: 'issues/1251' },
    { repo: 'pypa/twine', path: 'issues/332' },
    { repo: 'Azure/azure-sdk-for-python', path: 'issues/9286' },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [32, 66] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [368, 387] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [96, 117] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [574, 603] },
  ],
} as const satisfies ErrorEntry;
