import { createHash } from 'node:crypto';
import { remembered } from '../assets/remembered.ts';

/** What stands inside a page and may run or style it. */
export interface Inline {
  scripts: Iterable<string>;
  /** Left out where styles are not told apart. */
  css?: string;
}

const hash = remembered((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/**
 * A Content-Security-Policy that lets nothing run but the site's own files and the scripts and styles that are given, and lets nothing be
 * sent to or loaded from elsewhere. What it leaves open, and why:
 *
 * - `style-src-attr 'unsafe-inline'`: the colours of code are in style attributes, and there are too many for hashes.
 * - `data:` images: the icons in Expressive Code's styles.
 * - No `require-trusted-types-for 'script'`: the offline worker is named by a string.
 * - `speculationrules` are let in by their hash: Chromium 156 has a keyword for them, but blocks them where it stands beside hashes in a `<meta>`.
 *
 * @param inline what stands in the page, or in all pages together
 * @returns the policy in one line, the same for the same content
 */
export const contentPolicy = ({ scripts, css }: Inline): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...[...new Set([...scripts].map(hash))].sort()].join(' '),
    `style-src 'self' ${css === undefined ? "'unsafe-inline'" : hash(css)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/** Names there hold hashes of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * A file that Netlify, Cloudflare Pages and hosts like them read. A `<meta>` cannot say who may frame a page, and the headers cover files
 * that are no pages. A browser holds a page to both policies; each page has styles of its own, and only its `<meta>` has room for their hash.
 *
 * @param scripts that stand in any page
 * @param root the site's base path, with a slash at its end
 * @returns the content of `_headers`
 */
export const headers = (scripts: Iterable<string>, root: string): string =>
  [
    '/*',
    `  Content-Security-Policy: ${contentPolicy({ scripts })};frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    '  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    `${root}_astro/*`,
    `  Cache-Control: ${FOR_EVER}`,
    '',
  ].join('\n');
