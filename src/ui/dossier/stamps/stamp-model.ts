/** Time stamps of packs, step by step. Nothing is sent: files go out and come in by the hand of the person. */
import { createModel, signal } from '@preact/signals';
import type { StampError, StorageError } from '../../../domain/codes.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import type { PackTimeStamp } from '../../../domain/pack-time-stamp.ts';
import type { Result } from '../../../domain/result.ts';
import type { Stamp } from '../../../domain/time-stamp.ts';
import type { PackMade } from '../../../flows/kept-stamps.ts';
import type { HeldStamp } from '../../../flows/stamp-pack.ts';
import type { StampFiles } from '../../../flows/take-stamp.ts';
import { settling } from '../../shared/settling.ts';

export type StampTask = { readonly kind: 'stamps' };

export type StampCode = StampError | 'cancelled' | 'unexpected';

/** A file that waits to be saved. */
export type FileToSave = { readonly fileName: string; readonly url: string };

export type StampStep =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: StampCode }
  | { readonly kind: 'list'; readonly packs: readonly PackMade[] }
  | { readonly kind: 'how' }
  | { readonly kind: 'answer'; readonly asked: PackTimeStamp; readonly code: StampCode | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'held'; readonly stamped: HeldStamp }
  | { readonly kind: 'pack'; readonly stamped: HeldStamp; readonly code: StampCode | null }
  | { readonly kind: 'putting'; readonly percent: number }
  | { readonly kind: 'put'; readonly stamped: HeldStamp; readonly copy: FileToSave };

type Progress = (done: number, total: number) => void;

export type StampPorts = {
  readonly list: () => Promise<Result<readonly PackMade[], StorageError>>;
  readonly ask: (of: Sha256) => Promise<Result<PackTimeStamp, StorageError>>;
  readonly take: (asked: PackTimeStamp, files: StampFiles) => Promise<Result<Stamp, StampError>>;
  readonly putIn: (
    pack: File,
    stamped: HeldStamp,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<Result<Blob, StampCode>>;
  readonly addressOf: (file: { readonly file: Blob }) => string;
  readonly releaseAddress: (url: string) => void;
  readonly report: (error: unknown) => void;
};

export const StampModel = createModel((ports: StampPorts) => {
  const step = signal<StampStep | null>(null);
  let stopping = new AbortController();
  const settled = settling(ports.report);

  /** Shows `next`, and lets go of a copy that was not wanted any more. */
  const show = (next: StampStep | null) => {
    if (step.value?.kind === 'put') ports.releaseAddress(step.value.copy.url);
    step.value = next;
  };

  const begin = (next: StampStep): AbortSignal => {
    stopping.abort();
    stopping = new AbortController();
    show(next);
    return stopping.signal;
  };

  const close = () => {
    stopping.abort();
    show(null);
  };

  const list = async () => {
    const going = begin({ kind: 'loading' });
    const found = await settled(ports.list);
    if (going.aborted) return;
    show(found.ok ? { kind: 'list', packs: found.value } : { kind: 'failed', code: found.error });
  };

  const take = async (asked: PackTimeStamp, files: StampFiles) => {
    const going = begin({ kind: 'checking' });
    const taken = await settled(() => ports.take(asked, files));
    if (going.aborted) return;
    if (!taken.ok) return show({ kind: 'answer', asked, code: taken.error });
    await list();
    const found = packsIn(step.value).flatMap(({ stamps }) => stamps);
    const now = found.find(({ stamp }) => stamp.id === asked.id);
    if (now?.held?.ok) show({ kind: 'held', stamped: { stamp: now.stamp, held: now.held.value } });
  };

  const putIn = async (pack: File, stamped: HeldStamp) => {
    const going = begin({ kind: 'putting', percent: 0 });
    const onProgress = (done: number, total: number) => {
      if (!going.aborted) step.value = { kind: 'putting', percent: percentOf(done, total) };
    };
    const copy = await settled(() => ports.putIn(pack, stamped, going, onProgress));
    if (going.aborted) return;
    if (!copy.ok) return show({ kind: 'pack', stamped, code: copy.error });
    const fileName = pack.name.replace(/(?:\.zip)?$/i, '-tijdstempel.zip');
    const url = ports.addressOf({ file: copy.value });
    show({ kind: 'put', stamped, copy: { fileName, url } });
  };

  /** The question, waiting to be saved; its address is to be given back. */
  const ask = async (of: Sha256): Promise<Result<PackTimeStamp, StampCode>> =>
    settled(() => ports.ask(of));

  return {
    step,
    start: () => void list(),
    list: () => void list(),
    how: () => void begin({ kind: 'how' }),
    readAnswer: (asked: PackTimeStamp) => void begin({ kind: 'answer', asked, code: null }),
    look: (stamped: HeldStamp) => void begin({ kind: 'held', stamped }),
    choosePack: (stamped: HeldStamp) => void begin({ kind: 'pack', stamped, code: null }),
    take,
    putIn,
    ask,
    addressOf: ports.addressOf,
    releaseAddress: ports.releaseAddress,
    close,
  };
});

export type StampPage = InstanceType<typeof StampModel>;

const packsIn = (step: StampStep | null): readonly PackMade[] =>
  step?.kind === 'list' ? step.packs : [];

const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);
