import { expect, test } from 'vitest';
import { check, findingsOf, goodPack } from './check.ts';

test('what was written is intact', async () => {
  const verification = await check(await goodPack());
  expect(findingsOf(verification)).toEqual([]);
  expect(verification).toMatchObject({
    verdict: 'intact',
    pack: { software: 'Kantlijn 0.1.0', day: '2026-11-26', part: { number: 1, of: 1 } },
    signer: { kind: 'none' },
    knownSince: { kind: 'none' },
  });
});
