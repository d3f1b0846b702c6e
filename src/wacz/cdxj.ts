/** The index of a web archive (CDXJ 1.0): one line for each record, by the address with its host reversed. */
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';

export type IndexedRecord = {
  readonly uri: string;
  readonly date: Instant;
  readonly mediaType: string;
  readonly sha256: Sha256;
  /** Of the record with its head and end, in `data.warc`. */
  readonly offset: number;
  readonly length: number;
};

/** `https://www.example.nl/a?b` as `nl,example)/a?b`; what has no host stays as it is. */
export function surt(uri: string): string {
  const url = URL.parse(uri);
  if (url === null || url.host === '') return uri;
  const host = url.hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .toReversed()
    .join(',');
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${host}${port})${url.pathname}${url.search}`.toLowerCase();
}

/** `20261125171404`. */
const stamp = (date: Instant): string => date.slice(0, 19).replaceAll(/[-:T]/g, '');

const line = ({ uri, date, mediaType, sha256, offset, length }: IndexedRecord): string =>
  `${surt(uri)} ${stamp(date)} ${JSON.stringify({
    url: uri,
    mime: mediaType.replace(/;.*/, ''),
    status: '200',
    digest: `sha256:${sha256}`,
    length: String(length),
    offset: String(offset),
    filename: 'data.warc',
  })}\n`;

export const cdxj = (records: readonly IndexedRecord[]): string =>
  records
    .map(line)
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('');
