/** Whether an element is near what a box shows: what lies far from it need not be there. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `margin` as in CSS, beyond the edges of the box; negative for less than the box. */
export function useNear(
  ref: RefObject<Element | null>,
  box: RefObject<Element | null>,
  margin: string,
): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (ref.current === null) return;
    const watching = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root: box.current, rootMargin: margin },
    );
    watching.observe(ref.current);
    return () => watching.disconnect();
  }, [margin]);
  return isNear;
}
