import { isScalar, Scalar } from 'yaml';
import type { Value } from '../../tools/types.ts';
import type { Splice } from '../../yaml/splices.ts';

const QUOTES: Partial<Record<string, string>> = { [Scalar.QUOTE_DOUBLE]: '"', [Scalar.QUOTE_SINGLE]: "'", [Scalar.PLAIN]: '' };

/**
 * Replaces a value that stands on one line, in the quotes that it has.
 *
 * @param text what YAML reads as itself without quotes, and holds none
 * @returns undefined for an alias, or a text of several lines
 */
export function replaceScalar({ pair: { value }, shared }: Value, text: string): readonly Splice[] | undefined {
  if (shared || !isScalar(value) || !value.range) return undefined;
  const quote = QUOTES[value.type ?? ''];
  const [start, end] = value.range;
  return quote === undefined || start === end ? undefined : [{ start, end, insert: `${quote}${text}${quote}` }];
}
