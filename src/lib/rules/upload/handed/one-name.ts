import { uploadsOf } from '../../../workflow/artifacts.ts';
import type { Step } from '../../../tools/types.ts';
import type { Job, Workflow } from '../../../workflow/workflow.ts';
import { pairOf, startOf } from '../../../yaml/yaml.ts';
import { onTheWay } from '../../conditions/path.ts';
import { majorOf } from '../../facts/artifacts.ts';
import { stepCondition } from '../../facts/runs-for.ts';
import type { Context, Detected } from '../../types.ts';
import { cellsOf } from './cells.ts';
import { endedBefore } from './waits.ts';

/** The release since which a run has each name of an artifact once: actions/upload-artifact docs/MIGRATION.md. */
const ONCE_SINCE = 4;

/** What is the same in each cell of a matrix. */
const SAME_IN_ALL = /^(?:[^$]|\$(?!\{\{)|\$\{\{\s*(?:github|inputs|needs|vars)\.[\w.-]+\s*\}\})*$/;

const SAYS = {
  name: { en: 'Several artifacts under one name', 'zh-CN': '几个构建产物用了同一个名字' },
  explain: {
    en: 'This upload runs once for each combination of the matrix, each time under the name `{name}`. Since v4 a run can have each name once: the second upload ends in `409 Conflict: an artifact with this name already exists`, and the jobs that wait for it do not run. Put what differs into the name, as in `{example}`, and download with `pattern: {pattern}` and `merge-multiple: true` in place of `name:`.',
    'zh-CN': '矩阵的每个组合都会执行一遍这次上传，名字都是 `{name}`。从 v4 起，一次运行里每个名字只能用一次：第二次上传会报 `409 Conflict: an artifact with this name already exists`，等着它的作业也就不会运行。请把会变的部分写进名字，比如 `{example}`；下载时用 `pattern: {pattern}` 和 `merge-multiple: true` 代替 `name:`。',
  },
  unsure: {
    en: 'This upload stands in a matrix, and its name is `{name}` each time. Since v4 a run can have each name once: if the matrix comes to more than one combination, the second upload ends in `409 Conflict`. Then put what differs into the name, and download with `pattern:` and `merge-multiple: true`.',
    'zh-CN': '这次上传写在矩阵里，每次的名字都是 `{name}`。从 v4 起，一次运行里每个名字只能用一次：如果矩阵不止一个组合，第二次上传会报 `409 Conflict`。这时请把会变的部分写进名字，下载时用 `pattern:` 和 `merge-multiple: true`。',
  },
};

const TWICE: Detected['says'] = {
  name: SAYS.name,
  explain: {
    en: 'Another step of this run keeps an artifact under the same name, `{name}`. Since v4 a run can have each name once: the second upload ends in `409 Conflict: an artifact with this name already exists`, and the jobs that wait for it do not run. Give each a name of its own, such as `{example}`, and download with `pattern: {pattern}` and `merge-multiple: true` in place of `name:`.',
    'zh-CN': '这次运行里还有一个步骤用同一个名字 `{name}` 保存构建产物（artifact）。从 v4 起，一次运行里每个名字只能用一次：第二次上传会报 `409 Conflict: an artifact with this name already exists`，等着它的作业也就不会运行。请给每次上传起不同的名字，比如 `{example}`；下载时用 `pattern: {pattern}` 和 `merge-multiple: true` 代替 `name:`。',
  },
  unsure: {
    en: 'Another step of this run keeps an artifact under the same name, `{name}`. Since v4 a run can have each name once: if this upload is of v4 or later, the second one ends in `409 Conflict`. Then give each a name of its own, and download with `pattern:` and `merge-multiple: true`.',
    'zh-CN': '这次运行里还有一个步骤用同一个名字 `{name}` 保存构建产物（artifact）。从 v4 起，一次运行里每个名字只能用一次：如果这里用的是 v4 或更高版本，第二次上传会报 `409 Conflict`。这时请给每次上传起不同的名字，下载时用 `pattern:` 和 `merge-multiple: true`。',
  },
};

const isTrue = (step: Step, name: string): boolean => !['', 'false'].includes(step.inputs.get(name)?.text.trim() ?? '');

/** Whether a step or a job may fail without a word to those that wait for it. */
const isTolerated = (map: Job['map']): boolean => pairOf(map, 'continue-on-error') !== undefined;

/** The key of a matrix with which a reader would tell its artifacts apart. */
function keyOfMatrix({ source }: Workflow, job: Job): string {
  const matrix = source.map(pairOf(source.map(pairOf(job.map, 'strategy')?.value), 'matrix')?.value);
  const keys = (matrix?.items ?? []).flatMap(({ key, value }) => ((source.seq(value)?.items.length ?? 0) > 1 ? (source.textOf(key) ?? []) : [])).filter((key) => key !== 'include' && key !== 'exclude');
  return keys.length === 0 ? '${{ strategy.job-index }}' : keys.map((key) => `\${{ matrix.${key} }}`).join('-');
}

/** The uploads that a run would make twice under one name, in the jobs that have to succeed before anything is published. */
export function underOneName({ workflow }: Context): Detected[] {
  if (workflow.shape !== 'workflow') return [];
  const { jobs } = onTheWay(workflow);
  const uploads = uploadsOf(workflow).filter(({ job, step }) => {
    const major = majorOf(workflow.source, step);
    return jobs.has(job) && (major === undefined || major >= ONCE_SINCE) && !isTrue(step, 'overwrite') && stepCondition(workflow, step) === '' && !isTolerated(step.map) && !isTolerated(job.map);
  });
  const said = new Set<string>();
  return uploads.flatMap(({ job, step, name }, at): Detected[] => {
    if (!SAME_IN_ALL.test(name)) return [];
    const place = { offset: startOf(step.inputs.get('name')?.pair ?? step.uses?.pair), job, step, key: `one-name:${step.index}`, apart: true, endsIn: ['artifact-name-conflict'] } as const;
    const old = majorOf(workflow.source, step) === undefined && { undecided: true };
    const values = { name, pattern: `${name}-*` };
    const isMatrix = pairOf(workflow.source.map(pairOf(job.map, 'strategy')?.value), 'matrix') !== undefined;
    const cells = cellsOf(workflow, job);
    if (isMatrix && cells !== 1) return [{ ...place, says: SAYS, values: { ...values, example: `${name}-${keyOfMatrix(workflow, job)}` }, ...(cells === undefined ? { undecided: true } : old) }];
    // Two jobs of which either may be left out need not meet.
    const isSure = (each: Job): boolean => [each, ...endedBefore(workflow, each)].every((one) => stepCondition(workflow, one) === '');
    const other = uploads.findIndex((each, index) => index < at && each.name === name && (each.job === job || (isSure(each.job) && isSure(job))));
    if (other < 0 || name.includes('${{') || said.has(name)) return [];
    said.add(name);
    return [{ ...place, says: TWICE, values: { ...values, example: `${name}-${job.id}` }, ...old }];
  });
}
