/**
 * Marks that are shown on this page, from the moment that the person asks for it until they are taken
 * away or the page is left. Everything that looks or listens ends with one signal.
 */
import type { AnnotationId } from '../domain/ids.ts';
import type { MarkSight } from '../domain/mark-sight.ts';
import { pageAddress } from '../domain/page-address.ts';
import type { LookNames, MarkToPaint, PaintedMark } from '../messaging/page-calls.ts';
import type { Ask } from './ask-background.ts';
import { goToRange } from './go-to-range.ts';
import { onMarkClick } from './mark-clicks.ts';
import { type PaintedRange, paint, unpaint } from './painter.ts';
import { createSeenMarks, type SeenPorts } from './seen-marks.ts';
import { type Glance, watch } from './watch.ts';

export type ShowingPorts = SeenPorts & { readonly ask: Ask };

export type Showing = {
  /** Resolves when the page was looked at once; throws when it was ended before. */
  readonly begun: Promise<void>;
  readonly statuses: () => readonly PaintedMark[];
  readonly goTo: (id: AnnotationId) => MarkSight;
  /** To the first mark that was found for certain; nowhere when there is none. */
  readonly goToFirst: () => MarkSight;
};

/** Paints the marks of this frame and follows the page, until `signal` ends. */
export function show(
  marks: readonly MarkToPaint[],
  names: LookNames,
  ports: ShowingPorts,
  signal: AbortSignal,
): Showing {
  const { clock, ask } = ports;
  const seen = createSeenMarks(ports);
  let known = marks;

  const look = async (glance: Glance): Promise<void> => {
    if (glance.isMoved) known = await ask.marksOfPage().catch(() => known);
    await seen.lookFor(known.filter(isHere), glance, signal);
    signal.throwIfAborted();
    paint(seen.painted(), names);
  };

  const letGo = () => {
    seen.letGo();
    paint(seen.painted(), names);
  };

  signal.addEventListener('abort', () => unpaint(names), { once: true });
  onMarkClick(seen.at, (id) => ask.openMark(id).catch(leaveIt), signal);
  const goTo = (range: PaintedRange | undefined) => (range ? goToRange(range.range) : 'nowhere');
  return {
    begun: watch({ ...seen, look, letGo }, { clock, address }, signal),
    statuses: () => seen.statuses(),
    goTo: (id) => goTo(seen.painted().find((painted) => painted.id === id)),
    goToFirst: () => goTo(seen.painted().find(({ look }) => look !== 'please-look')),
  };
}

const address = (): string => pageAddress(location.href);
const isHere = ({ source }: MarkToPaint): boolean => pageAddress(source) === address();
const leaveIt = () => {}; // The list in the popup opens it too.
