import { writeAnchors } from '../lib/catalogue/anchors.ts';
import { beginningsOf } from '../lib/catalogue/beginnings.ts';
import { catalogueAnchors } from '../lib/catalogue/library.ts';
import { inParts, stampOf } from '../lib/catalogue/parts.ts';
import { stageWordsOf } from '../lib/catalogue/stages.ts';
import { namesOf, stepsOf, type Words } from '../lib/catalogue/words.ts';
import { chineseWordings, known, write } from '../lib/catalogue/known.ts';
import { RUN, type ErrorEntry, type Stage } from '../errors/types.ts';
import { locales, type Lang } from '../locales.ts';
import { bundles } from './action/bundles.ts';
import { answered, errors } from './catalogue.ts';
import { versionOf } from './doctor-version.ts';
import { publishAction } from './action/publish-action.ts';
import { strings } from './strings.ts';

const all = known(errors, bundles);
const byPart = inParts(errors);
const answeredByPart = inParts(answered);
/** English as these messages are written in: what stands in it often would be a bad sign of any. */
const prose = errors.flatMap(({ meaning, causes, fixes }) => [meaning, ...causes, ...fixes.flatMap(({ steps }) => steps)].map(({ en }) => en)).join('\n');

/** The catalogue's messages, all of them: for the search and the list of errors, loaded when one of them is first used. */
export const MESSAGES = 'errors/messages.txt';

/** What the doctor says before it has an answer: these words travel with the page. */
export const BEFORE = /^doctor\.(?:held|reading|cancelled|unreadable|unavailable(?:\.(?:workflow|claims|given))?|switch|edit(?:\.one)?|copy\.failed|copied\.line)$/;

/** What it says in an answer only. What stands in the page itself needs no label. */
const ANSWER = /^(?:again|release|fixer)\.|^doctor\.(?!nothing|evidence|secrets?(?:\.|$)|note-to\.(?!copy$)|(?:held|reading|cancelled|unreadable|unavailable|unavailable\.(?:workflow|claims|given)|try-again|switch|edit|edit\.one|copy\.failed|copied\.line|input|note|drop|where|open|example|clear|remove|cancel|noscript)$)/;

/** What is said where a log proves more, where secrets were blanked, and in what is copied: no part of every answer. */
const EVIDENCE = /^doctor\.evidence/;
const SECRETS = /^doctor\.secrets?(?:\.|$)/;
const NOTE = /^doctor\.note-to\.(?!copy$)/;

/** What is said where no failure is known, only. */
const NOTHING = /^(?:nothing\.|doctor\.nothing(?:\.|$)|doctor\.found\.(?!one$|more$)|stage\.)/;

/** What is said of messages that are cut off or damaged, of files without a version, of uploads that stopped half-way, that stored nothing or of which nothing is shown, of tags that a program made before, of a release that went on without its files, of steps before in the same job, of runs on the wrong branch and of those that are green all the same. */
const SELDOM = /^(?:again\.(?:tagged|after|rehearsed|new-ref|rerun-all|resume|skip|skip\.none|of-ref|free\.here)$|release\.(?:nothing-here|nothing-new|unseen|rehearsed)$|doctor\.(?:cut|unversioned|made-before|swallowed|released|ends-well|elsewhere|probable|place\.probable|left|beginning)(?:\.|$))/;

/** What is said of claims, of jobs and attempts, of workflows, of files that cannot be read, of the reader's names, where a clipboard is refused and in the search: not every reader has any, so these words are no part of the page. */
const LABELS: Record<string, RegExp> = {
  answer: ANSWER,
  seldom: SELDOM,
  evidence: EVIDENCE,
  secrets: SECRETS,
  note: NOTE,
  nothing: NOTHING,
  claims: /^claims\./,
  jobs: /^jobs\./,
  workflow: /^(?:workflow\.|issue\.environment)/,
  names: /^names\./,
  files: /^files\./,
  copy: /^generator\.copy\.manual$/,
  search: /^search\.(?:lost|waiting|none|near|log|give|ask|keys)$/,
};

const labelsOf = (lang: Lang, part: RegExp): Record<string, string> =>
  Object.fromEntries(Object.entries(strings[lang]).filter(([key]) => part.test(key) && (part !== ANSWER || ![NOTHING, SELDOM].some((other) => other.test(key)))));

const stageName =
  (lang: Lang) =>
  (stage: Stage): string | undefined =>
    (RUN as readonly Stage[]).includes(stage) ? strings[lang][`stage.${stage}`] : undefined;

const json = (lang: Lang, name: string, value: unknown): [string, string] => [`doctor/${lang}/${name}.json`, JSON.stringify(value)];

/** Words in the order of their entries: an id weighs as much as a name. */
const inOrder = <T>(entries: readonly ErrorEntry[], say: (entry: ErrorEntry) => T): Words<T> => [stampOf(entries), ...entries.map(say)];

/** What the doctor loads besides scripts: the content of each file by its name. */
export const doctorFiles: ReadonlyMap<string, string> = new Map([
  [MESSAGES, write(all)],
  ['doctor/anchors.txt', writeAnchors(catalogueAnchors(all, prose), publishAction.releases)],
  ...inParts(all).map((entries, part): [string, string] => [`doctor/messages-${part}.txt`, write(entries)]),
  ['doctor/chinese.json', JSON.stringify(byPart.map(chineseWordings))],
  ['doctor/stages.json', JSON.stringify(stageWordsOf(all))],
  ['doctor/beginnings.json', JSON.stringify(beginningsOf(all))],
  ...Object.values(locales).flatMap(({ lang }) => [
    ...Object.entries(LABELS).map(([part, keys]) => json(lang, `labels-${part}`, labelsOf(lang, keys))),
    ...byPart.flatMap((entries, part) => {
      const [names, steps] = [namesOf(entries, lang, stageName(lang)), stepsOf(answeredByPart[part]!, lang, stageName(lang))];
      // Together they are lighter than one beside the other, and asked for at once.
      return [json(lang, `names-${part}`, inOrder(entries, ({ id }) => names[id]!)), json(lang, `steps-${part}`, inOrder(entries, ({ id }) => ({ ...names[id]!, ...steps[id]! })))];
    }),
  ]),
]);

export const doctorVersion = versionOf(doctorFiles);
