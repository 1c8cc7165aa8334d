import type { YAMLMap } from 'yaml';
import { readScript } from '../../tools/shell.ts';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { directory } from './files-dir.ts';
import { isPlainAction } from './plain-job.ts';

/** Commands that build into `dist` below the directory they run in, and are told nothing else; uv asks where its workspace is. */
const BUILDS = /^(?:(?:\S*\/)?python[\d.]* -m |pipx run |uvx |py -m )?(?:build|pyproject-build|hatch build|poetry build|flit build)(?: (?:--sdist|--wheel|-s|-w|-n|--no-isolation|-v))*$/;

/** Words of a script that may carry the files elsewhere, or have them built there. */
const MAY_MOVE = /\b(?:cd|pushd|mv|cp|rsync|ln|install -[dDm]|GITHUB_WORKSPACE|github\.workspace)\b|\.\.|\b(?:make|tox|nox|just|invoke|uv build|pdm build|maturin|cibuildwheel|setup\.py)\b|--?o(?:ut)?\w*[ =]|\bdist\b/;

/** Where a step's script runs, as far as the file tells: `working-directory:` of its own, or the default of its job or the file. */
function runsIn({ source, root }: Workflow, job: Job, step: Step): string {
  const byDefault = (map: YAMLMap | undefined): string | undefined => source.textOf(pairOf(source.map(pairOf(source.map(pairOf(map, 'defaults')?.value), 'run')?.value), 'working-directory')?.value);
  return directory(source.textOf(pairOf(step.map, 'working-directory')?.value) ?? byDefault(job.map) ?? byDefault(root) ?? '');
}

/**
 * The directory into which a job builds all that it builds before a step, where that is below another one than the workspace.
 *
 * @returns undefined where something else may build, or may move the files
 */
export function builtIn(workflow: Workflow, job: Job, step: Step): string | undefined {
  const found = new Set<string>();
  for (const each of job.steps) {
    if (each.index >= step.index) break;
    if (each.action !== undefined && (!isPlainAction(each.action) || /cibuildwheel|maturin|download-artifact|cache/i.test(each.action))) return undefined;
    const text = each.run?.text ?? '';
    const builds = (readScript(text)?.commands ?? []).filter(({ words, conditional }) => !conditional && BUILDS.test(words.join(' ')));
    if (MAY_MOVE.test(text)) return undefined;
    if (builds.length > 0) found.add(runsIn(workflow, job, each));
  }
  const [only, ...more] = found;
  return only && more.length === 0 && /^[\w./-]+$/.test(only) ? `${only}/dist` : undefined;
}
