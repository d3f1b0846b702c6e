/**
 * What stands before the popup and the dossier: the language, whose computer this is, and the lock.
 * Behind it nothing is read until the vault is open.
 */
import { createModel, signal } from '@preact/signals';
import type { UnlockError } from '../../domain/codes.ts';
import type { Language } from '../../domain/language.ts';
import type { Computer, Mode } from '../../domain/mode.ts';
import type { Result } from '../../domain/result.ts';

export type GateState =
  | { readonly state: 'loading' }
  | { readonly state: 'language' }
  | { readonly state: 'computer' }
  /** A locked vault is being made: its passphrase is chosen. */
  | { readonly state: 'new-passphrase'; readonly computer: Computer }
  /** Shown once, to be written down. */
  | { readonly state: 'recovery-code'; readonly code: string }
  | { readonly state: 'locked'; readonly error: UnlockError | null; readonly waitMs: number }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly mode: Mode };

export type VaultState = 'fresh' | 'open' | 'locked' | 'failed';

/**
 * What a screen takes for granted about the vault. One that is not named takes nothing for granted. A
 * vault that was opened in another window is opened here too before anything is shown.
 */
const takenForGranted: Partial<Record<GateState['state'], readonly VaultState[]>> = {
  computer: ['fresh'],
  'new-passphrase': ['fresh'],
  locked: ['locked', 'open'],
  open: ['open'],
};

export type Unlocked = Result<null, UnlockError>;

export type GatePorts = {
  readonly languageIsChosen: () => Promise<boolean>;
  readonly vaultState: () => Promise<VaultState>;
  readonly mode: () => Promise<Mode>;
  /**
   * Makes the vault. A locked one gives the code that opens it when the passphrase is lost; `null` also
   * when another window was quicker.
   */
  readonly begin: (mode: Mode, passphrase: string | null) => Promise<string | null>;
  readonly unlock: (passphrase: string) => Promise<Unlocked>;
  readonly unlockWithCode: (code: string) => Promise<Unlocked>;
  /** Milliseconds until the next try is allowed. */
  readonly waitMs: () => Promise<number>;
  readonly chooseLanguage: (language: Language) => Promise<void>;
  readonly report: (error: unknown) => void;
};

export const GateModel = createModel((ports: GatePorts) => {
  const view = signal<GateState>({ state: 'loading' });
  /** How many actions are under way: each says itself what is shown after it. */
  let busy = 0;
  /** Something changed during an action, so there is one more look after it. */
  let isMissed = false;

  const safely = async (action: () => Promise<GateState>) => {
    busy++;
    try {
      view.value = await action();
    } catch (error) {
      ports.report(error);
      view.value = { state: 'failed' };
    }
    busy--;
    if (busy === 0 && isMissed) await recheck();
  };

  const look = async (): Promise<GateState> => {
    if (!(await ports.languageIsChosen())) return { state: 'language' };
    switch (await ports.vaultState()) {
      case 'fresh':
        return { state: 'computer' };
      case 'locked':
        return { state: 'locked', error: null, waitMs: await ports.waitMs() };
      case 'failed':
        return { state: 'failed' };
      case 'open':
        return { state: 'open', mode: await ports.mode() };
    }
  };

  const begin = async (mode: Mode, passphrase: string | null): Promise<GateState> => {
    // What another window began in the meantime is left as it is.
    if ((await ports.vaultState()) !== 'fresh') return look();
    const code = await ports.begin(mode, passphrase);
    return code === null ? look() : { state: 'recovery-code', code };
  };

  const tryKey = (open: () => Promise<Unlocked>) =>
    safely(async () => {
      const opened = await open();
      if (opened.ok) return look();
      return { state: 'locked', error: opened.error, waitMs: await ports.waitMs() };
    });

  /** After something changed, here or elsewhere: what still holds is left as it is. */
  const recheck = async () => {
    isMissed = busy > 0;
    const fitting = takenForGranted[view.value.state];
    if (isMissed || fitting === undefined) return;
    await safely(async () => {
      const found = await ports.vaultState();
      if (!fitting.includes(found)) return look();
      const isSame = view.value.state !== 'open' || view.value.mode === (await ports.mode());
      return isSame ? view.value : look();
    });
  };

  return {
    view,
    recheck,
    look: () => safely(look),
    chooseLanguage: (language: Language) =>
      safely(async () => {
        await ports.chooseLanguage(language);
        return look();
      }),
    chooseComputer: (computer: Computer, mode: Mode) =>
      safely(async () =>
        mode === 'locked' ? { state: 'new-passphrase', computer } : begin(mode, null),
      ),
    choosePassphrase: (passphrase: string) => safely(() => begin('locked', passphrase)),
    back: () => safely(async () => ({ state: 'computer' })),
    unlock: (passphrase: string) => tryKey(() => ports.unlock(passphrase)),
    unlockWithCode: (code: string) => tryKey(() => ports.unlockWithCode(code)),
  };
});

export type Gate = InstanceType<typeof GateModel>;
