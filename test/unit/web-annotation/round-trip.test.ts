/** What is written is read as it was, and what is not understood comes back as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Selector } from '../../../src/domain/selector.ts';
import { countText } from '../../../src/web-annotation/code-points.ts';
import { breaches } from '../../../src/web-annotation/conformance.ts';
import type { Json, JsonObject } from '../../../src/web-annotation/json.ts';
import type { WebAnnotation } from '../../../src/web-annotation/model.ts';
import { readAnnotations } from '../../../src/web-annotation/read-annotations.ts';
import { selectorsIn } from '../../../src/web-annotation/text-selectors.ts';
import {
  annotationJson,
  type NamedAnnotation,
} from '../../../src/web-annotation/write-annotation.ts';
import { plainAnnotation, richAnnotation } from './documents.ts';
import {
  anyPassages,
  dossierOf,
  exportOf,
  fullExport,
  fullSelectors,
  fullText,
} from './dossiers.ts';
import { changed, objectsIn, valueAt } from './mutants.ts';

function read(json: Json): NamedAnnotation[] {
  const reading = readAnnotations(json);
  if (!reading.ok) throw new Error(reading.error);
  expect(reading.value.refused).toEqual([]);
  return reading.value.annotations.map((one) => ({ ...one, id: one.id ?? 'urn:uuid:none' }));
}

const rewritten = (json: Json): JsonObject[] => read(json).map((one) => annotationJson(one, null));

/** As a file has it. */
const throughText = (json: Json): Json => JSON.parse(JSON.stringify(json));

const keptSelectors = ({ targets }: WebAnnotation, text: string | null): Selector[] =>
  targets.flatMap((target) =>
    target.kind === 'passage' ? selectorsIn(target.selectors, text) : [],
  );

const isSaid = ({ type }: Selector) => type !== 'ElementSelector';

test('our export is read back with the same selectors, offsets and bodies', () => {
  fc.assert(
    fc.property(anyPassages, ({ text, passages, note }) => {
      const contents = dossierOf(passages, { note });
      const back = read(throughText(exportOf(contents, text)));
      expect(back.map(({ id }) => id)).toEqual(
        contents.annotations.map(({ id }) => `urn:uuid:${id}`),
      );
      back.forEach((annotation, index) => {
        const original = contents.annotations[index];
        expect(keptSelectors(annotation, text)).toEqual(original?.selectors);
        expect(annotation.created).toBe(original?.createdAt);
        expect(annotation.bodies).toMatchObject([
          { value: 'recording-interview', purposes: ['classifying'], format: 'text/plain' },
          ...(note === '' ? [] : [{ value: note, purposes: ['commenting'] }]),
        ]);
      });
    }),
  );
});

test('of our own selectors only the look of an element is not said', () => {
  const [annotation] = read(fullExport());
  if (annotation === undefined) throw new Error('none');
  expect(keptSelectors(annotation, fullText)).toEqual(fullSelectors.filter(isSaid));
});

test('without the text, positions are not converted but left out', () => {
  const [annotation] = read(fullExport());
  if (annotation === undefined) throw new Error('none');
  expect(keptSelectors(annotation, null).map(({ type }) => type)).not.toContain(
    'TextPositionSelector',
  );
  expect(keptSelectors(annotation, 'kort')).toEqual(keptSelectors(annotation, null));
});

test('what was read and is written again says the same', () => {
  expect(rewritten(richAnnotation)).toEqual([
    {
      ...richAnnotation,
      created: '2026-11-25T17:14:04.000Z',
      modified: '2026-11-25T17:14:05.000Z',
    },
  ]);
  expect(rewritten(fullExport())).toEqual(valueAt(fullExport(), '/first/items'));
  const { bodyValue: value, ...rest } = plainAnnotation;
  expect(rewritten(plainAnnotation)).toEqual([
    { ...rest, body: { type: 'TextualBody', format: 'text/plain', value } },
  ]);
});

test('what is written keeps every MUST, and writing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyPassages, ({ text, passages, note }) => {
      for (const annotation of read(exportOf(dossierOf(passages, { note }), text))) {
        const json = annotationJson(annotation, countText(text));
        expect(breaches(json)).toEqual([]);
        expect(rewritten(json)).toEqual([json]);
      }
    }),
  );
});

const sources: readonly JsonObject[] = [richAnnotation, ...rewritten(fullExport())];
/** An audience has no members but its own (§3.3.3). */
const places = sources.flatMap((json) =>
  objectsIn(json)
    .filter((path) => path !== '/audience')
    .map((path) => [json, path] as const),
);

const anyName = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => `lezer:${text.replaceAll('/', '')}`);
/** `__proto__` is refused, wherever it stands. */
const anyMember = fc
  .jsonValue()
  .map((value) => JSON.stringify(value))
  .filter((text) => !text.includes('"__proto__"'))
  .map((text): Json => JSON.parse(text));

test('members that nobody knows come back, wherever they stand', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), anyName, anyMember, ([json, path], name, member) => {
      const pointer = `${path}/${name}`;
      const [back] = rewritten(changed(json, pointer, member));
      expect(valueAt(back, pointer)).toEqual(member);
    }),
    { numRuns: 300 },
  );
});

test('members that JavaScript gives a meaning come back too', () => {
  for (const [json, path] of places)
    for (const name of ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']) {
      const [back] = rewritten(changed(json, `${path}/${name}`, { isAdmin: true }));
      expect(valueAt(back, `${path}/${name}`)).toEqual({ isAdmin: true });
    }
});
