import type { Condition, ErrorEntry } from '../types.ts';

/** Actions that read their token from the environment, and have no input for it: actions/create-release@v1.1.4 src/create-release.js, actions/upload-release-asset@v1.0.2 src/upload-release-asset.js. */
const BY_VARIABLE = { wording: [1], uses: ['actions/create-release', 'actions/upload-release-asset'] } as const satisfies Condition;

/** What publishes comes after the step, and only where that went well. */
const WAITS = { values: { follows: { is: ['released'] } } } as const;

export default {
  id: 'github-token-missing',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  outranks: ['action-input-missing'],
  messages: [
    { text: 'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.' },
    { text: 'Parameter token or opts.auth is required' },
    { text: 'Input required and not supplied: token' },
    { text: 'Input required and not supplied: github-token' },
    { text: 'Input required and not supplied: github_token' },
    { text: 'Input required and not supplied: repo-token' },
    { text: 'Input required and not supplied: repo_token' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'gh: To use GitHub CLI in a GitHub Actions workflow',
  name: { en: 'A step got no token of GitHub', 'zh-CN': '某个步骤没有得到 GitHub 的 token' },
  meaning: {
    en: 'A step that works on GitHub, such as making the release, got no token, or an empty one. It asked GitHub for nothing, and this is no answer of PyPI.',
    'zh-CN': '某个要操作 GitHub 的步骤（比如创建发行版）没有得到 token，或者得到的是空值。它没有向 GitHub 发出请求；这也不是 PyPI 的答复。',
  },
  says: {
    applies: { ...BY_VARIABLE, ...WAITS },
    release: 'nothing-uploaded',
    en: 'The step that makes the release on GitHub got no token, and stopped. What publishes in your workflow waits for it, so it did not run: nothing was uploaded to PyPI.',
    'zh-CN': '创建发行版的步骤没有得到 token，停下了。发布要等这个步骤，所以没有运行：没有向 PyPI 上传任何内容。',
  },
  causes: [
    { en: '`gh` does not take the token of the job by itself.', 'zh-CN': '`gh` 不会自己去取作业的 token。' },
    {
      en: 'The secret that the step names does not exist in this repository, or the job does not get it: an empty value is put in its place.',
      'zh-CN': '步骤所写的 secret 在这个仓库里不存在，或者这个作业拿不到它：这时填入的是空值。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'A step runs `gh`', 'zh-CN': '步骤运行的是 `gh`' },
      steps: [
        {
          en: 'In the workflow file add `env:` with `GH_TOKEN: ${{ github.token }}` to the step that runs `gh`. If it is there, the secret that it names is empty in this job: take `${{ github.token }}`.',
          'zh-CN': '在工作流文件里，给运行 `gh` 的步骤加上 `env:`，写 `GH_TOKEN: ${{ github.token }}`。如果已经有了，说明它所写的 secret 在这个作业里是空的：改用 `${{ github.token }}`。',
        },
        {
          en: 'To make a release or add files to it the job needs `contents: write` under `permissions:`.',
          'zh-CN': '要创建发行版或给它添加文件，作业的 `permissions:` 下还需要 `contents: write`。',
        },
      ],
    },
    {
      applies: BY_VARIABLE,
      certain: true,
      changes: 'file',
      when: { en: '`actions/create-release` stopped', 'zh-CN': '停下的是 `actions/create-release`' },
      steps: [
        {
          en: 'In the workflow file give the step with `actions/create-release` or `actions/upload-release-asset` an `env:` with `GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}`. They read the token from there alone, not from `with:`. The job needs `contents: write`, too.',
          'zh-CN': '在工作流文件里，给用 `actions/create-release` 或 `actions/upload-release-asset` 的步骤加上 `env:`，写 `GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}`。它们只从那里读取 token，不读 `with:`。作业还需要 `contents: write`。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 4, 5, 6], not: BY_VARIABLE },
      changes: 'file',
      when: { en: 'A step with `uses:` stopped', 'zh-CN': '停下的是带 `uses:` 的步骤' },
      steps: [
        {
          en: 'In the workflow file see what the step gets as its token: the secret that it names has to exist, and to reach this job: one of an environment needs `environment:`. For the repository of the workflow `${{ secrets.GITHUB_TOKEN }}` serves, which every job has, but a tag or a release made with it starts no other workflow: where one is to publish for it, keep a token of your own.',
          'zh-CN': '在工作流文件里看这个步骤的 token 取自哪里：它所写的 secret 必须存在，而且这个作业读得到：环境里的 secret 需要作业写 `environment:`。如果只操作工作流所在的仓库，用每个作业都有的 `${{ secrets.GITHUB_TOKEN }}` 即可；但用它创建的标签或发行版不会触发别的工作流，要靠别的工作流来发布时，就保留你自己的 token。',
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
  next: ['github-token-permission-missing', 'action-input-missing', 'reusable-workflow-secret-required', 'secrets-context-not-available'],
  sources: [
    { repo: 'cli/cli', path: 'pkg/cmd/root/help.go', ref: '44ee17760709bedf1cad7e452e61751489b81a33', lines: [202, 215] },
    { repo: 'actions/toolkit', path: 'packages/github/src/internal/utils.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [5, 15] },
    { repo: 'actions/toolkit', path: 'packages/core/src/core.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [150, 157] },
    { repo: 'github/docs', path: 'data/reusables/actions/github-token-scope-descriptions.md', ref: '0afe69c8e8a3af3b94d55f3bf2c92041ad1c1384' },
    { repo: 'hezarai/hezar', path: 'issues/40' },
    { repo: 'CrayLabs/SmartSim', path: 'issues/570' },
    { repo: 'uktrade/stream-zip', path: 'issues/139' },
  ],
} as const satisfies ErrorEntry;
