/** Laws for the words of explanations: every language says the same of the same, in plain sentences. */
import { expect, test } from 'vitest';
import { explanationWords } from '../../../../src/complaint/explanations/all-words.ts';
import { clues } from '../../../../src/complaint/explanations/clues.ts';
import { allEnclosedNames } from '../../../../src/complaint/explanations/enclosed-names.ts';
import {
  type ExplanationWords,
  type Sentence,
  slotsOf,
  wordsOf,
} from '../../../../src/complaint/explanations/explanation-words.ts';
import { partsOfLetter } from '../../../../src/complaint/explanations/letter-parts.ts';
import {
  outwardParts,
  type PartId,
  partsOf,
  requestParts,
} from '../../../../src/complaint/explanations/parts.ts';
import { allPhrases } from '../../../../src/complaint/explanations/phrases.ts';
import { holds } from '../../../../src/complaint/explanations/say-sentence.ts';
import { letterRules } from '../../../../src/data/letter-rules.ts';
import { languages } from '../../../../src/domain/language.ts';
import { allLetters } from './all-letters.ts';

const parts = [...requestParts, ...outwardParts];

const sentencesOf = ({ kinds, parts: words }: ExplanationWords): readonly Sentence[] => [
  ...Object.values(words).flatMap(({ say }) => say),
  ...Object.values(kinds).flatMap(({ opening }) => opening),
];

const plainOf = (words: ExplanationWords): readonly string[] => [
  ...sentencesOf(words).map(wordsOf),
  ...Object.values(words.kinds).flatMap(({ doesNot, next }) => [...next, ...doesNot]),
  ...Object.values(words.parts).map(({ title }) => title),
  ...words.frame.intro,
  words.frame.help,
];

/** What a sentence is about, whatever the language: its clue, and what it names in any order. */
const about = (sentence: Sentence) => [
  typeof sentence === 'string' ? null : sentence.when,
  slotsOf(wordsOf(sentence)).toSorted(),
];

test.each(languages)('%s says the same of each part and each letter as Dutch', (language) => {
  const { kinds, parts: words } = explanationWords[language];
  const dutch = explanationWords.nl;
  for (const part of parts)
    expect([part, words[part].say.map(about)]).toEqual([part, dutch.parts[part].say.map(about)]);
  for (const [kind, said] of Object.entries(dutch.kinds)) {
    const other = Object.entries(kinds).find(([name]) => name === kind)?.[1];
    expect([kind, other?.opening.map(about), other?.next.length, other?.doesNot.length]).toEqual([
      kind,
      said.opening.map(about),
      said.next.length,
      said.doesNot.length,
    ]);
  }
});

test.each(languages)('every slot in %s names a rule or a day', (language) => {
  const known: readonly string[] = [...Object.keys(letterRules), 'day1', 'day2'];
  for (const sentence of sentencesOf(explanationWords[language]))
    for (const slot of slotsOf(wordsOf(sentence))) expect(known).toContain(slot);
});

test('every sentence is said of some letter, so none has lost what it explains', () => {
  const { kinds, parts: words } = explanationWords.nl;
  const said = new Set<Sentence>();
  const there = new Set<PartId>();
  for (const letter of allLetters)
    for (const { heading, blocks } of partsOfLetter(letter)) {
      const known = Object.entries(partsOf[letter.kind]);
      const part = known.find(([name]) => heading?.replace(/ \d+$/, '') === name)?.[1];
      if (part) there.add(part);
      const all = heading === null ? kinds[letter.kind].opening : part ? words[part].say : [];
      for (const one of all) if (holds(one, blocks, letter.language)) said.add(one);
    }
  const never = [...there].flatMap((part) =>
    words[part].say.filter((one) => !said.has(one)).map((one) => `${part}: ${wordsOf(one)}`),
  );
  expect(never).toEqual([]);
});

test('every clue is used', () => {
  const used = sentencesOf(explanationWords.nl).flatMap((one) =>
    typeof one === 'string' ? [] : [one.when],
  );
  expect(clues.filter((clue) => !used.includes(clue))).toEqual([]);
});

test.each(languages)('sentences in %s are short, and end', (language) => {
  for (const words of plainOf(explanationWords[language]))
    for (const sentence of words.split(/(?<=[.?؟]) /))
      expect([sentence, sentence.split(' ').length <= 30]).toEqual([sentence, true]);
});

test.each(languages)('nothing in %s blames, promises or says illegal', (language) => {
  const words = plainOf(explanationWords[language]).join('\n').toLowerCase();
  expect(words).not.toMatch(
    /illega|onwettig|unlawful|schuld|gegarandeerd|guarantee|yasadışı|yasa dışı|غير قانوني/,
  );
});

test('words in Arabic are in Arabic script, but for names and slots', () => {
  for (const words of plainOf(explanationWords.ar)) {
    const latin = words.replaceAll(/\{[^}]*\}/g, '').match(/[A-Za-z]+/g) ?? [];
    const names =
      /^(DPIA|DigiD|FG|AP|BSN|sociaal|raadslieden|Juridisch|Loket|cli|ntenraad|Nationale|ombudsman)$/;
    expect(latin.filter((word) => !names.test(word))).toEqual([]);
  }
});

test('short names are there in every language, each its own', () => {
  for (const row of [...allPhrases, ...allEnclosedNames])
    for (const words of row) expect(words.trim()).not.toBe('');
});
