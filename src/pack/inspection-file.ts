/** `inspection.json`: what an inspection saw, as it is kept and as it stands in a pack. */
import type { Inspection } from '../domain/inspection.ts';
import { stableJson } from './stable-json.ts';

export const inspectionFile = (inspection: Inspection): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    stableJson({ format: 'kantlijn-inspection', version: 1, ...inspection }),
  );
