/** Whether a place is the passage: each rule decides where no other one does, and not a step below. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/anchoring/candidate.ts';
import { type KnownRival, mostRivals } from '../../../src/anchoring/mark.ts';
import { pageTextOf } from '../../../src/anchoring/page-text.ts';
import { passageOf } from '../../../src/anchoring/passage.ts';
import { verdictOf } from '../../../src/anchoring/verdict.ts';
import { spanOf } from './locate.ts';

const long = 'Wij nemen elk gesprek in deze kamer op met beeld en met geluid.';
const middle = 'Wij nemen elk gesprek op met beeld en geluid.';
const short = 'Wij nemen gesprekken op.';
const tiny = 'Wij filmen u hier';
const two = 'Beveiligingscamera spreekkamers';
const brief = 'ja of nee';

type Figures = Partial<Pick<Candidate, 'words' | 'purity' | 'run' | 'before' | 'after'>>;
type Around = { readonly same?: number; readonly alike?: number };

const rivalOf = (exact: string, isSame: boolean): KnownRival => ({
  start: 0,
  passage: passageOf({ prefix: '', exact, suffix: '' }),
  isSame,
  isTwin: false,
});

/** The verdict on a place of which only the figures differ from the passage. */
function verdict(exact: string, figures: Figures, { same = 0, alike = 0 }: Around = {}) {
  const [prefix, suffix] = ['Let op! ', ' Vragen? Bel ons.'];
  const page = pageTextOf(prefix + exact + suffix);
  const rivals = [
    ...Array.from({ length: same }, () => rivalOf(exact, true)),
    ...Array.from({ length: alike }, () => rivalOf('Wij nemen niets op.', false)),
  ];
  const sought = { passage: passageOf({ prefix, exact, suffix }), start: null, rivals };
  const all = { words: 1, purity: 1, run: 1, before: 1, after: 1, ...figures };
  return verdictOf(page, sought, { ...spanOf(page.text, exact), ...all });
}

describe('it is anchored', () => {
  test.each<[string, string, Figures, Figures]>([
    [
      'one side agrees and the other by half',
      short,
      { words: 0.55, before: 0.9, after: 0.5, run: 0 },
      { words: 0.55, before: 0.9, after: 0.49, run: 0 },
    ],
    [
      'nearly all the words are there, and one side',
      short,
      { words: 0.85, before: 0.8, after: 0, run: 0 },
      { words: 0.84, before: 0.8, after: 0, run: 0 },
    ],
    [
      'most of the words are there, one side and some of the other',
      short,
      { words: 0.7, before: 0.8, after: 0.4, run: 0 },
      { words: 0.7, before: 0.8, after: 0.39, run: 0 },
    ],
    [
      'half of the words stand in a row, and all of one side',
      short,
      { words: 0.55, before: 0.95, after: 0, run: 0.5 },
      { words: 0.55, before: 0.95, after: 0, run: 0.49 },
    ],
    [
      'many words are there, whatever stands around them',
      long,
      { words: 0.9, before: 0, after: 0, run: 0 },
      { words: 0.89, before: 0, after: 0, run: 0 },
    ],
    [
      'the very words are there, and something of one side',
      short,
      { before: 0.3, after: 0 },
      { before: 0.29, after: 0 },
    ],
  ])('when %s', (_, exact, enough, less) => {
    expect(verdict(exact, enough)).toBe('anchored');
    expect(verdict(exact, less)).not.toBe('anchored');
  });
});

describe('it is suggested', () => {
  test.each<[string, string, Figures, Figures]>([
    [
      'half of the words are there, one side and some of the other',
      short,
      { words: 0.5, before: 0.8, after: 0.4, run: 0.25 },
      { words: 0.5, before: 0.8, after: 0.4, run: 0.24 },
    ],
    [
      'most of the words are there, and most of one side',
      short,
      { words: 0.7, before: 0.6, after: 0 },
      { words: 0.69, before: 0.6, after: 0 },
    ],
    [
      'some of everything is there',
      short,
      { words: 0.6, before: 0.6, after: 0.5, run: 0 },
      { words: 0.6, before: 0.6, after: 0.49, run: 0 },
    ],
    [
      'nearly all of many words are there, whatever stands around them',
      middle,
      { words: 0.8, before: 0, after: 0 },
      { words: 0.79, before: 0, after: 0 },
    ],
    [
      'the very words are there',
      tiny,
      { before: 0, after: 0 },
      { words: 0.95, before: 0, after: 0 },
    ],
  ])('when %s', (_, exact, enough, less) => {
    expect(verdict(exact, enough)).toBe('suggested');
    expect(verdict(exact, less)).toBe('orphaned');
  });
});

test('what was put in between counts against the words', () => {
  expect(verdict(short, { before: 0.9, after: 0.5, words: 0.9, purity: 0.3 })).toBe('anchored');
  expect(verdict(short, { before: 0.9, after: 0.5, words: 0.9, purity: 0.2 })).toBe('orphaned');
});

test('where nothing stood around the words, that says nothing for a place', () => {
  const nothing = { before: null, after: null };
  expect(verdict(short, { ...nothing, words: 0.85 })).toBe('orphaned');
  expect(verdict(short, nothing)).toBe('suggested');
  expect(verdict(long, nothing)).toBe('anchored');
});

test.each([two, brief])('“%s” is too short to be nearly there', (exact) => {
  expect(verdict(exact, {})).toBe('anchored');
  expect(verdict(exact, { words: 0.95 })).toBe('orphaned');
});

describe('both sides have to agree', () => {
  const oneSide = { before: 1, after: 0.6 };
  const bothSides = { before: 1, after: 0.7 };

  test('where as many look-alikes stood as are kept, for there may have been more', () => {
    const most = { alike: mostRivals };
    expect(verdict(short, { words: 0.9, ...oneSide }, { alike: mostRivals - 1 })).toBe('anchored');
    expect(verdict(short, { words: 0.9, ...oneSide }, most)).toBe('suggested');
    expect(verdict(short, { words: 0.9, ...bothSides }, most)).toBe('anchored');
  });

  test('for the very words only where the very words stood elsewhere', () => {
    expect(verdict(short, oneSide, { alike: mostRivals })).toBe('anchored');
    expect(verdict(short, oneSide, { same: mostRivals })).toBe('suggested');
  });

  test('and nearly wholly for a short passage that stood there twice', () => {
    expect(verdict(brief, bothSides)).toBe('anchored');
    expect(verdict(brief, bothSides, { same: 1 })).toBe('suggested');
    expect(verdict(brief, { before: 1, after: 0.85 }, { same: 1 })).toBe('anchored');
  });
});
