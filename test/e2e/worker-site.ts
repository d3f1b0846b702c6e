/** A safe page (loopback) with a service worker that tells its page of every request it hears of. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type WorkerSite = {
  readonly url: string;
  /** What the server was asked for. Not the worker itself: browsers look for a newer one when they like. */
  asked(): readonly string[];
  close(): Promise<void>;
};

const worker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', async ({ request }) => {
  for (const client of await clients.matchAll()) client.postMessage(request.url);
});`;

const page = `<!doctype html><html lang="nl"><title>Werker</title><link rel="icon" href="data:,">
<h1>Werker</h1><form action="/post" method="post"><label>Uw BSN <input name="nr"></label></form>
<script>
  window.heard = [];
  navigator.serviceWorker.onmessage = ({ data }) => window.heard.push(data);
  navigator.serviceWorker.register('/werker.js?v=1');
  document.cookie = 'vs_lang=0123456789; max-age=86400';
  localStorage.setItem('vs_sleutel', 'geheime-waarde');
  indexedDB.open('vs_gegevens');
  caches.open('vs_bestanden');
</script>`;

export async function startWorkerSite(): Promise<WorkerSite> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const isWorker = url.startsWith('/werker.js');
    if (!isWorker) asked.push(url);
    const type = isWorker ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
    response.end(isWorker ? worker : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    asked: () => [...asked],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
