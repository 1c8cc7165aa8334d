import { Binary, ContextAccess, FunctionCall, Grouping, IndexAccess, Literal, Logical, Unary, type Expr } from '@actions/expressions/ast';
import { BooleanData, Null, NumberData, StringData } from '@actions/expressions/data/index';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import type { World } from './worlds.ts';

const CONTEXTS = ['github', 'needs', 'vars', 'inputs', 'env', 'job', 'jobs', 'steps', 'runner', 'strategy', 'matrix', 'secrets'];
const STATUS = ['success', 'always', 'cancelled', 'failure', 'hashFiles'].map((name) => ({ name, description: '', minArgs: 0, maxArgs: 255, call: () => new Null() }));

/** What GitHub takes for the expression of an `if:`; undefined where there are others around it, which always makes it true. */
function expressionIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed.includes('${{')) return trimmed;
  const [whole, inner] = /^\$\{\{([^]*)\}\}$/.exec(text) ?? [];
  return whole && inner !== undefined && !inner.includes('${{') && !inner.includes('}}') ? inner : undefined;
}

/**
 * Whether an `if:` is true whatever happens, since it is one text with expressions in it: anything beside `${{ }}`, a line
 * break included, makes it that, and no such text is empty (actions/runner#1173, github/docs#6508).
 *
 * @param text of an `if:`, as YAML reads it
 */
export function alwaysTrue(text: string): boolean {
  if (!text.includes('${{') || expressionIn(text) !== undefined) return false;
  // What stands between the expressions; within one, a text may have `}}` in it.
  const parts = text.split('${{').map((part, index) => (index === 0 ? part : part.slice(part.lastIndexOf('}}') + 2)));
  return text.split('${{').slice(1).every((part) => part.includes('}}')) && parts.some((part) => part !== '');
}

/**
 * Reads a condition with GitHub's own parser of expressions.
 *
 * @param text of an `if:`
 * @returns undefined where it cannot be read, or is no condition
 */
export function readCondition(text: string): Expr | undefined {
  const expression = expressionIn(text);
  if (!expression) return undefined;
  try {
    return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, STATUS).parse();
  } catch {
    return undefined;
  }
}

/** A value as far as it is known: a plain one, a truth value or none, or the ref, of which the beginning and sometimes the names are known. */
type Known = { is: string | number | boolean | null } | { isSwitch: true } | { begins: string; names?: readonly string[] };

const BEGINS = { tag: 'refs/tags/', branch: 'refs/heads/', pull: 'refs/pull/' };

/** Characters that no ref has: git/git Documentation/git-check-ref-format.adoc. */
const IN_NO_REF = /[ ~^:?*[\\]/;

/** The names that lead to a value, in lower case, such as `github.event.action`. */
export function nameOf(expr: Expr): string | undefined {
  if (expr instanceof ContextAccess) return expr.name.lexeme.toLowerCase();
  if (!(expr instanceof IndexAccess) || !(expr.index instanceof Literal) || !(expr.index.literal instanceof StringData)) return undefined;
  const above = nameOf(expr.expr);
  return above && `${above}.${expr.index.literal.value.toLowerCase()}`;
}

function refOf({ ref, names }: World, begins: string): Known {
  return { begins, ...(ref && names && { names: names.map((name) => begins + name) }) };
}

/** Events whose payload has no `ref`: octokit/webhooks schemas of release, pull_request, workflow_run and repository_dispatch. */
const WITHOUT_REF = new Set(['release', 'pull_request', 'pull_request_target', 'workflow_run', 'repository_dispatch']);

/** The input that a condition compares with a text, which it never equals: its name, and whether it asks for that to be so. */
export function asksSwitch(expr: Expr, world: World): { input: string; isEqual: boolean } | undefined {
  if (expr instanceof Grouping) return asksSwitch(expr.group, world);
  if (expr instanceof Unary) return asksSwitch(expr.expr, world);
  if (expr instanceof Logical) return expr.args.map((arg) => asksSwitch(arg, world)).find((found) => found !== undefined);
  if (!(expr instanceof Binary)) return undefined;
  const input = [expr.left, expr.right].map((part) => nameOf(part) ?? '').find((name) => name.startsWith('inputs.'));
  return input !== undefined && equal(valueOf(expr.left, world), valueOf(expr.right, world)) === false && world.isSwitch?.(input.slice('inputs.'.length)) ? { input, isEqual: expr.operator.type === TokenType.EQUAL_EQUAL } : undefined;
}

/** Whether a condition asks for the `ref` of the payload where a run has none. */
export function asksMissingRef(expr: Expr, world: World): boolean {
  if (world.event === undefined || !WITHOUT_REF.has(world.event)) return false;
  if (nameOf(expr) === 'github.event.ref') return true;
  if (expr instanceof Grouping) return asksMissingRef(expr.group, world);
  if (expr instanceof Unary) return asksMissingRef(expr.expr, world);
  const parts = expr instanceof Binary ? [expr.left, expr.right] : expr instanceof Logical || expr instanceof FunctionCall ? expr.args : [];
  return parts.some((part) => asksMissingRef(part, world));
}

/** The variable that `env.NAME` asks for: its case counts. */
function variableNameOf(expr: Expr): string | undefined {
  if (!(expr instanceof IndexAccess) || !(expr.index instanceof Literal) || !(expr.index.literal instanceof StringData)) return undefined;
  return nameOf(expr.expr) === 'env' ? expr.index.literal.value : undefined;
}

/** A variable that the file sets, where no expression is in it: a text, whatever it looks like. */
function ofEnv(expr: Expr, { env }: World): Known | undefined {
  const name = variableNameOf(expr);
  const text = name === undefined ? undefined : env?.(name);
  return text === undefined || text.includes('${{') ? undefined : { is: text };
}

function ofContext(name: string | undefined, world: World): Known | undefined {
  const { event, ref } = world;
  if (name === 'github.event_name') return event === undefined ? undefined : { is: event };
  if (name === 'github.ref_type') return ref && { is: ref === 'tag' ? 'tag' : 'branch' };
  if (name === 'github.ref' || (name === 'github.event.ref' && (event === 'push' || event === 'workflow_dispatch'))) return refOf(world, ref ? BEGINS[ref] : '');
  if (name === 'github.event.ref' && event !== undefined && WITHOUT_REF.has(event)) return { is: null };
  if (name === 'github.ref_name') return refOf(world, '');
  if (name?.startsWith('inputs.') && world.isSwitch?.(name.slice('inputs.'.length))) return { isSwitch: true };
  if (name === 'github.event.action') return world.actions === 'none' ? { is: null } : undefined;
  return undefined;
}

function valueOf(expr: Expr, world: World): Known | undefined {
  if (expr instanceof Grouping) return valueOf(expr.group, world);
  if (!(expr instanceof Literal)) return ofEnv(expr, world) ?? ofContext(nameOf(expr), world);
  const { literal } = expr;
  if (literal instanceof StringData || literal instanceof NumberData || literal instanceof BooleanData) return { is: literal.value };
  return literal instanceof Null ? { is: null } : undefined;
}

/** Whether all, none or some of what a ref may be has a property. */
const ofNames = (names: readonly string[], has: (name: string) => boolean): boolean | undefined => (names.every(has) ? true : names.some(has) ? undefined : false);

/** A text compared with a ref: neither case counts. */
function refIs({ begins, names }: { begins: string; names?: readonly string[] }, text: string): boolean | undefined {
  if (IN_NO_REF.test(text) || !text.toLowerCase().startsWith(begins)) return false;
  return names && !names.some((name) => name.toLowerCase() === text.toLowerCase()) ? false : undefined;
}

function refStarts({ begins, names }: { begins: string; names?: readonly string[] }, text: string): boolean | undefined {
  const start = text.toLowerCase();
  if (IN_NO_REF.test(start)) return false;
  if (begins.startsWith(start)) return true;
  if (!start.startsWith(begins)) return false;
  return names && ofNames(names, (name) => name.toLowerCase().startsWith(start));
}

/** Compares as GitHub does; what would have to be turned into a number is left open, but for what an absent value is compared with. */
function equal(a: Known | undefined, b: Known | undefined): boolean | undefined {
  if (!a || !b) return undefined;
  // Both are made numbers, and a text without a digit is none.
  if ('isSwitch' in a) return 'is' in b && typeof b.is === 'string' && !/^\s*$|\d|infinity/i.test(b.is) ? false : undefined;
  if ('isSwitch' in b) return equal(b, a);
  if ('begins' in a) return 'is' in b && typeof b.is === 'string' ? refIs(a, b.is) : undefined;
  if ('begins' in b) return equal(b, a);
  if (typeof a.is === 'string' && typeof b.is === 'string') return a.is.toLowerCase() === b.is.toLowerCase();
  if (a.is === null && typeof b.is === 'string') return /[^\s\d]/.test(b.is) ? false : undefined;
  if (b.is === null && a.is !== null) return equal(b, a);
  // A text without a digit is no number, and equals neither `true` nor `false`.
  if (typeof a.is === 'string' && typeof b.is === 'boolean') return /^\s*$|\d|infinity/i.test(a.is) ? undefined : false;
  if (typeof b.is === 'string' && typeof a.is === 'boolean') return equal(b, a);
  return typeof a.is === typeof b.is ? a.is === b.is : undefined;
}

/** What an activity is compared with, where the file lists those that start the workflow. */
function activityIs({ left, right }: Binary, { actions }: World): boolean | undefined {
  if (!Array.isArray(actions)) return undefined;
  for (const [one, other] of [[left, right], [right, left]] as const) {
    const text = nameOf(one) === 'github.event.action' && other instanceof Literal && other.literal instanceof StringData ? other.literal.value.toLowerCase() : undefined;
    if (text !== undefined) return ofNames(actions, (name) => name.toLowerCase() === text);
  }
  return undefined;
}

function called({ functionName, args }: FunctionCall, world: World): boolean | undefined {
  const name = functionName.lexeme.toLowerCase();
  const [text, part] = args.map((arg) => valueOf(arg, world));
  if (!text || !part || !('is' in part) || typeof part.is !== 'string') return undefined;
  const wanted = part.is.toLowerCase();
  if ('begins' in text) {
    if (name === 'startswith') return refStarts(text, wanted);
    if (name !== 'contains' && name !== 'endswith') return undefined;
    if (IN_NO_REF.test(wanted)) return false;
    if (name === 'contains' && text.begins.includes(wanted)) return true;
    return text.names && ofNames(text.names, (each) => (name === 'contains' ? each.toLowerCase().includes(wanted) : each.toLowerCase().endsWith(wanted)));
  }
  // What is absent counts as the empty text.
  if ('isSwitch' in text || (typeof text.is !== 'string' && text.is !== null)) return undefined;
  const whole = (text.is ?? '').toLowerCase();
  return name === 'startswith' ? whole.startsWith(wanted) : name === 'endswith' ? whole.endsWith(wanted) : name === 'contains' ? whole.includes(wanted) : undefined;
}

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

/** `&&`, or `||` where all is turned round. */
function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
}

/**
 * Whether a condition is true where a run begins in one way: of what is not known, nothing is assumed.
 * How GitHub compares: github/docs content/actions/reference/workflows-and-actions/expressions.md.
 *
 * @returns undefined where that is open
 */
export function truth(expr: Expr, world: World): boolean | undefined {
  if (expr instanceof Grouping) return truth(expr.group, world);
  if (expr instanceof Unary) return not(truth(expr.expr, world));
  if (expr instanceof Logical) {
    const values = expr.args.map((arg) => truth(arg, world));
    return expr.operator.type === TokenType.AND ? every(values) : not(every(values.map(not)));
  }
  if (expr instanceof Binary) {
    const { type } = expr.operator;
    if (type !== TokenType.EQUAL_EQUAL && type !== TokenType.BANG_EQUAL) return undefined;
    const same = equal(valueOf(expr.left, world), valueOf(expr.right, world)) ?? activityIs(expr, world);
    return type === TokenType.EQUAL_EQUAL ? same : not(same);
  }
  if (expr instanceof FunctionCall) return called(expr, world);
  const value = valueOf(expr, world);
  return value && 'is' in value ? value.is !== '' && value.is !== 0 && value.is !== false && value.is !== null : undefined;
}

/** A part of a condition in words of its own, for what is read of it twice. */
function written(expr: Expr): string | undefined {
  if (expr instanceof Grouping) return written(expr.group);
  if (expr instanceof Literal) return JSON.stringify(valueOf(expr, { shown: '' }));
  if (!(expr instanceof FunctionCall)) return nameOf(expr);
  const parts = expr.args.map(written);
  return parts.includes(undefined) ? undefined : `${expr.functionName.lexeme}(${parts.join()})`.toLowerCase();
}

/** What has to hold for a condition to be true: something is a value, or is not. */
function demands(expr: Expr, holds = true): { of: string; is: string; holds: boolean }[] {
  if (expr instanceof Grouping) return demands(expr.group, holds);
  if (expr instanceof Unary) return demands(expr.expr, !holds);
  if (expr instanceof Logical) return (expr.operator.type === TokenType.AND) === holds ? expr.args.flatMap((arg) => demands(arg, holds)) : [];
  if (expr instanceof Binary) {
    const { type } = expr.operator;
    const [of, is] = expr.right instanceof Literal ? [written(expr.left), written(expr.right)] : [written(expr.right), written(expr.left)];
    if ((type !== TokenType.EQUAL_EQUAL && type !== TokenType.BANG_EQUAL) || of === undefined || is === undefined) return [];
    return [{ of, is: is.toLowerCase(), holds: (type === TokenType.EQUAL_EQUAL) === holds }];
  }
  const of = written(expr);
  return of === undefined ? [] : [{ of, is: 'true', holds }];
}

/** Whether two conditions are never true together: one wants something to be what the other does not want. */
export function excludeEachOther(one: string, other: string): boolean {
  const [first, second] = [readCondition(one), readCondition(other)];
  if (!first || !second) return false;
  return demands(first).some((a) => demands(second).some((b) => a.of === b.of && (a.is === b.is ? a.holds !== b.holds : a.holds && b.holds)));
}
