import { commentAfter } from '../../yaml/splices.ts';
import { pairOf, type Yaml } from '../../yaml/yaml.ts';
import type { Step } from '../../tools/types.ts';
import { mayBeNamed } from '../../workflow/artifact-name.ts';
import { uploadedNames, uploadsOf } from '../../workflow/artifacts.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { stepCondition } from './runs-for.ts';
import { directory } from './files-dir.ts';

/** Where a download puts the files, seen from the directory that is published. */
export type Arrival = 'there' | 'elsewhere' | 'undecided';

/** The release since which a lone artifact, asked for without its name, goes straight into `path`: actions/download-artifact v5.0.0 src/download-artifact.ts:177-181. */
const STRAIGHT_SINCE = 5;

/** The major release that a step uses, by its tag or by the comment behind its commit. */
export function majorOf(source: Yaml, { ref = '', uses }: Step): number | undefined {
  const named = /^[0-9a-f]{40}$/i.test(ref) ? ((uses && commentAfter(source, uses.pair)?.text) ?? '').replace(/^#\s*/, '') : ref;
  const major = /^v?(\d+)\b/.exec(named)?.[1];
  return major === undefined ? undefined : Number(major);
}

/** Whether an artifact of a name that may hold expressions is among those of a pattern. */
function matches(pattern: string, name: string): boolean {
  const [before = ''] = pattern.split(/[*?[{]/);
  const [first = ''] = name.split('${{');
  return before.startsWith(first) || first.startsWith(before);
}

/** The text of an input of a step; empty where it has none. */
export const textOf = (step: Step, name: string): string => step.inputs.get(name)?.text.trim() ?? '';

/** Whether a download is told of another run, or of artifacts by their numbers. */
export const isOfAnotherRun = ({ inputs }: Step): boolean => ['run-id', 'repository', 'github-token', 'artifact-ids'].some((input) => inputs.has(input));

/** Whether a download may bring an artifact. */
export function brings(download: Step, name: string): boolean {
  const [wanted, pattern] = [textOf(download, 'name'), textOf(download, 'pattern')];
  if (['run-id', 'repository', 'artifact-ids'].some((input) => download.inputs.has(input)) || (wanted + pattern).includes('${{')) return true;
  return wanted !== '' ? mayBeNamed(name, wanted) : pattern === '' || matches(pattern, name);
}

/** Whether an upload holds nothing but what is directly in one directory: only then it is known what a download brings. */
export const holdsFilesOnly = (step: Step): boolean => /^(?:\.\/)?[\w-]+(?:\/(?:\*(?:\.[\w.]+)?)?)?$/.test(step.inputs.get('path')?.text.trim() ?? '');

/** How many artifacts a run has, as far as the file tells: a called workflow may add its own. */
export function artifactCount(workflow: Workflow): 'one' | 'several' | 'unknown' {
  const uploads = uploadsOf(workflow);
  const sure = uploads.filter(({ job, step }) => stepCondition(workflow, step) === '' && !pairOf(job.map, 'if'));
  if (sure.length > 1 || sure.some(({ job }) => pairOf(job.map, 'strategy'))) return 'several';
  return uploads.length === 1 && sure.length === 1 && workflow.jobs.every(({ uses }) => uses === undefined) ? 'one' : 'unknown';
}

/**
 * Where a download of all artifacts puts the files: each artifact in a directory of its name below `path`, and a lone one
 * in `path` itself since v5.
 */
export function arrivalOfAll(workflow: Workflow, download: Step, path: string, target: string): Arrival {
  const major = majorOf(workflow.source, download);
  const below = major !== undefined && major < STRAIGHT_SINCE;
  const many = artifactCount(workflow);
  const picks = download.inputs.has('pattern');
  const several = below || (many === 'several' && !picks);
  if (path === target) return several ? 'elsewhere' : many === 'one' && major !== undefined ? 'there' : 'undecided';
  const uploads = uploadsOf(workflow);
  const ofName = (name: string): boolean => directory(`${path}/${name}`.replace(/^\//, '')) === target;
  const own = uploads.some(({ name }) => ofName(name));
  if (own && (several || many === 'unknown')) return 'there';
  // What is directly in a directory comes to lie in `path` itself or in a directory of the artifact's name, and in no other one.
  const isNone = !own && !/\$\{\{/.test(path + target) && uploadedNames(workflow)?.every((name) => !mayBeNamed(path === '' ? name : `${path}/${name}`, target));
  return isNone && uploads.length > 0 && uploads.every(({ step }) => holdsFilesOnly(step)) ? 'elsewhere' : 'undecided';
}
