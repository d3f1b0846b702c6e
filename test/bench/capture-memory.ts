// `npm run bench:capture-memory`: what marking a sentence on a page of 20 MB takes of the memory, in the
// built extension, more than the page and the open popup take. Counted are all renderers: the page's,
// and the extension's with its popup.
import { mark, openPopup, selectPassage } from '../demo/journey.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { largePageQuote } from './capture/large-page.ts';
import { memoryOfPages } from './capture/memory-of.ts';
import { startPageSite } from './capture/page-site.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** The most that is taken while `work` goes on, looked at twenty times a second. */
async function peakDuring(work: Promise<unknown>, profile: string): Promise<number> {
  let [peak, isDone] = [0, false];
  const settled = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    peak = Math.max(peak, memoryOfPages(profile));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await settled;
  return peak;
}

const site = await startPageSite();
const driver = await launch('chromium', launchOptions('chromium'));
try {
  const page = await driver.openPage(site.largeUrl);
  await openPopup(driver, page); // Language and computer are asked once.
  await driver.closePopup();
  // The driver seeks the sentence in the page, and that is not what is measured.
  await selectPassage(page, largePageQuote);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const popup = await openPopup(driver, page);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const before = memoryOfPages(driver.profileDir);
  const peak = await peakDuring(mark(popup), driver.profileDir);
  console.log(`before ${megabytes(before)}, at most ${megabytes(peak)}`);
  console.log(`${megabytes(peak - before)} more (aim: 300 MB)`);
} finally {
  await driver.close();
  site.close();
}
