/** One thing that is known, under its name: in a `dl`. */
import type { ComponentChildren } from 'preact';

type FactProps = { readonly name: string; readonly children: ComponentChildren };

export const Fact = ({ name, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
