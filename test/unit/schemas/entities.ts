/** Any row that may be kept, for tests that state a law about all of them. */
import type * as fc from 'fast-check';
import * as v from 'valibot';
import type { Entity } from '../../../src/domain/dossier.ts';
import { entitySchema } from '../../../src/schemas/entity.ts';
import { anyOf } from './walk.ts';

export const anyEntity: fc.Arbitrary<Entity> = anyOf(entitySchema).map((value) =>
  v.parse(entitySchema, value),
);
