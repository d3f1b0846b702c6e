/** The lock: what opens it, what does not, how long one has to wait, and that nothing is ever wiped. */
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { parseWrappedRoot, type WrappedRoot } from '../../../src/schemas/vault.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import type { SharedStore } from '../../../src/storage/shared-store.ts';
import { aDraft, saveDossier } from './nouns.ts';
import { quickStretch } from './quick-stretch.ts';
import { diskOf, theValue } from './stores.ts';
import { type Browser, generationsOf, inMode, newBrowser, passphrase } from './vaults.ts';

const wrong = { ok: false, error: 'wrong-passphrase' };
const tooSoon = { ok: false, error: 'too-soon' };
const isOpen = { ok: true, value: null };

/** A clock that goes when it is told to. */
function aClock() {
  let time = Date.parse('2026-11-25T12:00:00Z');
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

/** A locked vault with a draft in it, shut; and the code that was told when it was made. */
async function shutVault(browser: Browser = newBrowser(), phrase = passphrase) {
  const clock = aClock();
  const window = browser.window({ now: clock.now });
  const { recoveryCode } = theValue(await window.changeMode('locked', { passphrase: phrase }));
  if (recoveryCode === null) throw new Error('no code');
  const { dossierId, drafts } = await saveDossier(theValue(await window.theStore()), ['geheim']);
  await window.lock();
  const draftsIn = async (where: SharedStore) =>
    (await loadDossier(theValue(await where.theStore()), dossierId))?.drafts;
  return { browser, window, clock, recoveryCode, dossierId, drafts, draftsIn };
}

type Keys = {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
};

/** Reads and writes what lies beside the rows, as somebody with the disk could. */
async function withKeys<T>({ name }: Browser, work: (keys: Keys) => Promise<T>): Promise<T> {
  const [database = ''] = await generationsOf(name);
  const db = await openDB(database);
  try {
    return await work({
      get: (key) => db.get('keys', key),
      put: (value, key) => db.put('keys', value, key),
    });
  } finally {
    db.close();
  }
}

test.each([
  ['other letters', 'de fiets staat binnen'],
  ['capitals', 'De fiets staat buiten'],
  ['nothing', ''],
  ['more', `${passphrase}.`],
])('%s do not open it', async (_, typed) => {
  const { window } = await shutVault();
  expect(await window.unlock(typed)).toEqual(wrong);
  expect(await window.state()).toBe('locked');
});

test.each([
  ['composed and decomposed letters', 'geïnformeerd zijn', 'gei\u0308nformeerd zijn'],
  ['wide letters', 'ｄｅ ｆｉｅｔｓ', 'de fiets'],
  ['spaces around', 'de fiets staat', '  de fiets staat \n'],
  ['emoji', '🚲🌷🧀🚲🌷🧀🚲🌷', '🚲🌷🧀🚲🌷🧀🚲🌷'],
  ['Arabic', 'كلمة سر طويلة', 'كلمة سر طويلة'],
  ['ten thousand letters', 'woord '.repeat(2_000), 'woord '.repeat(2_000)],
])('%s open it in another way of writing', async (_, chosen, typed) => {
  const { window, drafts, draftsIn } = await shutVault(newBrowser(), chosen);
  expect(await window.unlock(typed)).toEqual(isOpen);
  expect(await draftsIn(window)).toEqual(drafts);
});

test('a passphrase that is too short is not taken, and nothing changes', async () => {
  const browser = newBrowser();
  const short = { ok: false, error: 'passphrase-too-short' };
  expect(await browser.window().changeMode('locked', { passphrase: ' kort ' })).toEqual(short);
  expect(await browser.window().changeMode('locked')).toEqual(short);
  expect(await generationsOf(browser.name)).toEqual([]);
  const { window } = await shutVault(browser);
  expect(await window.changePassphrase(passphrase, 'kort')).toEqual(short);
  expect(await window.unlock(passphrase)).toEqual(isOpen);
});

test('wrong passphrases have to wait longer each time, up to a minute', async () => {
  const { window, clock } = await shutVault();
  const waits: number[] = [];
  for (let count = 0; count < 12; count++) {
    expect(await window.unlock('niet deze zin')).toEqual(wrong);
    const wait = await window.waitMs();
    waits.push(wait / 1_000);
    clock.pass(wait);
  }
  expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  expect(await window.unlock(passphrase)).toEqual(isOpen);
  expect(await window.waitMs()).toBe(0);
});

test('before the wait is over even the right passphrase is not tried', async () => {
  const { window, clock, recoveryCode } = await shutVault();
  for (let count = 0; count < 4; count++) {
    await window.unlock('niet deze zin');
    clock.pass(count === 3 ? 0 : 10_000);
  }
  expect(await window.unlock(passphrase)).toEqual(tooSoon);
  expect(await window.unlockWithCode(recoveryCode)).toEqual(tooSoon);
  expect(await window.changePassphrase(passphrase, 'een andere zin')).toEqual(tooSoon);
  clock.pass(1_999);
  expect(await window.unlock(passphrase)).toEqual(tooSoon);
  clock.pass(1);
  expect(await window.unlock(passphrase)).toEqual(isOpen);
});

test('the count outlives the window, the browser and a hundred wrong tries; nothing is wiped', async () => {
  const { browser, window, clock, drafts, draftsIn } = await shutVault();
  for (let count = 0; count < 100; count++) {
    clock.pass(60_000);
    expect(await window.unlock(`zin nummer ${count}`)).toEqual(wrong);
  }
  const later = browser.restarted().window({ now: clock.now });
  expect(await later.waitMs()).toBe(60_000);
  expect(await later.unlock(passphrase)).toEqual(tooSoon);
  clock.pass(60_000);
  expect(await later.unlock(passphrase)).toEqual(isOpen);
  expect(await draftsIn(later)).toEqual(drafts);
});

test.each([
  ['a second', 1_000],
  ['a day', 86_400_000],
  ['ten years', 315_360_000_000],
])('a clock that is set back by %s neither skips the wait nor lengthens it', async (_, back) => {
  const { window, clock } = await shutVault();
  for (let count = 0; count < 5; count++) {
    clock.pass(60_000);
    await window.unlock('niet deze zin');
  }
  clock.pass(-back);
  expect(await window.waitMs()).toBe(4_000);
  expect(await window.unlock(passphrase)).toEqual(tooSoon);
  clock.pass(4_000);
  expect(await window.unlock(passphrase)).toEqual(isOpen);
});

test('two windows that guess at once are counted one after the other', async () => {
  const { browser, window, clock } = await shutVault();
  const other = browser.window({ now: clock.now });
  const tries = await Promise.all(
    [window, other, window, other, window, other].map((each, i) =>
      each.unlock(`poging nummer ${i}`),
    ),
  );
  expect(tries.filter((result) => !result.ok && result.error === 'wrong-passphrase')).toHaveLength(
    3,
  );
  expect(tries.filter((result) => !result.ok && result.error === 'too-soon')).toHaveLength(3);
});

test('a try is counted before its end is known', async () => {
  const { browser, window } = await shutVault();
  const counts: unknown[] = [];
  const slow = browser.window({
    stretch: {
      ...quickStretch,
      argon2: async (...args) => {
        counts.push(await withKeys(browser, (keys) => keys.get('guesses')));
        return quickStretch.argon2(...args);
      },
    },
  });
  await slow.unlock('niet deze zin');
  expect(counts).toMatchObject([{ failures: 1 }]);
  expect(await window.unlock(passphrase)).toEqual(isOpen);
  expect(await withKeys(browser, (keys) => keys.get('guesses'))).toBeUndefined();
});

test('the recovery code opens it, however it is typed', async () => {
  const { browser, window, recoveryCode, drafts, draftsIn } = await shutVault();
  expect(await window.unlockWithCode(recoveryCode.toLowerCase().replaceAll('-', ' '))).toEqual(
    isOpen,
  );
  expect(await draftsIn(window)).toEqual(drafts);
  await window.lock();
  const later = browser.restarted().window();
  expect(await later.unlockWithCode(recoveryCode)).toEqual(isOpen);
});

test('a slip in the code is named, and is no guess', async () => {
  const { window, recoveryCode } = await shutVault();
  const slip = recoveryCode.replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
  for (let count = 0; count < 6; count++)
    expect(await window.unlockWithCode(slip)).toEqual({ ok: false, error: 'mistyped-code' });
  expect(await window.waitMs()).toBe(0);
  expect(await window.unlockWithCode(recoveryCode)).toEqual(isOpen);
});

test('the code of another vault is wrong, and counts as a guess', async () => {
  const [{ window }, other] = [await shutVault(), await shutVault()];
  for (let count = 0; count < 3; count++)
    expect(await window.unlockWithCode(other.recoveryCode)).toEqual({
      ok: false,
      error: 'wrong-code',
    });
  expect(await window.waitMs()).toBe(1_000);
});

test('a new code takes the place of the old one, and needs the passphrase', async () => {
  const { window, recoveryCode } = await shutVault();
  expect(await window.newRecoveryCode('niet deze zin')).toEqual(wrong);
  const fresh = theValue(await window.newRecoveryCode(passphrase)).recoveryCode;
  expect(await window.unlockWithCode(recoveryCode)).toEqual({ ok: false, error: 'wrong-code' });
  expect(await window.unlockWithCode(fresh)).toEqual(isOpen);
});

test('another passphrase is put on without touching a row, and the code goes on fitting', async () => {
  const { browser, window, recoveryCode, drafts, draftsIn } = await shutVault();
  await window.unlock(passphrase);
  const before = await diskOf(theValue(await window.theStore()));
  expect(await window.changePassphrase('niet deze zin', 'een andere zin')).toEqual(wrong);
  expect(await window.changePassphrase(passphrase, 'een andere zin')).toEqual(isOpen);
  expect(await diskOf(theValue(await window.theStore()))).toEqual(before);
  const later = browser.restarted().window();
  expect(await later.unlock(passphrase)).toEqual(wrong);
  expect(await later.unlock('een andere zin')).toEqual(isOpen);
  expect(await draftsIn(later)).toEqual(drafts);
  await later.lock();
  expect(await later.unlockWithCode(recoveryCode)).toEqual(isOpen);
});

test('who has lost the passphrase chooses another with the code', async () => {
  const { window, recoveryCode } = await shutVault();
  expect(await window.newPassphraseWithCode(recoveryCode, 'een andere zin')).toEqual(isOpen);
  expect(await window.unlock(passphrase)).toEqual(wrong);
  expect(await window.unlock('een andere zin')).toEqual(isOpen);
});

test('two windows that change the passphrase at once leave one that fits', async () => {
  const { browser, window } = await shutVault();
  const changes = await Promise.all([
    window.changePassphrase(passphrase, 'de eerste zin'),
    browser.window().changePassphrase(passphrase, 'de tweede zin'),
  ]);
  expect(changes.filter((change) => change.ok)).toHaveLength(1);
  const fitting = changes[0]?.ok ? 'de eerste zin' : 'de tweede zin';
  expect(await window.unlock(fitting)).toEqual(isOpen);
});

test('a lock that was made more cheaply is made stronger when it is opened', async () => {
  const { browser, window } = await shutVault();
  const stronger = {
    ...quickStretch,
    costs: { ...quickStretch.costs, memoryKiB: 128, iterations: 2 },
  };
  expect(await browser.window({ stretch: stronger }).unlock('niet deze zin')).toEqual(wrong);
  expect(await withKeys(browser, (keys) => keys.get('passphrase'))).toMatchObject({
    kdf: { memoryKiB: 64 },
  });
  expect(await browser.window({ stretch: stronger }).unlock(passphrase)).toEqual(isOpen);
  expect(await withKeys(browser, (keys) => keys.get('passphrase'))).toMatchObject({
    kdf: { name: 'argon2id', memoryKiB: 128, iterations: 2 },
  });
  await window.lock();
  expect(await window.unlock(passphrase)).toEqual(isOpen);
});

test('without WebAssembly it is locked with PBKDF2, and with Argon2id as soon as that is to be had', async () => {
  const without = {
    ...quickStretch,
    argon2: () => Promise.reject(new WebAssembly.CompileError('refused by the policy')),
  };
  const browser = newBrowser();
  const window = browser.window({ stretch: without });
  theValue(await window.changeMode('locked', { passphrase }));
  const kdf = () => withKeys(browser, (keys) => keys.get('passphrase'));
  expect(await kdf()).toMatchObject({ kdf: { name: 'pbkdf2-sha256', iterations: 10 } });
  await window.lock();
  expect(await window.unlock('niet deze zin')).toEqual(wrong);
  expect(await window.unlock(passphrase)).toEqual(isOpen);
  expect(await kdf()).toMatchObject({ kdf: { name: 'pbkdf2-sha256' } });
  await window.lock();
  expect(await browser.window().unlock(passphrase)).toEqual(isOpen);
  expect(await kdf()).toMatchObject({ kdf: { name: 'argon2id' } });
  await window.lock();
  expect(await window.unlock(passphrase)).toEqual({ ok: false, error: 'lock-damaged' });
});

test.each<[string, (lock: WrappedRoot) => unknown]>([
  ['is gone', () => undefined],
  ['says nothing', () => 'x'],
  [
    'asks for more memory than there is',
    (lock) => ({ ...lock, kdf: { ...lock.kdf, memoryKiB: 2 ** 31 } }),
  ],
  ['asks for endless work', (lock) => ({ ...lock, kdf: { ...lock.kdf, iterations: 2 ** 40 } })],
  ['names an unknown way', (lock) => ({ ...lock, kdf: { ...lock.kdf, name: 'none' } })],
  ['is cut off', (lock) => ({ ...lock, wrapped: lock.wrapped.slice(1) })],
])(
  'when the lock of the passphrase %s, that is said, and the code still opens it',
  async (_, spoil) => {
    const { browser, window, recoveryCode, drafts, draftsIn } = await shutVault();
    await withKeys(browser, async (keys) => {
      const lock = parseWrappedRoot(await keys.get('passphrase'));
      if (lock) await keys.put(spoil(lock), 'passphrase');
    });
    expect(await window.unlock(passphrase)).toEqual({ ok: false, error: 'lock-damaged' });
    expect(await window.unlockWithCode(recoveryCode)).toEqual(isOpen);
    expect(await draftsIn(window)).toEqual(drafts);
  },
);

test('a lock that was carried over from another vault does not fit', async () => {
  const [one, other] = [await shutVault(), await shutVault()];
  const lock = await withKeys(other.browser, (keys) => keys.get('passphrase'));
  await withKeys(one.browser, (keys) => keys.put(lock, 'passphrase'));
  expect(await one.window.unlock(passphrase)).toEqual(wrong);
});

test('a count that was spoilt does not keep anybody out', async () => {
  const { browser, window } = await shutVault();
  await withKeys(browser, (keys) => keys.put({ failures: -1, failedAt: Number.NaN }, 'guesses'));
  expect(await window.unlock(passphrase)).toEqual(isOpen);
});

test('on a full disk it still opens', async () => {
  const { window } = await shutVault();
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const opened = await window.unlock(passphrase).finally(() => {
    IDBObjectStore.prototype.put = put;
  });
  expect(opened).toEqual(isOpen);
});

test('the profile on another machine: a locked vault asks for the passphrase', async () => {
  const { browser, drafts, draftsIn } = await shutVault();
  const elsewhere = browser.restarted().window();
  expect(await elsewhere.state()).toBe('locked');
  expect(await elsewhere.unlock(passphrase)).toEqual(isOpen);
  expect(await draftsIn(elsewhere)).toEqual(drafts);
});

test('what is saved after opening is sealed with the same key as before', async () => {
  const { window, dossierId, drafts, draftsIn } = await shutVault();
  await window.unlock(passphrase);
  const more = aDraft(dossierId, 'erbij');
  theValue(await saveEntities(theValue(await window.theStore()), [more]));
  await window.lock();
  await window.unlock(passphrase);
  expect(await draftsIn(window)).toEqual([...drafts, more]);
});

test('a key of an earlier vault, still in memory, opens no later one', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  const stale = await browser.memory.read();
  await window.lock();
  theValue(await window.unlock(passphrase));
  theValue(await window.changeMode('locked', { passphrase: 'een andere zin' }));
  await browser.memory.write(new Uint8Array(stale ?? []));
  expect(await window.state()).toBe('locked');
  theValue(await window.unlock('een andere zin'));
  expect(await window.state()).toBe('open');
});
