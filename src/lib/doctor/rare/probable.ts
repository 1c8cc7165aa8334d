import type { Library, Needs } from '../../catalogue/library.ts';
import { meant, type Candidate } from '../cut.ts';
import { ownIn } from '../near.ts';

/**
 * Adds to what was found what is probably meant, in a text that may be damaged.
 *
 * @yields what has to be put into the library before it goes on
 */
export function* withProbable(found: readonly Candidate[], log: string, library: Library): Generator<Needs, readonly Candidate[]> {
  if (!library.damaged) yield { damaged: true };
  // Where as much of another message stands as it is printed, nothing is damaged.
  const isRead = (each: Candidate): boolean => found.some((other) => !other.cut && other.id !== each.id && other.length >= each.length && other.start < each.end && other.end > each.start);
  const ids = new Set(found.map(({ id }) => id));
  const likely = (library.damaged?.(log) ?? []).filter(({ open }) => !open || found.length === 0);
  const probable = likely.map((match): Candidate => {
    const { known, ...about } = meant(match, library);
    return { ...match, ...about, known, ...(!ids.has(about.id) && { probable: true }) };
  });
  return [...found, ...ownIn(probable, log).filter((each) => !isRead(each))];
}
