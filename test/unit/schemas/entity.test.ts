/** The door for rows lets in what is a row, and nothing else. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/seal.ts';
import { entitySchema, parseEntity } from '../../../src/schemas/entity.ts';
import { schemaOf } from '../../../src/schemas/exact-schema.ts';
import { sha256Schema } from '../../../src/schemas/words.ts';
import { anyEntity } from './entities.ts';
import { samplesOf } from './walk.ts';

const samples = samplesOf(entitySchema, '');

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Every object in `value` and below it, itself included. */
const objectsIn = (value: unknown): Fields[] =>
  isFields(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

/** One faulty copy for each object in `value`, spoilt by `spoil`. */
const spoiltCopies = (value: unknown, spoil: (fields: Fields) => void): unknown[] =>
  objectsIn(value).flatMap((_, index) => {
    const copy: unknown = structuredClone(value);
    const target = objectsIn(copy)[index];
    if (target === undefined || Array.isArray(target)) return [];
    spoil(target);
    return [copy];
  });

test('every entity is read back as it was written', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      expect(parseEntity(JSON.parse(JSON.stringify(entity)))).toEqual({ ok: true, value: entity });
    }),
  );
});

test('a field too many is refused, however deep it lies', () => {
  const copies = samples.flatMap((sample) => spoiltCopies(sample, (fields) => (fields.more = 1)));
  expect(copies.length).toBeGreaterThan(samples.length);
  for (const copy of copies) expect(parseEntity(copy)).toEqual({ ok: false, error: 'damaged' });
});

// What was kept before words were placed, or before something was asked, has none.
const mayBeAbsent = ['screenWords', 'happened', 'passed', 'check'];

test('a missing field is refused, however deep it is missing', () => {
  const all = new Set(samples.flatMap(objectsIn).flatMap(Object.keys));
  const names = [...all].filter((name) => !mayBeAbsent.includes(name));
  for (const name of names)
    for (const sample of samples.filter((s) => objectsIn(s).some((o) => name in o)))
      for (const copy of spoiltCopies(sample, (fields) => delete fields[name]))
        if (JSON.stringify(copy) !== JSON.stringify(sample))
          expect(parseEntity(copy), name).toEqual({ ok: false, error: 'damaged' });
});

test('a field of another sort is refused, however deep it lies', () => {
  const spoil = (fields: Fields) => {
    for (const name of Object.keys(fields))
      fields[name] = typeof fields[name] === 'boolean' ? 'yes' : true;
  };
  for (const copy of samples.flatMap((sample) => spoiltCopies(sample, spoil)))
    expect(parseEntity(copy)).toEqual({ ok: false, error: 'damaged' });
});

test.each([null, undefined, 3, 'record', [], {}, { kind: 'record' }, { kind: 'spell' }])(
  'something else than an entity is refused: %j',
  (value) => {
    expect(parseEntity(value)).toEqual({ ok: false, error: 'damaged' });
  },
);

test('a schema that differs from its noun does not compile', () => {
  const salt = v.string();
  const full = { salt, digest: sha256Schema };
  schemaOf<Commitment>()(v.strictObject(full));
  // @ts-expect-error a field is missing
  schemaOf<Commitment>()(v.strictObject({ salt }));
  // @ts-expect-error a field is too many
  schemaOf<Commitment>()(v.strictObject({ ...full, more: v.string() }));
  // @ts-expect-error a field is too many, though it may be left out
  schemaOf<Commitment>()(v.strictObject({ ...full, more: v.optional(v.string()) }));
  // @ts-expect-error any text is not a digest
  schemaOf<Commitment>()(v.strictObject({ ...full, digest: v.string() }));
  // @ts-expect-error `null` is not allowed
  schemaOf<Commitment>()(v.strictObject({ ...full, salt: v.nullable(salt) }));
});
