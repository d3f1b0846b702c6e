/** The visitor of personal texts forgets none: the schemas say which texts there are. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { mapTexts } from '../../../src/domain/texts.ts';
import { annotationSchema } from '../../../src/schemas/annotation.ts';
import { entitySchema } from '../../../src/schemas/entity.ts';
import { anyEntity } from '../schemas/entities.ts';
import { markerOf, samplesOf } from '../schemas/walk.ts';

/** Plain strings that say nothing about a person, by path. Each with the reason why it may stay. */
const impersonal: Readonly<Record<string, string>> = {
  'capture.artefacts.mediaType': 'a type of file, from a fixed list of ours',
  'capture.log.software': 'the name of this program',
  'draft.organisation.code': 'a code of the public register of municipalities',
  'record.organisation.code': 'the same',
  'derived-record.organisation.code': 'the same',
  'step.organisation.code': 'the same',
  'letter-draft.organisation.code': 'the same',
  'letter-draft.details.chosen': 'the name of a choice of ours, or of a step',
  'letter-draft.details.views.article.act': 'the name of a law, from our data',
  'letter-draft.details.views.article.article': 'the number of an article, from our data',
  'letter-draft.details.grounds.ground': 'the name of a ground of ours',
  'added-file.file.mediaType': 'a type of file, from a fixed list of ours',
  'draft.answers.question': 'the name of a question of ours',
  'draft.answers.chosen': 'the name of a choice of ours',
  'record.answers.question': 'the name of a question of ours',
  'record.answers.chosen': 'the name of a choice of ours',
  'derived-record.answers.question': 'the name of a question of ours',
  'derived-record.answers.chosen': 'the name of a choice of ours',
  'received-pack.software': 'the name of this program',
  'received-pack.members.path': 'a neutral name; a pack with another one is refused',
  ...Object.fromEntries(
    entitySchema.options.flatMap(({ entries: { kind } }) => [
      [`${kind.literal}.origin.packId`, 'a random number of a pack'],
      [`${kind.literal}.origin.signer`, 'the fingerprint of a key'],
    ]),
  ),
};

const blank = () => '▮';

/** Every string in `value`, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Entities that together show every field and every case, with a marker in each free text. */
const samples: readonly Entity[] = entitySchema.options.flatMap((schema) =>
  samplesOf(schema, schema.entries.kind.literal).map((sample) => v.parse(entitySchema, sample)),
);

/** Paths of the free texts that `mapTexts` did not reach. */
const missedBy = (entities: readonly Entity[]): Set<string> =>
  new Set(
    entities
      .flatMap((entity) => stringsIn(mapTexts(entity, blank)))
      .filter((text) => text.startsWith('‹'))
      .map((text) => text.slice(1, -1)),
  );

test('reaches every text that may be personal', () => {
  expect(missedBy(samples)).toEqual(new Set(Object.keys(impersonal)));
});

test('the check finds a text that was added and forgotten', () => {
  const withDiary = v.strictObject({ ...annotationSchema.entries, diary: v.string() });
  const [sample] = samplesOf(withDiary, 'annotation').map((value) => v.parse(withDiary, value));
  expect(missedBy(sample ? [sample] : [])).toContain('annotation.diary');
});

test('the samples hold each kind, and each text of their own', () => {
  expect(new Set(samples.map((sample) => sample.kind)).size).toBe(entitySchema.options.length);
  expect(samples.flatMap(stringsIn)).toContain(markerOf('record.happening.place'));
  expect(samples.flatMap(stringsIn)).toContain(markerOf('annotation.selectors.exact'));
});

test('leaves an entity as it is when every text stays', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      expect(mapTexts(entity, (text) => text)).toEqual(entity);
    }),
  );
});

test('changes texts only: what comes out is an entity of the same kind', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      expect(v.parse(entitySchema, mapTexts(entity, blank)).kind).toBe(entity.kind);
    }),
  );
});

test('covering every text twice is covering it once', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      const covered = mapTexts(entity, blank);
      expect(mapTexts(covered, blank)).toEqual(covered);
    }),
  );
});
