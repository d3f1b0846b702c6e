/** From who writes to what will be read: sentences to leave out, which file, and how large that is. */
import { type Cut, isSameCut } from '../../../domain/leave-out.ts';
import { type FileChoice, fileFor, usualFile } from '../../../domain/pack-choice.ts';
import type { PackReview } from '../../../flows/preview-pack.ts';
import type { PackOrder } from '../../../flows/write-letters.ts';
import { nothingFound } from './cover-actions.ts';
import {
  type Another,
  openTask,
  type PackDesk,
  type PackTask,
  type UnderReview,
} from './pack-task.ts';

/** Each on the task that is open. One that comes late, when that is closed, does nothing. */
export function reviewActions<Other extends Another>(
  desk: PackDesk<Other>,
  lookForCovers: () => Promise<void>,
) {
  const { task, ports, safely } = desk;
  let measuring = new AbortController();

  /** Looks up how large the pack that is under review will be; an older look-up is dropped. */
  const measure = () =>
    safely(async () => {
      const before = openTask(desk, 'review');
      if (before === null) return;
      measuring.abort();
      measuring = new AbortController();
      const { signal } = measuring;
      const size = await ports.measurePack(before, before.file, signal);
      const now = openTask(desk, 'review');
      if (now !== null && !signal.aborted) task.value = { ...now, size };
    });

  const review = (order: PackOrder) =>
    safely(async () => {
      const before = openTask(desk, 'sender');
      if (before === null) return;
      const { cuts, file } = before;
      const made = await ports.previewPack(order);
      if (task.value !== before) return;
      if (!made.ok) {
        task.value = { kind: 'sender', code: made.error, order, cuts, file };
        return;
      }
      task.value = underReview(made.value, before);
      await Promise.all([measure(), lookForCovers()]);
    });

  const choose = (cut: Cut, isLeftOut: boolean) => {
    const before = openTask(desk, 'review');
    if (before === null) return;
    const others = before.cuts.filter((other) => !isSameCut(other, cut));
    task.value = { ...before, cuts: isLeftOut ? [...others, cut] : others };
  };

  const chooseFile = (file: FileChoice) => {
    const before = openTask(desk, 'review');
    if (before === null) return;
    task.value = { ...before, file, size: null };
    void measure();
  };

  const stopMeasuring = () => measuring.abort();

  const backToSender = () => {
    const before = openTask(desk, 'review');
    if (before === null) return;
    stopMeasuring();
    const { review: reviewed, cuts, file } = before;
    task.value = { kind: 'sender', code: null, order: reviewed.order, cuts, file };
  };

  return { review, choose, chooseFile, backToSender, stopMeasuring };
}

const { withPdf } = usualFile;

/** What was chosen before stays, as far as it fits what is looked at now. */
const underReview = (
  review: PackReview,
  { cuts, file, order }: Extract<PackTask, { readonly kind: 'sender' }>,
): UnderReview => ({
  kind: 'review',
  code: null,
  review,
  cuts: stillThere(cuts, review),
  // A tip has no pages; whoever turns back from it gets them again.
  file: fileFor(review.order.edition, order?.edition === 'anonymous' ? { ...file, withPdf } : file),
  size: null,
  ...nothingFound,
});

/** A choice about a sentence that is no longer there, or reads differently now, is asked again. */
const stillThere = (cuts: readonly Cut[], { sentences }: PackReview): Cut[] =>
  cuts.filter((cut) => sentences.some((sentence) => isSameCut(sentence.cut, cut)));
