import type { ErrorEntry } from '../types.ts';

/** What branches are called, and no version is. */
const OF_BRANCH = { values: { ref: { is: ['main', 'master', 'develop', 'dev', 'release'] } } } as const;

export default {
  id: 'git-ref-ambiguous',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'error: src refspec {ref} matches more than one' }],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'matches more than one',
  name: { en: 'A branch and a tag have the same name', 'zh-CN': '分支和标签同名' },
  meaning: {
    en: 'git was to push a name that is both a branch and a tag here, and pushes neither. PyPI has no part in this, and the step sent no file there.',
    'zh-CN': '要推送的名字在这里既是分支又是标签，git 两个都不推送。这与 PyPI 无关，这个步骤也没有向它上传文件。',
  },
  says: {
    en: 'git was to push `{ref}`, which is both a branch and a tag in this repository, and pushed neither. PyPI has no part in this, and the step sent no file there.',
    'zh-CN': 'git 要推送 `{ref}`，而它在这个仓库里既是分支又是标签，于是两个都没有推送。这与 PyPI 无关，这个步骤也没有向它上传文件。',
  },
  causes: [
    {
      en: 'An earlier run made a release with the name of the branch: `GITHUB_REF_NAME`, or what is cut out of `GITHUB_REF`, is a tag only in runs that a tag or a release started. In one started by hand or by a push it is the branch.',
      'zh-CN': '之前的某次运行用分支名创建了 release：`GITHUB_REF_NAME`，或者从 `GITHUB_REF` 截出来的名字，只有在标签或 release 触发的运行里才是标签；手动启动或由推送触发时，它是分支名。',
    },
    { en: 'A branch was named like the tag of a version.', 'zh-CN': '有一个分支起了和版本标签一样的名字。' },
  ],
  fixes: [
    {
      applies: OF_BRANCH,
      changes: 'setting',
      when: { en: 'The tag has the name of a branch', 'zh-CN': '标签起了分支的名字' },
      steps: [
        {
          en: 'Delete the tag of that name, and the release on GitHub that hangs on it: `git push origin :refs/tags/NAME`. The branch stays.',
          'zh-CN': '删除这个名字的标签，以及 GitHub 上用它创建的 release：`git push origin :refs/tags/NAME`。分支不受影响。',
        },
        {
          en: 'Look for what makes it, such as `gh release create` with `GITHUB_REF_NAME`, and give that the version: of python-semantic-release it is `steps.ID.outputs.tag`. Otherwise the next run makes the tag again.',
          'zh-CN': '找出是哪里创建的，比如 `gh release create` 用了 `GITHUB_REF_NAME`，改成使用版本号：python-semantic-release 的是 `steps.ID.outputs.tag`。否则下一次运行又会创建这个标签。',
        },
      ],
    },
    {
      applies: { not: OF_BRANCH },
      changes: 'setting',
      when: { en: 'The tag is wrong', 'zh-CN': '多出来的是标签' },
      steps: [
        {
          en: 'Delete the tag, and the release on GitHub that hangs on it: `git push origin :refs/tags/NAME`. Then look for what made it, such as `gh release create` with the name of a branch.',
          'zh-CN': '删除这个标签，以及 GitHub 上用它创建的 release：`git push origin :refs/tags/NAME`。再找出是哪里创建的，比如 `gh release create` 用了分支名。',
        },
      ],
    },
    {
      applies: { not: OF_BRANCH },
      changes: 'setting',
      when: { en: 'The branch is wrong', 'zh-CN': '多出来的是分支' },
      steps: [
        {
          en: 'Rename the branch on GitHub, or delete it once it is merged: `git push origin :refs/heads/NAME`. The tag stays as it is.',
          'zh-CN': '在 GitHub 上给分支改名；已经合并的话就删除它：`git push origin :refs/heads/NAME`。标签不动。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`git ls-remote origin` shows the name once, below `refs/heads/` or below `refs/tags/`.',
      'zh-CN': '`git ls-remote origin` 里这个名字只出现一次，在 `refs/heads/` 或 `refs/tags/` 下面。',
    },
  ],
  next: ['git-detached-head', 'git-tag-exists', 'push-refused-by-branch-rule'],
  sources: [
    { repo: 'git/git', path: 'remote.c', ref: 'v2.47.0' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/1127' },
  ],
} as const satisfies ErrorEntry;
