import { errors } from '../catalogue.ts';
import type { Source, Text } from '../../errors/types.ts';
import { addedTo, filled, problemExample, ruleExample, type Fixed } from '../../lib/rules/example.ts';
import { problems, rules } from '../../lib/rules/index.ts';
import { PROBLEM_IDS, SEVERITIES, type Intent, type ProblemId, type Rule, type RuleId, type Severity } from '../../lib/rules/types.ts';
import { refusalsOf } from '../../lib/workflow/refusals.ts';
import { publishAction } from '../action/publish-action.ts';
import { rulePages, USUAL_FILE } from './rule-pages.ts';
import { sources } from '../sources/sources.ts';

/** `unreadable`: a text of which nothing else can be said. */
export type Weight = Severity | 'unreadable';

/** Most serious first. */
export const WEIGHTS: readonly Weight[] = [...SEVERITIES, 'unreadable'];

/** One thing that the doctor finds in a workflow, with an example; its texts speak of the example. */
export interface RuleEntry {
  id: RuleId | ProblemId;
  weight: Weight;
  name: Text;
  explain: Text;
  /** What is said in the other cases of a problem. */
  otherwise: readonly Text[];
  unsure?: Text;
  repair?: Text;
  /** Whether the repair is offered and not made. */
  offered: boolean;
  /** The page that says more. */
  page: string;
  leadsTo: readonly string[];
  sources: readonly Source[];
  /** The file that has the fault, its guilty line, how it signs in, and what it is checked against. */
  example: { file: string; text: string; line: number; intent?: Intent; note?: Text };
  /** The files without it: as the doctor repairs them, or as they should be written where it makes no repair. */
  fixed: { file: string; byDoctor: boolean; files: readonly Fixed[] };
}

const files = import.meta.glob<string>('./examples/*.yml', { query: '?raw', import: 'default', eager: true });

/** @throws if there is no such file */
function read(name: string): string {
  const text = files[`./examples/${name}.yml`];
  if (text === undefined) throw new Error(`src/data/rules/examples/${name}.yml is missing`);
  return text;
}

/** A file that someone wrote, beside the example that it corrects. */
function written(id: RuleId | ProblemId, example: string): Fixed {
  const text = read(`${id}.fixed`);
  return { text, added: addedTo(example, text), changes: [] };
}

function sourcesOf(id: RuleId | ProblemId): Source[] {
  const { sources: own, as = [] } = rulePages[id];
  const all: Source[] = [...own.map((name) => sources[name]), ...errors.filter((error) => as.includes(error.id)).flatMap((error) => error.sources)];
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}

/** What GitHub's own parser has against the one example that is about that. */
const refusals = await refusalsOf([read('refused-by-github'), read('refused-by-github.fixed')]);

/** The rules' own surroundings: what is on record of the action, and what the example is checked against. */
const surroundingsOf = (id: RuleId | ProblemId) => ({ action: publishAction, refusals, ...rulePages[id].given?.surroundings });

function ofRule(rule: Rule): RuleEntry {
  const { id, severity, name, explain, unsure, repair, page, leadsTo } = rule;
  const { given, unsure: others, file = USUAL_FILE, fixedFile = file } = rulePages[id];
  const { text, line, values, intent, offered, repaired } = ruleExample(id, read(id), surroundingsOf(id));
  const byDoctor = repaired.length > 0;
  return {
    id,
    weight: severity,
    name: filled(name, values),
    explain: filled(explain, values),
    otherwise: [],
    ...(unsure && { unsure: filled(unsure, others ?? values) }),
    ...(repair && { repair: filled(repair, values) }),
    offered,
    page,
    leadsTo,
    sources: sourcesOf(id),
    example: { file, text, line, intent, ...(given && { note: given.note }) },
    fixed: { file: fixedFile, byDoctor, files: byDoctor ? repaired : [written(id, text)] },
  };
}

/** What is said in another case of a problem, after a line that has it where it repeats something of that. */
function inCase(id: ProblemId, text: Text, line: string | undefined): Text {
  if (line === undefined) return text;
  const { code, detail } = problemExample(id, line, surroundingsOf(id));
  if ((problems[id].explain[code] ?? problems[id].explain.other) !== text) throw new Error(`${line} is another case of ${id}: ${code}`);
  const said = filled(text, { detail });
  return { en: `\`${line}\`: ${said.en}`, 'zh-CN': `\`${line}\`：${said['zh-CN']}` };
}

function ofProblem(id: ProblemId): RuleEntry {
  const { name, explain, page } = problems[id];
  const { file = USUAL_FILE, fixedFile = file, cases = {} } = rulePages[id];
  const text = read(id);
  const { line, code, detail } = problemExample(id, text, surroundingsOf(id));
  const said = explain[code] ?? explain.other;
  return {
    id,
    weight: 'unreadable',
    name,
    explain: filled(said, { detail }),
    otherwise: Object.entries(explain).flatMap(([other, words]) => (words === said ? [] : [inCase(id, words, cases[other])])),
    offered: false,
    page,
    leadsTo: [],
    sources: sourcesOf(id),
    example: { file, text, line },
    fixed: { file: fixedFile, byDoctor: false, files: [written(id, text)] },
  };
}

/** Everything that the doctor finds in workflows, most serious first, else in the order of repairs. */
export const ruleEntries: readonly RuleEntry[] = [...rules.map(ofRule), ...PROBLEM_IDS.map(ofProblem)].sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));

/** The rules whose fault ends in an error. */
export const rulesBehind = (error: string): readonly RuleEntry[] => ruleEntries.filter(({ leadsTo }) => leadsTo.includes(error));
