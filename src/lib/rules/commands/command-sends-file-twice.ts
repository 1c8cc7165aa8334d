import type { Step } from '../../tools/types.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { commandsOf } from '../../workflow/own-shell.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import type { PublishStep } from '../../workflow/publishing.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { isForPypi, placeOf, targetOf } from '../facts/calls.ts';
import { cellsOf } from '../upload/handed/cells.ts';
import { eitherInput, readUrl, TESTPYPI, uploadsToPypi, uploadUrl } from '../facts/index-of.ts';
import { runsFor } from '../facts/runs-for.ts';
import { pushedRefs } from '../facts/starts.ts';
import type { Detected, Rule } from '../types.ts';

/** Commands that build an sdist, which has one name wherever it is built. */
const BUILDS_SDIST = /^(?:\S*\/)?(?:(?:python[\d.]* -m |uv run |uvx |pipx run )*(?:build|pyproject-build)|uvx? build|(?:python[\d.]* -m )?hatch build|python[\d.]* setup\.py (?=.*\bsdist\b).*)(?: (?!.*(?:--wheel|-w|--wheels-only|-t|--target)\b)|$)/;

/** Whether a step builds an sdist each time that it is run. */
const buildsSdist = (workflow: Workflow, job: Job, step: Step): boolean => (commandsOf(workflow, job, step)?.commands ?? []).some(({ words, conditional }) => !conditional && BUILDS_SDIST.test(words.join(' ')));

/** Whether a step of the action sends each file again, and it is for an index that takes none twice. */
function sendsAgain({ step }: PublishStep): boolean {
  const skips = eitherInput(step, 'skip-existing');
  return uploadsToPypi(step) === true && (skips === undefined || /^(?:false)?$/.test(skips.text));
}

/** Whether a command sends the sdist that was built: all that it finds, or files that end like one. */
const sendsSdist = ({ files, program }: PublishCall): boolean =>
  files.length === 0 ? program.name === 'uv publish' : files.some((file) => /(?:^|\/)\*(?:\.\*|\.tar\.gz|\.gz)?$|^[\w./-]+\/\*$/.test(file));

/** What an action is told of the cell without building anything else for it: which Python, and the name of a cache. */
const PREPARES = /^(?:actions\/setup-python|actions\/cache|astral-sh\/setup-uv)$/i;

/** Words that tell one cell from another. */
const LOOKS_AT_CELL = /\b(?:matrix|strategy|runner)\s*[.[]|\bRUNNER_|\bsys\.(?:platform|version)|\bplatform\.|\buname\b/i;

/** Whether each cell of a matrix builds and sends the same, whatever happens: nothing looks at the cell, and no step is left out. */
function isSameInAll({ source }: Workflow, { map, steps }: Job): boolean {
  const written = (node: { range?: readonly number[] | null } | null | undefined): string => source.text.slice(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
  const own = ['env', 'defaults', 'if', 'container'].map((key) => written(pairOf(map, key)?.value));
  const others = steps.filter(({ action }) => action === undefined || !PREPARES.test(action)).map((step) => written(step.map));
  return ![...own, ...others].some((text) => LOOKS_AT_CELL.test(text));
}

/** Whether every cell of a job's matrix sends an sdist of one name, where a step sends what was built. */
function sendsInEachCell(workflow: Workflow, { job, step }: Pick<PublishCall, 'job' | 'step'>): boolean {
  const isAlways = ({ map }: Step): boolean => pairOf(map, 'if') === undefined;
  if ((cellsOf(workflow, job) ?? 0) < 2 || !isAlways(step)) return false;
  return job.steps.some((each) => each.index <= step.index && isAlways(each) && buildsSdist(workflow, job, each)) && isSameInAll(workflow, job);
}

/** Tells whether what is no release starts a step, and nothing keeps it from being run. */
function startedOften(workflow: Workflow): (call: Pick<PublishCall, 'job' | 'step'>) => boolean {
  const events = [...(workflow.triggers?.has('schedule') ? ['schedule'] : []), ...(['branches', 'both'].includes(pushedRefs(workflow)) ? ['push'] : [])];
  const runs = events.map((event) => runsFor(workflow, event));
  return ({ job, step }) => runs.some((runsOn) => runsOn(job, step) === 'runs');
}

const LEADS_TO = 'file-already-exists';

export default {
  id: 'command-sends-file-twice',
  severity: 'risky',
  page: '/errors/file-already-exists/',
  leadsTo: [LEADS_TO],
  name: { en: 'The same file is sent more than once', 'zh-CN': '同一个文件会上传多次' },
  explain: {
    en: 'The job runs once for each combination of its matrix, and each time builds and sends an sdist of the same name. PyPI keeps the first; another with other bytes gets `400 File already exists`. Build the sdist and publish in a job without the matrix. With all files of the version there, nothing is left to send, and a new run of it is refused again.',
    'zh-CN': '矩阵的每个组合都会把这个作业运行一遍，每遍都构建一个同名的 sdist 并上传。PyPI 保留第一个；之后的只有每个字节都相同才会接受，否则返回 `400 File already exists`。请把构建 sdist 和发布放到没有矩阵的作业里。已经传上去的会留下：如果这个版本的文件都在索引上，就没有什么要补传，再运行一遍也会同样被拒绝。',
  },
  unsure: {
    en: 'A push to a branch, or a schedule, starts this upload to {index} each time, and {index} takes a file name only once. If the version is not another one each time, the upload ends in `400 File already exists`: look at where the version comes from. With `{option}` it skips files that are there.',
    'zh-CN': '每次推送到分支，或每次定时触发，都会执行这次到 {index} 的上传，而 {index} 上一个文件名只能用一次。如果不是每次都换版本号，上传会以 `400 File already exists` 告终：请看看版本号是怎么来的。加上 `{option}`，就会跳过已有的文件。',
  },
  detect: ({ workflow, calls, publishing, ...context }) => {
    const isStartedOften = startedOften(workflow);
    const steps = publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      // The action's own examples are started by each push: only where a file is there already it matters which step sends it again.
      const isSure = sendsInEachCell(workflow, publish);
      if (!job.map || !sendsAgain(publish) || !(isSure || (context.cause === LEADS_TO && isStartedOften(publish)))) return [];
      return [{ offset: startOf(step.uses?.pair), job, step, ...(!isSure && { undecided: true, values: { option: 'skip-existing: true', index: readUrl(uploadUrl(step) ?? '').target === TESTPYPI ? 'TestPyPI' : 'PyPI' } }) }];
    });
    const commands = calls.flatMap((call): Detected[] => {
      const { program, settings, job } = call;
      // Without an option for that there is nothing to advise; hatch looks by itself.
      if (!program.skips || !job.map || call.open || settings.has('skip') || settings.has('dry-run') || !isForPypi(call)) return [];
      const certain = !call.conditional && sendsSdist(call) && sendsInEachCell(workflow, call);
      if (!certain && !isStartedOften(call)) return [];
      const option = program.name !== 'uv publish' ? program.skips : `${program.skips} https://${targetOf(call) === 'testpypi' ? 'test.' : ''}pypi.org/simple/`;
      return [{ ...placeOf({ workflow, calls, publishing, ...context }, call), values: { option, index: targetOf(call) === 'testpypi' ? 'TestPyPI' : 'PyPI' }, ...(!certain && { undecided: true }) }];
    });
    return [...steps, ...commands];
  },
} as const satisfies Rule;
