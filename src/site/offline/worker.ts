/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: files whose address changes with their content, what each is to be, pages, and a hash of all of them. */
declare const FILES: [url: string, integrity: string][];
declare const PAGES: string[];
declare const VERSION: string;

const PREFIX = `pages ${self.registration.scope} `;

// What is not as it was built is not kept: a login page that answers for everything would stand in a file's place for good.
precacheAndRoute(FILES.map(([url, integrity]) => ({ url, revision: null, integrity })));

const kept = new Set(FILES.map(([url]) => url));

/** Whether a page is one of this site, of the deployment whose files are kept: with the files of another it could not work without a network. */
async function isOurs(response: Response): Promise<boolean> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return false;
  const scripts = (await response.clone().text()).match(/[^\s"'=]*\/_astro\/[^\s"'>]+\.js/g) ?? [];
  return scripts.length > 0 && scripts.every((script) => kept.has(script));
}

/** The network has the newest page, and this worker has one for when there is no network, or none to speak of. */
const pages = new NetworkFirst({
  cacheName: PREFIX + VERSION,
  networkTimeoutSeconds: 5,
  plugins: [
    {
      // One copy of a page: what is in an address may be somebody's own.
      cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*/, ''),
      cacheWillUpdate: async ({ response }) => ((await isOurs(response)) ? response : null),
      // A page that is kept is better than the news that the server fails.
      fetchDidSucceed: async ({ response, state }) => {
        if (response.status < 500) return response;
        if (state) state['failed'] = response;
        throw new Error(String(response.status));
      },
      handlerDidError: async ({ state }) => state?.['failed'] as Response | undefined,
    },
  ],
});
registerRoute(({ request, url }) => request.mode === 'navigate' && PAGES.includes(url.pathname), pages);

self.addEventListener('install', (event) => {
  for (const page of PAGES) event.waitUntil(pages.handleAll({ event, request: new Request(page) })[1]);
});

self.addEventListener('activate', (event) => {
  const old = (name: string): boolean => name.startsWith(PREFIX) && !name.endsWith(VERSION);
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

// No `skipWaiting`: after a deploy an open page keeps the worker that has its files, and a new one comes with the new pages.
clientsClaim();
