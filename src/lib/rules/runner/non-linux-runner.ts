import type { Job, Workflow } from '../../workflow/workflow.ts';
import { startOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { stepCondition } from '../facts/runs-for.ts';
import { replaceScalar } from '../edits/replace-scalar.ts';
import { runnersOf } from '../../workflow/runners.ts';
import type { Detected, Rule } from '../types.ts';

const OTHER_SYSTEM = /(?:^|[^a-z])(?:windows|macos)/i;
const LINUX = /linux|ubuntu|debian/i;

/** Steps that do the same on any runner: a job of nothing else can move. */
export const MOVABLE = /^(?:actions\/(?:checkout|download-artifact)|pypa\/gh-action-pypi-publish)$/i;

/** What may differ from one entry of a matrix to the next: the event and its ref do not. */
const OPEN = /\b(?:env|steps|strategy|job|runner|hashFiles)\b/;

/** Whether a job runs on something else than Linux, for at least one entry of its matrix. */
function runsElsewhere(workflow: Workflow, job: Job): 'yes' | 'perhaps' | 'no' {
  const { runners, open } = runnersOf(workflow, job);
  if (runners.some((labels) => labels.some((label) => OTHER_SYSTEM.test(label)))) return 'yes';
  if (open) return 'perhaps';
  return runners.some((labels) => labels.includes('self-hosted') && !labels.some((label) => LINUX.test(label))) ? 'perhaps' : 'no';
}

export default {
  id: 'non-linux-runner',
  severity: 'breaks',
  page: '/errors/action-linux-only/',
  leadsTo: ['action-linux-only', 'container-action-linux-only'],
  name: { en: 'The publish job does not run on Linux', 'zh-CN': '发布作业不在 Linux 上运行' },
  explain: {
    en: 'The publish action runs on Linux only; on macOS and Windows its first step stops. Build there, keep the files with `actions/upload-artifact`, and publish them from one job with `runs-on: ubuntu-latest`. In a matrix, the Linux job may upload its files before the others fail.',
    'zh-CN':
      '发布 action 只能在 Linux 上运行，在 macOS 和 Windows 上，它的第一步就会停下。构建可以留在那里：用 `actions/upload-artifact` 保存文件，再由一个 `runs-on: ubuntu-latest` 的作业统一发布。用矩阵时，可能 Linux 那一项已经上传了自己的文件，其余的才失败。',
  },
  unsure: {
    en: 'The publish action runs on Linux only. The file does not tell which system this runner or each entry of the matrix has: the first lines of the log do, under “Set up job”.',
    'zh-CN': '发布 action 只能在 Linux 上运行。从文件看不出这个运行器（或矩阵的每一项）是什么系统；日志开头的“Set up job”里会写明。',
  },
  repair: { en: 'Publish on `ubuntu-latest`', 'zh-CN': '改在 `ubuntu-latest` 上发布' },
  detect: ({ workflow, publishing }): Detected[] =>
    byJob(publishing).flatMap(([job, steps]): Detected[] => {
      const [label] = job.runsOn;
      const verdict = runsElsewhere(workflow, job);
      // A step that asks for the system or the entry of the matrix picks the one that may publish.
      const conditions = steps.map(({ step }) => stepCondition(workflow, step)).filter((condition) => !/matrix\.|runner\.os/.test(condition));
      if (!label || verdict === 'no' || conditions.length === 0) return [];
      const undecided = verdict === 'perhaps' || (conditions.every((condition) => OPEN.test(condition)) && runnersOf(workflow, job).matrix);
      return [{ offset: startOf(label.pair), job, ...(undecided && { undecided }) }];
    }),
  edit: (_, { job }) => {
    const [label] = job?.runsOn ?? [];
    if (!job || !label || label.expression || job.runsOn.length > 1 || !job.steps.every(({ action }) => MOVABLE.test(action ?? ''))) return undefined;
    return replaceScalar(label, 'ubuntu-latest');
  },
} as const satisfies Rule;
