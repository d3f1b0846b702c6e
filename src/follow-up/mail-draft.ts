/**
 * E-mailconcept: a file that a mail program opens as a message to be looked at and sent (`X-Unsent`).
 * Says nothing of the device: no name of a program or a host, and of the moment only the day.
 */
import type { Day } from '../domain/instant.ts';
import { inBase64Lines } from './in-base64.ts';
import type { MailAddress } from './mail-address.ts';
import { headerText, oneLine, parameter } from './mail-headers.ts';

export type MailAttachment = {
  readonly name: string;
  /** `application/pdf`. What is no such name is sent as bytes of an unknown kind. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type Mail = {
  /** `null` when it is not known: the person fills it in. */
  readonly to: MailAddress | null;
  readonly from: MailAddress | null;
  readonly subject: string;
  readonly body: string;
  readonly day: Day;
  readonly attachments: readonly MailAttachment[];
};

/** More is refused by some mail servers, so that much is safe to send. */
export const safeMailBytes = 10_000_000;

/** Neither Base64 nor a header of ours can hold it, so no part can end early (RFC 2045 §6.7). */
const boundary = '=_part_=_';

/** The same mail gives the same bytes. */
export function mailDraft(mail: Mail): Uint8Array<ArrayBuffer> {
  const parts = [bodyPart(mail.body), ...mail.attachments.map(attachmentPart)];
  const lines = [
    ...headers(mail),
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** Without a Message-ID: the program that sends it gives one, and ours would name a host. */
const headers = ({ to, from, subject, day }: Mail): string[] => [
  'X-Unsent: 1',
  ...(from === null ? [] : [`From: ${from}`]),
  ...(to === null ? [] : [`To: ${to}`]),
  `Subject: ${headerText(subject)}`,
  `Date: ${dateOf(day)}`,
  'MIME-Version: 1.0',
  `Content-Type: multipart/mixed; boundary="${boundary}"`,
];

/** `Thu, 26 Nov 2026 12:00:00 +0000`: always noon, and always in UTC. */
const dateOf = (day: Day): string =>
  new Date(`${day}T12:00:00.000Z`).toUTCString().replace('GMT', '+0000');

const bodyPart = (body: string): string[] => [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  inBase64Lines(new TextEncoder().encode(body.replace(/\r\n?|\n/g, '\r\n'))),
];

const attachmentPart = ({ name, mediaType, bytes }: MailAttachment): string[] => [
  `Content-Type: ${mediaTypeOf(mediaType)}`,
  `Content-Disposition: attachment;\r\n ${parameter('filename', fileNameOf(name))}`,
  'Content-Transfer-Encoding: base64',
  '',
  inBase64Lines(bytes),
];

const mediaTypeOf = (text: string): string =>
  /^[a-z]+\/[a-z\d][a-z\d.+-]{0,99}$/.test(text) ? text : 'application/octet-stream';

/** Without what would lead to another folder, what no file may be called, or what hides how it ends. */
export const fileNameOf = (name: string): string =>
  oneLine(name).replace(/[<>:"/\\|?*\p{Cf}]/gu, '-') || 'bestand';
