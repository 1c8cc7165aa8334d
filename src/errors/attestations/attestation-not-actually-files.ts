import type { ErrorEntry } from '../types.ts';

export default {
  id: 'attestation-not-actually-files',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Attestation generation failure: The following paths look like distributions but are not actually files: {paths}',
      since: 'v1.10.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The following paths look like distributions but are not actually files',
  name: { en: 'The action does not take the distributions for files', 'zh-CN': 'action 认为这些发布文件不是文件' },
  meaning: {
    en: 'Either something in `packages-dir` is named like a distribution and is a directory or a dead link, or the action is v1.10.0, which says this of every real file. It stopped before it signed or uploaded anything.',
    'zh-CN': '要么 `packages-dir` 里有目录或失效的链接起了发布文件的名字，要么 action 是 v1.10.0，它对所有真正的文件都这么说。action 在签名和上传之前就停下了。',
  },
  causes: [
    {
      en: 'The listed files are good, and the action is v1.10.0: its test is the wrong way round and refuses every real file. v1.10.1 put it right.',
      'zh-CN': '列出的文件没有问题，而 action 是 v1.10.0：它的判断写反了，会拒绝所有真正的文件。v1.10.1 已修正。',
    },
    {
      en: 'Each artifact was uploaded under the name of its file, and `actions/download-artifact` without `name` made a directory of that name for each. It comes to this message only with `verify-metadata: false`; otherwise `twine check` breaks off first.',
      'zh-CN': '每个构建产物上传时都用了里面文件的名字，而 `actions/download-artifact` 没有写 `name`，于是给每个构建产物建了一个同名目录。只有设了 `verify-metadata: false` 才会看到这条错误信息；否则 `twine check` 会先中断。',
    },
    {
      en: 'A symbolic link points to a file outside of the workspace, which the container of the action does not see.',
      'zh-CN': '符号链接指向工作区之外的文件，而 action 的容器看不到那里。',
    },
  ],
  fixes: [
    {
      // `twine check` reads the files before: a directory does not pass. Which release a branch was then, such as `release/v1`, no log says.
      applies: { any: [{ from: 'v1.10.0', before: 'v1.10.1' }, { near: [': PASSED'], not: { values: { action: { begins: ['v1.10.1', 'v1.10.2', 'v1.10.3', 'v1.11', 'v1.12', 'v1.13', 'v1.14'] } } } }] },
      // A pin is a change of the file; a branch that has moved on needs none.
      when: { en: 'The action is v1.10.0, or the files passed `twine check` above', 'zh-CN': 'action 是 v1.10.0，或者这些文件在上面通过了 `twine check`' },
      steps: [
        {
          en: 'Your files are good: v1.10.0 of the action refuses every real file. If the workflow file says `pypa/gh-action-pypi-publish@release/v1`, start a new run, as that branch has moved on; otherwise change the pin to it or to a newer release.',
          'zh-CN': '你的文件没有问题：action 的 v1.10.0 会拒绝所有真正的文件。如果工作流文件里写的是 `pypa/gh-action-pypi-publish@release/v1`，重新运行一次就行，这个分支已经更新；否则把版本改成它，或更新的发布版。',
        },
      ],
    },
    {
      applies: { from: 'v1.10.1', not: { near: [': PASSED'] } },
      changes: 'file',
      when: { en: 'The action is newer, so the listed paths are directories or dead links', 'zh-CN': 'action 更新，因此列出的路径是目录或失效的链接' },
      steps: [
        {
          en: 'Put a step with `ls -lR dist/` before the publish step: it shows what the listed paths are. A directory mostly comes from `actions/download-artifact` without `name`: add `merge-multiple: true` and `path: dist/` to that step, or upload all distributions as one artifact and download it by its `name`.',
          'zh-CN': '在发布步骤之前加一步 `ls -lR dist/`，看看列出的路径到底是什么。目录多半来自没有写 `name` 的 `actions/download-artifact`：给那一步加上 `merge-multiple: true` 和 `path: dist/`；或者把所有发布文件作为一个构建产物上传，再按 `name` 下载。',
        },
        {
          en: 'A link (`->`) that points out of the workspace: copy the file itself into `dist/`, with `cp -L`.',
          'zh-CN': '如果是指向工作区之外的链接（`->`），就用 `cp -L` 把文件本身复制到 `dist/` 里。',
        },
      ],
      example: { scope: 'job', mark: ['actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
  ],
  notAFix: [
    {
      en: '`attestations: false`, when the paths are directories: only this check goes away, a directory cannot be uploaded.',
      'zh-CN': '路径是目录时加 `attestations: false`：只是跳过这项检查，目录仍然无法上传。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After `Generating and uploading digital attestations` the log goes on to `Uploading distributions to`.',
      'zh-CN': '什么都没有上传，版本号还能用。日志在 `Generating and uploading digital attestations` 之后走到 `Uploading distributions to`。',
    },
  ],
  next: ['twine-unknown-distribution-format', 'missing-dists-warning'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/256' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 205] },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [194, 194] },
  ],
} as const satisfies ErrorEntry;
