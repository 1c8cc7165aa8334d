import { asPrinted } from '../../text/log.ts';
import { last } from '../last.ts';
import { isTwiceVersioned } from './by-git.ts';
import { brokenOff, loadingIn, type AtWork } from './traceback.ts';
import type { Versions } from './versions.ts';

/** What is no failure, and may be why files are missing: whether it was meant, the log does not tell. */
export interface Observed {
  /** A download that took some of a run's artifacts: how many, and of which names. */
  downloaded?: { taken: string; found: string; pattern: string; names: readonly string[] };
  /** An output that a condition turns round, although it is a text. */
  output?: string;
  /** The result of a job that a condition asks for without a function of status, which it then has to itself: `needs.build.result`. */
  result?: string;
  /** Whether a step or a job was skipped, by the run's own marks or the reader's words, or may have been: a condition stands there. */
  skipped?: true;
  /** A program that runs the commands of others, and says of one that it failed, not why. */
  wrapped?: string;
  /** What was going on where a traceback breaks off before the line that names the error. */
  broken?: AtWork;
  /** The program that broke off as it was loaded, and what Python said. */
  loading?: { program: string; words: string };
  /** Whether steps went well. */
  green?: true;
  /** Whether a package is compiled where no compiler is. */
  uncompiled?: true;
  /** Whether a reader says that something hangs; and that the publish action stands in a composite action. */
  hangs?: true;
  composite?: true;
  /** Whether a text is what a program passed on of another one's two outputs, and they say next to nothing. */
  relayed?: true;
  /** Whether poetry found no Python that the project takes; and whether documentation was sent. */
  python?: true;
  documentation?: true;
  /** Whether a registry of images wanted a login, or has no such image; `wheels` where it is one in which wheels are built. */
  login?: true | 'wheels';
  /** Whether what a registry of images did not do is to hand one out. */
  fetches?: true;
  /** Whether a compiler did not find a header; and whether a commit's message says that no run is to start. */
  header?: true;
  unrun?: true;
  /** Whether a script of the reader, or jupyter-releaser, asks GitHub or PyPI for a token by itself; whether one throws away what `gh release view` says; whether the address of an upload is that of a project's page; and whether files for Travis CI to build are named among its conditions. */
  minted?: true | 'jupyter';
  unheard?: true;
  page?: true;
  misplaced?: true;
  /** Whether the address of an upload is that of a devpi server, and of none of its indexes. */
  indexless?: true;
  /** Whether a tool that makes releases says that there is none to be made; `behind` where the branch has moved on. */
  unreleased?: true | 'behind';
  /** What the files that were uploaded show of their versions. */
  versions?: Versions;
  /** Whether the job signs with an action that attaches what it signed to the release on GitHub. */
  signs?: true;
  /** A version with a part behind `+` that a tool made from git: a release is made by another tool before its tag, or it saw no tag, or files that git knows were changed, or nothing of this is told. */
  local?: 'twice' | 'untagged' | 'dirty' | 'local';
  /** Whether a step may not write where files are built; what cibuildwheel's test of a wheel stopped at; and whether a command looks for files by a name as builds do not write it. */
  owned?: true;
  tested?: 'requirement' | 'library';
  cased?: true;
}

/** Where builds write, or a runner has the checkout: who may not write there finds files of another user. */
const BUILT_INTO = String.raw`(?:(?:dist|build|target|wheelhouse)(?:[\\/'"\x60]|$)|[^\s'"]{0,80}\.egg-info\b)`;
const CHECKOUT = String.raw`(?:\.\/|(?:\/home\/runner|[^\s'":]{0,60}actions-runner|\/runner)\/_?work\/[^\s'"\x60]{1,200}?\/|\/github\/workspace\/)`;

/** Python, Node, tools of a shell and maturin, as they say it of such a place; and setup.py of distutils, which leaves the name out. A script that may not be run is another matter. */
const OWNED = new RegExp(
  [
    String.raw`(?:\[Errno 13\] Permission denied|\bEACCES: permission denied, \w{1,20}):? ['"]?(?:${CHECKOUT})?${BUILT_INTO}`,
    String.raw`^(?:rm|mv|cp|mkdir|touch|tar|ln|chmod): [^\n]{0,60}?['"‘]?(?:${CHECKOUT})?${BUILT_INTO}[^\n]{0,200}: (?:Permission denied|Operation not permitted)`,
    String.raw`\b(?:create|write|open)[\w ]{0,20} ["'\x60]?(?:${CHECKOUT})?${BUILT_INTO}[^\n]{0,200}\n?[^\n]{0,40}Permission denied`,
    String.raw`^running egg_info\r?\n(?:[^\n]{0,200}\n){0,3}error: \[Errno 13\] Permission denied[ \t]*$`,
  ].join('|'),
  'm',
);

/** cibuildwheel names each of its stages: pypa/cibuildwheel@8832cf6 cibuildwheel/platforms/linux.py and logger.py. */
const TESTING = /^[^\n]{0,80}\bTesting wheel\.\.\.\s*$/gm;
const NEXT = /^[^\n]{0,80}\b(?:(?:Building|Repairing) wheel\.\.\.|Building \S{1,60} wheel\s*$)|finished in \d/m;
const UNMET = /\bNo matching distribution found for\b|\bCould not find a version that satisfies the requirement\b|\bNo solution found when resolving\b/;
const UNLOADED = /\bDLL load failed\b|\bcannot open shared object file\b|\bLibrary not loaded: /;

function testedIn(text: string): Observed['tested'] {
  const at = last(TESTING, text);
  const own = at && text.slice(at.index + at[0].length);
  if (!own || NEXT.test(own)) return undefined;
  return UNMET.test(own) ? 'requirement' : UNLOADED.test(own) ? 'library' : undefined;
}

/** A name with capitals, or with a hyphen or full stop between its words, of files in `dist/` that are not there. */
const CASED = /\bcannot (?:stat|access|open) ['"‘]?(?:[\w.-]{1,60}\/){0,4}dist\/(?:[\w.]{0,80}[A-Z]|[a-z][a-z\d_]{0,60}[.-][a-z])[^\n]{0,200}: No such file/;

/** What `actions/download-artifact` prints where it is given no name: its src/download-artifact.ts. */
const FOUND = /\bFound (?<found>\d{1,6}) artifact\(s\)/g;
const DOWNLOAD = 1 << 15;

/** A reader's words, in both languages, and the mark of a skipped step. What programs say of files that they skip is another matter. */
const SKIPPED = [
  /^[ \t]*⊘/m,
  /\b(?:jobs?|steps?|workflows?|publish(?:ing)?|release|deploy(?:ment)?|upload)\b[^\n.]{0,60}\b(?:skipped|gr[ae]y)\b/i,
  /\bskipped\b[^\n.]{0,30}\b(?:jobs?|steps?)\b/i,
  /\b(?:jobs?|steps?|workflows?|actions?|runs?|pipelines?)\b[^\n.]{0,40}\b(?:does ?n['’o]t|did ?n['’o]t|never|not)\s+(?:get\s+)?(?:run|start|trigger|execute)/i,
  // Its outputs then skip what comes after.
  /\bnext release release is: no_release\b/,
  // All went well, and nothing came of it.
  /\b(?:green|succe(?:ss|ed)\w*|pass(?:es|ed))\b[^.\n]{0,80}(?:\b(?:not|never|nothing|no)\b|n['’]t\b)[^.\n]{0,40}\bPyPI\b/i,
  /(?:绿|成功)[^。\n]{0,20}(?:PyPI\s?上?[^。\n]{0,8}没有?|没有?[^。\n]{0,8}PyPI)/i,
  /(?:被|已经?|都|直接|显示|自动)\s?跳过|跳过了/,
  /(?:作业|步骤|工作流|发布|job|workflow)[^\n。]{0,12}(?:没有?|不|未|从不)被?(?:运行|执行|触发|启动)/i,
];

/** @returns whether a text says that a step or a job did not run */
export const saysSkipped = (text: string): boolean => SKIPPED.some((words) => words.test(text));

/** What a reader says of a run that failed or does not end, beside a workflow or a notice, and without a log of it. */
const FAILS = /\b(?:fail(?:s|ed|ing)?|\w*errors?|Invalid(?!at(?:e|i)|ity)[a-z]\w+|invalid-\w+|4(?:0[0-59]|13|22|29)|50[0-4]|(?:do|does|did|is|was|are|has|have|could|can)(?: not|n['’]t|not) (?:been )?(?:publish|upload|release|work|start|trigger|run|match|appear|show|f[io]und|exist)\w*|not on PyPI|(?:no (?:\w+ )?|nothing )(?:runs?|ran|starte?d?|happen\w*)|canceling since|mismatch|forbidden|unauthorized|refuse[sd]?|reject(?:s|ed)|denie[sd]|already exists|stuck|hangs?|never|missing|(?:file|upload|wheel)s are skipped|wheels (?:for \w+ )?only|(?:has|have) only|only has|(?:is|was|been) disabled|disabled_\w+|unintend\w*|accident\w*|by mistake|no longer works?(?:ing)?|needs? approval|wait(?:s|ing) for (?:review|(?:an )?approval)|awaiting approval)\b|❱ ?\d|失败|等待(?:审批|批准|审核)|只有|禁用|误发|意外|报错|卡住|缺|拒绝|不匹配|不一致|找不到|没有(?:被|任何)?(?:运行|触发|启动)|文件.{0,4}跳过/i;

/** @returns whether a text says that something failed, in whatever words */
export const saysFails = (text: string): boolean => FAILS.test(text);

/** How setuptools says that it found no compiler, distutils' spawn and setuptools-rust, and how readers do of the latter; and what cryptography prints over its advice where it cannot be built. */
const UNCOMPILED = /\b(?:no|can['’]t find|cannot find|missing) rust compiler\b|\bunable to execute '[\w+.-]*(?:cc|c\+\+|g\+\+|clang)'|\berror: command '[\w+.-]*(?:cc|g\+\+|clang)' failed: No such file|={9}DEBUG ASSISTANCE=|\bNo working compiler found, or bogus compiler options\b/i;

/** How readers say that a step does not end, in both languages. Who is stuck with an error has one. */
const HANGS =
  /\b(?:gets?|got|getting|is|was|are|be|been|just|job|run|step|action|upload|process|workflow|remains?|stays?) stuck\b(?! with)|\b(?:hangs?|hanging|hung)\b|\b(?:waits?|waiting|runs?|running) (?:\w+ ){0,2}(?:indef[ei]n\w{2,8}|forever)|\bnever (?:finish|end|return|complete)(?:s|es|ed)?\b|一直(?:卡|等|转|没有?(?:响应|反应|输出))|卡(?:住|死)|挂(?:住|起)/i;

/** What such a step ended with after all. */
const ENDED = /\bRemoteDisconnected\b|\bConnection ?(?:Reset|aborted|reset)\b|\b(?:dropped|closed) the connection\b|\b400 Bad Request\b/;

/** The two outputs of a program, as another one passes them on, and next to nothing in them. */
const RELAYED = [/^\W{0,4}stdout\b/im, /^\W{0,4}stderr\b/im];
const MAX_RELAYED = 400;

/** What python-semantic-release and semantic-release say where they make no release: both end well. semantic-release 25.0.9 index.js; python-semantic-release@c74aa3b src/semantic_release/version/algorithm.py. */
const UNRELEASED = /\bno release will be made\b|\bnext release release is: no_release\b|\bconfigured to only publish from\b|\bno relevant changes, so no new version\b|\btherefore a new version won['’]t be published\b/i;
const BEHIND = /\bis behind the remote one, therefore\b/i;

/** sigstore/gh-action-sigstore-python@0f4cc42 action.yml: in a run that a release starts it calls softprops/action-gh-release. */
const SIGNS = /(?:\bRun |action repository ')sigstore\/gh-action-sigstore-python@/;

/** The publish action in a composite one, in which it looks for an image of the repository's own. */
const COMPOSITE = /\bcomposite\b|复合/i;
const OF_AN_IMAGE = /\bghcr\.io\b|\bmanifest unknown\b|\bdocker\b|镜像/i;

/** The image that docker does not have yet: of a repository that is not the action's it stands in no good run. */
const IMAGE = /\bUnable to find image 'ghcr\.io\/(?!pypa\/)(?<name>[\w.-]{1,100}\/[\w.-]{1,100}):/;

/** Whether an image bears the name of the reader's own repository, or is asked for by the action, whose step makes an action of docker. */
function isOwnImage(text: string): boolean {
  const name = IMAGE.exec(text)?.groups?.['name'];
  return name !== undefined && (/\bCreate Docker action\b/.test(text) || text.toLowerCase().includes(`github.com/${name}/`));
}

/** poetry, where its Python is none that the project takes, and it finds no other. */
const OTHER_PYTHON = /Python version \S{1,40}\s+is not supported by the project\b(?!(?:.|\n){0,200}\n\s*Using )/;

/** A registry that hands an image out to none, or not to this job: moby/moby@6773052 distribution/errors.go, casperdcl/deploy-pypi#3. */
const LOGIN = /\bno basic auth credentials\b|\bpull access denied for |\bpermission_denied: read_package\b/;

/** A registry that has no such image, or hands it out to none: quay.io and ghcr.io say so of both. multi-build/multibuild#550, PyO3/maturin-action#137. */
const NO_IMAGE = /\bunauthorized: access to the requested resource is not authorized\b|\/manifests\/[^\s"]{1,200}": (?:denied|unauthorized)\b|\berror from registry: (?:denied|unauthorized)\b|\bmanifest for \S{1,200} not found\b|\bno matching manifest for \S/;

/** What pushes an image has one. */
const PUSHES = /\b(?:docker|podman|buildah|buildx)\b[^\n]{0,60}\bpush\b|\bpush refers to\b|\bfailed to push\b|^#\d{1,4} (?:\[[^\]\n]{1,40}\] )?pushing\b/m;

/** Words of who fetches an image and of who pushes one. */
const OF_REGISTRY = /error response from daemon|error pulling image configuration|initializing source docker:\/\/|failed to resolve source metadata|docker pull/i;

/** What images are called in which wheels are built; they are named near the answer. */
const OF_WHEELS = /\b(?:many|musl)linux/;
const NAMED = 400;

/** The two addresses that a script asks which signs in by itself. Among the details that uv prints there are both. */
const MINTED = /^(?!\s{0,20}(?:DEBUG|TRACE|INFO)\b)[^\n]{0,500}?(?:\/_\/oidc\/(?:github\/)?mint-token\b|\$\{?ACTIONS_ID_TOKEN_REQUEST_URL|env[^\n]{0,10}ACTIONS_ID_TOKEN_REQUEST_URL)/m;

/** A tool that asks by itself. */
const OF_JUPYTER = /\bjupyter[-_]releaser\b/;

/** A check by GitHub's own program of which only its end counts. */
const UNHEARD = /\bgh release view\b[^\n]{0,200}(?:2>|&>|> ?)[ \t]?(?:&1|\/dev\/null)/;

/** The page of a project where the address of an upload belongs. */
const PAGE = /\b(?:repositor\w{1,3}|publish[-_]url|index[-_]url)\b[^\n]{0,120}?https:\/\/(?:test\.)?pypi\.org\/project\//i;

/** A server of devpi where the address of an index belongs, of which a mount point may be a part. */
const INDEXLESS = /(?:\bdistributions to|\b(?:repositor\w{1,3}|publish)[-_]url)[ =:"']{1,4}https?:\/\/[^\s\/"']{0,100}\bdevpi\b[^\s\/"']{0,100}(?:\/devpi)?\/?(?=["'\s]|$)/i;

/** What is under a key of `on:`, which Travis CI reads conditions from. */
const ON = /^(?<indent>[ \t]{1,12})on:[ \t]*\n(?<below>(?:[ \t]{2,16}[\w-][^\n]{0,200}(?:\n|$)){1,8})/gm;

/** Whether `distributions:` stands there. */
const isMisplaced = (text: string): boolean =>
  text.includes('distributions:') && Array.from(text.matchAll(ON)).some(({ groups }) => groups!['below']!.split('\n').some((line) => /^[ \t]+distributions:/.test(line) && line.search(/\S/) > groups!['indent']!.length));
/** How gcc, clang and MSVC say it. */
const HEADER = /\bfatal error: (?:[^\s:']{1,200}: No such file or directory|'[^'\n]{1,200}' file not found)|\bfatal error C1083: /;

/** What a message has for that: github/docs content/actions/how-tos/manage-workflow-runs/skip-workflow-runs.md. */
const UNRUN = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^[ \t]*skip-checks: ?true\b/im;

/** What `setup.py` prints before it sends the documentation. */
const DOCUMENTATION = /^[ \t>]{0,8}Submitting documentation to /m;

/**
 * Versions that setuptools-scm, versioningit, dunamai and versioneer make from git where it is not the tagged commit as it is. A day is put behind those of
 * changed files: setuptools-scm 8.1.0 version.py, `node-and-date`.
 */
const LOCAL = /(?<![\w.+])v?(?<base>\d[\w.]{0,40})\+(?<part>(?:\d{1,6}\.)?(?:g[0-9a-f]{6,40}|d20\d{6}|[0-9a-f]{7,40}|dirty|untagged)[\w.]{0,60})/;
const UNTAGGED = /^(?:0\.1\.dev|0\.0(?:\.0)?\.(?:post|dev)|0$)/;
const CHANGED = /\bd20\d{6}\b|\bdirty\b/;

function localIn(text: string): Observed['local'] {
  const { base, part } = LOCAL.exec(text)?.groups ?? {};
  if (base === undefined || part === undefined) return undefined;
  if (CHANGED.test(part) && !UNTAGGED.test(base)) return 'dirty';
  return isTwiceVersioned(text) ? 'twice' : UNTAGGED.test(base) ? 'untagged' : 'local';
}

/** A condition, by itself or among other lines. */
const CONDITION = /^[ \t]*(?:-[ \t]+)?if:[ \t]+(?<condition>\S.{0,500})$/gm;
const TURNED = /!\s*(?<output>(?:needs|steps)\.[\w-]{1,100}\.outputs\.[\w-]{1,100})(?![\w.-]|\s*(?:[=!]=|[<>]))/;

/** Without one of these, GitHub wants all jobs before to have succeeded, besides: docs.github.com, “Status check functions”. */
const STATUS = /\b(?:always|cancelled|failure|success)\(\)/i;
const RESULT = /(?<result>needs\.[\w-]{1,100}\.result)\s*==\s*'success'/;

const GREEN = /^[ \t]*View at:?[ \t]*(?:https?:|$)|^[ \t]*✓ |: success[ \t]*$|^Uploading \S{1,200}\.(?:whl|tar\.gz)/m;

/** @returns whether a text shows the end of an upload, or a file that was sent */
export const saysSent = (text: string): boolean => SENT.test(text);
const SENT = /^[ \t]*View at:|\bUploading \S{1,200}\.(?:whl|tar\.gz)/m;

/**
 * How programs that run others say that a command failed: nx, lerna, turbo, make, tox, nox, just, task, npm, pnpm, yarn, hatch's and poe's scripts. What it
 * printed itself they pass on, or keep.
 */
const WRAPPED: readonly (readonly [name: string, says: RegExp])[] = [
  ['nx', /^[ \t]*NX[ \t]+Running target \S{1,200}.{0,200} failed/m],
  ['lerna', /^lerna ERR! /m],
  ['turbo', /^[ \t]*ERROR[ \t]+run failed: command[ \t]+exited|\bcommand \(.{1,300}\) exited \(\d/m],
  ['make', /^g?make(?:\[\d+\])?: \*\*\* \[.{1,300}\] Error \d/m],
  ['tox', /^\s{0,4}\S{1,60}: FAIL code \d|^ERROR: InvocationError for command /m],
  ['nox', /^nox > (?:Command .{1,300} failed with exit code|Session .{1,100} failed)/m],
  ['just', /^error: [Rr]ecipe `.{1,200}` failed/m],
  ['task', /^task: Failed to run task/m],
  ['npm', /^npm (?:ERR!|error) (?:Lifecycle script|code ELIFECYCLE|command failed)/m],
  ['pnpm', /\bELIFECYCLE\b.{0,20}Command failed/m],
  ['yarn', /^error Command failed with exit code \d/m],
  ['poe', /^Error: Subtask .{1,200} returned non-zero exit status/m],
];

/** A longer log is looked at from its end. */
const MAX_READ = 1 << 18;

function downloadedIn(log: string): Observed['downloaded'] {
  const at = last(FOUND, log);
  if (!at) return undefined;
  const { found = '' } = at.groups ?? {};
  const block = asPrinted(log.slice(at.index, at.index + DOWNLOAD)).replaceAll('\r', '');
  const pattern = /^Filtering artifacts by pattern '(.{1,300})'/m.exec(block)?.[1];
  const total = /\bTotal of (\d{1,6}) artifact\(s\) downloaded/.exec(block);
  const taken = total?.[1];
  if (pattern === undefined || !total || taken === undefined || Number(taken) >= Number(found)) return undefined;
  const names = Array.from(block.slice(0, total.index).matchAll(/^- (.{1,200}?) \(ID: \d/gm), ([, name = '']) => name);
  return { taken, found, pattern, names };
}

/**
 * Looks for what is no failure.
 *
 * @param scripts the text of a workflow beside the log, where it has scripts
 */
export function observe(log: string, scripts = ''): Observed {
  const text = asPrinted(log.slice(-MAX_READ)).replaceAll('\r', '');
  const downloaded = downloadedIn(log);
  const conditions = Array.from(text.matchAll(CONDITION), ({ groups }) => groups!['condition']!);
  const output = conditions.map((condition) => TURNED.exec(condition)?.groups?.['output']).find((name) => name !== undefined);
  const result = conditions.map((condition) => (STATUS.test(condition) ? undefined : RESULT.exec(condition)?.groups?.['result'])).find((name) => name !== undefined);
  const wrapped = WRAPPED.find(([, says]) => says.test(text))?.[0];
  const broken = brokenOff(text);
  const loading = loadingIn(text);
  const tested = testedIn(text);
  const local = localIn(text);
  const isComposite = (COMPOSITE.test(text) && OF_AN_IMAGE.test(text)) || isOwnImage(text);
  const denied = LOGIN.exec(text) ?? (isComposite ? null : NO_IMAGE.exec(text));
  const aroundDenied = denied ? text.slice(Math.max(0, denied.index - NAMED), denied.index + NAMED) : '';
  const fetched = OF_REGISTRY.exec(text);
  // Where files were sent all the same, no step that uploads was in want of it.
  const isRefused = denied !== null && !PUSHES.test(aroundDenied) && !SENT.test(text);
  return {
    ...(downloaded && { downloaded }),
    ...(wrapped && { wrapped }),
    ...(broken && { broken }),
    ...(loading && { loading }),
    ...(local && { local }),
    ...(output && { output }),
    ...(result && { result }),
    ...((conditions.length > 0 || saysSkipped(text)) && { skipped: true }),
    ...((downloaded || GREEN.test(text)) && { green: true }),
    ...(UNCOMPILED.test(text) && { uncompiled: true }),
    ...(HANGS.test(text) && !ENDED.test(text) && { hangs: true }),
    ...(text.length <= MAX_RELAYED && RELAYED.every((output) => output.test(text)) && { relayed: true }),
    ...(UNRELEASED.test(text) && { unreleased: BEHIND.test(text) ? 'behind' : true }),
    ...(SIGNS.test(text) && { signs: true }),
    ...(isComposite && { composite: true }),
    ...(OTHER_PYTHON.test(text) && { python: true }),
    ...(isRefused && { login: OF_WHEELS.test(aroundDenied) ? ('wheels' as const) : (true as const) }),
    ...(fetched && !PUSHES.test(text.slice(Math.max(0, fetched.index - NAMED), fetched.index)) && { fetches: true }),
    ...(HEADER.test(text) && { header: true }),
    ...(UNRUN.test(text) && { unrun: true }),
    ...(DOCUMENTATION.test(text) && { documentation: true }),
    ...((MINTED.test(text) || MINTED.test(scripts)) && { minted: OF_JUPYTER.test(text) ? ('jupyter' as const) : (true as const) }),
    ...((UNHEARD.test(text) || UNHEARD.test(scripts)) && { unheard: true }),
    ...(PAGE.test(text) && { page: true }),
    ...(INDEXLESS.test(text) && { indexless: true }),
    ...(isMisplaced(text) && { misplaced: true }),
    ...(OWNED.test(text) && { owned: true }),
    ...(tested && { tested }),
    ...(CASED.test(text) && { cased: true }),
  };
}
