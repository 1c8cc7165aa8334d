import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { locales } from '../../src/locales.ts';
import { chromiumPath, chromiumSandbox, serve } from '../serve.ts';
import { MS, quantile, row, SCORE, type Kind, type Row } from './rows.ts';

const SLUGS = ['', 'cause/', 'errors/id-token-request-token-unset/', 'generator/', 'doctor/'];
const RUNS = 5;

// A simulated time moves a little from run to run, and the score of the performance with it.
const CATEGORIES: readonly [name: string, id: string, kind: Kind][] = [
  ['performance', 'performance', { ...SCORE, tolerance: 5 }],
  ['accessibility', 'accessibility', SCORE],
  ['best practices', 'best-practices', SCORE],
  ['SEO', 'seo', SCORE],
];
const AUDITS: readonly [name: string, id: string, kind: Kind][] = [
  ['FCP', 'first-contentful-paint', MS],
  ['LCP', 'largest-contentful-paint', MS],
  ['TBT', 'total-blocking-time', { ...MS, tolerance: 50 }],
  ['CLS', 'cumulative-layout-shift', { unit: '', better: 'less', tolerance: 0.01 }],
];

/** The audits that cost a page points, each with the elements it names. Those of the performance are left out: their effects are numbers of the table. */
const faults = ({ categories, audits }: Result): string[] =>
  Object.values(categories).flatMap(({ id, auditRefs }) => {
    const failed = id === 'performance' ? [] : auditRefs.filter((audit) => audit.weight > 0 && (audits[audit.id]?.score ?? 1) < 1);
    return failed.map((audit) => {
      const { title, details } = audits[audit.id] ?? {};
      const items = details?.type === 'table' ? details.items : [];
      const elements = items.flatMap(({ node }) => (typeof node === 'object' && 'selector' in node ? [node.selector] : []));
      return `${id}: ${audit.id}: ${title} ${elements.join(', ')}`;
    });
  });

async function measure(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES.map(([, id]) => id) });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message}`);
  return result.lhr;
}

/** What Lighthouse says of a first visit with a slow phone, simulated: medians, for the main pages in both languages. */
export async function lighthouseRows(): Promise<Row[]> {
  const { origin, stop } = await serve();
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: ['--headless=new', ...(chromiumSandbox ? [] : ['--no-sandbox'])] });
  try {
    const rows: Row[] = [];
    for (const path of Object.keys(locales).flatMap((folder) => SLUGS.map((slug) => `/${folder === 'root' ? '' : `${folder}/`}${slug}`))) {
      console.error(`Lighthouse: ${path} …`);
      // The server compresses a page when it is first asked for it.
      await fetch(origin + path);
      const results: Result[] = [];
      for (let run = 0; run < RUNS; run++) results.push(await measure(origin + path, chrome.port));
      const median = (value: (result: Result) => number | null | undefined): number => quantile(results.map((result) => value(result) ?? Number.NaN), 0.5);
      for (const [name, id, kind] of CATEGORIES) rows.push(row('lighthouse', path, name, kind, Math.round(100 * median(({ categories }) => categories[id]?.score))));
      for (const [name, id, kind] of AUDITS) rows.push(row('lighthouse', path, name, kind, median(({ audits }) => audits[id]?.numericValue)));
      for (const fault of new Set(results.flatMap(faults))) console.error(`Lighthouse, ${path}: ${fault}`);
    }
    return rows;
  } finally {
    chrome.kill();
    stop();
  }
}
