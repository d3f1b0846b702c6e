// `npm run bench:capture`: how fast, how large and how complete a snapshot is, in a real Chromium,
// beside single-file-core on the same pages in the same run.
import { loadavg } from 'node:os';
import { startSite } from '../site/server.ts';
import { BenchFault } from './anchoring/bench-fault.ts';
import { median } from './anchoring/median.ts';
import { type CaptureBrowser, openBrowser, type World } from './capture/bench-browser.ts';
import { weightOfCapture } from './capture/build.ts';
import { type Look, lookAt } from './capture/look.ts';
import { startPageSite } from './capture/page-site.ts';
import { featureReport, type Measured, timeReport } from './capture/report.ts';
import type { Timing } from './capture-script.ts';

const rounds = 5;
const programs = ['ours', 'peer'] as const;
type Program = (typeof programs)[number];

const progress = (text: string) => console.error(text);

/** A page that was captured before has other things in memory, so each time it is opened anew. */
async function captureOnce(browser: CaptureBrowser, url: string, program: Program) {
  const world = await browser.open(url);
  try {
    const timing = await world.evaluate<Timing>(`captureBench.${program}()`);
    return { timing, html: await htmlOf(world) };
  } finally {
    await world.tab.close();
  }
}

const htmlOf = (world: World) => world.evaluate<string>('captureBench.html()');

const medians = (all: readonly Timing[]): Timing => ({
  wholeMs: median(all.map(({ wholeMs }) => wholeMs)),
  passMs: median(all.map(({ passMs }) => passMs)),
  otherMs: Math.max(...all.map(({ otherMs }) => otherMs)),
  byteLength: median(all.map(({ byteLength }) => byteLength)),
});

/** They take turns; the last file of each is kept. */
async function measure(browser: CaptureBrowser, name: string, url: string): Promise<Measured> {
  const timings = { ours: [] as Timing[], peer: [] as Timing[] };
  const html = { ours: '', peer: '' };
  for (let round = 0; round < rounds; round++)
    for (const program of programs) {
      const one = await captureOnce(browser, url, program);
      timings[program].push(one.timing);
      html[program] = one.html;
      progress(`${name}, ${program}: ${one.timing.wholeMs.toFixed(0)} ms`);
    }
  return { name, ours: medians(timings.ours), peer: medians(timings.peer), html };
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
    const weight = await weightOfCapture(browser.folder);
    console.log(
      `\n${browser.version}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(timeReport(measured));
    console.log(
      `\nThe script of a capture: ${(weight / 1000).toFixed(1)} kB gzipped (aim: 15 kB)\n`,
    );
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
