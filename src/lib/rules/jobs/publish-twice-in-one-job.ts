import type { PublishStep } from '../../workflow/publishing.ts';
import { insertEntry, replaceValue, type Splice } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { excludeEachOther } from '../conditions/condition.ts';
import { waysOf } from '../conditions/path.ts';
import { attests } from '../facts/attests.ts';
import { stepCondition } from '../facts/runs-for.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { packagesDir } from '../facts/files-dir.ts';
import { TESTPYPI, uploadUrl } from '../facts/index-of.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Whether a step finds or leaves attestation files: all three things that decide it have to be known. */
function signs(context: Context, publish: PublishStep): boolean | undefined {
  const trusted = usesTrustedPublishing(publish, context);
  const made = attests(context.workflow.source, publish, context.action);
  if (trusted === false || made === false) return false;
  return trusted === undefined || made === undefined ? undefined : true;
}

const CLEANS = /attestation|\brm\b|\bgit clean\b/;

/** Whether a run that begins in one way may come to both steps. */
function meetInSomeRun({ workflow }: Context, one: PublishStep, other: PublishStep): boolean {
  const [first, second] = [one, other].map(({ step }) => waysOf(workflow).find((way) => way.step === step)?.open);
  return !first || !second || first.some((world) => second.includes(world));
}

/** The earlier steps of the job whose attestation files a step meets. */
function metBy(context: Context, publish: PublishStep): { first: PublishStep; certain: boolean }[] {
  const { workflow, publishing } = context;
  const second = signs(context, publish);
  if (second === false) return [];
  const cleaned = publish.job.steps.findLast(({ index, run }) => index < publish.step.index && CLEANS.test(run?.text ?? ''))?.index ?? -1;
  return publishing.flatMap((first) => {
    const earlier = first.job === publish.job && first.step.index < publish.step.index;
    const made = earlier ? signs(context, first) : false;
    if (made === false || packagesDir(first.step) !== packagesDir(publish.step)) return [];
    // Where the first always runs, or when the second does, the second meets its files. Where it is the repair that lets both sign, it must not leave that open.
    const [condition, own] = [stepCondition(workflow, first.step), stepCondition(workflow, publish.step)];
    if (excludeEachOther(condition, own) || !meetInSomeRun(context, first, publish)) return [];
    const both = condition === '' || condition === own || (context.converting && context.intent === 'trusted-publishing');
    // Steps without their job may come from two.
    const certain = publish.job.map && made && second === true && both && cleaned < first.step.index;
    return [{ first, certain: certain === true }];
  });
}

/** Turns the attestations of one step off, where that is a loss for nobody but TestPyPI. */
function turnOff({ workflow: { source } }: Context, { step }: PublishStep): Splice | undefined {
  const block = source.map(step.with?.value);
  // On PyPI the files would be without attestations for good. What has an anchor is read by other steps too.
  if (step.shared || !block || block !== step.with?.value || block.anchor || uploadUrl(step) !== TESTPYPI) return undefined;
  const given = pairOf(block, 'attestations');
  return given ? replaceValue(source, given, 'false') : insertEntry(source, block, ['attestations', 'false']);
}

export default {
  id: 'publish-twice-in-one-job',
  severity: 'breaks',
  page: '/errors/attestation-already-exists/',
  leadsTo: ['attestation-already-exists', 'attestation-exists-tuple-traceback'],
  name: { en: 'A second publish step in the same job', 'zh-CN': '同一个作业里有第二个发布步骤' },
  explain: {
    en: 'The step before it leaves `.publish.attestation` files beside the distributions. This one finds them and ends in `already have publish attestations`, with the first index served and the second not. Give each index a job of its own.',
    'zh-CN':
      '前一个发布步骤会在发布文件旁边留下 `.publish.attestation` 文件。这一步发现了这些文件，就报 `already have publish attestations` 并停下：第一个索引上已经有文件，第二个还没有。请给每个索引单独一个作业。',
  },
  unsure: {
    en: 'If both publish steps run in one job by Trusted Publishing, the second finds the attestation files of the first and stops. Conditions, an expression, a step between them that cleans up, or a job that was not pasted decide whether it comes to that.',
    'zh-CN': '如果两个发布步骤在同一个作业里都用可信发布（Trusted Publishing）运行，第二个会发现第一个留下的证明文件，因而停下。会不会走到这一步，要看条件、表达式、两步之间有没有清理，或者没有粘贴进来的作业。',
  },
  repair: {
    en: 'Set `attestations: false` on the TestPyPI step: its files then have none there',
    'zh-CN': '给 TestPyPI 步骤加上 `attestations: false`：TestPyPI 上的文件就没有证明',
  },
  detect: (context): Detected[] =>
    context.publishing.flatMap((publish): Detected[] => {
      const met = metBy(context, publish);
      const undecided = !met.some(({ certain }) => certain);
      // v1.11.0 showed twine such a file, which said so in its own words: pypa/gh-action-pypi-publish issues/283.
      const isShown = Object.values(context.told?.values ?? {}).some((value) => value.endsWith('.publish.attestation'));
      return met.length > 0 ? [{ offset: startOf(publish.step.uses?.pair), job: publish.job, step: publish.step, ...(undecided && { undecided }), ...(isShown && { leadsTo: ['twine-unknown-distribution-format'] }) }] : [];
    }),
  edit: (context, { job, step }) => {
    const publish = context.publishing.find((each) => each.job === job && each.step.index === step?.index);
    const splices = (publish ? metBy(context, publish) : []).map(({ first }) => turnOff(context, first));
    return splices.every((splice) => splice !== undefined) ? splices : undefined;
  },
} as const satisfies Rule;
