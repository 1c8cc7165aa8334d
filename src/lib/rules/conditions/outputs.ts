import { Binary, FunctionCall, Grouping, Literal, Logical, Unary, type Expr } from '@actions/expressions/ast';
import { BooleanData, StringData } from '@actions/expressions/data/index';
import { TokenType } from '@actions/expressions/lexer';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { nameOf, readCondition } from './condition.ts';

const OUTPUT = /^(needs|steps)\.([\w-]+)\.outputs\.([\w-]+)$/;

/** An output that a condition takes for a truth value, though it is a text. */
export interface AsTruth {
  /** Such as `needs.build.outputs.dry_run`, in lower case. */
  name: string;
  negated: boolean;
  /** Whether the whole condition is false where this part is. */
  decides: boolean;
}

/** The outputs that are asked for by themselves or turned round by `!`, and compared with nothing. */
export function outputsAsTruth(expr: Expr, decides = true, negated = false): AsTruth[] {
  if (expr instanceof Grouping) return outputsAsTruth(expr.group, decides, negated);
  if (expr instanceof Unary) return outputsAsTruth(expr.expr, decides, !negated);
  // Turned round, `||` is what `&&` is otherwise.
  if (expr instanceof Logical) return expr.args.flatMap((arg) => outputsAsTruth(arg, decides && (expr.operator.type === TokenType.AND) !== negated, negated));
  const name = nameOf(expr);
  return name && OUTPUT.test(name) ? [{ name, negated, decides }] : [];
}

const named = <T extends { id?: string | undefined }>(all: readonly T[], id: string): T | undefined => all.find((each) => each.id?.toLowerCase() === id);

/** Whether an expression comes to `true` or `false`, and nothing else. */
function isTruthValue(expr: Expr): boolean {
  if (expr instanceof Grouping) return isTruthValue(expr.group);
  if (expr instanceof Logical) return expr.args.every((arg) => isTruthValue(arg));
  if (expr instanceof FunctionCall) return /^(?:startswith|endswith|contains)$/i.test(expr.functionName.lexeme);
  if (expr instanceof Literal) return expr.literal instanceof BooleanData || (expr.literal instanceof StringData && /^(?:true|false)$/.test(expr.literal.value));
  return expr instanceof Binary || expr instanceof Unary;
}

/** Whether an input is `true` or `false` in whatever starts the workflow: a text that is empty elsewhere is no such value. */
function isSwitch({ source, triggers }: Workflow, input: string): boolean {
  const types = [...(triggers?.values() ?? [])].map((event) => {
    const inputs = source.map(pairOf(source.map(event), 'inputs')?.value);
    return source.textOf(pairOf(source.map(pairOf(inputs, input)?.value), 'type')?.value);
  });
  return types.length > 0 && types.every((type) => type === 'boolean');
}

/**
 * Outputs of actions that say `true` or `false` whatever comes of the run, since one of their releases: changesets/action@0079d15 src/index.ts,
 * googleapis/release-please-action@073b7f9 src/index.ts and python-semantic-release 10.5.3 semantic_release/cli/github_actions_output.py.
 */
const FLAGS: Readonly<Record<string, readonly [outputs: RegExp, before?: RegExp]>> = {
  'changesets/action': [/^(?:published|haschangesets)$/],
  'googleapis/release-please-action': [/^(?:releases|prs)_created$/, /^v?[1-3]\b/],
  'python-semantic-release/python-semantic-release': [/^released$/, /^v?[1-7]\b/],
};

/** Whether an action writes `true` or `false` to an output. */
function isOfAction({ action = '', ref = '' }: Step, output: string): boolean {
  const [outputs, before] = FLAGS[action.toLowerCase()] ?? [];
  // A commit does not say of which release it is.
  return outputs?.test(output) === true && !(before && (before.test(ref) || /^[\da-f]{40}$/i.test(ref)));
}

/** Whether a step's script, or its action, writes `true` or `false` to an output. */
function isWritten(workflow: Workflow, { steps }: Job, id: string, output: string): boolean {
  const step = steps.find(({ map }) => workflow.source.textOf(pairOf(map, 'id')?.value)?.toLowerCase() === id);
  if (step?.uses) return isOfAction(step, output.toLowerCase());
  const found = new RegExp(`(?:^|[\\s"'])${output}=(?:true\\b|false\\b|\\$\\{\\{\\s*(?:github\\.event\\.)?inputs\\.(?<input>[\\w-]+)\\s*\\}\\})`, 'im').exec(step?.run?.text ?? '');
  const input = found?.groups?.['input'];
  return found !== null && (input === undefined || isSwitch(workflow, input));
}

/** Whether the file shows that an output says `true` or `false`. */
export function isFlag(workflow: Workflow, job: Job, output: string): boolean {
  const [, from, id = '', key = ''] = OUTPUT.exec(output) ?? [];
  if (from === 'steps') return isWritten(workflow, job, id, key);
  const other = named(workflow.jobs, id);
  const outputs = workflow.source.map(pairOf(other?.map, 'outputs')?.value);
  const pair = outputs?.items.find((each) => workflow.source.textOf(each.key)?.toLowerCase() === key);
  const text = (pair && workflow.source.textOf(pair.value))?.trim();
  if (!other || text === undefined) return false;
  if (/^(?:true|false)$/.test(text)) return true;
  const expr = text.startsWith('${{') ? readCondition(text) : undefined;
  if (!expr) return false;
  const [, step = '', written = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(nameOf(expr) ?? '') ?? [];
  return step ? isWritten(workflow, other, step, written) : isTruthValue(expr);
}
