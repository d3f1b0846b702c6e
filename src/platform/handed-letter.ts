/**
 * A letter that goes on in another page of ours, with who signs it: in memory that the browser shares
 * among our pages and forgets when it closes. Nothing of it is written down.
 */
import type { HandedLetter } from '../domain/handed-letter.ts';
import { parseHandedLetter } from '../schemas/handed-letter.ts';
import { browser } from './browser.ts';

const name = 'handed-letter';

export const handOverLetter = (letter: HandedLetter): Promise<void> =>
  browser.storage.session.set({ [name]: letter });

/** What was handed over, once: it is forgotten then. `null` when there is nothing. */
export async function takeHandedLetter(): Promise<HandedLetter | null> {
  const { [name]: letter } = await browser.storage.session.get(name);
  await browser.storage.session.remove(name);
  return parseHandedLetter(letter);
}
