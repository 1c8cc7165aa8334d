import type { Check } from '../rules/check.ts';
import { secretOf as secretOfCall, targetOf } from '../rules/facts/calls.ts';
import { PYPI, TESTPYPI, readUrl, uploadUrl } from '../rules/facts/index-of.ts';
import type { Index } from '../publisher/publisher.ts';
import { secretName } from '../tools/secret.ts';
import type { Job, Workflow } from '../workflow/workflow.ts';
import { CHOICES, TRIGGERS, type Options } from './options.ts';
import { environmentOf, secretOf } from './snippet.ts';

/** What a file tells of one upload to one of the two indexes. */
interface Upload {
  job: Job;
  index: Index;
  uploader: Options['uploader'];
  secret: string | undefined;
  /** Undefined where an expression decides, or no job was pasted. */
  environment: string | undefined;
}

const INDEXES: Readonly<Record<string, Index>> = { [PYPI]: 'pypi', [TESTPYPI]: 'testpypi' };

/** @param added the environment that the repair gives to jobs of the action that have none */
function uploads({ publishing, calls }: Check, added: string): Upload[] {
  const environment = ({ environment: { state, name } }: Job): string | undefined => (state === 'named' ? name : state === 'none' ? '' : undefined);
  const byAction = publishing.flatMap(({ job, step, password }): Upload[] => {
    const index = INDEXES[readUrl(uploadUrl(step) ?? '').target ?? ''];
    const own = environment(job);
    return index ? [{ job, index, uploader: 'action', secret: password && secretName(password.text), environment: own === '' ? added : own }] : [];
  });
  const byCommand = calls.flatMap((call): Upload[] => {
    const index = targetOf(call);
    const secret = secretName(secretOfCall(call)?.text ?? '');
    // What else publishes has no choice of its own: the action takes its place.
    const uploader = call.program.name === 'twine upload' ? 'twine' : call.program.name !== 'uv publish' ? 'action' : call.settings.has('dry-run') ? 'rehearsal' : 'uv';
    return !call.open && (index === 'pypi' || index === 'testpypi') ? [{ job: call.job, index, uploader, secret, environment: environment(call.job) }] : [];
  });
  return [...byAction, ...byCommand];
}

/** Whether the generator would write both jobs with the environments and secrets that the file has. */
function goTogether(pypi: Upload, test: Upload): boolean {
  const both = { index: 'testpypi-then-pypi', environment: pypi.environment ?? '', secret: pypi.secret ?? '' } as const;
  return pypi.environment !== undefined && pypi.job !== test.job && pypi.uploader === test.uploader && test.environment === environmentOf(both, 'testpypi') && (!pypi.secret || test.secret === secretOf(both, 'testpypi'));
}

function triggersOf({ source, triggers }: Workflow): Options['trigger'] {
  const has = { release: triggers?.has('release'), tag: source.map(triggers?.get('push'))?.has('tags'), manual: triggers?.has('workflow_dispatch') };
  return TRIGGERS.filter((trigger) => has[trigger]);
}

function toolOf({ jobs }: Workflow): Options['tool'] | undefined {
  const scripts = jobs.flatMap(({ steps }) => steps.map(({ run }) => run?.text ?? '')).join('\n');
  const used = CHOICES.tool.filter((tool) => (tool === 'build' ? /-m build\b|\bpyproject-build\b/ : new RegExp(`\\b${tool} build\\b`)).test(scripts));
  return used.length === 1 ? used[0] : undefined;
}

/**
 * What the generator can be told of a workflow: of several uploads the one to PyPI, with TestPyPI's only where the generator's own names are
 * those of the file. What the file does not tell is left out.
 *
 * @param added the environment that the repair gives to jobs of the action that have none
 */
export function fromFile(checked: Check, added = ''): Partial<Options> {
  const found = uploads(checked, added);
  const [pypi, test] = (['pypi', 'testpypi'] as const).map((index) => found.find((upload) => upload.index === index));
  const main = pypi ?? test;
  const [trigger, tool] = [triggersOf(checked.workflow), toolOf(checked.workflow)];
  return {
    ...(main && { index: pypi && test && goTogether(pypi, test) ? 'testpypi-then-pypi' : main.index, uploader: main.uploader }),
    ...(main?.environment !== undefined && { environment: main.environment }),
    ...(main?.secret && { secret: main.secret }),
    ...(trigger.length > 0 && { trigger }),
    ...(tool && { tool }),
  };
}
