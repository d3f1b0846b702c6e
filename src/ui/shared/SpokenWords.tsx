/** Words that somebody reads aloud or writes down: large, and each by itself when they do not fit on a line. */
import { asWritten } from './as-written.ts';

export const SpokenWords = ({ words }: { readonly words: string }) => (
  <p class="code" {...asWritten} data-words>
    {words}
  </p>
);
