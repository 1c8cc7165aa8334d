import { ContextAccess, FunctionCall, Grouping, IndexAccess, Literal, Logical, Star, type Expr } from '@actions/expressions/ast';
import { NumberData, StringData } from '@actions/expressions/data/index';
import type { Workflow } from '../../workflow/workflow.ts';
import { entries, pairOf } from '../../yaml/yaml.ts';
import { readCondition } from '../conditions/condition.ts';

/**
 * Who decides what a value is: `anybody` with a GitHub account, the run of another workflow (`run`), whoever wrote a `commit`,
 * may `start` the workflow, or push a `tag`.
 */
export type Author = 'anybody' | 'run' | 'commit' | 'start' | 'tag';

/** The most open first. */
const AUTHORS: readonly Author[] = ['anybody', 'run', 'commit', 'start', 'tag'];

/** What of a pull request its author writes. A fork's `pull_request` has neither secrets nor a token to sign in with. */
const PULL = /^github\.(?:head_ref|event\.pull_request\.(?:title|body|head\.(?:ref|label|repo\.default_branch)))$/;

/** Texts of the event. Source: github/docs content/actions/concepts/security/script-injections.md, and what is like them. */
const TEXTS: readonly [RegExp, Author][] = [
  [/^github\.event\.(?:(?:issue|discussion)\.(?:title|body)|(?:comment|review_comment)\.body|pages\.[\d*]+\.page_name)$/, 'anybody'],
  [/^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:name|email))|pull_requests\.[\d*]+\.head\.ref)$/, 'run'],
  [/^github\.event\.(?:head_commit|commits\.[\d*]+)\.(?:message|author\.(?:name|email))$/, 'commit'],
  [/^github\.(?:ref|ref_name|event\.(?:ref|base_ref|release\.(?:tag_name|name|body|target_commitish)))$/, 'tag'],
];

const INPUT = /^(?:github\.event\.)?inputs\.([\w-]+)$/;

/** Inputs that take no text of one's own. */
const CLOSED = ['boolean', 'choice', 'number', 'environment'];

/** The names that lead to a value, in lower case; a place in a list is `*` or its number. */
function pathOf(expr: Expr): string | undefined {
  if (expr instanceof ContextAccess) return expr.name.lexeme.toLowerCase();
  if (!(expr instanceof IndexAccess)) return undefined;
  const above = pathOf(expr.expr);
  if (above === undefined) return undefined;
  if (expr.index instanceof Star) return `${above}.*`;
  const value = expr.index instanceof Literal ? expr.index.literal : undefined;
  return value instanceof StringData || value instanceof NumberData ? `${above}.${String(value.value).toLowerCase()}` : undefined;
}

/** Functions whose result has their arguments in it. */
const PASSING = ['format', 'join', 'tojson'];

/** The values of which one may come out as it is. */
function outcomes(expr: Expr): string[] {
  if (expr instanceof Grouping) return outcomes(expr.group);
  if (expr instanceof Logical) return expr.args.flatMap(outcomes);
  if (expr instanceof FunctionCall) return PASSING.includes(expr.functionName.lexeme.toLowerCase()) ? expr.args.flatMap(outcomes) : [];
  const path = pathOf(expr);
  return path === undefined ? [] : [path];
}

/** Whether an input takes any text: of what no event declares, nothing is known. */
function takesText({ source, triggers }: Workflow, name: string): boolean {
  const declared = ['workflow_dispatch', 'workflow_call'].flatMap((event) => {
    const inputs = source.map(pairOf(source.map(triggers?.get(event)), 'inputs')?.value);
    const found = entries(inputs).find(([each]) => each.toLowerCase() === name);
    return found ? [source.textOf(pairOf(source.map(found[1].value), 'type')?.value) ?? 'string'] : [];
  });
  return declared.some((type) => !CLOSED.includes(type));
}

function authorOf(workflow: Workflow, path: string): Author | undefined {
  if (PULL.test(path)) return workflow.triggers?.has('pull_request_target') ? 'anybody' : undefined;
  const input = INPUT.exec(path)?.[1];
  if (input !== undefined) return takesText(workflow, input) ? 'start' : undefined;
  return TEXTS.find(([texts]) => texts.test(path))?.[1];
}

/** What `${{ }}` puts into a text, and who writes it. */
interface Written {
  expression: string;
  author: Author;
}

/**
 * What others write into a text by its expressions, the most open first.
 *
 * @param text such as a script
 */
export function writtenByOthers(workflow: Workflow, text: string): Written[] {
  const found = text.split('${{').slice(1).flatMap((part): Written[] => {
    const end = part.indexOf('}}');
    const expression = part.slice(0, end).trim();
    const expr = end < 0 ? undefined : readCondition(expression);
    const authors = expr ? outcomes(expr).flatMap((path) => authorOf(workflow, path) ?? []) : [];
    const [author] = authors.sort((a, b) => AUTHORS.indexOf(a) - AUTHORS.indexOf(b));
    return author ? [{ expression, author }] : [];
  });
  return found.sort((a, b) => AUTHORS.indexOf(a.author) - AUTHORS.indexOf(b.author));
}
