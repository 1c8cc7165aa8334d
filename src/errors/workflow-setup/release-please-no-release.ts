import type { ErrorEntry } from '../types.ts';

export default {
  id: 'release-please-no-release',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  messages: [{ text: 'Release skipped from strategy config' }, { text: 'There are untagged, merged release PRs outstanding - aborting' }],
  release: 'not-concerned',
  tells: 'sends-nothing',
  fixer: 'repository',
  headline: 'Release skipped from strategy config',
  name: { en: '`release-please` made no release', 'zh-CN': '`release-please` 没有创建 release' },
  meaning: {
    en: '`release-please` ended well and made neither a tag nor a release on GitHub. What waits for one, by its outputs or by an event, does not run.',
    'zh-CN': '`release-please` 正常结束，却没有在 GitHub 上创建标签和 release。等待它的作业，不管是看它的输出还是靠事件触发，都不会运行。',
  },
  says: [
    {
      applies: { wording: [0] },
      en: '`skip-github-release` is set for this package, so `release-please` makes neither tag nor release, and its outputs such as `release_created` and `tag_name` stay empty. Jobs that ask for them are skipped, and publish nothing.',
      'zh-CN': '这个包设置了 `skip-github-release`，所以 `release-please` 不创建标签和 release，`release_created`、`tag_name` 等输出一直是空的。以它们为条件的作业会被跳过，什么都不发布。',
    },
    {
      applies: { wording: [1] },
      en: 'A release pull request that was merged before still has the label `autorelease: pending`, so `release-please` opens no new one until that release is made.',
      'zh-CN': '之前合并的一个发布拉取请求还带着 `autorelease: pending` 标签，在它的 release 创建之前，`release-please` 不会再开新的。',
    },
  ],
  causes: [
    {
      applies: { wording: [0] },
      en: 'The setting is meant for those who make the tag by other means. The outputs come from the releases that `release-please` makes itself.',
      'zh-CN': '这个设置是给用其他方式打标签的人用的，而那些输出来自 `release-please` 自己创建的 release。',
    },
    {
      applies: { wording: [1] },
      en: '`release-please` sets `autorelease: tagged` when it makes the release. Where something else made it, or the run failed in between, the old label stays.',
      'zh-CN': '`release-please` 在创建 release 时才会换成 `autorelease: tagged`。如果 release 由别的东西创建，或者运行中途失败，旧标签就会留着。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The outputs stay empty', 'zh-CN': '输出是空的' },
      steps: [
        {
          en: 'Take `skip-github-release` out of `release-please-config.json` or of the inputs of the action. Or keep it, and let the publish job ask for something else than these outputs, such as the tag that you make.',
          'zh-CN': '从 `release-please-config.json` 或 action 的输入里去掉 `skip-github-release`。或者保留它，但发布作业不要再以这些输出为条件，改用别的，比如你自己打的标签。',
        },
        {
          en: 'The version whose release pull request is merged already: publish it once by hand, by [[run-workflow]] where the workflow has `workflow_dispatch` with such an input, or from a checkout of that commit. Its number is free.',
          'zh-CN': '发布拉取请求已经合并的那个版本，手动发布一次：工作流有带这种输入的 `workflow_dispatch` 的话用 [[run-workflow]]，否则检出那个提交来发布。版本号还能用。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'setting',
      when: { en: 'A merged pull request waits for its release', 'zh-CN': '有合并了的拉取请求在等 release' },
      steps: [
        {
          en: 'Open the merged release pull request that still has `autorelease: pending`. If its tag and its release are there, replace the label by `autorelease: tagged`; if they are not, make the release of its merge commit by hand first. Then run again.',
          'zh-CN': '打开还带着 `autorelease: pending` 的那个已合并的发布拉取请求。如果它的标签和 release 已经存在，就把这个标签换成 `autorelease: tagged`；如果不存在，先手动为它的合并提交创建 release。然后重新运行。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run lists the outputs of the `release-please` step as set, and the publish job is no longer skipped.',
      'zh-CN': '下一次运行里，`release-please` 步骤的输出有值，发布作业不再被跳过。',
    },
  ],
  next: ['pull-requests-by-actions-not-permitted', 'github-token-permission-missing', 'git-tag-exists'],
  sources: [
    { repo: 'googleapis/release-please', path: 'src/strategies/base.ts', ref: 'fdaca293b5c9215c7bcae72dd228ba9558120817', lines: [594, 606] },
    { repo: 'googleapis/release-please', path: 'src/manifest.ts', ref: 'fdaca293b5c9215c7bcae72dd228ba9558120817', lines: [921, 942] },
    { repo: 'googleapis/release-please', path: 'schemas/config.json', ref: 'fdaca293b5c9215c7bcae72dd228ba9558120817', lines: [57, 60] },
    { repo: 'googleapis/release-please-action', path: 'src/index.ts', ref: '5792afc6b46e9bb55deda9eda973a18c226bc3fc' },
    { repo: 'googleapis/release-please', path: 'issues/1406' },
    { repo: 'ashish10alex/vscode-dataform-tools', path: 'issues/330' },
  ],
} as const satisfies ErrorEntry;
