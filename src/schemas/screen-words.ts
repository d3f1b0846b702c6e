/** Checks where the words of a window stood, as a page told it and as it was kept. */
import * as v from 'valibot';
import {
  mostUnsearched,
  mostWordPlaces,
  type ScreenWords,
  type Unsearched,
  unsearchedKinds,
  type WordPlace,
} from '../domain/screen-words.ts';
import { boxSchema } from './capture.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema, lengthSchema } from './words.ts';

const wordPlaceSchema = schemaOf<WordPlace>()(
  v.strictObject({ start: countSchema, end: countSchema, ...boxSchema.entries }),
);

const unsearchedSchema = schemaOf<Unsearched>()(
  v.strictObject({ of: v.picklist(unsearchedKinds), box: boxSchema }),
);

const screenWordsSchema = schemaOf<ScreenWords>()(
  v.strictObject({
    width: lengthSchema,
    text: v.string(),
    places: v.pipe(v.array(wordPlaceSchema), v.maxLength(mostWordPlaces)),
    unsearched: v.pipe(v.array(unsearchedSchema), v.maxLength(mostUnsearched)),
  }),
);

/** `null` when it is something else. */
export function parseScreenWords(value: unknown): ScreenWords | null {
  const parsed = v.safeParse(screenWordsSchema, value);
  return parsed.success ? parsed.output : null;
}

const fileSchema = v.pipe(v.string(), v.parseJson(), screenWordsSchema);

/** The same of what was kept. */
export function parseScreenWordsFile(text: string): ScreenWords | null {
  const parsed = v.safeParse(fileSchema, text);
  return parsed.success ? parsed.output : null;
}
