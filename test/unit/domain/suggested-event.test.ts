/** What a date is of, by its words. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/domain/find-dates.ts';
import { suggestedEvent } from '../../../src/domain/suggested-event.ts';

const suggestions = (...texts: string[]) =>
  findDates(texts).map(({ date, words }) => [date, suggestedEvent(words)]);

test('of an agreement that was signed after the data had gone out, both dates are known', () => {
  const recital = 'Partijen leveren elkaar gegevens van inwoners vanaf 1 mei 2024.';
  const end = 'Aldus overeengekomen en\nondertekend te Groningen op 3 februari 2025.';
  expect(suggestions(recital, end)).toEqual([
    ['2024-05-01', 'shared-since'],
    ['2025-02-03', 'signed'],
  ]);
});

describe('a date', () => {
  test.each([
    ['Getekend: 14 maart 2025', 'signed'],
    ['Signed on March 14, 2025', 'signed'],
    ['de brief die op 14 maart 2025 is ondertekend', 'signed'],
    ['Deze regeling treedt in werking op 14 maart 2025', 'in-force'],
    ['met ingang van 14 maart 2025', 'in-force'],
    ['Gegevens worden gedeeld sinds maart 2025', 'shared-since'],
    ['De gegevens worden sinds 14 maart 2025 gedeeld', 'shared-since'],
    ['verstrekt vanaf 14-03-2025', 'shared-since'],
    ['data shared since 14 March 2025', 'shared-since'],
    ['Dagtekening 14 maart 2025', 'dated'],
    ['Datum: 14-03-2025', 'dated'],
    ['Datum ontvangst 14-03-2025', 'received'],
    ['Ontvangen op 14 maart 2025', 'received'],
    ['Verzonden: 14 maart 2025', 'sent'],
    ['verstuurd op 14 maart 2025', 'sent'],
    ['Ingangsdatum: 14-03-2025', 'in-force'],
    ['werkzaam vanaf 14 maart 2025', null],
    ['op 14 maart 2025 zag ik een camera', null],
  ] as const)('as in %j is offered as %j', (text, kind) => {
    expect(suggestions(text).map(([, offered]) => offered)).toEqual([kind]);
  });

  test('in a head of a letter goes with the word ahead of it', () => {
    expect(suggestions('Datum: 14 maart 2025\nOntvangen: 16 maart 2025\nBijlagen: 2')).toEqual([
      ['2025-03-14', 'dated'],
      ['2025-03-16', 'received'],
    ]);
  });
});

test.each([
  ['CreationDate', 'made'],
  ['ModDate', null],
  ['Date', 'sent'],
  ['DateTimeOriginal', 'photographed'],
  ['constructor', null],
] as const)('the property %s of a file is offered as %j', (name, kind) => {
  expect(suggestedEvent(name)).toBe(kind);
});
