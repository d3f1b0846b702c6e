/** What a form on paper is made of: items, boxes to tick, and lines that leave room for large writing. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../shared/words-context.ts';

type ItemProps = {
  readonly title: string;
  readonly question?: string;
  readonly children: ComponentChildren;
};

/** One question under its letter or number; never cut by the end of a page. */
export const Item = ({ title, question, children }: ItemProps) => (
  <section class="paper-item" {...(question ? { 'data-asked': question } : {})}>
    <h3>{title}</h3>
    {children}
  </section>
);

export const Box = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="paper-tick">
    <span class="paper-box" />
    <span>{children}</span>
  </p>
);

export const Lines = ({ count }: { readonly count: number }) => (
  <>
    {Array.from({ length: count }, (_, at) => (
      <div key={at} class="paper-line" />
    ))}
  </>
);

export function DateBoxes() {
  const { paper } = useWords().messages;
  return (
    <p class="paper-blanks">
      {paper.form.date.map((name) => (
        <span key={name}>
          {name}: <span class="paper-blank" />
        </span>
      ))}
    </p>
  );
}
