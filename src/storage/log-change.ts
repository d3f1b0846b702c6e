/**
 * What a save adds to the log, and how it is sealed: the lines follow on those before them, and at a seal
 * the last one is signed. All of it goes in the same write as the rows.
 */
import type { Entity } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import { eventsOf, type LogEvent } from '../domain/log-event.ts';
import { type LogEnd, linesAfter, readLine } from '../domain/log-line.ts';
import type { SealLine } from '../domain/signature.ts';
import { withLock } from './locks.ts';
import { digestOfText, type LogPlace, logPlace, readBatches, sealBatch } from './log-batches.ts';
import { eventsIn, type ToldChange, takenUpEvent } from './log-events.ts';
import type { Session } from './open.ts';
import type { Database, Sealed, Writing, WrittenStore } from './schema.ts';
import { keyEvent, keyFor, type SealingKey, sealsAt } from './sealing-key.ts';
import { type SealedSecret, writeSecrets } from './secrets.ts';

/** What is to be written. */
export type LogChange = {
  readonly batches: readonly { readonly key: number; readonly batch: Sealed }[];
  readonly secrets: readonly SealedSecret[];
  /** What is there makes way. */
  readonly isAnew: boolean;
};

/** Those that `writeLog` writes in. */
export const logStores: readonly WrittenStore[] = ['log', 'secrets'];

/** Held from looking where the log ends until what follows on that is written. */
export const withLogLock = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  withLock(`${db.name}-log`, work);

/** `before`: rows that lie there already, asked for when there is no log of them yet. Hold the lock. */
export async function logChange(
  session: Session,
  change: ToldChange,
  before: () => Promise<readonly Entity[]>,
): Promise<LogChange> {
  const last = change.from?.log?.lines.at(-1);
  if (change.from?.log && last !== undefined && (await isUntouched(session)))
    return takeUp(session, change, change.from.log, await readLine(last, digestOfText));
  const place = await logPlace(session);
  const told = [...(await toldBefore(session, place, before)), ...eventsIn(session, change)];
  const sealed = change.from === undefined ? sealedIn(change.add) : null;
  return changeAt(session, place, told, sealed === null ? null : await keyFor(session, sealed));
}

/** What comes first: of rows from before there was a log, and that the clock jumped. */
export async function toldBefore(
  session: Session,
  { end, at }: LogPlace,
  before: () => Promise<readonly Entity[]>,
): Promise<LogEvent[]> {
  const earlier = end.seq < 0 ? eventsOf(await before()) : [];
  return [...session.clock.jumps(at), ...earlier];
}

/** Nothing was done here yet but beginning. */
async function isUntouched(session: Session): Promise<boolean> {
  const lines = (await readBatches(session)).flatMap((batch) => batch.lines);
  // Of rows that no line tells of there is more to tell than what comes.
  return lines.every(isBeginning) && (lines.length > 0 || session.tags.countRows() === 0);
}

function isBeginning(line: string): boolean {
  const { event }: { readonly event: LogEvent } = JSON.parse(line);
  return event.action === 'created' && event.object?.kind === 'dossier';
}

/** The dossier of what is sealed here at this moment; `null` when nothing is. */
const sealedIn = (rows: readonly Entity[]): DossierId | null =>
  rows.find(({ kind }) => kind === 'capture' || kind === 'record' || kind === 'added-file')
    ?.dossierId ?? null;

/** The log that came along goes on here, and says so. */
async function takeUp(
  session: Session,
  change: ToldChange,
  brought: LogBatch,
  end: LogEnd,
): Promise<LogChange> {
  const earlier = await sealedBatches(session, 0, brought);
  const place = { nextKey: earlier.length, end, at: null };
  const after = await changeAt(session, place, [takenUpEvent(session, change, end)], null);
  return { ...after, batches: [...earlier, ...after.batches], isAnew: true };
}

/**
 * The events as lines behind that place; the last one is signed with the key, when there is one. `also`: what
 * was signed besides.
 */
export async function changeAt(
  session: Session,
  { end, nextKey }: LogPlace,
  told: readonly LogEvent[],
  key: SealingKey | null,
  also: readonly SealLine[] = [],
): Promise<LogChange> {
  const events = key?.fresh ? [...told, keyEvent(session, key)] : told;
  const lines = await linesAfter(end, events, digestOfText);
  const seals = key === null ? [] : await sealsAt(session, key, lines.at(-1) ?? end);
  const batch = { lines: lines.map(({ text }) => text), seals: [...seals, ...also] };
  return {
    batches: await sealedBatches(session, nextKey, batch),
    secrets: key?.fresh ? [key.fresh.secret] : [],
    isAnew: false,
  };
}

/** So many lines lie together at most: whoever adds one opens the last batch. */
const linesTogether = 256;

async function sealedBatches(session: Session, first: number, batch: LogBatch) {
  return Promise.all(
    inPieces(batch).map(async (piece, index) => {
      const key = first + index;
      return { key, batch: await sealBatch(session, key, piece) };
    }),
  );
}

function inPieces({ lines, seals }: LogBatch): LogBatch[] {
  if (lines.length + seals.length === 0) return [];
  const count = Math.max(1, Math.ceil(lines.length / linesTogether));
  return Array.from({ length: count }, (_, index) => ({
    lines: lines.slice(index * linesTogether, (index + 1) * linesTogether),
    seals: index === count - 1 ? seals : [],
  }));
}

/** Writes it, within the transaction that does the rest. */
export async function writeLog(
  writing: Writing,
  { batches, secrets, isAnew }: LogChange,
): Promise<void> {
  const log = writing.objectStore('log');
  await Promise.all([
    ...(isAnew ? [log.clear()] : []),
    // When somebody wrote at this place meanwhile, this fails, and with it all the rest.
    ...batches.map(async ({ key, batch }) => log.add(batch, key)),
    writeSecrets(writing, secrets),
  ]);
}
