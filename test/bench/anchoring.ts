// `npm run bench:anchoring`: how well and how fast marks are found again, in a real Chromium, beside
// two peers on the same pages.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Answers } from './anchoring/answer.ts';
import { type BenchBrowser, openBench } from './anchoring/bench-browser.ts';
import { BenchFault } from './anchoring/bench-fault.ts';
import { type Flags, readFlags } from './anchoring/flags.ts';
import { tallyCase } from './anchoring/judge.ts';
import { missesIn } from './anchoring/misses.ts';
import { readCases } from './anchoring/read-cases.ts';
import { noReaderTally, type ReaderTally, tallyReader } from './anchoring/reader-tally.ts';
import {
  type Accuracy,
  accuracyReport,
  type ByEngine,
  readerReport,
  speedReport,
} from './anchoring/report.ts';
import { documentsOf, speedTexts } from './anchoring/speed-texts.ts';
import type { EditCase } from './edits/case.ts';
import { generateCases } from './edits/generate-cases.ts';
import { usualQuotas } from './edits/quotas.ts';
import { dutchSiteTexts } from './edits/site-lines.ts';
import type { NamedText } from './edits/subjects.ts';

const seed = 1;
const readerQuotes = 2000;
const progress = (text: string) => console.error(text);

type Material = {
  readonly cases: readonly EditCase[];
  /** Texts of the cases; none when they were made from the sample site. */
  readonly documents: readonly NamedText[];
  readonly dutch: readonly NamedText[];
};

/** The cases of the file, or new ones. */
async function materialOf({ cases, parts }: Flags): Promise<Material> {
  const dutch = await dutchSiteTexts();
  if (cases !== null) {
    const read = readCases(cases);
    return { cases: read, documents: documentsOf(read), dutch };
  }
  const needsCases = parts.some((part) => part !== 'speed');
  if (needsCases) progress('making cases');
  const made = needsCases ? generateCases(dutch, { seed, quotas: usualQuotas }) : [];
  return { cases: made, documents: [], dutch };
}

/** Adds up over all cases, by engine. */
async function overCases<T>(
  cases: readonly EditCase[],
  find: (one: EditCase, at: number) => Promise<readonly Answers[]>,
  add: (sum: T | undefined, one: EditCase, answers: Answers['answers']) => T,
): Promise<ByEngine<T>> {
  const sums = new Map<string, T>();
  let last = performance.now();
  for (const [at, one] of cases.entries()) {
    for (const { engine, answers } of await find(one, at))
      sums.set(engine, add(sums.get(engine), one, answers));
    if (performance.now() - last < 10_000) continue;
    progress(`  ${at + 1} of ${cases.length} pages`);
    last = performance.now();
  }
  return Object.fromEntries(sums);
}

const noAccuracy: Accuracy = { tallies: {}, misses: [] };

function measureAccuracy(cases: readonly EditCase[], { page }: BenchBrowser) {
  progress(`accuracy: ${cases.length} pages`);
  return overCases<Accuracy>(cases, page.findAfterEdit, (sum = noAccuracy, one, answers) => ({
    tallies: tallyCase(sum.tallies, one, answers),
    misses: sum.misses.concat(missesIn(one, answers)),
  }));
}

/** So many quotes are enough; those whose surroundings are the same twice could be either. */
function forReader(cases: readonly EditCase[]): EditCase[] {
  let count = 0;
  return cases.flatMap((one) => {
    const quotes = one.quotes.filter((quote) => !quote.class.endsWith('+indistinct'));
    if (count >= readerQuotes || quotes.length === 0) return [];
    count += quotes.length;
    return [{ ...one, quotes }];
  });
}

function measureReader(cases: readonly EditCase[], { page }: BenchBrowser) {
  const some = forReader(cases);
  progress(`reader mode: ${some.length} pages`);
  return overCases<ReaderTally>(some, page.findInReader, (sum = noReaderTally, one, answers) =>
    tallyReader(sum, one, answers),
  );
}

async function measure(flags: Flags, browser: BenchBrowser) {
  const { cases, documents, dutch } = await materialOf(flags);
  const has = (part: Flags['parts'][number]) => flags.parts.includes(part);
  return {
    accuracy: has('accuracy') ? await measureAccuracy(cases, browser) : null,
    reader: has('reader') ? await measureReader(cases, browser) : null,
    speed: has('speed') ? await browser.page.measureSpeed(speedTexts(documents, dutch)) : null,
  };
}

async function run(flags: Flags): Promise<void> {
  const browser = await openBench(progress);
  try {
    const figures = await measure(flags, browser);
    const conditions = `${browser.version}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
    console.log(`\n${conditions}\n`);
    if (figures.accuracy) console.log(`${accuracyReport(figures.accuracy)}\n`);
    if (figures.reader)
      console.log(`The same text in another DOM\n${readerReport(figures.reader)}\n`);
    if (figures.speed) console.log(speedReport(figures.speed));
    if (flags.json)
      writeFileSync(flags.json, `${JSON.stringify({ conditions, ...figures }, null, 2)}\n`);
  } finally {
    await browser.close();
  }
}

try {
  await run(readFlags(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BenchFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
