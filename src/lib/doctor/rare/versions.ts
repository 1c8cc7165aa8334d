/**
 * The tag that a checkout says it is of. In `with:`, in the commands of actions/checkout@v4 src/ref-helper.ts and its fetch of one commit, and in what git says of it; in the
 * environment; and in GitLab's runner, which says the same of a branch.
 */
const TAG = /(?:\bref: |--force |\bswitching to '|\b[\da-f]{40}:|\bGITHUB_REF(?:=|: ))refs\/tags\/(?<tag>[\w.@/+-]{1,100})|\bCI_COMMIT_TAG(?:=|: )(?<own>[\w.@/+-]{1,100})|\(ref is (?<ref>[\w.@/-]{0,60}\d\.\d{1,6}\.\d[\w.]{0,40})\)/g;

/** Of a second repository the tag is another one's. */
const REPOSITORY = /\bSyncing repository: (\S{1,150})/g;

/** The numbers of a version, and what makes it one before or after it: a tag may have words before them, and write the rest its own way. */
const VERSION = /^(?:[a-z][\w./-]{0,60}?[-_/@])??v?(?<numbers>\d{1,8}(?:\.\d{1,8}){1,5})(?<rest>(?:[-_.]?(?:a|alpha|b|beta|c|rc|pre|preview|post|rev|r|dev)[-_.]?\d{0,12}){0,3})(?:\+[\w.-]{0,80})?$/i;

/** How PEP 440 writes the words for what is before or after a release. */
const WORDS: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc', rev: 'post', r: 'post' };

/** A version as PEP 440 compares it: numbers without zeros at their beginnings and ends. */
function plainly(version: string | undefined): string | undefined {
  const { numbers, rest } = VERSION.exec(version ?? '')?.groups ?? {};
  if (numbers === undefined || rest === undefined) return undefined;
  const words = Array.from(rest.toLowerCase().matchAll(/([a-z]+)\D?(\d*)/g), ([, word = '', number]) => `.${WORDS[word] ?? word}${Number(number)}`);
  return numbers.split('.').map(Number).join('.').replace(/(?:\.0)+$/, '') + words.join('');
}

/** The one tag that a text is a run of. */
function tagIn(text: string): string | undefined {
  if (new Set(Array.from(text.matchAll(REPOSITORY), ([, name]) => name)).size > 1) return undefined;
  const [tag, ...others] = new Set(Array.from(text.matchAll(TAG), ({ groups }) => groups!['tag'] ?? groups!['own'] ?? groups!['ref']!));
  return others.length === 0 ? tag : undefined;
}

/** How a reader says which tag was pushed. */
const TOLD = /\b(?:tag pushed|pushed (?:the |a )?tag)\b:?[ \t]{1,3}[`'"]?(?<tag>[\w.@/+-]{1,100}[\w])/i;

/** Whether a version is the number in which a tag of words and further numbers ends, such as a day. */
const isEndOf = (tag: string, version: string): boolean => /^\d{1,8}$/.test(version) && Number(/^.*[a-z].*\d[-_.]0*(\d{1,8})$/i.exec(tag)?.[1]) === Number(version) && plainly(tag) === undefined;

/** The project and the version that a file is of. */
const FILE = /^(?<project>[\w.-]{1,100}?)-(?<version>\d[\w.+!]{0,80}?)(?:-[\w.+-]{1,200}\.whl|\.tar\.gz|\.zip)$/;

/** Whether a tag and a version are of different releases: of a tag with fewer numbers, that stands for all that begin so, nothing is known. */
export function isOther(tag: string | undefined, version: string | undefined): boolean {
  const [wanted, made] = [plainly(tag), plainly(version)];
  return wanted !== undefined && made !== undefined && wanted !== made && !(made.startsWith(`${wanted}.`) && /^[\d.]+$/.test(made));
}

/** What setuptools says of an option whose package is not there, and what brings those that make a version: pypa/setuptools setuptools/_distutils/dist.py; their own READMEs. */
const IGNORED = /\bUnknown distribution option: '(?<option>pbr|use_scm_version|setuptools_git_versioning|version_config|use_calver|use_incremental|vcversioner|versioning)'/;
const BROUGHT: Readonly<Record<string, string>> = { use_scm_version: 'setuptools-scm', setuptools_git_versioning: 'setuptools-git-versioning', version_config: 'setuptools-git-versioning', use_calver: 'calver', use_incremental: 'incremental' };

/** What back ends call a project of which they find no version, or no name. */
const isNone = (project: string, version: string): boolean => project === 'unknown' || /^0\.0\.0$/.test(version);

/** What the versions of an upload's files show: those of two releases of one project, of another one than the tag of the run, of none, where only releases are published, or that a build found none, as it passed an option over or for another reason; or the number in which a tag ends that is no version. */
export interface Versions {
  kind: 'two' | 'tag' | 'dev' | 'none' | 'ignored' | 'bare';
  /** Whether one of them is a development version, as tools make it of a changed file. */
  isDev?: true;
  tag?: string;
  version: string;
  /** The other version, or the option that was passed over, and the package that brings it. */
  other?: string;
  plugin?: string;
  project: string;
}

/**
 * @param text the log
 * @param files those that were uploaded
 * @param isRelease whether nothing but a tag or a release has files published
 */
export function versionsIn(text: string, files: readonly string[], isRelease = false): Versions | undefined {
  const all = files.map((file) => FILE.exec(file)?.groups);
  const [project, ...others] = new Set(all.map((each) => each?.['project']!.toLowerCase().replace(/[-_.]+/g, '-')));
  if (!project || others.length > 0) return undefined;
  const made = new Map(all.map((each) => [plainly(each!['version']), each!['version']!]));
  const [version, other, third] = [...made.values()].sort((a, b) => Number(isDevelopment(a)) - Number(isDevelopment(b)));
  if (version === undefined || third !== undefined) return undefined;
  const dev = isDevelopment(other ?? version) && { isDev: true as const };
  if (other !== undefined) return { kind: 'two', ...dev, version, other, project };
  const tag = tagIn(text) ?? TOLD.exec(text)?.groups!['tag'];
  if (tag !== undefined && isEndOf(tag, version)) return { kind: 'bare', tag, version, project };
  if (isNone(project, version) && (tag === undefined || isOther(tag, version))) {
    const option = IGNORED.exec(text)?.groups!['option'];
    return { kind: option ? 'ignored' : 'none', version, project, ...(option && { other: option, plugin: BROUGHT[option] ?? option }) };
  }
  if (tag === undefined && dev && isRelease) return { kind: 'dev', version, project };
  return tag !== undefined && isOther(tag, version) ? { kind: 'tag', ...dev, tag, version, project } : undefined;
}

const isDevelopment = (version: string): boolean => /\.dev\d/.test(version);
