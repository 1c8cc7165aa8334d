import type { Observed } from '../../../errors/types.ts';
import type { Close } from '../../catalogue/known.ts';
import { isOlder } from '../../catalogue/version.ts';
import { mayBeNamed } from '../../workflow/artifact-name.ts';
import type { Beside } from '../beside/beside.ts';
import { hostOf, indexOf, NO_WORKFLOW, type Closely, type Seen } from '../circumstances.ts';
import { accountIn, ADDS_PLUGIN, inputsIn, isCredentialEmpty, stepAround, stepIn } from '../inputs.ts';
import { last } from '../last.ts';
import type { Uploads } from '../uploads.ts';
import { BY_GIT, isTwiceVersioned } from './by-git.ts';
import { versionIn } from './release.ts';
import { UNPERMITTED } from './unpermitted.ts';

/** So far before the name of a file it may be said that it was built. */
const MAX_BUILT = 300;

/** Whether the workflow beside a log keeps an artifact of the name that the message asks for. */
function keptIn(artifacts: readonly string[] | undefined, name: string | undefined): Observed['kept'] | undefined {
  if (!artifacts || (name === undefined && artifacts.length > 0)) return undefined;
  if (artifacts.length === 0) return 'nothing';
  return artifacts.some((each) => mayBeNamed(each, name!)) ? 'this-name' : 'other-names';
}

/** Files that have no ending, and directories that a build makes: what has several paths may keep these, too. */
const BARE_FILE = /^(?:licen[cs]e|copying|notice|authors|contributors|readme|change(?:s|log)|news|(?:make|docker|pip)file|manifest|metadata|record|version|.*sums?|sha\d+.*|md5.*)$/i;
const BUILT_INTO = /^(?:dist|build|out|output|target|wheelhouse)$/i;

/** Whether what a message names among the files to publish can only be the directory of an artifact: it has no ending, and no name of another kind. */
const isDirectory = (file: string | undefined): boolean => file !== undefined && !/[./\\]/.test(file) && !BARE_FILE.test(file) && !BUILT_INTO.test(file);

const SDIST = /\.(?:tar\.gz|zip)$/;

const BUILDING = /^Building ([\w.-]{1,100}) \(([^()\s]{1,60})\)/gm;

/** Whether the log shows that a file was built before it was sent: backends and front ends name what they have `built`. */
function isBuilt(before: string, file: string | undefined): boolean {
  if (!file) return false;
  for (let at = before.indexOf(file); at >= 0; at = before.indexOf(file, at + file.length)) {
    if (/\bbuilt\b/i.test(before.slice(Math.max(before.lastIndexOf('\n', at) + 1, at - MAX_BUILT), at))) return true;
  }
  // poetry names what it builds by project and version.
  const [name = '', version = ''] = file.replace(SDIST, '').split('-');
  return [...before.matchAll(BUILDING)].some(([, project, its]) => project!.replace(/[-.]/g, '_') === name && its === version);
}

/** Whether a wheel and the directory that an index looks for in it spell their name with different separators. */
function areSeparatorsOthers(file: string | undefined, path: string | undefined): boolean {
  const [name, wanted] = [file?.split('-')[0], path?.split('-')[0]];
  const plain = (text: string): string => text.toLowerCase().replace(/[._]/g, '_');
  return name !== undefined && wanted !== undefined && name !== wanted && plain(name) === plain(wanted);
}

/** A command that uploads, and what it is given, over lines that end in a backslash; a program that only speaks of one puts a quote behind it. */
const UPLOAD = /\b(?:twine|uv|rye|poetry|pdm|hatch|flit|maturin|setup\.py)\b[^\n]{0,80}?[ \t](?:publish|upload)\b(?!['"`])(?<given>(?:\\\n|[^\n&|;]){0,400})/gi;

/** What the last command that uploads was given: of several in a log it is the one that a message below is about. */
const givenIn = (before: string): string => (last(UPLOAD, before)?.groups?.['given'] ?? '').split(/\s#/, 1)[0]!;

/** Whether a step has several such commands: its log is of any of them. */
const sendsOften = (step: string): boolean => new Set(Array.from(step.matchAll(UPLOAD), ([each]) => each.trim())).size > 1;

/** A token of PyPI with its user name, in a `.pypirc`. */
const USER_IN_FILE = /^[ \t]{0,20}username[ \t]{0,5}[=:][ \t]{0,5}(?<user>\S{1,100})[^\n]{0,50}\n[ \t]{0,20}password[ \t]{0,5}[=:][ \t]{0,5}['"]?pypi-/gim;

/** The two in a command. */
const USER = /(?:^|[ \t])(?:-u|--user(?:name)?)[ =]{1,3}['"]?(?<user>[\w@.+-]{1,100})/;
const TOKEN = /(?:^|[ \t])(?:-p|-P|-a|--auth|--password)[ =]['"]?pypi-/;

/** How poetry names the index, here with `_`. */
const UNDERSCORED = /^Publishing \S{1,100} \(\S{1,60}\) to \w{1,60}_\w{1,60}\s*$/m;

/** A section of a `.pypirc` whose name has a blank, and the list that names it; and a name behind `-r` that is a feed's alone. */
const LISTED = /^[ \t]{0,20}index-servers[ \t]{0,5}[=:](?<names>[^[]{1,500})/m;
const WITH_BLANK = /^[ \t]{0,20}\[(?<name>[^\]\s]{1,100}(?: [^\]\s]{1,100}){1,9})\]/gm;
const FEED_ALONE = /(?:^|[ \t])(?:-r|--repository)[ =]{1,3}(?<quote>['"]?)[\w.-]{1,100}\k<quote>(?=\s|$)/;

function sectionIn(around: string, given: string): Observed['section'] | undefined {
  const names = LISTED.exec(around)?.groups?.['names'] ?? '';
  if (UNDERSCORED.test(around)) return 'underscored';
  if ([...around.matchAll(WITH_BLANK)].some(({ groups }) => names.includes(groups!['name']!))) return 'with-blank';
  return FEED_ALONE.test(given) ? 'feed-alone' : undefined;
}

const PASSWORD = /(?:^|[ \t])(?:-p|--password)[ =]{1,3}['"]?[^\s'"]/;

/** Whether the command of maturin has a user name and a password, or the log prints that both variables have something in them. */
const hasBoth = (given: string, { MATURIN_USERNAME: user, MATURIN_PASSWORD: password }: Closely['inputs']): boolean =>
  (USER.test(given) && PASSWORD.test(given)) || (user === 'given' && password === 'given');

/** Whether a token of PyPI is given with another user name than the one that goes with it, and with the right one nowhere. */
function isOtherUser(around: string, given: string): boolean {
  const users = TOKEN.test(given) ? [USER.exec(given)] : [...around.matchAll(USER_IN_FILE)];
  const names = users.flatMap((match) => match?.groups?.['user'] ?? []);
  return names.length > 0 && names.every((name) => !name.includes('__token__'));
}

/** The command names TestPyPI: an old program may send the files to another index. */
const TO_TESTPYPI = /(?:^|[ \t])(?:-r|--repo|--repository|--index)[ =]['"]?test-?pypi\b/i;

/** The index that the command, else the inputs of the step as they are printed, else the workflow beside the log asks for. */
function askedOf(given: string, target = '', beside: Beside | undefined): Observed['asked'] | undefined {
  if (TO_TESTPYPI.test(given)) return 'testpypi';
  const host = hostOf(target);
  const index = host ? indexOf(host) : beside?.index;
  return index === 'other' ? undefined : index;
}

/**
 * What a build calls a version where it finds no tag, by runs of each in a checkout without tags: setuptools_scm, hatch-vcs and pdm `0.1.dev1`,
 * setuptools_scm with a scheme of its own and pdm with a format of its own `0.0.post1` or `0.0.post1.dev1`, poetry-dynamic-versioning and
 * uv-dynamic-versioning `0.0.0.post1.dev0`, with a format of its own `0.0.0`, versioneer `0+untagged.1.g…`, `0.post0.dev1` or `0.post1`. What people write by hand, too, as
 * `0.1.0.dev1`, is none.
 */
const NO_TAG = /^[\w.]{1,200}?-0(?:\.1\.dev\d+|(?:\.0){0,2}\.post\d+(?:\.dev\d+)?|\.0\.0(?:\.dev\d+)?|(?=\+(?:unknown|untagged)))(?:\+[\w.]{1,80})?(?:-[^\n]*\.whl|\.tar\.gz|\.zip)$/;

/** So do setuptools and pdm-backend where nothing gives them a version, and pdm-backend where it cannot read the tag. */
const ZERO = /-0\.0\.0(?:-[^\n]*\.whl|\.tar\.gz|\.zip)$/;

const fallbackIn = (file: string): Observed['fallback'] | undefined => (!NO_TAG.test(file) ? undefined : ZERO.test(file) ? 'zero' : 'version');

/** A file that the line of a message names, of which no more than the beginning is there. */
const FILE = /[\w.+!-]{1,200}\.(?:whl|tar\.gz|zip)\b/;

/** Files that the log says were built, or lie in `dist/`: of what is downloaded there are others. */
const BUILT_FILES = /(?:\bdist[/\\]|\bbuilt |\band )(?<file>(?<name>\w[\w.]{0,100})-(?<version>\d[\w.+!]{0,80}?)(?:-[\w.]{1,60}-[\w.]{1,60}-[\w.]{1,200}\.whl|\.tar\.gz|\.zip))(?![\w-])/g;

const PLAIN_VERSION = /^\d+(?:\.\d+)*$/;

/** Whether a newer file of the same project was built or lies beside one: then it was left there. */
function isOlderThanAnother(around: string, file: string | undefined): boolean {
  const { name, version } = BUILT_FILES.exec(`dist/${file}`)?.groups ?? {};
  BUILT_FILES.lastIndex = 0;
  if (!version || !PLAIN_VERSION.test(version)) return false;
  return [...around.matchAll(BUILT_FILES)].some(({ groups }) => groups!['name'] === name && PLAIN_VERSION.test(groups!['version']!) && isOlder(version, groups!['version']!));
}

/** A tag of plain numbers that a checkout is of: see `versions.ts`, which knows more forms. */
const TAG = /(?:\(ref is |(?:\bref: |--force |\bswitching to '|\b[\da-f]{40}:)refs\/tags\/)v?(\d{1,8}(?:\.\d{1,8}){1,5})[\s)']/g;

/** Project and version, as the names of wheels and sdists begin. */
const NAMED = /^(?<name>[\w.-]{1,100}?)-(?<version>\d{1,8}(?:\.\d{1,8}){0,5})/;

/** Whether the one tag of the run is of another version than each file of the upload, all of one project: one of fewer numbers stands for all that begin so. */
function isTagged(before: string, { files }: Uploads, file: string | undefined): boolean {
  const [tag, ...others] = new Set([...before.matchAll(TAG)].map(([, each]) => each!));
  const [, version] = /-(\d[\d.]*)(?:-|\.tar|\.zip)/.exec(file ?? '') ?? [];
  // Of a second repository the tag is another one's.
  const isAlone = others.length === 0 && new Set(before.match(/Syncing repository: \S+/g)).size < 2;
  const isOther = (each: string): boolean => !`${each}.`.startsWith(`${tag!}.`) && (isOlder(tag!, each) || isOlder(each, tag!));
  if (tag === undefined || !isAlone || version === undefined || !isOther(version)) return false;
  // Packages of one repository may have versions of their own.
  const sent = [...files.keys(), file!].map((each) => NAMED.exec(each)?.groups);
  return new Set(sent.map((each) => each?.['name']!.toLowerCase().replace(/[-_.]+/g, '_'))).size === 1 && sent.every((each) => each === undefined || isOther(each['version']!));
}

/** Whether a wheel was built without a version beside an sdist that has one: from the unpacked sdist, where there is no git. */
function isFromSdist(around: string): boolean {
  const built = [...around.matchAll(BUILT_FILES)].map(({ groups }) => groups!);
  const bare = built.filter(({ file }) => file!.endsWith('.whl') && NO_TAG.test(file!));
  return bare.some(({ name }) => built.some((other) => other['name'] === name && SDIST.test(other['file']!) && !NO_TAG.test(other['file']!)));
}

/** A clone of so many commits as the file of Travis CI or GitLab CI says. */
const SHALLOW = /^git:[^\S\n]*\n(?:[ \t]+[^\n]*\n){0,6}?[ \t]+depth:[ \t]*[1-9]|^[ \t]*GIT_DEPTH:[ \t]*['"]?[1-9]/m;

/** Where tags are missing, the version counts from nothing, and a file is none of a release that carries a tag's own. */
function cloneIn(around: string, beside: Beside | undefined, file: string | undefined): Observed['clone'] | undefined {
  const isShallow = SHALLOW.test(around);
  if ((!isShallow && !beside?.shallow) || (file !== undefined && !/\.(?:dev|post)\d/.test(file))) return undefined;
  return BY_GIT.test(around) ? 'without-tags' : isShallow ? 'shallow' : undefined;
}

/** poetry's plugin that sets the version. */
const PLUGIN = /\bpoetry[-_ ]dynamic[-_ ]versioning\b/i;

/** A dependency with an address, as PyPI's message quotes it: one of an extra has other quotes in it. */
const DEPENDENCY = /direct dependency:\s{1,80}(["'])(?<dependency>[^\n@]{1,100}@(?:(?!\1)[^\n]){1,300})\1/;

/** A branch of the action that moves along with its releases. */
const BRANCH = /^(?:release|unstable)\/v1$/;

/** Code of a project that makes its version from git by itself. */
const OWN_CODE = /def (?:get_version|git_\w+)\(/;

/** A masked secret that a program printed quoted, with the line break in which it ends. */
const ENDS_IN_BREAK = /\*{3}(?:\\r)?\\n\\?['"]/;

/** The name of a project as its own `pyproject.toml` or `setup.py` declares it. */
const DECLARED = /^[ \t]*name[ \t]*=[ \t]*(["'])(?<name>[\w.-]{1,100})\1/gm;

/** Whether a project is the one that is declared in what was pasted: then the file is no dependency's. */
const isDeclared = (around: string, project: string | undefined): boolean => {
  const even = (name: string): string => name.toLowerCase().replace(/[._-]+/g, '-');
  return project !== undefined && [...around.matchAll(DECLARED)].some(({ groups }) => even(groups!['name']!) === even(project));
};

/** Whether the version in the name of an sdist has a hyphen: an index takes what stands before the last one for the project's name. */
const isHyphenated = (file: string | undefined, project: string | undefined): boolean =>
  file !== undefined && Boolean(project) && SDIST.test(file) && file.toLowerCase().startsWith(`${project!.toLowerCase()}-`) && file.slice(project!.length + 1).includes('-');

/** How the name of an sdist differs from the one that an index wants: in the version, which may have the `v` of a tag, and not in the project's name. */
function unlikeIn(file: string | undefined, wanted: string | undefined): Observed['unlike'] | undefined {
  const at = wanted?.lastIndexOf('-') ?? -1;
  if (!file || !wanted || at < 0 || !file.startsWith(wanted.slice(0, at + 1))) return undefined;
  const version = file.slice(at + 1).replace(SDIST, '');
  return version === wanted.slice(at + 1) ? undefined : /^v\d/i.test(version) ? 'tag' : 'version';
}

/** The program of which a message says that it is not there, or what brings the command that is not known. */
const MISSING = /\b(?<command>twine|uvx?|poetry|hatch|pdm|flit|maturin)(?:\.exe)?: (?:command )?not found|No module named (?<module>twine|build)\b|invalid command 'bdist_(?<brings>wheel)'/;

/** Whether the workflow beside a log installs what its message misses. */
function isInstalled(installs: Beside['installs'], message: string): boolean {
  const { command, module, brings: name = module ?? command } = MISSING.exec(message)?.groups ?? {};
  return name !== undefined && installs?.includes(name === 'uvx' ? 'uv' : name) === true;
}

/** What is observed, in the words that conditions have for it: of the rest it is said that it is not shown. */
type Shown = { readonly [name in keyof Observed]?: Observed[name] | false | undefined };

/** A file of Travis CI with several releases of Python, and its part that deploys, which holds for the job of each unless it names one. */
const PYTHONS = /^python:[^\S\n]*(?:(?:#[^\n]*)?\n(?:[ \t]*-[ \t][^\n]*\n){2}|\[[^\]\n,]+,)/m;
const DEPLOYS = /^deploy:[^\S\n]*\n(?<part>(?:[ \t-][^\n]*\n|[^\S\n]*\n){1,60})/m;

/** Which jobs deploy, and whether each push does: without a word of tags the branch alone decides. */
function deployedOf(around: string): Record<'in_jobs' | 'pushes', 'each' | false> {
  const part = DEPLOYS.exec(`${around}\n`)?.groups?.['part'] ?? '';
  const isPypi = /\bprovider: ['"]?pypi\b/.test(part) && !/\bcondition:|TRAVIS_/.test(part);
  return {
    in_jobs: isPypi && PYTHONS.test(around) && !/\bpython:/.test(part) && 'each',
    pushes: isPypi && !/\btags\b/.test(part) && 'each',
  };
}

/** A value that a program printed quoted, with quotation marks of its own inside. */
const QUOTED_TWICE = /"'[^'"\n]{1,300}'"/;

/** A run in a fork itself, to which no secret was given or which is not to publish, in a reader's words. One of a pull request runs in the project. */
const FORK_WITHOUT_SECRETS =
  /^(?!.*(?:pull.request|\bPRs?\b|拉取请求)).*(?:\b(?:secret|token)s?\b[^.\n]{0,40}(?:missing|\bnot?\b|n['’]t)[^.\n]{0,40}\bforks?\b|\bskip\b[^.\n]{0,60} forks\b|\bon (?:a fork|forks)\b(?! of)|fork[^。\n]{0,20}没有[^。\n]{0,20}(?:secret|token))/im;

/** What twine reads an `.exe` with, in a traceback. */
const INSTALLER = /\btwine[\\/]wininst\.py\b/;

/** What a program says of Trusted Publishing, whether it signed in with it or advises it: where any of this stands, it is for the log to tell what was sent. */
const BY_PROGRAM =
  /via Trusted P|rusted publishing (?:ex|is|fl)|Publishers allows|explicit password|Upgrade to Trusted|A new Trusted|trusted-p|DEBUG|Failed to obtain|mint-token|digital att|TrustedPub|ACTIONS_ID/;

/** A reader's own words, in both languages. */
const BELIEVES = /\b(?:trusted publish(?:er|ers|ing)|OIDC)\b|可信发布/i;

/** Whether a reader believes that a Trusted Publisher is used, no program says so, and nothing shows that a token was given. */
const isBelieved = (around: string, inputs: Closely['inputs']): boolean => BELIEVES.test(around) && !BY_PROGRAM.test(around) && !Object.values(inputs).includes('given');

/** Whether the index took another sdist of this upload. */
const isWithSdist = ({ files }: Uploads, file: string | undefined): boolean => [...files].some(([each, state]) => each !== file && SDIST.test(each) && state === 'uploaded');

/** Project and version, as the names of wheels and sdists begin. */
const releaseOf = (file: string | undefined): string | undefined => /^[^-]+-[^-]+?(?=-|\.tar\.gz$|\.zip$)/.exec(file ?? '')?.[0].toLowerCase();

/** Whether the index took another file of the same version from this upload. */
const isMixed = ({ files }: Uploads, file: string | undefined): boolean =>
  file !== undefined && files.get(file) !== 'uploaded' && releaseOf(file) !== undefined && [...files].some(([each, state]) => each !== file && state === 'uploaded' && releaseOf(each) === releaseOf(file));

/** Whether what is wanted is the release of which all files arrived before, as its names spell it. */
function soughtIn({ files }: Uploads, wanted: string | undefined): Observed['sought'] | undefined {
  const [, project, version] = /^([\w.-]+)(?:\[[^\]]*\])?==([\w.!+]+)$/.exec(wanted ?? '') ?? [];
  if (!project || files.size === 0) return undefined;
  // An sdist of an old backend has the name as it is written, with hyphens.
  const even = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '_');
  const own = even(`${project}-${version!}`);
  const isOwn = [...files.keys()].map(even).some((file) => file.startsWith(own) && /^_(?:tar_gz$|zip$|(?:py|cp|pp)\d)/.test(file.slice(own.length)));
  return !isOwn ? 'another' : [...files.values()].every((state) => state === 'uploaded' || state === 'skipped') ? 'this-release' : undefined;
}

/** The one secret that the workflow's steps for an index take their password from. */
function secretFor(secrets: Beside['secrets'] = [], index: Seen['index']): string | undefined {
  const [name, ...others] = new Set(secrets.flatMap((each) => (each.index === index ? each.name : [])));
  return others.length === 0 ? name : undefined;
}

/** The step of the action begins. */
const RUNS_ACTION = /\bRun pypa\/gh-action-pypi-publish@/;

/** The name of a status, as HTTP has it: it is no reason. */
const NAME_OF_STATUS = /^(Bad Request|Forbidden)$/i;

/** The answer itself, as poetry prints it behind the status: the title of a page, or words. */
const BODY = /^['"](?:[^\n]{0,2000}?<title>)?(?:\\n|\s){0,20}(?:\d{3} )?(\w[^\n<\\]{1,300}[\w.)])/;

/** The reason of a refusal; behind a mere name of its status twine prints it below, indented, and where it was not copied, it is empty. */
function reasonOf(reason: string | undefined, before: string, after: string): string | undefined {
  if (!reason || !NAME_OF_STATUS.test(reason)) return reason;
  const body = before.endsWith('| b') && BODY.exec(after);
  if (body) return body[1];
  const lines = after.split('\n', 8).slice(1);
  const end = lines.findIndex((line) => !/^\s{4,}\S/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.trim()).join(' ');
}

/** What a workflow beside a log shows, under the name that conditions have for it. */
const OF_WORKFLOW = ['backend', 'builds', 'cells', 'follows', 'granted', 'joins', 'meant', 'merged', 'pin', 'pulled', 'repeats', 'shared', 'stands', 'starts', 'unpacks'] as const;

/** What only a few entries ask of a log, see {@link Close}, and what a workflow beside it answers. It is loaded for their parts of the catalogue, and beside a workflow. */
export function closer({ log, before, around, message, told, beside, program, index, file, uploads, asked, action }: Seen): Closely {
  const step = stepIn(before);
  // What an earlier step was given says nothing of this one.
  const given = givenIn(step || before);
  const version = program && versionIn(program, before, around);
  const inputs = inputsIn(before, program);
  const secret = secretFor(beside?.secrets, index);
  const named = file ?? FILE.exec(message)?.[0];
  // twine 5 takes `__token__` for PyPI, whatever name it is given: pypa/twine 5.1.1 twine/auth.py:31-39.
  const takesAny = program === 'twine' && version?.startsWith('5.');
  // Twine puts an address behind it, which may not have been copied.
  const reason = told['reason'] || /r: 40. (Bad Request|Forbidden) *$/.exec(message)?.[1];
  const shown = {
    ...(Object.fromEntries(OF_WORKFLOW.map((name) => [name, beside?.[name]])) as { [name in (typeof OF_WORKFLOW)[number]]: Beside[name] }),
    ...deployedOf(around),
    // actions/upload-artifact@ea165f8 src/shared/upload-artifact.ts.
    artifact: log.includes(`Artifact ${told['name']} has been successfully uploaded!`) && 'uploaded',
    asked: sendsOften(step) ? undefined : askedOf(given, step ? asked : '', beside),
    at_ref: (action === undefined ? beside?.branch : BRANCH.test(action)) && 'branch',
    believes: isBelieved(around, inputs) && 'trusted-publishing',
    both: hasBoth(given, inputs) && 'given',
    built: isBuilt(before, file) && 'this-file',
    clone: cloneIn(around, beside, named),
    connects: /\bpythonUploadServiceConnection\b/.test(around) && 'azure',
    credential: isCredentialEmpty(inputs, program, given, beside?.secretless === true) && 'empty',
    deploys: /PyPI upload failed\.|\bprovider: pypi\b|\buser\/deployment\/pypi\b/.test(around) && 'travis',
    derived: OWN_CODE.test(around) && 'code',
    environment_at: beside?.lacks && 'another-job',
    fallback: fallbackIn(named ?? ''),
    forked: FORK_WITHOUT_SECRETS.test(around) && 'of-fork',
    handed: beside?.handed && 'other-names',
    hyphen: isHyphenated(file, told['project']) && 'in-version',
    installed: isInstalled(beside?.installs, message) && 'in-file',
    kept: keptIn(beside?.artifacts, told['name']),
    made: isFromSdist(around) && 'from-sdist',
    mixed: isMixed(uploads, file) && 'uploaded',
    named: isDirectory(told['file'] ?? file) && 'directory',
    older: isOlderThanAnother(around, file) && 'than-another',
    own_twine: beside?.ownTwine && !RUNS_ACTION.test(before) && 'before',
    permission: beside?.permitted?.has(index ?? 'any') && !UNPERMITTED.test(around) && 'in-file',
    plugin: PLUGIN.test(around) && !ADDS_PLUGIN.test(around) && !beside?.plugged && 'missing',
    prints: beside?.prints?.[program! + index],
    pypirc: isOtherUser(around, given) && 'other-user',
    quoted: QUOTED_TWICE.test(message) && 'twice',
    reader: INSTALLER.test(around) && 'installer',
    reads: secret !== undefined && 'secret',
    sdist: isWithSdist(uploads, file) && 'uploaded',
    secret: ENDS_IN_BREAK.test(around) && 'ends-in-break',
    section: sectionIn(around, given),
    separators: areSeparatorsOthers(told['file'], told['path']) && 'differ',
    signs_in: !takesAny && accountIn(stepAround(before, around), step, [USER.exec(given)?.groups?.['user'], ...(beside?.users ?? [])]) && 'account',
    sought: soughtIn(uploads, told['wanted']),
    tagged: isTagged(before, uploads, file) && 'other-version',
    token: beside?.tokenless && 'nowhere',
    unlike: unlikeIn(file, told['expected']),
    url_given: beside?.address,
    versioned: isTwiceVersioned(around) && 'twice',
    // uv prints the whole path of what it puts elsewhere than below its working directory.
    works_in: around.includes('Successfully built /') ? 'workspace' : beside?.folder,
  } satisfies Shown & Record<Exclude<Close, 'declared' | 'dependency'> | keyof typeof NO_WORKFLOW, unknown>;
  return {
    values: {
      ...Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value || 'not-shown'])),
      dependency: DEPENDENCY.exec(around.slice(Math.max(0, before.length - MAX_BUILT)))?.groups?.['dependency'] ?? '',
      ...(reason && { reason: reasonOf(reason, before, around.slice(before.length))! }),
      ...(secret && { secret_name: secret }),
      ...(beside?.handed && { handed_read: beside.handed.read, handed_given: beside.handed.given }),
      ...(beside?.foreign && { foreign: beside.foreign }),
      // What is not declared here may be so in a file that was not pasted.
      ...(isDeclared(around, told['project']) && { declared: 'this-project' }),
    },
    version,
    inputs,
  };
}
