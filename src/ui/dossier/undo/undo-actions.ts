/** Takes something away and offers it back for a while. One thing is offered at a time: the last one. */
import type { Signal } from '@preact/signals';
import type { ChangeError } from '../../../domain/codes.ts';
import type { Result } from '../../../domain/result.ts';
import { putBack, type TakeAwayPorts, type TakenAway, takeAway } from './taken-away.ts';

/** So long it can be put back, while nobody is at the button. */
export const undoSeconds = 30;

/** What can be put back. Each is another one, also when the same thing was taken away twice. */
export type Offer = { readonly taken: TakenAway };

export type UndoPage = {
  readonly offer: Signal<Offer | null>;
  /** Runs it, tells what went wrong, and shows what is stored then, with what is open or with nothing open. */
  readonly change: (
    run: () => Promise<Result<unknown, ChangeError>>,
    closing: 'closes' | 'stays-open',
  ) => Promise<void>;
};

/** What is open may be about a report or a step that goes; in a file more can be taken away. */
const closingAt = ({ kind }: TakenAway) =>
  kind === 'report' || kind === 'step' ? 'closes' : 'stays-open';

export function undoActions({ offer, change }: UndoPage, ports: TakeAwayPorts) {
  /** Runs it, and offers `next` when it went well: what did not go away cannot come back. */
  const thenOffer = async (
    run: () => Promise<Result<unknown, ChangeError>>,
    next: Offer | null,
  ) => {
    let isDone = false;
    const tried = async () => {
      const done = await run();
      isDone = done.ok;
      return done;
    };
    await change(tried, next === null ? 'stays-open' : closingAt(next.taken));
    // Not before the page shows that it is gone: who puts back what still stands there sees nothing change.
    if (isDone) offer.value = next;
  };

  return {
    takeAway: (taken: TakenAway) => thenOffer(() => takeAway(taken, ports), { taken }),
    putBack: async () => {
      const offered = offer.value;
      if (offered !== null) await thenOffer(() => putBack(offered.taken, ports), null);
    },
    /** The time is over. What was typed in a letter is then in no memory any more. */
    forget: () => {
      offer.value = null;
    },
  };
}
