// `npm start`: opens a browser with the extension on the sample site. Without a screen, it plays the
// journey there and says where the pack lies.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind, Driver } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { pageCatalogue, type Site, startSite } from '../site/server.ts';
import { ensureBuilt } from '../support/ensure-built.ts';
import { findChromium, findFirefox } from '../support/find-browsers.mjs';
import { root } from '../support/run-bin.mjs';
import { playJourney } from './play-journey.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: findChromium() || !findFirefox() ? 'chromium' : 'firefox' },
    headless: { type: 'boolean', default: !hasScreen() },
  },
});
const kind: BrowserKind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const headless = values.headless;

const extensionDir = ensureBuilt(kind);
const site = await startSite();
const driver = await launch(kind, { extensionDir, hostMapping: true, headless, language: 'nl' });
try {
  await (headless ? play(driver, site) : show(driver, site));
} finally {
  await driver.close();
  await site.close();
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(driver: Driver, site: Site): Promise<void> {
  await driver.openPage(site.url('/'));
  console.log(`${driver.version} shows the sample site at ${site.url('/')}`);
  console.log('Select a sentence, then click the button of Kantlijn (behind the puzzle piece).');
  console.log('Nothing there is real, and no other site can be reached from this window.');
  console.log('Close the window or press Ctrl+C to stop.');
  await driver.gone;
}

async function play(driver: Driver, site: Site): Promise<void> {
  const outDir = join(root, 'out', 'start');
  console.log('There is no screen here, so the journey is played unseen on the sample site.');
  const sample = pageCatalogue.find(({ path }) => path === '/het-gesprek');
  const report = await playJourney(driver, {
    url: site.url(sample?.path),
    quote: sample?.quote ?? '',
    practice: sample?.practice ?? 'recording-interview',
    note: '',
    language: 'nl',
    organisation: null,
    outDir,
  });
  for (const error of report.errors) console.error(error);
  if (report.pack)
    console.log(`The pack is ${join(outDir, report.pack)}, with pictures beside it.`);
  process.exitCode = report.ok ? 0 : 1;
}
