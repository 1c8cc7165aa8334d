import { jobHeader, jobName } from '../../../lib/text/job-names.ts';
import { archiveKind, isPackage } from '../../../lib/text/kinds.ts';
import { breathing, textOfFile, type Breathe } from './bytes.ts';
import { Refusal } from './refusal.ts';
import type { Limits, Source } from './source.ts';
import { isDamaged, within } from './within.ts';

/**
 * More text than any release prints; in a browser more has no room. More files than the jobs of a run have, and their steps, and a list that names some
 * 10,000 more.
 */
export const LIMITS: Limits = { text: 80_000_000, unpacked: 400_000_000, files: 200, packed: 3_000, list: 1 << 20 };

const PIECE = 1 << 18;

/** GitHub marks by it what a job failed of. */
const FAILED = '##[error]';

const isWorkflow = ({ name }: { name: string }): boolean => /\.ya?ml$/i.test(name);

/** What there is to say of files: a label, and what stands in its braces. */
export type Said = Pick<Refusal, 'key' | 'values'>;

/** What was made of files. */
export interface FilesRead {
  /** Left out where they cannot be read. */
  text?: string;
  said?: Said;
}

interface Part {
  name: string;
  text: string;
  rank: 'failed' | 'log' | 'workflow';
}

const RANKS: readonly Part['rank'][] = ['failed', 'log', 'workflow'];

const isOver = (problem: unknown): boolean => problem instanceof DOMException && problem.name === 'AbortError';

function source(file: File): Source {
  const { name, size } = file;
  const read = async (breathe: Breathe): Promise<string> => {
    const text = await textOfFile(file, PIECE, breathe);
    // No log and no workflow holds this character; a picture does.
    if (text.includes('\0')) throw new Refusal('files.no-text', { name });
    return text;
  };
  return { name: isWorkflow(file) ? name : jobName(name), file: name, size, read };
}

/** @throws a refusal that names the file */
async function open(file: File, limits: Limits): Promise<Source[]> {
  try {
    const kind = archiveKind(new Uint8Array(await file.slice(0, 512).arrayBuffer()), file.name);
    if (kind === 'zip') return await (await within(import('./archive.ts'))).openArchive(file, limits);
    if (isPackage(file.name)) throw new Refusal('files.package');
    if (kind !== undefined) throw new Refusal('files.packed', { kind });
    return [source(file)];
  } catch (problem) {
    if (problem instanceof Refusal) throw new Refusal(problem.key, { name: file.name, ...problem.values });
    // What reads archives could not be loaded.
    if (problem instanceof TypeError || isDamaged(problem)) throw problem;
    throw new Refusal('files.unreadable', { name: file.name });
  }
}

/** Reads all of them. What is damaged in an archive is left out, and jobs that did not fail where all together are too long. */
async function readAll(sources: readonly Source[], breathe: Breathe, limit: number, isCrowded: boolean): Promise<{ parts: Part[]; damaged: Source[]; left: number }> {
  const [parts, damaged]: [Part[], Source[]] = [[], []];
  let [left, length] = [0, 0];
  for (const each of sources) {
    const { name, file, packed } = each;
    try {
      const text = await each.read(breathe);
      const rank = isWorkflow(each) ? 'workflow' : text.includes(FAILED) ? 'failed' : 'log';
      if (isCrowded && rank === 'log') left++;
      else if (text.trim() !== '') parts.push({ name, text, rank });
      length += isCrowded && rank === 'log' ? 0 : text.length;
    } catch (problem) {
      if (problem instanceof Refusal || isOver(problem)) throw problem;
      if (!packed) throw new Refusal('files.unreadable', { name: file });
      damaged.push(each);
    }
    if (length > limit) throw new Refusal('files.large', { name: file });
  }
  return { parts, damaged, left };
}

async function join(sources: readonly Source[], limits: Limits, isNewest: () => boolean, progress: (share: number) => void): Promise<FilesRead> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const [first] = sources;
  if (!first) throw new Refusal('files.withheld');
  if (total > limits.unpacked) throw new Refusal('files.large', { name: first.file });
  const { parts, damaged, left } = await readAll(sources, breathing(isNewest, progress, total), limits.text, total > limits.text);
  if (parts.length === 0) throw new Refusal(damaged[0] ? 'files.damaged' : left > 0 ? 'files.large' : 'files.empty', { name: (damaged[0] ?? first).file });
  // What did not fail is read as well: it may say why something else did.
  const ordered = RANKS.flatMap((rank) => parts.filter((part) => part.rank === rank));
  const isNamed = parts.length > 1 || first.packed;
  const text = ordered.map(({ name, text: own }) => (isNamed ? `${jobHeader(name)}\n${own}` : own)).join('\n');
  if (left > 0) return { text, said: { key: 'files.left', values: { count: String(left) } } };
  return damaged.length > 0 ? { text, said: { key: 'files.some-damaged', values: { names: damaged.map(({ name }) => name).join(', ') } } } : { text };
}

/**
 * Makes one text of files: logs, workflows, and archives of logs. Where there are several, each has its job's or its own name above it; those of the jobs that
 * failed come first, workflows last.
 *
 * @param isNewest whether somebody still waits for it
 * @param progress is told the share that is read
 * @returns neither a text nor words where nobody waits any more
 */
export async function textOfFiles(files: readonly File[], isNewest: () => boolean, progress: (share: number) => void, limits = LIMITS): Promise<FilesRead> {
  try {
    if (files.length > limits.files) throw new Refusal('files.many', { count: String(limits.files) });
    return await join((await Promise.all(files.map((file) => open(file, limits)))).flat(), limits, isNewest, progress);
  } catch (problem) {
    if (problem instanceof Refusal) return { said: problem };
    if (isOver(problem)) return {};
    throw problem;
  }
}
