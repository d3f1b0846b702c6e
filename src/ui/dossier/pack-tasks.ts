/** The way to a pack, one thing at a time: who writes, what will be read, building, and saving. */
import type { Signal } from '@preact/signals';
import type { ExportError } from '../../domain/codes.ts';
import { type Cut, isSameCut } from '../../domain/leave-out.ts';
import { type FileChoice, fileFor, type PackForm, usualFile } from '../../domain/pack-choice.ts';
import type { Result } from '../../domain/result.ts';
import type { PackSize } from '../../flows/measure-pack.ts';
import type { ReviewedPack } from '../../flows/plan-reviewed-pack.ts';
import type { PackReview, ReadLetter } from '../../flows/preview-pack.ts';
import type { PackOrder } from '../../flows/write-letters.ts';
import type {
  BuildProgress,
  MadeFile,
  MadePack,
  MakePackFile,
  MeasurePack,
} from './pack/pack-build.ts';

/** `null`: it is being looked up. */
export type Size = Result<PackSize, ExportError> | null;

/** `code` says why the person is back here; choices made before are kept. */
export type PackTask =
  | {
      readonly kind: 'sender';
      readonly code: ExportError | null;
      /** What was filled in before, `null` at the start. */
      readonly order: PackOrder | null;
      readonly cuts: readonly Cut[];
      readonly file: FileChoice;
    }
  | ({
      readonly kind: 'review';
      readonly code: ExportError | null;
      readonly file: FileChoice;
      readonly size: Size;
    } & ReviewedPack)
  /** `null`: it has just begun. */
  | { readonly kind: 'building'; readonly progress: BuildProgress | null }
  | {
      readonly kind: 'pack-ready';
      readonly pack: MadePack;
      readonly order: PackOrder;
      readonly form: PackForm;
      readonly saving: readonly SavedFile[];
      /** The letters that lie in it, to be printed. */
      readonly letters: readonly ReadLetter[];
    };

/** A file with the address under which the browser saves it. */
export type SavedFile = MadeFile & { readonly url: string };

export const newPack: Extract<PackTask, { readonly kind: 'sender' }> = {
  kind: 'sender',
  code: null,
  order: null,
  cuts: [],
  file: usualFile,
};

export type PackTaskPorts = {
  readonly previewPack: (order: PackOrder) => Promise<Result<PackReview, ExportError>>;
  readonly measurePack: MeasurePack;
  readonly makePack: MakePackFile;
  readonly addressOf: (made: Pick<MadeFile, 'file'>) => string;
  readonly releaseAddress: (url: string) => void;
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
  let measuring = new AbortController();

  const open = <Kind extends PackTask['kind']>(kind: Kind) => {
    const isOpen = (now: PackTask | Other): now is Extract<PackTask, { readonly kind: Kind }> =>
      now.kind === kind;
    return isOpen(task.value) ? task.value : null;
  };

  /** Looks up how large the pack that is under review will be; an older look-up is dropped. */
  const measure = () =>
    safely(async () => {
      const before = open('review');
      if (before === null) return;
      measuring.abort();
      measuring = new AbortController();
      const { signal } = measuring;
      const size = await ports.measurePack(before, before.file, signal);
      const now = open('review');
      if (now !== null && !signal.aborted) task.value = { ...now, size };
    });

  const review = (order: PackOrder) =>
    safely(async () => {
      const before = open('sender');
      if (before === null) return;
      const { cuts, file } = before;
      const made = await ports.previewPack(order);
      if (task.value !== before) return;
      if (!made.ok) {
        task.value = { kind: 'sender', code: made.error, order, cuts, file };
        return;
      }
      task.value = underReview(made.value, before);
      await measure();
    });

  const choose = (cut: Cut, isLeftOut: boolean) => {
    const before = open('review');
    if (before === null) return;
    const others = before.cuts.filter((other) => !isSameCut(other, cut));
    task.value = { ...before, cuts: isLeftOut ? [...others, cut] : others };
  };

  const chooseFile = (file: FileChoice) => {
    const before = open('review');
    if (before === null) return;
    task.value = { ...before, file, size: null };
    void measure();
  };

  const backToSender = () => {
    const before = open('review');
    if (before === null) return;
    measuring.abort();
    const { review: reviewed, cuts, file } = before;
    task.value = { kind: 'sender', code: null, order: reviewed.order, cuts, file };
  };

  const build = (place: FileSystemFileHandle | null = null) =>
    safely(async () => {
      const before = open('review');
      if (before === null) return;
      measuring.abort();
      cancel = new AbortController();
      const { signal } = cancel;
      task.value = { kind: 'building', progress: null };
      const made = await makeWhole(before, signal, place);
      const isGone = open('building') === null;
      if (made.ok && (isGone || signal.aborted)) await dropAll(made.value);
      if (isGone) return;
      task.value =
        made.ok && !signal.aborted ? readyWith(made.value, before) : backWith(made, before);
    });

  const makeWhole = async (
    before: UnderReview,
    signal: AbortSignal,
    place: FileSystemFileHandle | null,
  ) => {
    const onProgress = (progress: BuildProgress) => {
      if (open('building') && !signal.aborted) task.value = { kind: 'building', progress };
    };
    try {
      return await ports.makePack(before, before.file, { signal, onProgress, place });
    } catch (error) {
      // The choices stay, whatever went wrong; the page says that something did.
      if (open('building')) task.value = { ...before, code: null };
      throw error;
    }
  };

  const readyWith = (pack: MadePack, before: UnderReview): PackTask => ({
    kind: 'pack-ready',
    pack,
    order: before.review.order,
    form: before.file.form,
    saving: pack.files.map((file) => ({ ...file, url: ports.addressOf(file) })),
    letters: before.review.read(before.cuts).letters,
  });

  /** Stops what goes on, and lets go of what was made. */
  const leave = () => {
    cancel.abort();
    measuring.abort();
    const ready = open('pack-ready');
    if (ready === null) return;
    for (const { url } of ready.saving) ports.releaseAddress(url);
    void safely(() => dropAll(ready.pack));
  };

  const cancelBuild = () => cancel.abort();
  return { review, choose, chooseFile, backToSender, build, cancelBuild, leave };
}

/** What was chosen before stays, as far as it fits what is looked at now. */
const underReview = (
  review: PackReview,
  { cuts, file }: Pick<UnderReview, 'cuts' | 'file'>,
): UnderReview => ({
  kind: 'review',
  code: null,
  review,
  cuts: stillThere(cuts, review),
  file: fileFor(review.order.edition, file),
  size: null,
});

type UnderReview = Extract<PackTask, { readonly kind: 'review' }>;

const dropAll = async ({ files }: MadePack): Promise<void> => {
  for (const { drop } of files) await drop();
};

const backWith = (made: Result<MadePack, ExportError>, before: UnderReview): PackTask => ({
  ...before,
  code: made.ok ? 'cancelled' : made.error,
});
