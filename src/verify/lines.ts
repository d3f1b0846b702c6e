/** The lines of a text file that is read in pieces, one at a time. */
import type { Bytes } from '../zip/records.ts';

/** In characters. Longer than any row: a longer line is no table. */
const longestLine = 4 * 1024 * 1024;

/** The file is no text in UTF-8, or has a line that is longer than any row. */
export class NoLinesError extends Error {
  override readonly name = 'NoLinesError';
}

const decoded = (decoder: TextDecoder, chunk?: Bytes): string => {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new NoLinesError('no UTF-8');
  }
};

/** Each line without its end, which may be missing from the last one. Throws a `NoLinesError`. */
export async function* linesOf(chunks: AsyncIterable<Bytes>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoded(decoder, chunk)).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > longestLine) throw new NoLinesError('a line without end');
    yield* parts;
  }
  rest += decoded(decoder);
  if (rest !== '') yield rest;
}
