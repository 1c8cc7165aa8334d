import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { isAlias, isCollection, isPair, visit, type Document } from 'yaml';
import { pairOf } from '../yaml/yaml.ts';
import { readWorkflow } from './read.ts';
import type { Refusal } from './workflow.ts';

/** `publish.yml (Line: 9, Col: 17): `, or the name alone. */
const PLACE = /^workflow(?: \(Line: \d+, Col: \d+\))?: /;

/** More of them nobody reads, and after the first the others often follow from it. */
const MOST = 10;

/** GitHub's parser takes longer than the rules do: of a longer file it would hold up the page. */
export const MAX_READ = 20_000;

/** It writes out what stands behind an alias each time: that may be more than anyone can wait for. */
const MAX_NODES = 2_500;

/** Each is looked up in the whole file, again and again. */
const MAX_ALIASES = 20;

/** How many nodes a document has once its aliases are written out; no more is counted than is asked for. */
function isSmall(document: Document): boolean {
  let aliases = 0;
  visit(document, { Alias: () => (++aliases > MAX_ALIASES ? visit.BREAK : undefined) });
  if (aliases > MAX_ALIASES) return false;
  let left = MAX_NODES;
  const count = (node: unknown, inside: readonly unknown[]): void => {
    if (--left < 0 || inside.includes(node)) return;
    if (isAlias(node)) count(node.resolve(document), [...inside, node]);
    else if (isPair(node)) count(node.value, inside);
    else if (isCollection(node)) for (const item of node.items) count(item, inside);
  };
  count(document.contents, []);
  return left >= 0;
}

/**
 * Reads a workflow file as GitHub does, with its own parser, the one that its editors have.
 *
 * @param text as pasted
 * @returns what GitHub refuses in it, in the order of the file: nothing where GitHub takes it; undefined where it was not
 *   read, because it is no whole file, no valid YAML or too long
 */
export async function refusals(text: string): Promise<readonly Refusal[] | undefined> {
  if (text.length > MAX_READ) return undefined;
  const workflow = readWorkflow(text);
  if ('code' in workflow || workflow.shape !== 'workflow' || !workflow.on || !pairOf(workflow.root, 'jobs') || !isSmall(workflow.source.document)) return undefined;
  try {
    const { context, value } = parseWorkflow({ name: 'workflow', content: text }, new NoOperationTraceWriter());
    if (value) await convertWorkflowTemplate(context, value);
    const errors = context.errors.getErrors();
    const placed = errors.filter(({ range }) => range !== undefined);
    const found = (placed.length > 0 ? placed : errors).map(({ message, range }): Refusal => ({ words: message.replace(PLACE, ''), line: range?.start.line ?? 1, col: range?.start.column ?? 1 }));
    const inOrder = found.sort((a, b) => a.line - b.line || a.col - b.col);
    // It tries an expression in two ways, and says of each what it has against it.
    return inOrder.filter(({ line, col }, index) => inOrder[index - 1]?.line !== line || inOrder[index - 1]?.col !== col).slice(0, MOST);
  } catch {
    // What it stumbles over says nothing about the file.
    return undefined;
  }
}

/** The same of several texts, by their texts: those that were read. */
export async function refusalsOf(texts: readonly string[]): Promise<ReadonlyMap<string, readonly Refusal[]>> {
  const read = new Map<string, readonly Refusal[]>();
  for (const text of texts) {
    const found = await refusals(text);
    if (found) read.set(text, found);
  }
  return read;
}
