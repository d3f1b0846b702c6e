/** What the browser's own print to PDF takes for the same dossier. Chromium only. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Driver } from '../../driver/driver.ts';
import { pageBehind } from '../../driver/page-handle.ts';
import type { PdfFigure } from './pdf-page.ts';
import { type Peak, peakDuring } from './peak.ts';
import { printHtml } from './print-html.ts';

async function serve(html: string, tiles: readonly string[]) {
  const server = createServer(({ url = '/' }, answer) => {
    const [, number] = /^\/(\d+)\.jpg$/.exec(url) ?? [];
    const tile = number === undefined ? null : tiles[Number(number)];
    answer.setHeader('content-type', tile ? 'image/jpeg' : 'text/html; charset=utf-8');
    answer.end(tile ? Buffer.from(tile, 'base64') : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** The page is there already, with its pictures: only printing counts. */
export async function printByBrowser(
  driver: Driver,
  exhibits: number,
  tiles: readonly string[],
): Promise<readonly [Omit<PdfFigure, 'pages'>, Peak]> {
  const site = await serve(printHtml(exhibits), tiles);
  const page = await driver.openPage(site.url);
  try {
    const tab = await pageBehind(page).createCDPSession();
    return await peakDuring(driver.profileDir, async () => {
      const from = performance.now();
      const { stream = '' } = await tab.send('Page.printToPDF', {
        transferMode: 'ReturnAsStream',
        generateTaggedPDF: true,
        preferCSSPageSize: true,
      });
      return { ms: performance.now() - from, byteLength: await lengthOf(tab, stream) };
    });
  } finally {
    await page.close();
    site.close();
  }
}

type Session = Awaited<ReturnType<ReturnType<typeof pageBehind>['createCDPSession']>>;

async function lengthOf(tab: Session, handle: string): Promise<number> {
  let length = 0;
  for (;;) {
    const { data, base64Encoded, eof } = await tab.send('IO.read', { handle, size: 1 << 20 });
    length += Buffer.byteLength(data, base64Encoded ? 'base64' : 'utf8');
    if (eof) return length;
  }
}
