// `npm test`: every check of the project, one after the other, and one line at the end that counts
// them. `npm test -- lint unit` runs only the steps that are named; `npm test -- everything` tries slow
// things in every way, and takes twice as long.
import { addOutcomes, nothing, type Outcome } from './outcome.ts';
import { type Step, steps } from './test-steps.ts';

const words = process.argv.slice(2);
if (words.includes('everything')) process.env.KANTLIJN_TESTS = 'everything';
const names = words.filter((word) => word !== 'everything');
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name));
const total = runAll(chosen);
const mustNotSkip = Boolean(process.env.CI);
process.exitCode = total.failed > 0 || (mustNotSkip && total.skipped > 0) ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

function runAll(list: readonly Step[]): Outcome {
  const failed = new Set<string>();
  return list.map((step) => runStep(step, failed)).reduce(addOutcomes, nothing);
}

function runStep({ name, needs = [], run }: Step, failed: Set<string>): Outcome {
  const broken = needs.find((need) => failed.has(need));
  console.log(`\n── ${name}${broken ? `: left out, because ${broken} failed` : ''}`);
  if (broken) return nothing;
  const outcome = run();
  if (outcome.failed > 0) failed.add(name);
  return outcome;
}
