/** What installs the files that were just built. */
const OF_FILES = /\b(?:pip3?|pipx|uv tool|uvx?)\b[^\n]{0,200}\b(?:install|run|--from|--with)\b[^\n]{0,200}(?:\bdist[\w-]{0,30}[/\\]|\.whl\b)/;

/** A program of the package that was installed, or an import of it, broke off. */
const BROKEN = /^[^\n]{0,20}?(?<words>(?:ModuleNotFoundError|ImportError|pkg_resources\.\w{1,60}|importlib\.metadata\.PackageNotFoundError): [^\n]{1,200})$/gm;

/** Its own frames are where packages are installed, or there are none of a file, as of `python -c`; and not those of a program that builds or publishes. */
const FRAMES = /[\\/]site-packages[\\/]|File "<string>"/;
const OF_PROGRAMS = /File "[^"\n]{0,300}[\\/](?:bin|Scripts|site-packages)[\\/](?:twine|pip|pipx|uv|poetry|hatch|flit|pdm|maturin|build|setuptools|auditwheel|delocate|check_wheel_contents|keyring|pytest|tox|nox|sphinx|behave|mypy)\b/;

/** A frame, but for those of Python's own that import for another. */
const FRAME = /File "(?!<frozen |[^"\n]{0,300}[\\/]importlib[\\/])(?<path>[^"\n]{1,400})"/g;

/** Whether it broke off in what is installed: a test beside it wants what only that test needs. */
const isInside = (above: string): boolean => /[\\/]site-packages[\\/]|^<string>$/.test(Array.from(above.matchAll(FRAME)).at(-1)?.groups!['path']! ?? '');


/** Wheels that pip was given by their path. */
const GIVEN = /[\\/](?<name>[\w.]{1,100})-\d[\w.+!]{0,60}-(?:py|cp)[\w.-]{1,200}\.whl\b/g;

/** How uv says that a version is not there, and pip. By runs of uv 0.13.9 and of pip 24. */
const ABSENT = [
  /\bno version of (?<name>[\w.-]{1,80})(?:\[[\w.,-]{1,80}\])?==(?<version>[\w.+!]{1,40}) and you require/,
  /\bonly (?<name>[\w.-]{1,80})(?:\[[\w.,-]{1,80}\])?[<>=!]\S{0,60} (?:is|are) available and you require [\w.-]{1,80}(?:\[[\w.,-]{1,80}\])?==(?<version>[\w.+!]{1,40})/,
  /\bNo matching distribution found for (?<name>[\w.-]{1,80})(?:\[[\w.,-]{1,80}\])?==(?<version>[\w.+!]{1,40})/,
];

/** What is installed to build or publish with: it is no release of the project itself. */
const PROGRAMS = /^(?:twine|build|pip|setuptools|wheel|hatch|hatchling|poetry|poetry-core|flit|pdm|uv|cibuildwheel|maturin|sigstore|virtualenv|tox|nox|pytest|packaging)$/i;

/** How a step is called that asks for what was published before. */
const AFTER = /\bView at:|\bSuccessfully (?:published|uploaded)\b|\bsmoke\b|\bpost[-_ ]?(?:publish|release)|\bverif(?:y|ies|ying)\b[^\n]{0,40}\b(?:install|pypi|publish|release)|\b(?:just|freshly) published\b|\bafter (?:the )?(?:publish|upload|release)|\bpublished (?:package|version|wheel)|发布之?后|刚刚?发布/i;

/** What a check of the project's own stopped at: it asked for the new version too early, or what was built does not work once it is installed. */
export interface Installed {
  kind: 'early' | 'broken';
  words: string;
  /** The address of an index of one's own at which it asked, and the one to which files were sent, where that is another one. */
  read?: string;
  sent?: string;
}

/** Where a check looks, and where programs are told to send files. */
const READ = /(?:(?:-i|--(?:default-|extra-)?index(?:-url)?)[ =]|\b(?:PIP_INDEX_URL|UV_(?:DEFAULT_)?INDEX(?:_URL)?)['"]?[ =:]{1,3})['"]?(?<address>https?:\/\/[^\s'"`]{1,300})/;
const SENT_TO =
  /(?:\b(?:HATCH_INDEX_REPO|TWINE_REPOSITORY_URL|POETRY_REPOSITORIES_\w{1,40}_URL|UV_PUBLISH_URL|PDM_PUBLISH_REPO|MATURIN_REPOSITORY_URL|FLIT_INDEX_URL|repository[-_]url|publish[-_]url)['"]?[ =:]{1,3}|\bdistributions to )['"]?(?<address>https?:\/\/[^\s'"`]{1,300})/gi;

/** An address without what signs in, and without what its list has at the end. */
const bare = (address: string): string => address.replace(/\/\/[^\/@]{1,200}@/, '//').replace(/\/?(?:\+?simple)?\/*$/, '');

/** Where a check looks that asks an index of one's own, and where the files went, if that is one other address. */
function addressesIn(own: string, log: string): Pick<Installed, 'read' | 'sent'> {
  const read = bare(READ.exec(own)?.groups!['address'] ?? '');
  if (read === '' || /\bpypi\.org\b/.test(read)) return {};
  const [sent, ...others] = new Set(Array.from(log.matchAll(SENT_TO), ({ groups }) => bare(groups!['address']!)));
  return { read, ...(sent !== undefined && others.length === 0 && sent !== read && { sent }) };
}

const even = (name: string): string => name.toLowerCase().replace(/[_.]/g, '-');

/** Whether a log tells that a version was sent to an index, or is asked for there. */
function isNamed(name: string, version: string, log: string): boolean {
  const text = even(log);
  return [`pypi-org/pypi/${even(name)}/`, `pypi-org/project/${even(name)}/`, `pypi-org/simple/${even(name)}/`, ...['-py', '-cp', '-tar-gz'].map((end) => `${even(name)}-${even(version)}${end}`)].some((each) => text.includes(each));
}

/** Whether what broke off is of a file that a step before installed: its module is not there, or a frame is of it. */
function isOfGiven(own: string, log: string): boolean {
  if (!OF_FILES.test(log)) return false;
  const names = new Set(Array.from(log.matchAll(GIVEN), ({ groups }) => groups!['name']!));
  return [...names].slice(0, MAX_NAMES).some((name) => own.includes(`/site-packages/${name}/`) || own.includes(`No module named '${name}'`) || own.includes(`No module named '${name}.`) || own.includes(`from '${name}'`));
}

/** More files are not of one release. */
const MAX_NAMES = 100;

/**
 * @param own what the step printed, with its name and the failure
 * @param log all of it, or its end
 */
export function installedIn(own: string, log: () => string): Installed | undefined {
  const broken = FRAMES.test(own) && !OF_PROGRAMS.test(own) ? Array.from(own.matchAll(BROKEN)).at(-1) : undefined;
  if (broken && isInside(own.slice(0, broken.index)) && (OF_FILES.test(own) || isOfGiven(own, log()))) return { kind: 'broken', words: broken.groups!['words']! };
  // uv wraps what it says, and puts marks before it.
  const flat = own.split('\n').map((line) => line.replace(/^[\s│|╰─▶]+/, '').trimEnd()).join(' ');
  for (const says of ABSENT) {
    const { name, version } = says.exec(flat)?.groups ?? {};
    if (name !== undefined && version !== undefined && !PROGRAMS.test(name) && (AFTER.test(own) || isNamed(name, version.replace(/[.,]$/, ''), log()))) return { kind: 'early', words: `${name}==${version.replace(/[.,]$/, '')}`, ...addressesIn(own, log()) };
  }
  return undefined;
}
