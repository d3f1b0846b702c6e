/**
 * Makes pages, edits them at random, and asks their words what became of the passages. The same seed
 * gives the same cases.
 */

import { type Random, seededRandom } from '../../support/seeded-random.ts';
import { unrelatedSentences } from './boilerplate.ts';
import type { EditCase, Offsets, QuoteCase } from './case.ts';
import { companyOf } from './company.ts';
import { editAtRandom } from './edit-at-random.ts';
import { isMarked, spelledOf } from './meaning.ts';
import type { Stock } from './operation.ts';
import { lineOf, type Page, pageOf, placedWords } from './page.ts';
import { type Fate, fateOf, type Passage } from './passages.ts';
import { type Quotas, type Wanted, wantedOf } from './quotas.ts';
import { type NamedText, subjectAtRandom } from './subjects.ts';

/** Of shorter passages nobody can be sure. */
const minLength = 20;
/** When so many pages in a row have nothing that is wanted, none will. */
const maxIdle = 1000;

/** Cases until each class has its number. Throws when that cannot be reached. */
export function generateCases(
  texts: readonly NamedText[],
  { seed, quotas }: { readonly seed: number; readonly quotas: Quotas },
): EditCase[] {
  const wanted = wantedOf(quotas);
  const cases: EditCase[] = [];
  let last = 0;
  for (let round = 0; wanted.isAny(); round++) {
    if (round - last > maxIdle) throw new Error(`cannot be made: ${wanted.rest()}`);
    wanted.nextPage();
    const made = caseOf(texts, seededRandom(seed * 100_003 + round), wanted);
    if (made.quotes.length === 0) continue;
    cases.push({ ...made, commit: `seed ${seed}, round ${round}` });
    last = round;
  }
  return cases;
}

function caseOf(texts: readonly NamedText[], random: Random, wanted: Wanted): EditCase {
  const { name, lines } = subjectAtRandom(texts, random);
  const page = pageOf(lines);
  const { page: edited, log } = editAtRandom(page, random, stockOf(lines));
  return {
    document: name,
    commit: '',
    before: page.map(lineOf),
    after: edited.map(lineOf),
    quotes: quotesOn(page, edited, passagesOf(page, random), wanted),
    wrapped: edited.flatMap(({ isWrapped }, line) => (isWrapped ? [line] : [])),
    log,
  };
}

/** Words that a sentence can get without getting another number, month or negation. */
const stockOf = (lines: readonly string[]): Stock => ({
  sentences: unrelatedSentences,
  words: [...lines, ...unrelatedSentences]
    .flatMap((line) => line.match(/(?<!\S)\p{Ll}{3,}(?!\S)/gu) ?? [])
    .filter((word) => !isMarked(word) && spelledOf(word) === ''),
});

/** Whole sentences, some words out of them, and two sentences in a row, in any order. */
function passagesOf(page: Page, random: Random): Passage[] {
  const sentences = page
    .flatMap((block) => block.sentences)
    .map((words) => ({ first: words[0]?.origin ?? 0, end: (words.at(-1)?.origin ?? 0) + 1 }));
  const passages = sentences.map((sentence, place): Passage => {
    const next = sentences[place + 1];
    if (next && random.chance(0.15)) return { first: sentence.first, end: next.end };
    return random.chance(0.5) ? sentence : partOf(sentence, random);
  });
  return random.shuffle(passages);
}

/** At least four words, unless there are fewer. */
function partOf({ first, end }: Passage, random: Random): Passage {
  const spare = Math.max(0, end - first - 4);
  const skipped = random.below(spare + 1);
  return { first: first + skipped, end: end - random.below(spare - skipped + 1) };
}

const foldedText = (page: Page): string => page.map(lineOf).join(' ');

function quotesOn(
  page: Page,
  edited: Page,
  passages: readonly Passage[],
  wanted: Wanted,
): QuoteCase[] {
  const [before, after] = [placedWords(page), placedWords(edited)];
  const texts = { before: foldedText(page), after: foldedText(edited) };
  return passages.flatMap((passage) => {
    const [start, end] = [before[passage.first]?.start ?? 0, before[passage.end - 1]?.end ?? 0];
    const fate = fateOf(passage, before, after);
    if (end - start < minLength || !wanted.isAnyOf(fate.kind)) return [];
    const expected = expectedBy(fate);
    const name = fate.kind + companyOf([start, end], expected, texts);
    return wanted.take(name) ? [{ start, end, class: name, expected: expected && [expected] }] : [];
  });
}

const expectedBy = (fate: Fate): Offsets | null =>
  'start' in fate ? [fate.start, fate.end] : null;
