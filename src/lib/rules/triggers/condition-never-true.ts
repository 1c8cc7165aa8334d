import type { Text } from '../../../errors/types.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { asksMissingRef, asksSwitch } from '../conditions/condition.ts';
import { isFlag, outputsAsTruth } from '../conditions/outputs.ts';
import { mayHold, waysOf, type Condition, type Way } from '../conditions/path.ts';
import type { World } from '../conditions/worlds.ts';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { targetOf } from '../facts/calls.ts';
import { PYPI, readUrl, TESTPYPI, uploadUrl } from '../facts/index-of.ts';
import { needsOf, stepCondition } from '../facts/runs-for.ts';
import type { Detected, Rule } from '../types.ts';

/** A way of which nothing is known: what is false there is false whatever starts the workflow. */
const ANY: World = { shown: '' };

/** A condition that says no by itself. */
const SWITCHED_OFF = /^(?:\$\{\{\s*)?false(?:\s*(?:\}\})?$|\s*&&[^|]*$)/i;

const MAX_SHOWN = 120;

const shown = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
};

/** The condition that is to blame: one that is false by itself, or the innermost of those that exclude each other. */
function guilty({ conditions, worlds }: Way): Condition | undefined {
  const often = worlds.filter(({ seldom }) => !seldom);
  return conditions.find((condition) => !mayHold(condition, worlds)) ?? conditions.find((condition) => !mayHold(condition, often)) ?? conditions[0];
}

const STAR: Text = {
  en: "Only in `on:` does `*` stand for any letters. In a condition, a tag is asked for with `startsWith(github.ref, 'refs/tags/v')`.",
  'zh-CN': "只有 `on:` 里的 `*` 才代表任意字符。条件里要判断标签，请写 `startsWith(github.ref, 'refs/tags/v')`。",
};

const ALWAYS: Text = { en: 'It is false whatever starts the workflow.', 'zh-CN': '不管由什么触发，它都不成立。' };

const NO_REF: Text = {
  en: "What `github.event` holds has a `ref` after a push, and none after {event}, where it counts as empty. Ask for `github.ref` instead, which every event has: `startsWith(github.ref, 'refs/tags/')`.",
  'zh-CN': "只有推送触发时，`github.event` 里才有 `ref`；由 {event} 触发时没有，按空值处理。请改用 `github.ref`，不管由什么触发都有它：`startsWith(github.ref, 'refs/tags/')`。",
};

/** What is said of an input that is a truth value, and compared with a text. */
const NO_TEXT = (input: string): Text => ({
  en: `The input is of \`type: boolean\`, and no text equals that, \`'true'\` as little as \`'false'\`. Ask for \`${input}\` by itself, or for \`!${input}\`.`,
  'zh-CN': `这个输入的 \`type\` 是 \`boolean\`，任何文本都不等于它，\`'true'\` 和 \`'false'\` 都一样。请直接写 \`${input}\`，或者 \`!${input}\`。`,
});

function why(condition: Condition, worlds: readonly World[], alone: boolean): Text {
  if (!mayHold(condition, [ANY])) return condition.text.includes('*') ? STAR : ALWAYS;
  const compared = alone && worlds[0] && condition.expr ? asksSwitch(condition.expr, worlds[0]) : undefined;
  if (compared?.isEqual) return NO_TEXT(compared.input);
  const starts = [...new Set(worlds.flatMap((world) => (world.shown ? [`\`${world.shown}\``] : [])))];
  const without = worlds.find((world) => condition.expr && asksMissingRef(condition.expr, world));
  if (without && alone) return { en: NO_REF.en.replace('{event}', `\`${without.event}\``), 'zh-CN': NO_REF['zh-CN'].replace('{event}', `\`${without.event}\``) };
  const both = { en: ' It excludes another condition on the way to the publish step.', 'zh-CN': '它和发布步骤之前的另一个条件互相排斥。' };
  const ways = { en: `What starts this workflow: ${starts.join(', ')}.`, 'zh-CN': `启动这个工作流的是 ${starts.join('、')}。` };
  return alone ? ways : { en: ways.en + both.en, 'zh-CN': ways['zh-CN'] + both['zh-CN'] };
}

/** What is said of an output that is turned round: it is a text, of which only the empty one counts as false. */
const TURNED = (output: string): Text => ({
  en: `An output is a text, and every text but an empty one counts as true, \`false\` as well: so \`!${output}\` is false whatever the output says. Compare it: \`${output} != 'true'\`.`,
  'zh-CN': `输出（output）是文本，而文本只要不为空就算成立，\`false\` 也一样：所以不管输出写的是什么，\`!${output}\` 都不成立。请改成比较：\`${output} != 'true'\`。`,
});

const MAY_BE_TURNED: Detected['says'] = {
  name: { en: 'An output is a text, and `false` counts as true', 'zh-CN': '输出是文本，`false` 也算成立' },
  unsure: {
    en: "If this output says `true` or `false`, `!{output}` is false either way: an output is a text, and every text but an empty one counts as true. GitHub then skips what it stands at and reports no error. Compare it: `{output} != 'true'`. Where the output is empty instead of `false`, it works as it is.",
    'zh-CN': "如果这个输出（output）写的是 `true` 或 `false`，`!{output}` 都不成立：输出是文本，而文本只要不为空就算成立。GitHub 会直接跳过，不报任何错误。请改成比较：`{output} != 'true'`。如果输出不写 `false` 而是留空，这样写没有问题。",
  },
};

/** Conditions that turn an output round. */
function turned(workflow: Workflow, { conditions }: Way): Detected[] {
  return conditions.flatMap(({ expr, pair, job, text }) =>
    (expr ? outputsAsTruth(expr) : []).flatMap(({ name, negated, decides }): Detected[] => {
      if (!negated) return [];
      const output = new RegExp(name.replaceAll('.', '\\.'), 'i').exec(text)?.[0] ?? name;
      const place = { offset: startOf(pair), job, values: { condition: shown(text), output }, key: name };
      return [decides && isFlag(workflow, job, name) ? { ...place, more: TURNED(output) } : { ...place, undecided: true, says: MAY_BE_TURNED }];
    }),
  );
}

/** What is said of a job that is skipped with one further up, although the jobs that it waits for ran. */
const FURTHER_UP: Detected['says'] = {
  explain: {
    en: 'This job is always skipped: `{job}`, further up along `needs:`, is skipped whenever it could run, by `if: {condition}`. Without `always()`, `failure()` or `cancelled()` in its `if:`, a job runs only where all jobs before it succeeded, those further up as well, though `{last}` runs. Write here `if: {instead}`.',
    'zh-CN': '这个作业总会被跳过：沿着 `needs:` 往前的作业 `{job}`，在它本该运行的时候总被 `if: {condition}` 跳过。`if:` 里没有 `always()`、`failure()` 或 `cancelled()` 的作业，要前面所有作业都成功才会运行，更靠前的也算，哪怕 `{last}` 运行了。这里请写 `if: {instead}`。',
  },
};

/** A condition that asks the jobs that a job waits for, and none further up. */
function askingAlone(workflow: Workflow, job: Job): string {
  const own = /^\s*(?:\$\{\{)?([^]*?)(?:\}\})?\s*$/.exec(stepCondition(workflow, job))?.[1]?.trim() ?? '';
  const results = needsOf(workflow, job).map((id) => `needs.${id}.result == 'success'`);
  return `\${{ ${['!cancelled()', ...results, ...(own === '' ? [] : [own.includes('||') ? `(${own})` : own])].join(' && ')} }}`;
}

/** What is said where a button starts the workflow, and nothing of it runs then. */
const BY_HAND: Detected['says'] = {
  name: { en: 'Started by hand, nothing runs', 'zh-CN': '手动启动时什么都不会运行' },
  unsure: {
    en: "`workflow_dispatch` starts this workflow, too, and `if: {condition}` then skips the job, and with it all that waits for it: the run is not red, and publishes nothing. If a run by hand is to publish, let the condition admit it: `|| github.event_name == 'workflow_dispatch'`. Start it on the tag then.",
    'zh-CN': "`workflow_dispatch` 也会启动这个工作流，而 `if: {condition}` 会跳过这个作业和等着它的作业：运行不显示失败，也什么都没有发布。如果手动运行也要发布，就让条件放行：`|| github.event_name == 'workflow_dispatch'`，并在标签上启动。",
  },
};

/** What is said where only the button starts it, and what it offers first does not fulfil the condition. */
const ON_BRANCH: Detected['says'] = {
  name: { en: 'Started on a branch, this publishes nothing', 'zh-CN': '在分支上启动时什么都不会发布' },
  unsure: {
    en: 'Only `workflow_dispatch` starts this workflow, and its button offers a branch first. There `if: {condition}` is false: GitHub skips what it stands at, and the run is green all the same. Choose the tag under “Use workflow from”, or let the push of a tag start it, by `push:` with `tags:` below `on:`.',
    'zh-CN': '只有 `workflow_dispatch` 会启动这个工作流，而它的按钮默认选的是分支。在分支上 `if: {condition}` 不成立：GitHub 会直接跳过，运行照样显示成功。请在 “Use workflow from” 里选标签，或者在 `on:` 里加上 `push:` 和 `tags:`，由推送标签来启动。',
  },
};

/** Jobs that a run by hand skips, where it skips them all. */
function idleByHand(workflow: Workflow, ways: readonly Way[]): Detected[] {
  const byHand = ways[0]?.worlds.filter(({ event }) => event === 'workflow_dispatch') ?? [];
  if (byHand.length === 0 || byHand.length === ways[0]!.worlds.length || ways.some(({ open }) => open.some((world) => byHand.includes(world)))) return [];
  const skipping = ways.flatMap(({ conditions, jobs }) => conditions.flatMap((condition) => (!condition.step && !mayHold(condition, byHand) ? [{ condition, jobs }] : [])));
  const first = skipping.find(({ condition }) => needsOf(workflow, condition.job).length === 0)?.condition;
  // What else it has may be all that such a run is for.
  const isIdle = first && workflow.jobs.every((job) => job === first.job || needsOf(workflow, job).includes(first.job.id) || skipping.some(({ condition }) => condition.job === job));
  return isIdle ? [{ offset: startOf(first.pair), job: first.job, values: { condition: shown(first.text) }, key: 'by-hand', undecided: true, says: BY_HAND }] : [];
}

export default {
  id: 'condition-never-true',
  severity: 'breaks',
  page: '/how-it-works/#workflow-setup',
  leadsTo: [],
  name: { en: 'The publish step never runs', 'zh-CN': '发布步骤永远不会运行' },
  explain: {
    en: '`if: {condition}` is never true in a run of this workflow. GitHub skips what it stands at and reports no error: the run is green, and this step publishes nothing.',
    'zh-CN': '在这个工作流的运行里，`if: {condition}` 永远不成立。GitHub 会直接跳过，不报任何错误：运行显示成功，这一步却什么都没有发布。',
  },
  unsure: {
    en: '`if: {condition}` is not true in what usually starts this workflow, only in a run that is started by hand on a tag, or by a workflow that calls this one. If the release was to publish by itself, see whether the run shows the job as skipped.',
    'zh-CN': '按这个工作流平常的触发方式，`if: {condition}` 不成立；只有手动在标签上运行，或由别的工作流调用时才可能成立。如果你想让它自动发布，请看看那次运行里这个作业是否显示为已跳过。',
  },
  detect: ({ workflow, publishing, calls }): Detected[] => {
    const ways = waysOf(workflow);
    const release = new Set([...publishing.filter(({ step }) => readUrl(uploadUrl(step) ?? PYPI).target !== TESTPYPI), ...calls.filter((call) => targetOf(call) !== 'testpypi')].map(({ step }) => step));
    const isPublishedElsewhere = (one: Step): boolean => ways.some(({ step, open }) => step !== one && release.has(step) && open.length > 0);
    const found = ways.flatMap((way): Detected[] => {
      const outputs = turned(workflow, way);
      const { worlds, conditions, open } = way;
      const often = worlds.filter(({ seldom }) => !seldom);
      const condition = guilty(way);
      if (way.shut) {
        const { condition: other, waits, last } = way.shut;
        const values = { job: other.job.id, condition: shown(other.text), last: last.id, instead: askingAlone(workflow, waits) };
        return [...outputs, { offset: startOf(pairOf(waits.map, 'if') ?? waits.pair), values, job: waits, says: FURTHER_UP }];
      }
      if (!condition || open.some(({ seldom }) => !seldom)) return outputs;
      // Nobody writes that by mistake, and what is to be published is published by another step.
      if (SWITCHED_OFF.test(condition.text.trim()) && isPublishedElsewhere(way.step)) return outputs;
      const undecided = open.length > 0;
      const more = undecided ? undefined : why(condition, often, conditions.length === 1 || !mayHold(condition, worlds));
      return [...outputs, { offset: startOf(condition.pair), values: { condition: shown(condition.text) }, job: condition.job, ...(more && { more }), ...(undecided && { undecided, ...(worlds.every(({ event }) => event === 'workflow_dispatch') && { says: ON_BRANCH }) }) }];
    });
    return found.length > 0 ? found : idleByHand(workflow, ways);
  },
} as const satisfies Rule;
