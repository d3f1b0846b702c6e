/** What an authority says of a question itself (PKIStatusInfo, RFC 3161, 2.4.2). No signature covers it. */
import { type StampFailure, type StampStatusInfo, stampStatuses } from '../domain/time-stamp.ts';
import { DerError, type Element, Fields, tags } from './der.ts';
import { bitsOf, smallNumberOf } from './der-values.ts';

/** By the number of their bit. */
const failures: ReadonlyMap<number, StampFailure> = new Map([
  [0, 'bad-algorithm'],
  [2, 'bad-request'],
  [5, 'bad-data-format'],
  [14, 'time-not-available'],
  [15, 'unaccepted-policy'],
  [16, 'unaccepted-extension'],
  [17, 'additional-information-not-available'],
  [25, 'system-failure'],
]);

export const isGranted = ({ status }: StampStatusInfo): boolean =>
  status === 'granted' || status === 'granted-with-changes';

/** Throws a `DerError`. A stamp that is given has no failures. */
export function statusOf(element: Element): StampStatusInfo {
  const fields = new Fields(element);
  const status = stampStatuses[smallNumberOf(fields.next())];
  const words = wordsIn(fields.optional(tags.sequence));
  const bits = fields.optional(tags.bitString);
  fields.end();
  if (status === undefined) throw new DerError('no such status');
  const found = bits === null ? [] : [...bitsOf(bits)].flatMap((bit) => failures.get(bit) ?? []);
  const info = { status, words, failures: found };
  if (bits !== null && isGranted(info)) throw new DerError('given, and failed');
  return info;
}

const wordsIn = (element: Element | null): string[] => {
  if (element === null) return [];
  const words: string[] = [];
  const fields = new Fields(element);
  for (let one = fields.optional(); one !== null; one = fields.optional()) words.push(textOf(one));
  return words;
};

function textOf({ tag, content }: Element): string {
  if (tag !== tags.utf8String) throw new DerError('no text');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new DerError('no UTF-8');
  }
}
