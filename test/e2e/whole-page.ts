/** Steps with the picture of a whole page, and what can be read from it. */

import {
  answerOrganisation,
  answerPractice,
  captureWholePage,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { openDossierPage } from './dossier-page.ts';

/** Answers what is asked after a page was kept, so that it stands in the dossier. */
export async function answerAll(popup: Surface): Promise<void> {
  await answerPractice(popup, 'website-trackers');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, 'Een meetlat.');
  await settledState(popup);
}

/** Keeps the page and asks for its picture; comes back while that is made. */
export async function askForPicture(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await captureWholePage(driver, page);
  await popup.click('[data-action=keep-picture]');
  return popup;
}

/** Comes back when the popup says that so many photographs were made. */
export const partsTaken = (popup: Surface, count: number): Promise<boolean> =>
  until(
    () =>
      popup
        .evaluate((least) => {
          const bar = document.querySelector('[data-picture=running] progress');
          return bar instanceof HTMLProgressElement && bar.value >= least ? true : null;
        }, count)
        .catch(() => null),
    { timeoutMs: 30_000, what: `${count} photographs` },
  );

// In a page of the extension.
declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    setZoom(tabId: number, zoom: number): Promise<void>;
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
};

/** The tab that shows that address, once the button was clicked on it. */
export const tabAt = (extensionPage: PageHandle, address: string): Promise<number> =>
  extensionPage.evaluate(async (wanted) => {
    const tabs = await browser.tabs.query({});
    const found = tabs.find(({ url }) => url === wanted);
    if (found === undefined) throw new Error(`no tab at ${wanted}`);
    return found.id;
  }, address);

/** Zooms the site of that tab, as a person does with the browser's own keys. */
export const zoomTo = (extensionPage: PageHandle, tabId: number, ratio: number): Promise<void> =>
  extensionPage.evaluate((id, zoom) => browser.tabs.setZoom(id, zoom), tabId, ratio);

/** What became of the picture of that tab, as the background tells our own pages: when it is over. */
export const endIn = (extensionPage: PageHandle, tabId: number): Promise<object> =>
  until(() => extensionPage.evaluate(readEnd, tabId), {
    timeoutMs: 40_000,
    what: 'the picture to be made, or not',
  });

async function readEnd(tabId: number): Promise<object | null> {
  const call = { version: 1, call: 'wholePageState', args: [tabId] };
  const answer: unknown = await browser.runtime.sendMessage(call);
  const { value } = Object(answer);
  return value.kind === 'running' ? null : value;
}

/** The dossier with the pictures of the record that came last, which are read when somebody gets there. */
export async function openLastPicture(driver: Driver, count = 1): Promise<PageHandle> {
  const dossier = await openDossierPage(driver);
  await until(() => dossier.evaluate(goToLastPicture, count), {
    timeoutMs: 20_000,
    what: 'the picture of the whole page in the dossier',
  });
  return dossier;
}

function goToLastPicture(count: number): true | null {
  const record = [...document.querySelectorAll('[data-record]')].at(-1);
  record?.scrollIntoView({ block: 'end' });
  return record?.querySelectorAll('.whole-picture img').length === count ? true : null;
}

/** What stands in the columns `x` of a picture from top to bottom: runs of one colour, as `rgb × rows`. */
export type Column = readonly { readonly colour: string; readonly rows: number }[];

/** The pictures of the page of the record that came last, read at these columns, one under the other. */
export const columnsOf = (dossier: PageHandle, at: readonly number[]): Promise<Column[]> =>
  dossier.evaluate(async (columns: readonly number[]) => {
    const record = [...document.querySelectorAll('[data-record]')].at(-1);
    const images = [...(record?.querySelectorAll<HTMLImageElement>('.whole-picture img') ?? [])];
    const found = columns.map(() => [] as { colour: string; rows: number }[]);
    for (const image of images) {
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      columns.forEach((x, index) => {
        const { data } = context.getImageData(x, 0, 1, image.naturalHeight);
        for (let at = 0; at < data.length; at += 4) {
          const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
          const last = found[index]?.at(-1);
          if (last?.colour === colour) last.rows++;
          else found[index]?.push({ colour, rows: 1 });
        }
      });
    }
    return found;
  }, at);

/** What stands on the ruler of the sample site from top to bottom, beside its words. */
export const expectedRuler: Column = [
  { colour: '255 0 0', rows: 60 },
  ...Array.from({ length: 9_600 - 60 - 48 }, (_, row) => ({
    colour: `${row >> 8} ${row & 255} 128`,
    rows: 1,
  })),
  { colour: '0 0 255', rows: 48 },
];
