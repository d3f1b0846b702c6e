/** Versions: both windows' edits are kept, in a line; drafts are found again after a popup has died. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordId } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { nextRevision } from '../../../src/domain/revision.ts';
import type { Store } from '../../../src/storage/open.ts';
import type { RecordVersion } from '../../../src/storage/records.ts';
import {
  oldestFirst,
  openDraft,
  recordHistory,
  reviseRecord,
} from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aDraft, removedAfter, sealedAfter } from './nouns.ts';
import { freshName, freshStore, newId, openWindow, ports, theValue } from './stores.ts';

const anyMoment = fc
  .date({ min: new Date(0), max: new Date(1e13), noInvalidDate: true })
  .map(instantOf);

const noteOf = (version: RecordVersion) => (version.kind === 'removed' ? null : version.note);

const annotate = (store: Store, recordId: RecordId, note: string) =>
  reviseRecord(store, recordId, (newest) => sealedAfter(newest, note));

test('edits in two windows at once are all kept, each after the other', async () => {
  const name = freshName();
  const windows = await Promise.all([openWindow(name), openWindow(name)]);
  const draft = aDraft(newId(), 'begin');
  theValue(await saveEntities(windows[0], [draft]));
  const notes = Array.from({ length: 12 }, (_, index) => `wijziging ${index}`);
  await Promise.all(notes.map((note, i) => annotate(windows[i % 2] ?? windows[0], draft.id, note)));
  const history = await recordHistory(windows[1], draft.id);
  expect(new Set(history.map(noteOf))).toEqual(new Set(['begin', ...notes]));
  expect(history.slice(1).map((version) => version.parentRev)).toEqual(
    history.slice(0, -1).map((version) => version.rev),
  );
});

test('an edit sees the newest version, and gives back what it made of it', async () => {
  const store = await freshStore();
  const draft = aDraft(newId());
  theValue(await saveEntities(store, [draft]));
  const sealed = theValue(await annotate(store, draft.id, 'klaar'));
  const seen: RecordVersion[] = [];
  const same = await reviseRecord(store, draft.id, (newest) => {
    seen.push(newest);
    return null;
  });
  expect(seen).toEqual([sealed]);
  expect(theValue(same)).toEqual(sealed);
  expect(await recordHistory(store, draft.id)).toEqual([draft, sealed]);
});

test('a record that never was cannot be edited', async () => {
  const store = await freshStore();
  expect(await annotate(store, newId(), '')).toEqual({ ok: false, error: 'not-found' });
  expect(await recordHistory(store, newId())).toEqual([]);
});

test('an edit that fails changes nothing and frees the record', async () => {
  const store = await freshStore();
  const draft = aDraft(newId());
  theValue(await saveEntities(store, [draft]));
  const refuse = () => Promise.reject(new Error('no'));
  await expect(reviseRecord(store, draft.id, refuse)).rejects.toThrow('no');
  theValue(await annotate(store, draft.id, 'toch'));
});

test('a version never stands before the one that it follows, whatever the clock did', () => {
  fc.assert(
    fc.property(fc.array(anyMoment, { minLength: 1 }), fc.nat(), (moments, turn) => {
      const line: RecordVersion[] = [];
      for (const revisedAt of moments) {
        const last = line.at(-1);
        line.push({ ...(last ? removedAfter(last) : aDraft(newId())), revisedAt });
      }
      const cut = turn % line.length;
      expect(oldestFirst([...line.slice(cut), ...line.slice(0, cut)])).toEqual(line);
    }),
  );
});

test('versions that follow each other in a circle are not waited for', () => {
  const one = aDraft(newId());
  const two = removedAfter(one);
  expect(oldestFirst([{ ...one, parentRev: two.rev }, two])).toHaveLength(2);
});

test('the draft that was worked on last is the open one', async () => {
  const store = await freshStore();
  expect(await openDraft(store)).toBeNull();
  const [first, second] = [aDraft(newId(), 'eerste'), aDraft(newId(), 'tweede')];
  theValue(await saveEntities(store, [first, second]));
  expect(await openDraft(store)).toEqual(second);
  const answered = { ...first, ...nextRevision(first, ports), note: 'beantwoord' };
  theValue(await saveEntities(store, [answered]));
  expect(await openDraft(store)).toEqual(answered);
});

test('a draft that was sealed or removed is not open any more', async () => {
  const store = await freshStore();
  const [left, sealed, removed] = [aDraft(newId()), aDraft(newId()), aDraft(newId())];
  theValue(await saveEntities(store, [left, sealed, removed]));
  theValue(await saveEntities(store, [sealedAfter(sealed, ''), removedAfter(removed)]));
  expect(await openDraft(store)).toEqual(left);
});
