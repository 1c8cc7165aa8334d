import { BlobReader, unzipRaw, type ZipEntry } from 'unzipit';
import { foreign, jobsOf } from '../../../lib/text/archive.ts';
import { isPackage } from '../../../lib/text/kinds.ts';
import { pieces, textOf, type Breathe } from './bytes.ts';
import { Refusal } from './refusal.ts';
import type { Limits, Source } from './source.ts';

/** One line again and again becomes a three hundredth: what is packed more densely is no log. */
const MAX_RATIO = 500;

/** A small file may be anything. */
const MIN_LARGE = 1 << 20;

/** Unpacked, one becomes at most a thousand times as much before the next is asked for. */
const PIECE = 1 << 14;

/** How an entry may be packed: not at all, or as all three engines can unpack it. */
const METHODS = [0, 8];

/** How the record at the end of an archive begins: APPNOTE.TXT 6.3.10, 4.3.16. */
const END = [0x50, 0x4b, 5, 6];

/** Has the disks in the record at an archive's end counted from 0: ZIP64 may leave their numbers to its own record (4.4.19), which unzipit 2.1.1 takes for another disk. */
function onOneDisk(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let at = bytes.length - 22;
  while (at >= 0 && !END.every((byte, index) => bytes[at + index] === byte)) at--;
  if (at >= 0 && bytes.subarray(at + 4, at + 8).every((byte) => byte === 0xff)) bytes.fill(0, at + 4, at + 8);
  return bytes;
}

/** What CRC-32 adds for each byte: APPNOTE.TXT 6.3.10, 4.4.7. */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? 0xedb88320 ^ (byte >>> 1) : byte >>> 1;
  return byte;
});

/** @throws where an entry is not what was packed: one digit of a log may be another */
async function textIn(entry: ZipEntry, breathe: Breathe): Promise<string> {
  let sum = -1;
  const text = await textOf(await entry.stream(), breathe, (piece) => {
    for (const byte of piece) sum = SUMS[(sum ^ byte) & 255]! ^ (sum >>> 8);
  });
  // unzipit 2.1.1 keeps what the archive says to itself.
  if (~sum >>> 0 !== entry['_rawEntry'].crc32) throw new Error('damaged');
  return text;
}

class ArchiveReader extends BlobReader {
  constructor(
    readonly file: Blob,
    readonly longest: number,
  ) {
    super(file);
  }

  override async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (length > this.longest) throw new Refusal('files.large');
    const bytes = await super.read(offset, length);
    return offset + length === this.file.size ? onOneDisk(bytes) : bytes;
  }

  // Cut off exactly: of an entry with a byte after its end WebKitGTK 2.50 unpacks nothing.
  override async readStream(offset: number, length: number): Promise<ReadableStream<Uint8Array>> {
    return pieces(this.file.slice(offset, offset + length), PIECE);
  }
}

async function entriesOf(file: File, { list }: Limits): Promise<ZipEntry[]> {
  try {
    return (await unzipRaw(new ArchiveReader(file, list))).entries;
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    // An archive whose list is encrypted cannot be told from a damaged one otherwise.
    throw new Refusal(String(problem).includes('encryption') ? 'files.encrypted' : 'files.damaged');
  }
}

/** Why an entry is not unpacked. */
function obstacle({ encrypted, compressionMethod, size, compressedSize }: ZipEntry): Refusal | undefined {
  if (encrypted) return new Refusal('files.encrypted');
  if (!METHODS.includes(compressionMethod)) return new Refusal('files.packed', { kind: `ZIP, ${compressionMethod}` });
  return size > MIN_LARGE && size > MAX_RATIO * compressedSize ? new Refusal('files.large') : undefined;
}

/**
 * Opens a ZIP archive and looks which logs are in it: nothing is unpacked yet.
 *
 * @returns a source for each job
 * @throws a refusal where there are none, or where they cannot be unpacked
 */
export async function openArchive(file: File, limits: Limits): Promise<Source[]> {
  const entries = await entriesOf(file, limits);
  const jobs = isPackage(file.name) ? [] : jobsOf(entries);
  if (jobs.length === 0) throw new Refusal(isPackage(file.name) ? 'files.package' : `files.${foreign(entries.map(({ name }) => name))}`);
  const wanted = jobs.flatMap(({ files }) => files);
  if (wanted.length > limits.packed) throw new Refusal('files.crowded', { count: String(limits.packed) });
  const refusal = wanted.map(obstacle).find((each) => each !== undefined);
  if (refusal) throw refusal;
  return jobs.map(({ name, files }) => ({
    name,
    file: file.name,
    size: files.reduce((sum, { size }) => sum + size, 0),
    packed: true,
    read: async (breathe) => {
      const texts: string[] = [];
      // A program may have printed the character that tells other files from texts.
      for (const entry of files) texts.push((await textIn(entry, breathe)).replaceAll('\0', ''));
      return texts.join('\n');
    },
  }));
}
