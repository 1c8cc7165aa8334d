import { expect } from 'vitest';
import type { Check } from '../check.ts';
import { WORKER } from '../host.ts';

/** Directives that were broken, as the reports name them. */
const broken = (reports: readonly string[]): string[] => [...new Set(reports.map((report) => report.split(' ')[0] ?? ''))].sort();

export const policy: readonly Check[] = [
  {
    name: 'what is not of the site does not run or load, and is reported, from a worker too',
    expected: /./,
    run: async (page) => {
      await page.open('cause/');
      await page.run((worker) => {
        const element = (name: string, properties: object) => document.body.append(Object.assign(document.createElement(name), properties));
        element('script', { textContent: 'document.title = "run"' });
        element('script', { src: 'https://elsewhere.example/script.js' });
        element('img', { src: 'https://elsewhere.example/pixel.png' });
        element('style', { textContent: 'body { display: none }' });
        document.body.setAttribute('onclick', 'document.title = "run"');
        document.body.click();
        void fetch('https://elsewhere.example/?log').catch(() => {});
        new Worker(worker);
      }, WORKER);
      const inPage = () => page.host.reports.filter((report) => !report.includes('/worker'));
      await expect.poll(() => broken(inPage())).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
      await expect.poll(() => broken(page.host.reports.filter((report) => report.includes(WORKER)))).toEqual(['connect-src']);
      expect(await page.run(() => document.title)).not.toBe('run');
      await page.count('main').toBe(1);
    },
  },
];
