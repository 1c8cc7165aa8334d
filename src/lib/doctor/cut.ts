import type { Known } from '../catalogue/known.ts';
import type { Library } from '../catalogue/library.ts';
import type { Match } from '../catalogue/matcher.ts';
import { BARE, flat, GAP } from '../catalogue/template.ts';
import { squeezed } from '../text/log.ts';

/** A message that was found, with what is known of its entry. */
export interface Candidate extends Match {
  known: Known;
  wording?: number;
  order: number;
  /** The releases of the action that cannot print it: of each of the wordings that it may be. */
  not: readonly string[];
  /** The text that was looked for: a wording or the headline; empty where it is not known. */
  text: string;
  /** The entries of which the message may be as well. */
  open?: readonly string[];
  /** Whether it was read from a damaged text. */
  probable?: true;
}

/** What is known of a match. A message is looked for by the id of its entry and its place there; a headline by the id alone. */
export function meant({ id }: Match, library: Library): Pick<Candidate, 'id' | 'known' | 'order' | 'not' | 'text' | 'wording'> {
  const [entry = '', index] = id.split(' ');
  const { known, order } = library.get(entry)!;
  const { not = [], messages, headline } = known;
  // A headline is a fragment of the first message, and may be one of others.
  const wordings = index === undefined ? [...messages.keys()].filter((place) => place === 0 || messages[place]!.includes(headline)) : [Number(index)];
  // Of what is printed in Chinese the wordings are not at hand.
  const text = index === undefined ? headline : (messages[Number(index)] ?? '');
  return { id: entry, known, order, text, not: wordings.map((place) => not[place] ?? ''), ...(wordings.length === 1 && wordings[0]! >= 0 && { wording: wordings[0]! }) };
}

/** How much of what follows on a message is looked at: see how long a value may be in which a text is cut off. */
export const MAX_REST = 120;

/** Who shortens a text says so, or ends a block of code there. */
export const DOTS = /^(?:…|\.{3}|~{3})/;

/** A headline is a fragment: where a text ends with it, or in a value after it, it may go on as others do. */
function isBeginning({ cut, text, known: { headline, messages, role = 'cause' }, end }: Candidate, log: string): boolean {
  const isLast = (): boolean => squeezed(log.slice(end, end + MAX_REST)) === '';
  if (!cut && text.endsWith(BARE)) return isLast() || DOTS.test(squeezed(log.slice(end, end + MAX_REST)));
  if (cut || text !== headline || role !== 'cause') return cut && text !== '';
  const isBeforeValue = messages.some((message) => flat(message).split(flat(headline))[1]?.startsWith(GAP));
  return isLast() || (isBeforeValue && end + MAX_REST >= log.length);
}

/** Parts the messages of which a text has only the beginning from the others. */
export function parted(candidates: readonly Candidate[], log: string): { begun: readonly Candidate[]; whole: readonly Candidate[] } {
  const begun = candidates.filter((candidate) => isBeginning(candidate, log));
  return { begun, whole: candidates.filter((candidate) => !begun.includes(candidate)) };
}
