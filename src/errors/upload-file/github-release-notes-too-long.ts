import type { ErrorEntry } from '../types.ts';

export default {
  id: 'github-release-notes-too-long',
  stage: 'upload-file',
  emitter: 'github-actions',
  severity: 'error',
  among: ['body is too long', 'start process', 'gh: Argument', 'gh release', 'changelog'],
  messages: [
    { text: 'body is too long (maximum is 125000 characters)' },
    { text: "An error occurred trying to start process '{program}' with working directory '{directory}'. Argument list too long" },
    { text: 'Argument list too long' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'body is too long (maximum is 125000 characters)',
  name: { en: 'The notes or the changelog are too long', 'zh-CN': '发行说明或更新日志太长' },
  meaning: {
    en: 'A step hands the text of the release or of the changelog on, and it is longer than may be: GitHub takes 125,000 characters for a release, and Linux about 131,000 bytes for one input of an action or one argument of a command. PyPI has no part in it.',
    'zh-CN': '有一个步骤要传递发行说明或更新日志，而内容超出了上限：GitHub 的 release 最多 125,000 个字符，Linux 上 action 的一个输入或命令的一个参数最多约 131,000 字节。这与 PyPI 无关。',
  },
  says: [
    {
      applies: { any: [{ values: { follows: { is: ['publishing'] } } }, { values: { arrived: { is: ['told'] } } }] },
      release: 'published',
      en: 'The text of the release on GitHub is too long. The publish comes before this step, so the files of this version are on the index: look at its project page, and do not send them again. Make the release on GitHub by hand, with shorter notes; the change is for the next version.',
      'zh-CN': 'GitHub 上 release 的说明太长。发布在这一步之前，所以这个版本的文件已经在索引上：看看项目页面，不要再发一次。用较短的说明手动创建 GitHub 的 release；改动留给下一个版本。',
    },
    {
      applies: { wording: [0] },
      en: 'GitHub takes at most 125,000 characters as the text of a release, and this one is longer. PyPI has no part in it: if the publish step comes before, the version is out, and only the release on GitHub is missing.',
      'zh-CN': 'GitHub 的 release 说明最多 125,000 个字符，这次超出了。这与 PyPI 无关：如果发布步骤排在前面，版本已经发布，只缺 GitHub 的 release。',
    },
    {
      applies: { wording: [1, 2] },
      en: 'A value that this step hands on, such as a changelog in `body:` or `contents:`, is longer than Linux takes for one: 131,072 bytes. The program did not start. PyPI has no part in it.',
      'zh-CN': '这个步骤要传递的某个值（比如 `body:` 或 `contents:` 里的更新日志）超过了 Linux 对单个值的上限：131,072 字节。程序没有启动。这与 PyPI 无关。',
    },
  ],
  causes: [
    {
      en: 'The section of this version, or the whole changelog, has grown beyond the limit: nothing else changed.',
      'zh-CN': '这个版本的那一节，或者整个更新日志，增长到超过了上限：别的都没有变。',
    },
    {
      en: 'There is no earlier tag, and the notes are made from the whole history.',
      'zh-CN': '之前没有标签，于是说明是由全部提交历史生成的。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'GitHub refuses the text', 'zh-CN': 'GitHub 不接受这段说明' },
      steps: [
        {
          en: 'For this version make the release by hand, with notes that end with a link to the changelog: `gh release create TAG --verify-tag --notes-file short.md dist/*`. For the next ones cut them in the workflow file before the step, `head -c 120000 notes.md > short.md`, or let GitHub write them, with `--generate-notes`.',
          'zh-CN': '这个版本：手动创建 release，说明写短一些，末尾附上更新日志的链接：`gh release create TAG --verify-tag --notes-file short.md dist/*`。以后的版本：在工作流文件里，在这一步之前先截短，`head -c 120000 notes.md > short.md`；或者用 `--generate-notes` 让 GitHub 生成。',
        },
      ],
    },
    {
      applies: { wording: [1, 2] },
      changes: 'file',
      when: { en: 'A program did not start', 'zh-CN': '程序没有启动' },
      steps: [
        {
          en: 'In the workflow file hand over a file in place of the text: `body_path:` of `softprops/action-gh-release` in place of `body:`, `--notes-file` of `gh release create` in place of `--notes`, and between jobs an artifact in place of an output.',
          'zh-CN': '在工作流文件里改成传文件而不是传内容：`softprops/action-gh-release` 用 `body_path:` 代替 `body:`，`gh release create` 用 `--notes-file` 代替 `--notes`，作业之间用构建产物代替输出。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new version number, or another upload: the files that PyPI has stay as they are.',
      'zh-CN': '提升版本号，或者再上传一次：PyPI 上已有的文件不受影响。',
    },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI: if the publish step ran before this one and was green, its files are there, and only this step is to be repeated.',
      'zh-CN': '看一看 PyPI 上的项目：如果发布步骤在这一步之前，而且是绿的，文件就已经在那里，只需要重做这一步。',
    },
  ],
  next: ['git-tag-exists', 'github-release-assets-refused', 'release-files-not-matched'],
  sources: [
    { repo: 'softprops/action-gh-release', path: 'issues/374' },
    { repo: 'softprops/action-gh-release', path: 'issues/471' },
    { repo: 'ncipollo/release-action', path: 'issues/493' },
    { repo: 'tj-actions/changed-files', path: 'issues/367' },
    { repo: 'astrid-runtime/astrid', path: 'issues/1105' },
    { repo: 'actions/runner', path: 'issues/1733' },
  ],
} as const satisfies ErrorEntry;
