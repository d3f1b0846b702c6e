/** What stands above an e-mail, under the names that every e-mail has for it. */
import { decodeWords, type Header } from 'postal-mime';
import { tidyLines } from './tidy-lines.ts';

const shown = ['From', 'To', 'Cc', 'Date', 'Subject'];

/** In this order, whatever the order in the file; empty when the file is no e-mail. */
export const shownHeaders = (headers: readonly Header[]): string[] =>
  shown.flatMap((name) =>
    headers
      .filter(({ key }) => key === name.toLowerCase())
      .map(({ value }) => tidyLines(`${name}: ${decodeWords(value)}`)),
  );
