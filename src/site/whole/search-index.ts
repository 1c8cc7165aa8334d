import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { faultOf, type Built, type Fault } from './built.ts';

const FOLDER = 'pagefind/';
const SIGNATURE = 'pagefind_dcd';

/** Pagefind's other interfaces, which it writes along and nothing here loads. */
export const UNUSED = /^pagefind\/pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** What Pagefind packed: Gzip with a checksum, and its own signature within. */
function unpack(bytes: Buffer): Buffer {
  const data = gunzipSync(bytes);
  if (data.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('has not the signature of Pagefind');
  return data.subarray(SIGNATURE.length);
}

/** A language's list of pages and of the parts of its index: the release, `[hash, words, group]` for each page, `[first, last, hash]` for each part, filters, … */
type Meta = [string, [string, number, string][], [string, string, string][], [string, string][], ...unknown[]];

/**
 * @param languages with an index
 * @returns the files that Pagefind writes besides the index, as they have to be
 */
export async function engine(languages: Iterable<string>): Promise<Map<string, Buffer>> {
  try {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind does not start');
    for (const language of languages) await index.addCustomRecord({ url: `/${language}/`, content: language, language });
    const { files } = await index.getFiles();
    const isEngine = (path: string): boolean => /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/.test(path);
    return new Map(files.filter(({ path }) => isEngine(path)).map(({ path, content }) => [FOLDER + path, Buffer.from(content)]));
  } finally {
    await close();
  }
}

/**
 * Checks the index that Pagefind wrote. Its release 1.5.2 left a file cut off or empty in one run of fifty or so, and said nothing.
 *
 * @param site with the index
 * @param whole the files besides the index, as they have to be
 * @param addresses of the pages that can be found, by their language as Pagefind names it
 */
export function indexFaults(site: Built, whole: ReadonlyMap<string, Buffer>, addresses: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
  const faults: Fault[] = [];
  const named = new Set<string>([`${FOLDER}pagefind-entry.json`, ...whole.keys()]);
  const look = (file: string, check: (bytes: Buffer) => void): void => {
    named.add(file);
    faults.push(...faultOf(file, () => check(site.bytes(file))));
  };

  for (const [file, bytes] of whole) {
    look(file, (written) => {
      if (!written.equals(bytes)) throw new Error(`is not as Pagefind has it: ${written.length} of ${bytes.length} bytes`);
    });
  }
  look(`${FOLDER}pagefind-entry.json`, (bytes) => {
    const { languages } = JSON.parse(bytes.toString('utf8')) as Entry;
    for (const language of addresses.keys()) if (!languages[language]) throw new Error(`has no index of ${language}`);
    for (const [language, { hash, page_count }] of Object.entries(languages)) {
      const found = new Set<string>();
      look(`${FOLDER}pagefind.${hash}.pf_meta`, (packed) => {
        const [, pages, parts, filters] = decode(unpack(packed)) as Meta;
        if (pages.length !== page_count) throw new Error(`lists ${pages.length} pages, and pagefind-entry.json ${page_count}`);
        for (const [, , part] of parts) look(`${FOLDER}index/${part}.pf_index`, (index) => void decode(unpack(index)));
        for (const [, part] of filters) look(`${FOLDER}filter/${part}.pf_filter`, (filter) => void decode(unpack(filter)));
        for (const [fragment, , group] of pages) {
          if (group) throw new Error('names a group of pages, which this check does not know');
          look(`${FOLDER}fragment/${fragment}.pf_fragment`, (text) => void found.add((JSON.parse(unpack(text).toString('utf8')) as { url: string }).url));
        }
        const lost = [...(addresses.get(language) ?? [])].filter((address) => !found.has(address));
        if (lost.length > 0) throw new Error(`does not lead to ${lost.slice(0, 3).join(', ')}`);
      });
    }
  });
  for (const file of site.names) {
    if (file.startsWith(FOLDER) && !named.has(file)) faults.push({ file, problem: 'is named nowhere in the index' });
  }
  return faults;
}
