import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../serve.ts';
import { dist, headersIn } from '../dist.ts';

/** Where browsers are to say what broke a policy. */
const REPORTS = '/policy-reports';

/** Served besides the site: a worker that asks for each address that it is sent, and says whether it got through. */
export const WORKER = '/asks-elsewhere.js';

/** The site, served to one check. */
export interface Host {
  origin: string;
  /** What broke a policy, as browsers report it: the directive, what was blocked, and the page or worker. */
  reports: readonly string[];
  /** Has all requests fail from now on, except for reports. */
  cut: () => void;
  stop: () => void;
}

/** What stands in a page's `<meta>`. It cannot ask for reports there. */
function policyOf(page: string): string {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(readFileSync(page, 'utf8')) ?? [];
  if (!policy) throw new Error(`${page} states no policy`);
  return policy;
}

interface Report {
  'csp-report': Record<'effective-directive' | 'violated-directive' | 'blocked-uri' | 'document-uri', string | undefined>;
}

/**
 * Serves the built site with the headers for hosts, at an address of its own: what a browser keeps for it nobody else sees.
 * Both policies, the one in the headers and each page's own, ask for reports here.
 */
export async function host(): Promise<Host> {
  const reports: string[] = [];
  const all = headersIn(readFileSync(join(dist, '_headers'), 'utf8'));
  const policy = all['content-security-policy'];
  if (!policy) throw new Error('_headers states no policy');
  let alive = true;

  const { origin, stop } = await serve(undefined, (request, response, file) => {
    if (request.url === REPORTS) {
      let body = '';
      request.on('data', (part) => (body += part)).on('end', () => {
        const report = (JSON.parse(body) as Report)['csp-report'];
        reports.push(`${report['effective-directive'] ?? report['violated-directive']} ${report['blocked-uri']} ${report['document-uri']}`);
        response.writeHead(204).end();
      });
      return true;
    }
    if (!alive) {
      request.socket.destroy();
      return true;
    }
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    response.setHeader('content-security-policy', `${policy};report-uri ${REPORTS}`);
    if (request.url === WORKER) {
      response.setHeader('content-type', 'text/javascript').end("onmessage = ({ data }) => fetch(data).then(() => postMessage('through'), () => postMessage('kept in'));");
      return true;
    }
    if (file.endsWith('.html')) response.setHeader('content-security-policy-report-only', `${policyOf(file)};report-uri ${REPORTS}`);
    return false;
  });
  return { origin, reports, cut: () => (alive = false), stop };
}
