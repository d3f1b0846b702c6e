/** The words in a block: our own, and those of the person or of a page, which are text and never markup. */
import { directionOf, type Language } from '../../../domain/language.ts';
import type { PlainInline } from '../../../domain/letter.ts';
import { Marked } from '../Marked.tsx';

/** Sentences that are pointed out wherever they stand. */
export type Touched = { readonly touched: readonly string[] };

type Props = Touched & { readonly inlines: readonly PlainInline[] };

export const Inlines = ({ inlines, touched }: Props) => (
  <>
    {inlines.map((inline, index) => (
      <InlineOf key={index} inline={inline} touched={touched} />
    ))}
  </>
);

/** What holds words of one other language alone takes that language and its direction. */
export function holderOf(inlines: readonly PlainInline[]): {
  readonly lang?: Language;
  readonly dir?: 'ltr' | 'rtl';
} {
  const [only, ...others] = inlines;
  return only?.kind === 'in-language' && others.length === 0
    ? { lang: only.language, dir: directionOf(only.language) }
    : {};
}

function InlineOf({ inline, touched }: Touched & { readonly inline: PlainInline }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'in-language':
      return (
        <span lang={inline.language} dir={directionOf(inline.language)}>
          {inline.text}
        </span>
      );
    case 'said':
      return (
        <bdi class="note">
          <Marked text={inline.text} sentences={touched} />
        </bdi>
      );
  }
}
