// `npm run bench:capture-memory`: what marking a sentence on a page of 20 MB takes of the memory, in the
// built extension. Counted are all renderers: the page's, and the extension's with its popup.
import { markPassage, openPopup } from '../demo/journey.ts';
import { launch } from '../driver/launch.ts';
import { launchOptions } from '../e2e/world.ts';
import { startSite } from '../site/server.ts';
import { memoryOfPages } from './capture/memory-of.ts';

const quote = 'De gemeente filmt dit ene gesprek en bewaart de film zeven weken lang.';
const wantedBytes = 20_000_000;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

function aLargePage(): string {
  const paragraphs: string[] = [];
  for (let length = 0, number = 0; length < wantedBytes; number++) {
    const text = `<p id=p${number} class="alinea ${number % 7}">Regel ${number}: de gemeente <b>bewaart</b> uw gegevens ${number % 90} dagen, en vraagt <a href="/regel/${number}">de regels</a> na.</p>\n`;
    paragraphs.push(text);
    length += text.length;
  }
  return `<!doctype html><html lang=nl><title>Twintig megabyte</title><p>${quote}</p>${paragraphs.join('')}`;
}

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

const site = await startSite();
const driver = await launch('chromium', launchOptions('chromium'));
try {
  const page = await driver.openPage(site.serveHtml(aLargePage(), '/groot'));
  await openPopup(driver, page);
  await driver.closePopup();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const before = memoryOfPages(driver.profileDir);
  const peak = await peakDuring(markPassage(driver, page, quote), driver.profileDir);
  console.log(`before ${megabytes(before)}, at most ${megabytes(peak)}`);
  console.log(`${megabytes(peak - before)} more (aim: 300 MB)`);
} finally {
  await driver.close();
  await site.close();
}
