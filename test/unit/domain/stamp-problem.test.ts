/** Every reason why a stamp is not taken has words: what happened, what is safe, and what to do next. */
import { describe, expect, test } from 'vitest';
import { stampProblemOf, stampProblems } from '../../../src/domain/stamp-problem.ts';
import { stampFaults, stampRequestFaults } from '../../../src/domain/time-stamp.ts';
import { stamps as inEnglish } from '../../../src/i18n/en/stamps.ts';
import { stamps as inDutch } from '../../../src/i18n/nl/stamps.ts';

test('every code of the checks is one kind of problem', () => {
  for (const code of [...stampFaults, ...stampRequestFaults])
    expect(stampProblemOf(code), code).not.toBeNull();
  for (const code of ['storage-full', 'cancelled', 'unexpected', 'toString', '__proto__'])
    expect(stampProblemOf(code)).toBeNull();
});

test('another pack and a refusal are problems of their own', () => {
  const others = Object.entries(stampProblems).filter(([code]) => code !== 'rejected');
  expect(others.map(([, problem]) => problem)).not.toContain('refused');
  const ofOtherPack = Object.entries(stampProblems).filter(([, one]) => one === 'other-pack');
  expect(ofOtherPack.map(([code]) => code)).toEqual([
    'imprint-not-sha256',
    'imprint-differs',
    'stamp-of-other-pack',
  ]);
});

describe.each([
  ['nl', inDutch.problems, 'Er is niets bewaard en niets veranderd.'],
  ['en', inEnglish.problems, 'Nothing was kept and nothing was changed.'],
] as const)('in %s', (_, problems, safe) => {
  test('each says what happened, what is safe, and what to do next', () => {
    for (const text of Object.values(problems)) {
      const [what = '', next = ''] = text.split(safe);
      expect([what.trim().length > 12, next.trim().length > 12], text).toEqual([true, true]);
    }
  });

  test('no word blames, promises or judges', () => {
    const words = JSON.stringify([problems, inDutch.howSteps, inDutch.provesText]);
    expect(words).not.toMatch(/illegal|onwettig|strafbaar|garan|altijd geldig/i);
  });
});

test('the page about stamps names no service and no address, and sends nobody anywhere', () => {
  for (const words of [inDutch, inEnglish]) {
    expect(JSON.stringify(words)).not.toMatch(/https?:|www\.|\.(?:com|org|eu|nl)\b/);
    expect(words.howSteps).toHaveLength(5);
  }
});
