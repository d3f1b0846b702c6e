/** The door for the rows of a pack lets in what is such a row, and nothing else. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePackRow } from '../../../src/schemas/pack-row.ts';
import { idOf } from '../complaint/dossiers.ts';
import { anyEntity } from './entities.ts';

const files = [{ blobId: idOf<never>('blob', 1), path: 'data/kept/x' }];

const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('every row comes back as it was written, with the places of its files', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      const row = { entity, files };
      expect(parsePackRow(asRead(row))).toEqual({ ok: true, value: row });
    }),
  );
});

test('one that does not say where it came from counts as its maker’s own', () => {
  fc.assert(
    fc.property(anyEntity, ({ origin: _origin, ...entity }) => {
      expect(parsePackRow(asRead({ entity, files }))).toEqual({
        ok: true,
        value: { entity: { ...entity, origin: { kind: 'own' } }, files },
      });
    }),
  );
});

test('only a report from which something was left out may be without a version', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      const { rev: _rev, parentRev: _parent, ...rest } = entity;
      expect(parsePackRow(asRead({ entity: rest, files })).ok).toBe(
        entity.kind === 'derived-record',
      );
    }),
  );
});

test('a field too many is refused, in the row and beside it', () => {
  fc.assert(
    fc.property(anyEntity, (entity) => {
      const damaged = { ok: false, error: 'damaged' };
      expect(parsePackRow(asRead({ entity: { ...entity, more: 1 }, files }))).toEqual(damaged);
      expect(parsePackRow(asRead({ entity, files, more: 1 }))).toEqual(damaged);
      expect(parsePackRow(asRead({ entity }))).toEqual(damaged);
      expect(parsePackRow(asRead({ entity, files: [{ path: 'x' }] }))).toEqual(damaged);
    }),
  );
});

test.each([null, 3, 'row', [], {}, { entity: {}, files }, { entity: { kind: 'spell' }, files }])(
  'something else is refused: %j',
  (value) => {
    expect(parsePackRow(value)).toEqual({ ok: false, error: 'damaged' });
  },
);
