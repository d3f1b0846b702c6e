/** Keeps what is typed: a moment after the typing stops, and at once when the screen closes. */
import { useEffect, useRef } from 'preact/hooks';

const pauseMs = 400;

export function useTyped<T>(value: T, onTyped: (value: T) => void): void {
  const pending = useRef<(() => void) | null>(null);
  const first = useRef(value);
  useEffect(() => {
    if (value === first.current) return;
    first.current = value;
    const keep = () => {
      pending.current = null;
      onTyped(value);
    };
    pending.current = keep;
    const timer = setTimeout(keep, pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  useEffect(() => {
    const keepNow = () => pending.current?.();
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
}
