/** A letter with its exhibits as a PDF, made by a worker so that the screens are not held up. */
import { exhibitsPerVolume } from '../../../domain/exhibit-sheet.ts';
import type { BlobId } from '../../../domain/ids.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Letter } from '../../../domain/letter.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import type { ExhibitSheets } from '../../../flows/exhibit-sheets.ts';
import { makePdf } from '../../../workers/make-pdf.ts';
import type { LetterPdf, PdfChoice, PdfPorts } from './pdf-choice.ts';

export type LetterPdfPorts = PdfPorts & {
  readonly madeAt: Instant;
  /** Names the dossier on each page: `1a2b3c4d`. */
  readonly label: string;
  /** `null` when it was stopped, or when there was no room for the copies. */
  readonly onPaper: (letter: ComposedLetter, ports: PdfPorts) => Promise<ExhibitSheets | null>;
  readonly imageOf: (id: BlobId) => Promise<Uint8Array<ArrayBuffer> | null>;
};

/** `null` when it was stopped or could not be made: nothing half-made is left. */
export async function makeLetterPdf(
  letter: ComposedLetter,
  choice: PdfChoice,
  ports: LetterPdfPorts,
): Promise<LetterPdf | null> {
  const found = choice.withExhibits ? await ports.onPaper(letter, ports) : null;
  if (choice.withExhibits && found === null) return null;
  const order = orderOf(letter, found, choice, ports);
  const onProgress = (done: number, total: number) =>
    ports.onProgress({ step: 'pages', done, total });
  const made = await makePdf(order, { imageOf: ports.imageOf, onProgress }, ports.signal);
  if (!made.ok) return null;
  const { files, ...report } = made.value;
  return { ...report, files: named(files, letter.set.letter) };
}

const orderOf = (
  { set }: ComposedLetter,
  found: ExhibitSheets | null,
  { edition, withData }: PdfChoice,
  { madeAt, label }: LetterPdfPorts,
) => ({
  set,
  others: [],
  sheets: found?.sheets ?? [],
  label,
  madeAt,
  attachments: [],
  list: withData ? (found?.list ?? null) : null,
  exhibitsPerVolume: edition === 'volumes' ? exhibitsPerVolume : null,
});

/** Tells nothing of what the letter is about: file names are seen in many places. */
function named(files: readonly Blob[], { language, day }: Letter) {
  const [name, part] = language === 'nl' ? ['brief', 'deel'] : ['letter', 'volume'];
  return files.map((file, at) => ({
    file,
    fileName: files.length === 1 ? `${name}-${day}.pdf` : `${name}-${day}-${part}-${at + 1}.pdf`,
  }));
}
