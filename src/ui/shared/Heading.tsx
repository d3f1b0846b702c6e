/** The title of a screen. It takes the focus when the screen appears, so that it is read aloud. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { openTitle } from './open-titles.ts';

export function Heading({ children }: { readonly children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: one title goes as the next one comes, and none stands between them.
  useLayoutEffect(openTitle, []);
  useEffect(() => ref.current?.focus(), []);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}
