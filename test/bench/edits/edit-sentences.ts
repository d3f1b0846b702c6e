/** Edits of whole sentences: put in, taken out, replaced. */
import { type Operation, sentenceAt, someSentence, withSentence } from './operation.ts';
import { newWords, textOf } from './page.ts';

export const insertSentence: Operation = (page, random, { sentences }) => {
  const spot = someSentence(page, random);
  if (!spot) return null;
  const text = random.pick(sentences);
  const both = [sentenceAt(page, spot), newWords(text)];
  const by = random.chance(0.5) ? both : both.toReversed();
  return { page: withSentence(page, spot, by), log: `insert: ${text}` };
};

export const deleteSentence: Operation = (page, random) => {
  const spot = someSentence(page, random);
  if (!spot) return null;
  return { page: withSentence(page, spot, []), log: `delete: ${textOf(sentenceAt(page, spot))}` };
};

/** An unrelated sentence in the same surroundings: whoever trusts the surroundings is caught. */
export const replaceSentence: Operation = (page, random, { sentences }) => {
  const spot = someSentence(page, random);
  if (!spot) return null;
  const [was, is] = [textOf(sentenceAt(page, spot)), random.pick(sentences)];
  return { page: withSentence(page, spot, [newWords(is)]), log: `replace: ${was} → ${is}` };
};
