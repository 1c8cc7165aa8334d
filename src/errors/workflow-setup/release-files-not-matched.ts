import type { ErrorEntry } from '../types.ts';

export default {
  id: 'release-files-not-matched',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: "⚠️  Pattern '{pattern}' does not match any files." },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'does not match any files.',
  name: { en: 'No file for the release on GitHub', 'zh-CN': '没有可以加到 GitHub 发行版的文件' },
  meaning: {
    en: '`softprops/action-gh-release` was told to add files to the release on GitHub, and one of the patterns matches none. This step sends nothing to PyPI.',
    'zh-CN': '`softprops/action-gh-release` 要给 GitHub 的发行版添加文件，而其中一个模式没有匹配到任何文件。这一步不向 PyPI 上传。',
  },
  says: [
    {
      applies: { values: { follows: { is: ['publishing'] } } },
      release: 'published',
      en: 'The pattern `{pattern}` of `softprops/action-gh-release` matches no file. Your workflow publishes before this step, so the files of this version are on the index: look at its project page, and do not send them again. Make what is missing on GitHub by hand, for instance with `gh release create TAG`; the change is for the next version.',
      'zh-CN': '`softprops/action-gh-release` 的模式 `{pattern}` 没有匹配到任何文件。你的工作流是在这一步之前发布的，所以这个版本的文件已经在索引上：看看项目页面，不要再发一次。GitHub 上缺的就手动补上，比如用 `gh release create TAG`；改动留给下一个版本。',
    },
    {
      en: 'The pattern `{pattern}` of `softprops/action-gh-release` matches no file. This step sends nothing to PyPI.',
      'zh-CN': '`softprops/action-gh-release` 的模式 `{pattern}` 没有匹配到任何文件。这一步不向 PyPI 上传。',
    },
  ],
  causes: [
    {
      en: 'The files have another name or place than the pattern: `sigstore/gh-action-sigstore-python` writes `.sigstore.json` since its v3, say.',
      'zh-CN': '文件的名称或位置与模式不同：比如 `sigstore/gh-action-sigstore-python` 从 v3 起写的是 `.sigstore.json`。',
    },
    { en: 'The job did not download the files, or into another directory.', 'zh-CN': '这个作业没有下载文件，或者下载到了别的目录。' },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Some files were found', 'zh-CN': '别的模式匹配到了文件' },
      steps: [
        {
          en: 'In the workflow file take the pattern in the message out of `files:`, or write it as the files are named now.',
          'zh-CN': '在工作流文件里，把信息里的模式从 `files:` 里去掉，或者改成文件现在的名称。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'No file is there at all', 'zh-CN': '根本没有文件' },
      steps: [
        {
          en: 'In the workflow file let this job download the artifact of the build job first, into the directory that `files:` names. `run: ls -R` before the step shows what is there.',
          'zh-CN': '在工作流文件里，让这个作业先下载构建作业的构建产物，放进 `files:` 所写的目录。在这个步骤之前加 `run: ls -R` 可以看到有什么。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI: if the publish step ran before this one and was green, its files are there, and only this step is to be repeated.',
      'zh-CN': '看一看 PyPI 上的项目：如果发布步骤在这一步之前，而且是绿的，文件就已经在那里，只需要重做这一步。',
    },
  ],
  next: ['artifact-not-found', 'git-tag-exists', 'github-token-permission-missing'],
  sources: [
    { repo: 'softprops/action-gh-release', path: 'src/main.ts', ref: '2bc819c87a4e63a4ac4e581a02085318bd49975a', lines: [12, 24] },
    { repo: 'bsolomon1124/pyfinance', path: 'issues/32' },
  ],
} as const satisfies ErrorEntry;
