import { crc32 } from 'node:zlib';
import { XMLValidator } from 'fast-xml-parser';
import { transform } from 'lightningcss';
import { parseSync } from 'vite';

/** Fails with what is wrong with a file of one kind. */
type Check = (bytes: Buffer, name: string) => void;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A PNG is made of parts, each with its length before it and a checksum behind it; the last is named `IEND` and has no content. */
const png: Check = (bytes) => {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('is no PNG');
  let name = '';
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const end = at + 8 + (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : Infinity);
    if (name === 'IEND' || end + 4 > bytes.length) throw new Error('is cut off');
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new Error('has a part whose checksum is wrong');
    name = bytes.toString('latin1', at + 4, at + 8);
    at = end + 4;
  }
  if (name !== 'IEND') throw new Error('is cut off');
};

const script: Check = (bytes, name) => {
  const { errors } = parseSync(name, bytes.toString('utf8'));
  if (errors[0]) throw new Error(`is no script: ${errors[0].message}`);
};

const xml: Check = (bytes) => {
  const verdict = XMLValidator.validate(bytes.toString('utf8'));
  if (verdict !== true) throw new Error(`is no XML: ${verdict.err.msg}`);
};

/** A page's Markdown ends with its address. */
const markdown: Check = (bytes) => {
  if (!bytes.subarray(0, 2).equals(Buffer.from('# '))) throw new Error('has no title');
  if (!/\n\n<[^\n>]+>\n$/.test(bytes.toString('utf8', Math.max(0, bytes.length - 500)))) throw new Error('is cut off: its address does not stand at its end');
};

const lines: Check = (bytes) => {
  if (bytes.at(-1) !== 0x0a) throw new Error('is cut off within a line');
};

const CHECKS: Readonly<Record<string, Check>> = {
  js: script,
  css: (bytes, filename) => void transform({ filename, code: bytes }),
  json: (bytes) => void JSON.parse(bytes.toString('utf8')),
  md: markdown,
  png,
  svg: xml,
  xml,
  txt: lines,
};

/** What has a form of its own, and a check of its own. */
const OTHERS = /^(?:_headers|\.nojekyll)$/;

/**
 * Fails if a file that is no page is not what its name says, or is cut off.
 *
 * @param bytes what is in it
 * @param name of the file in the built site
 */
export function checkFormat(bytes: Buffer, name: string): void {
  if (bytes.length === 0) throw new Error('is empty');
  const check = CHECKS[name.slice(name.lastIndexOf('.') + 1)];
  if (check) check(bytes, name);
  else if (!OTHERS.test(name)) throw new Error('is of a kind that no check knows');
}
