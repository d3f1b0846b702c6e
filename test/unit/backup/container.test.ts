/** What is inside a backup: read as it was written, and refused when it is anything else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonInLine } from '../../../src/backup/json-line.ts';
import { deepestJson } from '../../../src/backup/limits.ts';
import type { Bytes } from '../../../src/backup/read-bytes.ts';
import { unknownSituation } from '../../../src/domain/situation.ts';
import { streamOf } from '../../../src/hand-over/streams.ts';
import { anyEntity } from '../schemas/entities.ts';
import {
  aFile,
  headerFor,
  headerNow,
  inPieces,
  noLog,
  ofLines,
  plainBytes,
  plainStream,
  type ReadBackup,
  readAll,
} from './backups.ts';

const anyFile = fc.uint8Array({ maxLength: 3000 }).map((bytes) => aFile(new Uint8Array(bytes)));
const anyBackup = fc.tuple(
  fc.array(anyEntity, { maxLength: 5 }),
  fc.array(anyFile, { maxLength: 3 }),
);

const end = (blobs = 0) => ({ kind: 'end', blobs });
const removed = {
  kind: 'removed',
  id: '6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a11',
  rev: '6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a12',
  parentRev: null,
  dossierId: '6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a13',
  origin: { kind: 'own' },
  revisedAt: '2026-11-25T17:14:04.123Z',
};
const row = (entity: unknown) => ({ kind: 'row', entity });

/** What was read; fails when it was refused. */
async function theBackup(reading: Promise<ReadBackup | string>): Promise<ReadBackup> {
  const read = await reading;
  if (typeof read === 'string') throw new Error(`refused: ${read}`);
  return read;
}

test('what is written is read back, whatever the pieces in which it comes', async () => {
  await fc.assert(
    fc.asyncProperty(anyBackup, fc.integer({ min: 1, max: 5000 }), async (backup, size) => {
      const [entities, files] = backup;
      const read = await readAll(inPieces(await plainBytes(entities, files), size));
      expect(read).toMatchObject({ header: headerNow(entities.length), lostRows: [], log: noLog });
      expect(await theBackup(Promise.resolve(read))).toMatchObject({ entities, files });
    }),
  );
});

test('cut off anywhere, it is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyBackup, fc.double({ min: 0, max: 1, noNaN: true }), async (backup, at) => {
      const whole = await plainBytes(...backup);
      const part = whole.subarray(0, Math.floor(at * (whole.byteLength - 1)));
      expect(await readAll(inPieces(part))).toMatch(/^(backup-damaged|not-a-backup)$/);
    }),
  );
});

test('bytes behind the end are refused', async () => {
  expect(await readAll(ofLines(headerFor(0), end(), ''))).toBe('backup-damaged');
  expect(await readAll(ofLines(headerFor(0), end(), end()))).toBe('backup-damaged');
  const whole = await plainBytes([], []);
  const longer = new Uint8Array(whole.byteLength + 1);
  longer.set(whole);
  expect(await readAll(inPieces(longer))).toBe('backup-damaged');
});

test('an end that counts other files than there were is refused', async () => {
  expect(await readAll(ofLines(headerFor(0), end(1)))).toBe('backup-damaged');
});

test('a row that is no row is named by its place, and the rest is read', async () => {
  const odd = [
    row({ ...removed, kind: 'spell' }),
    row({ ...removed, more: 1 }),
    { kind: 'row' },
    { kind: 'tune', entity: removed },
    '{"kind":"row","entity":',
    'null',
  ];
  const lines = [row(removed), ...odd, row(removed)];
  const read = await theBackup(readAll(ofLines(headerFor(lines.length), ...lines, end())));
  expect(read.entities).toEqual([removed, removed]);
  expect(read.lostRows).toEqual(odd.map((_, index) => index + 2));
});

test('bytes that are no UTF-8 spoil their row and no other', async () => {
  const lines = [headerFor(2), row({ ...removed, kind: 'X' }), row(removed), end()];
  const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  bytes[bytes.indexOf('X'.charCodeAt(0))] = 0xff;
  const read = await theBackup(readAll(inPieces(bytes)));
  expect(read).toMatchObject({ entities: [removed], lostRows: [1] });
});

test.each([
  ['another format', { ...headerFor(0), format: 'zip' }],
  ['a field too many', { ...headerFor(0), more: 1 }],
  ['a version before the first', { ...headerFor(0), version: 0 }],
  ['a number of rows below nothing', { ...headerFor(0), rows: -1 }],
  ['nothing', ''],
  ['something else', 'PK\u0003\u0004'],
])('a header with %s is no backup', async (_, header) => {
  expect(await readAll(ofLines(header, end()))).toBe('not-a-backup');
});

test('a newer version is called so, whatever else it says', async () => {
  const newer = { format: 'kantlijn-backup', version: 3, shape: { of: 'things to come' } };
  expect(await readAll(ofLines(newer, 'whatever follows'))).toBe('backup-newer');
});

describe('a bomb', () => {
  const noise = new Uint8Array(1 << 20).fill(0x20);
  /** An endless stream that begins with `start`, and counts how much of it was taken. */
  function endless(start: string) {
    let taken = 0;
    async function* pieces(): AsyncGenerator<Bytes, void, undefined> {
      yield new TextEncoder().encode(start);
      for (;;) {
        taken += noise.byteLength;
        yield noise;
      }
    }
    return { stream: streamOf(pieces()), taken: () => taken };
  }

  test.each([
    ['of one endless line', '', 'backup-too-large'],
    ['of one endless row', `${JSON.stringify(headerFor(1))}\n{"kind":"`, 'backup-too-large'],
    ['of one endless end', `${JSON.stringify(headerFor(0))}\n{"kind":"`, 'backup-too-large'],
  ])('%s is left after 17 MB', async (_, start, code) => {
    const bomb = endless(start);
    expect(await readAll(bomb.stream)).toBe(code);
    expect(bomb.taken()).toBeLessThanOrEqual(17 << 20);
  });

  test('that claims a kept file of a terabyte is refused before any memory is taken', async () => {
    const { blob } = aFile(new Uint8Array());
    const lines = [headerFor(0), { ...blob, byteLength: 1e12 }, 'x'];
    expect(await readAll(ofLines(...lines), 1e13)).toBe('backup-too-large');
  });

  test('that claims a kept file larger than the backup itself is refused at once', async () => {
    const blob = { ...aFile(new Uint8Array()).blob, byteLength: 300 << 20 };
    const bomb = endless(`${JSON.stringify(headerFor(0))}\n${JSON.stringify(blob)}\n`);
    expect(await readAll(bomb.stream, 299 << 20)).toBe('backup-damaged');
    expect(bomb.taken()).toBeLessThanOrEqual(1 << 20);
  });

  test('that claims millions of rows is refused at the header', async () => {
    const bomb = endless(`${JSON.stringify(headerFor(3_000_000))}\n`);
    expect(await readAll(bomb.stream)).toBe('backup-too-large');
    expect(bomb.taken()).toBeLessThanOrEqual(1 << 20);
  });

  test('of rows that together are too much is left', async () => {
    const wide = JSON.stringify(row('x'.repeat(8 << 20)));
    async function* pieces(): AsyncGenerator<Bytes, void, undefined> {
      yield new TextEncoder().encode(`${JSON.stringify(headerFor(100))}\n`);
      for (let i = 0; i < 100; i++) yield new TextEncoder().encode(`${wide}\n`);
    }
    expect(await readAll(streamOf(pieces()))).toBe('backup-too-large');
  });

  test.each(['[', '{"a":'])('of nested %s is one row that is named', async (opening) => {
    const deep = `{"kind":"row","entity":${opening.repeat(100_000)}`;
    const read = await theBackup(readAll(ofLines(headerFor(1), deep, end())));
    expect(read).toMatchObject({ entities: [], lostRows: [1] });
  });
});

test('a line is read as deep as a row goes, and no deeper', () => {
  const nested = (depth: number) =>
    jsonInLine(new TextEncoder().encode(`${'['.repeat(depth)}${']'.repeat(depth)}`));
  expect(nested(deepestJson)).toBeInstanceOf(Array);
  expect(nested(deepestJson + 1)).toBeUndefined();
});

test('brackets inside a text are no nesting', async () => {
  const title = `${'[{'.repeat(100)}"${'[{'.repeat(100)}\\`;
  const dossier = { ...removed, kind: 'dossier', title, situation: unknownSituation };
  const read = await theBackup(readAll(ofLines(headerFor(1), row(dossier), end())));
  expect(read.entities).toEqual([dossier]);
});

test.each(['__proto__', 'constructor', 'prototype'])(
  'a field named %s gets nowhere',
  async (name) => {
    const evil = JSON.stringify(row(removed)).replace(
      '"kind":"removed"',
      `"kind":"removed","${name}":{"polluted":true}`,
    );
    expect(evil).toContain('polluted');
    const read = await theBackup(readAll(ofLines(headerFor(1), evil, end())));
    for (const entity of read.entities) expect(Object.hasOwn(entity, name)).toBe(false);
    expect(JSON.stringify(read)).not.toContain('polluted');
    expect({}).not.toHaveProperty('polluted');
    expect(Object).not.toHaveProperty('polluted');
  },
);

test('a large kept file comes back whole', async () => {
  const bytes = new Uint8Array(5 << 20).map((_, index) => index % 251);
  const file = aFile(bytes);
  const read = await theBackup(readAll(plainStream([], [file]), 6 << 20));
  expect(read.files.map((kept) => Buffer.compare(kept.bytes, bytes))).toEqual([0]);
});
