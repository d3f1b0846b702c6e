/** What is covered in a pack: looked for when it is reviewed, decided about, and kept for the next one. */
import {
  type CoverChoices,
  coversOf,
  type Decision,
  nothingChosen,
  type PictureMask,
  shownOf,
  withDecision,
  withMask,
  withOwnList,
} from '../../../domain/cover-choice.ts';
import { type Another, openTask, type PackDesk, type UnderReview } from './pack-task.ts';

/** Each on the review that is open. One that comes late, when that is closed, does nothing. */
export function coverActions<Other extends Another>(desk: PackDesk<Other>) {
  const { task, ports, safely } = desk;
  let looking = new AbortController();
  let looked: Promise<void> = Promise.resolve();

  const lookFor = () => {
    looking.abort();
    looking = new AbortController();
    looked = safely(() => find(looking.signal));
    return looked;
  };

  const find = async (signal: AbortSignal) => {
    const before = openTask(desk, 'review');
    if (before === null || before.review.order.edition === 'full') return;
    const found = await ports.findCovers(before.review, signal);
    const now = openTask(desk, 'review');
    if (now === null || signal.aborted) return;
    task.value = found.ok ? withCovers(now, found.value) : { ...now, code: found.error };
  };

  const choose = (change: (choices: CoverChoices) => CoverChoices) =>
    safely(async () => {
      const before = openTask(desk, 'review');
      if (before === null) return;
      const choices = change(before.choices);
      task.value = withCovers(before, { ...before, choices });
      const kept = await ports.keepChoices(before.review, choices);
      const now = openTask(desk, 'review');
      if (now !== null && !kept.ok) task.value = { ...now, code: kept.error };
    });

  return {
    lookFor,
    /** Comes back when what is to be covered is known. */
    found: () => looked,
    decide: (decision: Decision) => choose((choices) => withDecision(choices, decision)),
    setOwnList: async (own: readonly string[]) => {
      await choose((choices) => withOwnList(choices, own));
      // What only looks like a word of the list is asked about; what is known stays meanwhile.
      await lookFor();
    },
    setMask: (...made: readonly PictureMask[]) =>
      choose((choices) => made.reduce(withMask, choices)),
    stopLooking: () => looking.abort(),
  };
}

type Known = Pick<UnderReview, 'proposals' | 'choices' | 'pdfs' | 'unsearched'>;

const withCovers = (
  now: UnderReview,
  { proposals, choices, pdfs, unsearched }: Known,
): UnderReview => ({
  ...now,
  proposals,
  choices,
  pdfs,
  unsearched,
  covers: coversOf(proposals ?? [], choices),
  shown: shownOf(proposals ?? [], choices),
  masks: choices.masks,
});

export const nothingFound: Known & Pick<UnderReview, 'covers' | 'leaks'> = {
  proposals: null,
  choices: nothingChosen,
  pdfs: [],
  unsearched: [],
  covers: [],
  leaks: [],
};
