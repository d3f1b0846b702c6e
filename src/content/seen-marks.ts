/** What was seen of the marks at the last look, and whether that still holds. */

import type { ShadowRootOf } from '../anchoring/flat-tree.ts';
import { isElement, textContentOf } from '../anchoring/read-node.ts';
import { buildTextIndex, type TextIndex } from '../anchoring/text-index.ts';
import { readablePartOf } from '../capture/page-readers.ts';
import type { AnnotationId } from '../domain/ids.ts';
import { quoteOf } from '../domain/selector.ts';
import type { MarkToPaint, PaintedMark } from '../messaging/page-calls.ts';
import type { Ask } from './ask-background.ts';
import { createCalmStatuses } from './calm-statuses.ts';
import type { Clock } from './clock.ts';
import { findMarks, isAsFound, type Sighting, unsought } from './find-marks.ts';
import { markAt, type Point } from './mark-at.ts';
import type { PaintedRange } from './painter.ts';
import type { Glance } from './watch.ts';

export type SeenPorts = {
  readonly clock: Clock;
  readonly ask: Pick<Ask, 'findMarks'>;
  readonly shadowRootOf: ShadowRootOf;
};

type Sightings = ReadonlyMap<AnnotationId, Sighting>;

type Page = { readonly index: TextIndex; readonly shadowRoots: readonly ShadowRoot[] };

/** A painted range, with the words that it held then. */
type SeenRange = PaintedRange & { readonly words: string };

export function createSeenMarks({ clock, ask, shadowRootOf }: SeenPorts) {
  const statuses = createCalmStatuses();
  let shadowRoots: readonly ShadowRoot[] = [];
  let text = '';
  let isUnsure = false;
  let sightings: Sightings = new Map();
  let painted: readonly SeenRange[] = [];

  /** Of the same text an orphan stays one: it is not sought for again. */
  const stillLost = (mark: MarkToPaint, now: string): Sighting | null => {
    const last = now === text ? sightings.get(mark.annotationId) : undefined;
    return last?.status === 'orphaned' && quoteOf(mark.selectors) ? last : null;
  };

  const seek = async (marks: readonly MarkToPaint[], { index }: Page, signal: AbortSignal) => {
    const lost = marks.flatMap((mark) => stillLost(mark, index.text) ?? []);
    const lostIds = new Set(lost.map(({ id }) => id));
    const open = marks.filter(({ annotationId }) => !lostIds.has(annotationId));
    return [...lost, ...(await findMarks(open, index, ask.findMarks, signal))];
  };

  const tell = () =>
    statuses.note(
      [...sightings.values()].map(({ id, status }) => ({ annotationId: id, status })),
      clock.now(),
    );

  return {
    /** Throws when `signal` ends it. */
    async lookFor(
      marks: readonly MarkToPaint[],
      glance: Glance,
      signal: AbortSignal,
    ): Promise<void> {
      const page = marks.length > 0 ? readPage(shadowRootOf) : null;
      shadowRoots = page?.shadowRoots ?? [];
      glance.observe(page ? [document, ...page.shadowRoots] : []);
      const found = page ? await seek(marks, page, signal) : [];
      signal.throwIfAborted();
      const sure =
        page && glance.isChanged() ? found.map((one) => asFound(one, page.index)) : found;
      isUnsure = sure.some((one, at) => one !== found[at]);
      sightings = new Map(sure.map((one) => [one.id, one]));
      text = page?.index.text ?? '';
      painted = marks.flatMap((mark) => rangeOf(mark, sightings) ?? []);
      tell();
    },
    painted: (): readonly PaintedRange[] => painted.filter(isWhole),
    statuses: (): readonly PaintedMark[] => statuses.read(clock.now()),
    at: (point: Point): AnnotationId | null => markAt(point, painted.filter(isWhole), shadowRoots),
    isMissing: (): boolean => [...sightings.values()].some(({ status }) => status !== 'anchored'),
    isUnsure: (): boolean => isUnsure,
    isBroken: (): boolean => !painted.every(isWhole),
    /** Of marks that lost their words nothing is known any more. */
    letGo(): void {
      const lost = new Set(painted.filter((one) => !isWhole(one)).map(({ id }) => id));
      painted = painted.filter(({ id }) => !lost.has(id));
      sightings = new Map(
        [...sightings].map(([id, one]) => [id, lost.has(id) ? unsought(one) : one]),
      );
      tell();
    },
    textLength: (): number =>
      [readablePartOf(document), ...shadowRoots].reduce((sum, root) => sum + lengthOf(root), 0),
  };
}

function readPage(shadowRootOf: ShadowRootOf): Page {
  const shadowRoots: ShadowRoot[] = [];
  const index = buildTextIndex(readablePartOf(document), {
    shadowRootOf: (element) => {
      const root = shadowRootOf(element);
      if (root) shadowRoots.push(root);
      return root;
    },
  });
  return { index, shadowRoots };
}

/** Nearly that of the index, at much less cost: without code, of which many pages have more than text. */
function lengthOf(root: Node): number {
  const code = isElement(root) || root instanceof ShadowRoot ? codeIn(root) : [];
  const length = (node: Node) => (textContentOf(node) ?? '').length;
  return code.reduce((sum, element) => sum - length(element), length(root));
}

const codeIn = (root: Element | ShadowRoot): Element[] => {
  const { querySelectorAll } = isElement(root) ? Element.prototype : DocumentFragment.prototype;
  return [...querySelectorAll.call(root, 'script, style, noscript')];
};

const asFound = (found: Sighting, index: TextIndex): Sighting =>
  isAsFound(found, index) ? found : unsought(found);

/** How it is painted; `null` when it is not: only what was found is, and as certain only what is. */
function rangeOf({ annotationId, look }: MarkToPaint, sightings: Sightings): SeenRange | null {
  const found = sightings.get(annotationId);
  if (!found?.range) return null;
  return {
    id: annotationId,
    look: found.status === 'anchored' ? look : 'please-look',
    range: found.range,
    words: String(found.range),
  };
}

const isWhole = ({ range, words }: SeenRange): boolean =>
  !range.collapsed && range.startContainer.isConnected && String(range) === words;
