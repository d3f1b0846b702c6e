/** Packs changed at random; `npm run fuzz:pack` does the same for as long as one likes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from './judge-mutation.ts';
import { mutation } from './mutations.ts';
import { parts, zip } from './taken-pack.ts';

test('a pack that was changed at random is never called intact, and stops nothing', async () => {
  const verdicts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(mutation, async (change) => {
      verdicts.add((await judge(zip, parts, change)).verdict);
    }),
    { numRuns: 300 },
  );
  expect(verdicts).toContain('findings');
  expect(verdicts).toContain('unreadable');
}, 120_000);
