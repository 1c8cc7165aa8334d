/** What installs the files that were just built, in the same step. */
const OF_FILES = /\b(?:pip3?|pipx|uv tool|uvx?)\b[^\n]{0,200}\b(?:install|run|--from|--with)\b[^\n]{0,200}(?:\bdist[\w-]{0,30}[/\\]|\.whl\b)/;

/** A program of the package that was installed, or an import of it, broke off. */
const BROKEN = /^[^\n]{0,20}(?<words>(?:ModuleNotFoundError|ImportError|pkg_resources\.\w+|importlib\.metadata\.PackageNotFoundError): [^\n]{1,200})$/gm;

/** Its own frames are where packages are installed, or there are none of a file: `python -c`. */
const FRAMES = /[\\/]site-packages[\\/]|File "<string>"/;

/** How uv says that a version is not there, and pip. uv resolver pubgrub/report.rs; a run of uv 0.13.9 and of pip 24. */
const ABSENT = [
  /\bno version of (?<name>[\w.-]{1,80})(?:\[[\w.,-]{1,80}\])?==(?<version>[\w.+!]{1,40}) and you require/,
  /\bonly (?<name>[\w.-]{1,80})(?:\[[\w.,-]{1,80}\])?[<>=!\d]\S{0,60} (?:is|are) available and you require [\w.-]{1,80}(?:\[[\w.,-]{1,80}\])?==(?<version>[\w.+!]{1,40}?),? /,
  /\bNo matching distribution found for (?<name>[\w.-]{1,80})(?:\[[\w.,-]{1,80}\])?==(?<version>[\w.+!]{1,40})/,
];

/** Whether what stands around it tells that the version was published before. */
const PUBLISHED = /\bView at:|\bSuccessfully (?:published|uploaded)\b|\bsmoke[- _]?(?:test|install|check)?\b|\bpost[-_ ]?(?:publish|release)\b|\bverif(?:y|ies|ying)\b[^\n]{0,40}\b(?:install|pypi|publish|release)|\b(?:just|freshly) published\b|\bafter (?:the )?(?:publish|upload|release)|发布之?后|刚刚?发布/i;

/** What a check of the project's own stopped at, after an install of its files or of its new version. */
export type Installed = { kind: 'broken'; words: string } | { kind: 'early'; words: string };

/**
 * @param own what the step printed, with the failure
 * @param log all before the failure
 */
export function installedIn(own: string, log: string): Installed | undefined {
  const broken = OF_FILES.test(own) && FRAMES.test(own) ? Array.from(own.matchAll(BROKEN)).at(-1) : undefined;
  if (broken) return { kind: 'broken', words: broken.groups!['words']! };
  // Messages are wrapped, with a bar before each line.
  const flat = own.replace(/\s*\n[\s│|╰─▶]*/g, ' ');
  for (const says of ABSENT) {
    const { name, version } = says.exec(flat)?.groups ?? {};
    if (name === undefined || version === undefined) continue;
    const plain = log.toLowerCase().replaceAll('_', '-');
    const even = name.toLowerCase().replaceAll('_', '-');
    const isAsked = plain.includes(`pypi.org/pypi/${even}/`) || plain.includes(`pypi.org/project/${even}/`) || plain.includes(`pypi.org/simple/${even}/`) || plain.includes(`${even}-${version}-py`) || plain.includes(`${even}-${version}.tar.gz`);
    return isAsked || PUBLISHED.test(log) ? { kind: 'early', words: `${name}==${version}` } : undefined;
  }
  return undefined;
}
