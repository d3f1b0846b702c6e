import { chromium } from 'playwright';
import { findChromium } from './test/support/find-browsers.mjs';
const b = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const jobs = JSON.parse(process.argv[2]);
for (const [only, lang, scheme, width, out] of jobs) {
  const page = await b.newPage({ viewport: { width, height: 900 } });
  page.on('pageerror', e => console.log('ERR', e.message));
  await page.goto(`http://localhost:5188/?lang=${lang}&scheme=${scheme}&only=${encodeURIComponent(only)}`);
  await page.waitForSelector('.frame', { timeout: 60000 });
  await page.waitForTimeout(700);
  const names = await page.$$eval('.frame-name', (l) => l.map((x) => x.textContent));
  console.log(names.length, names.join(' | '));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.log('TOO WIDE', only, width);
  const panels = await page.$$('.panel[data-task]');
  for (const [i, p] of panels.entries()) await p.screenshot({ path: `${out}-${i}.png` });
  await page.close();
}
await b.close();
