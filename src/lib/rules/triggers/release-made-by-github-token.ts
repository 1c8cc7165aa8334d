import { isMap } from 'yaml';
import type { Text } from '../../../errors/types.ts';
import { uploadCommands } from '../../workflow/publishing.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { waysOf } from '../conditions/path.ts';
import { releaseMakers, type ReleaseMaker } from '../facts/release-makers.ts';
import { runsFor, triggerOffset } from '../facts/runs-for.ts';
import { isStartedBy, waitsFor, type Start, type Waits } from '../facts/starts.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** How a reader writes what a workflow waits for. */
const EVENTS: Readonly<Record<Start, string>> = { release: 'on: release', tag: 'on: push: tags' };

/** Whether the publishing in a workflow waits for a release or a tag, and whether all of it does. */
function waits(start: Start, { workflow, publishing }: Context): { waiting: Waits; all: boolean } {
  const does = waitsFor(start, workflow);
  const found = [...publishing, ...uploadCommands(workflow)].map(({ job, step }) => does(job, step));
  return { waiting: (['yes', 'perhaps'] as const).find((each) => found.includes(each)) ?? 'no', all: found.every((each) => each === 'yes') };
}

/** What else that action's job is asked. */
const OF_RELEASE_PLEASE: Text = {
  en: 'With release-please the publish job also asks in its `if` whether the output `release_created` is `true`.',
  'zh-CN': '用 release-please 的话，发布作业还要用 `if` 判断它的输出 `release_created` 是不是 `true`。',
};

/** Where a workflow says that it waits. */
function offsetOf(start: Start, workflow: Workflow): number {
  if (start === 'release') return triggerOffset(workflow, 'release');
  const tags = isMap(workflow.on?.value) ? pairOf(workflow.source.map(workflow.triggers?.get('push')), 'tags') : undefined;
  return tags ? startOf(tags) : triggerOffset(workflow, 'push');
}

const DISPATCHES = /\bgh workflow run\b|\/dispatches\b|createWorkflowDispatch|createDispatchEvent/;

/** Whether one workflow starts others itself: `workflow_dispatch` and `repository_dispatch` work with any token, and so does a call. */
const startsOthers = ({ jobs }: Workflow, { triggers }: Workflow): boolean =>
  jobs.some(
    ({ uses, steps: all }) =>
      (uses?.text.startsWith('./') && triggers?.has('workflow_call')) ||
      ((triggers?.has('workflow_dispatch') || triggers?.has('repository_dispatch')) &&
        all.some(({ action = '', run, inputs }) => /workflow-dispatch|repository-dispatch/i.test(action) || DISPATCHES.test(`${run?.text} ${inputs.get('script')?.text}`))),
  );

/** A step that makes what is waited for. */
interface Made {
  maker: string;
  certain: boolean;
  says?: Detected['says'];
}

/** What is said where one file both makes it and waits for it. */
const BY_ITSELF: Detected['says'] = {
  name: { en: 'A tag or release made with `GITHUB_TOKEN` starts no new run', 'zh-CN': '用 `GITHUB_TOKEN` 推送的标签或创建的 release 不会启动新的运行' },
  explain: {
    en: '`{maker}` uses `GITHUB_TOKEN`. What this token does starts no run, so the run of `{event}` for which the publishing waits never comes, and in the run that `{maker}` is in the publishing is skipped. Publish in that run: let the job with `{maker}` say by an output that there is a new version, let the publish job `needs` it, and ask for that output in its `if`. Or give `{maker}` the token of a GitHub App or a personal access token. For a version that has its tag already, delete the tag and push it again yourself.',
    'zh-CN':
      '`{maker}` 用的是 `GITHUB_TOKEN`。用这个令牌做的事不会启动任何运行，所以发布步骤等待的 `{event}` 那次运行不会出现；而在 `{maker}` 所在的这次运行里，发布又会被跳过。请就在这次运行里发布：让 `{maker}` 所在的作业用输出（output）说明有了新版本，发布作业用 `needs` 等它，并在 `if` 里判断这个输出。或者给 `{maker}` 换用 GitHub App 的令牌或个人访问令牌（personal access token）。已经打了标签的版本，请删掉标签，由你自己重新推送。',
  },
};

/** The steps of a workflow that make a release or a tag with a token that may be the run's own, and do not run for one that is there. */
function makersFor(start: Start, workflow: Workflow): { maker: ReleaseMaker; started: boolean | undefined }[] {
  const started = isStartedBy(start, workflow);
  const forBranches = runsFor(workflow, 'push');
  return releaseMakers(workflow).flatMap((maker) => {
    const makes = (start === 'tag' || maker.makes !== 'tag') && maker.token !== 'other';
    return makes && (started === false || started === true || forBranches(maker.job, maker.step) !== 'skipped') ? [{ maker, started }] : [];
  });
}

/** What another workflow makes and this one waits for. */
const byOthers = (start: Start, { workflow, others }: Context, waiting: Waits): Made[] =>
  others.flatMap((other) =>
    startsOthers(other, workflow)
      ? []
      : makersFor(start, other).flatMap(({ maker, started }) => (started === true ? [] : [{ maker: maker.name, certain: maker.token === 'own' && started === false && waiting === 'yes' }])),
  );

/** Whether each run publishes, the one that makes a release or a tag included: then nothing waits for what it makes. */
const publishesAnyway = (workflow: Workflow): boolean =>
  workflow.triggers !== undefined && workflow.triggers.size > 1 && waysOf(workflow).some(({ conditions, open, worlds }) => conditions.length === 0 && open.length === worlds.length);

/**
 * What this workflow makes itself. A version's tag or release that it makes on other runs with its own token is what its publishing waits for; of any
 * other one the file alone does not tell.
 */
function byItself(start: Start, { workflow }: Context, all: boolean): Made[] {
  if (startsOthers(workflow, workflow) || publishesAnyway(workflow)) return [];
  // Where a release or a tag starts it, more is added to that: only what is made anew is another one.
  const anew = ({ makes, adds }: ReleaseMaker): boolean => (start === 'tag' ? makes !== 'release' : !adds);
  return makersFor(start, workflow).flatMap(({ maker, started }): Made[] => {
    if (started === true && !anew(maker)) return [];
    const certain = all && started !== true && maker.ofVersion && maker.token === 'own' && anew(maker);
    return [{ maker: maker.name, certain, ...(certain && { says: BY_ITSELF }) }];
  });
}

export default {
  id: 'release-made-by-github-token',
  severity: 'breaks',
  page: '/how-it-works/#workflow-setup',
  leadsTo: [],
  name: { en: 'A release made with `GITHUB_TOKEN` starts no workflow', 'zh-CN': '用 `GITHUB_TOKEN` 创建的 release 不会触发工作流' },
  explain: {
    en: '`{maker}` uses `GITHUB_TOKEN`. For what this token does GitHub starts no other workflow, so `{event}` never starts this one. Do both in the same workflow: a publish job that `needs` the release job. Or make the release with the token of a GitHub App or a personal access token. If that is there already, delete it, and make it again yourself.',
    'zh-CN':
      '`{maker}` 用的是 `GITHUB_TOKEN`。用这个令牌做的任何事，GitHub 都不会因此再启动别的工作流，所以 `{event}` 一直没能启动这个工作流。请把两件事放进同一个工作流：发布作业用 `needs` 等创建 release 的作业。或者改用 GitHub App 的令牌或个人访问令牌（personal access token）创建 release。已经创建了的，请删掉它，由你自己重新创建一次。',
  },
  unsure: {
    en: 'If `{maker}` makes the release or tag that is to start the publishing, and does so with `GITHUB_TOKEN`, `{event}` never starts it: for what this token does GitHub starts no other workflow. Then publish in the same workflow, in a job that `needs` the release job, or make the release with the token of a GitHub App or a personal access token.',
    'zh-CN':
      '如果要靠 `{maker}` 创建的 release 或标签来启动发布，而它用的又是 `GITHUB_TOKEN`，`{event}` 就启动不了：用这个令牌做的任何事，GitHub 都不会因此再启动别的工作流。这时请在同一个工作流里发布，让发布作业用 `needs` 等创建 release 的作业；或者改用 GitHub App 的令牌或个人访问令牌（personal access token）创建 release。',
  },
  detect: (context): Detected[] => {
    const { workflow } = context;
    return (['release', 'tag'] as const).flatMap((start): Detected[] => {
      const { waiting, all } = waits(start, context);
      if (waiting === 'no') return [];
      const own = waiting === 'yes' ? byItself(start, context, all) : [];
      return [...byOthers(start, context, waiting), ...own].map(({ maker, certain, says }) => ({
        offset: offsetOf(start, workflow),
        values: { maker, event: EVENTS[start] },
        ...(says ? { says } : /release-please/.test(maker) && { more: OF_RELEASE_PLEASE }),
        ...(!certain && { undecided: true }),
      }));
    });
  },
} as const satisfies Rule;
