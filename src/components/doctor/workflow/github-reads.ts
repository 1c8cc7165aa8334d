import type { Refusal } from '../../../lib/workflow/workflow.ts';
import { loadParser } from '../rare/load.ts';

/** Texts that GitHub's parser read, with what it has against each. */
export type Readings = ReadonlyMap<string, readonly Refusal[]>;

/** What no part of a workflow has: only a whole file is shown to GitHub's parser, which is as heavy as all the rest. */
const isWhole = (text: string): boolean => /(?:^|[{,])[ \t]*["']?on["']?[ \t]*:/m.test(text) && /(?:^|[{,])[ \t]*["']?jobs["']?[ \t]*:/m.test(text);

/**
 * Lets GitHub's own parser read workflow files. It is loaded for that: where it does not come, the rules hold as they are.
 *
 * @param texts as pasted, parts of files among them
 * @param known what it read before
 * @returns of these texts those that it read
 */
export async function githubReads(texts: readonly string[], known: Readings = new Map()): Promise<Readings> {
  const read = new Map<string, readonly Refusal[]>();
  for (const text of texts) {
    const before = known.get(text);
    if (before) read.set(text, before);
    if (before || !isWhole(text)) continue;
    const parser = await loadParser().catch(() => undefined);
    const found = await parser?.refusals(text);
    if (found) read.set(text, found);
    // Each takes a while: the page is not held up for all of them.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return read;
}
