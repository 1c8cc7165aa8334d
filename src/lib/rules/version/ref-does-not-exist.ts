import { startOf } from '../../yaml/yaml.ts';
import { actionRef, type ActionRef } from '../facts/action-ref.ts';
import { newestLike, replaceRef, type Target } from '../edits/replace-ref.ts';
import type { ActionFacts, Detected, Rule } from '../types.ts';

const KINDS: readonly ActionRef['kind'][] = ['missing', 'tag-object', 'short-commit', 'no-image', 'unknown'];

/** What was meant: the commit of that release, its tag, or else what follows releases. */
function meant({ kind, version }: ActionRef, action: ActionFacts): Target {
  if (kind === 'no-image') return newestLike('commit', action);
  const release = action.releases.find((known) => known.version === version);
  if (kind === 'missing') return release ? { ref: release.version } : newestLike('branch', action);
  // Without a record of the release, a pin to the newest commit keeps the way of pinning.
  return release?.sha && !release.noImage ? { ref: release.sha, version: release.version } : newestLike('commit', action);
}

export default {
  id: 'ref-does-not-exist',
  severity: 'breaks',
  page: '/errors/action-version-not-found/',
  leadsTo: ['action-version-not-found', 'image-manifest-unknown'],
  name: { en: 'The action has no such version', 'zh-CN': 'action 没有这个版本' },
  explain: {
    en: '`{ref}` is no branch, tag or whole commit of the action that can be run. GitHub does not find the version, or, where it is the SHA of a tag and not of its commit, Docker finds no image (`manifest unknown`). What exists: the branch `release/v1`, whole tags such as `{newest}`, and commits with all 40 digits.',
    'zh-CN':
      '`{ref}` 不是这个 action 可以运行的分支、标签或完整提交。GitHub 会找不到这个版本；如果它是标签自己的 SHA，而不是提交的 SHA，则是 Docker 找不到镜像（`manifest unknown`）。可以用的有：分支 `release/v1`，`{newest}` 这样的完整标签，以及 40 位的提交 SHA。',
  },
  unsure: {
    en: '`{ref}` is not on record here, and may exist all the same. `git ls-remote https://github.com/pypa/gh-action-pypi-publish` lists the branches and tags that exist.',
    'zh-CN': '本站没有 `{ref}` 的记录，但它也可能存在。用 `git ls-remote https://github.com/pypa/gh-action-pypi-publish` 可以列出现有的分支和标签。',
  },
  repair: { en: 'Use a version that exists', 'zh-CN': '改用存在的版本' },
  detect: ({ workflow, publishing, action }) =>
    publishing.flatMap((publish): Detected[] => {
      const { job, step, ref } = publish;
      const { kind } = actionRef(workflow.source, publish, action);
      if (!KINDS.includes(kind)) return [];
      const values = { ref: ref === '' ? '@' : ref, newest: action.newest.version };
      return [{ offset: startOf(step.uses?.pair), job, step, values, ...(kind === 'unknown' && { undecided: true }) }];
    }),
  edit: ({ workflow, publishing, action }, { step }) => {
    const publish = publishing.find((other) => other.step === step);
    return publish && replaceRef(workflow, step, meant(actionRef(workflow.source, publish, action), action));
  },
} as const satisfies Rule;
