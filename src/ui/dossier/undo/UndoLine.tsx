/** Says what was taken away, and gives it back: at the foot of what is in sight, wherever that is. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../shared/words-context.ts';
import { type Offer, undoSeconds } from './undo-actions.ts';
import { useTimeLeft } from './use-time-left.ts';

type Actions = { readonly onPutBack: () => void; readonly onOver: () => void };

export function UndoLine({ offer, ...actions }: Actions & { readonly offer: Offer | null }) {
  return (
    <div role="status" class="undo no-print">
      {offer && <Line key={keyOf(offer)} offer={offer} {...actions} />}
    </div>
  );
}

/** Another line for another offer, so that it is told anew and its time begins anew. */
const keys = new WeakMap<Offer, number>();
let lastKey = 0;

function keyOf(offer: Offer): number {
  const key = keys.get(offer) ?? ++lastKey;
  keys.set(offer, key);
  return key;
}

// Nothing in it counts down: a screen reader would tell each second.
function Line({ offer: { taken }, onPutBack, onOver }: Actions & { readonly offer: Offer }) {
  const { undo: words } = useWords().messages;
  const line = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useTimeLeft(line, undoSeconds, onOver);
  // The button that did it may be gone: without this the keyboard would begin at the top of the page again.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p ref={line} class="notice row" data-taken={taken.kind}>
      <span>
        {words.taken[taken.kind]} {words.howLong(undoSeconds)}
      </span>
      <button ref={button} type="button" data-action="undo" onClick={onPutBack}>
        {words.putBack}
      </button>
    </p>
  );
}
