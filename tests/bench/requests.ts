import { COUNT, row, type Row } from './rows.ts';
import { visit } from './visit.ts';

const PATHS = ['/', '/cause/', '/compare/', '/generator/', '/doctor/'];

/** What Chromium asks for on a first visit until nothing more comes, here and elsewhere. */
export const requests = (): Promise<Row[]> =>
  visit(async (browser, origin) => {
    const rows: Row[] = [];
    for (const path of PATHS) {
      const page = await browser.newPage();
      const urls: string[] = [];
      page.on('request', (request) => urls.push(request.url()));
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      await page.close();
      rows.push(row('requests', path, 'all', COUNT, urls.length), row('requests', path, 'to other hosts', COUNT, urls.filter((url) => !url.startsWith(`${origin}/`)).length));
    }
    return rows;
  });
