/** Whether an element has come near the screen: what lies far below is read when somebody gets there. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Seen<E extends Element> = {
  readonly ref: RefObject<E | null>;
  readonly isSeen: boolean;
};

export function useSeen<E extends Element>(): Seen<E> {
  const ref = useRef<E>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || ref.current === null) return;
    const watching = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '100%' },
    );
    watching.observe(ref.current);
    return () => watching.disconnect();
  }, [isSeen]);
  return { ref, isSeen };
}
