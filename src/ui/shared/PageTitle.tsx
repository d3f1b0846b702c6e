/**
 * The name of a page on which things are opened. While one of these has a title of its own, that is the one
 * title of the page, and this is a line above it: so a screen reader always finds one, and the right one.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTitleOpen } from './open-titles.ts';

type Props = { readonly children: ComponentChildren };

export const PageTitle = ({ children }: Props) =>
  isTitleOpen() ? <p class="page-title">{children}</p> : <OwnTitle>{children}</OwnTitle>;

/** What was open is closed, and what had the focus in it is gone: then it begins here again. */
function OwnTitle({ children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus();
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} class="page-title">
      {children}
    </h1>
  );
}
