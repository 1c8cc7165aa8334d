import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Check } from '../check.ts';
import { WORKER } from '../host.ts';

/** Directives that were broken, as the reports name them. */
const broken = (reports: readonly string[]): string[] => [...new Set(reports.map((report) => report.split(' ')[0] ?? ''))].sort();

export const policy: readonly Check[] = [
  {
    name: 'what is not of the site does not run or load, and is reported; nothing reaches another server, from a worker neither',
    expected: /./,
    run: async (page) => {
      const reached: (string | undefined)[] = [];
      const other = createServer(({ url }, response) => {
        reached.push(url);
        response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
      });
      await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
      const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}`;
      await page.open('cause/');
      const answer = page.run(
        (worker, address) => {
          const element = (name: string, properties: object) => document.body.append(Object.assign(document.createElement(name), properties));
          element('script', { textContent: 'document.title = "run"' });
          element('script', { src: `${address}/script.js` });
          element('img', { src: `${address}/pixel.png` });
          element('style', { textContent: 'body { display: none }' });
          document.body.setAttribute('onclick', 'document.title = "run"');
          document.body.click();
          void fetch(`${address}/?log`).catch(() => {});
          return new Promise((resolve) => {
            const tries = new Worker(worker);
            tries.onmessage = ({ data }) => resolve(data);
            tries.postMessage(`${address}/worker`);
          });
        },
        WORKER,
        elsewhere,
      );
      try {
        expect(await answer).toBe('kept in');
        // Not every engine reports what a worker tried.
        const inPage = () => page.host.reports.filter((report) => !report.includes('/worker') && !report.includes(WORKER));
        await expect.poll(() => broken(inPage())).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
        expect(reached).toEqual([]);
      } finally {
        other.close();
      }
      expect(await page.run(() => document.title)).not.toBe('run');
      await page.count('main').toBe(1);
    },
  },
  {
    name: 'errors of scripts and in the console are seen by the checks',
    expected: /seeded/,
    run: async (page) => {
      await page.open('cause/');
      await page.run(() => {
        setTimeout(() => {
          throw new Error('seeded, thrown');
        });
        void Promise.reject(new Error('seeded, rejected'));
        console.error('seeded, said');
      });
      for (const kind of ['thrown', 'rejected', 'said']) await expect.poll(() => page.tab.complaints().join()).toContain(`seeded, ${kind}`);
    },
  },
];
