import type { Condition, ErrorEntry } from '../types.ts';

/** All that publishes in the workflow beside the log comes after such a step. */
const WAITS = { values: { follows: { is: ['released'] } } } as const satisfies Condition;

export default {
  id: 'github-release-assets-refused',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'Cannot upload assets to an immutable release' },
    { text: 'Cannot upload asset {file} to an immutable release' },
    { text: "Failed to upload asset '{file}' to release (HTTP {status})" },
    { text: '422 Client Error: Unprocessable Entity for url: https://uploads.github.com/repos/{repository}/releases/{release}/assets' },
    { text: '{field} cannot be changed when release is immutable' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Cannot upload assets to an immutable release',
  name: { en: 'GitHub takes no files for this release', 'zh-CN': 'GitHub 不接收这个 release 的文件' },
  meaning: {
    en: 'A step wanted to attach files to a release on GitHub, and GitHub refused them. PyPI has no part in it. Where the publish job waits for this step, it did not run, and the version is still free on PyPI.',
    'zh-CN': '有一个步骤要给 GitHub 上的 release 添加文件，被 GitHub 拒绝了。这与 PyPI 无关。如果发布作业等着这个步骤，它就没有运行，这个版本号在 PyPI 上还能用。',
  },
  says: [
    {
      applies: { values: { follows: { is: ['publishing'] } } },
      release: 'published',
      en: 'GitHub refused the files for its release. Your workflow publishes before this step, so the files of this version are on the index: look at its project page, and do not send them again. Attach what is missing on GitHub by hand, where the release still takes files; the change is for the next version.',
      'zh-CN': 'GitHub 拒绝了给它的 release 添加的文件。你的工作流是在这一步之前发布的，所以这个版本的文件已经在索引上：看看项目页面，不要再发一次。GitHub 上缺的，只要 release 还能添加文件，就手动补上；改动留给下一个版本。',
    },
    {
      applies: WAITS,
      release: 'nothing-uploaded',
      en: 'GitHub refused to change its release. What publishes in your workflow waits for this step, so it did not run: nothing was uploaded to PyPI, and the version is free there.',
      'zh-CN': 'GitHub 拒绝修改它的 release。你的工作流里，发布要等这个步骤，所以没有运行：没有向 PyPI 上传任何内容，这个版本号在那里还能用。',
    },
    {
      applies: { wording: [4] },
      en: 'A step wanted to set `{field}` of a release on GitHub that is published and immutable, as an action does that updates the release before it attaches files. PyPI has no part in it. Where the publish job waits for this step, it did not run.',
      'zh-CN': '有一个步骤要修改 GitHub 上一个已经发布、不可变的 release 的 `{field}`：有的 action 在添加文件之前会先更新 release。这与 PyPI 无关。如果发布作业等着这个步骤，它就没有运行。',
    },
  ],
  causes: [
    {
      en: 'Immutable releases are turned on, in the repository or in its organisation: once such a release is published, no file can be added, also not by a later run. Without the word `immutable` in it, a 422 alone does not prove that.',
      'zh-CN': '仓库或所属组织开启了不可变 release（immutable releases）：这样的 release 一旦发布，就不能再添加文件，以后的运行也不行。信息里没有 `immutable` 时，单凭 422 不能断定是这个原因。',
    },
    {
      applies: { not: { wording: [0, 1, 4] } },
      en: 'A file of this name is attached already. GitHub answers that with a 422, too, and with `already_exists`.',
      'zh-CN': '已经有同名的文件。GitHub 对此也返回 422，并写着 `already_exists`。',
    },
  ],
  fixes: [
    {
      applies: { not: { values: { follows: { is: ['publishing'] } } } },
      changes: 'file',
      when: { en: 'The publish job waits for this step', 'zh-CN': '发布作业要等这个步骤' },
      steps: [
        {
          en: 'For this version: check its tag out, build, and upload to PyPI once, from a run of its own that starts at the tag or with `twine upload dist/*`. Where the tag is there, a new run of a workflow that makes releases finds nothing to do.',
          'zh-CN': '这个版本：检出它的标签，构建，再上传到 PyPI 一次，可以从这个标签单独启动一次运行，也可以用 `twine upload dist/*`。标签已经有了，生成 release 的工作流再运行一次也无事可做。',
        },
        {
          en: 'For the next ones: in the workflow file take this step out of what the publish job waits for (`needs:`), or publish to PyPI before it. Let one step make the release together with its files, such as `gh release create TAG dist/*`: one that is published and immutable takes no change.',
          'zh-CN': '以后的版本：在工作流文件里，不要让发布作业等这个步骤（`needs:`），或者先发布到 PyPI。由一个步骤连同文件一起创建 release，比如 `gh release create TAG dist/*`：已经发布的不可变 release 不能再修改。',
        },
      ],
    },
    {
      applies: { not: WAITS },
      changes: 'file',
      when: { en: 'The files are to be attached to the releases on GitHub', 'zh-CN': 'GitHub 的 release 也要附上文件' },
      steps: [
        {
          en: 'Look at the release on GitHub whether it says `Immutable`. If it does, attach the files while it is a draft and publish it afterwards; `gh release create TAG dist/*` does it in this order. What is published already stays without them.',
          'zh-CN': '到 GitHub 上看看这个 release 有没有标着 `Immutable`。如果有，就要趁它还是草稿时添加文件，然后再发布；`gh release create TAG dist/*` 就按这个顺序做。已经发布的没法再补。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another publisher or another token on PyPI: this answer is GitHub\'s.',
      'zh-CN': '在 PyPI 上换发布者或换 token：这个响应来自 GitHub。',
    },
    {
      en: 'A new version number for PyPI alone: the refused one is still free there, as long as nothing was uploaded.',
      'zh-CN': '只为 PyPI 提升版本号：只要还没有上传过，原来的版本号在那里还能用。',
    },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI whether it lists the version. The next run reaches the publish job whatever becomes of the files on GitHub.',
      'zh-CN': '到 PyPI 上看看项目里有没有这个版本。下一次运行时，不管 GitHub 上的文件怎样，都会执行到发布作业。',
    },
  ],
  next: ['release-files-not-matched', 'git-tag-exists', 'github-token-permission-missing'],
  sources: [
    { repo: 'softprops/action-gh-release', path: 'issues/653' },
    { repo: 'hardbyte/awa', path: 'issues/127' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/1478' },
    { repo: 'semantic-release/github', path: 'issues/102' },
  ],
} as const satisfies ErrorEntry;
