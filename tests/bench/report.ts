import type { Change } from './compare.ts';
import type { Row } from './rows.ts';

/** What `tests/bench/result.json` holds. */
export interface Result {
  machine: string;
  rows: readonly Row[];
}

const START = '<!-- bench -->';
const END = '<!-- /bench -->';

const amount = (value: number, unit: string): string => `${value.toLocaleString('en', { maximumFractionDigits: 3 })}${unit === 'points' || unit === '' ? '' : ` ${unit}`}`;

const escape = (text: string): string => text.replaceAll('|', '\\|');

function line(changes: readonly Change[]): string {
  const [{ part, subject } = { part: '', subject: '' }] = changes;
  const now = changes.map(({ name, value, unit, worse }) => (worse ? `**${name} ${amount(value, unit)}, worse**` : `${name} ${amount(value, unit)}`));
  const last = changes.map(({ last, unit }) => (last === undefined ? '–' : amount(last, unit)));
  const isNew = changes.every((change) => change.last === undefined);
  const isSame = changes.every((change) => change.last === change.value);
  return `| ${[part, subject, now.join(' · '), isNew ? 'not measured' : isSame ? 'the same' : last.join(' · ')].map(escape).join(' | ')} |`;
}

/** One Markdown table: a line holds what was measured on one subject, now and last time. */
export function table(changes: readonly Change[]): string {
  const lines = Map.groupBy(changes, ({ part, subject }) => `${part}\n${subject}`);
  return ['| Part | Of | Now | Last |', '| --- | --- | --- | --- |', ...[...lines.values()].map(line)].join('\n');
}

/** The result as JSON with a line for each row, so that two of them can be told apart in a diff. */
export const json = ({ machine, rows }: Result): string =>
  `{\n  "machine": ${JSON.stringify(machine)},\n  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;

/**
 * Puts a table into the README.
 *
 * @param readme its text
 * @param machine what measured, in general words
 * @returns the README with nothing else changed
 * @throws where it has no place for the table
 */
export function inReadme(readme: string, machine: string, changes: readonly Change[]): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The README has no ${START} … ${END}`);
  return `${before}${START}\n\nFrom \`npm run bench\`: ${machine}.\n\n${table(changes)}\n\n${END}${after}`;
}
