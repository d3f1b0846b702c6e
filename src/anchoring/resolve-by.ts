/**
 * Finds many marks on one page: one index for all of them, the cheapest step first, in short slices. How
 * the dear part is done here is given, so that a page need not carry what only others can use.
 */
import type { AnchorStatus, Rival, Selector } from '../domain/selector.ts';
import type { Job, JobMark } from './answer-job.ts';
import { findElement } from './element.ts';
import { atPosition, inContext } from './ladder.ts';
import { type Found, type Mark, markOf, notFound, type Tier } from './mark.ts';
import type { PageText } from './page-text.ts';
import { rangeAt } from './range.ts';
import { slicer } from './slices.ts';
import type { Span } from './span.ts';
import { pageTextIn, type TextIndex } from './text-index.ts';

/** What `describeRange` gave, with a name. */
export type Annotated<Id extends string = string> = {
  readonly id: Id;
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
};

export type Resolution<Id extends string = string> = {
  readonly id: Id;
  readonly status: AnchorStatus;
  /** `null` unless anchored, suggested or ambiguous; then one of the places that it may be. */
  readonly range: Range | null;
  /** The same place in the text of the index; `null` for an element. */
  readonly span: Span | null;
  /** How well it agrees with what was marked, from 0 to 1. */
  readonly score: number;
  /** The step that found it; `null` when none did. */
  readonly tier: Tier | null;
};

export type ResolveOptions = {
  /**
   * Does the dear part elsewhere and gives what `answerJob` gives for the same job. Without it, it is
   * done here in slices. When it fails, what is left is not searched.
   */
  readonly offload?: (job: Job) => Promise<readonly Found[]>;
  /** The page's text when that annotation was made, as `buildTextIndex` gave it; `null` when not kept. */
  readonly oldTextOf?: (id: string) => string | null;
  /** Milliseconds for the dear part on this page; what is left after it is not searched. */
  readonly budgetMs?: number;
  readonly signal?: AbortSignal;
};

/** Looks for one mark by every step but the cheap ones. Two texts are compared for `diffMs` at most. */
export type FindMark = (page: PageText, mark: JobMark, diffMs: number) => Found;

type Search = ResolveOptions & { readonly find: FindMark };

type Open = { readonly at: number; readonly mark: JobMark };

/** In the order of `annotations`. Throws when `signal` ends it; else never, whatever the selectors say. */
export async function resolveBy<Id extends string>(
  annotations: readonly Annotated<Id>[],
  index: TextIndex,
  options: Search,
): Promise<Resolution<Id>[]> {
  const found: Found[] = annotations.map(() => notFound('not-searched'));
  const open = await findCheaply(annotations, index, found, options);
  const rest = options.offload
    ? await findElsewhere(index, open, options.offload, options)
    : await findInSlices(index, open, options);
  for (const [at, one] of rest.entries()) found[open[at]?.at ?? -1] = one;
  return annotations.map(({ id, selectors }, at) =>
    resolutionOf(id, selectors, found[at] ?? notFound('not-searched'), index),
  );
}

/** The steps that cost little. Fills `found` and returns what they did not find, in order of the page. */
async function findCheaply(
  annotations: readonly Annotated[],
  index: TextIndex,
  found: Found[],
  { oldTextOf, signal }: ResolveOptions,
): Promise<Open[]> {
  const page = pageTextIn(index);
  const pause = slicer(signal);
  const open: Open[] = [];
  let shift = 0;
  for (const { at, mark } of inOrder(annotations)) {
    await pause();
    const one = atPosition(page, mark, shift) ?? inContext(page, mark);
    if (one?.span && mark.start !== null) shift = one.span.start - mark.start;
    if (one) found[at] = one;
    else {
      const id = annotations[at]?.id ?? '';
      open.push({ at, mark: { ...mark, id, oldText: oldTextOf?.(id) ?? null } });
    }
  }
  return open;
}

/** Those with text, by where they stood: what moved one of them mostly moved those after it as far. */
function inOrder(annotations: readonly Annotated[]): { at: number; mark: Mark }[] {
  return annotations
    .flatMap(({ selectors, rivals }, at) => {
      const mark = markOf(selectors, rivals);
      return mark ? [{ at, mark }] : [];
    })
    .sort((a, b) => (a.mark.start ?? 0) - (b.mark.start ?? 0));
}

const usualBudgetMs = 3_000;
/** In the page itself two texts are compared no longer than a slice lasts. */
const impatientMs = 10;

async function findElsewhere(
  { text }: TextIndex,
  open: readonly Open[],
  offload: (job: Job) => Promise<readonly Found[]>,
  { budgetMs = usualBudgetMs, signal }: ResolveOptions,
): Promise<readonly Found[]> {
  if (open.length === 0) return [];
  try {
    const answer = await offload({ text, marks: open.map(({ mark }) => mark), budgetMs });
    return answer.length === open.length ? answer : [];
  } catch {
    return []; // Nobody looked: they stay "not searched", and a later try may find them.
  } finally {
    signal?.throwIfAborted();
  }
}

async function findInSlices(
  index: TextIndex,
  open: readonly Open[],
  { budgetMs = usualBudgetMs, signal, find }: Search,
): Promise<readonly Found[]> {
  if (open.length === 0) return [];
  const page = pageTextIn(index);
  const pause = slicer(signal);
  page.worded();
  await pause();
  page.pairs();
  const found: Found[] = [];
  let spent = 0;
  for (const { mark } of open) {
    await pause();
    const began = performance.now();
    found.push(spent < budgetMs ? find(page, mark, impatientMs) : notFound('not-searched'));
    spent += performance.now() - began;
  }
  return found;
}

function resolutionOf<Id extends string>(
  id: Id,
  selectors: readonly Selector[],
  found: Found,
  index: TextIndex,
): Resolution<Id> {
  if (found.span !== null) return { id, ...withRange(found, found.span, index) };
  if (!selectors.some((selector) => selector.type === 'ElementSelector'))
    return { id, ...found, range: null };
  const { element, ...rest } = findElement(selectors, index);
  return {
    id,
    ...rest,
    range: element && rangeAround(element),
    span: null,
    tier: element && 'element',
  };
}

function withRange(found: Found, span: Span, index: TextIndex) {
  try {
    return { ...found, range: rangeAt(index, span.start, span.end) };
  } catch {
    // The page changed while somebody else looked. Whoever looks again looks at the page as it is then.
    return { ...notFound('not-searched'), range: null };
  }
}

function rangeAround(element: Element): Range {
  const range = new Range();
  range.selectNode(element);
  return range;
}
