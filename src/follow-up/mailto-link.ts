/**
 * A link that opens a new e-mail (RFC 6068). A link carries no attachment, and a long one is cut off by
 * some mail programs; so it holds a few words, and never the letter.
 */
import type { MailAddress } from './mail-address.ts';
import { oneLine } from './mail-headers.ts';

export type MailtoParts = {
  readonly to: MailAddress | null;
  readonly subject: string;
  readonly body: string;
};

/** As far as every mail program was seen to go, once the words are encoded. */
export const longestLink = 1_500;

/** `null` when it would be longer than every mail program takes: then the draft is the way. */
export function mailtoLink({ to, subject, body }: MailtoParts): string | null {
  const address = to === null ? '' : encodeURIComponent(to).replace('%40', '@');
  const link = `mailto:${address}?subject=${encoded(oneLine(subject))}&body=${encoded(lines(body))}`;
  return link.length <= longestLink ? link : null;
}

/** Lines end with CR and LF (RFC 6068 §5); other control characters go. */
const lines = (body: string): string =>
  body
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll('\n', '\r\n');

/** Also what a link may hold by itself and some programs take for its end. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()!*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
