/** Words of a page, as they stand there: read aloud in their own language, and never translated. */
import { asWritten } from './as-written.ts';

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

/** As it is meant for browsers; `''` says that nobody knows, which is better than the language around. */
function tagOf(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? [])[0] ?? '';
  } catch {
    return ''; // A page may call its language whatever it likes.
  }
}

const longestShown = 160;

/** Enough of the words to know them again. */
const shorten = (quote: string): string =>
  quote.length <= longestShown ? quote : `${quote.slice(0, longestShown).trimEnd()} …`;
