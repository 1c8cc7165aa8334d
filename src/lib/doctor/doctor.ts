import type { Known, Release } from '../catalogue/known.ts';
import { wholeLibrary, type Library } from '../catalogue/library.ts';
import { examine, type Diagnosis, type Reader } from './diagnose.ts';
import { Script } from './jobs/script.ts';
import { SeveralJobs } from './jobs/several-jobs.ts';
import * as words from './jobs/words-above.ts';
import * as rare from './rare/rare.ts';
import { inStory } from './rare/story.ts';

/** Reads a log in one go, with a library that has all it needs: see {@link examine}. */
export function diagnosis(log: string, library: Library, reader?: Reader): Diagnosis {
  const steps = examine(log, library, reader, { inStory, rare });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Prepares the doctor to read logs in one go.
 *
 * @param catalogue see `known`
 * @param releases see `examine`
 */
export function doctor(catalogue: readonly Known[], releases: readonly Release[] = []): (log: string) => Diagnosis {
  const library = wholeLibrary(catalogue, releases);
  return (log) => diagnosis(log, library, new SeveralJobs(releases, { commands: Script, words }));
}
