import { turns } from './turns.ts';

/** Told how many bytes were read, it lets the page answer in between. It throws where nobody waits for the text any more. */
export type Breathe = (bytes: number) => Promise<void>;

/**
 * @param isNewest whether somebody still waits
 * @param progress is told the share that is done
 * @param total how many bytes there are to be read
 */
export function breathing(isNewest: () => boolean, progress: (share: number) => void, total: number): Breathe {
  let read = 0;
  const turn = turns();
  return async (bytes) => {
    read += bytes;
    const pause = turn();
    if (!pause) return;
    progress(Math.min(1, read / total));
    await pause;
    if (!isNewest()) throw new DOMException('a newer text has come', 'AbortError');
  };
}

/** What is asked of a file at once: each question takes its time. */
const ASKED = 1 << 20;

/**
 * A part of a file, in pieces that are read when they are wanted. How large the pieces of `Blob.stream()` are is for each engine to say.
 *
 * @param size of a piece, at most
 */
export function pieces(file: Blob, size: number): ReadableStream<Uint8Array> {
  let [asked, at] = [new Uint8Array(), 0];
  let rest = file;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (at === asked.length) {
          [asked, at] = [new Uint8Array(await rest.slice(0, ASKED).arrayBuffer()), 0];
          rest = rest.slice(ASKED);
        }
        if (asked.length === 0) return controller.close();
        controller.enqueue(asked.subarray(at, at + size));
        at = Math.min(at + size, asked.length);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Windows PowerShell writes UTF-16 where a log is sent to a file with `>`, and says so by the file's first character. */
const encodingOf = ([first = 0, second = 0]: Uint8Array): string => ({ 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' })[(first << 8) | second] ?? 'utf-8';

/**
 * Reads bytes as text, piece by piece, without the mark at the beginning that says how they are to be read.
 *
 * @param see is shown each piece
 */
export async function textOf(bytes: ReadableStream<Uint8Array>, breathe: Breathe, see: (piece: Uint8Array) => void = () => {}): Promise<string> {
  const reader = bytes.getReader();
  const texts: string[] = [];
  let decoder: TextDecoder | undefined;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      see(value!);
      decoder ??= new TextDecoder(encodingOf(value!));
      texts.push(decoder.decode(value, { stream: true }));
      await breathe(value!.length);
    }
  } catch (problem) {
    // Nothing more is unpacked.
    await reader.cancel().catch(() => {});
    throw problem;
  }
  return texts.join('') + (decoder?.decode() ?? '');
}

/**
 * Reads a file as text. Most are in UTF-8, which an engine reads by itself: pieces put together would lie beside the text until it collects its garbage.
 */
export async function textOfFile(file: Blob, size: number, breathe: Breathe): Promise<string> {
  const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (encodingOf(first) !== 'utf-8') return textOf(pieces(file, size), breathe);
  const text = await new Response(file).text();
  await breathe(file.size);
  return text;
}
