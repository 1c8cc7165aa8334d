import { baseName } from '../../../tools/program.ts';
import type { Step } from '../../../tools/types.ts';
import type { PublishCall } from '../../../workflow/calls.ts';
import { leftOut } from '../../../workflow/left-out.ts';
import { environmentOf } from '../../../workflow/variables.ts';
import type { Job, Workflow } from '../../../workflow/workflow.ts';
import { entries, pairOf } from '../../../yaml/yaml.ts';
import { isHosted, runsScript } from '../../facts/calls.ts';

/** Actions that install no program of Python's, whatever they are told: what a cache brings, its key does not tell. */
const BRINGS_NONE = /^actions\/(?:checkout|setup-python|setup-node|(?:up|down)load-artifact)$/i;

/** What a job that publishes by a command begins with. */
const HAS_FILES = /^actions\/(?:checkout|download-artifact)$/i;

/** Words of a script that may bring a program, or say where one lies. */
const BRINGS = /\b(?:install|sync|pip3?|pipx|uvx?|env|venv|activate|conda|mamba|pixi|nix|brew|apt|apk|dnf|docker|curl|wget|gh|mv|cp|ln|source|GITHUB_PATH|PATH)\b/;

/** A program that a command calls by its own name, or as a module of Python's. GitHub's own images have none of them: jelmer/dulwich#1241. */
const CALLED = /^[ \t]*(?:(?:\S*\/)?python[\d.]*[ \t]+-m[ \t]+)?(?<program>twine|poetry|hatch|pdm|flit|maturin)[ \t]+[a-z-]/gm;

const mayBring = (step: Step): boolean => (step.uses !== undefined && !BRINGS_NONE.test(step.action ?? '')) || BRINGS.test(step.run?.text ?? '') || runsScript(step);

/** The program that a command publishes with, where nothing in its job installs it: the shell then finds none. */
export function notInstalled(workflow: Workflow, { job, step, program, shell }: PublishCall): string | undefined {
  if (!job.map || shell || workflow.shape !== 'workflow' || pairOf(job.map, 'container') || !isHosted(workflow, job)) return undefined;
  // Who shows a line or two leaves out what installs it.
  if (leftOut(workflow).steps || !job.steps.some(({ action, index }) => index < step.index && HAS_FILES.test(action ?? ''))) return undefined;
  const [name = ''] = program.name.split(' ');
  const called = Array.from((step.run?.text ?? '').matchAll(CALLED), ({ groups }) => baseName(groups!['program']!));
  return called.includes(name) && !job.steps.some((each) => each.index <= step.index && mayBring(each)) ? name : undefined;
}

/** What a script asks to decide which way it goes. */
const ASKS = /(?:\bif\b|\belif\b|\bcase\b|\[|\btest\b)[^\n;]{0,200}?\$\{?(?<name>[A-Za-z_]\w*)/g;

/** What the runner sets in each step. */
const OF_RUNNER = /^(?:CI|HOME|PATH|(?:GITHUB|RUNNER)_\w+)$/;

const has = ({ source }: Workflow, { map }: Pick<Step | Job, 'map'>, name: string): boolean => entries(source.map(pairOf(map, 'env')?.value)).some(([own]) => own === name);

/** A variable by which the script of an upload decides what it sends, and which another step of its job has under `env:`, and this one has not. */
export function notGivenHere(workflow: Workflow, { job, step }: PublishCall): string | undefined {
  const script = step.run?.text ?? '';
  const names = Array.from(script.matchAll(ASKS), ({ groups }) => groups!['name']!);
  const own = names.length > 0 ? environmentOf(workflow, job, step, new Map()) : undefined;
  return names.find((name) => {
    if (!own || own.has(name) || OF_RUNNER.test(name) || new RegExp(`\\b${name}=|\\b(?:read|for|local|declare)\\b[^\\n]{0,80}\\b${name}\\b`).test(script)) return false;
    const isHandedOn = job.steps.some(({ index, run }) => index < step.index && run?.text.includes('GITHUB_ENV') && run.text.includes(name));
    return !isHandedOn && job.steps.some((other) => other !== step && has(workflow, other, name));
  });
}
