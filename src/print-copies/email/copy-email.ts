/** An e-mail as text: who wrote to whom and when, what it says, and what was sent along. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { FoundDate } from '../../domain/added-file.ts';
import { isApproximateDate } from '../../domain/approximate-date.ts';
import type { CopyFacts, MakeCopy } from '../../domain/copy-piece.ts';
import { dutchDay } from '../dutch-day.ts';
import { bodyOf } from './body.ts';
import { shownHeaders } from './shown-headers.ts';

/** Nothing that the e-mail names is asked for, and no picture is made: words are what counts in it. */
export const copyEmail: MakeCopy = async function* ({ bytes }, signal) {
  const email = await emailIn(bytes);
  if (signal.aborted) return;
  const headers = email === null ? [] : shownHeaders(email.headers);
  if (email === null) yield { kind: 'fault', fault: 'file-damaged' };
  else if (headers.length === 0) yield { kind: 'fault', fault: 'kind-not-known' };
  else yield { kind: 'end', facts: factsOf(email, headers) };
};

/** `null` when it is so broken that nobody can tell its parts. */
async function emailIn(bytes: Uint8Array<ArrayBuffer>): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return null; // Parts within parts without end, or more headers than an e-mail can have.
  }
}

function factsOf(email: Email, headers: readonly string[]): CopyFacts {
  const parts = [headers.join('\n'), bodyOf(email), email.attachments.map(lineOf).join('\n')];
  return {
    pageCount: 1,
    texts: [parts.filter((part) => part !== '').join('\n\n')],
    places: [],
    notes: [],
    tellsPlace: false,
    dates: datesOf(email),
  };
}

const lineOf = ({ filename, mimeType, content }: Attachment): string => {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  return `Attachment: ${filename ?? '?'} (${mimeType}, ${size} bytes)`;
};

function datesOf({ date }: Email): FoundDate[] {
  const day = date === undefined ? null : dutchDay(new Date(date));
  if (day === null || !isApproximateDate(day)) return [];
  return [{ date: day, from: 'properties', page: null, words: 'Date' }];
}
