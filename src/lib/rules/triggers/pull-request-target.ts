import { runsFor, triggerOffset } from '../facts/runs-for.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { removeEntry, replaceKey, type Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import type { Context, Detected, Rule } from '../types.ts';

const EVENT = 'pull_request_target';

/** PyPI says so itself: then the step ran for this event. */
const REFUSED = 'pull-request-target-refused';

/** A condition that a push to the branch meets by itself, as a merge is one. */
const MERGED = /^(?:\$\{\{\s*)?github\.event\.pull_request\.merged(?:\s*==\s*true)?(?:\s*\}\})?$/;

/** What only a pull request has. */
const OF_PULL_REQUEST = /github\.(?:event\.(?:pull_request|number|action|label)|head_ref|base_ref|event_name)\b|github\.event\s*(?:\[|\}|\))/g;

/** Has a push to the branch that was merged into start what a merge started: only where the file names that branch and asks for nothing else of the pull request. */
function onPush({ workflow }: Context): readonly Splice[] | undefined {
  const { source, on, triggers, jobs } = workflow;
  const events = source.map(on?.value);
  const pair = pairOf(events, EVENT);
  const filters = source.map(pair?.value);
  const types = pairOf(filters, 'types');
  if (!events || events.flow || !pair || !filters || filters.flow || triggers?.has('push')) return undefined;
  const activities = source.seq(types?.value)?.items.map((item) => source.textOf(item)) ?? [source.textOf(types?.value)];
  if (!types || activities.join() !== 'closed' || !filters.has('branches')) return undefined;
  const conditions = jobs.flatMap(({ map, steps }) => [map, ...steps.map((step) => step.map)]).flatMap((map) => {
    const condition = pairOf(map, 'if');
    return map && condition && MERGED.test(source.textOf(condition.value)?.trim() ?? '') ? [removeEntry(source, map, condition)] : [];
  });
  const splices = [replaceKey(pair, 'push'), removeEntry(source, filters, types), ...conditions].filter((splice) => splice !== undefined);
  const asked = source.text.match(OF_PULL_REQUEST)?.length ?? 0;
  return splices.length === conditions.length + 2 && asked === conditions.length ? splices : undefined;
}

export default {
  id: 'pull-request-target',
  severity: 'breaks',
  page: '/errors/pull-request-target-refused/',
  leadsTo: [REFUSED],
  name: { en: 'Publishing on `pull_request_target`', 'zh-CN': '由 `pull_request_target` 触发发布' },
  explain: {
    en: 'PyPI refuses the OIDC token of a run that `pull_request_target` started, since March 2026, whatever is registered. To publish what was merged, let the workflow start on `push` to the branch, or better on a release or a tag.',
    'zh-CN': '从 2026 年 3 月起，凡是由 `pull_request_target` 触发的运行，PyPI 都拒绝它的 OIDC 令牌，发布者怎么填都一样。想发布合并后的内容，就改由分支的 `push` 触发；由 release 或标签触发更好。',
  },
  unsure: {
    en: 'Whether the publish step runs for this event depends on a condition or on how it signs in. PyPI refuses Trusted Publishing from it. An API token would be accepted, and a run that handles code from a fork would have it at hand: publish from a release or a tag instead.',
    'zh-CN':
      '这个事件会不会执行发布步骤，取决于条件或认证方式。PyPI 拒绝来自这个事件的可信发布（Trusted Publishing）。API token 倒会被接受，但这样一来，处理 fork 代码的运行也拿得到它：请改由 release 或标签触发发布。',
  },
  repair: { en: 'Start on the push that a merge is', 'zh-CN': '改由合并产生的 push 触发' },
  edit: onPush,
  detect: (context): Detected[] => {
    const { workflow, publishing } = context;
    if (!workflow.triggers?.has(EVENT)) return [];
    const runsOf = runsFor(workflow, EVENT);
    const places = publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      const runs = runsOf(job, step);
      if (runs === 'skipped') return [];
      // Where nothing else starts it, it is for this event that the step runs, whatever a condition asks.
      const certain = (runs === 'runs' || workflow.triggers?.size === 1 || context.cause === REFUSED) && usesTrustedPublishing(publish, context) === true;
      return [{ offset: triggerOffset(workflow, EVENT), ...(!certain && { undecided: true }) }];
    });
    return [places.find(({ undecided }) => !undecided) ?? places[0]].flatMap((place) => place ?? []);
  },
} as const satisfies Rule;
