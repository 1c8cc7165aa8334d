/** How much text a placeholder may stand for. It bounds the work: matching takes time linear in the log. */
const MAX_PLACEHOLDER = 500;

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)\}/g;

/**
 * Brings a text into the form in which messages are compared: logs, summaries and quotations differ in line
 * breaks, in Markdown's marks and in the style of quotes, and in nothing that matters.
 *
 * @example normalize("* `invalid-publisher`:\n  valid") // ' invalid-publisher: valid'
 */
export const normalize = (text: string): string =>
  text
    .replace(/&quot;|&#x27;|&#39;|["“”‘’]/g, "'")
    .replace(/[`*]/g, '')
    .replace(/(?:\s|%0A|%0D)+/gi, ' ');

/** A message template, taken apart once. */
export interface Template {
  /** The texts around the placeholders, normalized: one more than there are placeholders. */
  literals: readonly string[];
  names: readonly string[];
}

/** Where a message stands in a text. */
export interface Match {
  /** Offsets in the normalized text. */
  start: number;
  end: number;
  values: Readonly<Record<string, string>>;
}

/**
 * Takes a message template apart.
 *
 * @param text the message as printed, with `{placeholders}` for what differs from run to run
 */
export function template(text: string): Template {
  // What the marks leave at either end is no part of the message.
  const parts = normalize(text).trim().split(PLACEHOLDER);
  return {
    literals: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  };
}

function matchAt(text: string, { literals, names }: Template, start: number): Match | undefined {
  const [first = '', ...rest] = literals;
  const values: Record<string, string> = {};
  let end = start + first.length;
  for (const [index, literal] of rest.entries()) {
    const name = names[index] ?? '';
    // A placeholder at the very end takes the rest of its word.
    const found = literal === '' ? end + (/^\S*/.exec(text.slice(end, end + MAX_PLACEHOLDER))?.[0].length ?? 0) : text.indexOf(literal, end);
    if (found < 0 || found - end > MAX_PLACEHOLDER) return undefined;
    values[name] ??= text.slice(end, found).trim();
    end = found + literal.length;
  }
  return { start, end, values };
}

/**
 * Finds a message in a text.
 *
 * @param text normalized: see {@link normalize}
 * @returns the first place, or undefined
 * @example find('File already exists (a.whl)', template('File already exists ({file})'))?.values // { file: 'a.whl' }
 */
export function find(text: string, message: Template): Match | undefined {
  const anchor = message.literals.findIndex((literal) => literal.trim() !== '');
  const lead = message.literals[anchor];
  if (lead === undefined) return undefined;
  // What stands before the first fixed words cannot be told from other text: the match begins with them.
  const rest: Template = { literals: message.literals.slice(anchor), names: message.names.slice(anchor) };
  for (let start = text.indexOf(lead); start >= 0; start = text.indexOf(lead, start + 1)) {
    const match = matchAt(text, rest, start);
    if (match) return match;
  }
  return undefined;
}
