/** Opening a pack, step by step: looking keeps nothing; what is taken over is asked for. */
import { createModel, signal } from '@preact/signals';
import type { Code, ImportError } from '../../../domain/codes.ts';
import type { Result } from '../../../domain/result.ts';
import type { TakenOver } from '../../../flows/import-pack.ts';
import type { PackContent, PackLook } from '../../../flows/look-at-packs.ts';
import type { PackMaker } from '../../../flows/pack-members.ts';
import { settling } from '../../shared/settling.ts';

export type ImportTask = { readonly kind: 'import' };

export type ImportStep =
  | { readonly kind: 'choose'; readonly code: Code | null }
  | { readonly kind: 'locked'; readonly files: readonly File[]; readonly code: Code | null }
  | { readonly kind: 'looking'; readonly percent: number }
  | { readonly kind: 'looked'; readonly look: PackLook; readonly code: Code | null }
  | { readonly kind: 'taking'; readonly percent: number }
  | { readonly kind: 'taken'; readonly result: TakenOver };

type Progress = (done: number, total: number) => void;

/** What was seen, and what takes away the files that were opened for it. */
export type OpenedLook = { readonly look: PackLook; readonly drop: () => Promise<void> };

export type ImportPorts = {
  /** `typed`: what opens locked files; `null`: that was not asked yet. */
  readonly lookAt: (
    files: readonly File[],
    typed: string | null,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<Result<OpenedLook, ImportError>>;
  readonly takeOver: (
    content: PackContent,
    maker: PackMaker,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<Result<TakenOver, ImportError>>;
  readonly report: (error: unknown) => void;
};

export const ImportModel = createModel((ports: ImportPorts) => {
  const step = signal<ImportStep | null>(null);
  let stopping = new AbortController();
  const settled = settling(ports.report);

  let dropOpened = async () => {};

  const dropNow = (drop: () => Promise<void>) => void drop().catch(ports.report);

  /** What was opened of locked files is not needed any more. */
  const letGo = () => {
    dropNow(dropOpened);
    dropOpened = async () => {};
  };

  const close = () => {
    stopping.abort();
    step.value = null;
    letGo();
  };

  /** From choosing to the end: what was opened stays open for as long as nobody stops. */
  const start = () => {
    close();
    stopping = new AbortController();
    step.value = { kind: 'choose', code: null };
  };

  const look = async (files: readonly File[], typed: string | null = null) => {
    const { signal } = stopping;
    step.value = { kind: 'looking', percent: 0 };
    const looked = await settled(() =>
      ports.lookAt(files, typed, signal, (done, total) => {
        if (!signal.aborted) step.value = { kind: 'looking', percent: percentOf(done, total) };
      }),
    );
    if (signal.aborted) {
      if (looked.ok) dropNow(looked.value.drop);
      return;
    }
    if (looked.ok) dropOpened = looked.value.drop;
    step.value = looked.ok
      ? { kind: 'looked', look: looked.value.look, code: null }
      : backFrom(looked.error, files);
  };

  /** When it does not work, what was seen is shown again. */
  const takeOver = async (seen: PackLook, content: PackContent, maker: PackMaker) => {
    const { signal } = stopping;
    step.value = { kind: 'taking', percent: 0 };
    const taken = await settled(() =>
      ports.takeOver(content, maker, signal, (done, total) => {
        if (!signal.aborted) step.value = { kind: 'taking', percent: percentOf(done, total) };
      }),
    );
    if (signal.aborted) return;
    if (taken.ok) letGo();
    step.value = taken.ok
      ? { kind: 'taken', result: taken.value }
      : { kind: 'looked', look: seen, code: taken.error };
  };

  return {
    step,
    close,
    look,
    takeOver,
    start,
  };
});

/** What is only locked is asked for its words; anything else is chosen again. */
function backFrom(code: Code, files: readonly File[]): ImportStep {
  if (code === 'age-needs-passphrase') return { kind: 'locked', files, code: null };
  if (code === 'age-wrong-passphrase') return { kind: 'locked', files, code };
  return { kind: 'choose', code };
}

export type ImportPage = InstanceType<typeof ImportModel>;

const percentOf = (done: number, total: number): number =>
  total === 0 ? 0 : Math.floor((100 * done) / total);
