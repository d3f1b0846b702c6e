/** Edits of paragraphs and list items: put in, taken out, moved, split, merged, wrapped, copied. */
import { isRunningText, type Operation, someBlock, withBlock } from './operation.ts';
import { type Block, copyOf, lineOf, newParagraph } from './page.ts';

export const insertParagraph: Operation = (page, random, { sentences }) => {
  const texts = Array.from({ length: 1 + random.below(3) }, () => random.pick(sentences));
  const place = random.below(page.length + 1);
  const log = `insert paragraph at ${place}: ${texts.join(' ')}`;
  return { page: page.toSpliced(place, 0, newParagraph(texts)), log };
};

export const deleteBlock: Operation = (page, random) => {
  const place = someBlock(page, random, () => page.length > 3);
  if (place === null) return null;
  const log = `delete paragraph: ${page.slice(place, place + 1).map(lineOf)}`;
  return { page: page.toSpliced(place, 1), log };
};

/** Two neighbours in a list change places. */
export const swapItems: Operation = (page, random) => {
  const place = someBlock(page, random, ({ kind }, next) => kind === 'item' && next?.kind === kind);
  if (place === null) return null;
  const swapped = page.slice(place, place + 2).toReversed();
  return {
    page: page.toSpliced(place, 2, ...swapped.map((block) => ({ ...block, isMoved: true }))),
    log: `swap items: ${place} and ${place + 1}`,
  };
};

export const moveBlock: Operation = (page, random) => {
  const from = someBlock(page, random, isRunningText);
  const to = random.below(page.length);
  if (from === null || Math.abs(to - from) < 3) return null;
  const moved = page.slice(from, from + 1).map((block) => ({ ...block, isMoved: true }));
  const log = `move: ${from} to ${to}`;
  return { page: page.toSpliced(from, 1).toSpliced(to, 0, ...moved), log };
};

export const splitParagraph: Operation = (page, random) => {
  const place = someBlock(page, random, ({ sentences }) => sentences.length > 1);
  if (place === null) return null;
  const cutAt = (block: Block): Block[] => {
    const cut = 1 + random.below(block.sentences.length - 1);
    const parts = [block.sentences.slice(0, cut), block.sentences.slice(cut)];
    return parts.map((sentences) => ({ ...block, sentences }));
  };
  return { page: withBlock(page, place, cutAt), log: `split: ${place}` };
};

export const mergeParagraphs: Operation = (page, random) => {
  const isFit = (block: Block, next: Block | undefined) =>
    isRunningText(block) && !!next && isRunningText(next) && block.isMoved === next.isMoved;
  const place = someBlock(page, random, isFit);
  const [one, other] = place === null ? [] : page.slice(place, place + 2);
  if (place === null || !one || !other) return null;
  const merged = { ...one, sentences: [...one.sentences, ...other.sentences] };
  return { page: page.toSpliced(place, 2, merged), log: `merge: ${place} and ${place + 1}` };
};

export const wrapParagraph: Operation = (page, random) => {
  const place = someBlock(page, random, ({ isWrapped }) => !isWrapped);
  if (place === null) return null;
  const wrap = (block: Block) => [{ ...block, isWrapped: true }];
  return { page: withBlock(page, place, wrap), log: `wrap: ${place}` };
};

/** The same words stand there once more. Which of the two was first, only the log knows. */
export const duplicateBlock: Operation = (page, random) => {
  const from = someBlock(page, random, ({ kind }) => kind !== 'heading');
  const to = random.below(page.length + 1);
  if (from === null || Math.abs(to - from) < 2) return null;
  const copies = page.slice(from, from + 1).map(copyOf);
  return { page: page.toSpliced(to, 0, ...copies), log: `duplicate: ${from} at ${to}` };
};
