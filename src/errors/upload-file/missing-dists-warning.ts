import { packagesArtifact } from '../shared/packages-artifact.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'missing-dists-warning',
  stage: 'upload-file',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  role: 'frame',
  messages: [
    {
      text: "It looks like there are no Python distribution packages to publish in the directory '{dir}/'. Please verify that they are in place should you face this problem.",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'It looks like there are no Python distribution packages to publish in the directory',
  name: { en: 'No distribution files in the packages directory', 'zh-CN': '目录里没有可发布的文件' },
  meaning: {
    en: 'The action found neither a `*.tar.gz` nor a `*.whl` directly in the directory it publishes from. It looks only after authentication; the error that stops the job comes next.',
    'zh-CN': 'action 要发布的目录下，第一层里既没有 `*.tar.gz` 也没有 `*.whl`。它处理完认证才做这项检查，真正让作业停下的错误紧跟在这条警告之后。',
  },
  says: {
    en: 'The action found neither a wheel nor a `.tar.gz` directly in the directory `{dir}`.',
    'zh-CN': 'action 在目录 `{dir}` 的第一层里既没有找到 wheel，也没有找到 `.tar.gz`。',
  },
  causes: [
    {
      en: 'Another job built the files, and this one does not download them, or nothing builds any. The log may begin with a `FileNotFoundError`.',
      'zh-CN': '文件是在另一个作业里构建的，而这个作业没有下载；或者根本没有构建。日志开头可能有 `FileNotFoundError`。',
    },
    {
      en: 'They were downloaded into a sub-directory: without `name`, `actions/download-artifact` makes one for each artifact. The next error is then `Unknown distribution format`.',
      'zh-CN': '文件被下载到了子目录里：不写 `name` 时，`actions/download-artifact` 会给每个构建产物建一个目录。接下来的错误就是 `Unknown distribution format`。',
    },
    {
      en: 'The build wrote elsewhere, for instance to `packages/foo/dist` in a repository with several projects. The action looks from the root of the workspace.',
      'zh-CN': '构建写到了别处，比如多项目仓库里的 `packages/foo/dist`。action 是从工作区根目录开始找的。',
    },
    {
      en: '`packages-dir` names a path of the runner outside the workspace. The action runs in a container that gets the workspace as `/github/workspace`.',
      'zh-CN': '`packages-dir` 写的是运行器上工作区之外的路径。action 在容器里运行，工作区在容器里是 `/github/workspace`。',
    },
    {
      en: 'There is only a `.zip` sdist. The warning does not count it, twine does, and the upload goes on.',
      'zh-CN': '目录里只有 `.zip` 格式的 sdist。这条警告不认它，twine 认，上传会继续。',
    },
  ],
  fixes: [
    packagesArtifact,
    {
      applies: { rules: ['dist-not-downloaded'] },
      changes: 'file',
      when: { en: 'One job builds and another one publishes', 'zh-CN': '构建和发布是两个作业' },
      steps: [
        {
          en: 'Before the publish step, give `actions/download-artifact` the `name` under which the build job uploaded the artifact, and `path: dist/`. If the publish step names a `packages-dir`, that is the `path`.',
          'zh-CN': '在发布步骤之前，给 `actions/download-artifact` 写上构建作业上传构建产物时用的 `name`，以及 `path: dist/`。如果发布步骤写了 `packages-dir`，`path` 就写那个目录。',
        },
        {
          en: 'For several artifacts leave out `name` and add `merge-multiple: true`.',
          'zh-CN': '有多个构建产物时，去掉 `name`，加上 `merge-multiple: true`。',
        },
        {
          en: 'In the build job, set `if-no-files-found: error`, so that an empty build stops there.',
          'zh-CN': '在构建作业里设置 `if-no-files-found: error`，什么都没构建出来时就停在那里。',
        },
      ],
      example: { scope: 'workflow', mark: ['actions/upload-artifact', 'if-no-files-found: error', 'actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    {
      applies: { values: { works_in: { is: ['nowhere'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'No step of the workflow builds', 'zh-CN': '工作流里没有构建的步骤' },
      steps: [
        {
          en: 'No step of the workflow builds, and the action does not either: before the publish step run `python -m pip install build` and `python -m build`.',
          'zh-CN': '工作流里没有任何构建步骤，action 自己也不构建：在发布步骤之前运行 `python -m pip install build` 和 `python -m build`。',
        },
      ],
    },
    {
      applies: { not: { any: [{ values: { works_in: { is: ['nowhere'] } } }, { rules: ['dist-not-downloaded'] }, { uses: ['hynek/build-and-inspect-python-package'] }] } },
      changes: 'file',
      when: { en: 'The files were built in this job', 'zh-CN': '文件就是在这个作业里构建的' },
      steps: [
        {
          en: 'Put `run: ls -R` before the publish step and look where the build wrote the files. Then set `packages-dir` in the `with:` of the publish step to that directory, relative to the root of the workspace.',
          'zh-CN': '在发布步骤前加一步 `run: ls -R`，看看构建把文件写到了哪里。然后在发布步骤的 `with:` 里把 `packages-dir` 设为那个目录，相对于工作区根目录。',
        },
        {
          en: 'The action adds `/*` itself, and its container sees nothing of the runner outside the workspace.',
          'zh-CN': '`/*` 由 action 自己加上；它在容器里运行，看不到运行器上工作区之外的内容。',
        },
        {
          en: 'If another step or job keeps the files as an artifact, download it into that directory with `actions/download-artifact`.',
          'zh-CN': '如果文件被别的步骤或作业存成了构建产物，就用 `actions/download-artifact` 把它下载到那个目录。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: the check is skipped, and the upload stops for the same reason.',
      'zh-CN': '`verify-metadata: false`：跳过的只是检查，上传仍会因为同样的原因停下。',
    },
  ],
  verify: [
    {
      en: 'Put `run: ls -R dist` before the publish step. It should list the files directly under `dist`, and the publish step should print `Checking dist/…: PASSED` for each of them.',
      'zh-CN': '在发布步骤前加一步 `run: ls -R dist`。文件应该直接列在 `dist` 下，发布步骤则应该对每个文件打印 `Checking dist/…: PASSED`。',
    },
  ],
  next: ['twine-no-files', 'twine-unknown-distribution-format', 'file-already-exists'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [172, 187] },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [194, 204] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [193, 206] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [37, 41] },
    { repo: 'hynek/build-and-inspect-python-package', path: 'issues/144' },
  ],
} as const satisfies ErrorEntry;
