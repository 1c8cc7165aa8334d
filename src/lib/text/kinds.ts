/** How files begin that are no text: the first bytes, as letters, and what such a file is called. */
const BEGINNINGS: readonly (readonly [bytes: string, kind: string])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['PK\u0007\u0008', 'zip'],
  ['\u001f\u008b', 'gzip'],
  ['7z\u00bc\u00af\u0027\u001c', '7z'],
  ['Rar!\u001a\u0007', 'RAR'],
  ['\u00fd7zXZ\u0000', 'xz'],
  ['BZh', 'bzip2'],
  ['\u0028\u00b5\u002f\u00fd', 'Zstandard'],
];

/**
 * What kind of archive a file is.
 *
 * @param bytes its first 512, or all where it has fewer
 * @param name which tells a packed tar from other packed files
 * @returns undefined where it is none of these
 */
export function archiveKind(bytes: Uint8Array, name: string): string | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 512));
  const [, kind] = BEGINNINGS.find(([beginning]) => text.startsWith(beginning)) ?? [];
  if (kind === 'bzip2' && !/^BZh[1-9](?:1AY&SY|\u0017rE8P\u0090)/.test(text)) return undefined;
  if (kind === undefined) return text.startsWith('ustar', 257) ? 'tar' : undefined;
  return kind !== 'zip' && /\.(?:tar\.\w+|tgz|tbz2?|txz)$/i.test(name) ? `tar, ${kind}` : kind;
}

/** Whether a file's name is one of a source distribution or a wheel of a package. */
export const isPackage = (name: string): boolean => /^[\w.]+-\d+\.[\w.!+]*(?:-[\w.-]+\.whl|\.tar\.gz)$/i.test(name);

/** Whether a file begins as pictures do, or as documents that are written in letters and hold what they show in some other form: PDF, PostScript, RTF. */
export const isNoText = (bytes: Uint8Array): boolean => /^(?:%PDF-|%!PS|\{\\rtf|\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(String.fromCharCode(...bytes.subarray(0, 8)));
