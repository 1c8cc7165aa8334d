import type { PublishCall } from '../../workflow/calls.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { entries, pairOf } from '../../yaml/yaml.ts';
import { isForPypi, placeOf } from '../facts/calls.ts';
import { runsFor } from '../facts/runs-for.ts';
import { pushedRefs } from '../facts/starts.ts';
import type { Detected, Rule } from '../types.ts';

/** Commands that build an sdist, which has one name wherever it is built. */
const BUILDS_SDIST = /(?:\bpython\d?(?:\.\d+)? -m build|\bpyproject-build|\bpipx run build|\buvx? (?:build|run build)|\bhatch build)\b(?![^\n]*(?:--wheel|-w\b))|setup\.py[^\n]*\bsdist\b/;

/** How often a matrix has its job run: undefined where the file does not spell it out. */
function cellsOf({ source }: Workflow, job: Job): number | undefined {
  const matrix = source.map(pairOf(source.map(pairOf(job.map, 'strategy')?.value), 'matrix')?.value);
  if (!matrix) return undefined;
  const lists = entries(matrix).filter(([key]) => key !== 'exclude').map(([key, { value }]) => [key, source.seq(value)?.items.length] as const);
  if (pairOf(matrix, 'exclude') || lists.some(([, count]) => count === undefined)) return undefined;
  const product = lists.filter(([key]) => key !== 'include').reduce((cells, [, count = 1]) => cells * count, 1);
  return lists.every(([key]) => key === 'include') ? lists[0]?.[1] : product;
}

/** Whether each cell of a matrix builds and sends the same: then nothing that a step runs looks at the cell. */
function isSameInAll({ source }: Workflow, { map, steps }: Job): boolean {
  const written = (node: { range?: readonly number[] | null } | null | undefined): string => source.text.slice(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
  const own = ['env', 'defaults', 'if'].map((key) => written(pairOf(map, key)?.value));
  const scripts = steps.filter(({ run }) => run !== undefined).map((step) => written(step.map));
  return ![...own, ...scripts].some((text) => text.includes('matrix.') || text.includes('strategy.'));
}

/** Whether every cell of a job's matrix sends an sdist of one name. */
const sendsInEachCell = (workflow: Workflow, { job, step }: PublishCall): boolean =>
  (cellsOf(workflow, job) ?? 0) > 1 && isSameInAll(workflow, job) && job.steps.some(({ index, run }) => index <= step.index && BUILDS_SDIST.test(run?.text ?? ''));

/** Whether what is no release starts the step, and nothing keeps it from being run. */
function isStartedOften(workflow: Workflow, { job, step }: PublishCall): boolean {
  const events = [...(workflow.triggers?.has('schedule') ? ['schedule'] : []), ...(['branches', 'both'].includes(pushedRefs(workflow)) ? ['push'] : [])];
  return events.some((event) => runsFor(workflow, event)(job, step) === 'runs');
}

export default {
  id: 'command-sends-file-twice',
  severity: 'risky',
  page: '/errors/file-already-exists/',
  leadsTo: ['file-already-exists'],
  name: { en: 'The same file is sent more than once', 'zh-CN': '同一个文件会上传多次' },
  explain: {
    en: 'The job runs once for each combination of its matrix, and each time builds an sdist of the same name and sends it. PyPI takes the first; to the others it answers `400 File already exists`, unless they are the same to the byte. Publish in a job of its own that waits for this one.',
    'zh-CN': '矩阵里每个组合都会让这个作业运行一次，每次都构建并上传同名的 sdist。PyPI 只收第一个；后面的除非每个字节都相同，否则返回 `400 File already exists`。请在单独的作业里发布，等这个作业完成后再运行。',
  },
  unsure: {
    en: 'A push to a branch, or a schedule, starts this upload again and again, and PyPI takes a file name only once. Unless the version is another one each time, it ends in `400 File already exists`. With `{option}` the command skips what is there.',
    'zh-CN': '推送到分支或定时触发都会再次执行这次上传，而 PyPI 上一个文件名只能用一次。除非每次的版本号都不同，否则会以 `400 File already exists` 告终。加上 `{option}`，命令就会跳过已有的文件。',
  },
  detect: ({ workflow, calls, ...context }) =>
    calls.flatMap((call): Detected[] => {
      const { program, settings, job } = call;
      if (!job.map || call.open || settings.has('skip') || settings.has('dry-run') || !isForPypi(call)) return [];
      const certain = sendsInEachCell(workflow, call);
      if (!certain && !isStartedOften(workflow, call)) return [];
      const option = program.name === 'uv publish' ? '--check-url' : '--skip-existing';
      return [{ ...placeOf({ workflow, calls, ...context }, call), values: { option }, ...(!certain && { undecided: true }) }];
    }),
} as const satisfies Rule;
