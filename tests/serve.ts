import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { systemChromium } from '../.ci/browsers.mjs';
import { dist } from './dist.ts';

const TEXT: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

const packed = new Map<string, Buffer>();

/** A file as it is sent, compressed once. */
function content(file: string, compress: boolean): Buffer {
  const known = compress ? packed.get(file) : undefined;
  if (known) return known;
  const bytes = readFileSync(file);
  if (!compress) return bytes;
  const small = brotliCompressSync(bytes);
  packed.set(file, small);
  return small;
}

/** The file for a path, or undefined. */
function fileOf(path: string): string | undefined {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

export type Before = (request: IncomingMessage, response: ServerResponse, file: string) => boolean;

/**
 * Serves the built site at a free port as production hosts do: text in Brotli, files with a hash in their name to be kept for
 * ever, everything else to be asked for again.
 *
 * @param deployed what became of a page since the build: for tests of what a new deployment changes
 * @param before is asked first, with the file that would be sent: it may set headers for it, or answer in its place and say so
 * @returns where it is served, and what ends that
 */
export async function serve(deployed?: (page: string) => string, before?: Before): Promise<{ origin: string; stop: () => void }> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('The site is not built: npm run build');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = fileOf(path);
    const shown = file ?? join(dist, '404.html');
    if (before?.(request, response, shown)) return;
    const type = TEXT[extname(shown)];
    const changed = type === 'text/html' ? deployed?.(readFileSync(shown, 'utf8')) : undefined;
    const compress = type !== undefined && changed === undefined && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(file ? 200 : 404, {
      'content-type': type ? `${type}; charset=utf-8` : extname(shown) === '.png' ? 'image/png' : 'application/octet-stream',
      'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
      ...(type && { vary: 'accept-encoding' }),
      ...(compress && { 'content-encoding': 'br' }),
    });
    response.end(changed ?? content(shown, compress));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}

/** Where Playwright's own Chromium is, or an installed one. */
export const chromiumPath = (): string | undefined => (existsSync(chromium.executablePath()) ? chromium.executablePath() : systemChromium());

/** As root Chromium has no sandbox to offer. */
export const chromiumSandbox = process.getuid?.() !== 0;

/** Playwright's own Chromium, or an installed one. */
export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox });
}
