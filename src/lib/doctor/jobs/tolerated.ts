import { asPrinted } from '../../text/log.ts';
import { hostOf } from './attempts.ts';
import { SCRIPT, type Run, type Unit } from './layout.ts';
import { SENDS } from './sending.ts';

/** What makes a command's failure count for nothing. */
const TOLERATED = /\|\|[ \t]{0,3}(?:true|:|echo|printf|exit 0)(?![\w/])/;

/** Whether a failure of each command that sends files counts for nothing in a script. */
const SENDING = new RegExp(String.raw`\b${SENDS}`);
function isTolerant(script: string): boolean {
  const sending = script.split('\n').filter((line) => SENDING.test(line));
  return sending.length > 0 && sending.every((line) => TOLERATED.test(line));
}

/** Whether it has several of them. */
const isSequence = (script: string): boolean => (script.split('\n').slice(1).join('\n').match(new RegExp(SENDING, 'g'))?.length ?? 0) > 1;

/** A job ends, ill or well, as CIs say it. */
const JOB_ENDS = /Finished: (?:SUCC|UNST)|Job succeeded|exit(?:ed with| code) 0|[Ee]xited with (?:code (?:exit status )?)?'?[1-9]|exit (?:code|status) [1-9]|Finished: FAILURE|ERROR: Job failed|##\[error\]|Error [1-9]\d*\s*$/;
const TAIL = 2_000;

/** A command as other CIs and shells print it before what comes of it, or all of a script, as CircleCI does. */
const COMMAND = /^[$+] [^\n]*$|^#![^\n]*(?:\n(?!Uploading |Publishing )[^\n]*)+/gm;

/** What the runner printed of a step's script. */
export const scriptOf = (log: string, start: number, end: number): string => asPrinted(log.slice(start, Math.min(end, start + SCRIPT))).split('##[endgroup]', 1)[0]!;

/**
 * Whether a step in which something failed follows on one that did not: the runner marks what fails with `##[error]`. After that it runs what cleans
 * up or reports, and from a step with `continue-on-error` it goes on, too: then nobody's publish step is among what follows but in the latter case. Of the
 * publish action the runner marks nothing.
 */
function stepWentOn(at: number, run: Run, isReleased: boolean): boolean {
  const { steps } = run;
  const { failedAt, publishes, name, index } = steps[at]!;
  const after = steps.slice(at + 1);
  // Where it comes again, somebody pasted another attempt.
  if (after.some((later) => later.name === name && later.index === index)) return false;
  // Azure names no publish step; after a rehearsal that failed in its own step came the release.
  if (isReleased && failedAt !== undefined && after.length > 0) return true;
  const goesOn = after.some((later) => later.publishes && (!publishes || later.index !== index));
  return (goesOn || (failedAt === undefined && !publishes)) && after.some((later) => later.failedAt !== undefined);
}

/**
 * Whether the job went on from an error, by its step, or by the command that printed it, and failed at something else.
 *
 * @param run the one in which it stands
 * @param units all of the log
 * @param isLast whether no later part of its run has a failure
 * @param isDone whether all files of an upload are there
 */
export function isTolerated(start: number, run: Run, units: readonly Unit[], log: string, isLast: boolean, isDone: (unit: Unit) => boolean): boolean {
  const at = run.steps.findLastIndex((step) => step.start <= start);
  const step = run.steps[at];
  const own = units.find((unit) => start >= unit.start && start < unit.end);
  const isRehearsal = own?.upload !== undefined && hostOf(own) === 'test.pypi.org';
  const next = run.steps[at + 1]?.start;
  const isReleased = isRehearsal && units.some((unit) => unit.run === run && unit.upload && unit.upload.at > (next ?? Infinity) && hostOf(unit) !== 'test.pypi.org' && isDone(unit));
  if (step && stepWentOn(at, run, isReleased)) return true;
  // Of several commands in one step, or in a job of another CI, it was another one: the step has come to its upload.
  const until = (step && next) ?? run.end;
  const later = units.filter(({ upload }) => upload && upload.at > start && upload.at < until);
  // No shell goes on from a command that may not fail: after a rehearsal came the release.
  if (isRehearsal && own.failedAt === undefined && later.some((unit) => hostOf(unit) !== 'test.pypi.org' && (!isLast || (isDone(unit) && (step ? isSequence(scriptOf(log, step.start, start)) : JOB_ENDS.test(log.slice(Math.max(unit.upload!.at, run.end - TAIL), run.end))))))) return true;
  // After such a command the next step has its turn.
  if (step && next !== undefined && step.failedAt === undefined && units.some(({ run: its, upload }) => its === run && upload && upload.at > next) && isTolerant(scriptOf(log, step.start, start))) return true;
  if (step) return later.length > 0 && TOLERATED.test(scriptOf(log, step.start, start));
  const above = log.slice(Math.max(0, start - SCRIPT), start);
  // Few logs have any of it, and what a log looks like without its colours takes long to make.
  if ((run.failedAt === undefined && later.length === 0) || !above.includes('|')) return false;
  const command = asPrinted(above).match(COMMAND)?.at(-1);
  return command !== undefined && TOLERATED.test(command);
}
