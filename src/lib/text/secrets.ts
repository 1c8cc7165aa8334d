import { BEGINNINGS } from './token-beginnings.ts';
import { Repeated } from './told/repeated.ts';
import type { Span } from './told/secret-values.ts';
import { toldSecrets } from './told/told-secrets.ts';
import { ownEnd, unbroken } from './unbroken.ts';

/** What kind of secret a text held: it decides what has to be revoked, and where. */
export type SecretKind = 'pypi-token' | 'github-token' | 'jwt' | 'basic-auth' | 'private-key' | 'other-token' | 'password';

/** A text in which every secret was replaced by its harmless beginning and three asterisks. */
export interface Redacted {
  text: string;
  /** One kind for each secret that was blanked, in the order of the text. */
  found: readonly SecretKind[];
}

/** What a secret is replaced by, after its harmless beginning. GitHub masks secrets in the same way. */
export const BLANK = '***';

// A terminal, a mail, a frame, JSON or a web view may break a token: the rest of it fills the beginning of the next line, after what
// the runner, `gh` or a quotation puts there. The alternatives exclude each other, so that no search branches.
const BREAK = String.raw`(?:=|[ \t]{0,80}[\u2502\u2503|]?)(?:\r?\n(?:[ \t>\u2502\u2503|]{0,20}|(?=\S)[^\t\n]{1,120}\t[^\t\n]{1,120}\t)|(?:%0[AD]){1,2}[ \t>]{0,20}|(?:\\r)?\\n[ \t>]{0,20}|<w?br ?\/?>|[\u200b\u00ad])(?:[\ufeff[]?\d{4}-[\dT:.-]{10,26}Z\]?[ \t]{0,20})?`;
/** A word that may be broken anywhere. */
const broken = (word: string): string => [...word].join(`(?:${BREAK})?`);
// Another secret begins there, or a ruler is drawn.
const NEXT = String.raw`${BREAK}(?!eyJ|pypi-|gh[a-z]_|github_pat_|-{8}|[\w.-]{1,99}\.(?:whl|tar|zip)\b|(?:[a-f\d]{40}|[a-f\d]{64})(?![\w-]))`;
// What is left on the last line may be short: then it stands alone and is no plain word.
const LAST = String.raw`${NEXT}(?!(?:[A-Z]?[a-z]*|[A-Z]*|[\d-]*)(?![\w-]))[\w-]{1,23}(?=["']|[\x60=)}\],;]{0,4}[ \t]{0,80}(?:\r?\n|%|\\|$))`;
// The rest of a token. A long line was not broken.
const REST = String.raw`(?:[\w-]{150,}|[\w-]*(?:${NEXT}(?=[\w-]{24})[\w-]+){0,40}(?:${LAST})?)`;
// A break beside the dot of a JWT.
const BESIDE = String.raw`(?:${BREAK}(?=\.?[\w-]{16}))?`;
// A JWT is more surely one than what any line begins with: until its last dot, a line may be short.
const HEAD = String.raw`(?:${NEXT}[\w-]{1,400}){0,8}${BESIDE}\.`;
const PAYLOAD = String.raw`[\w-]*(?:${NEXT}(?=[\w-]{24}|[\w-]{1,23}${BESIDE}\.${BESIDE}[\w-]{16})[\w-]+){0,120}`;

// The whole head of a PyPI token without the word that a double click leaves out, or with another hyphen: the macaroon's version and its place.
const BARE = ['AgEIcHlwaS5vcmcC', 'AgENdGVzdC5weXBpLm9yZwI'];

// Where one of them may begin. WebKit does not compile a pattern that looks behind or that is as long as the next one: it searches with it for a
// hundred times as long as with this one. Of what begins like these, `python` and `pypi.org` are the most there is.
const START = new RegExp(String.raw`[pe](?:${BREAK})?y(?![a-oq-zA-IK-Z\d_./]|pi[./\w])|A(?:${BREAK})?g(?:${BREAK})?E|gh[pousr]_|github_pat_|\b(?:[Bb]asic|[Bb]earer)[ \t]`, 'g');

// A search takes time linear in the text: no repetition is followed by anything that could fail after it and be tried
// again further left, but where it is short, and in a header, which ends at a blank that no other one passes.
const PATTERN = new RegExp(
  [
    String.raw`(?<pypi>${broken('pypi-AgE')})(?=[A-Za-z\d]{6}|[\w-]{0,5}${BREAK}[\w-]{24})${REST}(?:={1,2}(?![\w=-]))?`,
    String.raw`(?<bare>${BARE.map(broken).join('|')})(?=[A-Za-z\d]{6}|[\w-]{0,5}${BREAK}[\w-]{24})${REST}`,
    String.raw`(?<github>(?<![A-Za-z])(?:gh[pousr]_|github_pat_))(?:[A-Za-z\d]{36,400}|(?=[A-Za-z]{0,20}\d)[A-Za-z\d]{16,35}|(?=\d)\w{16,400})(?:_\w{1,400})?(?:\.[\w-]{1,2000}){0,2}`,
    // Without a second part it is none; the first is read over all the same, once.
    String.raw`(?<jwt>${broken('eyJ')})[\w-]*(?<payload>${HEAD}(?:${BREAK})?${broken('eyJ')}${PAYLOAD}(?:${BESIDE}\.${BESIDE}${REST})?)?`,
    String.raw`(?<header>\b(?:[Bb]asic|[Bb]earer)[ \t]{1,4})(?=[\w+/=.~-]{0,200}(?:\d|[a-z][A-Z]))[\w+/=.~-]{12,8000}`,
    // What was blanked before was the beginning of a token, whose rest comes now.
    String.raw`(?<rest>(?:pypi-|AgE|eyJ)\*{3}(?=[\w-])|(?:gh[pousr]_|github_pat_)\*{3}(?=[A-Za-z\d]))[\w-]+`,
  ].join('|'),
  'y',
);

/** The same once no word is broken any more, and tokens of other services. */
const WHOLE = new RegExp(
  [
    String.raw`(?<pypi>pypi-AgE|${BARE.join('|')})[A-Za-z\d]{6}[\w-]*`,
    String.raw`(?<github>gh[pousr]_|github_pat_)(?:[A-Za-z\d]{20,400})(?:_\w{1,400})?`,
    String.raw`(?<jwt>eyJ)[\w-]*(?<payload>\.eyJ[\w-]{8,20000}(?:\.[\w-]*)?|\.[\w-]{10,20000}\.[\w-]{10,20000}\.[\w-]{10,20000}(?:\.[\w-]{10,20000})?)?`,
    // Without a group each: a match with forty takes a hundred times as long.
    ...BEGINNINGS.map(([beginnings, rest, least]) => `(?:${beginnings})${rest}{${least},4000}`),
  ].join('|'),
  'g',
);

const BEGINNING = new RegExp(`^(?:${BEGINNINGS.map(([beginnings]) => beginnings).join('|')})`);

/** A secret and what it is. */
interface Found {
  start: number;
  end: number;
  kind: SecretKind;
  /** What is shown of it. */
  shown: string;
  /** The next line of one that is counted already, or the same once more. */
  isMore?: boolean;
  /** A text in quotes, which no expression names. */
  isLiteral?: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

function* begun(text: string): Generator<RegExpExecArray> {
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    PATTERN.lastIndex = start.index;
    const match = PATTERN.exec(text);
    START.lastIndex = match ? PATTERN.lastIndex : start.index + 1;
    if (match) yield match;
  }
}

const kindOf = (beginning: string): SecretKind => (/^(?:pypi|AgE)/.test(beginning) ? 'pypi-token' : /^g(?:h._|it)/.test(beginning) ? 'github-token' : beginning === 'eyJ' ? 'jwt' : 'other-token');

/** Those with a beginning of their own, broken as terminals and others break them. */
function brokenTokens(text: string): Found[] {
  return [...begun(text)].flatMap(({ 0: whole, index: start, groups }): Found[] => {
    const { pypi, bare, jwt, payload, header, github, rest } = groups as Groups;
    // `Basic` is a word, too; what stands behind it in a header is base64.
    if ((jwt && !payload) || (header && /basic/i.test(header) && (whole.length - header.length) % 4 !== 0)) return [];
    const beginning = github ?? header ?? rest?.slice(0, -BLANK.length) ?? (pypi ? 'pypi-' : bare ? 'AgE' : 'eyJ');
    return [{ start, end: start + whole.length, kind: header ? 'basic-auth' : kindOf(beginning), shown: beginning + BLANK }];
  });
}

/** What is found once no word is broken, the surest first. */
function wholeSecrets(text: string, told: Repeated): Found[] {
  const whole = unbroken(text);
  const { text: own, at } = whole;
  const spanned = (kind: SecretKind, spans: readonly Span[]): Found[] =>
    spans.flatMap(([start, until]) => {
      const end = ownEnd(whole, start, until);
      return end > start ? [{ start: at(start), end: at(end - 1) + 1, kind, shown: BLANK }] : [];
    });
  // What stands below a key keeps its line.
  const lines = ([start, end]: Span): Found[] => {
    const found: Found[] = [];
    for (let from = start, to = start; to <= end; to++) {
      const isBreak = to === end || /\s/.test(own[to]!) || (to > from && text.slice(at(to - 1) + 1, at(to)).includes('\n'));
      if (!isBreak) continue;
      if (to > from) found.push({ start: at(from), end: at(to - 1) + 1, kind: 'private-key', shown: BLANK, ...(found.length > 0 && { isMore: true }) });
      from = /\s/.test(own[to] ?? ' ') ? to + 1 : to;
    }
    return found;
  };
  const begun = [...own.matchAll(WHOLE)].flatMap(({ 0: match, index, groups }): Found[] => {
    const { pypi, jwt, payload, github } = groups as Groups;
    const beginning = pypi ?? jwt ?? github ?? BEGINNING.exec(match)?.[0] ?? '';
    if (jwt && !payload) return [];
    // No word ends so, but where two lines were put together; nor is a plain word a token.
    if ((!pypi && !jwt && !/^\dQ~/.test(match) && index > 0 && /[A-Za-z\d]/.test(own[index - 1]!) && at(index) === at(index - 1) + 1) || !/\d|[a-z][A-Z]/.test(match.slice(beginning.length))) return [];
    return [{ start: at(index), end: at(ownEnd(whole, index + 1, index + match.length) - 1) + 1, kind: kindOf(beginning), shown: beginning.replace(/^(pypi-|AgE).*/, '$1') + BLANK }];
  });
  const { passwords, addresses, keys, literals } = toldSecrets(whole);
  for (const [start, end] of [...passwords, ...addresses, ...literals]) told.add(own.slice(start, end));
  const again = spanned('password', told.in(own)).map((found): Found => ({ ...found, isMore: true }));
  return [...begun, ...keys.flatMap(lines), ...spanned('basic-auth', addresses), ...spanned('password', passwords), ...spanned('password', literals).map((found): Found => ({ ...found, isLiteral: true })), ...again];
}

/** An expression of GitHub names what is secret, and does not hold it. */
function isInExpression(text: string, { start, end }: Found): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  const opened = before.lastIndexOf('${{');
  return opened >= 0 && !/\}\}|\n/.test(before.slice(opened)) && /^[^\n]*?\}\}/.test(text.slice(end, end + 300));
}

/**
 * Blanks what must not be shown or copied: tokens that are told by what they begin with, and what a name, an option, a header, an address or a frame
 * tells to be secret. Redacting twice changes nothing.
 *
 * What a PyPI token begins with: `pypi-` and a macaroon of version 2, whose first bytes are `AgE` in base64
 * (pypi/warehouse@6b62157 warehouse/macaroons/services.py); GitHub's prefixes: github/docs "About authentication to
 * GitHub", token formats; a JWT's two parts each begin with `{"`, which is `eyJ`; the other ones: `BEGINNINGS`.
 *
 * What it cannot tell: a secret without any of that, and what is encoded once more.
 *
 * @param text of any size and content; takes time linear in it
 * @param told takes in the values that are told here, and has those of other parts of the same text
 * @example redact('password: pypi-AgEIcHlwaS5vcmcCJDAw').text // 'password: pypi-***'
 */
export function redact(text: string, told = new Repeated()): Redacted {
  const all = [...brokenTokens(text), ...wholeSecrets(text, told)].filter((found) => found.kind !== 'password' || found.isLiteral || !isInExpression(text, found));
  // The surest is named where several are found at one place: they were put into this order.
  const ordered = all.map((found, rank) => ({ ...found, rank })).sort((a, b) => a.start - b.start || a.rank - b.rank);
  const merged: (Found & { rank: number })[] = [];
  for (const next of ordered) {
    const last = merged.at(-1);
    if (!last || next.start >= last.end) {
      merged.push(next);
      continue;
    }
    if (next.rank < last.rank) Object.assign(last, { kind: next.kind, rank: next.rank, ...(next.start === last.start && { shown: next.shown }) });
    last.end = Math.max(last.end, next.end);
  }
  const parts: string[] = [];
  let end = 0;
  for (const found of merged) {
    parts.push(text.slice(end, found.start), found.shown);
    end = found.end;
  }
  return { text: parts.join('') + text.slice(end), found: merged.filter(({ isMore }) => !isMore).map(({ kind }) => kind) };
}
