/**
 * What a person is told of the marks. A page that is being built loses a sentence and has it back a
 * moment later: that is not told, for nobody can read a word that comes and goes.
 */
import type { AnnotationId } from '../domain/ids.ts';
import type { AnchorStatus } from '../domain/selector.ts';
import type { PaintedMark } from '../messaging/page-calls.ts';

/** No status is shown for less than this, and no loss is told before it has lasted so long. */
const calmMs = 1_500;

type Since = { readonly status: AnchorStatus; readonly at: number };

export function createCalmStatuses() {
  let real: ReadonlyMap<AnnotationId, Since> = new Map();
  const told = new Map<AnnotationId, Since>();

  const tell = (id: AnnotationId, is: Since, now: number): AnchorStatus => {
    const was = told.get(id);
    const since = was?.status === 'anchored' ? Math.max(was.at, is.at) : (was?.at ?? -Infinity);
    if (was && (was.status === is.status || now - since < calmMs)) return was.status;
    told.set(id, { status: is.status, at: now });
    return is.status;
  };

  const read = (now: number): PaintedMark[] =>
    [...real].map(([annotationId, is]) => ({ annotationId, status: tell(annotationId, is, now) }));

  return {
    /** What was found at `now`; of a mark that is not among them nothing is told any more. */
    note(found: readonly PaintedMark[], now: number): void {
      real = new Map(
        found.map(({ annotationId, status }) => {
          const was = real.get(annotationId);
          return [annotationId, was?.status === status ? was : { status, at: now }] as const;
        }),
      );
      for (const id of [...told.keys()]) if (!real.has(id)) told.delete(id);
      read(now);
    },
    /** What is told at `now`. */
    read,
  };
}
