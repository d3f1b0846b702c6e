/** The smallest things that are checked: ids, digests, moments, days, and numbers that mean something. */
import * as v from 'valibot';
import { type ApproximateDate, isApproximateDate } from '../domain/approximate-date.ts';
import { type Base64, isBase64 } from '../domain/base64.ts';
import type { AnyId, Sha256 } from '../domain/ids.ts';
import { isId, isSha256 } from '../domain/ids.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { isDay, isInstant } from '../domain/instant.ts';
import type { PracticeId } from '../domain/practice.ts';
import { isPracticeId } from '../domain/practice.ts';
import type { Commitment } from '../domain/seal.ts';
import { schemaOf } from './exact-schema.ts';

export const idSchema = <Id extends AnyId>() => v.custom<Id>(isId);

export const sha256Schema = v.custom<Sha256>(isSha256);
export const base64Schema = v.custom<Base64>(isBase64);
export const instantSchema = v.custom<Instant>(isInstant);
export const daySchema = v.custom<Day>(isDay);
export const approximateDateSchema = v.custom<ApproximateDate>(isApproximateDate);
export const practiceIdSchema = v.custom<PracticeId>(isPracticeId);

/** A whole number from 0: of bytes, of characters. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A length in CSS pixels, also before the origin. Not NaN and not endless: JSON has no such number. */
export const lengthSchema = v.pipe(v.number(), v.finite());

export const commitmentSchema = schemaOf<Commitment>()(
  v.strictObject({
    salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    digest: sha256Schema,
  }),
);
