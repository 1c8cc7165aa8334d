import type { YAMLMap } from 'yaml';
import { builderIn } from '../../../tools/builders.ts';
import { isOpenWord } from '../../../tools/shell.ts';
import type { Step } from '../../../tools/types.ts';
import { commandsOf } from '../../../workflow/own-shell.ts';
import type { Job, Workflow } from '../../../workflow/workflow.ts';
import { pairOf } from '../../../yaml/yaml.ts';
import { uploadsOf } from '../../../workflow/artifacts.ts';
import { onTheWay } from '../../conditions/path.ts';
import { directory } from '../../facts/files-dir.ts';
import { isHarmless, SETS_UP } from './harmless.ts';

/** The directories into which a job builds, seen from the workspace. */
export interface Built {
  dirs: readonly string[];
  /** Whether they are known as they are: a workspace of cargo may lie elsewhere. */
  exact: boolean;
}

/** Variables that name another directory for what is built. */
const BY_VARIABLE = /\b(?:CIBW_OUTPUT_DIR|CARGO_TARGET_DIR|CARGO_BUILD_TARGET_DIR|UV_OUT_DIR|MATURIN_\w*OUT)\b/;

/** A path below a directory; undefined where it leads out of the workspace, or only a run can tell. */
function below(from: string, path: string): string | undefined {
  const joined = directory(`${from === '' ? '' : `${from}/`}${path}`);
  return [path, from].some((each) => /\$|[*?{]|^[~/]|(?:^|\/)\.\.(?:\/|$)|^[A-Za-z]:|\\/.test(each)) || isOpenWord(path) ? undefined : joined.replace(/\/\.(?=\/|$)/g, '');
}

/** Options of any of them that take no value. */
const FLAG = /^(?:-[wsnxrv]|--(?:wheel|sdist|no-isolation|skip-dependency-check|clean|no-wheel|no-sdist|no-sources|all|all-packages|release|locked|frozen|strip|zig|find-interpreter|verbose|quiet|no-cache))$/;

/** Where one command builds to, seen from the workspace: `open` where the file does not tell; undefined where it builds nothing. */
function intoOf(words: readonly string[], cwd: string): { dir: string; exact: boolean } | 'open' | undefined {
  const built = builderIn(words.join(' '));
  if (!built) return undefined;
  const { builder, told: rest } = built;
  if (rest.some((word) => isOpenWord(word) || word.includes('${{'))) return 'open';
  let [into, bare]: (string | undefined)[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!;
    // Several options in one word, and one that names another project, are not read.
    if (/^-[A-Za-z][^-]/.test(word) || (/^--[\w-]*(?:dir|project|path|root)[\w-]*=/.test(word) && !builder.into.some((name) => word.startsWith(`${name}=`)))) return 'open';
    const [option = '', value] = /^--[\w-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word];
    if (builder.into.includes(option)) into = value ?? rest[++at] ?? '';
    else if (builder.values.includes(option)) at += value === undefined ? 1 : 0;
    else if (!word.startsWith('-')) bare = bare === undefined ? word : '..';
    // Whether the next word belongs to an option that is not known, cannot be told.
    else if (value === undefined && !FLAG.test(word) && /^[^-]/.test(rest[at + 1] ?? '')) return 'open';
  }
  if (builder.bare === 'target') into = bare;
  if (into !== undefined) {
    const dir = below(cwd, into);
    return dir === undefined ? 'open' : { dir, exact: true };
  }
  if (builder.setBy === 'project') return 'open';
  const project = below(cwd, builder.bare === 'project' && bare !== undefined && !builder.name.source.includes('cibuildwheel') ? bare : '.');
  if (project === undefined) return 'open';
  if (builder.byDefault === 'target/wheels') return { dir: builder.byDefault, exact: project === '' && !rest.some((word) => /^(?:-m|--manifest-path)/.test(word)) };
  if (builder.climbs && project !== '') return 'open';
  return { dir: project === '' ? builder.byDefault : `${project}/${builder.byDefault}`, exact: true };
}

/** Where an action builds to that builds. */
function intoOfAction({ action = '', inputs }: Step): ReturnType<typeof intoOf> {
  const given = (name: string): string => inputs.get(name)?.text.trim() ?? '';
  if (/^pypa\/cibuildwheel$/i.test(action)) return intoOf(['cibuildwheel', ...(given('output-dir') === '' ? [] : ['--output-dir', given('output-dir')])], '');
  if (!/^(?:PyO3|messense)\/maturin-action$/i.test(action)) return undefined;
  const command = given('command') || 'build';
  const args = given('args').split(/\s+/).filter(Boolean);
  return /^(?:build|sdist)$/.test(command) && !given('args').includes('${{') ? intoOf(['maturin', command, ...args], directory(given('working-directory'))) : command === 'build' && !/-o|--out|\$\{\{/.test(given('args')) ? { dir: 'target/wheels', exact: false } : 'open';
}

/** Where a step's script runs, as far as the file tells: `working-directory:` of its own, or the default of its job or the file. */
export function runsIn({ source, root }: Workflow, job: Job, step: Step): string {
  const byDefault = (map: YAMLMap | undefined): string | undefined => source.textOf(pairOf(source.map(pairOf(source.map(pairOf(map, 'defaults')?.value), 'run')?.value), 'working-directory')?.value);
  return directory(source.textOf(pairOf(step.map, 'working-directory')?.value) ?? byDefault(job.map) ?? byDefault(root) ?? '');
}

/** Actions of which it is known that they bring no files to publish and move none. */
const BRINGS_NONE = /^actions\/(?:checkout|upload-artifact)$/i;

/**
 * Where a job builds all that it builds before a step.
 *
 * @returns undefined where it builds nothing, something else may bring or move files, or the file does not tell where to
 */
export function builtBefore(workflow: Workflow, job: Job, step: Step): Built | undefined {
  if (BY_VARIABLE.test(workflow.source.text)) return undefined;
  const found: { dir: string; exact: boolean }[] = [];
  for (const each of job.steps) {
    if (each.index >= step.index) break;
    if (each.action !== undefined) {
      const into = intoOfAction(each);
      if (into === 'open' || (!into && !BRINGS_NONE.test(each.action) && !SETS_UP.test(each.action))) return undefined;
      if (into) found.push(into);
      continue;
    }
    const script = commandsOf(workflow, job, each);
    if (!script || script.hidden || !each.run) return undefined;
    for (const command of script.commands) {
      const into = command.inner.length > 0 ? 'open' : intoOf(command.words, runsIn(workflow, job, each));
      if (into === 'open' || (!into && !isHarmless(command))) return undefined;
      if (into) found.push(into);
    }
  }
  return found.length === 0 ? undefined : { dirs: [...new Set(found.map(({ dir }) => dir))], exact: found.every(({ exact }) => exact) };
}

/** Whether it is seen where each build leaves its files of which a step of the action publishes some. */
export function isBuildSeen(workflow: Workflow, publishing: readonly { job: Job; step: Step }[]): boolean {
  const { jobs } = onTheWay(workflow);
  const uploads = uploadsOf(workflow).filter(({ job }) => jobs.has(job));
  const isSeen = ({ job, step }: { job: Job; step: Step }): boolean => builtBefore(workflow, job, step) !== undefined;
  return publishing.every((each) => isSeen(each) || (uploads.length > 0 && uploads.every(isSeen)));
}

/** Whether a path of an upload may hold something of a directory. */
export function mayHold(path: string, { dirs }: Built): boolean {
  if (/\$|^[~/\\]|^[A-Za-z]:|\.\./.test(path)) return true;
  const [literal = '', ...globs] = path.replaceAll('\\', '/').trim().split(/[*?[]/);
  const fixed = directory(globs.length > 0 ? literal.replace(/[^/]*$/, '') : literal);
  const within = (outer: string, inner: string): boolean => outer === '' || inner === outer || inner.startsWith(`${outer}/`);
  return dirs.some((dir) => within(fixed, dir) || within(dir, fixed));
}
