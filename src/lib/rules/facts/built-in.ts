import type { Step } from '../../tools/types.ts';
import { commandsOf } from '../../workflow/own-shell.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { builtBefore, runsIn } from '../upload/handed/built.ts';
import { isPlainAction } from './plain-job.ts';

/** Commands that build into `dist` below the directory they run in, and are told nothing else; uv asks where its workspace is. */
const BUILDS = /^(?:(?:\S*\/)?python[\d.]* -m |pipx run |uvx |py -m )?(?:build|pyproject-build|hatch build|poetry build|flit build)(?: (?:--sdist|--wheel|-s|-w|-n|--no-isolation|-v))*$/;

/** Words of a script that may carry the files elsewhere, or have them built there. */
const MAY_MOVE = /\b(?:cd|pushd|mv|cp|rsync|ln|install -[dDm]|GITHUB_WORKSPACE|github\.workspace)\b|\.\.|\b(?:make|tox|nox|just|invoke|uv build|pdm build|maturin|cibuildwheel|setup\.py)\b|--?o(?:ut)?\w*[ =]|\bdist\b/;

/** The directory into which a job builds all that it builds before a step, where a working directory decides it. */
function byWorkingDirectory(workflow: Workflow, job: Job, step: Step): string | undefined {
  const found = new Set<string>();
  for (const each of job.steps) {
    if (each.index >= step.index) break;
    if (each.action !== undefined && (!isPlainAction(each.action) || /cibuildwheel|maturin|download-artifact|cache/i.test(each.action))) return undefined;
    const text = each.run?.text ?? '';
    const script = commandsOf(workflow, job, each);
    if (!script || MAY_MOVE.test(text)) return undefined;
    const builds = script.commands.filter(({ words, conditional }) => !conditional && BUILDS.test(words.join(' ')));
    if (builds.length > 0) found.add(runsIn(workflow, job, each));
  }
  const [only, ...more] = found;
  return only && more.length === 0 && /^[\w./-]+$/.test(only) ? `${only}/dist` : undefined;
}

/** Where a job leaves what it builds. `by`: whether the directory that the build runs in decides it, or what the build is told, or is to it by default. */
export interface Where {
  built: string;
  by: 'working-directory' | 'build';
}

/**
 * The directory into which a job builds all that it builds before a step, where that is another one than what is published.
 *
 * @returns undefined where something else may build, or may move the files
 */
export function builtElsewhere(workflow: Workflow, job: Job, step: Step, target: string): Where | undefined {
  // An expression, or a path from the root of the system, may come to what is built.
  if (/^\/|\$/.test(target)) return undefined;
  const own = byWorkingDirectory(workflow, job, step);
  if (own !== undefined) return own === target ? undefined : { built: own, by: 'working-directory' };
  const found = builtBefore(workflow, job, step);
  const [built, ...more] = found?.dirs ?? [];
  // Of several directories, and of one that may be another, it cannot be said what to write.
  return !found?.exact || built === undefined || more.length > 0 || built === target ? undefined : { built, by: 'build' };
}
