/** Which sentences of the person, in a letter or behind it, touch the benefit. */
import type { Block } from '../domain/letter.ts';
import { saidIn } from './explanations/letter-parts.ts';
import { touchesBenefit } from './touches-benefit.ts';

/** Each sentence once, as it stands there, so that it can be pointed out. */
export function touchedIn(pages: readonly { readonly blocks: readonly Block[] }[]): string[] {
  const typed = pages.flatMap(({ blocks }) => saidIn(blocks));
  const sentences = typed.flatMap((text) => touchesBenefit(text).map(({ sentence }) => sentence));
  return [...new Set(sentences)];
}
