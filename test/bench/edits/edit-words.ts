/** Edits inside a sentence: other wording, slips, numbers, months, negations. */

import type { Random } from '../../support/seeded-random.ts';
import { isMarked, monthNames, spelledNumbers, spelledOf } from './meaning.ts';
import { type Edit, type Operation, rewrite, type Stock, someSentence } from './operation.ts';
import { newWords, type Page, type Sentence, type Word } from './page.ts';

const words = (list: string) => list.trim().split(/\s+/);

/** A word and the marks around it. */
function partsOf(word: string): { before: string; bare: string; after: string } {
  const [, before = '', bare = word, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return { before, bare, after };
}

const bareOf = ({ text }: Word): string => partsOf(text).bare.toLowerCase();

/** The same word, reading otherwise: it keeps its place in the first page, its capital and marks. */
function reworded(word: Word, other: string): Word {
  const { before, bare, after } = partsOf(word.text);
  const isCapital = bare !== bare.toLowerCase();
  const text = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return { ...word, text: before + text + after };
}

/** Words whose change changes no more than the wording. */
const isPlain = ({ text }: Word) =>
  /\p{L}/u.test(text) && !isMarked(text) && spelledOf(text) === '';

const synonyms: Readonly<Record<string, string>> = {
  wij: 'we',
  we: 'wij',
  u: 'je',
  uw: 'jouw',
  gemeente: 'organisatie',
  gegevens: 'informatie',
  bewaren: 'houden',
  gebruiken: 'benutten',
  medewerker: 'collega',
  krijgt: 'ontvangt',
  brief: 'bericht',
  ook: 'tevens',
  vragen: 'verzoeken',
  nodig: 'noodzakelijk',
  gesprek: 'overleg',
  doorgeven: 'delen',
  opnamen: 'beelden',
};

const adverbs = ['ook', 'soms', 'meestal', 'dan', 'daarom', 'in principe', 'zo veel mogelijk'];

function rewordedAtRandom(word: Word, random: Random, stock: Stock): readonly Word[] {
  const synonym = synonyms[bareOf(word)];
  if (synonym !== undefined && random.chance(0.7)) return [reworded(word, synonym)];
  const way = random.below(10);
  if (way < 3) return [word, ...newWords(random.pick(adverbs))];
  if (way < 5 && partsOf(word.text).after === '') return [];
  return [reworded(word, random.pick(stock.words))];
}

/** From one word to three in ten, of those that bear no number, month or negation. */
export const editWords: Operation = (page, random, stock) => {
  const spot = someSentence(page, random, (sentence) => sentence.filter(isPlain).length >= 5);
  return rewrite(page, spot, (sentence) => {
    const plain = sentence.filter(isPlain);
    const count = Math.max(1, random.pick([0, 0.1, 0.2, 0.3]) * plain.length);
    const chosen = new Set(random.shuffle(plain).slice(0, count));
    return sentence.flatMap((word) =>
      chosen.has(word) ? rewordedAtRandom(word, random, stock) : [word],
    );
  });
};

type Change = (word: Word) => Word;

/** Changes one of the words that are fit for it. */
function changeOneWord(
  page: Page,
  random: Random,
  isFit: (word: Word) => boolean,
  change: Change,
): Edit | null {
  const spot = someSentence(page, random, (sentence) => sentence.some(isFit));
  return rewrite(page, spot, (sentence) => {
    const chosen = random.pick(sentence.filter(isFit));
    return sentence.map((word) => (word === chosen ? change(word) : word));
  });
}

/** A slip of the hand: one letter is left out, or changes places with the next. */
export const misspell: Operation = (page, random) => {
  const isLong = (word: Word) => isPlain(word) && /^\p{Ll}{5}/u.test(word.text);
  return changeOneWord(page, random, isLong, (word) => {
    const slips = [1, 2, 3].flatMap((at) => slipsAt(word, at));
    return random.pick(slips.filter((slip) => slip.text !== word.text && isPlain(slip)));
  });
};

function slipsAt(word: Word, at: number): Word[] {
  const [one, next] = [word.text.charAt(at), word.text.charAt(at + 1)];
  const [head, tail] = [word.text.slice(0, at), word.text.slice(at + 2)];
  return [next, next + one].map((by) => ({ ...word, text: head + by + tail }));
}

export const changeNumber: Operation = (page, random) =>
  changeOneWord(
    page,
    random,
    ({ text }) => /\d/.test(text),
    (word) => {
      const more = 1 + random.below(9);
      return { ...word, text: word.text.replace(/\d+/, (one) => String(Number(one) + more)) };
    },
  );

const otherThan = (word: Word, others: readonly string[], random: Random): Word =>
  reworded(word, random.pick(others.filter((other) => other !== bareOf(word))));

export const changeMonth: Operation = (page, random) =>
  changeOneWord(
    page,
    random,
    (word) => monthNames.includes(bareOf(word)),
    (word) => otherThan(word, monthNames, random),
  );

/** A number in words, as in "twee weken". */
export const changeSpelledNumber: Operation = (page, random) =>
  changeOneWord(
    page,
    random,
    (word) => spelledNumbers.includes(bareOf(word)),
    (word) => otherThan(word, spelledNumbers, random),
  );

const isNegation = (word: Word) => ['niet', 'geen'].includes(bareOf(word));

/** Verbs after which a Dutch sentence says "niet", and who may stand in between. */
const verbs = new Set(
  words(`
  is zijn wordt worden heeft hebt hebben kan kunt kunnen mag mogen moet moeten wil wilt bewaren
  gebruiken delen geven krijgt krijgen nemen vragen bekijken sturen maken staat bellen vernietigen
`),
);
const persons = new Set(words('wij we u je hij zij ik'));

/** Takes "niet" and "geen" out of a sentence, or puts "niet" in. */
export const negate: Operation = (page, random) => {
  const takesOut = random.chance(0.4);
  const isFit = (sentence: Sentence) =>
    sentence.length >= 4 && sentence.some(isNegation) === takesOut;
  const change = (sentence: Sentence) =>
    takesOut ? sentence.filter((word) => !isNegation(word)) : withNegation(sentence);
  return rewrite(page, someSentence(page, random, isFit), change);
};

function withNegation(sentence: Sentence): Sentence {
  const verb = sentence.findIndex((word) => verbs.has(bareOf(word)));
  const next = sentence[verb + 1];
  const place = verb + (next && persons.has(bareOf(next)) ? 2 : 1);
  const isInside = verb >= 0 && place < sentence.length;
  return sentence.toSpliced(isInside ? place : sentence.length - 1, 0, ...newWords('niet'));
}

const informal: Readonly<Record<string, string>> = { u: 'je', uw: 'je', wij: 'we' };

/** From "u" to "je": what many municipalities did with all their pages in one go. */
export const addressInformally: Operation = (page) => {
  const change: Change = (word) => {
    const other = informal[bareOf(word)];
    return other === undefined ? word : reworded(word, other);
  };
  const changed = page.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => sentence.map(change)),
  }));
  return { page: changed, log: 'address the reader with "je"' };
};
