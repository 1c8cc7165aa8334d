import fc from 'fast-check';
import { errors } from '../../src/errors/index.ts';
import { logs, samples } from './judge.ts';
import { KINDS, NOISE } from './noise.ts';

const repeated = (text: string): ((length: number) => string) => (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const messages = errors.flatMap((entry) => entry.messages.map(({ text }) => text));
const leads = messages.map((text) => text.split(/\{\w+\}/).find((part) => part.length > 12) ?? text);

/** An upload that failed, by itself. */
const REFUSED = '##[group]Run twine upload dist/*\n##[endgroup]\nUploading distributions to https://upload.pypi.org/legacy/\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n##[error]Process completed with exit code 1.\n';

/** Inputs that would make a careless matcher slow, of any length. */
export const CRAFTED: Readonly<Record<string, (length: number) => string>> = {
  'all messages, placeholders unfilled': repeated(messages.join('\n')),
  'all messages, each without its end': repeated(messages.map((text) => text.slice(0, text.length * 0.7)).join(' ')),
  'one beginning, over and over': repeated("File already exists ('"),
  'all beginnings': repeated(leads.join(' ')),
  'all beginnings, with dots': repeated(leads.join('... ')),
  'a beginning and a value as long as it may be': repeated(`This filename has already been used ${'x'.repeat(498)}`),
  'one character': repeated('a'),
  'one long word': repeated('abcdefghijklmnopqrstuvwxyz0123456789-_'),
  'line breaks': repeated('\n'),
  blanks: repeated(' '),
  'blanks, then a letter': (length) => `${' '.repeat(length - 1)}x`,
  'tabs between words': repeated('a\t'),
  brackets: repeated('['),
  'brackets of links': repeated('](https:'),
  'marks of annotations': repeated('::error a'),
  'quotes at the beginnings of lines': repeated('> > > >\n'),
  ampersands: repeated('&'),
  'entities without end': repeated('&amp'),
  'encoded entities': repeated('&amp;amp;quot'),
  'encoded line breaks': repeated('%0A'),
  'colours without end': repeated('\u001b[0;0;0;0;0'),
  'time stamps': repeated('2026-08-21T10:11:12.1234567Z '),
  numbers: repeated('1\n2\n3\n'),
  'beginnings of PyPI tokens': repeated('pypi-AgE'),
  'a PyPI token, then blanks': (length) => `pypi-AgEIcHlwaS5vcmc\n${' '.repeat(length)}`,
  'PyPI tokens, each before blanks': repeated(`pypi-AgEIcHlwaS5vcmc${' '.repeat(79)}\n${' '.repeat(20)}`),
  'beginnings of JWTs': repeated('eyJ'),
  'beginnings of JWTs with hyphens': repeated('-eyJaaaaaaaa'),
  'two parts of JWTs': repeated('eyJa.eyJ'),
  'beginnings of JWTs, each on its line': repeated('eyJ\n'),
  'beginnings of JWTs, each before columns': repeated(`e\n${'a'.repeat(199)}\t${'a'.repeat(199)}\t`),
  'beginnings of JWTs before short lines': repeated(`eyJ${'\nabcdefgh'.repeat(8)}`),
  'beginnings of JWTs before encoded line breaks': repeated('eyJ%0A%0Aa'),
  'a JWT of short lines': (length) => `eyJa.eyJa${repeated('\naB3aB3.')(length)}`,
  'beginnings of addresses': repeated('a.'),
  'addresses without end': repeated('https://a:'),
  'addresses with long users': repeated(`://${'a'.repeat(199)}:`),
  'headers without a token': repeated('Basic '),
  'headers with long words': repeated(`Basic ${'a'.repeat(200)} `),
  'names of secrets': repeated('TOKEN=password:"secret ='),
  'names of secrets, each on its line': repeated('PASSWORD=\n'),
  'names of secrets before quotes': repeated(`token="${'a'.repeat(90)}\n`),
  'values whose name may stand behind them': repeated('value: a1\nb: c\nb: c\nb: c\nname:'),
  'values without a name, on one line': repeated('value:"a1",'),
  'quotes of JSON in JSON': repeated(String.raw`password=\"`),
  'quotes of JSON in JSON in JSON': repeated(String.raw`token: \\\"a\\\\`),
  'quotes between two logs': (length) => `${REFUSED}${'>   >  \n'.repeat(Math.ceil(length / 8))}x\n${REFUSED}`,
  'literals of expressions': repeated("password: ${{ a || 'aB3aB3' || "),
  'options over and over': repeated('twine upload -u a -u b login c '),
  'options before words': repeated(`curl ${'a '.repeat(8)}`),
  'addresses with passwords of at signs': repeated('://a:b@c@'),
  'addresses of tokens without a host': repeated(`://${'a1'.repeat(100)}`),
  'a password of colons': (length) => `https://a${':'.repeat(length)}`,
  'options with a letter': repeated("uv publish 'a', '-p', b "),
  'options in lists': repeated("'--token', "),
  'netrcs over and over': repeated('machine a login b password '),
  'names below a ruler': (length) => `a\n---- ----\n${repeated('aaaaTOKEN ')(length)}`,
  'names of secrets of many parts': repeated(`TOKEN=key.${'v0-'.repeat(60)}! `),
  'values of backslashes': repeated(`TOKEN=${'\\\\'.repeat(900)} `),
  'words behind names': repeated('a.b-password=abcdefgh '),
  'tasks of Azure': repeated('##vso[task.setvariable variable=token'),
  'pairs without end': repeated("auth=('a', '"),
  'keys, each of one line': repeated('-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\n'),
  'lines of their own, each as long': repeated('A_TOKEN=a1b2c3d4e5f6\n'),
  'beginnings of keys': repeated('-----BEGIN PRIVATE KEY-----'),
  'a key without end': (length) => `-----BEGIN PRIVATE KEY-----\n${repeated('a1B2\n')(length)}`,
  'beginnings of other tokens': repeated('glpat-xoxb-SG.hvs.npm_AKIAsk-proj-'),
  'lines of one length': repeated(`${'aB3'.repeat(13)}\n`),
  'lines, each a letter shorter': (length) => Array.from({ length: Math.ceil(Math.sqrt(2 * length)) }, (_, index) => 'a1'.repeat((Math.sqrt(2 * length) - index) >> 1)).join('\n').slice(0, length),
  'strings put together': repeated(`'${'a1'.repeat(8)}' +\n`),
  'colours in a word': repeated('a\u001b[0m'),
  'characters that are not seen': repeated('a\u200b'),
  'hard blanks': repeated('a\u00a0'),
  'bars and blanks': repeated(`| ${' '.repeat(50)}`),
  'columns without end': repeated(`${'a'.repeat(119)}\t`),
  'headers over and over': repeated('authorization: bearer '),
  'expressions without end': repeated('${{ TOKEN=a1b2c3d4 '),
  'uploads of no file': repeated('Uploading a'),
  'pages of projects': repeated('https://pypi.org/project/a'),
  'runs of actions': repeated('Run pypa/gh-action-pypi-publish@'),
  'steps over and over': repeated('##[group]Run pypa/gh-action-pypi-publish@release/v1\n'),
  'uploads over and over': repeated('Uploading distributions to https://upload.pypi.org/legacy/\nUploading a-1.tar.gz\n'),
  'jobs over and over': repeated("Current runner version: '2'\nComplete job name: a\nRun a/b@c\nERROR    InvalidDistribution: Cannot find file (or expand pattern): 'dist/*'\n##[error]Process completed with exit code 1.\nCleaning up orphan processes\n"),
  'columns of many jobs': (length) => Array.from({ length: Math.ceil(length / 60) }, (_, index) => `job ${index}\tUNKNOWN STEP\t2026-08-21T10:11:12.1234567Z ##[error]No`).join('\n').slice(0, length),
  'headings and attempts': repeated('\n### build\nAttempt 1\n'),
  'marks of GitLab': repeated('section_start:1:a\r'),
};

const seeds = fc.constantFrom(...samples.map(({ text }) => text), ...logs.map(({ text }) => text), ...messages);

const noisy = fc.tuple(seeds, fc.constantFrom(...KINDS)).map(([text, kind]) => NOISE[kind](text));

/** A text with a part of it gone, doubled, or replaced by something else. */
const mutated = fc.tuple(noisy, fc.nat(), fc.nat(400), fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', '%0A', '\u001b[', '](https:', '…', '***', '\r', '\0', '\ud800'), seeds)).map(
  ([text, at, length, put]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + length);
  },
);

const crafted = fc.tuple(fc.constantFrom(...Object.values(CRAFTED)), fc.integer({ min: 2, max: 3_000 })).map(([make, length]) => make(length));

/** Anything that may be pasted: noise, near misses of messages, random characters, and several of them together. */
export const pasted: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 2, arbitrary: crafted }, fc.string({ unit: 'binary', maxLength: 500 }), fc.lorem({ mode: 'sentences' })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('\n'));
