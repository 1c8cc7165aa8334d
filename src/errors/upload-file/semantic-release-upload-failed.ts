import type { ErrorEntry } from '../types.ts';

export default {
  id: 'semantic-release-upload-failed',
  stage: 'upload-file',
  emitter: 'semantic-release',
  severity: 'error',
  role: 'outer-frame',
  messages: [{ text: 'Upload to artifact repository has failed' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Upload to artifact repository has failed',
  name: { en: 'python-semantic-release 7: the upload failed after the tag was pushed', 'zh-CN': 'python-semantic-release 7：标签推送之后，上传失败了' },
  meaning: {
    en: 'python-semantic-release 7 pushes the tag first and uploads afterwards. Where the index refuses a file it only warns and goes on, so that the run ends green, with the tag and the release on GitHub and no file, or not all, on the index.',
    'zh-CN': 'python-semantic-release 7 先推送标签，再上传。索引拒绝文件时，它只打印警告就继续，所以运行是绿的：GitHub 上有了标签和 release，索引上却没有文件，或者不齐。',
  },
  causes: [
    {
      en: 'The index refused a file: the reason stands behind these words, or in the lines above them.',
      'zh-CN': '索引拒绝了文件：原因写在这句话后面，或者在它上面几行。',
    },
    {
      en: 'Without a colon behind it, it ends the run: twine stopped by itself, for instance without a password or without files.',
      'zh-CN': '如果后面没有冒号，运行就到此结束：twine 自己停下了，比如没有密码，或者没有文件。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The reason is in the package, in its metadata or its files', 'zh-CN': '原因在包本身，在元数据或文件里' },
      steps: [
        {
          en: 'Put right what the reason names, and release a higher version: python-semantic-release sees the tag of this one and does not publish it again.',
          'zh-CN': '按原因改好，再发布一个更高的版本：python-semantic-release 看到这个版本的标签，不会再发布它。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The reason is the sign-in, the index or the network', 'zh-CN': '原因是认证、索引或网络' },
      steps: [
        {
          en: 'Put it right, check the tag out, build with `python -m build`, and upload once with `twine upload dist/*`: a new run of python-semantic-release sees the tag and does nothing.',
          'zh-CN': '改好以后，检出这个标签，用 `python -m build` 构建，再用 `twine upload dist/*` 上传一次：重新运行 python-semantic-release 时，它看到标签就什么都不做。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'A refused upload is to stop the run', 'zh-CN': '希望上传被拒绝时运行会失败' },
      steps: [
        {
          en: 'Upload in a step of its own, with `pypa/gh-action-pypi-publish` or `twine upload`, and set `upload_to_repository = false` under `[tool.semantic_release]`. From 8.0 on python-semantic-release [does not upload at all](/errors/semantic-release-does-not-upload/).',
          'zh-CN': '用单独的步骤上传（`pypa/gh-action-pypi-publish` 或 `twine upload`），并在 `[tool.semantic_release]` 下设置 `upload_to_repository = false`。从 8.0 起，python-semantic-release [根本不上传](/errors/semantic-release-does-not-upload/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running the workflow again as it is: there is a tag, so there is nothing to release.',
      'zh-CN': '原样重新运行工作流：标签已经有了，就没有可发布的版本。',
    },
  ],
  verify: [
    {
      en: 'Look at the project on the index, not at the colour of the run: the files of the version are listed there.',
      'zh-CN': '看索引上的项目，不要看运行的颜色：那里列出了这个版本的文件。',
    },
  ],
  next: ['semantic-release-does-not-upload', 'git-tag-exists'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'semantic_release/repository.py', ref: 'v7.34.6', lines: [131, 180] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'semantic_release/cli.py', ref: 'v7.34.6', lines: [308, 430] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/593' },
  ],
} as const satisfies ErrorEntry;
