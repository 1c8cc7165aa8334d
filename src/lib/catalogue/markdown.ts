import type { ErrorEntry, Lang, Message, Text } from '../../errors/types.ts';
import { againOfPage, releaseKeyOf } from './again.ts';
import { inOrder, plain } from './page.ts';
import type { Translate } from '../text/fill.ts';

const list = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');
const steps = (texts: readonly string[]): string => texts.map((text, index) => `${index + 1}. ${text}`).join('\n');

// A fence longer than any inside the text.
const fenced = (text: string, lang = ''): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${lang}\n${text.replace(/\n$/, '')}\n${fence}`;
};

/**
 * Writes an error's page as Markdown, for an issue thread or a machine.
 *
 * @param absolute makes an address of the site absolute: `/cause/` → `https://…/cause/`
 * @param example writes the workflow of a fix that has one
 * @param printed says since when and until when a wording is printed, or nothing
 * @param rules the rules of the doctor whose fault ends in this error
 * @returns Markdown ending with a line break
 */
export function errorMarkdown(
  entry: ErrorEntry,
  lang: Lang,
  { t, absolute, example, printed, rules, sources }: {
    t: Translate;
    absolute: (path: string) => string;
    example: (fix: NonNullable<ErrorEntry['fixes'][number]['example']>) => string;
    printed: (message: Message) => string;
    rules: readonly { id: string; name: Text }[];
    sources: readonly string[];
  },
): string {
  const linked = (text: string): string => text.replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${absolute(path)})`);
  const texts = (all: readonly Record<Lang, string>[]): string[] => all.map((text) => linked(text[lang]));
  const { each, all } = againOfPage(entry, t);
  const fixes = inOrder(entry).flatMap(({ fix, index }) => [
    `## ${t('error.fix').replace('{when}', fix.when[lang])}`,
    steps(texts(fix.steps)),
    ...(fix.tradeoff ? [`${t('error.tradeoff')} ${linked(fix.tradeoff[lang])}`] : []),
    ...(fix.example ? [fenced(example(fix.example), 'yaml')] : []),
    t('doctor.again') + (each[index] ?? all.join(lang === 'en' ? ' ' : '')),
  ]);
  const parts = [
    `# ${plain(entry.name[lang])}`,
    ...entry.messages.flatMap((message) => [fenced(message.text), ...[printed(message)].filter((line) => line !== '')]),
    `**${t(releaseKeyOf(entry))}** · ${t(`fixer.${entry.fixer}`)} · ${t(`emitter.${entry.emitter}`)}`,
    linked(entry.meaning[lang]),
    ...fixes,
    ...(each.length > 0 ? [`## ${t('error.again')}`, list(all)] : []),
    ...(entry.notAFix ? [`## ${t('error.not-a-fix')}`, list(texts(entry.notAFix))] : []),
    `## ${t('error.verify')}`,
    list(texts(entry.verify)),
    `## ${t('error.causes')}`,
    steps(texts(entry.causes)),
    ...(rules.length > 0 ? [`${t('error.rules')}\n\n${list(rules.map(({ id, name }) => `[${name[lang]}](${absolute(`/rules/${id}/`)})`))}`] : []),
    `## ${t('error.sources')}`,
    list(sources),
    `<${absolute(`/errors/${entry.id}/`)}>`,
  ];
  return `${parts.join('\n\n')}\n`;
}
