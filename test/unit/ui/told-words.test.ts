/** What checks, captures, letters that lack something and the weighing say: the same in every language. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorityWarningWords } from '../../../src/complaint/authority-warning-words.ts';
import { letterFaultWords } from '../../../src/complaint/letter-fault-words.ts';
import { answerWords } from '../../../src/data/answer-words.ts';
import { knownServices } from '../../../src/data/known-services.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { weighDossier } from '../../../src/flows/weigh-dossier.ts';
import { calendarWords } from '../../../src/follow-up/calendar-words.ts';
import { loadTold, type ToldWords, toldNow } from '../../../src/ui/dossier/told/told-words.ts';
import { saidOfSigner } from '../../../src/verify/said-of-signer.ts';
import { anyContents } from '../law/any-dossier.ts';
import { anyDay } from '../law/days.ts';
import { check } from '../verify/check.ts';
import { mine, packWith } from '../verify/signed-pack.ts';

const notYet = toldNow('ar');
for (const language of languages) await loadTold(language);

function toldIn(language: Language): ToldWords {
  const words = toldNow(language);
  if (words === null) throw new Error(`no words in ${language}`);
  return words;
}

/** All of it that is shown on a screen; of the functions, what they say of one, two, five and twelve. */
const shownIn = (language: Language) => {
  const { check: checked, factors, remarks } = toldIn(language);
  const { language: _a, choicesOf: _b, cite: _c, ...sentences } = factors;
  const { language: _d, ...checks } = checked;
  return {
    checks,
    sentences,
    remarks,
    does: knownServices.map((service) => toldIn(language).doesOf(service)),
    faults: letterFaultWords[language],
    warnings: authorityWarningWords[language],
    answers: answerWords[language],
    calendar: calendarWords[language].title,
  };
};

const counts = [1, 2, 5, 12] as const;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return counts.flatMap((count) => textsIn(value(count, count, count)));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Which names it has, and how many of each list: all of it but the words. */
function shapeOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.entries(value)
    .map(([name, inner]) => [name, shapeOf(inner)])
    .sort();
}

/** Words in brackets stand in Dutch on purpose: they are what somebody has to find on paper. */
const bare = (text: string): string => text.replace(/\([^()]*\)/g, '');

test('the words of a language come when they are asked for', () => {
  expect(notYet).toBeNull();
  for (const language of languages) expect(toldIn(language).check.language).toBe(language);
});

describe.each(languages)('in the language %s', (language) => {
  const texts = textsIn(shownIn(language));

  test('as much is said as in Dutch', () => {
    expect(shapeOf(shownIn(language))).toEqual(shapeOf(shownIn('nl')));
  });

  test('sentences are short, judge nobody, and have the digits of letters', () => {
    const unfit =
      /illegal|unlawful|onrechtmatig|onwettig|strafbaar|غير قانوني|مخالف للقانون|yasa ?dışı|hukuka aykırı|suçtur/i;
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?؟])\s+/));
    expect(sentences.filter((one) => one.split(/\s+/).length > 25)).toEqual([]);
    expect(sentences.filter((one) => unfit.test(one))).toEqual([]);
    expect(texts.filter((one) => /[\u0660-\u0669\u06F0-\u06F9]/.test(one))).toEqual([]);
  });

  test('any dossier is weighed in three parts, with nothing left open', () => {
    fc.assert(
      fc.property(anyContents, anyDay, (contents, day) => {
        const parts = weighDossier(contents, day, toldIn(language).factors);
        expect(parts.map(({ sentences }) => sentences.length)).toEqual(
          weighDossier(contents, day, toldIn('nl').factors).map(
            ({ sentences }) => sentences.length,
          ),
        );
        for (const sentence of parts.flatMap(({ sentences }) => sentences))
          expect(sentence).toMatch(/^(?!.*(?:undefined|null|NaN)).+\.$/);
      }),
    );
  });

  test('the groups of a fingerprint keep their order', async () => {
    const { title } = saidOfSigner(await check(await packWith()), toldIn(language).check);
    const groups = mine.fingerprint.match(/.{4}/g)?.join(' ');
    expect(title).toContain(language === 'ar' ? `\u2066${groups}\u2069` : groups);
  });
});

test('what is said in Arabic has Arabic letters in it, unless it has no letters at all', () => {
  expect(
    textsIn(shownIn('ar')).filter(
      (text) => !/\p{Script=Arabic}/u.test(text) && /\p{L}/u.test(text),
    ),
  ).toEqual([]);
});

test('what is said in Turkish has no Dutch in it', () => {
  const dutch = /\b(?:het|een|niet|van|dat|deze|wordt|staat|zijn|voor|dit|met|bij|naar|uw)\b/i;
  expect(textsIn(shownIn('nl')).filter((text) => dutch.test(bare(text))).length).toBeGreaterThan(
    99,
  );
  expect(textsIn(shownIn('tr')).filter((text) => dutch.test(bare(text)))).toEqual([]);
});

test.each(['ar', 'tr'] as const)('what each known service does is said in %s', (language) => {
  const { doesOf } = toldIn(language);
  expect(knownServices.filter((one) => doesOf(one) === one.does.nl)).toEqual([]);
});

test('a service of another version is told in the words that were kept', () => {
  const [known] = knownServices;
  if (known === undefined) throw new Error('no services');
  const other = { ...known, does: { nl: 'doet iets nieuws', en: 'does something new' } };
  expect(toldIn('ar').doesOf(other)).toBe('doet iets nieuws');
});
