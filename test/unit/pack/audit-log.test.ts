/** The log of a pack: a chain that anybody can follow, and that says nothing of anybody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { eventsOf } from '../../../src/domain/log-event.ts';
import { emptyLog, linesAfter } from '../../../src/domain/log-line.ts';
import type { Edition } from '../../../src/domain/pack.ts';
import { mapTexts } from '../../../src/domain/texts.ts';
import { writeLog } from '../../../src/pack/audit-log.ts';
import { entitySchema, parseEntity } from '../../../src/schemas/entity.ts';
import { anyEntity } from '../schemas/entities.ts';
import { samplesOf } from '../schemas/walk.ts';
import { logOf as logIn, sha256Of, smallDossier } from './packs.ts';
import { richDossier } from './rich-dossier.ts';

const rich = await richDossier();
const { contents } = smallDossier();
const digest = async (text: string) => sha256Of(Buffer.from(text));
const linesFrom = (rows: readonly Entity[]) => linesAfter(emptyLog, eventsOf(rows), digest);
const logOf = (rows: readonly Entity[]) => logIn({ contents, rows }, 'full');

const linesOf = (log: string): string[] => log.split('\n').slice(0, -1);

/** Follows the chain as a stranger would: with nothing but SHA-256 and the lines. */
function isChain(log: string): boolean {
  let [next, before] = [0, '0'.repeat(64)];
  return linesOf(log).every((text) => {
    const { event, prev, seq, lost, from, line } = JSON.parse(text);
    const follows = lost ? from === next : seq === next && prev === before;
    const short = typeof event === 'object' ? sha256Of(Buffer.from(JSON.stringify(event))) : event;
    const said = JSON.stringify({ event: short, prev, seq });
    [next, before] = [seq + 1, lost ? line : sha256Of(Buffer.from(said))];
    return follows;
  });
}

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

test('whichever lines stay out, the others still hang together', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.infiniteStream(fc.boolean()), async (rows, choices) => {
      const lines = await linesFrom(rows);
      const told = new Map(lines.map(({ object }) => [object, choices.next().value === true]));
      const isTold = (object: (typeof lines)[number]['object']) => told.get(object) ?? false;
      const log = writeLog(lines, isTold);
      expect(isChain(log)).toBe(true);
      expect(linesOf(log)).toHaveLength(lines.length);
      for (const { text, object } of lines) expect(log.includes(text)).toBe(isTold(object));
    }),
  );
});

test('lines that were lost leave a place that is told of, and the others hang together', async () => {
  const lines = await linesFrom(rich.rows);
  for (let from = 0; from < lines.length - 2; from += 3) {
    const log = writeLog(lines.toSpliced(from, 2), () => true);
    expect(isChain(log)).toBe(true);
    expect(log).toContain(`{"from":${from},`);
  }
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

test('of rows from before there was a log it is the same in whatever order they are handed out', async () => {
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
    const said = JSON.parse(line);
    expect(Object.keys(said)).toEqual(['event', 'prev', 'seq']);
    expect(Object.keys(said.event)).toEqual(['action', 'at', 'digests', 'object']);
    expect(Object.keys(said.event.object)).toEqual(['id', 'kind', 'rev']);
    expect(line).toBe(JSON.stringify(said));
    expect(line).toMatch(/^[\x20-\x7e]+$/);
  }
});

describe('of a dossier with one of everything', () => {
  const actionsIn = async (edition: Edition): Promise<ReadonlySet<string>> =>
    new Set(linesOf(await logIn(rich, edition)).map((line) => JSON.parse(line).event.action));

  test('the full edition tells of every row', async () => {
    expect(linesOf(await logIn(rich, 'full'))).toHaveLength(rich.rows.length);
  });

  test.each([
    ['authority', true],
    ['organisation', false],
  ] as const)('the edition %s tells of steps and earlier packs: %s', async (edition, tells) => {
    const actions = await actionsIn(edition);
    for (const action of ['noted', 'exported', 'stamped', 'received'])
      expect(actions.has(action)).toBe(tells);
  });

  test.each(['authority', 'organisation'] as const)(
    'the edition %s tells nothing of drafts, of what was removed and of what was taken out',
    async (edition) => {
      const actions = await actionsIn(edition);
      for (const action of ['created', 'removed', 'taken-out', 'copied'])
        expect(actions).not.toContain(action);
    },
  );

  test.each(['full', 'authority', 'organisation'] as const)(
    'whoever noted the last line finds every change in the log of the edition %s',
    async (edition) => {
      const lines = linesOf(await logIn(rich, edition));
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const other = line.replace(/(?<="(?:event|at)":")./, (digit) =>
          digit === '0' ? '1' : '0',
        );
        const changed = lines.with(index, other);
        expect(isChain(changed.map((text) => `${text}\n`).join(''))).toBe(false);
      }
    },
  );

  test('a seal is told of by its commitment, without the salt that opens it', async () => {
    const log = await logIn(rich, 'full');
    expect(log).not.toContain('salt');
    for (const row of rich.rows) {
      if (row.kind !== 'record') continue;
      expect(log).toContain(row.seal.content.digest);
    }
  });
});
