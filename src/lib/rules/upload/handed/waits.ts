import { DOWNLOAD, uploadedNames, uploadsOf } from '../../../workflow/artifacts.ts';
import { leftOut } from '../../../workflow/left-out.ts';
import type { Step } from '../../../tools/types.ts';
import type { Job, Workflow } from '../../../workflow/workflow.ts';
import { insertEntry, replaceValue, type Splice } from '../../../yaml/splices.ts';
import { pairOf, startOf } from '../../../yaml/yaml.ts';
import { waysOf } from '../../conditions/path.ts';
import { brings, isOfAnotherRun } from '../../facts/artifacts.ts';
import { isPlainAction } from '../../facts/plain-job.ts';
import { needsOf, stepCondition } from '../../facts/runs-for.ts';
import type { Context, Detected } from '../../types.ts';

/** The jobs that have ended, one way or the other, before a job begins. */
export function endedBefore(workflow: Workflow, job: Job): ReadonlySet<Job> {
  const found = new Set<Job>();
  const add = (of: Job): void => {
    const ids = needsOf(workflow, of).map((id) => id.toLowerCase());
    for (const other of workflow.jobs) {
      if (!ids.includes(other.id.toLowerCase()) || found.has(other)) continue;
      found.add(other);
      add(other);
    }
  };
  add(job);
  return found;
}

/** The jobs that keep what a download asks for, where the job of it waits for none of them. */
function keepersOf(workflow: Workflow, job: Job, download: Step): Job[] {
  const wanted = download.inputs.get('name')?.text.trim() ?? '';
  const uploads = uploadsOf(workflow).filter(({ name }) => (wanted !== '' && !wanted.includes('${{') ? name === wanted : brings(download, name)));
  const ended = endedBefore(workflow, job);
  // Of a name there is one artifact in a run; what is not asked for by its name may come from elsewhere, too.
  const isAll = workflow.jobs.every(({ steps }) => steps.every(({ action }) => action === undefined || isPlainAction(action) || /^(?:pypa|actions)\/(?!upload-artifact\/)/i.test(action)));
  const isKnown = wanted === '' || wanted.includes('${{') ? uploadedNames(workflow) !== undefined && isAll : true;
  if (!isKnown || uploads.some((upload) => upload.job === job || ended.has(upload.job))) return [];
  return [...new Set(uploads.map((upload) => upload.job))];
}

const SAYS: Detected['says'] = {
  name: { en: 'The job does not wait for the files', 'zh-CN': '作业没有等文件构建好' },
  explain: {
    en: 'This job downloads what `{from}` keeps, and has no `needs:` with it: both start at once. Unless something holds this job up until the artifact is there, such as an environment that wants an approval, the download ends in `Artifact not found`. Write `needs: {needs}` at `{job}`.',
    'zh-CN': '这个作业要下载 `{from}` 保存的构建产物（artifact），却没有用 `needs:` 等它：两个作业会同时开始。除非有什么让这个作业等到构建产物保存好，比如环境需要审批，否则下载会报 `Artifact not found`。请在 `{job}` 上写 `needs: {needs}`。',
  },
  unsure: {
    en: 'This job downloads what `{from}` keeps. If it has no `needs:` with it, both start at once, and the download may end in `Artifact not found`: look whether `{job}` has `needs: {needs}`.',
    'zh-CN': '这个作业要下载 `{from}` 保存的构建产物（artifact）。如果没有用 `needs:` 等它，两个作业会同时开始，下载可能会报 `Artifact not found`：请看 `{job}` 有没有写 `needs: {needs}`。',
  },
  repair: { en: 'Let the job wait for the one that builds', 'zh-CN': '让作业等构建作业结束' },
};

const ENDS_IN = ['artifact-not-found', 'twine-no-files', 'missing-dists-warning', 'packages-dir-traceback'];

/** Whether the log beside the file says of another artifact that it is not there. */
const isOther = ({ told }: Context, wanted: string): boolean => /^[\w.-]+$/.test(told?.values['name'] ?? '') && wanted !== '' && told?.values['name'] !== wanted;

const listOf = (ids: readonly string[]): string => (ids.length === 1 ? ids[0]! : `[${ids.join(', ')}]`);

/** What a job would have to name in `needs:` for all that it waits for. */
const wantedNeeds = (workflow: Workflow, job: Job, keepers: readonly Job[]): string => listOf([...new Set([...needsOf(workflow, job), ...keepers.map(({ id }) => id)])]);

/** The jobs that publish what another job keeps, and do not wait for that one. */
export function unwaited(context: Context): Detected[] {
  const { workflow } = context;
  if (workflow.shape !== 'workflow') return [];
  const seen = new Set<Job>();
  return waysOf(workflow).flatMap(({ job, step }): Detected[] => {
    if (!job.map || seen.has(job)) return [];
    seen.add(job);
    const before = job.steps.filter(({ index }) => index < step.index);
    const download = before.find((each) => each.action === DOWNLOAD && !isOfAnotherRun(each) && stepCondition(workflow, each) === '' && !pairOf(each.map, 'continue-on-error') && keepersOf(workflow, job, each).length > 0);
    if (!download) return [];
    const keepers = keepersOf(workflow, job, download);
    // A name that no job has may be meant for one of them, or lead to it by a job that was not pasted.
    const ids = new Set(workflow.jobs.map(({ id }) => id.toLowerCase()));
    if (needsOf(workflow, job).some((id) => !ids.has(id.toLowerCase()))) return [];
    const values = { from: keepers.map(({ id }) => id).join(', '), needs: wantedNeeds(workflow, job, keepers), job: job.id };
    return [
      {
        offset: startOf(download.uses?.pair),
        job,
        step,
        key: 'needs',
        apart: true,
        says: SAYS,
        // Which of two jobs comes first is chance.
        severity: 'risky',
        ...(leftOut(workflow).keys && { undecided: true }),
        endsIn: isOther(context, download.inputs.get('name')?.text.trim() ?? '') ? [] : ENDS_IN,
        values,
      },
    ];
  });
}

/** Has a job wait for those that keep what it downloads. */
export function wait({ workflow }: Context, { job, values }: Detected): readonly Splice[] | undefined {
  const { source } = workflow;
  const needs = values?.['needs'] ?? '';
  const pair = pairOf(job?.map, 'needs');
  if (!job?.map || job.shared || !/^[\w-]+$|^\[[\w, -]+\]$/.test(needs)) return undefined;
  // What waits for this job already would wait for itself.
  const ids = needs.replace(/[[\]]/g, '').split(', ');
  if (workflow.jobs.some((other) => ids.includes(other.id) && endedBefore(workflow, other).has(job))) return undefined;
  if (pair && source.textOf(pair.value) === undefined && !source.seq(pair.value)?.flow) return undefined;
  const splice = pair ? replaceValue(source, pair, needs) : insertEntry(source, job.map, ['needs', needs], pairOf(job.map, 'name') ?? pairOf(job.map, 'runs-on'));
  return splice && [splice];
}
