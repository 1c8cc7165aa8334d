import { indexOf } from '../circumstances.ts';
import { saysFails } from '../rare/observed.ts';
import { isEnd, isFailure } from '../rare/suspects.ts';
import { isElsewhere, type Recognised } from '../recognised.ts';
import { isForeign, type Tool } from '../tools.ts';
import { NAMED_INDEX, QUESTIONS } from './list.ts';
import type { Question } from './question.ts';

/** As many as a reader weighs. */
const MAX_ASKED = 3;

/** What speaks for a question: the more it says of a case in hand, the more it counts. */
const WEIGHT = { stage: 1, tool: 4, ci: 3, isOwnIndex: 3, program: 1, word: 2, also: 6, sign: 8 };

/** The pages of stages. */
const STAGES = '/errors/stages/';

/** A question for which so much speaks needs no others beside it but those whose own words stand there. */
const STRONG = 8;

/** An answer of an index, or of what stands before it, or words of an upload. */
const ANSWERED = /(?<![\w.:])[45]\d\d(?![\w.]\d)|\bhttp|invalid-|upload|publish|index|pypi|token|refuse|reject|denied|forbidden|unauthori[sz]ed/;

/** A line that is shorter says that something failed, and hardly why. */
const MIN_REASON = 20;

/** More words of one question say no more. */
const MAX_COUNTED = 3;

/** Tools that run others. */
const RUNNERS: ReadonlySet<Tool> = new Set<Tool>(['npm', 'tox']);

/** Whether a program that runs others keeps the message of one: not where the lines are of a tool that has nothing to do with a release. */
export const isWrapped = ({ observed: { wrapped }, tools }: Recognised): boolean => wrapped !== undefined && tools.every((tool) => !isForeign(tool) || RUNNERS.has(tool));

/** Whether a word begins so in a text. A number has to be one by itself, too: it is a status. */
export const stands = (word: string, text: string): boolean => new RegExp(`(?<![\\w.,])${word.replaceAll('.', '\\.')}${/\d$/.test(word) ? '(?!\\w|[.,]\\d)' : ''}`).test(text);

type Sign = NonNullable<Question['sign']>;
type Shows = (known: Recognised) => boolean;

/** What is seen in a log, whatever became of the run. */
const seen = (sign: Sign & keyof Recognised['observed']): Shows => ({ observed }) => observed[sign] !== undefined;

/** What a log of a failure may have as well, and say nothing by it. */
const quiet = (sign: Sign & keyof Recognised['observed']): Shows => ({ observed, outcome }) => observed[sign] !== undefined && outcome !== 'failed' && outcome !== 'cut';

/** What a reader says: programs may print it of anything. */
const told = (sign: Sign & keyof Recognised['observed']): Shows => ({ observed, words }) => observed[sign] !== undefined && words !== undefined;

/** What was going on where a traceback breaks off. */
const going = (sign: Sign): Shows => ({ observed }) => observed.broken === sign;

const has = (sign: Sign & keyof Recognised): Shows => (known) => known[sign] !== undefined;

/** Whether a text gives the sign that a question asks for. */
const SHOWN: Readonly<Record<Sign, Shows>> = {
  wrapped: isWrapped,
  told: ({ words }) => words !== undefined,
  // Many a log names such a version, and goes wrong elsewhere.
  local: ({ observed, words, lines }) => observed.local !== undefined && (words !== undefined || lines.some(({ text }) => /\b400\b/.test(text))),
  early: ({ installed }) => installed?.kind === 'early',
  broken: ({ installed }) => installed?.kind === 'broken',
  untagged: has('untagged'),
  unpassed: has('unpassed'),
  lost: has('lost'),
  // Of a rehearsal nothing is done yet.
  arrived: ({ arrived }) => arrived !== undefined && indexOf(arrived) === 'pypi',
  many: ({ pushed }) => pushed?.many !== undefined,
  unmatched: ({ pushed }) => pushed?.unmatched !== undefined,
  stopped: has('stopped'),
  lack: has('lack'),
  reading: going('reading'),
  'signing-in': going('signing-in'),
  exchanging: going('exchanging'),
  releasing: going('releasing'),
  hangs: told('hangs'),
  composite: told('composite'),
  relayed: told('relayed'),
  uncompiled: seen('uncompiled'),
  python: seen('python'),
  documentation: seen('documentation'),
  header: seen('header'),
  unheard: seen('unheard'),
  loading: seen('loading'),
  page: seen('page'),
  misplaced: seen('misplaced'),
  indexless: seen('indexless'),
  owned: seen('owned'),
  tested: seen('tested'),
  cased: seen('cased'),
  signs: seen('signs'),
  minted: seen('minted'),
  login: seen('login'),
  fetches: seen('fetches'),
  green: quiet('green'),
  skipped: quiet('skipped'),
  unreleased: quiet('unreleased'),
  unrun: quiet('unrun'),
};

/** An environment of Python's or of a machine, and its variables: nobody approves what is deployed there. */
const NO_DEPLOYMENT = /\b(?:virtual|isolated|conda) environment|\bexternally[- ]managed[- ]environment|\benvironment(?: is externally managed| variable)/g;

/** What the words of a question are looked for in, whatever the reader marks as code. */
export const saidIn = ({ lines, step = '', words = '' }: Recognised): string => [...lines.map(({ text }) => text), step, words].join('\n').toLowerCase().replace(NO_DEPLOYMENT, (found) => found.replace('environment', 'venv')).replaceAll('`', '');

/** Whether the files go to an index of another kind, as the log shows or the text says. */
export const isOwn = (known: Recognised): boolean => known.index === 'other' || (known.index === undefined && NAMED_INDEX.some((word) => stands(word, saidIn(known))));

/** What JFrog's program warns of is none. */
const WARNED = /^.*\[[^\w\]]{0,4}Warn\] .*$/gm;

/** Whether files went, and nothing is said to have failed. */
const isQuiet = ({ observed, lines, words = '' }: Recognised): boolean => observed.green === true && lines.length === 0 && !saysFails(words.replace(WARNED, ''));

function weigh({ page, stage, tool, pages, isOwnIndex, isOfPypi, of, sign, isSigned, ci, notCi, isForeign, words, also, isRefusal }: Question, known: Recognised, said: string): number {
  if ((ci && known.ci !== ci) || notCi?.includes(known.ci) || (isForeign !== true && isElsewhere(known) && !isWrapped(known)) || (of && known.program?.name !== of) || (isOfPypi && isOwn(known)) || (isRefusal && isQuiet(known)) || (isSigned && sign && !SHOWN[sign](known))) return 0;
  const spoken = words.filter((word) => stands(word, said)).length;
  // All that readers say is told, many a job signs, and anything may fail after an upload: of what it is, the words say.
  if ((sign === 'told' || sign === 'signs' || sign === 'minted' || sign === 'arrived') && spoken === 0) return 0;
  if (also && (spoken === 0 || !also.some((word) => stands(word, said)))) return 0;
  return (
    (also ? WEIGHT.also : 0) +
    WEIGHT.word * Math.min(MAX_COUNTED, spoken) +
    (ci && spoken > 0 ? WEIGHT.ci : 0) +
    // Where only the stage speaks, it is asked as widely as that.
    (stage !== undefined && stage === known.stage && (spoken > 0 || page.startsWith(STAGES)) ? WEIGHT.stage : 0) +
    (tool !== undefined && known.tools.includes(tool) ? WEIGHT.tool : 0) +
    (sign && SHOWN[sign](known) ? WEIGHT.sign : 0) +
    (isOwnIndex && known.index === 'other' ? WEIGHT.isOwnIndex : 0) +
    (spoken > 0 && known.program && pages?.[known.program.name] ? WEIGHT.program : 0)
  );
}

/**
 * Chooses what to ask about a log in which no message is known: by the stage, the program and the index that were recognised, and by the words of its
 * suspicious lines.
 *
 * @returns up to three questions with their pages, no page twice: where little speaks for any, those that everybody is asked besides
 */
export function likeliest(known: Recognised): (Pick<Question, 'id' | 'page' | 'sign' | 'sole'> & { spoken?: true })[] {
  const said = saidIn(known);
  const weighed = QUESTIONS.map((question) => ({ question, weight: weigh(question, known, said) })).filter(({ weight }) => weight > 0);
  const sorted = weighed.sort((a, b) => b.weight - a.weight);
  const isStrong = (sorted[0]?.weight ?? 0) >= STRONG;
  const chosen = sorted.filter(({ weight }) => !isStrong || weight >= WEIGHT.word).map(({ question }) => question);
  // Of what has nothing to do with PyPI its index is not asked; nor is it where a program says why it failed, and names no answer of any.
  const isAnswered = ANSWERED.test(said) || known.words !== undefined || !known.lines.some(({ text }) => text.trim().length > MIN_REASON && isFailure(text) && !isEnd(text));
  const general = isStrong ? [] : QUESTIONS.slice(-MAX_ASKED).filter(({ id }) => id === 'before' || (isAnswered && !isElsewhere(known)) || isWrapped(known));
  // What was going on is shown: nothing else is asked.
  const only = chosen.find(({ sign }) => sign !== undefined && sign === known.observed.broken) ?? chosen.find(({ sole, isBefore, words }) => sole && !(isBefore && known.arrived) && (words.length === 0 || words.some((word) => stands(word, said))));
  const fitting = only ? [only] : known.stopped?.kind ? chosen.filter(({ id }) => id === 'step' || id === 'unpassed') : known.arrived ? chosen.filter(({ isAfter }) => isAfter) : known.stopped ? chosen.filter(({ isBefore }) => isBefore) : [...chosen, ...general];
  const asked = fitting.map(({ id, page, pages, sign, sole, words }) => ({ id, page: (known.program && pages?.[known.program.name]) ?? page, ...(sign && { sign }), ...(sole && { sole }), ...(words.some((word) => stands(word, said)) && { spoken: true as const }) }));
  return asked.filter(({ page }, index) => asked.findIndex((other) => other.page === page) === index).slice(0, MAX_ASKED);
}
