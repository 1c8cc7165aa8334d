import type { Condition, ErrorEntry, Fix, Lang, Text } from '../../src/errors/types.ts';
import { squeeze } from '../../src/lib/text/log.ts';
import { matcher } from '../../src/lib/catalogue/matcher.ts';
import { sourceProblems } from './source-problems.ts';

const HAN = /[\u4e00-\u9fff]/;

/** Every text of an entry, with the place it stands in. */
export function texts(entry: ErrorEntry): [place: string, text: Text][] {
  const list = (place: string, all: readonly Text[] = []): [string, Text][] => all.map((text, index) => [`${place}[${index}]`, text]);
  return [
    ['name', entry.name],
    ['meaning', entry.meaning],
    ...list('causes', entry.causes),
    ...entry.fixes.flatMap(({ when, steps, tradeoff }, index): [string, Text][] => [
      [`fixes[${index}].when`, when],
      ...list(`fixes[${index}].steps`, steps),
      ...(tradeoff ? [[`fixes[${index}].tradeoff`, tradeoff] as [string, Text]] : []),
    ]),
    ...list('notAFix', entry.notAFix),
    ...list('verify', entry.verify),
  ];
}

const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '〇').replace(/\]\([^)]*\)/g, ']');

/** What is wrong with the typesetting of a Chinese sentence. */
function chineseProblems(text: string): string[] {
  const prose = withoutCode(text).replace(/\*\*/g, '').replace(/[[\]]/g, '');
  const rules: [RegExp, string][] = [
    [/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/, 'no space between Chinese and Latin'],
    [/[\u4e00-\u9fff，：；、。][ \n]+[\u4e00-\u9fff]/, 'a space between Chinese characters'],
    [/[\u4e00-\u9fff〇][,;:!?](?!\/)/, 'a half-width mark'],
    [/[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]/, 'half-width brackets'],
    [/您/, '您'],
    [/！/, 'an exclamation mark'],
  ];
  const found = rules.filter(([rule]) => rule.test(prose)).map(([, problem]) => problem);
  if (/[\u4e00-\u9fff]`|`[\u4e00-\u9fff]/.test(text)) found.push('no space beside `code`');
  if (/[，。：；、）]\*\*[\u4e00-\u9fffA-Za-z]/.test(text)) found.push('** after a full-width mark does not close');
  return found;
}

const englishProblems = (text: string): string[] =>
  [
    [/[\u4e00-\u9fff，。：；]/, 'Chinese in English'],
    [/!(?:\s|$)/, 'an exclamation mark'],
    [/\b(?:simply|please|oops)\b/i, 'a word the house rules avoid'],
    [/[’‘]/, 'a curly apostrophe'],
  ].filter(([rule]) => (rule as RegExp).test(withoutCode(text))).map(([, problem]) => problem as string);

const LINKS = /^\/(?:(?:cause|how-it-works|fix-api-token|fix-trusted-publishing|migrate|compare|generator|links|case-study|action-behaviour|action-releases|myths|security)\/(?:#[a-z-]+)?|errors\/(?:([a-z0-9-]+)\/)?|#?[a-z-]*)$/;

/** Whether nothing but words near the message could show that a condition does not hold: that they are not there shows nothing. */
const isNeverRefuted = ({ near, any, ...rest }: Condition): boolean => Object.keys(rest).length === 0 && (near !== undefined || (any?.some(isNeverRefuted) ?? false));

/** What is wrong with an entry as such, other entries only known by their ids. */
export function problems(entry: ErrorEntry, file: string, ids: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const note = (bad: boolean, problem: string) => void (bad && found.push(problem));
  note(entry.id !== file, `id ${entry.id} is not the file's name`);
  for (const { when } of entry.fixes) note(/\byou(?:r|rs|rself)?\b|^if\b/i.test(when.en) || /你|^如果/.test(when['zh-CN']), `“${when.en}” is not what a reader would say of themselves`);
  for (const { when, certain, applies } of entry.fixes as readonly Fix[]) note(certain === true && applies?.not !== undefined && isNeverRefuted(applies.not), `“${when.en}” is never certain, so never shown`);
  const first = squeeze(entry.messages[0]?.text ?? '').text;
  note(!first.includes(squeeze(entry.headline).text), 'headline is not in the first message');
  note(/[{}`]/.test(entry.headline), 'headline is not plain text');
  note(/ (?:a|an|the|and|or|with|(?<!one )of)$/.test(entry.headline), 'headline breaks off in a phrase');
  note(entry.headline.length < 14 || entry.headline.length > 110, `headline has ${entry.headline.length} characters`);
  note(entry.causes.length === 0 || entry.fixes.length === 0 || entry.verify.length === 0 || entry.sources.length === 0, 'a section is empty');
  for (const id of entry.next) note(!ids.has(id) || id === entry.id, `next: ${id}`);
  for (const source of entry.sources) found.push(...sourceProblems(source));
  for (const [place, text] of texts(entry)) {
    for (const lang of ['en', 'zh-CN'] as const satisfies readonly Lang[]) {
      const value = text[lang];
      note(value.trim() === '' || value !== value.trim(), `${place}.${lang} is empty or padded`);
      const rules = lang === 'en' ? englishProblems(value) : chineseProblems(value);
      for (const problem of rules) found.push(`${place}.${lang}: ${problem}: ${value}`);
      for (const [, href = ''] of value.matchAll(/\]\((\/[^)]*)\)/g)) {
        const match = LINKS.exec(href);
        note(!match || (match[1] !== undefined && !ids.has(match[1])), `${place}.${lang}: link ${href}`);
      }
    }
    const code = (value: string) => [...value.matchAll(/`([^`]*)`/g)].map(([, part]) => part).sort().join();
    note(code(text.en) !== code(text['zh-CN']), `${place}: the two languages name different code: ${code(text.en)} / ${code(text['zh-CN'])}`);
    note(!HAN.test(text['zh-CN']) && HAN.test(text.en), `${place} is not Chinese`);
  }
  return found;
}

const matchers = new WeakMap<ErrorEntry, ReturnType<typeof matcher>>();

/** Whether one of an entry's messages stands in a log, all of it. */
export function matches(entry: ErrorEntry, log: string): boolean {
  const { id, messages } = entry;
  const match = matchers.get(entry) ?? matcher(messages.map(({ text }) => ({ id, text })));
  matchers.set(entry, match);
  return match(log).some(({ cut }) => !cut);
}
