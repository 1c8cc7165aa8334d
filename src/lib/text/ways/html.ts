import { eachLine, type Way } from './way.ts';

const ENTITY = /&(?:amp;)?(?:quot|apos|lt|gt|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});|&amp;/gi;
/** Those that a page or a mail leaves in what is copied from it. */
const SIGN = /&(?:nbsp|lt|gt|quot|apos|#39|#x27|#34);/g;

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' };

function character(entity: string): string {
  const name = entity.slice(1, -1).replace(/^amp;/i, '').toLowerCase();
  const named = NAMED[name];
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code).replace('\u00a0', ' ') : ' ';
}

const TAGS = 'w?br|div|span|p|t[dhr]|table|tbody|thead|pre|code|font|[abi]|em|strong|li|[ou]l|details|summary|blockquote';
const TAG = new RegExp(String.raw`<\/?(?:${TAGS})(?:\s[^<>\n]{0,400})?\/?>`, 'gi');
const NUMBER = /<(span|a|td|div)(?:\s[^<>\n]{0,400})?>\s{0,4}\d{1,7}\s{0,4}<\/\1>/gi;
const ENDS_LINE = /^<(?:br|\/(?:div|p|tr|li|pre|table|ul|ol|blockquote|details|summary))\b/i;

const decoded = (text: string): string => text.replace(ENTITY, character);

/** What a cell of a table, a page's source or a mail leaves: tags and entities. The page that an index answers with has a few of them, too. */
export const html: Way = ({ text, lines }) => {
  const tags = text.match(TAG)?.length ?? 0;
  const isSource = tags >= (text.includes('<html') ? Math.max(4, lines.length / 2) : Math.max(1, lines.length / 2));
  if (isSource) return eachLine((line) => (line.includes('<') ? decoded(line.replace(NUMBER, '').replace(TAG, (tag) => (ENDS_LINE.test(tag) ? '\n' : ''))) : line.includes('&') ? decoded(line) : line));
  return text.includes('&') && ((text.match(SIGN)?.length ?? 0) > 1 || text.includes('&nbsp;')) ? eachLine((line) => (line.includes('&') ? decoded(line) : line)) : undefined;
};
