/** The log as it is kept: in the order in which things were done, whoever did them, and never otherwise. */
import { beforeEach, expect, test } from 'vitest';
import { asId, type DossierId, type RevisionId } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { LogBatch } from '../../../src/domain/log-batch.ts';
import type { LogEvent } from '../../../src/domain/log-event.ts';
import { beforeFirst } from '../../../src/domain/log-line.ts';
import { isHeadBy, isLinked, isOwnKey } from '../../../src/signing/statements.ts';
import { readLog, replaceKey, sealLog, signerHere, wholeLog } from '../../../src/storage/log.ts';
import type { LogClock } from '../../../src/storage/log-clock.ts';
import type { Store } from '../../../src/storage/open.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aDossier, aDraft, aMarkedPage, removedAfter, sealedAfter } from './nouns.ts';
import {
  dbOf,
  diskOf,
  flipByte,
  freshName,
  freshStore,
  newId,
  openWindow,
  theValue,
} from './stores.ts';

const eventsOf = async (store: Store, dossierId: DossierId): Promise<LogEvent[]> =>
  (await readLog(store, dossierId)).lines.map(({ text }) => JSON.parse(text).event);

const actionsOf = async (store: Store, dossierId: DossierId) =>
  (await eventsOf(store, dossierId)).map(({ action }) => action);

async function expectChain(store: Store, dossierId: DossierId): Promise<void> {
  const { lines } = await readLog(store, dossierId);
  for (const [index, { seq, prev }] of lines.entries()) {
    expect(seq).toBe(index);
    expect(prev).toBe(lines[index - 1]?.line ?? beforeFirst);
  }
}

let dossierId: DossierId;
beforeEach(() => {
  dossierId = newId();
});

test('each save is told in the order of saving, whatever times the rows bear', async () => {
  const store = await freshStore();
  const long = instantOf(new Date('2001-01-01'));
  const [late, early] = [aDraft(dossierId), { ...aDraft(dossierId), revisedAt: long }];
  theValue(await saveEntities(store, [late]));
  theValue(await saveEntities(store, [early]));
  const events = await eventsOf(store, dossierId);
  expect(events.map(({ object }) => object?.id)).toEqual([late.id, early.id]);
  expect(events[1]?.at).not.toBe(long);
  await expectChain(store, dossierId);
});

test('windows that save at once are told one after the other', async () => {
  const name = freshName();
  const windows = [await openWindow(name), await openWindow(name), await openWindow(name)];
  const drafts = Array.from({ length: 30 }, () => aDraft(dossierId));
  const saves = drafts.map((draft, index) =>
    saveEntities(windows[index % windows.length] ?? theWindow(windows), [draft]),
  );
  for (const saved of await Promise.all(saves)) theValue(saved);
  const events = await eventsOf(theWindow(windows), dossierId);
  expect(events.map(({ object }) => object?.id).toSorted()).toEqual(
    drafts.map(({ id }) => id).toSorted(),
  );
  await expectChain(theWindow(windows), dossierId);
});

function theWindow([first]: readonly Store[]): Store {
  if (!first) throw new Error('there are windows');
  return first;
}

test('what is captured is sealed in the same write, with a key that was told', async () => {
  const store = await freshStore();
  theValue(await saveEntities(store, aMarkedPage(dossierId).all));
  const { lines, seals } = await readLog(store, dossierId);
  expect(seals.map(({ type }) => type)).toEqual(['key', 'head']);
  const [key, head] = seals;
  if (key?.type !== 'key' || head?.type !== 'head') throw new Error('a key and a head');
  expect(await isOwnKey(key)).toBe(true);
  expect(await isHeadBy(head, key.key)).toBe(true);
  expect(head.line).toBe(lines.at(-1)?.line);
  expect((await signerHere(store, dossierId))?.key).toBe(key.key);
  expect(await actionsOf(store, dossierId)).toContain('key');
});

test('a draft alone is told, and not sealed', async () => {
  const store = await freshStore();
  theValue(await saveEntities(store, [aDraft(dossierId)]));
  expect((await readLog(store, dossierId)).seals).toEqual([]);
  expect(await signerHere(store, dossierId)).toBeNull();
});

test('two windows that seal for the first time at once have one key', async () => {
  const name = freshName();
  const windows = [await openWindow(name), await openWindow(name)];
  const saves = windows.map((window) => saveEntities(window, aMarkedPage(dossierId).all));
  for (const saved of await Promise.all(saves)) theValue(saved);
  const { seals } = await readLog(theWindow(windows), dossierId);
  expect(seals.map(({ type }) => type)).toEqual(['key', 'head', 'head']);
});

test('dossiers have keys that cannot be linked', async () => {
  const store = await freshStore();
  const other = newId<DossierId>();
  theValue(await saveEntities(store, aMarkedPage(dossierId).all));
  theValue(await saveEntities(store, aMarkedPage(other).all));
  const [one, two] = [await signerHere(store, dossierId), await signerHere(store, other)];
  expect(one?.key).not.toBe(two?.key);
  expect((await readLog(store, dossierId)).seals).toHaveLength(2);
});

test('another key is vouched for by the one before it', async () => {
  const store = await freshStore();
  const first = theValue(await sealLog(store, dossierId));
  const next = theValue(await replaceKey(store, dossierId));
  expect(next.fingerprint).not.toBe(first.fingerprint);
  expect((await signerHere(store, dossierId))?.fingerprint).toBe(next.fingerprint);
  const keys = (await readLog(store, dossierId)).seals.filter((seal) => seal.type === 'key');
  const [, second] = keys;
  if (!second) throw new Error('two keys');
  expect(second.previous).toBe(first.fingerprint);
  expect(await isLinked(second, first.key)).toBe(true);
  expect(theValue(await sealLog(store, dossierId)).key).toBe(next.key);
});

test('what is deleted for good leaves a line that says so, and nothing of what it said', async () => {
  const store = await freshStore();
  const page = aMarkedPage(dossierId);
  const record = sealedAfter(page.draft, 'PLANTED-NOTE');
  theValue(await saveEntities(store, [aDossier(dossierId), ...page.all, record]));
  theValue(await saveEntities(store, [removedAfter(record)]));
  theValue(await purgeRecord(store, record.id));
  const events = await eventsOf(store, dossierId);
  const erased = events.filter(({ action }) => action === 'erased');
  expect(erased.map(({ object }) => object?.kind).toSorted()).toContain('record');
  expect(erased.map(({ object }) => object?.id)).toContain(record.id);
  expect(events.filter(({ action }) => action === 'sealed')).toHaveLength(1);
  expect(JSON.stringify(events)).not.toContain('PLANTED');
  await expectChain(store, dossierId);
});

test('a new version in the place of a draft is a change, and nothing was erased', async () => {
  const store = await freshStore();
  const draft = aDraft(dossierId);
  theValue(await saveEntities(store, [draft]));
  const next = { ...draft, rev: newId<RevisionId>(), parentRev: draft.rev };
  theValue(await saveEntities(store, [next], { remove: [draft.rev] }));
  expect(await actionsOf(store, dossierId)).toEqual(['created', 'changed']);
});

test('rows from before there was a log are told first', async () => {
  const name = freshName();
  const before = await openWindow(name);
  const drafts = [aDraft(dossierId), aDraft(dossierId)];
  for (const draft of drafts) theValue(await saveEntities(before, [draft]));
  await (await dbOf(before)).clear('log');
  const more = aDraft(dossierId);
  theValue(await saveEntities(before, [more]));
  const ids = (await eventsOf(before, dossierId)).map(({ object }) => object?.id);
  expect(ids).toEqual([...drafts, more].map(({ id }) => id));
  await (await dbOf(before)).clear('log');
  theValue(await sealLog(before, dossierId));
  expect(await actionsOf(before, dossierId)).toEqual(['created', 'created', 'created', 'key']);
});

test('a batch that was damaged leaves a place, and what comes after hangs together', async () => {
  const store = await freshStore();
  for (let count = 0; count < 4; count++) theValue(await saveEntities(store, [aDraft(dossierId)]));
  const db = await dbOf(store);
  const damage = async (key: number) => {
    const sealed = await db.get('log', key);
    if (sealed) await db.put('log', { ...sealed, sealed: flipByte(sealed.sealed, 40) }, key);
  };
  await damage(1);
  expect((await readLog(store, dossierId)).lines.map(({ seq }) => seq)).toEqual([0, 2, 3]);
  await damage(3);
  theValue(await saveEntities(store, [aDraft(dossierId)]));
  const { lines } = await readLog(store, dossierId);
  expect(lines.map(({ seq }) => seq)).toEqual([0, 2, 3]);
  expect(lines[2]?.prev).toBe(lines[1]?.line);
});

test('a batch that was put in the place of another does not open', async () => {
  const store = await freshStore();
  for (let count = 0; count < 2; count++) theValue(await saveEntities(store, [aDraft(dossierId)]));
  const db = await dbOf(store);
  const [first, second] = await db.getAll('log');
  if (!first || !second) throw new Error('two batches');
  await db.put('log', second, 0);
  await db.put('log', first, 1);
  expect((await readLog(store, dossierId)).lines).toEqual([]);
});

test('neither the secret half of the key nor a line of the log can be read on the disk', async () => {
  const store = await freshStore();
  theValue(await saveEntities(store, aMarkedPage(dossierId).all));
  const disk = JSON.stringify(await diskOf(store));
  const signer = await signerHere(store, dossierId);
  await expect(crypto.subtle.exportKey('pkcs8', signer?.usable ?? noKey())).rejects.toThrow();
  expect(disk).not.toContain(signer?.key);
  expect(disk).not.toContain('captured');
});

function noKey(): CryptoKey {
  throw new Error('no key');
}

const clockAt = (state: { wall: number; drift: number }): LogClock => ({
  now: () => instantOf(new Date(state.wall)),
  driftMs: () => state.drift,
});

test.each([
  ['back', -3_600_000, 'clock-back'],
  ['ahead', 86_400_000, 'clock-ahead'],
] as const)('a clock that is set %s is told, once', async (_where, by, action) => {
  const state = { wall: Date.parse('2026-11-26T12:00:00Z'), drift: 0 };
  const store = await openWindow(freshName(), { clock: clockAt(state) });
  const save = async () => theValue(await saveEntities(store, [aDraft(dossierId)]));
  await save();
  state.wall += by;
  state.drift += by;
  await save();
  state.wall += 1_000;
  await save();
  const events = await eventsOf(store, dossierId);
  const jumps = events.filter((event) => event.object === null);
  expect(jumps).toMatchObject([{ action, byMs: Math.abs(by), digests: [] }]);
  await expectChain(store, dossierId);
});

test('a clock that was set back while nothing ran is told at the next save', async () => {
  const state = { wall: Date.parse('2026-11-26T12:00:00Z'), drift: 0 };
  const name = freshName();
  const first = await openWindow(name, { clock: clockAt(state) });
  theValue(await saveEntities(first, [aDraft(dossierId)]));
  state.wall -= 7_200_000;
  const second = await openWindow(name, { clock: clockAt(state) });
  theValue(await saveEntities(second, [aDraft(dossierId)]));
  expect(await eventsOf(second, dossierId)).toMatchObject([
    { action: 'created' },
    { action: 'clock-back', byMs: 7_200_000 },
    { action: 'created' },
  ]);
});

test('the id of a dossier in a statement is that of what was sealed', async () => {
  const store = await freshStore();
  const id = asId<DossierId>(crypto.randomUUID());
  theValue(await sealLog(store, id));
  for (const seal of (await readLog(store, id)).seals) expect(seal.dossierId).toBe(id);
});

/** The log of another browser, in which one thing was done. */
async function broughtLog(): Promise<LogBatch> {
  const other = await freshStore();
  theValue(await saveEntities(other, [aDraft(dossierId)]));
  return wholeLog(other);
}

const fromBackup = (log: LogBatch) => ({ from: { how: 'restored', log } }) as const;

test.each([
  ['rows from before there was a log', 'rows'],
  ['more than that the dossier began', 'changed'],
] as const)('a log that comes along takes no place of %s', async (_what, before) => {
  const store = await freshStore();
  const dossier = aDossier(dossierId);
  theValue(await saveEntities(store, [dossier]));
  const changed = { ...dossier, rev: newId<RevisionId>(), parentRev: dossier.rev };
  if (before === 'changed') theValue(await saveEntities(store, [changed]));
  else theValue(await saveEntities(store, [aDraft(dossierId)]));
  if (before === 'rows') await (await dbOf(store)).clear('log');
  theValue(await saveEntities(store, [aDraft(dossierId)], fromBackup(await broughtLog())));
  const actions = await actionsOf(store, dossierId);
  expect(actions).toHaveLength(3);
  expect(actions.at(-1)).toBe('restored');
  expect(actions.slice(0, 2)).toContain(before === 'rows' ? 'created' : 'changed');
});

test('of a log without lines nothing goes on, and every row that came is told', async () => {
  const store = await freshStore();
  const drafts = [aDraft(dossierId), aDraft(dossierId)];
  theValue(await saveEntities(store, drafts, fromBackup({ lines: [], seals: [] })));
  expect(await actionsOf(store, dossierId)).toEqual(['restored', 'restored']);
});

test('what is put back elsewhere is the log without what was passed over', async () => {
  const store = await freshStore();
  for (let count = 0; count < 3; count++) theValue(await saveEntities(store, [aDraft(dossierId)]));
  const db = await dbOf(store);
  const sealed = await db.get('log', 2);
  if (!sealed) throw new Error('three batches');
  await db.put('log', { ...sealed, sealed: flipByte(sealed.sealed, 40) }, 2);
  theValue(await saveEntities(store, [aDraft(dossierId)]));
  await db.put('log', sealed, 2);
  const { lines } = await readLog(store, dossierId);
  expect((await wholeLog(store)).lines).toEqual(lines.map(({ text }) => text));
});
