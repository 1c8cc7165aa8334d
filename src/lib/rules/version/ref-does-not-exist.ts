import { startOf } from '../../yaml/yaml.ts';
import { actionRef, commentOn, namedIn, type ActionRef } from '../facts/action-ref.ts';
import { newestLike, replaceRef, type Target } from '../edits/replace-ref.ts';
import type { Context, Detected, Rule } from '../types.ts';
import type { PublishStep } from '../../workflow/publishing.ts';

const KINDS: readonly ActionRef['kind'][] = ['missing', 'tag-object', 'short-commit', 'long-commit', 'no-image', 'unknown'];

/** Whether the log says of what stands behind `@` that it was not found. */
const isNotFound = ({ cause, told }: Context, { ref }: PublishStep): boolean =>
  cause === 'action-version-not-found' && told !== undefined && [told.values['ref'], told.values['version']].includes(ref);

/** What was meant: the commit of that release, its tag, or else what follows releases. */
function meant({ workflow, action }: Context, publish: PublishStep): Target {
  const { kind, version = namedIn(commentOn(workflow.source, publish.step)) } = actionRef(workflow.source, publish, action);
  if (kind === 'no-image') return newestLike('commit', action);
  const release = action.releases.find((known) => known.version === version);
  // Who writes `release/` wants what follows releases, whatever number stands behind it.
  if (kind === 'missing' || kind === 'unknown') return release && !publish.ref.startsWith('release/') ? { ref: release.version } : newestLike('branch', action);
  // Without a record of the release, a pin to the newest commit keeps the way of pinning.
  return release?.sha && !release.noImage ? { ref: release.sha, version: release.version } : newestLike('commit', action);
}

export default {
  id: 'ref-does-not-exist',
  severity: 'breaks',
  page: '/errors/action-version-not-found/',
  leadsTo: ['action-version-not-found', 'action-not-allowed-by-policy', 'image-manifest-unknown'],
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
  detect: (context) =>
    context.publishing.flatMap((publish): Detected[] => {
      const { workflow, action } = context;
      const { job, step, ref } = publish;
      const { kind, version } = actionRef(workflow.source, publish, action);
      // What is on record exists, whatever GitHub found in that hour.
      const isProved = (kind === 'unknown' || (kind === 'commit' && !version)) && isNotFound(context, publish);
      if (!KINDS.includes(kind) && !isProved) return [];
      const values = { ref: ref === '' ? '@' : ref, newest: action.newest.version };
      return [{ offset: startOf(step.uses?.pair), job, step, values, ...(kind === 'unknown' && !isProved && { undecided: true }) }];
    }),
  edit: (context, { step }) => {
    const publish = context.publishing.find((other) => other.step === step);
    return publish && replaceRef(context.workflow, step, meant(context, publish));
  },
} as const satisfies Rule;
