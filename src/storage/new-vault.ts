/** Makes a vault beside the one there is: a database with a new root key, kept as its mode says. */
import type { Mode } from '../domain/mode.ts';
import { newRoot } from './key-home.ts';
import { changePointer } from './leaving.ts';
import { lockUnderNewCode, lockUnderPassphrase } from './lock-keys.ts';
import { openDatabase, openSession, type Session, StoreLost } from './open.ts';
import { keepRoot } from './session-secret.ts';
import { optionsFor, type Vaults } from './vaults.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `passphrase` is asked for when it is to be locked, and only then. */
export type ModeChange = { readonly to: Mode; readonly passphrase: string | null };

export type Changed = {
  /** Of the new lock; told this once. `null` when there is no lock. */
  readonly recoveryCode: string | null;
};

/** A vault that is being made, and what opens it. */
export type NewVault = { readonly session: Session; readonly root: Bytes | null } & Changed;

/** An empty vault. Until it takes over, the register names it as one that is leaving. */
export async function makeVault(
  vaults: Vaults,
  database: string,
  { to, passphrase }: ModeChange,
): Promise<NewVault> {
  await changePointer(vaults, (pointer) => ({
    ...pointer,
    leaving: [...pointer.leaving, database],
  }));
  await vaults.atStep('named');
  const root = to === 'normal' ? null : newRoot();
  const recoveryCode =
    root === null || passphrase === null
      ? null
      : await lockAway(vaults, database, root, passphrase);
  await vaults.atStep('locked-away');
  if (root !== null) await keepRoot(vaults.secret, database, root);
  const session = await openVaultOf(vaults, database, root);
  await vaults.atStep('keyed');
  return { session, root, recoveryCode };
}

/** Makes the locks of the new vault. The recovery code. */
async function lockAway(
  vaults: Vaults,
  database: string,
  root: Bytes,
  passphrase: string,
): Promise<string> {
  const opened = await openDatabase(optionsFor(vaults, database, root), () => {});
  if (!opened.ok) throw new StoreLost(opened.error);
  try {
    await lockUnderPassphrase(opened.value, root, passphrase, vaults.stretch);
    return await lockUnderNewCode(opened.value, root);
  } finally {
    opened.value.close();
  }
}

/** Opens it with the key that was made for it. */
export async function openVaultOf(
  vaults: Vaults,
  database: string,
  root: Bytes | null,
): Promise<Session> {
  const opened = await openSession(optionsFor(vaults, database, root), () => {});
  if (!opened.ok) throw new StoreLost(opened.error);
  return opened.value;
}
