/** Checks a Melding: as a draft, as a sealed record, and the place where one was removed. */
import * as v from 'valibot';
import type { Answer } from '../domain/answer.ts';
import { type ApproximateDate, isApproximateDate } from '../domain/approximate-date.ts';
import type { AnnotationId, CaptureId, RecordId, RevisionId } from '../domain/ids.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import { yesNoUnknown } from '../domain/own-data.ts';
import type {
  Draft,
  EvidenceRecord,
  Happening,
  KeptDerivedRecord,
  RemovedRecord,
} from '../domain/record.ts';
import { questions, tiers } from '../domain/record.ts';
import type { Seal } from '../domain/seal.ts';
import { schemaOf } from './exact-schema.ts';
import { revisionEntries } from './revision.ts';
import {
  commitmentSchema,
  countSchema,
  daySchema,
  idSchema,
  instantSchema,
  practiceIdSchema,
} from './words.ts';

export const organisationRefSchema = schemaOf<OrganisationRef>()(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('listed'), code: v.string(), name: v.string() }),
    v.strictObject({
      kind: v.literal('addressed'),
      code: v.string(),
      name: v.string(),
      address: v.string(),
    }),
    v.strictObject({ kind: v.literal('entered'), name: v.string(), address: v.string() }),
    v.strictObject({ kind: v.literal('not-sure'), candidates: v.array(v.string()) }),
  ]),
);

const answerEntries = { question: v.string() };

export const answerSchema = schemaOf<Answer>()(
  v.variant('kind', [
    v.strictObject({
      ...answerEntries,
      kind: v.literal('choice'),
      chosen: v.array(v.string()),
    }),
    v.strictObject({
      ...answerEntries,
      kind: v.literal('date'),
      date: v.custom<ApproximateDate>(isApproximateDate),
    }),
    v.strictObject({ ...answerEntries, kind: v.literal('number'), value: countSchema }),
    v.strictObject({ ...answerEntries, kind: v.literal('text'), text: v.string() }),
    v.strictObject({ ...answerEntries, kind: v.literal('unknown') }),
  ]),
);

export const happeningSchema = schemaOf<Happening>()(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('page'),
      url: v.string(),
      title: v.string(),
      annotations: v.array(idSchema<AnnotationId>()),
      captures: v.array(idSchema<CaptureId>()),
    }),
    v.strictObject({ kind: v.literal('place'), place: v.string(), day: daySchema }),
  ]),
);

export const sealSchema = schemaOf<Seal>()(
  v.strictObject({
    sealedAt: instantSchema,
    content: commitmentSchema,
    artefacts: v.array(commitmentSchema),
  }),
);

export const draftSchema = schemaOf<Draft>()(
  v.strictObject({
    kind: v.literal('draft'),
    ...revisionEntries<RecordId>(),
    happening: happeningSchema,
    tier: v.picklist(tiers),
    practice: v.nullable(practiceIdSchema),
    organisation: v.nullable(organisationRefSchema),
    note: v.nullable(v.string()),
    visit: v.nullable(v.picklist(['going-on', 'done'])),
    ownVisit: v.nullable(v.boolean()),
    answers: v.array(answerSchema),
    noteSoFar: v.string(),
    happened: v.exactOptional(v.picklist(yesNoUnknown)),
    passed: v.exactOptional(v.array(v.picklist(questions))),
  }),
);

const contentEntries = {
  happening: happeningSchema,
  tier: v.picklist(tiers),
  practice: practiceIdSchema,
  organisation: organisationRefSchema,
  note: v.string(),
  ownVisit: v.nullable(v.boolean()),
  answers: v.array(answerSchema),
};

export const recordSchema = schemaOf<EvidenceRecord>()(
  v.strictObject({
    kind: v.literal('record'),
    ...revisionEntries<RecordId>(),
    ...contentEntries,
    seal: sealSchema,
  }),
);

export const derivedRecordSchema = schemaOf<KeptDerivedRecord>()(
  v.strictObject({
    kind: v.literal('derived-record'),
    ...revisionEntries<RecordId>(),
    ...contentEntries,
    derivedFrom: idSchema<RevisionId>(),
    sealedAt: instantSchema,
  }),
);

export const removedSchema = schemaOf<RemovedRecord>()(
  v.strictObject({ kind: v.literal('removed'), ...revisionEntries<RecordId>() }),
);
