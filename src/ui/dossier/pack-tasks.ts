/** The way to a pack, one thing at a time: who writes, what will be read, building, and saving. */
import type { Signal } from '@preact/signals';
import type { ExportError } from '../../domain/codes.ts';
import { type Cut, isSameCut } from '../../domain/leave-out.ts';
import type { Result } from '../../domain/result.ts';
import type { MadePack, PackPorts } from '../../flows/make-pack.ts';
import type { ReviewedPack } from '../../flows/plan-reviewed-pack.ts';
import type { PackReview, ReadLetter } from '../../flows/preview-pack.ts';
import type { PackOrder } from '../../flows/write-letters.ts';

/** `code` says why the person is back here; choices made before are kept. */
export type PackTask =
  | {
      readonly kind: 'sender';
      readonly code: ExportError | null;
      /** What was filled in before, `null` at the start. */
      readonly order: PackOrder | null;
      readonly cuts: readonly Cut[];
    }
  | ({ readonly kind: 'review'; readonly code: ExportError | null } & ReviewedPack)
  | { readonly kind: 'building'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'pack-ready';
      readonly pack: MadePack;
      readonly url: string;
      /** The letters that lie in it, to be printed. */
      readonly letters: readonly ReadLetter[];
    };

export const newPack: PackTask = { kind: 'sender', code: null, order: null, cuts: [] };

export type PackTaskPorts = {
  readonly previewPack: (order: PackOrder) => Promise<Result<PackReview, ExportError>>;
  readonly makePack: (
    reviewed: ReviewedPack,
    signal: AbortSignal,
    onProgress: PackPorts['onProgress'],
  ) => Promise<Result<MadePack, ExportError>>;
  readonly addressOf: (made: Pick<MadePack, 'file'>) => string;
};

/** A choice about a sentence that is no longer there, or reads differently now, is asked again. */
const stillThere = (cuts: readonly Cut[], { sentences }: PackReview): Cut[] =>
  cuts.filter((cut) => sentences.some((sentence) => isSameCut(sentence.cut, cut)));

type Safely = (action: () => Promise<void>) => Promise<void>;

/** The actions, each on the task that is open. One that comes late, when that is closed, does nothing. */
export function packActions<Other extends { readonly kind: string }>(
  task: Signal<PackTask | Other>,
  ports: PackTaskPorts,
  safely: Safely,
) {
  let cancel = new AbortController();

  const open = <Kind extends PackTask['kind']>(kind: Kind) => {
    const isOpen = (now: PackTask | Other): now is Extract<PackTask, { readonly kind: Kind }> =>
      now.kind === kind;
    return isOpen(task.value) ? task.value : null;
  };

  const review = (order: PackOrder) =>
    safely(async () => {
      const before = open('sender');
      if (before === null) return;
      const { cuts } = before;
      const made = await ports.previewPack(order);
      if (task.value !== before) return;
      task.value = made.ok
        ? { kind: 'review', code: null, review: made.value, cuts: stillThere(cuts, made.value) }
        : { kind: 'sender', code: made.error, order, cuts };
    });

  const choose = (cut: Cut, isLeftOut: boolean) => {
    const before = open('review');
    if (before === null) return;
    const others = before.cuts.filter((other) => !isSameCut(other, cut));
    task.value = { ...before, cuts: isLeftOut ? [...others, cut] : others };
  };

  const backToSender = () => {
    const before = open('review');
    if (before === null) return;
    const { review: reviewed, cuts } = before;
    task.value = { kind: 'sender', code: null, order: reviewed.order, cuts };
  };

  const build = () =>
    safely(async () => {
      const before = open('review');
      if (before === null) return;
      cancel = new AbortController();
      task.value = { kind: 'building', done: 0, total: 0 };
      const made = await ports.makePack(before, cancel.signal, ({ done, total }) => {
        task.value = { kind: 'building', done, total };
      });
      task.value = made.ok
        ? {
            kind: 'pack-ready',
            pack: made.value,
            url: ports.addressOf(made.value),
            letters: before.review.read(before.cuts).letters,
          }
        : { ...before, code: made.error };
    });

  return { review, choose, backToSender, build, cancelBuild: () => cancel.abort() };
}
