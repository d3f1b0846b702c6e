/** Edits a page as often as chance will have it. */

import type { Random } from '../../support/seeded-random.ts';
import * as blocks from './edit-blocks.ts';
import * as sentences from './edit-sentences.ts';
import * as words from './edit-words.ts';
import type { Operation, Stock } from './operation.ts';
import type { Page } from './page.ts';

/** Those that find less to be done to come more often. */
const times: readonly (readonly [number, Operation])[] = [
  [2, sentences.insertSentence],
  [4, sentences.deleteSentence],
  [4, sentences.replaceSentence],
  [1, blocks.insertParagraph],
  [1, blocks.deleteBlock],
  [3, blocks.swapItems],
  [2, blocks.moveBlock],
  [2, blocks.splitParagraph],
  [2, blocks.mergeParagraphs],
  [1, blocks.wrapParagraph],
  [2, blocks.duplicateBlock],
  [6, words.editWords],
  [1, words.misspell],
  [4, words.changeNumber],
  [3, words.changeMonth],
  [3, words.changeSpelledNumber],
  [4, words.negate],
];
const drawer = times.flatMap(([count, operation]) =>
  Array.from({ length: count }, () => operation),
);

/** From a single edit to one for every third block; few are more likely than many. */
function someOperations(page: Page, random: Random): Operation[] {
  const most = Math.max(3, page.length / 3);
  const count = 1 + Math.floor(most * random.next() ** 2);
  const drawn = Array.from({ length: count }, () => random.pick(drawer));
  return random.chance(0.03) ? [...drawn, words.addressInformally] : drawn;
}

export type Edited = { readonly page: Page; readonly log: readonly string[] };

export function editAtRandom(page: Page, random: Random, stock: Stock): Edited {
  return someOperations(page, random).reduce<Edited>(
    (edited, operation) => {
      const edit = operation(edited.page, random, stock);
      return edit ? { page: edit.page, log: [...edited.log, edit.log] } : edited;
    },
    { page, log: [] },
  );
}
