/** The rules of terms: complete, dated, sourced, and one for each day. */
import { expect, test } from 'vitest';
import decree from '../../../src/data/decree-days.json' with { type: 'json' };
import penalty from '../../../src/data/penalty-amounts.json' with { type: 'json' };
import terms from '../../../src/data/terms.json' with { type: 'json' };
import { termFaults } from '../../data-check/term-faults.ts';

test('the files are as the schemas say, and go together', () => {
  expect(termFaults({ terms, decree, penalty })).toEqual([]);
});

test('the check finds a rule that is missing, and two for one day', () => {
  const faults = termFaults({ terms: [...terms.slice(1), terms[1]], decree, penalty });
  expect(faults).toEqual([
    'terms.json: no rule for answer-request',
    'terms.json: answer-request-extended: two rules for one day',
  ]);
});

test('the check finds a day of a year that is not known yet', () => {
  const faults = termFaults({
    terms,
    decree: { ...decree, days: [{ day: '2099-05-15', source: 'a decree' }] },
    penalty,
  });
  expect(faults).toEqual([
    `decree-days.json: 2099-05-15 is after ${decree.knownUntilYear}, the last year that is known`,
  ]);
});
