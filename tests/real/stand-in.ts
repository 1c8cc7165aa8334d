import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Reply, Route, Routes } from './types.ts';

/** The hosts that lead here. */
export const IDENTITY = 'run-actions-1-azure-eastus.actions.githubusercontent.com';
export const PRIVATE = 'packages.example.org';
export const NAMES = ['pypi.org', 'upload.pypi.org', 'test.pypi.org', 'pypi.python.org', IDENTITY, PRIVATE] as const;

/** What PyPI knows. */
export const TOKEN = 'pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA';
const MINTED = `${TOKEN}-minted`;

const AUDIENCES: Readonly<Record<string, string>> = { 'test.pypi.org': 'testpypi' };

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An identity token as GitHub makes it for a job of a release with an environment; nobody checks the signature. */
function identity(audience: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: 'repo:octo-org/demo:environment:pypi',
    aud: audience,
    ref: 'refs/tags/v1.0',
    repository: 'octo-org/demo',
    repository_owner: 'octo-org',
    repository_owner_id: '4242',
    repository_visibility: 'public',
    workflow: 'Release',
    environment: 'pypi',
    event_name: 'release',
    job_workflow_ref: 'octo-org/demo/.github/workflows/release.yml@refs/tags/v1.0',
    iss: 'https://token.actions.githubusercontent.com',
    nbf: now - 5,
    exp: now + 300,
    iat: now,
  };
  return [encoded({ typ: 'JWT', alg: 'RS256', kid: '1' }), encoded(claims), 'c2lnbmF0dXJl'].join('.');
}

function routeOf(path: string): Route | undefined {
  if (path === '/_/oidc/audience') return 'audience';
  if (/^\/_\/oidc\/(?:github\/)?mint-token$/.test(path)) return 'mint';
  if (path === '/_/oidc/burn-token') return 'burn';
  if (/^\/\d+\/+idtoken\//.test(path)) return 'identity';
  if (path === '/legacy/') return 'upload';
  if (path === '/legacy') return 'slashless';
  if (path.startsWith('/simple/')) return 'simple';
  if (/^\/pypi\/[^/]+\/json$/.test(path)) return 'lookup';
  return undefined;
}

/** What PyPI answers where all is well; the project is new to it. */
function usual(route: Route | undefined, host: string, audience: string | null): Reply {
  if (route === 'audience') return { json: { audience: AUDIENCES[host] ?? 'pypi' } };
  if (route === 'identity') return { json: { count: 1, value: identity(audience ?? '') } };
  if (route === 'mint') return { json: { success: true, token: MINTED, expires: Math.floor(Date.now() / 1000) + 900 } };
  if (route === 'burn') return { status: 204 };
  if (route === 'upload') return { html: '' };
  if (route === 'slashless') return { status: 301, location: `https://${host}/legacy/` };
  return { status: 404, refuse: 'Not Found' };
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray() as Buffer[]);

/** Whose sign-in a request brings: that is compared, and not written down. */
function credential({ authorization = '' }: IncomingMessage['headers']): string {
  if (authorization === '') return 'without Authorization';
  const [user = '', ...password] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString().split(':');
  const given = password.join(':');
  return `as ${user || 'nobody'} with ${given === MINTED ? 'the minted token' : given === TOKEN ? 'the token' : given === '' ? 'an empty password' : 'another password'}`;
}

const EXPLAINED: Readonly<Record<number, string>> = {
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
};

/** The body of a refusal in the three kinds that PyPI's framework has, chosen as it chooses. */
function refusal(status: number, reason: string, accept = '*/*'): [type: string, body: string] {
  const body = `${EXPLAINED[status] ?? ''}\n\n\n${reason}\n\n`;
  const [html, json] = ['text/html', 'application/json'].map((type) => accept.indexOf(type));
  if (json !== -1 && (html === -1 || json! < html!)) return ['application/json', spaced({ message: body, code: `${status} ${reason}`, title: reason })];
  if (html === -1 && !accept.includes('*/*')) return ['text/plain', `${status} ${reason}\n\n${body}`];
  return ['text/html', `<html>\n <head>\n  <title>${status} ${reason}</title>\n </head>\n <body>\n  <h1>${status} ${reason}</h1>\n  ${body.replace('\n\n\n', '<br/><br/>\n')}\n </body>\n</html>`];
}

/** JSON with the blanks that Python puts into it, as it is quoted in logs. */
const spaced = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/([[{])\n\s*/g, '$1')
    .replace(/,\n\s*/g, ', ')
    .replace(/\n\s*([\]}])/g, '$1');

/** PyPI's page of a project, as JSON. */
const listing = (host: string, name: string, content: Buffer): unknown => ({
  meta: { 'api-version': '1.0' },
  name: 'demo',
  files: [{ filename: name, url: `https://${host}/files/${name}`, hashes: { sha256: createHash('sha256').update(content).digest('hex') } }],
});

function send(response: ServerResponse, request: IncomingMessage, reply: Reply): void {
  if (reply.closes) return void request.socket.destroy();
  const { status = reply.refuse ? 400 : 200, phrase = reply.refuse, json, html = '', location } = reply;
  const [type, body] = reply.type ? [reply.type, spaced(json)] : json === undefined ? (reply.refuse ? refusal(status, reply.refuse, request.headers.accept) : ['text/html', html]) : ['application/json', spaced(json)];
  // PyPI names no charset beside JSON, and uv compares the whole field.
  const headers = { 'content-type': type !== 'text/html' ? type : `${type}; charset=UTF-8`, 'content-length': Buffer.byteLength(body), ...(location && { location }) };
  (phrase ? response.writeHead(status, phrase, headers) : response.writeHead(status, headers)).end(body);
}

/**
 * Stands in for PyPI, another index and GitHub's token service on the ports that they have.
 *
 * @param dist the folder whose files the project's page may list
 * @returns what was asked, growing; and how to end it
 */
export async function standIn(routes: Routes, certificate: string, dist: string): Promise<{ requests: string[]; close: () => void }> {
  const requests: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse, scheme: string): Promise<void> => {
    const { host = '' } = request.headers;
    const { pathname, searchParams } = new URL(`https://${host}${request.url}`);
    const route = routeOf(pathname);
    const body = await bodyOf(request);
    const file = route === 'upload' ? (/filename="([^"]+)"/.exec(body.toString('latin1'))?.[1] ?? '') : '';
    const told = route === 'upload' && request.method === 'POST' ? ` ${file} ${credential(request.headers)}` : '';
    const attested = told && body.includes('name="attestations"') ? ' and attestations' : '';
    requests.push(`${request.method} ${scheme === 'http' ? 'http://' : ''}${host}${pathname}${told}${attested}`.trim());
    const planned = route && routes[route];
    const known = /with the (?:minted )?token$/.test(told) || host === PRIVATE || told === '';
    const own: Reply | undefined = route === 'upload' && !known ? { status: 403, refuse: `Invalid or non-existent authentication information. See https://${host === 'test.pypi.org' ? host : 'pypi.org'}/help/#invalid-auth for more information.` } : undefined;
    const reply: Reply = (planned && (planned.file === undefined || planned.file === file) ? planned : own) ?? usual(route, host, searchParams.get('audience'));
    send(response, request, reply.lists ? { ...reply, type: 'application/vnd.pypi.simple.v1+json', json: listing(host, reply.lists, readFileSync(`${dist}/${reply.lists}`)) } : reply);
  };
  const servers = [
    createHttps({ key: readFileSync(`${certificate}/key.pem`), cert: readFileSync(`${certificate}/chain.pem`) }, (request, response) => void answer(request, response, 'https')).listen(443, '127.0.0.1'),
    createHttp((request, response) => void answer(request, response, 'http')).listen(80, '127.0.0.1'),
  ];
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  return { requests, close: () => servers.forEach((server) => (server.close(), server.closeAllConnections())) };
}
