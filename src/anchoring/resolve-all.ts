/** Finds many marks on one page by every step there is. */
import { findMark } from './answer-job.ts';
import { type Annotated, type Resolution, type ResolveOptions, resolveBy } from './resolve-by.ts';
import type { TextIndex } from './text-index.ts';

/** In the order of `annotations`. Throws when `signal` ends it; else never, whatever the selectors say. */
export const resolveAll = <Id extends string>(
  annotations: readonly Annotated<Id>[],
  index: TextIndex,
  options: ResolveOptions = {},
): Promise<Resolution<Id>[]> => resolveBy(annotations, index, { ...options, find: findMark });
