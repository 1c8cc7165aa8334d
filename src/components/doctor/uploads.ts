import type { Readers } from '../../lib/doctor/circumstances.ts';
import { arrivedBy, askedIn, maySay, showsCommand, showsOf, stateOf, uploadsOf, type Commands } from '../../lib/doctor/uploads.ts';
import { within } from './input/within.ts';

/** What reads the commands of a script, for a log that shows one which sends files. */
export const commandsIn = async (log: string): Promise<Commands | undefined> => (showsCommand(log) ? (await within(import('../../lib/doctor/jobs/script.ts'))).Script : undefined);

/** What reads of an upload what became of its files. The doctor loads it for a log that may tell of any, and for one that is long enough for several jobs. */
export const reading = async (log: string): Promise<Readers['uploading']> => {
  const [commands, said] = await Promise.all([commandsIn(log), maySay(log) && within(import('../../lib/doctor/rare/arrived.ts'))]);
  return { arrivedIn: said ? said.arrivedIn : (_, uploads) => arrivedBy(undefined, uploads), askedIn, commands, showsOf, stateOf, uploadsOf };
};
