/** Where a letter says something: the heading over somebody's words, so that a page can refer to it. */
import type { Letter } from '../../domain/letter.ts';
import { inlinesOf } from '../named-exhibits.ts';

/** The last heading before these words of somebody; `null` when the letter does not have them so. */
export function headingOver({ blocks }: Letter, words: string): string | null {
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    else if (inlinesOf(block).some((inline) => inline.kind === 'said' && inline.text === words))
      return heading;
  }
  return null;
}
