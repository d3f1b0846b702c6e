/** The log of a pack: a chain that anybody can follow, and that says nothing of anybody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { editions } from '../../../src/domain/pack.ts';
import { mapTexts } from '../../../src/domain/texts.ts';
import { eventsOf } from '../../../src/pack/audit-events.ts';
import { chainLog } from '../../../src/pack/audit-log.ts';
import { entitySchema, parseEntity } from '../../../src/schemas/entity.ts';
import { anyEntity } from '../schemas/entities.ts';
import { samplesOf } from '../schemas/walk.ts';
import { sha256Of, smallDossier } from './packs.ts';
import { richDossier } from './rich-dossier.ts';

const rich = await richDossier();
const { contents } = smallDossier();
const digest = async (bytes: Uint8Array<ArrayBuffer>) => sha256Of(bytes);
const logOf = (rows: readonly Entity[]) =>
  chainLog(eventsOf({ contents, rows, edition: 'full' }), digest);

const linesOf = (log: string): string[] => log.split('\n').slice(0, -1);

/** Follows the chain as a stranger would: with nothing but SHA-256 and the lines. */
const isChain = (log: string): boolean =>
  linesOf(log).every((line, index, lines) => {
    const { seq, prev } = JSON.parse(line);
    const before = lines[index - 1];
    const expected = before === undefined ? '0'.repeat(64) : sha256Of(Buffer.from(before));
    return seq === index && prev === expected;
  });

const anyRows = fc.array(anyEntity, { maxLength: 8 });

test('each line bears the fingerprint of the one before it', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const log = await logOf(rows);
      expect(linesOf(log)).toHaveLength(rows.length);
      expect(isChain(log)).toBe(true);
    }),
  );
});

test('a line that is changed, taken out or put elsewhere breaks the chain', async () => {
  const log = await logOf(rich.rows);
  const lines = linesOf(log);
  const joined = (changed: readonly string[]) => changed.map((line) => `${line}\n`).join('');
  expect(isChain(log)).toBe(true);
  for (const [index, line] of lines.slice(0, -1).entries()) {
    expect(isChain(joined(lines.with(index, line.replace('T', 't'))))).toBe(false);
    expect(isChain(joined(lines.toSpliced(index, 1)))).toBe(false);
    expect(isChain(joined([line, ...lines.toSpliced(index, 1)]))).toBe(index === 0);
  }
});

test('it is the same in whatever order the database hands out rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const unique = [...new Map(rows.map((row) => [row.rev, row])).values()];
      expect(await logOf(unique.toReversed())).toBe(await logOf(unique));
    }),
  );
});

test('no text that may be personal stands in it, whatever a row holds', async () => {
  const samples = samplesOf(entitySchema, '').flatMap((sample) => {
    const row = parseEntity(sample);
    return row.ok ? [row.value] : [];
  });
  expect(samples.length).toBeGreaterThan(16);
  expect(JSON.stringify(samples)).toContain('‹');
  expect(await logOf(samples)).not.toContain('‹');
});

test('it does not depend on any such text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const others = rows.map((row) => mapTexts(row, (text) => `${text} kwikstaart`));
      expect(await logOf(others)).toBe(await logOf(rows));
    }),
  );
});

test('each line is canonical JSON: keys in order, nothing between, texts and whole numbers only', async () => {
  for (const line of linesOf(await logOf(rich.rows))) {
    const event = JSON.parse(line);
    expect(Object.keys(event)).toEqual(['action', 'at', 'digests', 'object', 'prev', 'seq']);
    expect(Object.keys(event.object)).toEqual(['id', 'kind', 'rev']);
    expect(line).toBe(JSON.stringify(event));
    expect(line).toMatch(/^[\x20-\x7e]+$/);
  }
});

describe('of a dossier with one of everything', () => {
  const told = (edition: (typeof editions)[number]) =>
    eventsOf({ contents: rich.contents, rows: rich.rows, edition });

  test('the full edition tells of every row', () => {
    expect(told('full')).toHaveLength(rich.rows.length);
  });

  test.each([
    ['authority', true],
    ['organisation', false],
  ] as const)('the edition %s tells of steps and earlier packs: %s', (edition, tells) => {
    const actions = new Set(told(edition).map(({ action }) => action));
    for (const action of ['noted', 'exported', 'stamped', 'received'] as const)
      expect(actions.has(action)).toBe(tells);
  });

  test.each(['authority', 'organisation'] as const)(
    'the edition %s tells nothing of drafts, of what was removed and of what was taken out',
    (edition) => {
      const actions = new Set(told(edition).map(({ action }) => action));
      for (const action of ['created', 'removed', 'taken-out', 'copied'] as const)
        expect(actions).not.toContain(action);
    },
  );

  test('a seal is told of by its commitment, without the salt that opens it', async () => {
    const log = await chainLog(told('full'), digest);
    expect(log).not.toContain('salt');
    for (const row of rich.rows) {
      if (row.kind !== 'record') continue;
      expect(log).toContain(row.seal.content.digest);
    }
  });
});
