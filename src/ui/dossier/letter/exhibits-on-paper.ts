/** The exhibits of a letter as pages: read from the store, with copies for paper made where they lack. */
import type { PackRecord } from '../../../domain/record.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { type ExhibitSheets, exhibitSheets, imageOf } from '../../../flows/exhibit-sheets.ts';
import { type PrintCopyPorts, printCopyOf } from '../../../flows/print-copies.ts';
import { type SaidSheet, saySheet } from '../../../flows/say-sheet.ts';
import type { Store } from '../../../storage/open.ts';
import type { PrintedExhibit, PrintedPicture } from './PrintedExhibits.tsx';
import type { PdfPorts } from './pdf-choice.ts';

export type OnPaperPorts = Omit<PrintCopyPorts, 'signal'> & {
  readonly records: readonly PackRecord[];
};

/** `null` when it was stopped, or when there is no room for the copies. */
export async function exhibitsOnPaper(
  store: Store,
  { exhibits, set }: ComposedLetter,
  { records, ...copying }: OnPaperPorts,
  { signal, onProgress }: PdfPorts,
): Promise<ExhibitSheets | null> {
  const { language } = set.letter;
  const found = await exhibitSheets(
    store,
    { exhibits, records, language },
    {
      copyOf: (source) => printCopyOf(store, source, { ...copying, signal }),
      onProgress: (done, total) => onProgress({ step: 'copies', done, total }),
      signal,
    },
  );
  return found.ok ? found.value : null;
}

/** The same for the print of a browser. The addresses of the pictures are to be given back. */
export async function exhibitsToPrint(
  store: Store,
  { sheets }: ExhibitSheets,
): Promise<readonly PrintedExhibit[]> {
  const printed: PrintedExhibit[] = [];
  for (const sheet of sheets.map(saySheet))
    printed.push({ ...sheet, pictures: await picturesOf(store, sheet) });
  return printed;
}

/** A picture whose file is damaged stays without address: its words stand in its place. */
async function picturesOf(store: Store, { pictures }: SaidSheet): Promise<PrintedPicture[]> {
  const read = imageOf(store);
  const printed: PrintedPicture[] = [];
  for (const { image, ...words } of pictures) {
    const bytes = await read(image.blobId);
    const url =
      bytes === null ? '' : URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    printed.push({ ...words, url, width: image.width, height: image.height });
  }
  return printed;
}
