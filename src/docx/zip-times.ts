/** One moment for every entry of a ZIP file, so that the same content gives the same bytes. */
import type { Instant } from '../domain/instant.ts';
import { type Bytes, dosTime } from '../pack/zip-records.ts';

// PKWARE APPNOTE.TXT 6.3.10, §4.3.7, §4.3.12 and §4.3.16: where the records have their fields.
const end = { signature: 0x06054b50, size: 22, count: 10, start: 16 };
const entry = {
  signature: 0x02014b50,
  size: 46,
  time: 12,
  name: 28,
  extra: 30,
  note: 32,
  local: 42,
};
const localTime = 10;

/** The same file with other times. Throws when it is no ZIP file without a comment at its end. */
export function withZipTimes(zip: Uint8Array, moment: Instant): Bytes {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const tail = bytes.byteLength - end.size;
  if (tail < 0 || view.getUint32(tail, true) !== end.signature) throw new RangeError('no ZIP file');
  let at = view.getUint32(tail + end.start, true);
  for (let left = view.getUint16(tail + end.count, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entry.signature) throw new RangeError('no ZIP entry');
    setTime(view, at + entry.time, moment);
    setTime(view, view.getUint32(at + entry.local, true) + localTime, moment);
    at += entry.size + lengthsAt(view, at);
  }
  return bytes;
}

const lengthsAt = (view: DataView, at: number): number =>
  [entry.name, entry.extra, entry.note].reduce((sum, to) => sum + view.getUint16(at + to, true), 0);

function setTime(view: DataView, at: number, moment: Instant): void {
  const { time, date } = dosTime(moment);
  view.setUint16(at, time, true);
  view.setUint16(at + 2, date, true);
}
