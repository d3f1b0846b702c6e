/** What the page makes of outcomes: parts that are missing, findings by kind, a report as text. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import type { Finding } from '../../../src/domain/verification.ts';
import type { Check } from '../../../src/verify-page/check.ts';
import { factsOf, missingParts } from '../../../src/verify-page/check.ts';
import { groupFindings } from '../../../src/verify-page/findings.ts';
import { readerLanguage } from '../../../src/verify-page/reader-language.ts';
import { reportOf } from '../../../src/verify-page/report.ts';
import { wordsIn } from '../../../src/verify-page/words.ts';
import { verifyStates } from '../../gallery/verify-states.ts';

function filesIn(check: Check | undefined) {
  if (check?.kind !== 'checked') throw new Error('nothing was checked');
  return check.files;
}

const missingIn = (state: string) => {
  const files = filesIn(verifyStates[state]);
  return files.map((file) => {
    const facts = factsOf(file);
    return facts && missingParts(facts, files);
  });
};

test('says which parts of a pack are not among the files', () => {
  expect(missingIn('part-missing')).toEqual([[2], [2]]);
  expect(missingIn('all-parts')).toEqual([[], [], []]);
  expect(missingIn('intact')).toEqual([[]]);
  expect(missingIn('unreadable')).toEqual([null]);
});

test('a part of another pack does not count for this one', () => {
  const [first, third] = filesIn(verifyStates['part-missing']);
  const facts = first && factsOf(first);
  if (!facts || !third) throw new Error('two parts');
  expect(missingParts({ ...facts, day: asDay('2020-01-01') }, [third])).toEqual([1, 2, 3]);
});

test('each kind of finding is told once, with its files in their order', () => {
  const findings: readonly Finding[] = [
    { code: 'file-changed', path: 'b' },
    { code: 'file-missing', path: 'c' },
    { code: 'file-changed', path: 'a' },
    { code: 'payload-count-wrong', path: null },
  ];
  expect(groupFindings(findings)).toEqual([
    { code: 'file-changed', paths: ['b', 'a'] },
    { code: 'file-missing', paths: ['c'] },
    { code: 'payload-count-wrong', paths: [] },
  ]);
});

test.each(['nl', 'en'] as const)(
  'the report in %s has every code and the fingerprint',
  (language) => {
    const files = filesIn(verifyStates['every-finding']);
    const report = reportOf(files, wordsIn(language));
    const [file] = files;
    if (file?.outcome.kind !== 'checked') throw new Error('not checked');
    const { findings, pack } = file.outcome.verification;
    for (const { code } of findings) expect(report).toContain(`(${code})`);
    expect(report).toContain(pack?.fingerprint);
    expect(report).toContain(wordsIn(language).verdict.notProven);
  },
);

test.each([
  [['nl-BE', 'en'], 'nl'],
  [['de', 'en-GB', 'nl'], 'en'],
  [['tr', 'nl'], 'nl'],
  [['de'], 'en'],
  [[], 'en'],
] as const)('a reader of %j begins in %s', (wanted, language) => {
  expect(readerLanguage(wanted)).toBe(language);
});

test('of what is no pack nothing is said of keys, moments or proof', () => {
  const { verdict } = wordsIn('nl');
  const report = reportOf(filesIn(verifyStates.unreadable), wordsIn('nl'));
  for (const words of [verdict.byWhom, verdict.sinceWhen, verdict.notProven])
    expect(report).not.toContain(words);
});
