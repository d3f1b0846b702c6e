/** Where the keyboard goes when what it was on is gone: it must never begin at the top of the page again. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chosen } from './use-masking.ts';

/** One box, scrolled to when it is followed; or wherever it is as long as it is somewhere. */
type Wish = (Chosen & { readonly isFollowed: boolean }) | 'anywhere';

export const selectorOf = ({ kind, at }: Chosen): string => `[data-${kind}="${at}"]`;

/** What comes back says where to go after the next change. Without such a box it goes to `view`. */
export function useFocusAfter(view: RefObject<HTMLElement | null>): (wish: Wish) => void {
  const wished = useRef<Wish | null>(null);
  useLayoutEffect(() => {
    const { current: wish } = wished;
    wished.current = null;
    if (wish === null) return;
    const { current: box } = view;
    const isSomewhere = box?.ownerDocument.activeElement !== box?.ownerDocument.body;
    if (wish === 'anywhere' && isSomewhere) return;
    const target = wish === 'anywhere' ? null : box?.querySelector<HTMLElement>(selectorOf(wish));
    (target ?? box)?.focus({ preventScroll: true });
    if (wish !== 'anywhere' && wish.isFollowed)
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
  return (wish) => {
    wished.current = wish;
  };
}
