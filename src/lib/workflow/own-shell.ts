import type { YAMLMap } from 'yaml';
import { readScript, withExpressions } from '../tools/shell.ts';
import type { Step } from '../tools/types.ts';
import { pairOf } from '../yaml/yaml.ts';
import { runnersOf } from './runners.ts';
import type { Job, Workflow } from './workflow.ts';

/** Words that every shell reads as bash does: nothing but commands with their options, in double quotes or none. */
const isPlain = (script: string): boolean =>
  /^[\w\s./*:=@,+-]*$/.test(withExpressions(script, () => 'x').replace(/"[\w ./:*=@,+-]*"/g, 'x')) && !/^[ \t]*(?:\w+=|(?:export|set|source|\.|eval|declare|env)\s)/m.test(script);

/** Windows' shells part the folders of a path with a backslash, which bash takes for a mark of its own. */
const withSlashes = (script: string): string => script.replace(/(?<=[\w.*])\\(?=[\w.*])/g, '/');

const isOnWindows = (labels: readonly string[]): boolean => labels.some((label) => /windows/i.test(label));
/** A runner of somebody's own may be one of Windows without a word of it. */
const isElsewhere = (labels: readonly string[]): boolean => labels.some((label) => /ubuntu|linux|macos/i.test(label));

/** Folders that a backslash parts. */
const WINDOWS_PATH = /[\w.*]\\[\w.*]/;

/** A step's script as bash reads it; left out where another shell may read it differently: on Windows it is PowerShell unless told otherwise. */
export function inBash(workflow: Workflow, job: Job, step: Step, script: string): string | undefined {
  const { source, root } = workflow;
  const byDefault = (map: YAMLMap | undefined): string | undefined =>
    source.textOf(pairOf(source.map(pairOf(source.map(pairOf(map, 'defaults')?.value), 'run')?.value), 'shell')?.value);
  const shell = source.textOf(pairOf(step.map, 'shell')?.value) ?? byDefault(job.map) ?? byDefault(root);
  if (shell !== undefined && !/^(?:pwsh|powershell|cmd)\b/.test(shell)) return /^(?:ba)?sh\b/.test(shell) ? script : undefined;
  const { runners, open } = runnersOf(workflow, job);
  if (shell === undefined && !open && !runners.some(isOnWindows)) return script;
  const path = withSlashes(script);
  return isPlain(path) ? path : undefined;
}

/** The commands of a step's own script, with paths as they are meant; undefined where it is too long, or another shell may read it differently than bash does. */
export function commandsOf(workflow: Workflow, job: Job, step: Step): ReturnType<typeof readScript> {
  const text = step.run?.text ?? '';
  const script = inBash(workflow, job, step, text);
  const { runners, open } = runnersOf(workflow, job);
  // Elsewhere than on Windows a backslash is a part of the name, in whatever shell.
  const isSure = !WINDOWS_PATH.test(text) || (!open && runners.every(script === text ? isElsewhere : isOnWindows));
  return script === undefined || !isSure ? undefined : readScript(script);
}
