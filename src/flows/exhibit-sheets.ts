/**
 * Puts together what stands on the pages of each exhibit: finds or makes the copies for paper, and reads
 * texts and page facts. One picture that cannot be read becomes a sentence, and stops nothing.
 */
import {
  type ExhibitData,
  exhibitData,
  recordOf,
} from '../complaint/exhibit-sheets/exhibit-data.ts';
import { exhibitSheet } from '../complaint/exhibit-sheets/exhibit-sheet.ts';
import type { NotShown, ShownCopy } from '../complaint/exhibit-sheets/sheet-facts.ts';
import type { Exhibit } from '../domain/dossier.ts';
import type { ExhibitSheet } from '../domain/exhibit-sheet.ts';
import type { BlobId } from '../domain/ids.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import type { PackRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Bytes, readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { markedOn, type Source, sourcesOf } from './exhibit-sources.ts';
import type { Copied, CopySource } from './print-copies.ts';
import { readExhibit, textsOf } from './read-exhibit.ts';

export type ExhibitsOnPaper = {
  readonly exhibits: readonly Exhibit[];
  /** Those that the exhibits belong to. */
  readonly records: readonly PackRecord[];
  readonly language: LetterLanguage;
};

export type SheetPorts = {
  /** The copy for paper that lies there, or a new one that is kept. */
  readonly copyOf: (source: CopySource) => Promise<Copied>;
  /** Exhibits done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

export type SheetsError = 'storage-full' | 'cancelled';

export type ExhibitSheets = {
  /** In the order of the exhibits. */
  readonly sheets: readonly ExhibitSheet[];
  /** The list for machines. On which pages each lies is known once they are laid out. */
  readonly list: ExhibitData;
};

export async function exhibitSheets(
  store: Store,
  onPaper: ExhibitsOnPaper,
  ports: SheetPorts,
): Promise<Result<ExhibitSheets, SheetsError>> {
  const { exhibits } = onPaper;
  const sheets: ExhibitSheet[] = [];
  for (const exhibit of exhibits) {
    ports.onProgress(sheets.length, exhibits.length);
    const sheet = await sheetOf(exhibit, store, onPaper, ports);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  ports.onProgress(sheets.length, exhibits.length);
  return ok({ sheets, list: exhibitData(onPaper) });
}

async function sheetOf(
  exhibit: Exhibit,
  store: Store,
  { records, language }: ExhibitsOnPaper,
  ports: SheetPorts,
): Promise<Result<ExhibitSheet, SheetsError>> {
  const pictures = await picturesOf(exhibit, store, ports);
  if (!pictures.ok) return pictures;
  const record = recordOf(exhibit, records);
  const read = await readExhibit(store, exhibit);
  return ok(exhibitSheet(exhibit, { language, record, ...read, ...pictures.value }));
}

type Pictures = { readonly copies: readonly ShownCopy[]; readonly notShown: readonly NotShown[] };

async function picturesOf(
  exhibit: Exhibit,
  store: Store,
  ports: SheetPorts,
): Promise<Result<Pictures, SheetsError>> {
  const copies: ShownCopy[] = [];
  const notShown: NotShown[] = [];
  for (const source of sourcesOf(exhibit)) {
    if (ports.signal.aborted) return fail('cancelled');
    const copied = await ports.copyOf(source);
    if (copied.ok) copies.push(await shownCopy(exhibit, source, copied.value, store));
    else if (isEnd(copied.error)) return fail(copied.error);
    else notShown.push({ shows: source.shows, reason: copied.error });
  }
  return ok({ copies, notShown });
}

const isEnd = (error: string): error is SheetsError =>
  error === 'storage-full' || error === 'cancelled';

const shownCopy = async (
  exhibit: Exhibit,
  { shows }: Source,
  copy: PrintCopy,
  store: Store,
): Promise<ShownCopy> => ({
  shows,
  copy,
  texts: await textsOf(store, copy),
  marked: markedOn(exhibit, shows, copy),
});

/** What makes a document asks for each picture when its page is drawn; `null` when it is damaged. */
export const imageOf =
  (store: Store) =>
  async (id: BlobId): Promise<Bytes | null> => {
    const bytes = await readBlob(store, id);
    return bytes.ok ? bytes.value : null;
  };
