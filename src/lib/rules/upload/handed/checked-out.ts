import { builderIn, BUILDS_AS_ACTION } from '../../../tools/builders.ts';
import { isOpenWord } from '../../../tools/shell.ts';
import { commandsOf } from '../../../workflow/own-shell.ts';
import type { Job, Workflow } from '../../../workflow/workflow.ts';
import { startOf } from '../../../yaml/yaml.ts';
import { onTheWay } from '../../conditions/path.ts';
import { isHosted } from '../../facts/calls.ts';
import type { Context, Detected } from '../../types.ts';
import { runsIn } from './built.ts';
import { isHarmless, SETS_UP } from './harmless.ts';

/** Whether a command builds the project that lies in the workspace. */
function isBuild(command: string): boolean {
  const built = builderIn(command);
  return built ? !/^--(?:version|help)$/.test(built.told[0] ?? '') : /^python[\d.]* setup\.py /.test(command);
}

const SAYS: Detected['says'] = {
  name: { en: 'Nothing brings the project', 'zh-CN': '没有取下仓库的步骤' },
  explain: {
    en: 'Each job begins with an empty workspace, and no step before this build fetches the repository: there is nothing to build, and the job ends here. Put `- uses: actions/checkout@{version}` first among the steps of `{job}`.',
    'zh-CN': '每个作业开始时工作区都是空的，而这次构建之前没有步骤取下仓库：没有东西可以构建，作业到这里就会失败。请在 `{job}` 的步骤最前面加上 `- uses: actions/checkout@{version}`。',
  },
  unsure: {
    en: 'No step before this build fetches the repository. The workspace of a runner of your own may still hold it; if not, put `- uses: actions/checkout@{version}` first among the steps of `{job}`.',
    'zh-CN': '这次构建之前没有步骤取下仓库。自托管的运行器上，工作区里可能还留着；如果没有，请在 `{job}` 的步骤最前面加上 `- uses: actions/checkout@{version}`。',
  },
};

const ENDS_IN = ['build-no-python-project', 'poetry-project-not-found', 'setup-py-missing'];

/** The first step that builds in a job before anything may have brought the project; of a script its commands are gone through one by one. */
function buildIn(workflow: Workflow, job: Job): Job['steps'][number] | undefined {
  for (const step of job.steps) {
    const { action, run, inputs } = step;
    if (action !== undefined) {
      if (BUILDS_AS_ACTION.test(action) && /^(?:build|sdist|)$/.test(inputs.get('command')?.text ?? '')) return step;
      if (!SETS_UP.test(action)) return undefined;
      continue;
    }
    const script = commandsOf(workflow, job, step);
    if (!run || !script || script.hidden) return undefined;
    for (const command of script.commands) {
      // A path out of the workspace may be that of an image in which the project lies.
      const isElsewhere = /^[/~]|\$|\.\./.test(runsIn(workflow, job, step)) || command.words.some((word) => isOpenWord(word) || /^[/~]|\$\{\{|\.\./.test(word));
      if (!command.conditional && command.inner.length === 0 && isBuild(command.words.join(' '))) return isElsewhere ? undefined : step;
      if (!isHarmless(command)) return undefined;
    }
  }
  return undefined;
}

/** The builds of jobs into which no step brings the project. */
export function withoutProject({ workflow, action, cause, told }: Context): Detected[] {
  // What ran and failed of something else had a project to build.
  if (workflow.shape !== 'workflow' || (told?.reached !== undefined && cause !== undefined && !ENDS_IN.includes(cause))) return [];
  return [...onTheWay(workflow).jobs].flatMap((job): Detected[] => {
    const step = job.map && buildIn(workflow, job);
    if (!step) return [];
    return [
      {
        offset: startOf(step.run?.pair ?? step.uses?.pair),
        job,
        step,
        key: 'checkout',
        apart: true,
        says: SAYS,
        endsIn: ENDS_IN,
        values: { job: job.id, version: action.checkout },
        ...(!isHosted(workflow, job) && { undecided: true }),
      },
    ];
  });
}
