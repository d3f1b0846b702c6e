/** The list of practices: ranked by a page and searched by words, and never less than all of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practiceEntries } from '../../../src/data/practices.ts';
import { findPractices } from '../../../src/domain/find-practices.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { commonPractices, rankPractices } from '../../../src/domain/rank-practices.ts';

const words = practiceEntries.flatMap(({ pageWords }) => pageWords);
const texts = fc.array(
  fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('camera', ...words)).map((some) => some.join(' ')),
  ),
);

describe('ranking', () => {
  test('only puts the practices in another order', () => {
    fc.assert(
      fc.property(texts, (some) => {
        expect(rankPractices(some, practiceEntries).toSorted()).toEqual(practiceIds.toSorted());
      }),
    );
  });

  test.each([[[]], [['', '']], [['https://www.voorbeeldstad.test/', '\u0000 zzz']]])(
    'begins with the common ones when %j suggests nothing',
    (some) => {
      const ranked = rankPractices(some, practiceEntries);
      expect(ranked.slice(0, commonPractices.length)).toEqual(commonPractices);
    },
  );

  const made = [
    { id: 'retention', pageWords: ['bewaartermijn', 'ai', 'gegeven'] },
    { id: 'id-copy', pageWords: ['paspoort', 'gegeven'] },
    { id: 'home-visit', pageWords: ['huisbezoek', 'gegeven'] },
  ] as const;

  test.each([
    ['a word that it contains', ['Uw Pâspoort meenemen'], 'id-copy'],
    ['a stem inside a longer word', ['gegevensbewaartermijnen'], 'retention'],
    ['the nearest text', ['bij een huisbezoek', 'uw paspoort, uw bewaartermijn'], 'home-visit'],
    ['a word of the address', ['', 'https://www.voorbeeldstad.test/paspoort-kopie'], 'id-copy'],
    ['a short stem at the start of a word', ['wij werken met AI-hulp'], 'retention'],
  ])('puts first what is suggested by %s', (_what, some, first) => {
    expect(rankPractices(some, made)[0]).toBe(first);
  });

  test('takes no short stem inside another word', () => {
    expect(rankPractices(['e-mail naar maira'], made)[0]).toBe('home-visit');
  });

  test('counts words for less when they suggest others too', () => {
    const shared = ['gegeven', 'formulier'];
    const some = [
      ...(['retention', 'id-copy', 'wrong-data'] as const).map((id) => ({ id, pageWords: shared })),
      { id: 'no-dpia', pageWords: ['effectbeoordeling'] },
    ] as const;
    const text = 'Uw gegevens, het formulier en de effectbeoordeling';
    expect(rankPractices([text], some)[0]).toBe('no-dpia');
  });

  test.each([
    ['In spreekkamer 2 en 4 nemen wij beeld en geluid op.', 'recording-interview'],
    ['Dit gesprek wordt opgenomen voor trainingsdoeleinden.', 'recording-phone'],
    ['Stuur de afschriften van al uw rekeningen.', 'bank-statements'],
    ['Twee medewerkers bekijken alle kamers van uw woning tijdens het huisbezoek.', 'home-visit'],
    ['De klok bij de ingang leest uw vingerafdruk.', 'biometric-clock'],
    ['Bent u ziek, doe er dan een brief van uw arts bij.', 'medical-data'],
    ['Ook als u op Weigeren klikt, plaatsen wij cookies.', 'website-trackers'],
    ['Onze medewerkers bekijken openbare berichten op Facebook.', 'social-media'],
    ['Een rekenmodel geeft ieder dossier elke nacht een score.', 'risk-score'],
  ] as const)('has what “%s” is about among the first five', (sentence, practice) => {
    expect(rankPractices([sentence], practiceEntries).slice(0, 5)).toContain(practice);
  });

  test('takes no longer for a text without end', () => {
    const long = 'gegevens paspoort '.repeat(200_000);
    const start = performance.now();
    rankPractices([long, long], practiceEntries);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe.each(letterLanguages)('searching in %s', (language) => {
  const named = practiceEntries.map(({ id, texts: { [language]: text } }) => ({ id, ...text }));

  test.each(named)('finds “$title” by its own title, and first', ({ id, title }) => {
    expect(findPractices(title, named)[0]).toBe(id);
  });

  test.each(named)('finds “$title” by its summary too', ({ id, summary }) => {
    expect(findPractices(summary, named)).toContain(id);
  });

  test('finds nothing for nothing, and everything in the order of the catalogue', () => {
    expect(findPractices(' \t', named)).toEqual([]);
    expect(findPractices('e', named).length).toBeGreaterThan(30);
  });
});

test.each(['opgenom', 'OPGENOMEN gesprek', 'gesprék opgenomen', ' opgenomen,  gesprek! '])(
  'what is typed as “%s” is understood',
  (query) => {
    const named = practiceEntries.map(({ id, texts: { nl } }) => ({ id, ...nl }));
    expect(findPractices(query, named)).toContain('recording-interview');
  },
);
