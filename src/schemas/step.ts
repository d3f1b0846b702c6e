/** Checks a Stap: what was sent, and what came back. */
import * as v from 'valibot';
import type { StepId } from '../domain/ids.ts';
import { routeIds } from '../domain/route-id.ts';
import {
  type AnsweredStep,
  arrivals,
  channels,
  proofKinds,
  type SentStep,
  type Step,
  stepOutcomes,
} from '../domain/step.ts';
import { answerCheckSchema } from './answer-check.ts';
import { schemaOf } from './exact-schema.ts';
import { organisationRefSchema } from './record.ts';
import { revisionEntries } from './revision.ts';
import { daySchema, idSchema, practiceIdSchema } from './words.ts';

const sentSchema = schemaOf<SentStep>()(
  v.strictObject({
    kind: v.literal('sent'),
    on: daySchema,
    channel: v.picklist(channels),
    receivedOn: v.nullable(daySchema),
    proof: v.array(v.picklist(proofKinds)),
  }),
);

const answeredSchema = schemaOf<AnsweredStep>()(
  v.strictObject({
    kind: v.literal('answered'),
    to: idSchema<StepId>(),
    on: daySchema,
    receivedOn: v.nullable(daySchema),
    by: v.nullable(v.picklist(arrivals)),
    outcome: v.picklist(stepOutcomes),
    mendedOn: v.nullable(daySchema),
    committee: v.boolean(),
    check: v.exactOptional(answerCheckSchema),
  }),
);

export const stepSchema = schemaOf<Step>()(
  v.strictObject({
    kind: v.literal('step'),
    ...revisionEntries<StepId>(),
    route: v.picklist(routeIds),
    organisation: organisationRefSchema,
    practice: v.nullable(practiceIdSchema),
    what: v.variant('kind', [sentSchema, answeredSchema]),
    isWithdrawn: v.boolean(),
  }),
);
