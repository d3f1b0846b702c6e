/** WARC records (ISO 28500:2017, version 1.1): what stands before and behind the bytes of each file. */
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type WarcHead = {
  readonly type: 'warcinfo' | 'resource';
  /** `null` for the record about the file itself. */
  readonly uri: string | null;
  /** A UUID. */
  readonly id: string;
  readonly date: Instant;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly sha256: Sha256;
};

const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** What stands behind each record (§4). */
export const recordEnd: Bytes = encode('\r\n\r\n');

export const recordHead = ({ type, uri, id, date, mediaType, byteLength, sha256 }: WarcHead) =>
  encode(
    [
      'WARC/1.1',
      `WARC-Type: ${type}`,
      ...(uri === null ? [] : [`WARC-Target-URI: ${uri}`]),
      `WARC-Date: ${date}`,
      `WARC-Record-ID: <urn:uuid:${id}>`,
      `WARC-Block-Digest: sha256:${sha256}`,
      `WARC-Payload-Digest: sha256:${sha256}`,
      `Content-Type: ${mediaType}`,
      `Content-Length: ${byteLength}`,
      '',
      '',
    ].join('\r\n'),
  );

/** What the first record says of the file (§6.2). */
export const warcInfo = (software: string): Bytes =>
  encode(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`);
