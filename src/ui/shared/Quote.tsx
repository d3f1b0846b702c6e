/** Words of a page, as they stand there: read aloud in their own language, and never translated. */
import { asWritten } from './as-written.ts';
import { tagOf } from './language-tag.ts';

type Props = {
  readonly text: string;
  /** The language that the page said it is in, or `null`. */
  readonly language: string | null;
  readonly id?: string;
  /** What it is, for who cannot see that it is a quote. */
  readonly label?: string;
};

export const Quote = ({ text, language, id, label }: Props) => (
  <blockquote id={id} lang={tagOf(language)} dir="auto" aria-label={label} {...asWritten}>
    {shorten(text)}
  </blockquote>
);

const longestShown = 160;

/** Enough of the words to know them again. */
const shorten = (quote: string): string =>
  quote.length <= longestShown ? quote : `${quote.slice(0, longestShown).trimEnd()} …`;
