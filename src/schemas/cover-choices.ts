/** Checks what was decided about covering, as it is kept among the secrets. */
import * as v from 'valibot';
import type { CoverChoices, Decision, PictureMask } from '../domain/cover-choice.ts';
import type { BlobId, DossierId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { MaskBox } from '../domain/mask.ts';
import { personalKinds } from '../domain/personal.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema, idSchema, instantSchema } from './words.ts';

/** The newest one counts. */
export type KeptCoverChoices = CoverChoices & {
  readonly kind: 'cover-choices';
  readonly dossierId: DossierId;
  readonly chosenAt: Instant;
};

const decisionSchema = schemaOf<Decision>()(
  v.strictObject({
    kind: v.picklist(personalKinds),
    value: v.string(),
    isCovered: v.boolean(),
  }),
);

const maskBoxSchema = schemaOf<MaskBox>()(
  v.strictObject({
    left: countSchema,
    top: countSchema,
    width: countSchema,
    height: countSchema,
  }),
);

const pictureMaskSchema = schemaOf<PictureMask>()(
  v.strictObject({
    blobId: idSchema<BlobId>(),
    page: v.optional(v.pipe(countSchema, v.minValue(1))),
    mask: v.strictObject({ boxes: v.array(maskBoxSchema), isWhole: v.boolean() }),
  }),
);

const coverChoicesSchema = schemaOf<KeptCoverChoices>()(
  v.strictObject({
    kind: v.literal('cover-choices'),
    dossierId: idSchema<DossierId>(),
    chosenAt: instantSchema,
    own: v.array(v.string()),
    decided: v.array(decisionSchema),
    masks: v.array(pictureMaskSchema),
  }),
);

/** The choices that `value` is, or `null` when it is another secret. */
export function parseCoverChoices(value: unknown): KeptCoverChoices | null {
  const parsed = v.safeParse(coverChoicesSchema, value);
  return parsed.success ? parsed.output : null;
}
