/** Who may know, and what is wanted: each choice leads to a letter that exists, or to none on purpose. */
import { describe, expect, test } from 'vitest';
import { practiceEntries } from '../../../src/data/practices.ts';
import { choicesFor, chosenFor, letterFor, whoMayKnow } from '../../../src/domain/who-may-know.ts';
import { lettersForWishes, usualWishes, wishes } from '../../../src/domain/wish.ts';

test('a letter leads back to the choice that it was made for', () => {
  for (const who of whoMayKnow) {
    const kind = letterFor(who);
    if (kind !== null) expect(chosenFor(kind)).toBe(who);
  }
});

test('who keeps it to themselves, and who gives it to a helper, writes no letter', () => {
  expect(whoMayKnow.filter((who) => letterFor(who) === null)).toEqual(['nobody', 'helper']);
});

test('the authority is offered exactly where it is the one to go to; the others always are', () => {
  for (const practice of practiceEntries) {
    const others = whoMayKnow.filter((who) => who !== 'authority-tip');
    expect(choicesFor(practice)).toEqual(practice.notCompetent === null ? whoMayKnow : others);
  }
});

describe('what is wanted', () => {
  test('is offered with what the first letter asks anyhow at the front, which needs no other letter', () => {
    expect(wishes.slice(0, usualWishes.length)).toEqual(usualWishes);
    expect(lettersForWishes(usualWishes)).toEqual([]);
  });

  test('each letter is named once, however much is wanted', () => {
    const kinds = lettersForWishes(wishes);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
