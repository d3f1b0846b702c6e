/**
 * `npm run check:data [-- --on 2027-01-31]`: reads every data file and says what is wrong with it,
 * and what is overdue on that day (today when none is given). Ends with 1 when something is wrong;
 * overdue data is said and is no fault.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { practiceEntries } from '../../src/data/practices.ts';
import { asDay, dayOf, dutchTimeZone, instantOf } from '../../src/domain/instant.ts';
import { overdueLines } from './overdue.ts';
import { practiceFaults } from './practice-faults.ts';

const { values } = parseArgs({ options: { on: { type: 'string' } } });
const today = values.on ? asDay(values.on) : dayOf(instantOf(new Date()), dutchTimeZone);
const folder = join(import.meta.dirname, '../../src/data/practices');

const faults = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => practiceFaults(name, readJson(join(folder, name))));
for (const fault of faults) console.error(fault);

if (faults.length === 0) {
  const checked = practiceEntries.map((entry) => ({ name: entry.id, checked: entry }));
  for (const line of overdueLines(checked, today)) console.warn(`Overdue: ${line}`);
  console.log('The data is in order.');
}
process.exitCode = faults.length === 0 ? 0 : 1;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return `not JSON: ${String(error)}`;
  }
}
