/** Checks what the data says in other languages: everything that Dutch says, and nothing else. */
import * as v from 'valibot';
import type { PageFactRemarks, PageFactWords } from '../domain/page-fact-words.ts';
import { practiceIds } from '../domain/practice.ts';
import { readinessIds } from '../domain/readiness.ts';
import { routeIds } from '../domain/route-id.ts';
import { termIds } from '../domain/term.ts';
import type { TranslatedDossier, TranslatedLaw, TranslatedReports } from '../domain/translated.ts';
import { apFormTextsSchema } from './ap-form.ts';
import { policyTextSchema } from './ap-policy.ts';
import { sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { gateTextsSchema } from './own-data.ts';
import { practiceTextSchema, questionTextsSchema } from './practice.ts';
import { readinessTextSchema } from './readiness.ts';
import { routeTextSchema } from './route.ts';
import { termTextSchema } from './term-rule.ts';

const besideNameSchema = v.omit(practiceTextSchema, [
  'reviewed',
  'title',
  'summary',
  'requestedData',
]);

const reportsSchema = schemaOf<TranslatedReports>()(
  v.strictObject({
    practices: v.strictObject(v.entriesFromList(practiceIds, besideNameSchema)),
    commonQuestions: questionTextsSchema,
  }),
);

const lawSchema = schemaOf<TranslatedLaw>()(
  v.strictObject({
    routes: v.strictObject(v.entriesFromList(routeIds, routeTextSchema)),
    terms: v.strictObject(v.entriesFromList(termIds, termTextSchema)),
    readiness: v.strictObject(v.entriesFromList(readinessIds, readinessTextSchema)),
    ownData: gateTextsSchema,
    apForm: apFormTextsSchema,
  }),
);

const remarksSchema = schemaOf<PageFactRemarks>()(
  v.strictObject({
    sinceOpened: sentenceSchema,
    requested: sentenceSchema,
    otherExtensions: sentenceSchema,
    unseen: sentenceSchema,
  }),
);

const dossierSchema = schemaOf<TranslatedDossier>()(
  v.strictObject({
    pageFacts: schemaOf<PageFactWords>()(
      v.strictObject({ remarks: remarksSchema, does: v.record(sentenceSchema, sentenceSchema) }),
    ),
    apPolicy: policyTextSchema,
  }),
);

/** Throws when something is missing: for data that the program itself holds. */
export const asTranslatedReports = (value: unknown): TranslatedReports =>
  v.parse(reportsSchema, value);

/** Throws when something is missing: for data that the program itself holds. */
export const asTranslatedLaw = (value: unknown): TranslatedLaw => v.parse(lawSchema, value);

/** Throws when something is missing: for data that the program itself holds. */
export const asTranslatedDossier = (value: unknown): TranslatedDossier =>
  v.parse(dossierSchema, value);
