/** What each edit does, and what it leaves alone, by the memory of the words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boilerplateLines, unrelatedSentences } from '../../bench/edits/boilerplate.ts';
import * as blocks from '../../bench/edits/edit-blocks.ts';
import * as sentences from '../../bench/edits/edit-sentences.ts';
import * as words from '../../bench/edits/edit-words.ts';
import type { Operation } from '../../bench/edits/operation.ts';
import { lineOf, type Page, pageOf, placedWords } from '../../bench/edits/page.ts';
import { type Fate, fateOf } from '../../bench/edits/passages.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const stock = { sentences: unrelatedSentences, words: ['fiets', 'markt', 'water'] };

type Seen = { readonly fate: Fate; readonly was: string; readonly is: string | null };

const foldedText = (page: Page): string => page.map(lineOf).join(' ');

/** What became of every sentence of `page`. */
function sentencesAfter(page: Page, after: Page): Seen[] {
  const [old, now] = [placedWords(page), placedWords(after)];
  const [before, text] = [foldedText(page), foldedText(after)];
  return page
    .flatMap((block) => block.sentences)
    .map((sentence) => {
      const first = sentence[0]?.origin ?? 0;
      const fate = fateOf({ first, end: first + sentence.length }, old, now);
      const was = before.slice(old[first]?.start, old[first + sentence.length - 1]?.end);
      return { fate, was, is: 'start' in fate ? text.slice(fate.start, fate.end) : null };
    });
}

/** Tries the operation on pages made from any seed; skips where there was nothing to do. */
function always(operation: Operation, law: (seen: Seen[], after: string) => void) {
  let done = 0;
  const property = fc.property(fc.nat(), (seed) => {
    const random = seededRandom(seed);
    const page = pageOf(boilerplateLines(3 + random.below(8), random));
    const edit = operation(page, random, stock);
    if (!edit) return;
    done++;
    law(sentencesAfter(page, edit.page), foldedText(edit.page));
  });
  fc.assert(property, { numRuns: 60 });
  expect(done).toBeGreaterThan(5);
}

const kinds = (seen: readonly Seen[]) => seen.map(({ fate }) => fate.kind);
const changed = (seen: readonly Seen[]) => seen.filter(({ fate }) => fate.kind !== 'intact');

test.each([
  ['an inserted sentence', sentences.insertSentence],
  ['an inserted paragraph', blocks.insertParagraph],
  ['a paragraph that is split', blocks.splitParagraph],
  ['paragraphs that are merged', blocks.mergeParagraphs],
  ['a paragraph that is wrapped', blocks.wrapParagraph],
  ['a block that stands there once more', blocks.duplicateBlock],
])('%s leaves every sentence intact, word for word', (_name, operation) => {
  always(operation, (seen) => {
    expect(changed(seen)).toEqual([]);
    for (const { was, is } of seen) expect(is).toBe(was);
  });
});

test.each([
  ['deleted', sentences.deleteSentence],
  ['replaced', sentences.replaceSentence],
])('a sentence that is %s is gone, and no other', (_name, operation) => {
  always(operation, (seen, after) => {
    const [gone, ...others] = changed(seen);
    expect(gone?.fate.kind).toBe('deleted');
    expect(others).toEqual([]);
    const count = (text: string) => text.split(gone?.was ?? '').length - 1;
    expect(count(after)).toBe(count(seen.map(({ was }) => was).join(' ')) - 1);
  });
});

test('a deleted block takes its sentences along, and no others', () => {
  always(blocks.deleteBlock, (seen) => {
    expect(new Set(kinds(changed(seen)))).toEqual(new Set(['deleted']));
  });
});

test.each([
  ['swapped items', blocks.swapItems],
  ['a moved block', blocks.moveBlock],
])('%s read the same where they are now', (_name, operation) => {
  always(operation, (seen) => {
    expect(new Set(kinds(changed(seen)))).toEqual(new Set(['moved']));
    for (const { was, is } of seen) expect(is).toBe(was);
  });
});

test.each([
  ['a number', words.changeNumber],
  ['a month', words.changeMonth],
  ['a negation', words.negate],
])('%s that changes changes the meaning of one sentence', (_name, operation) => {
  always(operation, (seen) => expect(kinds(changed(seen))).toEqual(['meaning changed']));
});

test('a number in words is a change of its own', () => {
  always(words.changeSpelledNumber, (seen) =>
    expect(kinds(changed(seen))).toEqual(['spelled number changed']),
  );
});

test.each([
  ['other wording', words.editWords],
  ['a slip of the hand', words.misspell],
])('%s changes one sentence, and never its meaning', (_name, operation) => {
  always(operation, (seen) => {
    const all = kinds(changed(seen));
    expect(all.length).toBeLessThanOrEqual(1);
    // When much of a short sentence changed, it is unclear whether it is still the same.
    expect(['edited', 'unclear', undefined]).toContain(all[0]);
  });
});

test('a passage that was copied before it was deleted is unclear, for it may be called moved', () => {
  const page = pageOf(['De raad stemt.', 'Wij tellen uw stem mee.', 'Het plein is open.', 'Dag.']);
  const copied = blocks.duplicateBlock(page, firstChoice(1), stock)?.page ?? [];
  const without = copied.filter((block) => block.sentences[0]?.[0]?.origin !== 3);
  expect(foldedText(without)).toContain('Wij tellen uw stem mee.');
  expect(fateOf({ first: 3, end: 8 }, placedWords(page), placedWords(without)).kind).toBe(
    'unclear',
  );
});

/** Chance that takes block `place`, and puts what it made at the end. */
function firstChoice(place: number) {
  return {
    ...seededRandom(1),
    pick: <T>(things: readonly T[]): T => things[place] as T,
    below: (limit: number) => limit - 1,
  };
}
