// `npm run fuzz:pack -- [count] [seed] [signed]`: checks that many packs that were changed at random, and
// says what came of it. `signed`: with a log of twelve lines, seals on it, and a signature over the whole.
// Ends with 1 at the first that is judged wrongly, with how to see it again.
import fc from 'fast-check';
import { judge } from '../unit/verify/judge-mutation.ts';
import { mutation } from '../unit/verify/mutations.ts';
import { packWith } from '../unit/verify/signed-pack.ts';
import { partsOf } from '../unit/verify/surgery.ts';
import { zip as unsigned } from '../unit/verify/taken-pack.ts';

const [count = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

const zip = process.argv[4] === 'signed' ? await packWith() : unsigned;
const parts = await partsOf(zip);

const verdicts = { intact: 0, findings: 0, unreadable: 0 };
let [slowest, done] = [0, 0];
const from = performance.now();
const outcome = await fc.check(
  fc.asyncProperty(mutation, async (change) => {
    const { verdict, tookMs } = await judge(zip, parts, change);
    verdicts[verdict] += 1;
    slowest = Math.max(slowest, tookMs);
    done += 1;
    if (done % 1_000 === 0) console.log(`${done} packs, the slowest in ${Math.round(slowest)} ms`);
  }),
  { numRuns: count, seed },
);
const seconds = Math.round((performance.now() - from) / 1_000);
console.log(
  `${done} packs in ${seconds} s, seed ${seed}: ${verdicts.findings} with findings, ` +
    `${verdicts.unreadable} unreadable, ${verdicts.intact} intact because no file was changed, ` +
    `or its lists were made anew. The slowest took ${Math.round(slowest)} ms.`,
);
if (outcome.failed) console.error(fc.defaultReportMessage(outcome));
process.exitCode = outcome.failed ? 1 : 0;
