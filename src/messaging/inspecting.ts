/** What is remembered of an inspection that is prepared or under way, until the browser closes. */
import * as v from 'valibot';
import type { InspectionReach } from '../domain/inspection.ts';
import { inspectionReaches } from '../domain/inspection.ts';
import type { Instant } from '../domain/instant.ts';
import type { RequestTally } from '../domain/request-tally.ts';
import { hostAskedSchema } from '../schemas/inspection.ts';
import { countSchema, instantSchema } from '../schemas/words.ts';

/** The page that a person thinks of inspecting, or inspects. */
export type InspectedPage = {
  readonly tabId: number;
  readonly host: string;
  readonly startedAt: Instant;
};

export type Inspecting =
  /** The person reads what it means, and has not allowed it yet. */
  | (InspectedPage & { readonly state: 'prepared' })
  | (InspectedPage & {
      readonly state: 'going';
      readonly reach: InspectionReach;
      readonly tally: RequestTally;
    });

export type Going = Extract<Inspecting, { readonly state: 'going' }>;

const pageEntries = { tabId: v.number(), host: v.string(), startedAt: instantSchema };

const inspectingSchema: v.GenericSchema<unknown, Inspecting> = v.variant('state', [
  v.strictObject({ state: v.literal('prepared'), ...pageEntries }),
  v.strictObject({
    state: v.literal('going'),
    ...pageEntries,
    reach: v.picklist(inspectionReaches),
    tally: v.strictObject({
      pageRequest: v.nullable(v.string()),
      hosts: v.array(hostAskedSchema),
      leftOut: countSchema,
    }),
  }),
]);

/** `null` when nothing was remembered, or something else. */
export function parseInspecting(value: unknown): Inspecting | null {
  const parsed = v.safeParse(inspectingSchema, value);
  return parsed.success ? parsed.output : null;
}
