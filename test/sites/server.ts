import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import { build } from 'esbuild';
import { generate } from 'selfsigned';
import { languageOf, type Arrival, type LookAlike } from './site.ts';
import { x } from './x/site.ts';
import { facebook } from './facebook/site.ts';
import { instagram } from './instagram/site.ts';

const here = dirname(fileURLToPath(import.meta.url));
export const lookAlikes: LookAlike[] = [x, facebook, instagram];

export type Sites = {
  port: number;
  arrivals: Arrival[];
  /** Makes the next publication fail as a site does when its server has trouble. */
  failNext(): void;
  close(): Promise<void>;
};

async function bundle(look: LookAlike): Promise<string> {
  const result = await build({
    entryPoints: [join(here, look.id, look.entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: look.id === 'x' ? 'react' : 'preact',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return result.outputFiles[0]!.text;
}

/** Serves all look-alikes over HTTPS on one port of this machine; the host header says which site is meant. */
export async function startSites(port = 0): Promise<Sites> {
  const scripts = new Map<string, string>();
  for (const look of lookAlikes) scripts.set(look.id, await bundle(look));
  const names = lookAlikes.flatMap((look) => look.hosts);
  const pem = await generate([{ name: 'commonName', value: 'look-alike sites' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  const arrivals: Arrival[] = [];
  let failing = 0;

  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0];
    const url = new URL(request.url ?? '/', `https://${host}`);
    // A page with nothing on it and no policy of its own, under any name: hostile scripts fill it.
    if (url.pathname === '/__bare') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end('<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Bare</title></html>');
    }
    const look = lookAlikes.find((candidate) => candidate.hosts.includes(host ?? ''));
    if (!look) return response.writeHead(404).end();
    if (url.pathname === '/__client.js') {
      response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-store',
      });
      return response.end(scripts.get(look.id));
    }
    if (url.pathname === '/__publish' && request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        if (failing > 0) {
          failing--;
          return response.writeHead(503).end();
        }
        arrivals.push({ site: look.id, ...(JSON.parse(body) as { kind: string; text: string }) });
        response.writeHead(204).end();
      });
      return;
    }
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    const nonce = randomBytes(12).toString('base64');
    const asked =
      url.searchParams.get('lang') ?? /(?:^|; )lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
    const language = languageOf(asked);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      // Browsers put no page by, to come back to, that must not be stored.
      'cache-control': url.searchParams.has('keep') ? 'no-cache' : 'no-store',
      'content-security-policy': look.contentSecurityPolicy.replaceAll('NONCE', nonce),
      'x-frame-options': 'DENY',
      ...(url.searchParams.has('lang') ? { 'set-cookie': `lang=${language}; Path=/; Secure` } : {}),
    });
    response.end(look.document({ path: url.pathname, language, nonce, script: '/__client.js' }));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    arrivals,
    failNext: () => void failing++,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
