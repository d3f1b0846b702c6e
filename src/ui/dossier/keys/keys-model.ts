/** The seal of the dossier, receipts, the key of who receives packs, and opening what was sealed. */
import { createModel, signal } from '@preact/signals';
import type { ReceiptError, StorageError } from '../../../domain/codes.ts';
import type { DossierId } from '../../../domain/ids.ts';
import type { Result } from '../../../domain/result.ts';
import type { Receipt } from '../../../domain/signature.ts';
import type { DossierSeal } from '../../../flows/dossier-seal.ts';
import type { OpenedSeal, SealedFile, SealedReport } from '../../../flows/open-seal.ts';
import { settling } from '../../shared/settling.ts';

export type KeysTask = { readonly kind: 'keys' };

export type KeysCode = ReceiptError | 'blob-damaged' | 'unexpected';

/** The key that somebody who receives packs gives out. */
export type OwnKey = {
  /** `age1…` */
  readonly key: string;
  readonly words: string;
  /** As a QR code, row by row, with its edge. */
  readonly dots: readonly (readonly boolean[])[];
  /** How many earlier ones still open. */
  readonly older: number;
};

/** What there is at this moment. */
export type KeysHome = { readonly seal: DossierSeal; readonly own: OwnKey | null };

/** What was done just now. */
export type KeysDone = 'key-made' | 'key-replaced' | 'receipt-kept' | 'own-key-made';

export type FileToSave = { readonly name: string; readonly url: string };

export type KeysStep =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: KeysCode }
  | {
      readonly kind: 'home';
      readonly home: KeysHome;
      readonly done: KeysDone | null;
      readonly code: KeysCode | null;
    }
  | { readonly kind: 'replace'; readonly home: KeysHome }
  | { readonly kind: 'judge'; readonly code: KeysCode | null }
  | { readonly kind: 'judged'; readonly files: readonly FileToSave[] };

export type KeysPorts = {
  readonly look: () => Promise<Result<KeysHome, StorageError>>;
  /** Makes the key of the dossier when there is none, and signs the log with it. */
  readonly seal: (dossierId: DossierId) => Promise<Result<unknown, StorageError>>;
  readonly replaceKey: (dossierId: DossierId) => Promise<Result<unknown, StorageError>>;
  readonly takeReceipt: (file: File) => Promise<Result<Receipt, ReceiptError>>;
  readonly makeOwnKey: () => Promise<Result<unknown, StorageError>>;
  readonly openSeal: (
    report: SealedReport,
    file: SealedFile | null,
  ) => Promise<Result<OpenedSeal, StorageError | 'blob-damaged'>>;
  /** Gives the browser the QR code to save, as a picture. */
  readonly savePicture: (dots: OwnKey['dots']) => Promise<void>;
  readonly addressOf: (file: Blob) => string;
  readonly releaseAddress: (url: string) => void;
  readonly report: (error: unknown) => void;
};

export const KeysModel = createModel((ports: KeysPorts) => {
  const step = signal<KeysStep | null>(null);
  let going = new AbortController();
  const settled = settling(ports.report);

  /** Shows `next`, and lets go of files that are not wanted any more. */
  const show = (next: KeysStep | null) => {
    if (step.value?.kind === 'judged')
      for (const { url } of step.value.files) ports.releaseAddress(url);
    step.value = next;
  };

  const begin = (next: KeysStep | null): AbortSignal => {
    going.abort();
    going = new AbortController();
    show(next);
    return going.signal;
  };

  const home = async (done: KeysDone | null = null, code: KeysCode | null = null) => {
    const mine = begin({ kind: 'loading' });
    const found = await settled(ports.look);
    if (mine.aborted) return;
    show(
      found.ok
        ? { kind: 'home', home: found.value, done, code }
        : { kind: 'failed', code: found.error },
    );
  };

  /** Does it, and shows what there is then. */
  const change = async (work: () => Promise<Result<unknown, KeysCode>>, done: KeysDone) => {
    const mine = begin({ kind: 'loading' });
    const changed = await settled(work);
    if (mine.aborted) return;
    await (changed.ok ? home(done) : home(null, changed.error));
  };

  const open = async (report: SealedReport, file: SealedFile | null) => {
    const mine = begin({ kind: 'loading' });
    const opened = await settled(() => ports.openSeal(report, file));
    if (mine.aborted) return;
    if (!opened.ok) return show({ kind: 'judge', code: opened.error });
    const files = opened.value.map(({ name, file: one }) => ({ name, url: ports.addressOf(one) }));
    show({ kind: 'judged', files });
  };

  return {
    step,
    start: () => void home(),
    close: () => void begin(null),
    askReplace: (now: KeysHome) => void begin({ kind: 'replace', home: now }),
    seal: (dossierId: DossierId) => change(() => ports.seal(dossierId), 'key-made'),
    replaceKey: (dossierId: DossierId) => change(() => ports.replaceKey(dossierId), 'key-replaced'),
    takeReceipt: (file: File) => change(() => ports.takeReceipt(file), 'receipt-kept'),
    makeOwnKey: () => change(ports.makeOwnKey, 'own-key-made'),
    savePicture: (dots: OwnKey['dots']) => ports.savePicture(dots).catch(ports.report),
    judge: () => void begin({ kind: 'judge', code: null }),
    open,
  };
});

export type KeysPage = InstanceType<typeof KeysModel>;
