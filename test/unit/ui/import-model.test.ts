/** Opening a pack, step by step: looking keeps nothing, stopping is at once, and late answers do nothing. */
import { expect, test } from 'vitest';
import type { ImportError } from '../../../src/domain/codes.ts';
import { asId, asSha256 } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { fail, ok, type Result } from '../../../src/domain/result.ts';
import type { TakenOver } from '../../../src/flows/import-pack.ts';
import type { PackContent, PackLook } from '../../../src/flows/look-at-packs.ts';
import {
  ImportModel,
  type ImportPorts,
  type OpenedLook,
} from '../../../src/ui/dossier/received/import-model.ts';

const look: PackLook = { files: [], problem: null, content: null };
const looked: OpenedLook = { look, drop: async () => {} };
const content: PackContent = {
  parts: [openedPack()],
  rows: [],
  unknown: [],
  log: null,
  logEnd: null,
};
const result: TakenOver = {
  restored: 1,
  unchanged: 0,
  staysRemoved: 0,
  staysOwn: 0,
  kept: 0,
  wasHere: false,
  receipt: null,
};

function openedPack(): PackContent['parts'][0] {
  return {
    facts: {
      ...{ name: '', version: 1, edition: null, part: { number: 1, of: 1 }, software: '' },
      ...{ files: 0, byteLength: 0 },
      day: asDay('2026-11-26'),
      dossierId: asId('1a2b3c4d-0000-4000-8000-000000000001'),
      fingerprint: asSha256('0'.repeat(64)),
    },
    files: [],
    read: async () => new Uint8Array(),
    stream: async function* () {},
  };
}

function modelWith(change: Partial<ImportPorts> = {}) {
  const signals: AbortSignal[] = [];
  const importing = new ImportModel({
    lookAt: async (_files, _typed, signal) => {
      signals.push(signal);
      return ok(looked);
    },
    takeOver: async (_content, _maker, signal) => {
      signals.push(signal);
      return ok(result);
    },
    report: () => {},
    ...change,
  });
  importing.start();
  return { importing, signals };
}

/** An answer that comes when the test says so. */
function later<T>() {
  let say: (value: Result<T, ImportError>) => void = () => {};
  const answer = new Promise<Result<T, ImportError>>((resolve) => {
    say = resolve;
  });
  return { answer, say };
}

test('it goes from the files to what was seen, and from there to what is new', async () => {
  const { importing } = modelWith();
  await importing.look([]);
  expect(importing.step.value).toEqual({ kind: 'looked', look, code: null });
  await importing.takeOver(look, content, 'received');
  expect(importing.step.value).toEqual({ kind: 'taken', result });
});

test('what was opened can still be read while it is taken over', async () => {
  const { importing, signals } = modelWith();
  await importing.look([]);
  await importing.takeOver(look, content, 'own');
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
});

test('whoever stops stops all of it, and what comes late is shown nowhere', async () => {
  const seen = later<OpenedLook>();
  const signals: AbortSignal[] = [];
  const { importing } = modelWith({
    lookAt: (_files, _typed, signal) => {
      signals.push(signal);
      return seen.answer;
    },
  });
  const going = importing.look([]);
  importing.close();
  seen.say(ok(looked));
  await going;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(importing.step.value).toBeNull();
});

/** A locked pack; `dropped` counts how often what was opened of it is taken away. */
function lockedPack() {
  const asked: (string | null)[] = [];
  let dropped = 0;
  const drop = async () => {
    dropped += 1;
  };
  const { importing } = modelWith({
    lookAt: async (_files, typed) => {
      asked.push(typed);
      if (typed === null) return fail('age-needs-passphrase');
      return typed === 'goed' ? ok({ look, drop }) : fail('age-wrong-passphrase');
    },
  });
  return { importing, asked, dropped: () => dropped };
}

test('a locked file is asked for its words, and asked again when they do not fit', async () => {
  const { importing, asked } = lockedPack();
  await importing.look([]);
  expect(importing.step.value).toEqual({ kind: 'locked', files: [], code: null });
  await importing.look([], 'fout');
  expect(importing.step.value).toMatchObject({ kind: 'locked', code: 'age-wrong-passphrase' });
  await importing.look([], 'goed');
  expect(importing.step.value).toEqual({ kind: 'looked', look, code: null });
  expect(asked).toEqual([null, 'fout', 'goed']);
});

test('what was opened of a locked file is taken away once it is taken over, or left', async () => {
  const { importing, dropped } = lockedPack();
  await importing.look([], 'goed');
  expect(dropped()).toBe(0);
  await importing.takeOver(look, content, 'own');
  expect(dropped()).toBe(1);
  importing.start();
  await importing.look([], 'goed');
  importing.close();
  expect(dropped()).toBe(2);
});

test('what is opened too late is taken away at once', async () => {
  const seen = later<OpenedLook>();
  let isDropped = false;
  const drop = async () => {
    isDropped = true;
  };
  const { importing } = modelWith({ lookAt: () => seen.answer });
  const going = importing.look([], 'goed');
  importing.close();
  seen.say(ok({ look, drop }));
  await going;
  expect(isDropped).toBe(true);
});

test('a file that no words open is chosen anew', async () => {
  const { importing } = modelWith({ lookAt: async () => fail('age-needs-key') });
  await importing.look([]);
  expect(importing.step.value).toEqual({ kind: 'choose', code: 'age-needs-key' });
});

test('an error leaves the pack that was seen on the screen', async () => {
  const { importing } = modelWith({ takeOver: async () => fail('storage-full') });
  await importing.look([]);
  await importing.takeOver(look, content, 'received');
  expect(importing.step.value).toEqual({ kind: 'looked', look, code: 'storage-full' });
});

test('a file that cannot be read is asked for again', async () => {
  const { importing } = modelWith({ lookAt: async () => fail('pack-unreadable') });
  await importing.look([]);
  expect(importing.step.value).toEqual({ kind: 'choose', code: 'pack-unreadable' });
});

test('a fault in the program is reported, and said', async () => {
  const faults: unknown[] = [];
  const fault = new Error('a fault');
  const { importing } = modelWith({
    report: (error) => faults.push(error),
    lookAt: async () => {
      throw fault;
    },
  });
  await importing.look([]);
  expect(importing.step.value).toEqual({ kind: 'choose', code: 'unexpected' });
  expect(faults).toEqual([fault]);
});
