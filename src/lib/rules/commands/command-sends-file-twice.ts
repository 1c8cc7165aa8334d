import type { Step } from '../../tools/types.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import { commandsOf } from '../../workflow/own-shell.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import type { PublishStep } from '../../workflow/publishing.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { textsOf } from '../conditions/worlds.ts';
import { isForPypi, placeOf, targetOf } from '../facts/calls.ts';
import { waysOf } from '../conditions/path.ts';
import { cellsOf } from '../upload/handed/cells.ts';
import { eitherInput, PYPI, readUrl, TESTPYPI, uploadsToPypi, uploadUrl } from '../facts/index-of.ts';
import { runsFor, stepCondition, triggerOffset } from '../facts/runs-for.ts';
import { pushedRefs } from '../facts/starts.ts';
import type { Context, Detected, Rule } from '../types.ts';

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

/** What is said where each activity of a release starts the upload: github/docs content/actions/reference/workflows-and-actions/events-that-trigger-workflows.md. */
const ACTIVITIES: Detected['says'] = {
  name: { en: 'One release starts this several times', 'zh-CN': '一个 release 会启动它好几次' },
  explain: {
    en: '`release` stands here without `types:`, so one release starts three runs, for `created`, `published` and `released`, and each edit of it another. All send the same file names: PyPI keeps the first, and others with other bytes get `400 File already exists`. Write `types: [published]`. With all files of the version there, nothing is left to send.',
    'zh-CN': '这里的 `release` 没有写 `types:`，一个 release 会因 `created`、`published`、`released` 启动三次运行，之后每次编辑还会再启动。它们上传的文件名都相同：PyPI 保留第一个，内容不同的其他文件得到 `400 File already exists`。请写上 `types: [published]`。如果这个版本的文件都在索引上，就没有什么要补传。',
  },
};

/** Whether a release starts what publishes by each of its activities, which no condition tells apart. */
const byEachActivity = (workflow: Workflow, steps: readonly Step[]): boolean =>
  workflow.triggers?.has('release') === true &&
  textsOf(workflow.source, pairOf(workflow.source.map(workflow.triggers.get('release')), 'types')?.value).length === 0 &&
  waysOf(workflow).some(({ step, open, conditions }) => steps.includes(step) && open.some(({ event }) => event === 'release') && !conditions.some(({ text }) => /\bevent\.(?:action|release)\b/.test(text)));

const LEADS_TO = 'file-already-exists';

/** With one of these a step does not ask how those before it ended. */
const RUNS_ANYWAY = /\b(?:always|failure|cancelled)\(/;

/** What starts a run before there is a tag. */
const BEFORE_TAG: ReadonlySet<string | undefined> = new Set(['push', 'pull_request', 'schedule']);

/** Tells whether an upload to TestPyPI stands before one to PyPI that is made only where it goes well, and is made in runs without a tag as well: then TestPyPI mostly has the version of a release before the tag comes. */
function standsBefore({ workflow, publishing, calls, cause }: Context): (rehearsal: Pick<PublishCall, 'job' | 'step'>) => boolean {
  const releases = [...publishing.filter(({ step }) => readUrl(uploadUrl(step) ?? '').target === PYPI), ...calls.filter((call) => targetOf(call) === 'pypi')];
  const wayTo = (of: Step): ReturnType<typeof waysOf>[number] | undefined => waysOf(workflow).find(({ step }) => step === of);
  const mayFail = ({ map }: Pick<Step | Job, 'map'>): boolean => pairOf(map, 'continue-on-error') !== undefined;
  // Who fetches all of git mostly has another version of each commit.
  const isOfGit = cause !== LEADS_TO && workflow.jobs.some(({ steps }) => steps.some((step) => step.inputs.get('fetch-depth')?.text === '0'));
  return ({ job, step }) => {
    const open = wayTo(step)?.open ?? [];
    if (isOfGit || mayFail(step) || mayFail(job) || !open.some(({ event, ref }) => ref !== 'tag' && BEFORE_TAG.has(event))) return false;
    return releases.some((release) => {
      const way = wayTo(release.step);
      const waits = release.job === job ? release.step.index > step.index && !RUNS_ANYWAY.test(stepCondition(workflow, release.step) ?? '') : way?.jobs.includes(job) === true;
      // Where both are made before a tag, PyPI has what TestPyPI has.
      const isAsEarly = way?.open.some((world) => world.ref !== 'tag' && BEFORE_TAG.has(world.event) && open.includes(world));
      return waits && !isAsEarly && way?.open.some((world) => world.ref === 'tag' && open.includes(world)) === true;
    });
  };
}

/** What is said of such an upload. */
const STANDS_BEFORE: Detected['says'] = {
  name: { en: 'TestPyPI may keep the release from PyPI', 'zh-CN': 'TestPyPI 可能会挡住到 PyPI 的发布' },
  explain: {
    en: 'This upload to TestPyPI runs without a tag, too, and the one to PyPI comes only where it went well. Unless each run builds another version, TestPyPI has the file by the time of the tag and answers `400 File already exists`: that run stops here, and PyPI gets nothing. Write `{option}`, or `continue-on-error: true` for this step.',
    'zh-CN': '没有标签时也会执行这次到 TestPyPI 的上传，而到 PyPI 的上传要等它成功才会执行。除非每次运行构建的版本都不同，打标签时 TestPyPI 上已经有这个文件，会返回 `400 File already exists`：那次运行就停在这里，PyPI 什么也收不到。请写 `{option}`，或者给这一步写 `continue-on-error: true`。',
  },
};

/** How a step of the action is told to skip what is there: before v1.7.0 its inputs had other names. */
const skipOf = ({ inputs }: Step): string => ([...inputs].some(([name]) => name.includes('_')) ? 'skip_existing: true' : 'skip-existing: true');

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
  detect: (context) => {
    const { workflow, calls, publishing } = context;
    const isStartedOften = startedOften(workflow);
    const isBefore = standsBefore(context);
    // What PyPI answered is of another step.
    const other = context.told?.host !== undefined && !context.told.host.includes('test') ? { endsIn: [] } : {};
    const steps = publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      // The action's own examples are started by each push: only where a file is there already it matters which step sends it again.
      const isSure = sendsInEachCell(workflow, publish);
      const isTest = readUrl(uploadUrl(step) ?? '').target === TESTPYPI;
      if (!isSure && job.map && isTest && sendsAgain(publish) && isBefore(publish)) return [{ offset: startOf(step.uses?.pair), job, step, says: STANDS_BEFORE, values: { option: skipOf(step) }, perhaps: true, ...other }];
      if (!job.map || !sendsAgain(publish) || !(isSure || (context.cause === LEADS_TO && isStartedOften(publish)))) return [];
      return [{ offset: startOf(step.uses?.pair), job, step, ...(!isSure && { undecided: true, values: { option: 'skip-existing: true', index: isTest ? 'TestPyPI' : 'PyPI' } }) }];
    });
    const commands = calls.flatMap((call): Detected[] => {
      const { program, settings, job } = call;
      // Without an option for that there is nothing to advise; hatch looks by itself.
      if (!program.skips || !job.map || call.open || settings.has('skip') || settings.has('dry-run') || !isForPypi(call)) return [];
      const certain = !call.conditional && sendsSdist(call) && sendsInEachCell(workflow, call);
      const isTest = targetOf(call) === 'testpypi';
      const stops = !certain && isTest && !call.conditional && isBefore(call);
      if (!certain && !stops && !isStartedOften(call)) return [];
      const option = program.name !== 'uv publish' ? program.skips : `${program.skips} https://${isTest ? 'test.' : ''}pypi.org/simple/`;
      if (stops) return [{ ...placeOf(context, call), says: STANDS_BEFORE, values: { option }, perhaps: true, ...other }];
      return [{ ...placeOf(context, call), values: { option, index: isTest ? 'TestPyPI' : 'PyPI' }, ...(!certain && { undecided: true }) }];
    });
    const sending = [...publishing.filter(sendsAgain), ...calls.filter((call) => !call.open && !call.settings.has('skip') && !call.settings.has('dry-run') && targetOf(call) === 'pypi')].map(({ step }) => step);
    // Many write it so, and a file is there already where it matters.
    const activities = context.cause === LEADS_TO && byEachActivity(workflow, sending) ? [{ offset: triggerOffset(workflow, 'release'), key: 'activities', says: ACTIVITIES }] : [];
    return [...steps, ...commands, ...activities];
  },
} as const satisfies Rule;
