/** What is wrong with a file of what routes look at, in sentences that say where to look. */
import * as v from 'valibot';
import type { ReadinessEntry } from '../../src/domain/readiness.ts';
import { readinessEntrySchema } from '../../src/schemas/readiness.ts';
import { repeated } from './names.ts';
import { schemaFaults } from './practice-faults.ts';

/** Empty when the file is good. `name` is that of the file. */
export function readinessFaults(name: string, value: unknown): string[] {
  const parsed = v.safeParse(readinessEntrySchema, value);
  const faults = parsed.success ? entryFaults(name, parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `${name}: ${fault}`);
}

function entryFaults(name: string, entry: ReadinessEntry): string[] {
  const routes = [...entry.must, ...entry.helps, ...entry.noMatter];
  return [
    ...(name === `${entry.id}.json` ? [] : [`the file should be called ${entry.id}.json`]),
    ...(entry.checkBy > entry.checkedOn ? [] : ['checkBy is not after checkedOn']),
    ...(routes.length > 0 ? [] : ['no route looks at it']),
    ...repeated('route', routes),
  ];
}
