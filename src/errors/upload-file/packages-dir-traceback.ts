import { packagesArtifact } from '../shared/packages-artifact.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'packages-dir-traceback',
  stage: 'upload-file',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  among: ['/app/', 'gh-action-pypi-publish', 'twine'],
  messages: [
    { text: "FileNotFoundError: [Errno 2] No such file or directory: '/github/workspace/{packages_dir}'", since: 'v1.10.2' },
    // Whoever quotes it by heart leaves the number out.
    { text: "FileNotFoundError: No such file or directory: '/github/workspace/{packages_dir}'", since: 'v1.10.2' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "FileNotFoundError: [Errno 2] No such file or directory: '/github/workspace/",
  name: { en: 'The directory with the files does not exist', 'zh-CN': '存放发布文件的目录不存在' },
  meaning: {
    en: 'A helper of the action, `print-pkg-names.py`, wanted to list the packages directory, and there is none. This traceback stops nothing: the run goes on to authentication and fails afterwards, because there is nothing to upload.',
    'zh-CN': 'action 的辅助脚本 `print-pkg-names.py` 要列出包目录，而目录不存在。这段 traceback 并不会让运行停下：运行会继续认证，之后才因为没有文件可传而失败。',
  },
  says: {
    en: 'The directory `{packages_dir}` does not exist in the workspace.',
    'zh-CN': '工作区里没有 `{packages_dir}` 这个目录。',
  },
  causes: [
    {
      en: 'The files were built in another job, and this job does not download them.',
      'zh-CN': '文件是在另一个作业里构建的，而这个作业没有下载它们。',
    },
    {
      en: 'The build wrote elsewhere than `packages-dir` says. Seen with `uv build` in a repository with several projects: the files lay in `dist` at the root, the action looked in a sub-directory.',
      'zh-CN': '构建写到的地方与 `packages-dir` 不一致。见过的例子是多项目仓库里的 `uv build`：文件在根目录的 `dist` 里，action 却到子目录里找。',
    },
    {
      en: 'The build step was skipped.',
      'zh-CN': '构建步骤被跳过了。',
    },
  ],
  fixes: [
    packagesArtifact,
    {
      applies: { values: { packages_dir: { holds: ['*', '?', '['] } } },
      certain: true,
      changes: 'file',
      when: { en: '`packages-dir` holds a wildcard', 'zh-CN': '`packages-dir` 里有通配符' },
      steps: [
        {
          en: '`packages-dir` takes one directory, and no wildcard: the action adds `/*` itself, and its helpers take the rest as it is written. Bring the files into one directory, and name that: with `actions/download-artifact` by `path: dist` and `merge-multiple: true` without a `name` (since its v4), otherwise by a step before the publish step, such as `mkdir -p dist && mv wheelhouse/*/*.whl dist/` with your own path. Then set `packages-dir: dist` (`packages_dir` before v1.7.0 of the action).',
          'zh-CN': '`packages-dir` 只接受一个目录，不接受通配符：`/*` 由 action 自己加上，它的辅助脚本把其余部分原样当作路径。把文件集中到一个目录，再写这个目录：用 `actions/download-artifact` 的话，写 `path: dist` 和 `merge-multiple: true`，不写 `name`（v4 起可用）；否则在发布步骤之前加一步，比如 `mkdir -p dist && mv wheelhouse/*/*.whl dist/`，路径换成你自己的。然后写 `packages-dir: dist`（action v1.7.0 之前叫 `packages_dir`）。',
        },
      ],
    },
    {
      applies: { rules: ['dist-not-downloaded'], not: { any: [{ uses: ['hynek/build-and-inspect-python-package'] }, { values: { packages_dir: { holds: ['*', '?', '['] } } }] } },
      changes: 'file',
      when: { en: 'One job builds and another one publishes', 'zh-CN': '构建和发布是两个作业' },
      steps: [
        {
          en: 'Before the publish step, give `actions/download-artifact` the `name` under which the build job uploaded the artifact, and `path: dist/`. If the publish step names a `packages-dir`, that is the `path`.',
          'zh-CN': '在发布步骤之前，给 `actions/download-artifact` 写上构建作业上传构建产物时用的 `name`，以及 `path: dist/`。如果发布步骤写了 `packages-dir`，`path` 就写那个目录。',
        },
        {
          en: 'Let the publish job wait for the build job with `needs:`.',
          'zh-CN': '用 `needs:` 让发布作业等构建作业完成。',
        },
      ],
      example: { scope: 'job', mark: ['needs:', 'actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    {
      applies: { not: { any: [{ values: { packages_dir: { holds: ['*', '?', '['] } } }, { rules: ['dist-not-downloaded'] }, { uses: ['hynek/build-and-inspect-python-package'] }] } },
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
      en: 'Another version of the action, or other credentials: the traceback says only that the directory is missing.',
      'zh-CN': '换 action 的版本或换凭据：这段 traceback 只说明目录不存在。',
    },
  ],
  verify: [
    {
      en: 'The traceback is gone, and the publish step prints `Checking dist/…: PASSED` for each file. That check runs before the upload and uses up no version number.',
      'zh-CN': 'traceback 不再出现，发布步骤对每个文件打印 `Checking dist/…: PASSED`。这项检查在上传之前，不消耗版本号。',
    },
  ],
  next: ['missing-dists-warning', 'twine-no-files', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [46, 47] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'print-pkg-names.py', ref: 'v1.14.0' },
    { repo: 'canonical/operator', path: 'issues/2324' },
    { repo: 'hynek/build-and-inspect-python-package', path: 'issues/144' },
  ],
} as const satisfies ErrorEntry;
