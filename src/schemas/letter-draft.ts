/** Checks a Concept: a letter that is being written, and what was filled in for it. */
import * as v from 'valibot';
import { type ApproximateDate, isApproximateDate } from '../domain/approximate-date.ts';
import type { LetterDraftId, RecordId, StepId } from '../domain/ids.ts';
import { letterLanguages } from '../domain/language.ts';
import { letterKinds } from '../domain/letter.ts';
import {
  fieldKinds,
  type LetterDetail,
  type LetterDraft,
  type LetterField,
  type TypedCorrection,
  type TypedGround,
  type TypedParty,
  type TypedView,
} from '../domain/letter-draft.ts';
import { type Replayed, standings } from '../domain/replay.ts';
import { schemaOf } from './exact-schema.ts';
import { organisationRefSchema } from './record.ts';
import { revisionEntries } from './revision.ts';
import { countSchema, daySchema, idSchema, practiceIdSchema } from './words.ts';

const partySchema = schemaOf<TypedParty>()(
  v.strictObject({ name: v.string(), address: v.string() }),
);

const correctionSchema = schemaOf<TypedCorrection>()(
  v.strictObject({ stands: v.string(), shouldBe: v.string(), exhibit: v.nullable(countSchema) }),
);

const viewSchema = schemaOf<TypedView>()(
  v.strictObject({
    article: v.strictObject({ act: v.string(), article: v.string() }),
    because: v.string(),
    exhibits: v.array(countSchema),
  }),
);

const groundSchema = schemaOf<TypedGround>()(
  v.strictObject({
    ground: v.string(),
    theirWords: v.string(),
    why: v.string(),
    exhibits: v.array(countSchema),
  }),
);

const replayedSchema = schemaOf<Replayed>()(
  v.strictObject({
    record: idSchema<RecordId>(),
    standing: v.picklist(standings),
    words: v.string(),
  }),
);

const isLetterField = (name: string): name is LetterField => Object.hasOwn(fieldKinds, name);
const letterFields = Object.keys(fieldKinds).filter(isLetterField);

const named = { field: v.picklist(letterFields) };

export const letterDetailSchema = schemaOf<LetterDetail>()(
  v.variant('kind', [
    v.strictObject({ ...named, kind: v.literal('text'), text: v.string() }),
    v.strictObject({ ...named, kind: v.literal('day'), day: daySchema }),
    v.strictObject({
      ...named,
      kind: v.literal('date'),
      date: v.custom<ApproximateDate>(isApproximateDate),
    }),
    v.strictObject({ ...named, kind: v.literal('choices'), chosen: v.array(v.string()) }),
    v.strictObject({ ...named, kind: v.literal('party'), party: partySchema }),
    v.strictObject({ ...named, kind: v.literal('parties'), parties: v.array(partySchema) }),
    v.strictObject({
      ...named,
      kind: v.literal('corrections'),
      corrections: v.array(correctionSchema),
    }),
    v.strictObject({ ...named, kind: v.literal('views'), views: v.array(viewSchema) }),
    v.strictObject({ ...named, kind: v.literal('grounds'), grounds: v.array(groundSchema) }),
    v.strictObject({ ...named, kind: v.literal('replay'), replayed: v.array(replayedSchema) }),
  ]),
);

export const letterDraftSchema = schemaOf<LetterDraft>()(
  v.strictObject({
    kind: v.literal('letter-draft'),
    ...revisionEntries<LetterDraftId>(),
    organisation: organisationRefSchema,
    practice: practiceIdSchema,
    letter: v.picklist(letterKinds),
    language: v.picklist(letterLanguages),
    follows: v.nullable(idSchema<StepId>()),
    details: v.array(letterDetailSchema),
    isWithdrawn: v.boolean(),
  }),
);
