/** Checks a file of the catalogue of practices. */
import * as v from 'valibot';
import {
  type Article,
  caseOutcomes,
  dataKinds,
  numberUnits,
  type PracticeEntry,
  type PracticeName,
  type PracticeQuestion,
  type PracticeText,
  practiceGroups,
  practiceIds,
} from '../domain/practice.ts';
import { routeIds } from '../domain/route-id.ts';
import { checkedEntries, nameSchema, sentenceSchema, sourceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { organisationCodeSchema } from './organisation.ts';
import { countSchema } from './words.ts';

export const articleSchema = schemaOf<Article>()(
  v.strictObject({
    act: sentenceSchema,
    article: v.pipe(v.string(), v.regex(/^\d+(?:[.:]\d+)?[a-z]*(?:\(\d+\))?(?:\([a-z]\))?$/)),
  }),
);

export const practiceQuestionSchema = schemaOf<PracticeQuestion>()(
  v.variant('kind', [
    v.strictObject({
      id: nameSchema,
      kind: v.literal('choice'),
      several: v.boolean(),
      choices: v.pipe(v.array(nameSchema), v.minLength(2)),
    }),
    v.strictObject({ id: nameSchema, kind: v.literal('date') }),
    v.strictObject({ id: nameSchema, kind: v.literal('number'), unit: v.picklist(numberUnits) }),
    v.strictObject({ id: nameSchema, kind: v.literal('text') }),
  ]),
);

const sentencesSchema = v.pipe(v.array(sentenceSchema), v.minLength(1));

const questionTextSchema = v.strictObject({
  ask: sentenceSchema,
  choices: v.record(v.string(), sentenceSchema),
});

/** The words of each question, by its id. */
export const questionTextsSchema = v.record(v.string(), questionTextSchema);

export const practiceTextSchema = schemaOf<PracticeText>()(
  v.strictObject({
    reviewed: v.boolean(),
    title: sentenceSchema,
    summary: sentenceSchema,
    evidenceHint: sentenceSchema,
    requestedData: sentencesSchema,
    evidence: sentencesSchema,
    avoid: sentencesSchema,
    vanishes: v.nullable(sentenceSchema),
    caution: sentenceSchema,
    notCompetent: v.nullable(sentenceSchema),
    questions: questionTextsSchema,
    cases: v.record(v.string(), sentenceSchema),
  }),
);

const practiceNameSchema = schemaOf<PracticeName>()(
  v.strictObject({
    reviewed: v.boolean(),
    title: sentenceSchema,
    summary: sentenceSchema,
    requestedData: sentencesSchema,
  }),
);

const publicCaseSchema = v.strictObject({
  id: nameSchema,
  year: v.pipe(countSchema, v.minValue(1980), v.maxValue(2100)),
  outcome: v.picklist(caseOutcomes),
  organisations: v.exactOptional(v.pipe(v.array(organisationCodeSchema), v.minLength(1))),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

const notCompetentSchema = v.strictObject({
  authority: v.literal('ap'),
  instead: v.pipe(v.array(v.picklist(routeIds)), v.minLength(1)),
});

export const practiceEntrySchema = schemaOf<PracticeEntry>()(
  v.strictObject({
    id: v.picklist(practiceIds),
    number: countSchema,
    group: v.picklist(practiceGroups),
    articles: v.pipe(v.array(articleSchema), v.minLength(1)),
    dataKinds: v.pipe(v.array(v.picklist(dataKinds)), v.minLength(1)),
    questions: v.array(practiceQuestionSchema),
    routes: v.pipe(v.array(v.picklist(routeIds)), v.minLength(1)),
    notCompetent: v.nullable(notCompetentSchema),
    vanishesWithin: v.nullable(countSchema),
    pageWords: v.array(v.pipe(v.string(), v.regex(/^[^A-Z]+$/))),
    cases: v.array(publicCaseSchema),
    ...checkedEntries,
    texts: v.strictObject({
      nl: practiceTextSchema,
      en: practiceTextSchema,
      ar: practiceNameSchema,
      tr: practiceNameSchema,
    }),
  }),
);

/** The entry that `value` is. Throws when it is none: for data that the program itself holds. */
export const asPracticeEntry = (value: unknown): PracticeEntry =>
  v.parse(practiceEntrySchema, value);
