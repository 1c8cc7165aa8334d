import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, headersIn, pages } from '../dist.ts';

const all = pages();
const file = readFileSync(join(dist, '_headers'), 'utf8');
const header = (name: string) => headersIn(file)[name.toLowerCase()] ?? expect.fail(`_headers has no ${name}`);

/** A policy's directives and their values. */
const directives = (policy: string) =>
  new Map(policy.split(';').map((directive) => [directive.split(' ')[0] ?? '', new Set(directive.split(' ').slice(1))] as const));

const own = all.map(({ path, html }) => {
  const meta = html.querySelector('meta[http-equiv=content-security-policy]');
  return { path, html, meta, policy: directives(meta?.getAttribute('content') ?? '') };
});

test('every page states its policy once, right after its encoding and before all that it governs', () => {
  for (const { path, html, meta } of own) {
    expect(html.querySelectorAll('meta[http-equiv]'), path).toHaveLength(1);
    expect(meta?.previousElementSibling?.getAttribute('charset'), path).toBe('utf-8');
    expect(html.querySelector('head')?.firstElementChild, path).toBe(meta?.previousElementSibling);
  }
});

test('no page lets a script run for being inline, or anything come from or go elsewhere', () => {
  for (const { path, policy } of own) {
    expect([...(policy.get('default-src') ?? [])], path).toEqual(["'none'"]);
    expect([...(policy.get('connect-src') ?? [])], path).toEqual(["'self'"]);
    expect([...(policy.get('script-src') ?? [])].filter((source) => !source.startsWith("'sha256-")), path).toEqual(["'self'"]);
    const others = [...policy.values()].flatMap((sources) => [...sources]).filter((source) => !source.startsWith("'") && source !== 'data:');
    expect(others, path).toEqual([]);
  }
});

test('a page allows the scripts and styles that are in it, and no others', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const hashes = (sources: Set<string> | undefined) => [...(sources ?? [])].filter((source) => source.startsWith("'sha256-")).sort();
  for (const { path, html, policy } of own) {
    const inside = (selector: string) => [...new Set(html.querySelectorAll(selector).map(({ rawText }) => hash(rawText)))].sort();
    const scripts = inside('script:not([src]):not([type]), script:not([src])[type=module], script[type=speculationrules]');
    expect(scripts.length, path).toBeGreaterThan(1);
    expect(hashes(policy.get('script-src')), path).toEqual(scripts);
    expect(hashes(policy.get('style-src')), path).toEqual(inside('style'));
  }
});

test('_headers allows the scripts that any page allows and no others, and forbids to frame it', () => {
  const together = directives(header('Content-Security-Policy'));
  const everywhere = new Set(own.flatMap(({ policy }) => [...(policy.get('script-src') ?? [])]));
  expect(together.get('script-src')).toEqual(everywhere);
  expect([...(together.get('style-src') ?? [])]).toEqual(["'self'", "'unsafe-inline'"]);
  for (const { path, policy } of own) {
    for (const [name, sources] of policy) if (!/^(?:script|style)-src$/.test(name)) expect(together.get(name), `${path} ${name}`).toEqual(sources);
  }
  expect([...(together.get('frame-ancestors') ?? [])]).toEqual(["'none'"]);
});

test('_headers has what holds a hash in its name kept for ever, and nothing else', () => {
  expect(file.split('\n').slice(-3)).toEqual(['/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', '']);
  expect(file.match(/Cache-Control/g)).toHaveLength(1);
});

test('what README says for a host agrees with _headers', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.match(/public, max-age=31536000, immutable/g)).toHaveLength(2);
  // The lines of `_headers`, as the command in README has nginx send them.
  const [, from, to] = /; s\/(\S.*?)\/(add_header .*?)\/p' dist\/_headers/.exec(readme) ?? [];
  const sent = file.split('\n').filter((line) => !/^ +Cache-Control/.test(line)).flatMap((line) => (new RegExp(from!).test(line) ? [line.replace(new RegExp(from!), to!.replaceAll('\\', '$'))] : []));
  expect(sent).toHaveLength(Object.keys(headersIn(file)).length);
  for (const line of sent) expect(line).toMatch(/^add_header [\w-]+ "[^"$]+" always;$/);
});

test('_headers has the other security headers, in lines that every host reads', () => {
  expect(header('X-Content-Type-Options')).toBe('nosniff');
  expect(header('Referrer-Policy')).toBe('same-origin');
  expect(header('Permissions-Policy')).toContain('camera=()');
  expect(header('Cross-Origin-Opener-Policy')).toBe('same-origin');
  // Cloudflare leaves out a longer line.
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2_000);
});
