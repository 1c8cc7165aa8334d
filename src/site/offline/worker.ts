/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: files whose address changes with their content, pages, and a hash of all of them. */
declare const FILES: string[];
declare const PAGES: string[];
declare const VERSION: string;

const PREFIX = `pages ${self.registration.scope} `;

precacheAndRoute(FILES.map((url) => ({ url, revision: null })));

/** The network has the newest page, and this worker has one for when there is no network, or none to speak of. */
const pages = new NetworkFirst({ cacheName: PREFIX + VERSION, networkTimeoutSeconds: 5, matchOptions: { ignoreSearch: true } });
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
