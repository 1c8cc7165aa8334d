import type { Recognised } from './recognised.ts';
import type { Tool } from './tools.ts';
import { fill, type Translate } from '../text/fill.ts';
import { withoutPersons } from '../text/personal.ts';

/** What a tool is called: but for a build of the package, by its own name. */
const toolName = (tool: Tool, t: Translate): string => (tool === 'build' ? t('nothing.tool.build') : tool);

/** The last word of a program's own name stands before its release. */
const nameOf = ({ name, version = '' }: NonNullable<Recognised['program']>): string => `${name === 'action' ? 'pypa/gh-action-pypi-publish' : name} ${version}`.trimEnd();

/** What was recognised in a log, as sentences with inline Markdown; none where nothing was. */
export function seenLines(known: Recognised, t: Translate): string[] {
  const { ci, program, tools, host, job, step } = known;
  const say = (key: string, values: Readonly<Record<string, string>>): string => fill(t(`nothing.seen.${key}`), Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replaceAll('`', '')])));
  return [
    ...(ci && ci !== 'none' ? [say('ci', { ci: t(`nothing.ci.${ci}`) })] : []),
    ...(job ? [say('job', { job })] : []),
    ...(step ? [say('step', { step })] : []),
    ...(program ? [say('program', { program: nameOf(program) })] : []),
    ...(host ? [say('host', { host })] : []),
    ...(tools.length > 0 ? [say('tools', { tools: tools.map((tool) => toolName(tool, t)).join(t('nothing.comma')) })] : []),
  ];
}

/** A fence that nothing inside it closes. */
const fence = (text: string): string => '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)));

/**
 * Writes a report of a log in which no message was found, as Markdown, for those who keep the list: the lines that look like errors and what was
 * recognised. Secrets, e-mail addresses and the names of home folders are blanked.
 *
 * @param version of the list
 */
export function missReport(known: Recognised, version: string, t: Translate): string {
  const { lines, stage, ending } = known;
  const shown = withoutPersons(lines.length > 0 ? lines.map(({ text }) => text.trimEnd()).join('\n') : ending);
  const seen = [...seenLines(known, t), ...(stage ? [`${t('doctor.nothing.stage')}\`${stage}\``] : []), `${t('nothing.miss.version')} \`${version}\``];
  const mark = fence(shown);
  return `### ${t('nothing.miss.title')}\n\n${seen.map((line) => `- ${withoutPersons(line)}`).join('\n')}\n\n${mark}text\n${shown}\n${mark}\n`;
}

/** How to get the log of all failed steps with GitHub's own program, which asks in the repository that it stands in unless it is told another. */
export const ghCommand = ({ run = 'RUN_ID', repository }: Pick<Recognised, 'run' | 'repository'>): string => `gh run view --log-failed ${run}${repository ? ` --repo ${repository}` : ''}`;
