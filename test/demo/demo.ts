// `npm run demo`: plays the journey on any page, headless, and leaves a pack and pictures of it.
import { join } from 'node:path';
import { launch } from '../driver/launch.ts';
import { ensureBuilt } from '../support/ensure-built.ts';
import { type DemoOptions, type DemoPage, outDirOf, readDemoOptions } from './demo-options.ts';
import { JourneyFault } from './journey.ts';
import { type JourneyReport, writeReport } from './journey-report.ts';
import { playJourney } from './play-journey.ts';
import { serveFile } from './serve-file.ts';

const args = process.argv.slice(2);
async function demo(): Promise<JourneyReport> {
  try {
    return await play(readDemoOptions(args));
  } catch (error) {
    const sentence = error instanceof JourneyFault ? error.message : String(error);
    const failed = { ok: false, steps: [], pack: null, errors: [sentence] };
    writeReport(outDirOf(args), failed);
    return failed;
  }
}

async function play(options: DemoOptions): Promise<JourneyReport> {
  const extensionDir = ensureBuilt(options.browser);
  const served = await servePage(options.page);
  const driver = await launch(options.browser, {
    extensionDir,
    hostMapping: options.page.kind === 'file',
    headless: true,
    language: options.language,
  });
  try {
    return await playJourney(driver, { ...options, url: served.url });
  } finally {
    await driver.close();
    served.close();
  }
}

const servePage = async (page: DemoPage) =>
  page.kind === 'file' ? serveFile(page.path) : { url: page.url, close: () => {} };

const report = await demo();
for (const error of report.errors) console.error(error);
if (report.pack !== null) console.log(`The pack is ${join(outDirOf(args), report.pack)}`);
process.exitCode = report.ok ? 0 : 1;
