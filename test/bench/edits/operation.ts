/** What an edit is: it takes a page and gives the page after it, and says in words what it did. */

import type { Random } from '../../support/seeded-random.ts';
import { type Block, type Page, type Sentence, textOf } from './page.ts';

export type Edit = { readonly page: Page; readonly log: string };

/** Sentences that have nothing to do with the page, and words that a sentence may get. */
export type Stock = { readonly sentences: readonly string[]; readonly words: readonly string[] };

/** `null` where the page has nothing it could be done to. */
export type Operation = (page: Page, random: Random, stock: Stock) => Edit | null;

/** Which sentence of which block. */
export type Spot = { readonly block: number; readonly sentence: number };

export const sentenceAt = (page: Page, { block, sentence }: Spot): Sentence =>
  page[block]?.sentences[sentence] ?? [];

export const isRunningText = ({ kind }: Block) => kind === 'paragraph';

/** A sentence of running text that `isFit`, or `null`. */
export function someSentence(
  page: Page,
  random: Random,
  isFit: (sentence: Sentence) => boolean = (sentence) => sentence.length >= 4,
): Spot | null {
  const fit = page.flatMap((one, block) =>
    isRunningText(one)
      ? one.sentences.flatMap((words, sentence) => (isFit(words) ? [{ block, sentence }] : []))
      : [],
  );
  return fit.length > 0 ? random.pick(fit) : null;
}

/** The place of a block that `isFit`, or `null`. */
export function someBlock(
  page: Page,
  random: Random,
  isFit: (block: Block, next: Block | undefined) => boolean,
): number | null {
  const fit = page.flatMap((block, place) => (isFit(block, page[place + 1]) ? [place] : []));
  return fit.length > 0 ? random.pick(fit) : null;
}

/** Puts `by` in the place of one block. */
export function withBlock(page: Page, place: number, by: (block: Block) => readonly Block[]): Page {
  const block = page[place];
  return block ? page.toSpliced(place, 1, ...by(block)) : page;
}

/** Puts `by` in the place of one sentence; a block without sentences goes away. */
export function withSentence(page: Page, spot: Spot, by: readonly Sentence[]): Page {
  return withBlock(page, spot.block, (block) => {
    const sentences = block.sentences.toSpliced(spot.sentence, 1, ...by);
    return sentences.length > 0 ? [{ ...block, sentences }] : [];
  });
}

/** One sentence that reads differently from now on. */
export function rewrite(
  page: Page,
  spot: Spot | null,
  change: (sentence: Sentence) => Sentence,
): Edit | null {
  if (!spot) return null;
  const was = sentenceAt(page, spot);
  const is = change(was);
  if (is.length === 0) return null;
  return { page: withSentence(page, spot, [is]), log: `reword: ${textOf(was)} → ${textOf(is)}` };
}
