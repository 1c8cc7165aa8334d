import { isScalar, isSeq, type Scalar } from 'yaml';
import type { Text } from '../../../errors/types.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { textsOf } from '../conditions/worlds.ts';
import { waysOf } from '../conditions/path.ts';
import { pushedRefs } from '../facts/starts.ts';
import type { Detected, Rule } from '../types.ts';

/** Activities that come whenever a release is published, a draft or not. */
const PUBLISHED = ['published', 'released'];

/** A condition by the activity, which is no other event's. */
const asksFor = (text: string, type: string): boolean => new RegExp(`github\\.event\\.action\\s*==\\s*'${type}'`).test(text);
const more = (type: string): Text => ({
  en: `A condition here asks for \`${type}\`, too: write \`published\` in both places, or what it stands at is skipped for ever. In a run of another event, such as the push of a tag, it is false: what it stands at is skipped there, and the run is green all the same. See beside the run which event it is of.`,
  'zh-CN': `这里还有条件写着 \`${type}\`：两处都要改成 \`published\`，否则它所在的步骤或作业会一直被跳过。由其他事件（比如推送标签）启动的运行里，这个条件不成立：它所在的步骤或作业会被跳过，而运行照样显示成功。请看看那次运行是由哪个事件启动的。`,
});

/** Neither comes for a release that was a draft before: github/docs content/actions/reference/workflows-and-actions/events-that-trigger-workflows.md. */
const NOT_OF_DRAFTS = ['created', 'prereleased'];

/** The word `created`, or `prereleased`, among the activities of a release for which a workflow waits. */
function createdIn({ source, triggers }: Workflow): (Scalar & { value: string }) | undefined {
  const types = pairOf(source.map(triggers?.get('release')), 'types')?.value;
  const texts = textsOf(source, types);
  if (!texts.some((each) => NOT_OF_DRAFTS.includes(each)) || PUBLISHED.some((each) => texts.includes(each))) return undefined;
  const items = isSeq(types) ? types.items : [types];
  const ofDrafts = items.filter((item): item is Scalar & { value: string } => isScalar(item) && NOT_OF_DRAFTS.includes(String(item.value)));
  return ofDrafts.find(({ value }) => value === 'created') ?? ofDrafts[0];
}

/** What is the same in the run of a tag and in that of its release: github/docs content/actions/reference/workflows-and-actions/contexts.md. */
const SAME = /^(?:github\.(?:workflow|workflow_ref|repository|ref|ref_name|ref_type|sha|head_ref|event\.(?:pull_request\.)?number))$/;

const CANCELS: Detected['says'] = {
  name: { en: 'The tag and its release cancel each other', 'zh-CN': '标签和 release 的运行会互相取消' },
  explain: {
    en: 'A tag and its release start two runs in one `concurrency:` group, and with `cancel-in-progress: true` the later one cancels the other. Only that of `{event}` publishes: cancelled, it uploads nothing. Put `${{ github.event_name }}` into the group. For a missed version choose “Re-run all jobs” at the cancelled run of `{event}`.',
    'zh-CN': '一个标签和它的 release 会启动两次运行，同属一个 `concurrency:` 组；因为 `cancel-in-progress: true`，后开始的会取消先开始的。只有 `{event}` 那次会发布：它被取消，就什么都不会上传。请把 `${{ github.event_name }}` 写进组名。漏掉的版本：在被取消的那次 `{event}` 运行里选择 “Re-run all jobs”。',
  },
};

/** The group of all runs, where the run of a release is in the same one as that of its tag, and the event of the two that alone publishes. */
function cancelling(workflow: Workflow): Detected[] {
  const { source, root, triggers } = workflow;
  const own = pairOf(root, 'concurrency');
  const map = source.map(own?.value);
  if (!own || source.textOf(pairOf(map, 'cancel-in-progress')?.value) !== 'true' || !triggers?.has('release') || !['tags', 'both'].includes(pushedRefs(workflow))) return [];
  const group = source.textOf(pairOf(map, 'group')?.value) ?? '';
  if (!Array.from(group.matchAll(/\$\{\{(.*?)\}\}/gs), ([, inside = '']) => inside).every((inside) => inside.split('||').every((part) => SAME.test(part.trim())))) return [];
  const open = waysOf(workflow).flatMap((way) => way.open);
  const events = ['release', 'push'].filter((event) => open.some((world) => world.event === event && world.ref === 'tag'));
  const [event] = events;
  return events.length === 1 && event ? [{ offset: startOf(own), key: 'cancels', says: CANCELS, values: { event } }] : [];
}

export default {
  id: 'release-created-trigger',
  severity: 'risky',
  page: '/how-it-works/#workflow-setup',
  leadsTo: [],
  name: { en: 'A draft that is published does not start this', 'zh-CN': '发布草稿 release 不会启动这个工作流' },
  explain: {
    en: '`types: [{type}]` does not come for a draft, neither when saved nor when published; GitHub’s form for a release may save one. Then no run starts. `published` comes for both. For a missed version, delete the release, not the tag, and publish it again without a draft. One that says `Immutable` must stay, or its tag is lost: make a new version.',
    'zh-CN':
      '草稿 release 不会产生 `types: [{type}]`：保存时没有，之后发布时也没有；而 GitHub 的新建 release 页面可能会先存成草稿。这样就根本不会有运行。`published` 在两种情况下都会产生。漏掉的版本：删掉它的 release（不要删标签），再直接发布一次，中间不要存成草稿。标着 `Immutable` 的 release 不要删，否则这个标签就不能再用于 release：改发新版本。',
  },
  repair: { en: 'Wait for `published` in place of `created`', 'zh-CN': '把 `created` 换成 `published`' },
  detect: ({ workflow }): Detected[] => {
    const created = createdIn(workflow);
    // Of a part without jobs it is not known what they ask for.
    const cancels = cancelling(workflow);
    const waits = created && (workflow.jobs.length === 0 || waysOf(workflow).some(({ open }) => open.some(({ event }) => event === 'release')));
    return [...(created && waits ? [{ offset: startOf(created), values: { type: created.value }, ...(asksFor(workflow.source.text, created.value) && { more: more(created.value) }) }] : []), ...cancels];
  },
  edit: ({ workflow }, { key }) => {
    if (key === 'cancels') return undefined;
    const created = createdIn(workflow);
    // A condition may ask for the activity that it was; and who waits for pre-releases alone may not mean others.
    if (!created?.range || created.value !== 'created' || /github\.event\.action\b/.test(workflow.source.text)) return undefined;
    const [start, end] = created.range;
    const text = workflow.source.text.slice(start, end);
    return [{ start, end, insert: text.replace('created', 'published') }];
  },
} as const satisfies Rule;
