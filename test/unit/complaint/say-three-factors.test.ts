/** The three factors in words: neutral, complete, and open about what is not known. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorWordsIn, sayThreeFactors } from '../../../src/complaint/say-three-factors.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { threeFactors } from '../../../src/law/three-factors.ts';
import { anyContents } from '../law/any-dossier.ts';
import { anyDay } from '../law/days.ts';
import { dossierWith, inRoom, oneQuote, recordWith } from './dossiers.ts';

const today = asDay('2026-11-26');

test.each(letterLanguages)(
  'any dossier gets three parts in %s, without a gap or a judgement',
  (language) => {
    fc.assert(
      fc.property(anyContents, anyDay, (contents, day) => {
        const said = sayThreeFactors(
          threeFactors(contents, practiceOf, day),
          factorWordsIn(language),
        );
        expect(said).toHaveLength(3);
        for (const { heading, sentences } of said) {
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of [heading, ...sentences])
            expect(sentence).not.toMatch(
              /undefined|null|NaN|onrechtmatig|illegal|unlawful|verboden|strafbaar|overtred/,
            );
          for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
        }
      }),
    );
  },
);

test('what is known is said, with days and articles in words', () => {
  const record = {
    ...recordWith(1, { happening: inRoom(), tier: 'happened-to-me', practice: 'fraud-scorecard' }),
    answers: [
      { question: 'others-concerned', kind: 'number', value: 2 },
      { question: 'consequence', kind: 'choice', chosen: ['benefit-less'] },
      { question: 'still-going-on', kind: 'choice', chosen: ['yes'] },
      { question: 'wish', kind: 'choice', chosen: ['stop', 'long-gone'] },
    ],
  } as const;
  const factors = threeFactors(dossierWith({ records: [record] }), practiceOf, today);
  const words = sayThreeFactors(factors, factorWordsIn('nl')).flatMap(({ sentences }) => sentences);
  for (const sentence of [
    'Het is de schrijver zelf overkomen.',
    'Gevolgen, zoals de schrijver ze koos: Minder of geen uitkering.',
    'In dit dossier zit 1 melding.',
    'Sinds wanneer het gebeurt, is niet bekend.',
    'Het gebeurde of werd gezien op 3 maart 2026.',
    'Het kan passen bij waar de AP van 2026 tot en met 2028 op let: AI en algoritmes.',
    'Volgens de schrijver gebeurt het nog.',
    'De schrijver wil bereiken: Dat het stopt; long-gone.',
    'De AP kan opleggen: het gebruik van deze gegevens beperken of stoppen (artikel 58 lid 2 onder f AVG).',
  ])
    expect(words).toContain(sentence);
});

test('what is not known is said to be so', () => {
  const factors = threeFactors(oneQuote('Wij filmen.'), practiceOf, today);
  const words = sayThreeFactors(factors, factorWordsIn('en')).flatMap(({ sentences }) => sentences);
  for (const sentence of [
    'No report says that it happened to the writer.',
    'Which consequence it had is not known.',
    'How many people it affects is not known.',
    'Since when it happens is not known.',
    'Whether it still happens is not known.',
    'What the writer wants to achieve is not known.',
  ])
    expect(words).toContain(sentence);
});
