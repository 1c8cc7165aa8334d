import { actions } from '../../data/action/actions.ts';
import type { ErrorEntry } from '../types.ts';

const { version, sha } = actions['pypa/gh-action-pypi-publish'];

export default {
  id: 'action-version-not-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  outranks: ['action-not-resolved'],
  messages: [
    { text: 'Unable to resolve action `pypa/gh-action-pypi-publish@{version}`, unable to find version `{ref}`' },
    { text: 'Missing download info for pypa/gh-action-pypi-publish@{version}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unable to resolve action pypa/gh-action-pypi-publish',
  name: { en: 'The action has no such version', 'zh-CN': 'action 没有这个版本' },
  meaning: {
    en: 'What comes after `@` in `uses:` is no branch, tag or commit of the action. GitHub looks that up while it prepares the job, so none of its steps ran.',
    'zh-CN': '`uses:` 中 `@` 后面的内容，既不是这个 action 的分支，也不是标签或提交。GitHub 在准备作业时就会查找它，所以没有任何步骤运行过。',
  },
  says: {
    en: 'What comes after `@` in `uses:`, `{version}`, is no branch, tag or commit of the action. GitHub looks that up while it prepares the job, so none of its steps ran.',
    'zh-CN': '`uses:` 中 `@` 后面的 `{version}`，既不是这个 action 的分支，也不是标签或提交。GitHub 在准备作业时就会查找它，所以没有任何步骤运行过。',
  },
  causes: [
    {
      en: '`@v1`: this action has neither a tag nor a branch of that name. The branch that moves along is `release/v1`.',
      'zh-CN': '写了 `@v1`：这个 action 没有叫这个名字的标签或分支。会跟着更新的分支是 `release/v1`。',
    },
    {
      en: 'Branch and tag got mixed up, such as `@release/v1.5.0`. The tag is `v1.5.0`.',
      'zh-CN': '把分支和标签混在了一起，比如 `@release/v1.5.0`。标签是 `v1.5.0`。',
    },
    {
      en: 'The SHA is mistyped, shortened, or no longer in the repository.',
      'zh-CN': 'SHA 写错了、被截短了，或者仓库里已经没有它。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I want to get updates by themselves', 'zh-CN': '我想自动获得更新' },
      steps: [
        {
          en: 'Write `pypa/gh-action-pypi-publish@release/v1` in the workflow file.',
          'zh-CN': '在工作流文件里写 `pypa/gh-action-pypi-publish@release/v1`。',
        },
      ],
      tradeoff: {
        en: 'The branch moves: a later run may use newer code than the one you looked at.',
        'zh-CN': '分支会移动：以后运行的代码可能比你看过的更新。',
      },
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
    {
      changes: 'file',
      when: { en: 'I want a fixed version', 'zh-CN': '我想固定版本' },
      steps: [
        {
          en: `In the workflow file, write the whole tag after \`pypa/gh-action-pypi-publish\`, such as \`@${version}\`, or the full SHA of its commit: \`${sha}\`.`,
          'zh-CN': `在工作流文件里，在 \`pypa/gh-action-pypi-publish\` 后面写完整的标签，比如 \`@${version}\`，或者它的提交的完整 SHA：\`${sha}\`。`,
        },
        {
          en: `For another version put it in place of \`${version}\` and ask for its commit: \`git ls-remote https://github.com/pypa/gh-action-pypi-publish "refs/tags/${version}^{}"\`. The SHA of the tag itself [has no image](/errors/image-manifest-unknown/).`,
          'zh-CN':
            `其他版本的提交，把 \`${version}\` 换成那个版本就能查到：\`git ls-remote https://github.com/pypa/gh-action-pypi-publish "refs/tags/${version}^{}"\`。标签自己的 SHA [没有对应的镜像](/errors/image-manifest-unknown/)。`,
        },
      ],
    },
  ],
  verify: [
    {
      en: 'No step ran, so the version number is still free. [[re-run-jobs]] takes the old commit and with it the old workflow file: start a new run, for instance with a new tag. This error is past when `Set up job` succeeds.',
      'zh-CN': '没有任何步骤运行过，版本号还能用。点 [[re-run-jobs]] 用的仍是旧提交，也就是旧的工作流文件：要新开一次运行，比如推送新的标签。`Set up job` 成功，就说明这个错误过去了。',
    },
  ],
  next: ['image-manifest-unknown', 'id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/ActionManager.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [522, 525] },
    { repo: 'github/docs', path: 'content/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs.md', ref: '159bd1b02c0465b685f397f3f667fc20cfdf3f67' },
    { repo: 'ome/omero-cli-transfer', path: 'issues/100' },
    { repo: 'insarlab/PySolid', path: 'issues/44' },
    { repo: 'ALIGN-analoglayout/ALIGN-public', path: 'issues/1377' },
  ],
} as const satisfies ErrorEntry;
