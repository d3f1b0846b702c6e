/** Folded away, so that what somebody came for stays in sight. */
import type { ComponentChildren } from 'preact';

type Props = { readonly title: string; readonly children: ComponentChildren };

export const Folded = ({ title, children }: Props) => (
  <details class="stack tight">
    <summary>{title}</summary>
    {children}
  </details>
);
