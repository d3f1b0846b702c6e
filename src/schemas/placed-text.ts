/** Checks where the words of a file stand on its pages. */
import * as v from 'valibot';
import type { PlacedText } from '../domain/print-copy.ts';
import { boxSchema } from './capture.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema } from './words.ts';

const placedTextSchema = schemaOf<PlacedText>()(
  v.strictObject({
    page: v.pipe(countSchema, v.minValue(1)),
    start: countSchema,
    end: countSchema,
    ...boxSchema.entries,
  }),
);

const fileSchema = v.pipe(v.string(), v.parseJson(), v.array(placedTextSchema));

/** What a kept file with places says, or `null` when it is none. */
export function parsePlacedTexts(text: string): readonly PlacedText[] | null {
  const parsed = v.safeParse(fileSchema, text);
  return parsed.success ? parsed.output : null;
}
