/** What is remembered of a tab in which marks are shown: enough to answer it, and to clean up. */
import * as v from 'valibot';
import type { AnnotationId, RecordId } from '../domain/ids.ts';
import { eachLook } from '../domain/mark-look.ts';
import { idSchema } from '../schemas/words.ts';
import type { LookNames } from './page-calls.ts';

export type PaintedTab = {
  readonly tabId: number;
  readonly names: LookNames;
  /** The marks that the page was given: it may ask about these and no others. */
  readonly marks: readonly { readonly annotationId: AnnotationId; readonly recordId: RecordId }[];
};

const paintedTabSchema: v.GenericSchema<unknown, PaintedTab> = v.strictObject({
  tabId: v.number(),
  names: v.strictObject(eachLook(() => v.string())),
  marks: v.array(
    v.strictObject({
      annotationId: idSchema<AnnotationId>(),
      recordId: idSchema<RecordId>(),
    }),
  ),
});

/** The tabs; none when what was stored is something else. */
export function parsePaintedTabs(value: unknown): readonly PaintedTab[] {
  const parsed = v.safeParse(v.array(paintedTabSchema), value);
  return parsed.success ? parsed.output : [];
}
