/** Making a backup and putting one back, step by step. The passphrase stays here no longer than needed. */
import { createModel, signal } from '@preact/signals';
import type { BackupError, Code, RestoreError } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Result } from '../../domain/result.ts';
import type { MadeBackup } from '../../flows/make-backup.ts';
import type { Restored } from '../../flows/restore-backup.ts';
import type { Loaded } from './model.ts';

/** What the dossier has open: one or the other, in whatever step. */
export type BackupTask = { readonly kind: 'backup' } | { readonly kind: 'restore' };

type Progress = (done: number, total: number) => void;

export type MakeStep =
  | { readonly kind: 'made-up'; readonly passphrase: string; readonly code: Code | null }
  | { readonly kind: 'own'; readonly passphrase: string }
  | { readonly kind: 'making'; readonly percent: number | null }
  | { readonly kind: 'ready'; readonly made: MadeBackup; readonly url: string };

export type RestoreStep =
  | { readonly kind: 'choose'; readonly code: Code | null }
  | { readonly kind: 'unlock'; readonly file: File; readonly code: Code | null }
  | { readonly kind: 'restoring'; readonly percent: number | null }
  | { readonly kind: 'restored'; readonly result: Restored };

export type BackupPorts = {
  readonly newPassphrase: () => string;
  readonly makeBackup: (
    passphrase: string,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<Result<MadeBackup, BackupError>>;
  readonly restoreBackup: (
    file: File,
    typed: string,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<Result<Restored, RestoreError>>;
  readonly addressOf: (file: Blob) => string;
  readonly releaseAddress: (url: string) => void;
  /** `null` when none was ever saved. */
  readonly lastBackup: () => Promise<Instant | null>;
  readonly keepLastBackup: (moment: Instant) => Promise<void>;
  /** The browser might throw everything away when the disk gets full. */
  readonly mayBeEvicted: () => Promise<boolean>;
  readonly report: (error: unknown) => void;
};

export const BackupModel = createModel((ports: BackupPorts) => {
  const make = signal<MakeStep | null>(null);
  const restore = signal<RestoreStep | null>(null);
  /** `undefined` until it was read. */
  const last = signal<Instant | null | undefined>(undefined);
  const mayBeEvicted = signal(false);
  let stopping = new AbortController();

  const close = () => {
    stopping.abort();
    if (make.value?.kind === 'ready') ports.releaseAddress(make.value.url);
    make.value = null;
    restore.value = null;
  };

  const begin = () => {
    close();
    stopping = new AbortController();
    return stopping.signal;
  };

  const keepLast = async (moment: Instant) => {
    await ports.keepLastBackup(moment);
    last.value = moment;
  };

  const offerPassphrase = (passphrase = ports.newPassphrase(), code: Code | null = null) => {
    make.value = { kind: 'made-up', passphrase, code };
  };

  /** `madeUp` is shown again when it does not work, for it has been written down by then. */
  const build = async (passphrase: string, madeUp: string) => {
    const signal = begin();
    make.value = { kind: 'making', percent: null };
    const made = await settled(() =>
      ports.makeBackup(passphrase, signal, (done, total) => {
        if (!signal.aborted) make.value = { kind: 'making', percent: percentOf(done, total) };
      }),
    );
    if (signal.aborted) return;
    if (made?.ok)
      make.value = { kind: 'ready', made: made.value, url: ports.addressOf(made.value.file) };
    else offerPassphrase(madeUp, made?.error ?? 'unexpected');
  };

  const putBack = async (file: File, typed: string) => {
    const signal = begin();
    restore.value = { kind: 'restoring', percent: null };
    const put = await settled(() =>
      ports.restoreBackup(file, typed, signal, (done, total) => {
        if (!signal.aborted) restore.value = { kind: 'restoring', percent: percentOf(done, total) };
      }),
    );
    if (put?.ok && put.value.isAllInBackup) await keepLast(put.value.madeAt);
    if (signal.aborted) return;
    restore.value = put?.ok
      ? { kind: 'restored', result: put.value }
      : afterRefusal(file, put?.error ?? 'unexpected');
  };

  /** What `work` comes to; `null` when the program failed, which is reported. */
  const settled = async <T>(work: () => Promise<T>): Promise<T | null> => {
    await drawn();
    try {
      return await work();
    } catch (error) {
      ports.report(error);
      return null;
    }
  };

  return {
    make,
    restore,
    last,
    mayBeEvicted,
    close,
    build,
    putBack,
    refresh: async () => {
      last.value = await ports.lastBackup();
      mayBeEvicted.value = await ports.mayBeEvicted();
    },
    startMake: () => {
      begin();
      offerPassphrase();
    },
    offerPassphrase: () => offerPassphrase(),
    chooseOwn: (madeUp: string) => {
      make.value = { kind: 'own', passphrase: madeUp };
    },
    saved: ({ madeAt }: MadeBackup) => keepLast(madeAt),
    startRestore: () => {
      begin();
      restore.value = { kind: 'choose', code: null };
    },
    chooseFile: (file: File) => {
      restore.value = { kind: 'unlock', file, code: null };
    },
  };
});

export type BackupPage = InstanceType<typeof BackupModel>;

/** After a wrong passphrase the file is still the right one. */
const afterRefusal = (file: File, code: RestoreError | 'unexpected'): RestoreStep =>
  code === 'backup-wrong-passphrase' ? { kind: 'unlock', file, code } : { kind: 'choose', code };

const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);

// scrypt keeps the page busy for some seconds, so what it says meanwhile has to be drawn first.
const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

/** True when something here was written after the last backup. */
export const isUnsaved = ({ contents, drafts }: Loaded, last: Instant | null): boolean =>
  [...contents.records, ...drafts].some(({ revisedAt }) => last === null || revisedAt > last);
