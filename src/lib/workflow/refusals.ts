import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { isAlias, isCollection, isPair, visit, type Document } from 'yaml';
import { pathAt } from '../yaml/path-at.ts';
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
 * What is known of GitHub itself where its published parser refuses something. At `on:` that is stricter than GitHub, whose own grammar takes any mapping
 * there but a wrong `workflow_call`, and refuses events that it does not know (actions/runner@258d6c8 src/Sdk/WorkflowParser/workflow-v1.0.json:82-89 and
 * 185-193, Conversion/WorkflowTemplateConstants.cs:120; mateusfg7/Noisekun#139, enBloc-org/kindly#240): it runs files with a default of another type
 * (actions/runner#1483, mxschmitt/action-tmate#244), with `types:` at an event that has none (biolink/biolink-model#1805), and with one word as the type
 * of a `repository_dispatch` (zizmorcore/github-actions-models#12), which that parser takes for another event. An empty image is no container
 * (actions/runner@258d6c8 src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs:1101-1111).
 */
function standing(words: string, path: readonly string[]): 'refused' | 'perhaps' | 'taken' {
  const [top, event, key] = path;
  if (top === 'jobs') return /^Unexpected value ''/.test(words) && path[2] === 'container' ? 'taken' : 'refused';
  if (top !== 'on' || event === 'workflow_call') return 'refused';
  const isEvent = (name: string): boolean => words === `Unexpected value '${name}'`;
  if (event === undefined) return isEvent('repository_dispatch') ? 'taken' : 'refused';
  if (key === undefined && isEvent(event)) return 'refused';
  return event === 'repository_dispatch' || event === 'workflow_dispatch' ? 'taken' : 'perhaps';
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
    const found = (placed.length > 0 ? placed : errors).flatMap(({ message, range }): Refusal[] => {
      const words = message.replace(PLACE, '');
      const { line = 1, column: col = 1 } = range?.start ?? {};
      const it = range ? standing(words, pathAt(workflow.source, workflow.source.offsetOf(line, col))) : 'refused';
      return it === 'taken' ? [] : [{ words, line, col, ...(it === 'perhaps' && { perhaps: true }) }];
    });
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
