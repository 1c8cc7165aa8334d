import { jobName } from './job-names.ts';

/** A file in an archive. */
export interface Packed {
  /** With its folders, as the archive spells it. */
  name: string;
  /** Unpacked, in bytes. */
  size: number;
}

/** What is to be read of an archive as one log: a job's, or a file of its own. */
export interface JobFiles<File> {
  name: string;
  /** In the order in which they are read. */
  files: readonly File[];
}

/** What an archive without a log is: files of a package, other archives, or anything else. */
export type Foreign = 'package' | 'nested' | 'foreign';

// The forms of the names: cli/cli@1ccc1ca pkg/cmd/run/view/logs.go. A log of a whole job has an ordinal, or a negative id of an older service, before
// its job's name; a step's log its number before the step's name, in the folder of its job.
const WHOLE = /^(-?\d{1,10})_.+\.txt$/;
const STEP = /^(\d{1,6})_.*\.txt$/;
const TEXT = /\.(?:txt|log|ya?ml)$/i;
/** A workflow that stands where GitHub reads it. */
const WORKFLOW = /(?:^|[\\/])\.github[\\/]workflows[\\/][^\\/]+\.ya?ml$/i;
/** What a Mac puts beside the files, and hidden files. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/;

interface Placed<File> {
  path: readonly string[];
  file: File;
}

/** Takes a folder away that whoever packed the files again put around all of them. */
function withoutOuter<File>(placed: readonly Placed<File>[]): readonly Placed<File>[] {
  const [outer] = placed[0]?.path ?? [];
  const isAround = placed.length > 0 && placed.every(({ path }) => path.length > 1 && path[0] === outer);
  // One folder may also be the only job's. Its steps are counted from 1, the jobs from 0.
  const isNoJob = /^logs?_\d/.test(outer ?? '') || placed.some(({ path }) => path.length > 2 || path[1]?.startsWith('0_'));
  return isAround && isNoJob ? withoutOuter(placed.map(({ path, file }) => ({ path: path.slice(1), file }))) : placed;
}

const numbered = <File>(placed: readonly Placed<File>[], form: RegExp): Placed<File>[] => {
  const numberOf = ({ path }: Placed<File>): number => Number(form.exec(path.at(-1)!)![1]);
  return placed.filter(({ path }) => form.test(path.at(-1)!)).sort((a, b) => numberOf(a) - numberOf(b));
};

/** The jobs of an archive of GitHub's, by the forms of its names. */
function jobsByForm<File extends Packed>(placed: readonly Placed<File>[]): JobFiles<File>[] {
  const wholes = numbered(placed.filter(({ path, file }) => path.length === 1 && file.size > 0), WHOLE);
  const folders = Map.groupBy(placed.filter(({ path }) => path.length === 2), ({ path }) => path[0]!);
  const system = (folder: string): File[] => (folders.get(folder) ?? []).filter(({ path }) => path[1] === 'system.txt').map(({ file }) => file);
  const folderOf = ({ path }: Placed<File>): string => path[0]!.replace(/^-?\d+_|\.txt$/g, '');
  const named = new Set(wholes.map(folderOf));
  const jobs = wholes.map((whole) => ({ name: jobName(whole.path[0]!), files: [...system(folderOf(whole)), whole.file] }));
  // A long name may be cut in one place and not in the other: where no job lacks its whole log, no step is read.
  const isWhole = wholes.length >= folders.size;
  for (const [folder, inside] of folders) {
    const steps = numbered(inside, STEP);
    if (steps.length > 0 && !isWhole && !named.has(folder)) jobs.push({ name: jobName(folder), files: [...system(folder), ...steps.map(({ file }) => file)] });
  }
  return jobs;
}

/**
 * Finds the jobs in GitHub's log archive by the names in it: one log for each, that of the whole job where there is one, or else those of its steps.
 * What the runner said before the job comes first. In an archive that somebody packed, every text is one,
 * and of a repository its workflows are.
 *
 * @param files all that are in the archive
 * @returns in the archive's own order, workflows last; none where it holds neither
 */
export function jobsOf<File extends Packed>(files: readonly File[]): JobFiles<File>[] {
  const placed = withoutOuter(files.filter(({ name }) => !/[/\\]$/.test(name) && !BESIDE.test(name)).map((file) => ({ path: file.name.split(/[/\\]/), file })));
  const alone = (some: readonly Placed<File>[]): JobFiles<File>[] => some.map(({ path, file }) => ({ name: path.join('/'), files: [file] }));
  const jobs = jobsByForm(placed);
  // Among other files a text is a list of requirements, or a licence.
  if (jobs.length === 0 && placed.every(({ file }) => TEXT.test(file.name))) return alone(placed);
  return [...jobs, ...alone(placed.filter(({ file }) => WORKFLOW.test(file.name)))];
}

/** What an archive is that holds no log, by the names in it. */
export function foreign(names: readonly string[]): Foreign {
  const some = (form: RegExp): boolean => names.some((name) => form.test(name));
  if (some(/\.dist-info\/(?:METADATA|WHEEL)$|(?:^|\/)PKG-INFO$|\.whl$|\.tar\.gz$/i)) return 'package';
  return some(/\.(?:zip|gz|7z|rar)$/i) ? 'nested' : 'foreign';
}
