/** A long list is drawn in pieces: the first at once, so that the page can be used, the rest soon after. */
import { useEffect, useState } from 'preact/hooks';

const atFirst = 15;
const atOnce = 40;

/** How many of `total` are to be drawn now; in the end all of them. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(atFirst);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + atOnce), 0);
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
