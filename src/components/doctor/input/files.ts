import { jobHeader, jobName } from '../../../lib/text/job-names.ts';
import { archiveKind, isNoText, isPackage } from '../../../lib/text/kinds.ts';
import { redact } from '../../../lib/text/secrets.ts';
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

/** A system that broke off in the middle of a write may leave nothing but such characters at the end of a log. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function source(file: File): Source {
  const { name, size } = file;
  const read = async (breathe: Breathe): Promise<string> => {
    const text = withoutEnd(await textOfFile(file, PIECE, breathe));
    // No log and no workflow holds this character; a picture does.
    if (text.includes('\0')) throw new Refusal('files.no-text', { name });
    return text;
  };
  return { name: isWorkflow(file) ? name : jobName(name), file: name, size, read };
}

/** @throws a refusal that names the file */
async function open(file: File, limits: Limits): Promise<Source[]> {
  try {
    const bytes = new Uint8Array(await file.slice(0, 512).arrayBuffer());
    const kind = archiveKind(bytes, file.name);
    if (kind === 'zip') return await (await within(import('./archive.ts'))).openArchive(file, limits);
    if (isPackage(file.name)) throw new Refusal('files.package');
    if (kind !== undefined) throw new Refusal('files.packed', { kind });
    if (isNoText(bytes)) throw new Refusal('files.no-text');
    return [source(file)];
  } catch (problem) {
    if (problem instanceof Refusal) throw new Refusal(problem.key, { name: file.name, ...problem.values });
    // What reads archives could not be loaded.
    if (problem instanceof TypeError || isDamaged(problem)) throw problem;
    throw new Refusal('files.unreadable', { name: file.name });
  }
}

/** Reads all of them. What is no text beside others, or damaged in an archive, is left out, and jobs that did not fail where all together are too long. */
async function readAll(sources: readonly Source[], breathe: Breathe, limit: number, isCrowded: boolean): Promise<{ parts: Part[]; unread: Refusal[]; damaged: Source[]; left: number }> {
  const [parts, unread, damaged]: [Part[], Refusal[], Source[]] = [[], [], []];
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
      if (problem instanceof Refusal) {
        unread.push(problem);
        continue;
      }
      if (isOver(problem)) throw problem;
      if (!packed) throw new Refusal('files.unreadable', { name: file });
      damaged.push(each);
    }
    if (length > limit) throw new Refusal('files.large', { name: file });
  }
  return { parts, unread, damaged, left };
}

/** What was given and not read: one with the reason, several by their names. */
const unreadOf = ([first, ...others]: readonly Refusal[]): Said | undefined =>
  first && others.length > 0 ? { key: 'files.some-unread', values: { names: [...new Set([first, ...others].map(({ values }) => values['name']!))].join(', ') } } : first;

/** A secret may stand in the name of a file, too. */
const shown = ({ key, values }: Said): Said => ({ key, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value).text])) });

/** @param refused files that could not be opened */
async function join(sources: readonly Source[], refused: readonly Refusal[], limits: Limits, isNewest: () => boolean, progress: (share: number) => void): Promise<FilesRead> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const [first] = sources;
  if (!first) throw refused[0] ?? new Refusal('files.withheld');
  if (total > limits.unpacked) throw new Refusal('files.large', { name: first.file });
  const { parts, unread, damaged, left } = await readAll(sources, breathing(isNewest, progress, total), limits.text, total > limits.text);
  if (parts.length === 0 && unread[0]) throw unread[0];
  if (parts.length === 0) throw new Refusal(damaged[0] ? 'files.damaged' : left > 0 ? 'files.large' : 'files.empty', { name: (damaged[0] ?? first).file });
  // What did not fail is read as well: it may say why something else did.
  const ordered = RANKS.flatMap((rank) => parts.filter((part) => part.rank === rank));
  const isNamed = parts.length > 1 || first.packed;
  const text = ordered.map(({ name, text: own }) => (isNamed ? `${jobHeader(name)}\n${own}` : own)).join('\n');
  if (left > 0) return { text, said: { key: 'files.left', values: { count: String(left) } } };
  const said = unreadOf([...refused, ...unread]);
  if (said) return { text, said };
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
    const refused: Refusal[] = [];
    // Beside a log a picture of it is no reason to read nothing.
    const opened = files.map((file) =>
      open(file, limits).catch((problem: unknown) => {
        if (!(problem instanceof Refusal)) throw problem;
        refused.push(problem);
        return [];
      }),
    );
    const read = await join((await Promise.all(opened)).flat(), refused, limits, isNewest, progress);
    return read.said ? { ...read, said: shown(read.said) } : read;
  } catch (problem) {
    if (problem instanceof Refusal) return { said: shown(problem) };
    if (isOver(problem)) return {};
    throw problem;
  }
}
