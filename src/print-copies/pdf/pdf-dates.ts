/** Days on which a PDF says that it was made and changed. What it says of itself can be wrong. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { FoundDate } from '../../domain/added-file.ts';
import { isApproximateDate } from '../../domain/approximate-date.ts';
import { dutchDay } from '../dutch-day.ts';

/** By its name, and where a later kind of properties (XMP) has the same. */
const properties = [
  ['CreationDate', 'xmp:createdate'],
  ['ModDate', 'xmp:modifydate'],
] as const;

/** Empty when it says nothing, or nothing that can be read. */
export async function datesOf(pdf: PDFDocumentProxy): Promise<FoundDate[]> {
  const { info, metadata } = await pdf.getMetadata();
  return properties.flatMap(([name, other]) => {
    const said = textIn(info, name) ?? metadata?.get(other);
    const date = typeof said === 'string' ? dayOf(said) : null;
    if (date === null || !isApproximateDate(date)) return [];
    return [{ date, from: 'properties', page: null, words: name }];
  });
}

function textIn(holder: object, name: string): string | null {
  const value: unknown = Object.entries(holder).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}

const moment =
  /^(?:D:)?(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:T?(?<hour>\d\d):?(?<minute>\d\d)(?::?\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d)?)?/;

/** The day in the Netherlands; as written when it does not say in which zone. */
function dayOf(said: string): string | null {
  const { year, month, day, hour, minute, zone } = moment.exec(said)?.groups ?? {};
  if (year === undefined) return null;
  const written = `${year}-${month}-${day}`;
  if (zone === undefined) return written;
  const instant = new Date(`${written}T${hour}:${minute}:00${zone === 'Z' ? 'Z' : `${zone}:00`}`);
  return dutchDay(instant);
}
