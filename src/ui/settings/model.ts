/** What can be changed about how things are kept and shown, and the way to take all of it away. */
import { createModel, signal } from '@preact/signals';
import type { Code } from '../../domain/codes.ts';
import type { Mode } from '../../domain/mode.ts';
import type { Result } from '../../domain/result.ts';
import type { Settings } from '../../domain/settings.ts';

export type SettingsTask =
  | { readonly kind: 'none' }
  | { readonly kind: 'change-mode'; readonly to: Mode }
  | { readonly kind: 'changing'; readonly done: number; readonly total: number }
  | { readonly kind: 'change-passphrase' }
  | { readonly kind: 'passphrase-changed' }
  | { readonly kind: 'new-code' }
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'wiped' };

/** The right that outlives an inspection in some browsers. */
export type RequestRight = 'none' | 'kept' | 'given-back';

/** Who writes, as it is kept for the next letter. */
export type KeptSender = 'none' | 'kept' | 'forgotten';

export type Changed = Result<{ readonly recoveryCode: string | null }, Code>;
export type Progress = (done: number, total: number) => void;

export type SettingsPorts = {
  readonly changeMode: (
    to: Mode,
    passphrase: string | null,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<Changed>;
  readonly changePassphrase: (old: string, next: string) => Promise<Result<unknown, Code>>;
  /** For whoever has lost the passphrase. */
  readonly newPassphraseWithCode: (code: string, next: string) => Promise<Result<unknown, Code>>;
  readonly newRecoveryCode: (passphrase: string) => Promise<Changed>;
  readonly lock: () => Promise<void>;
  /** False when the browser did not take it. */
  readonly giveBackRight: () => Promise<boolean>;
  readonly stopWatching: (host: string) => Promise<unknown>;
  readonly forgetSender: () => Promise<Result<unknown, Code>>;
  readonly wipe: () => Promise<Result<unknown, Code>>;
  /** Leaves the page as it was, with all that it still shows. */
  readonly beginAnew: () => void;
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  readonly report: (error: unknown) => void;
};

type Known = {
  readonly mode: Mode;
  readonly settings: Settings;
  /** The browser tells when the screen is locked, so that the vault is locked too. */
  readonly isScreenLockTold: boolean;
  readonly isRequestRightKept: boolean;
  /** Sites on which the person is told that something is publicly reported. */
  readonly watchedSites: readonly string[];
  /** Whether a name and an address are kept for the next letter. */
  readonly isSenderKept: boolean;
};

export const SettingsModel = createModel((ports: SettingsPorts, known: Known) => {
  const mode = signal(known.mode);
  const settings = signal(known.settings);
  const isScreenLockTold = signal(known.isScreenLockTold);
  const requestRight = signal<RequestRight>(known.isRequestRightKept ? 'kept' : 'none');
  const watchedSites = signal(known.watchedSites);
  const sender = signal<KeptSender>(known.isSenderKept ? 'kept' : 'none');
  const task = signal<SettingsTask>({ kind: 'none' });
  const problem = signal<Code | null>(null);
  let cancel = new AbortController();

  const safely = async (action: () => Promise<void>) => {
    problem.value = null;
    try {
      await action();
    } catch (error) {
      ports.report(error);
      problem.value = 'unexpected';
      task.value = { kind: 'none' };
    }
  };

  const noteRequestRight = (isKept: boolean) => {
    if (isKept) requestRight.value = 'kept';
    else if (requestRight.value === 'kept') requestRight.value = 'given-back';
  };

  const changeMode = (to: Mode, passphrase: string | null) =>
    safely(async () => {
      cancel = new AbortController();
      task.value = { kind: 'changing', done: 0, total: 0 };
      const changed = await ports.changeMode(to, passphrase, cancel.signal, (done, total) => {
        task.value = { kind: 'changing', done, total };
      });
      if (changed.ok) mode.value = to;
      show(changed);
    });

  const changePassphrase = (change: () => Promise<Result<unknown, Code>>) =>
    safely(async () => {
      const changed = await change();
      if (changed.ok) task.value = { kind: 'passphrase-changed' };
      else problem.value = changed.error;
    });

  const show = (changed: Changed) => {
    const code = changed.ok ? changed.value.recoveryCode : null;
    task.value = code === null ? { kind: 'none' } : { kind: 'recovery-code', code };
    problem.value = changed.ok ? null : changed.error;
  };

  return {
    mode,
    settings,
    isScreenLockTold,
    requestRight,
    watchedSites,
    sender,
    task,
    problem,
    open: (next: SettingsTask) => {
      problem.value = null;
      task.value = next;
    },
    changeMode,
    cancelChange: () => cancel.abort(),
    changePassphrase: (old: string, next: string) =>
      changePassphrase(() => ports.changePassphrase(old, next)),
    newPassphraseWithCode: (code: string, next: string) =>
      changePassphrase(() => ports.newPassphraseWithCode(code, next)),
    newRecoveryCode: (passphrase: string) =>
      safely(async () => {
        const made = await ports.newRecoveryCode(passphrase);
        if (made.ok) show(made);
        else problem.value = made.error;
      }),
    change: (change: Partial<Settings>) =>
      safely(async () => {
        settings.value = await ports.changeSettings(change);
      }),
    noteRequestRight,
    giveBackRight: () =>
      safely(async () => {
        if (await ports.giveBackRight()) noteRequestRight(false);
        else problem.value = 'unexpected';
      }),
    stopWatching: (host: string) =>
      safely(async () => {
        await ports.stopWatching(host);
        watchedSites.value = watchedSites.value.filter((one) => one !== host);
      }),
    forgetSender: () =>
      safely(async () => {
        const forgotten = await ports.forgetSender();
        if (forgotten.ok) sender.value = 'forgotten';
        else problem.value = forgotten.error;
      }),
    lock: () => safely(ports.lock),
    beginAnew: ports.beginAnew,
    wipe: () =>
      safely(async () => {
        const wiped = await ports.wipe();
        if (wiped.ok) task.value = { kind: 'wiped' };
        else problem.value = wiped.error;
      }),
  };
});

export type SettingsPage = InstanceType<typeof SettingsModel>;
