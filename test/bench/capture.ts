// `npm run bench:capture`: how fast, how large and how complete a snapshot is, in a real Chromium,
// beside single-file-core on the same pages in the same run.
import { loadavg } from 'node:os';
import { startSite } from '../site/server.ts';
import { BenchFault } from './anchoring/bench-fault.ts';
import { type CaptureBrowser, openBrowser, type World } from './capture/bench-browser.ts';
import { weightsOfCapture } from './capture/build.ts';
import { type Look, lookAt } from './capture/look.ts';
import { startPageSite } from './capture/page-site.ts';
import {
  featureReport,
  type Measured,
  type Taken,
  timeReport,
  weightReport,
} from './capture/report.ts';
import type { Timing } from './capture-script.ts';

const rounds = 5;
const programs = ['ours', 'peer'] as const;
type Program = (typeof programs)[number];

const progress = (text: string) => console.error(text);

/** A page that was captured before has other things in memory, so each time it is opened anew. */
async function captureOnce(browser: CaptureBrowser, url: string, program: Program) {
  const world = await browser.open(url);
  try {
    const before = await browser.processorMs();
    const timing = await world.evaluate<Timing>(`captureBench.${program}()`);
    const processorMs = (await browser.processorMs()) - before;
    return { timing: { ...timing, processorMs }, html: await htmlOf(world) };
  } finally {
    await world.tab.close();
  }
}

const htmlOf = (world: World) => world.evaluate<string>('captureBench.html()');

/** They take turns; the last file of each is kept. */
async function measure(browser: CaptureBrowser, name: string, url: string): Promise<Measured> {
  const timings = { ours: [] as Taken[], peer: [] as Taken[] };
  const html = { ours: '', peer: '' };
  for (let round = 0; round < rounds; round++)
    for (const program of programs) {
      const one = await captureOnce(browser, url, program);
      timings[program].push(one.timing);
      html[program] = one.html;
      progress(`${name}, ${program}: ${one.timing.wholeMs.toFixed(0)} ms`);
    }
  return { name, ...timings, html };
}

const looks = async (browser: CaptureBrowser, html: Measured['html']): Promise<[Look, Look]> => [
  await lookAt(browser.browser, browser.folder, html.ours),
  await lookAt(browser.browser, browser.folder, html.peer),
];

async function run(): Promise<void> {
  const [browser, rows, site] = [await openBrowser(), await startPageSite(), await startSite()];
  try {
    const measured = [
      await measure(browser, '3,000 rows', rows.rowsUrl),
      await measure(browser, '1 MB of text', site.url('/beleid')),
    ];
    const weights = await weightsOfCapture(browser.folder);
    console.log(
      `\n${browser.version}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(timeReport(measured));
    console.log(`\n${weightReport(weights)}\n`);
    const [first] = measured;
    if (first) console.log(featureReport(...(await looks(browser, first.html))));
  } finally {
    rows.close();
    await site.close();
    await browser.close();
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof BenchFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
