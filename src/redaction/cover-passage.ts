/** What was marked in an added file of which pictures go out: its own words, and none of those around it. */
import type { AddedFile } from '../domain/added-file.ts';
import type { FilePassage } from '../domain/file-passage.ts';
import type { Selector } from '../domain/selector.ts';

/** What stands before and behind it may lie under a box, and there is no text any more to find it in. */
export function alonePassage(
  passage: FilePassage,
  kept: AddedFile | undefined,
  made: AddedFile | undefined,
): FilePassage {
  if (kept === undefined || made === undefined || made.file.blobId === kept.file.blobId)
    return passage;
  return { ...passage, selectors: passage.selectors.map(alone) };
}

const alone = (selector: Selector): Selector =>
  selector.type === 'TextQuoteSelector' ? { ...selector, prefix: '', suffix: '' } : selector;
