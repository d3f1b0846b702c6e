/** Looks for marks in this frame: the dear part in the background, or here when that cannot be. */
import type { Job } from '../anchoring/answer-job.ts';
import { findPassage } from '../anchoring/ladder.ts';
import type { Found } from '../anchoring/mark.ts';
import { type Resolution, type ResolveOptions, resolveBy } from '../anchoring/resolve-by.ts';
import type { TextIndex } from '../anchoring/text-index.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { MarkToPaint } from '../messaging/page-calls.ts';

export type Sighting = Resolution<AnnotationId>;

/** In the order of `marks`. Throws when `signal` ends it. */
export async function findMarks(
  marks: readonly MarkToPaint[],
  index: TextIndex,
  offload: (job: Job) => Promise<readonly Found[]>,
  signal: AbortSignal,
): Promise<Sighting[]> {
  const sought = marks.map(({ annotationId, selectors, rivals }) => ({
    id: annotationId,
    selectors,
    rivals,
  }));
  let isRefused = false;
  const refuse = (error: unknown) => {
    isRefused = true;
    throw error;
  };
  // How a page was, to compare with, is known to the background only: nothing else is left out here.
  const resolve = (options: ResolveOptions) =>
    resolveBy(sought, index, { ...options, signal, find: findPassage });
  const found = await resolve({ offload: (job) => offload(job).catch(refuse) });
  return isRefused ? resolve({}) : found;
}

const unseen = /[\s\0\u00ad\u200b\u2060\ufeff]+/g;
const squeeze = (text: string): string => text.replace(unseen, '');

/**
 * Whether the place still holds the words that were found there. The page may have changed while somebody
 * else looked, and then the place holds other words.
 */
export function isAsFound({ range, span }: Sighting, { text }: TextIndex): boolean {
  if (range === null) return true;
  if (span === null) return !range.collapsed;
  return squeeze(String(range)) === squeeze(text.slice(span.start, span.end));
}

/** As if nobody had looked: never a mark on the wrong words. */
export const unsought = ({ id }: Sighting): Sighting => ({
  id,
  status: 'not-searched',
  range: null,
  span: null,
  score: 0,
  tier: null,
});
