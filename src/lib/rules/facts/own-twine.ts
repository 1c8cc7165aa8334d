import type { PublishStep } from '../../workflow/publishing.ts';

/** A command of twine that reads the files: in a line of a script that is no comment, and prints no words. */
const READS_FILES = /^(?![ \t]*(?:#|echo\b|printf\b)).*\btwine[ \t]+(?:check|upload)\b/m;

/** Whether the job runs a twine of the project before the action: it prints the same messages as the action's, and stops first. */
export const hasOwnTwine = ({ job, step }: Pick<PublishStep, 'job' | 'step'>): boolean => job.steps.some(({ index, run }) => index < step.index && READS_FILES.test(run?.text ?? ''));
