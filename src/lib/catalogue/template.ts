import { squeezed } from '../text/log.ts';
import { GRAM } from './grams.ts';

/** How much of a squeezed text a placeholder may stand for. It bounds the work: matching takes time linear in the text. */
export const MAX_PLACEHOLDER = 500;

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)\}/g;

/** A message is looked for by its first literal that is at least as long, else by the first that has a run of {@link GRAM} characters. */
const LEAD = 12;

/** A message cut off at its end is taken for that message if at least so much of its fixed text is there. */
export const MIN_PART = 0.5;

/** A message to look for. Several may have the same id. */
export interface Wanted {
  id: string;
  /** As printed, with `{placeholders}` for what differs from run to run. */
  text: string;
}

/** At the end of a message that no bracket may follow, nor more of its last word: with more, it is another message. */
export const BARE = '\n';

/** A message as it is looked for. */
export interface Template {
  id: string;
  /** The texts around the placeholders, squeezed: one more than there are placeholders. */
  literals: readonly string[];
  names: readonly string[];
  length: number;
  /** The literal that is looked for first. */
  lead: number;
  /** Whether no bracket may follow it. */
  bare: boolean;
}

export function template({ id, text }: Wanted): Template {
  const parts = squeezed(text).split(PLACEHOLDER);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const long = literals.findIndex((literal) => literal.length >= LEAD);
  const lead = long >= 0 ? long : literals.findIndex((literal) => literal.length >= GRAM);
  if (lead < 0) throw new Error(`${id}: no fixed text of ${GRAM} characters in: ${text}`);
  return { id, literals, names: parts.filter((_, index) => index % 2 === 1), length: literals.join('').length, lead, bare: text.endsWith(BARE) };
}

/** How much of its leading literal a message may be looked for by: a message of which half is there is to be found. */
export const reach = ({ literals, lead, length }: Template): string =>
  literals[lead]!.slice(0, Math.max(LEAD, length * MIN_PART - literals.slice(0, lead).join('').length));

/** Stands for a placeholder. No message has it. */
export const GAP = '\u0000';

/** A message as messages are compared in, with {@link GAP} for every placeholder but one before all fixed text: that is not looked for. */
export const flat = (message: string): string => squeezed(message).replace(/\{[a-z][a-z0-9_]*\}/g, GAP).replace(GAP, (gap, at: number) => (at === 0 ? '' : gap));
