/** Checks a file with questions for a talk. */
import * as v from 'valibot';
import { type TalkCardEntry, type TalkCardText, talkCardIds } from '../domain/talk-card.ts';
import { checkedEntries, nameSchema, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { articleSchema } from './practice.ts';

const talkCardTextSchema = schemaOf<TalkCardText>()(
  v.strictObject({ reviewed: v.boolean(), questions: v.record(v.string(), sentenceSchema) }),
);

export const talkCardSchema = schemaOf<TalkCardEntry>()(
  v.strictObject({
    id: v.picklist(talkCardIds),
    questions: v.pipe(
      v.array(v.strictObject({ id: nameSchema, articles: v.array(articleSchema) })),
      v.minLength(1),
    ),
    texts: v.strictObject({
      nl: talkCardTextSchema,
      en: talkCardTextSchema,
      ar: talkCardTextSchema,
      tr: talkCardTextSchema,
    }),
    ...checkedEntries,
  }),
);

/** The questions that `value` holds. Throws when it holds none: for data that the program itself has. */
export const asTalkCard = (value: unknown): TalkCardEntry => v.parse(talkCardSchema, value);
