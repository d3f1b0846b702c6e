// Serves the fictional municipality of Voorbeeldstad on loopback, for tests and demonstrations.
// The name in the Host header says which of the two sites is asked; the browser must be started
// so that both names lead to loopback.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { readAsset } from './assets.ts';
import type { SiteOrigin, SitePage } from './catalogue.ts';
import { readPageFiles } from './page-files.ts';
import type { Origins } from './render.ts';
import { fill, renderPage } from './render.ts';

export const siteHosts = {
  main: 'www.voorbeeldstad.test',
  other: 'cijfers.voorbeeldmeter.test',
} as const satisfies Record<SiteOrigin, string>;

/** The host of a municipality that the program knows; it shows what the main site shows. */
const knownHost = 'www.dronten.nl';

export type LoggedRequest = {
  readonly host: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly referer: string | null;
  readonly hasCookie: boolean;
};

export type Site = {
  /** An address on the municipality's site, as `url('/het-gesprek')`. */
  url(path?: string): string;
  /** The same at the host of a municipality that the program knows. */
  knownUrl(path?: string): string;
  /** An address on the third party's site. */
  otherUrl(path?: string): string;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  /**
   * Serves a whole HTML document on the main site until `close`, and returns its address. The
   * browser keeps it for ten minutes, as any page: give a new text a new path.
   */
  serveHtml(html: string, path?: string): string;
  /**
   * From now on the page says something else: each text is put in the place of another one. Browsers ask
   * for such a page again at every visit, so begin with no changes before the first one.
   */
  edit(path: string, changes: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
};

type Headers = Readonly<Record<string, string>>;
type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | Uint8Array;
};
type Question = {
  readonly origin: SiteOrigin | null;
  readonly method: string;
  readonly path: string;
};

const pageFiles = await readPageFiles();

/** Every page that a test may walk over, with the sentences that it can quote. */
export const pageCatalogue: readonly SitePage[] = pageFiles
  .filter((file) => file.isListed)
  .map((file) => file.page);

export async function startSite({ port = 0 }: { port?: number } = {}): Promise<Site> {
  const log: LoggedRequest[] = [];
  const extraPages = new Map<string, string>();
  const edits: Edits = new Map();
  const server = createServer((request, response) => {
    log.push(logged(request));
    request.resume();
    send(response, answer(questionOf(request), { origins: originsOf(server), extraPages, edits }));
  });
  await listen(server, port);
  const origins = originsOf(server);
  return {
    url: (path = '/') => origins.main + path,
    otherUrl: (path = '/') => origins.other + path,
    knownUrl: (path = '/') => origins.main.replace(siteHosts.main, knownHost) + path,
    requests: () => [...log],
    clearRequests: () => log.splice(0),
    serveHtml: (html, path = '/eigen-pagina') => {
      extraPages.set(path, html);
      return origins.main + path;
    },
    edit: (path, changes) => {
      edits.set(path, Object.entries(changes));
    },
    close: () => close(server),
  };
}

type Edits = Map<string, readonly (readonly [from: string, to: string])[]>;

type Content = {
  readonly origins: Origins;
  readonly extraPages: ReadonlyMap<string, string>;
  readonly edits: Edits;
};

function answer(
  { origin, method, path }: Question,
  { origins, extraPages, edits }: Content,
): Answer {
  if (origin === null) return notFound(origins);
  if (method === 'POST' && origin === 'other') return { status: 204, headers: {}, body: '' };
  if (method !== 'GET' && method !== 'HEAD') return notAllowed;
  const extraPage = origin === 'main' ? extraPages.get(path) : undefined;
  if (extraPage !== undefined) return found('text/html; charset=utf-8', extraPage);
  const asset = readAsset(path);
  if (asset !== null) return found(asset.contentType, asset.body);
  const page = answerPage(origin, path, origins);
  const changes = origin === 'main' ? edits.get(path) : undefined;
  return changes === undefined ? page : edited(page, changes);
}

function edited(page: Answer, changes: readonly (readonly [string, string])[]): Answer {
  const body = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not on the page: ${from}`);
    return text.replace(from, () => to);
  }, String(page.body));
  return { ...page, headers: { ...page.headers, 'cache-control': 'no-cache' }, body };
}

function answerPage(origin: SiteOrigin, path: string, origins: Origins): Answer {
  const file = pageFiles.find(
    (entry) => entry.origin === origin && (entry.page.path === path || entry.alsoAt.includes(path)),
  );
  if (file === undefined) return notFound(origins);
  return found(file.page.contentType, renderPage(file, origins), file.headers);
}

function found(contentType: string, body: string | Uint8Array, headers: Headers = {}): Answer {
  // Ten minutes, so that a page and its parts can be read again from the browser's cache.
  const usual = { 'content-type': contentType, 'cache-control': 'max-age=600' };
  return { status: 200, headers: { ...usual, ...headers }, body };
}

function notFound(origins: Origins): Answer {
  const html = fill(notFoundPage, origins);
  return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}

const notAllowed: Answer = { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };

const notFoundPage = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Pagina niet gevonden - Gemeente Voorbeeldstad</title>
<h1>Deze pagina bestaat niet</h1>
<p>Controleer het adres of ga naar de <a href="{{main}}/">voorpagina van de gemeente</a>.</p>
</html>
`;

function questionOf(request: IncomingMessage): Question {
  const name = hostOf(request).replace(/:\d+$/, '');
  const origin =
    name === siteHosts.main || name === knownHost
      ? 'main'
      : name === siteHosts.other
        ? 'other'
        : null;
  const [path = '/'] = (request.url ?? '/').split('?');
  return { origin, method: request.method ?? 'GET', path };
}

function logged(request: IncomingMessage): LoggedRequest {
  return {
    host: hostOf(request),
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    referer: request.headers.referer ?? null,
    hasCookie: request.headers.cookie !== undefined,
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').toLowerCase();
}

// A HEAD request gets the same headers; node leaves the body out by itself.
function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}

function originsOf(server: Server): Origins {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site does not listen');
  return {
    main: `http://${siteHosts.main}:${address.port}`,
    other: `http://${siteHosts.other}:${address.port}`,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
