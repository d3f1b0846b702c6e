/** Counts the time that something is offered. It stands still for whoever is there. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `onOver` after so many seconds, those not counted in which somebody is at the element. */
export function useTimeLeft(
  element: RefObject<HTMLElement | null>,
  seconds: number,
  onOver: () => void,
): void {
  useEffect(() => {
    let left = seconds;
    const timer = setInterval(() => {
      if (element.current === null || isSomebodyAt(element.current)) return;
      left -= 1;
      if (left <= 0) onOver();
    }, 1000);
    return () => clearInterval(timer);
  }, []);
}

// The button takes the focus when its cause went away. Only for whoever works by keyboard is that being there.
const isSomebodyAt = (element: HTMLElement): boolean =>
  element.matches(':hover') || element.querySelector(':focus-visible') !== null;
