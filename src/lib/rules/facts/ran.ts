import type { Context } from '../types.ts';

/**
 * The environment of a job that publishes, where no such job has the one that the log's run had: then this is not the file that ran.
 *
 * @param ran as the claims in the log have it
 * @returns '' where the job has none; undefined where one job has it, or may have it
 */
export function environmentElsewhere({ publishing, calls }: Pick<Context, 'publishing' | 'calls'>, ran: string | undefined): string | undefined {
  const environments = [...publishing, ...calls].map(({ job }) => job.environment);
  const [first] = environments;
  const isElsewhere = environments.every(({ state, name = '' }) => state === 'none' || (state === 'named' && name.toLowerCase() !== ran?.toLowerCase()));
  // Without a claim the log does not tell; a masked one neither.
  return ran && !ran.includes('***') && first && isElsewhere ? (first.name ?? '') : undefined;
}
