import type { ErrorEntry } from '../types.ts';

export default {
  id: 'semantic-release-no-release-for-tag',
  stage: 'workflow-setup',
  emitter: 'semantic-release',
  severity: 'warning',
  messages: [{ text: "No release corresponds to tag {tag}, can't upload dists" }],
  release: 'nothing-uploaded',
  tells: 'sends-nothing',
  fixer: 'repository',
  headline: "can't upload dists",
  name: { en: 'semantic-release finds no release for the tag', 'zh-CN': 'semantic-release 找不到这个标签的 release' },
  meaning: {
    en: '`semantic-release publish` adds files to a release on GitHub or Gitea that is there already, and there is none for this tag. It only warns, and ends without an error. From 8.0 on it sends nothing to PyPI in any case.',
    'zh-CN': '`semantic-release publish` 只把文件加到 GitHub 或 Gitea 上已有的 release 里，而这个标签还没有 release。它只打印警告，不报错就结束。从 8.0 起，它无论如何都不会向 PyPI 上传。',
  },
  says: {
    en: 'There is no release for `{tag}` on the code host, so `semantic-release publish` had nothing to add files to. It sends nothing to PyPI.',
    'zh-CN': '代码托管平台上没有 `{tag}` 的 release，`semantic-release publish` 没有地方可加文件。它不会向 PyPI 上传。',
  },
  causes: [
    {
      en: '`semantic-release version`, which makes the tag and the release, did not run before, or ran with `--no-vcs-release`.',
      'zh-CN': '之前没有运行 `semantic-release version`（标签和 release 由它创建），或者运行时带了 `--no-vcs-release`。',
    },
    {
      en: 'It ran without a token that may write, so that there is a tag and no release.',
      'zh-CN': '它运行时没有可写的 token，所以只有标签，没有 release。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The files are to be on PyPI', 'zh-CN': '文件要发到 PyPI' },
      steps: [
        {
          en: 'Upload in a step of its own: `twine upload dist/*`, `uv publish`, or in GitHub Actions `pypa/gh-action-pypi-publish`. No setting of python-semantic-release does it since 8.0.',
          'zh-CN': '用单独的步骤上传：`twine upload dist/*`、`uv publish`，在 GitHub Actions 里也可以用 `pypa/gh-action-pypi-publish`。从 8.0 起，python-semantic-release 没有哪个设置会替你上传。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The files are to be beside the release on the code host', 'zh-CN': '文件要放到代码托管平台的 release 里' },
      steps: [
        {
          en: 'Run `semantic-release version` first, with a token in `GH_TOKEN` that may write (`contents: write`), and look whether it makes the release; then `semantic-release publish`. For the tag that is there already, make the release once by hand, on the page of the tag or with `gh release create`.',
          'zh-CN': '先运行 `semantic-release version`，`GH_TOKEN` 里要是可写的 token（`contents: write`），看它有没有创建 release；然后再运行 `semantic-release publish`。已经存在的标签，就在标签页面上或用 `gh release create` 手动创建一次 release。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another PyPI token: this command does not use it.',
      'zh-CN': '换 PyPI token：这条命令不会用到它。',
    },
  ],
  verify: [
    {
      en: 'The release page on the code host lists the files, and a step of its own prints `Uploading distributions to` or the like.',
      'zh-CN': '代码托管平台的 release 页面列出了文件，并且有单独的步骤打印 `Uploading distributions to` 之类的行。',
    },
  ],
  next: ['semantic-release-does-not-upload', 'semantic-release-no-tags', 'github-token-permission-missing'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/hvcs/github.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [452, 466] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/935' },
  ],
} as const satisfies ErrorEntry;
