import type { Emitter, Uploader } from '../../errors/types.ts';
import { asPrinted } from '../text/log.ts';
import type { Beside } from './beside/beside.ts';
import type { Circumstances, Place } from './condition.ts';
import type { Evidence } from './evidence.ts';
import { last } from './last.ts';
import { nearOf } from './near.ts';
import { programIn } from './programs.ts';
import type * as aside from './rare/aside.ts';
import type { claimed } from './rare/claimed.ts';
import type * as uploading from './uploads.ts';
import type { Commands, Uploads } from './uploads.ts';

/** What a message and the log around it show of the case in hand. */
export interface Surroundings extends Circumstances {
  /** Whether it takes what tells another CI and a terminal to say where it ran. */
  unplaced?: true;
  uploads: Uploads;
  /** The host that the files go to, where the log names it. */
  host?: string;
  /** What a sentence about this reader's own case may name: see `says` of an entry. */
  own: Readonly<Record<string, string>>;
}

/** So much of a log before and after a message is looked at: more than what a publishing step prints. */
const BEFORE = 1 << 16;
const AFTER = 1 << 15;

/** A message's own lines are shorter, but for a page that an index answered with. */
const MAX_MESSAGE = 4_000;

/** What a closer look begins with: what is known already. */
export interface Seen {
  /** The whole log, of all its jobs. */
  log: string;
  /** What stands before the message and its own end, and this with what follows. */
  before: string;
  around: string;
  /** The lines of the message. */
  message: string;
  /** What was captured from the message. */
  told: Readonly<Record<string, string>>;
  beside: Beside | undefined;
  program: Uploader | undefined;
  index: Circumstances['index'];
  file: string | undefined;
  uploads: Uploads;
  /** Where the log says that the files go, besides the upload: see `askedIn`. */
  asked: string | undefined;
  /** The ref at which the log uses the action. */
  action: string | undefined;
}

/** What came of it. */
export type Closely = { values: Readonly<Record<string, string>>; version: string | undefined } & Pick<Circumstances, 'inputs'>;

/** What reads what not every log has. Without it nothing of that kind is read. */
export interface Readers {
  claimed?: typeof claimed | undefined;
  uploading?: { arrivedIn: (text: string, uploads: Uploads) => ReturnType<typeof uploading.arrivedBy> } & Pick<typeof uploading, 'askedIn' | 'showsOf' | 'stateOf' | 'uploadsOf'> & { commands?: Commands | undefined } | undefined;
  /** For entries that say so (`closer` of a `Known`), and beside a workflow. */
  closer?: ((seen: Seen) => Closely) | undefined;
  /** For those whose CI is another one, and what they say of their runs. */
  aside?: Pick<typeof aside, 'besides' | 'buttonIn' | 'mayBeSetting' | 'notOfGitHub' | 'placeIn'> | undefined;
  /** Of that what tells where a job runs, for those who need no more. */
  placeIn?: typeof aside.placeIn | undefined;
}

export const NO_UPLOADS: Uploads = { begun: false, files: new Map(), ended: false };

/** Where a message stands, and what was captured from it. */
interface Told {
  start: number;
  end: number;
  wording?: number;
  values: Readonly<Record<string, string>>;
  /** What of the log is about it, and where earlier attempts uploaded: see `Whereabouts`. */
  scope?: readonly [from: number, to: number];
  before?: readonly (readonly [from: number, to: number])[];
  /** Whether it is one that no file is sent before. */
  isUnsent?: boolean;
}

/** What plainly is of a runner of GitHub. */
const ON_GITHUB = /##\[(?:\w*group|error|warning)\]|hostedtoolc|\/github\/workspace|ACTIONS_ID_TOKEN_REQUEST|\bRun pypa\//;

/** A part of each word by which `places.ts` knows another CI: where none stands beside what is plainly GitHub's, that file needs not be there. */
const MAY_BE_OTHER =
  /it[Ll]ab|section_|from Git rep|file based|Job failed|CI_J|PI_ID_|id_tok|ircle ?[Cc]|uildk|enkins|[Tt]ravis|TRAV|[Vv]eyor|bitb|Drone|Woodp|dpl-|deploy dep|bash -eo|xited with|(?:ing|to) deploy|No stash|_succ|before_d|provider: |GCP: |Cloud B|Step #|GOOGLE_S|Agent\.|##vso|##\[sec|v\.azure/;

/** Hosts that a log names without sending a file there. */
const NO_INDEX =
  /(?:^|\.)(?:(?:git(?:hub|hubusercontent|hubstatus|lab)|google|httpstatuses|stack(?:overflow|exchange)|reddit|medium|circleci|travis-ci|appveyor)\.com|(?:python|pythonhosted|python-poetry|(?:docs|blog)\.pypi|mozilla|w3|rust-lang|travis-ci)\.org|(?:github|readthedocs|ghcr|pypa|crates)\.io|(?:sigstore|osv)\.dev|astral\.sh|docs\.rs|keyring)$|^example$/;

const URL = /https?:\/\/(?:[^\s/'"`@<>]{1,200}@)?(?<host>[\w.-]{1,200}(?::\d{1,5})?)(?<path>\/[^\s'"`<>)\]]{0,300})?/g;

/** The file that twine was at, on the line that it did not end well: what is none it names there, too. */
const CHECKED = /\bChecking (?:\S{0,200}\/)?(?<file>[\w.+!~-]{1,200}(?:\.(?:whl|tar\.gz|zip)|(?=: ERROR))): ?(?:\r?\n)?[^\n]{0,200}$/g;

/** An action that the runner fetches or runs, or that a part of a file names which cannot be read as one. */
const USES = /(?:\bRun |\bDownload action repository '|^[ \t]{0,40}(?:- )?uses:[ \t]{1,9}['"]?)(?<name>[\w.-]{1,100}\/[\w.-]{1,100})[@/]/gm;

/** Names under which programs know the two indexes. */
const NAMED: Readonly<Record<string, Circumstances['index']>> = { pypi: 'pypi', main: 'pypi', testpypi: 'testpypi', 'test-pypi': 'testpypi', test: 'testpypi' };

export function indexOf(host: string): NonNullable<Circumstances['index']> {
  // A host of theirs that is misspelt, as `upload.test.pypi.org`, is nobody else's.
  if (!/(?:^|\.)(?:test)?pypi\.(?:python\.)?org(?::443)?$|^upload\.pypi\.io$/.test(host)) return 'other';
  return host.includes('test') ? 'testpypi' : 'pypi';
}

/** The host of an address, in lower case. */
export const hostOf = (address: string): string | undefined => new RegExp(URL.source).exec(address)?.groups?.['host']?.toLowerCase();

/** How `requests` names the host that it could not talk to. */
const POOL = /ConnectionPool\(host='(?<host>(?:upload\.|test\.)?pypi\.org)'/;

/** The index whose address a message itself names: of a service of another kind it is none. */
function inMessage(text: string): string | undefined {
  for (const { groups } of text.matchAll(URL)) {
    const host = groups!['host']!.toLowerCase();
    if (NO_INDEX.test(host.replace(/:\d+$/, '')) || /^pypi\.org$/.test(host) && /^\/(?:help|manage|project|account|org)/.test(groups!['path'] ?? '')) continue;
    return host;
  }
  return POOL.exec(text)?.groups?.['host'];
}

/** The index that answers to a file below a message: a warning stands above what comes of it. */
const ANSWER = /(?:HTTP ?Error: [345]\d\d|Response from) [^\n]{0,300}/;

/** And the one that does so above it: twine and uv name it, and put its sentence below. */
const ABOVE = /(?:HTTP ?Error: [345]\d\d [^\n]{0,60}|Failed to publish [^\n]{0,300} )(?:from|to) [`'"]?https?:[^\n]{0,300}\n(?:[^\n]*\n){0,2}[^\n]*$/;

/** What only a workflow beside the log shows, without one. */
export const NO_WORKFLOW = { builds: 'not-shown', environment_at: 'not-shown', granted: 'not-shown', handed: 'not-shown', joins: 'not-shown', kept: 'not-shown', meant: 'not-shown', merged: 'not-shown', pin: 'not-shown', prints: 'not-shown', pulled: 'not-shown', reads: 'not-shown', repeats: 'not-shown', stands: 'not-shown', starts: 'not-shown', token: 'not-shown', url_given: 'not-shown', works_in: 'not-shown' };

/**
 * Reads what decides among the fixes of an entry out of the log around its message.
 *
 * @param log the whole of it; what is far from the message is not looked at
 * @param told the message
 * @param emitter the program that the entry says the message is of
 * @param evidence what the whole log proves
 * @param given what a workflow shows that was pasted with the log
 * @param readers what reads claims and uploads, where the log may have any, and what looks closer, where the entry asks for it
 */
export function surroundings(log: string, told: Told, emitter: Emitter, evidence: Evidence, given?: Beside, { claimed, uploading, closer, aside, placeIn = aside?.placeIn }: Readers = {}): Surroundings {
  const publishing = given?.publishing ?? [];
  const [first, end] = told.scope ?? [0, log.length];
  const from = Math.max(first, told.start - BEFORE);
  const before = asPrinted(log.slice(from, told.end));
  const after = asPrinted(log.slice(told.end, Math.min(end, told.end + AFTER)));
  const around = before + after;
  const asked = uploading?.askedIn(before);
  const earlier = (told.before ?? []).map((range) => asPrinted(log.slice(...range)));
  const uploads = uploading?.uploadsOf(around, uploading.commands, told.values, asked, earlier, { at: before.length, isSure: told.isUnsent === true }) ?? NO_UPLOADS;
  // Where it is not shown which upload a message is of, the index of the one before tells nothing.
  const target = uploads.target ?? asked;
  // What poetry calls an index may be made known above.
  const named = uploads.then === 'unknown' ? undefined : target?.includes('://') === false ? (uploading?.askedIn(before, target) ?? target) : target;
  const lineEnd = log.indexOf('\n', told.end);
  const message = asPrinted(log.slice(log.lastIndexOf('\n', told.start - 1) + 1, lineEnd < 0 ? log.length : lineEnd).slice(0, MAX_MESSAGE));
  const captured = Object.entries(told.values).map(([name, each]) => hostOf(name === 'domain' || name === 'host' ? `https://${each}` : each)).find((each) => each !== undefined && !NO_INDEX.test(each));
  const host = captured ?? (named ? hostOf(named) : undefined) ?? inMessage(message) ?? hostOf(ABOVE.exec(before.slice(-MAX_MESSAGE))?.[0] ?? '') ?? hostOf(ANSWER.exec(after)?.[0] ?? '');
  const shown = programIn(before, after);
  // A file that publishes with another program is not the one that ran. The action runs twine.
  // One that builds, as maturin does for the action, sends nothing there.
  const isOther = shown !== undefined && publishing.length > 0 && !publishing.includes(shown) && !(shown === 'twine' && publishing.includes('action')) && !(shown === 'maturin' && !/maturin (?:upload|publish)|🚀/.test(around));
  const beside = isOther ? undefined : given;
  const [only] = publishing.length === 1 ? publishing : [];
  // What twine prints the action may have printed, unless the command that ran it is there.
  const isBare = /\btwine (?:upload|check)\b|-m twine\b/.test(before);
  const place: Place | undefined = ON_GITHUB.test(around) && !MAY_BE_OTHER.test(around) ? { ci: 'github' } : placeIn?.(around);
  const isElsewhere = place?.elsewhere === true;
  // What a library prints in the action it prints in programs on another CI, too.
  const program = (shown === undefined || (shown === 'twine' && only === 'action' && !isBare) ? only : undefined) ?? shown ?? (emitter === 'uv' ? 'uv' : emitter === 'gh-action-pypi-publish' && !isElsewhere ? 'action' : undefined);
  // PyPI's own sentences, and the action where it is given no address, are about PyPI. Of a workflow's steps for different indexes the log does not tell which it was.
  const unnamed = emitter === 'pypi' || (program === 'action' && beside?.address !== 'given') ? 'pypi' : program === 'action' ? beside?.index : undefined;
  const index = host ? indexOf(host) : named ? (NAMED[named.toLowerCase()] ?? (/pypi|test/i.test(named) ? undefined : 'other')) : unnamed;
  // A workflow beside the log is one of GitHub's.
  const ci = program === 'action' ? 'github' : (place?.ci ?? (given && 'github'));
  const status = [told.values['status'], told.values['code'], uploads.status].map((each) => /^[1-5]\d\d(?!\d)/.exec(each ?? '')?.[0]).find((each) => each !== undefined);
  // A message that is quoted above the log is not of the file at which the quoted log ends.
  const file = told.values['file'] ?? told.values['filename'] ?? last(CHECKED, before.slice(-MAX_MESSAGE))?.groups?.['file'] ?? [...uploads.files].findLast(([name, state]) => (state === 'refused' || state === 'unknown') && (uploads.files.size === 1 || before.includes(name)))?.[0];
  const more = closer?.({ log, before, around, message, told: told.values, beside, program, index, file, uploads, asked, action: evidence.action });
  const version = program === 'action' ? evidence.version : more?.version;
  const own = Object.fromEntries(
    Object.entries({
      calls: beside?.calls ?? 'not-shown',
      ...NO_WORKFLOW,
      valued: Object.keys(told.values).length > 0 ? 'some' : 'none',
      local: file?.includes('+') && (index === 'pypi' || index === 'testpypi') ? 'in-name' : 'not-shown',
      arrived: uploading?.arrivedIn(around, uploads) ?? 'not-shown',
      ...more?.values,
      ...claimed?.(around, beside),
      file,
      host,
      target: uploads.target,
      status,
      action: evidence.version ?? evidence.action,
      ...told.values,
      reason: more?.values['reason'] ?? told.values['reason'],
    }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  let near: string | undefined;
  return {
    ...(told.wording !== undefined && { wording: told.wording }),
    values: own,
    ...(program && { program: { name: program, ...(version && { version }) } }),
    ...(index && { index }),
    ...(ci && { ci }),
    ...(isElsewhere && program !== 'action' && { elsewhere: true as const }),
    ...(!place && { unplaced: true as const }),
    inputs: more?.inputs ?? {},
    ...(status && { status }),
    ...(beside && { rules: beside.rules }),
    uses: new Set([...(beside?.uses ?? []), ...Array.from(around.matchAll(USES), ({ groups }) => groups!['name']!.toLowerCase())]),
    // Few entries look for words near their message.
    get near() {
      return (near ??= nearOf(log, told, [first, end]));
    },
    uploads,
    ...(host && { host }),
    own: Object.fromEntries(Object.entries(own).filter(([, value]) => value)),
  };
}
