import type { Fix } from '../types.ts';

/** What stands in several entries about files that are not where they are looked for: this action keeps them where no path of the workspace reaches. */
export const packagesArtifact: Fix = {
  applies: { uses: ['hynek/build-and-inspect-python-package'] },
  certain: true,
  changes: 'file',
  when: { en: '`hynek/build-and-inspect-python-package` builds the files', 'zh-CN': '文件由 `hynek/build-and-inspect-python-package` 构建' },
  steps: [
    {
      en: 'Before the publish step, put `actions/download-artifact` with `name: Packages` and `path: dist`: that action keeps the files as the artifact `Packages`, to which it adds its `upload-name-suffix`. Its own folder lies outside the workspace, where no `packages-dir` reaches.',
      'zh-CN': '在发布步骤之前加上 `actions/download-artifact`，写 `name: Packages` 和 `path: dist`：那个 action 把文件存成构建产物 `Packages`（设了 `upload-name-suffix` 时名称后面还会加上它）。它自己的目录在工作区之外，`packages-dir` 够不着。',
    },
    {
      en: 'Best publish in a job of its own, which waits for the other with `needs:`.',
      'zh-CN': '发布最好单独放在一个作业里，用 `needs:` 等构建作业完成。',
    },
  ],
};
