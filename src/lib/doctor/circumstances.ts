import type { Emitter } from '../../errors/types.ts';
import type { ClaimName, findClaims } from '../publisher/claims.ts';
import { environmentIn } from '../publisher/subject.ts';
import { workflowFile } from '../publisher/workflow-file.ts';
import { asPrinted } from '../text/log.ts';
import { mayBeNamed } from '../workflow/artifacts.ts';
import type { Beside } from './beside.ts';
import type { Circumstances } from './condition.ts';
import type { Evidence } from './evidence.ts';
import { accountIn, inputsIn, stepIn } from './inputs.ts';
import { last } from './last.ts';
import { nearOf } from './near.ts';
import { programIn, versionIn } from './programs.ts';
import type * as uploading from './uploads.ts';
import type { Uploads } from './uploads.ts';

/** What a message and the log around it show of the case in hand. */
export interface Surroundings extends Circumstances {
  uploads: Uploads;
  /** The host that the files go to, where the log names it. */
  host?: string;
  /** What a sentence about this reader's own case may name: see `says` of an entry. */
  own: Readonly<Record<string, string>>;
}

/** So much of a log before and after a message is looked at: more than what a publishing step prints. */
const BEFORE = 1 << 16;
const AFTER = 1 << 15;

/** So far before the name of a file it may be said that it was built. */
const MAX_BUILT = 300;

/** A message's own lines are shorter, but for a page that an index answered with. */
const MAX_MESSAGE = 4_000;

/** What reads what not every log has. Without it nothing of that kind is read. */
export interface Readers {
  findClaims?: typeof findClaims | undefined;
  uploading?: typeof uploading | undefined;
}

const NO_UPLOADS: Uploads = { begun: false, files: new Map(), ended: false };

/** Where a message stands, and what was captured from it. */
interface Told {
  start: number;
  end: number;
  wording?: number;
  values: Readonly<Record<string, string>>;
  /** What of the log is about it, and where earlier attempts uploaded: see `Whereabouts`. */
  scope?: readonly [from: number, to: number];
  before?: readonly (readonly [from: number, to: number])[];
}

/** Where a job runs: what only that CI prints, or calls its variables and folders. */
const CIS: readonly (readonly [NonNullable<Circumstances['ci']>, RegExp])[] = [
  ['gitlab', /Running with gitlab-runner|section_(?:start|end):\d|Getting source from Git repository|Cleaning up project directory and file based variables|^ERROR: Job failed: |\bCI_JOB_TOKEN\b|\bGitLab: |(?<![A-Z])(?:TEST)?PYPI_ID_TOKEN\b|\bin GitLab\b|\bGitLabTokenClaims\b|\.gitlab-ci\.yml|^[ \t]{0,20}id_tokens:[ \t]*$|gitlab\.com\/api\//m],
  ['other', /\b(?:CircleCI|circleci|Buildkite|buildkite|Jenkins|travis-ci|TRAVIS_|Travis CI|appveyor|AppVeyor|bitbucket-pipelines|Drone|Woodpecker)\b|\/home\/travis\/|\bdpl-pypi-\d|^Installing deploy dependencies$|^#!\/bin\/bash -eo pipefail$|^Exited with code exit status \d|^Preparing deploy$|^failed to deploy$|\bGCP: |Google Cloud Build|GOOGLE_SERVICE_ACCOUNT_NAME|Agent\.(?:TempDirectory|BuildDirectory)|##vso\[|##\[error\]Bash exited with code|##\[section\]|pkgs\.dev\.azure\.com/m],
  ['github', /##\[(?:group|endgroup|error|warning|notice|debug|command)\]|\/home\/runner\/|\/opt\/hostedtoolcache|\/github\/workspace|ACTIONS_ID_TOKEN_REQUEST|actions\.githubusercontent\.com|\bRun pypa\/|\b(?:GitHub|Oidc)TokenClaims\b|\bGitHub: |\bGITHUB_TOKEN\b|GitHub Actions|Actions runner|::(?:error|warning|notice|group)|Process completed with exit code|\.github\/workflows\//],
];

/** What is typed at a terminal by those who publish. */
const TYPED = String.raw`(?:sudo |[A-Z_]{1,30}=\S{1,200} )?(?:python|py|twine|uv|poetry|hatch|flit|pdm|maturin|rye|pip|pixi|conda|make|git|devpi|cd|ls)`;

/**
 * A terminal: a prompt that names who sits there, an environment or a drive, before a command. A mere `$ ` is none: GitLab and Travis CI print it before
 * every command of a job.
 */
const PROMPT = new RegExp(String.raw`^(?:(?:\([\w.-]{1,60}\) ?)?(?:[\w.-]{1,60}@[\w.-]{1,60}(?::[~/]| )[^\n$%#]{0,200}|PS [A-Z]:\\[^\n>]{0,200}|[A-Z]:\\Users\\[^\n>]{0,200})[$%#>] ?|\([\w.-]{1,60}\) ?[^\n$%#>]{0,60}[$%#>] |(?:➜|❯|[└╰]─)[^\n]{0,80}? )${TYPED}`, 'm');

/** A question of the program that somebody answered, as the upload goes on. */
const ANSWERED = /\bEnter (?:your )?(?:username|password|API token)\b[^\n]{0,200}\n(?:[^\n]{0,200}\n){0,8}?[^\n]{0,20}\bUploading /;

/** The question found no terminal, and was answered from elsewhere. */
const PIPED = /GetPassWarning|may be echoed|EOFError/;

/** Somebody's own files: a runner works for no person. */
const HOME = /(?:\/home\/|\/Users\/|[A-Z]:\\Users\\)(?!runner|vsts|circleci|travis|gitlab|jenkins|ubuntu|ec2-user|azureuser|actions|github|admin|root|user\b|build|ci\b|docker|app\b|python|\*)[\w.-]{2,40}[\\/](?!actions-runner|_work)|(?:\$HOME|~)\/\.pypirc/i;

const isTerminal = (around: string): boolean => PROMPT.test(around) || HOME.test(around) || (ANSWERED.test(around) && !PIPED.test(around));

/** Hosts that a log names without sending a file there. */
const NO_INDEX =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|github\.io|gitlab\.com|sigstore\.dev|python\.org|readthedocs\.io|packaging\.python\.org|docs\.pypi\.org|blog\.pypi\.org|pythonhosted\.org|astral\.sh|mozilla\.org|githubstatus\.com|google\.com|w3\.org|ghcr\.io|peps\.python\.org|osv\.dev|python-poetry\.org|pypa\.io|httpstatuses\.com|keyring|rust-lang\.org|crates\.io|status\.python\.org|docs\.rs|example)$/;

const URL = /https?:\/\/(?:[^\s/'"`@<>]{1,200}@)?(?<host>[\w.-]{1,200}(?::\d{1,5})?)(?<path>\/[^\s'"`<>)\]]{0,300})?/g;

/** The file that twine was at, on the line that it did not end well. */
const CHECKED = /\bChecking (?:\S{0,200}\/)?(?<file>[\w.+!~-]{1,200}\.(?:whl|tar\.gz|zip)): ?(?:\r?\n)?[^\n]{0,200}$/g;

/** An action that the runner fetches or runs. */
const USES = /(?:\bRun |\bDownload action repository ')(?<name>[\w.-]{1,100}\/[\w.-]{1,100})[@/]/g;

/** What says where the files go, before or without any upload. */
const TARGET = /(?:Authenticating to|poetry config repositories\.[\w-]{1,60}|repository-url|repository_url|--repository-url|--publish-url|TWINE_REPOSITORY_URL|UV_PUBLISH_URL|PDM_PUBLISH_REPO|HATCH_INDEX_REPO|FLIT_INDEX_URL|MATURIN_REPOSITORY_URL)['"]?(?::|=|[ \t])[ \t]{0,5}['"]?(?<target>https?:\/\/[^\s'"`]{1,300})/g;

/** Names under which programs know the two indexes. */
const NAMED: Readonly<Record<string, Circumstances['index']>> = { pypi: 'pypi', testpypi: 'testpypi' };

function indexOf(host: string): NonNullable<Circumstances['index']> {
  // A host of theirs that is misspelt, as `upload.test.pypi.org`, is nobody else's.
  if (!/(?:^|\.)(?:test)?pypi\.(?:python\.)?org$|^upload\.pypi\.io$/.test(host)) return 'other';
  return host.includes('test') ? 'testpypi' : 'pypi';
}

/** The host of an address, in lower case. */
const hostOf = (address: string): string | undefined => new RegExp(URL.source).exec(address)?.groups?.['host']?.toLowerCase();

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

/** A file that a refusal names, where the log does not show how it was sent. */
function withTold(uploads: Uploads, { file, filename = file }: Readonly<Record<string, string>>): Uploads {
  if (!filename || uploads.files.size > 0 || !uploads.status || !/^[\w.+!~-]+\.(?:whl|tar\.gz|zip)$/.test(filename)) return uploads;
  return { ...uploads, files: new Map([[filename, /^4/.test(uploads.status) ? 'refused' : 'unknown']]) };
}

/** PyPI takes no files at the address to install from, whatever poetry says of how much it has sent. */
function withoutSimple(uploads: Uploads, target: string | undefined): Uploads {
  if (!target || !/^https?:\/\/(?:test\.)?pypi\.org\/simple\b/.test(target)) return uploads;
  return { ...uploads, begun: true, files: new Map([...uploads.files.keys()].map((file) => [file, 'not-tried'])) };
}

interface Reference {
  repository: string;
  file: string;
}

/** A workflow file and its repository, out of a claim. */
function reference(claim: string | undefined): Reference | undefined {
  const repository = claim?.split('/.github/workflows/')[0];
  const file = claim && workflowFile(claim);
  return repository && file ? { repository, file } : undefined;
}

/** Whether the job stands in a workflow that was called: in one of this repository, of another one, or in none. */
function callOf(repository: string | undefined, file: string | undefined, called: Reference | undefined): 'other-repository' | 'this-repository' | 'nothing' | 'not-shown' {
  if (!called || !repository) return 'not-shown';
  if (called.repository.toLowerCase() !== repository.toLowerCase()) return 'other-repository';
  return file === undefined ? 'not-shown' : file === called.file ? 'nothing' : 'this-repository';
}

/** Whether the workflow beside a log keeps an artifact of the name that the message asks for. */
function keptIn(artifacts: readonly string[] | undefined, name: string | undefined): 'this-name' | 'other-names' | 'nothing' | 'not-shown' {
  if (!artifacts || (name === undefined && artifacts.length > 0)) return 'not-shown';
  if (artifacts.length === 0) return 'nothing';
  return artifacts.some((each) => mayBeNamed(each, name!)) ? 'this-name' : 'other-names';
}

/** Files that have no ending, and directories that a build makes: what has several paths may keep these, too. */
const BARE_FILE = /^(?:licen[cs]e|copying|notice|authors|contributors|readme|change(?:s|log)|news|(?:make|docker|pip)file|manifest|metadata|record|version|.*sums?|sha\d+.*|md5.*)$/i;
const BUILT_INTO = /^(?:dist|build|out|output|target|wheelhouse)$/i;

/** Whether what a message names among the files to publish can only be the directory of an artifact: it has no ending, and no name of another kind. */
const namedIn = (file: string | undefined): 'directory' | 'not-shown' =>
  file !== undefined && !/[./\\]/.test(file) && !BARE_FILE.test(file) && !BUILT_INTO.test(file) ? 'directory' : 'not-shown';

/** The name of a status, as HTTP has it: it is no reason. */
const NAME_OF_STATUS = /^(?:Bad Request|Forbidden)$/i;

/** The reason of a refusal; behind a mere name of its status twine prints it below, indented. */
function reasonOf(reason: string | undefined, after: string): string | undefined {
  if (!reason || !NAME_OF_STATUS.test(reason)) return reason;
  const lines = after.split('\n', 8).slice(1);
  const end = lines.findIndex((line) => !/^\s{4,}\S/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.trim()).join(' ') || undefined;
}

/** Whether the log shows that a file was built before it was sent: backends and front ends name what they have `built`. */
function isBuilt(before: string, file: string | undefined): 'this-file' | 'not-shown' {
  if (!file) return 'not-shown';
  for (let at = before.indexOf(file); at >= 0; at = before.indexOf(file, at + file.length)) {
    if (/\bbuilt\b/i.test(before.slice(Math.max(before.lastIndexOf('\n', at) + 1, at - MAX_BUILT), at))) return 'this-file';
  }
  return 'not-shown';
}

const SDIST = /\.(?:tar\.gz|zip)$/;

/** Whether a wheel and the directory that an index looks for in it spell their name with different separators. */
function separatorsOf(file: string | undefined, path: string | undefined): 'differ' | 'not-shown' {
  const [name, wanted] = [file?.split('-')[0], path?.split('-')[0]];
  const plain = (text: string): string => text.toLowerCase().replace(/[._]/g, '_');
  return name !== undefined && wanted !== undefined && name !== wanted && plain(name) === plain(wanted) ? 'differ' : 'not-shown';
}

/** A command that uploads, and what it is given; a program that only speaks of one puts a quote behind it. */
const UPLOAD = /\b(?:twine|uv|rye|poetry|pdm|hatch|flit|maturin|setup\.py)\b[^\n]{0,80}?[ \t](?:publish|upload)\b(?!['"`])(?<given>[^\n]{0,400})/gi;

/** What the last command that uploads was given: of several in a log it is the one that a message below is about. */
const givenIn = (before: string): string => last(UPLOAD, before)?.groups?.['given'] ?? '';

/** A token of PyPI with its user name, in a `.pypirc`. */
const USER_IN_FILE = /^[ \t]{0,20}username[ \t]{0,5}[=:][ \t]{0,5}(?<user>\S{1,100})[^\n]{0,50}\n[ \t]{0,20}password[ \t]{0,5}[=:][ \t]{0,5}['"]?pypi-/gim;

/** The two in a command. */
const USER = /(?:^|[ \t])(?:-u|--user(?:name)?)[ =]['"]?(?<user>[\w@.+-]{1,100})/;
const TOKEN = /(?:^|[ \t])(?:-p|-P|-a|--auth|--password)[ =]['"]?pypi-/;

/** Whether a token of PyPI is given with another user name than the one that goes with it, and with the right one nowhere. */
function pypircIn(around: string, given: string): 'other-user' | 'not-shown' {
  const users = TOKEN.test(given) ? [USER.exec(given)] : [...around.matchAll(USER_IN_FILE)];
  const names = users.flatMap((match) => match?.groups?.['user'] ?? []);
  return names.length > 0 && names.every((name) => !name.includes('__token__')) ? 'other-user' : 'not-shown';
}

/** The command names TestPyPI: an old program may send the files to another index. */
const TO_TESTPYPI = /(?:^|[ \t])(?:-r|--repo|--repository|--index)[ =]['"]?test-?pypi\b/i;

/** The index that the command, else the inputs of the step as they are printed, else the workflow beside the log asks for. */
function askedOf(given: string, step: string, beside: Beside | undefined): 'pypi' | 'testpypi' | 'not-shown' {
  if (TO_TESTPYPI.test(given)) return 'testpypi';
  const host = hostOf(last(TARGET, step)?.groups?.['target'] ?? '');
  const index = host ? indexOf(host) : beside?.index;
  return index === undefined || index === 'other' ? 'not-shown' : index;
}

/** What a build calls a version where it finds no tag: setuptools_scm, hatch-vcs and poetry-dynamic-versioning, and versioneer. */
const NO_TAG = /^[\w.]{1,200}?-0(?:\.1\.dev\d+|\.0\.0(?:\.(?:post\d+\.)?dev\d+)?|(?=\+(?:unknown|untagged)))(?:\+[\w.]{1,80})?(?:-[^\n]*\.whl|\.tar\.gz|\.zip)$/;

/** A masked secret that a program printed quoted, with the line break in which it ends. */
const ENDS_IN_BREAK = /\*{3}(?:\\r)?\\n\\?['"]/;

/** That the files are on PyPI: the reader's own words, without a word that denies it, or what twine prints in the end. */
const ARRIVED = [
  /(?<!\b(?:not|never|without)\s|n['’]t\s|\bun)(?:\bsucc?ess?full?y\s+(?:been\s+)?(?:published|uploaded|released)\s+(?:to|on|in)\s+(?:the\s+)?PyPI\b|\b(?:published|uploaded|released)\s+succ?ess?full?y\s+(?:to|on|in)\s+PyPI\b|\b(?:published|uploaded|released)\s+(?:to|on|in)\s+PyPI\s+succ?ess?full?y\b)/i,
  /(?<![没未不])(?:已经?成功|成功|已经?)(?:发布|上传)到(?:了)?\s?PyPI/i,
  /^[ \t]*View at:[ \t]*(?:\r?\n[^\n]{0,40})?https:\/\/pypi\.org\/project\//m,
];

/** Whether the version in the name of an sdist has a hyphen: an index takes what stands before the last one for the project's name. */
function hyphenIn(file: string | undefined, project: string | undefined): 'in-version' | 'not-shown' {
  if (!file || !project || !SDIST.test(file) || !file.toLowerCase().startsWith(`${project.toLowerCase()}-`)) return 'not-shown';
  return file.slice(project.length + 1).includes('-') ? 'in-version' : 'not-shown';
}

/** Whether the index took another sdist of this upload. */
const isWithSdist = ({ files }: Uploads, file: string | undefined): 'uploaded' | 'not-shown' =>
  [...files].some(([each, state]) => each !== file && SDIST.test(each) && state === 'uploaded') ? 'uploaded' : 'not-shown';

/**
 * Reads what decides among the fixes of an entry out of the log around its message.
 *
 * @param log the whole of it; what is far from the message is not looked at
 * @param told the message
 * @param emitter the program that the entry says the message is of
 * @param evidence what the whole log proves
 * @param beside what a workflow shows that was pasted with the log
 * @param readers what reads claims and uploads, where the log may have any
 */
export function surroundings(log: string, told: Told, emitter: Emitter, evidence: Evidence, beside?: Beside, { findClaims, uploading }: Readers = {}): Surroundings {
  const publishing = beside?.publishing ?? [];
  const [first, end] = told.scope ?? [0, log.length];
  const from = Math.max(first, told.start - BEFORE);
  const before = asPrinted(log.slice(from, told.end));
  const after = asPrinted(log.slice(told.end, Math.min(end, told.end + AFTER)));
  const around = before + after;
  const asked = last(TARGET, before)?.groups?.['target'];
  const given = givenIn(before);
  const seen = uploading ? uploading.overAll(withTold(uploading.uploadsIn(around), told.values), (told.before ?? []).map(([begin, until]) => uploading.uploadsIn(asPrinted(log.slice(begin, until))))) : NO_UPLOADS;
  const uploads = withoutSimple(seen, asked);
  const named = uploads.target ?? asked;
  const lineEnd = log.indexOf('\n', told.end);
  const message = asPrinted(log.slice(log.lastIndexOf('\n', told.start - 1) + 1, lineEnd < 0 ? log.length : lineEnd).slice(0, MAX_MESSAGE));
  const captured = Object.entries(told.values).map(([name, each]) => hostOf(name === 'domain' || name === 'host' ? `https://${each}` : each)).find((each) => each !== undefined && !NO_INDEX.test(each));
  const host = captured ?? (named ? hostOf(named) : undefined) ?? inMessage(message);
  const shown = programIn(before, after);
  const [only] = publishing.length === 1 ? publishing : [];
  // What twine prints the action may have printed, unless the command that ran it is there.
  const isBare = /\btwine (?:upload|check)\b|-m twine\b/.test(before);
  const program = (shown === undefined || (shown === 'twine' && only === 'action' && !isBare) ? only : undefined) ?? shown ?? (emitter === 'uv' ? 'uv' : emitter === 'gh-action-pypi-publish' ? 'action' : undefined);
  // PyPI's own sentences, and the action where it is given no address, are about PyPI.
  const unnamed = emitter === 'pypi' || program === 'action' ? 'pypi' : undefined;
  const index = host ? indexOf(host) : named ? (NAMED[named.toLowerCase()] ?? 'other') : unnamed;
  const version = program === 'action' ? evidence.version : program && versionIn(program, before);
  // A workflow beside the log is one of GitHub's.
  const ci = program === 'action' ? 'github' : (CIS.find(([, pattern]) => pattern.test(around))?.[0] ?? (isTerminal(around) ? 'none' : beside && 'github'));
  const status = [told.values['status'], told.values['code'], uploads.status].map((each) => /^[1-5]\d\d(?!\d)/.exec(each ?? '')?.[0]).find((each) => each !== undefined);
  const [claims] = findClaims?.(around, 1) ?? [];
  const value = (name: ClaimName): string | undefined => claims?.[name]?.value ?? undefined;
  const environment = environmentIn({ ...(claims?.environment && { environment: claims.environment.value }), sub: value('sub') ?? null }) ?? undefined;
  const file = told.values['file'] ?? told.values['filename'] ?? last(CHECKED, before.slice(-MAX_MESSAGE))?.groups?.['file'] ?? [...uploads.files].findLast(([, state]) => state === 'refused' || state === 'unknown')?.[0];
  const [caller, called] = [reference(value('workflow_ref')), reference(value('job_workflow_ref'))];
  const own: Record<string, string | undefined> = {
    environment,
    repository: value('repository') ?? caller?.repository,
    workflow: caller?.file,
    called: called?.file,
    called_repository: called?.repository,
    calls: called || !beside?.calls ? callOf(value('repository') ?? caller?.repository, caller?.file, called) : beside.calls,
    built: isBuilt(before, file),
    sdist: isWithSdist(uploads, file),
    named: namedIn(told.values['file']),
    separators: separatorsOf(told.values['file'], told.values['path']),
    pypirc: pypircIn(around, given),
    hyphen: hyphenIn(file, told.values['project']),
    local: file?.includes('+') && (index === 'pypi' || index === 'testpypi') ? 'in-name' : 'not-shown',
    asked: askedOf(given, stepIn(before), beside),
    signs_in: accountIn(around, before, [USER.exec(given)?.groups?.['user'], ...(beside?.users ?? [])]) ? 'account' : 'not-shown',
    fallback: file && NO_TAG.test(file) ? 'version' : 'not-shown',
    deploys: /PyPI upload failed\./.test(around) ? 'travis' : 'not-shown',
    works_in: beside?.folder ?? 'not-shown',
    url_given: beside?.address ?? 'not-shown',
    pin: beside?.pin ?? 'not-shown',
    kept: keptIn(beside?.artifacts, told.values['name']),
    secret: ENDS_IN_BREAK.test(around) ? 'ends-in-break' : 'not-shown',
    arrived: ARRIVED.some((words) => words.test(around)) ? 'told' : 'not-shown',
    token: beside?.tokenless ? 'nowhere' : 'not-shown',
    file,
    host,
    target: uploads.target,
    status,
    action: evidence.version ?? evidence.action,
    ...told.values,
    reason: reasonOf(told.values['reason'], after),
  };
  let near: string | undefined;
  return {
    ...(told.wording !== undefined && { wording: told.wording }),
    values: Object.fromEntries(Object.entries(own).filter((pair): pair is [string, string] => pair[1] !== undefined)),
    ...(program && { program: { name: program, ...(version && { version }) } }),
    ...(index && { index }),
    ...(ci && { ci }),
    inputs: inputsIn(before, program),
    ...(status && { status }),
    ...(beside && { rules: beside.rules }),
    uses: new Set([...(beside?.uses ?? []), ...Array.from(around.matchAll(USES), ({ groups }) => groups!['name']!.toLowerCase())]),
    // Few entries look for words near their message.
    get near() {
      return (near ??= nearOf(log, told, [first, end]));
    },
    uploads,
    ...(host && { host }),
    own: Object.fromEntries(Object.entries(own).filter((pair): pair is [string, string] => !!pair[1])),
  };
}
