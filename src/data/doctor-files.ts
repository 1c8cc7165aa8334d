import { parts, wordsOf } from '../lib/catalogue/words.ts';
import { chineseWordings, known, write } from '../lib/catalogue/known.ts';
import { locales, type Lang } from '../locales.ts';
import { bundles } from './action/bundles.ts';
import { errors } from './catalogue.ts';
import { versionOf } from './doctor-version.ts';
import { publishAction } from './action/publish-action.ts';
import { strings } from './strings.ts';

/** The catalogue's messages, for the search and the doctor: loaded when one of them is first used. */
export const MESSAGES = 'errors/messages.txt';

/** What is said of claims, of workflows, of the reader's names and in the search: not every reader has any, so these words are no part of the page. */
const LABELS: Record<string, RegExp> = {
  claims: /^claims\./,
  workflow: /^(?:workflow\.|issue\.environment)/,
  names: /^names\./,
  search: /^(?:pagefind\.|search\.(?:lost|waiting)$)/,
};

const labelsOf = (lang: Lang, part: RegExp): Record<string, string> => Object.fromEntries(Object.entries(strings[lang]).filter(([key]) => part.test(key)));

const json = (lang: Lang, name: string, value: unknown): [string, string] => [`doctor/${lang}/${name}.json`, JSON.stringify(value)];

/** What the doctor loads besides scripts: the content of each file by its name. */
export const doctorFiles: ReadonlyMap<string, string> = new Map([
  [MESSAGES, write(known(errors, bundles), publishAction.releases)],
  ...Object.values(locales).flatMap(({ lang }) => [
    ...Object.entries(LABELS).map(([part, keys]) => json(lang, `labels-${part}`, labelsOf(lang, keys))),
    json(lang, 'chinese', chineseWordings(errors)),
    ...Array.from({ length: parts(errors) }, (_, part) => json(lang, `words-${part}`, wordsOf(errors, part, lang))),
  ]),
]);

export const doctorVersion = versionOf(doctorFiles);
