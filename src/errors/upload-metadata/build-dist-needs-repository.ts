import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-dist-needs-repository',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  outranks: ['build-backend-stopped'],
  messages: [{ text: 'Dist currently only works with Git or Mercurial repos' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Dist currently only works with Git or Mercurial repos',
  name: { en: 'Meson makes an sdist only from a Git or Mercurial checkout', 'zh-CN': 'Meson 只能从 Git 或 Mercurial 检出生成 sdist' },
  meaning: {
    en: 'meson-python makes the sdist with `meson dist`, which takes the files from Git or Mercurial. It found neither: `meson.build` is not tracked here, `git` is missing, or Git does not trust the directory. Nothing was built.',
    'zh-CN': 'meson-python 用 `meson dist` 生成 sdist，而它要从 Git 或 Mercurial 里取文件。这里两样都没有找到：`meson.build` 没有被跟踪，没有装 `git`，或者 Git 不信任这个目录。什么都没有构建。',
  },
  causes: [
    {
      en: 'The build runs in a container as another user than the owner of the files: Git then refuses the directory as of dubious ownership.',
      'zh-CN': '构建在容器里运行，用户不是这些文件的所有者：Git 会认为目录的所有权可疑而拒绝。',
    },
    {
      en: '`git` is not installed in the image. `actions/checkout` then fetches the files without `.git`.',
      'zh-CN': '镜像里没有装 `git`。这时 `actions/checkout` 取下的文件里没有 `.git`。',
    },
    {
      en: 'The build runs in an unpacked archive or a copy, or the files are not committed yet.',
      'zh-CN': '构建在解压的压缩包或副本里运行，或者文件还没有提交。',
    },
  ],
  fixes: [
    {
      applies: { near: ['dubious ownership', 'safe.directory'] },
      certain: true,
      changes: 'file',
      when: { en: 'Git does not trust the directory', 'zh-CN': 'Git 不信任这个目录' },
      steps: [
        {
          en: 'Run `git config --global --add safe.directory` with the path of the checkout, in the same container and before the build.',
          'zh-CN': '在同一个容器里、构建之前，运行 `git config --global --add safe.directory` 加上检出目录的路径。',
        },
      ],
    },
    {
      applies: { not: { near: ['dubious ownership', 'safe.directory'] } },
      when: { en: 'It is not known why', 'zh-CN': '还不知道原因' },
      steps: [
        {
          en: 'Run `git ls-files --error-unmatch meson.build` in the project, right before the build and in the same place: it says which it is. If there is no repository, build in a checkout (locally `git init`, `git add` and a commit); if `git` is not found, install it before `actions/checkout`; if it speaks of dubious ownership, run `git config --global --add safe.directory` with the path.',
          'zh-CN': '在同一个地方、构建之前，在项目里运行 `git ls-files --error-unmatch meson.build`：它会说明是哪种情况。没有仓库，就在检出里构建（在本地用 `git init`、`git add` 再提交一次）；找不到 `git`，就在 `actions/checkout` 之前装上它；说所有权可疑，就运行 `git config --global --add safe.directory` 加上路径。',
        },
        {
          en: 'To build a wheel alone, which needs no repository, run `python -m build --wheel`.',
          'zh-CN': '只构建 wheel 不需要仓库：运行 `python -m build --wheel`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`python -m build --sdist` ends with `Successfully built` and the name of a `.tar.gz`. Nothing is uploaded.',
      'zh-CN': '`python -m build --sdist` 以 `Successfully built` 和一个 `.tar.gz` 文件名结束。这不会上传任何东西。',
    },
  ],
  next: ['build-backend-stopped', 'build-version-not-derived'],
  sources: [
    { repo: 'mesonbuild/meson', path: 'mesonbuild/mdist.py', ref: 'cd1a097e10d3a16062772c985a0dfdd6f5d824bf', lines: [84, 100] },
    { repo: 'mesonbuild/meson', path: 'mesonbuild/mdist.py', ref: 'cd1a097e10d3a16062772c985a0dfdd6f5d824bf', lines: [410, 420] },
    { repo: 'mesonbuild/meson-python', path: 'docs/how-to-guides/sdist.rst', ref: 'f489fa352d0d47de96e66b5b4024623587d3e5e8', lines: [20, 50] },
    { repo: 'mesonbuild/meson-python', path: 'issues/640' },
  ],
} as const satisfies ErrorEntry;
