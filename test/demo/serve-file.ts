// Serves one HTML file on loopback, with what stands in its folder, as if it were a website.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, normalize } from 'node:path';

export type ServedFile = { readonly url: string; close(): void };

/** A name that can belong to nobody; the browser must be told that it leads to loopback. */
const host = 'pagina.voorbeeldstad.test';

export async function serveFile(path: string): Promise<ServedFile> {
  const folder = dirname(path);
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    // The path begins with a slash, so nothing above the folder can be named.
    sendFile(join(folder, normalize(name)), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen');
  return {
    url: `http://${host}:${address.port}/${encodeURIComponent(basename(path))}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendFile(path: string, response: ServerResponse): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
  });
  createReadStream(path).pipe(response);
}

// An HTML file says its own character encoding, or is taken for UTF-8 as saved files mostly are.
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};
