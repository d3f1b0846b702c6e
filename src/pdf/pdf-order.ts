/** What a PDF is made of, and what its maker asks for on the way. */
import type { ExhibitData } from '../complaint/exhibit-sheets/exhibit-data.ts';
import type { LetterSet } from '../domain/annex.ts';
import type { ExhibitSheet } from '../domain/exhibit-sheet.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';

/** A file that travels inside: then the PDF is PDF/A-3a, and else PDF/A-2a. */
export type PdfAttachment = {
  /** ASCII, with an ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type PdfOrder = {
  readonly set: LetterSet;
  /** Letters of the same dossier behind it, before the exhibits. */
  readonly others: readonly LetterSet[];
  /** The exhibits that lie behind the letter and its annexes, by number. */
  readonly sheets: readonly ExhibitSheet[];
  /** Names the dossier on each stamp: `1a2b3c4d`. Tells nothing of anybody. */
  readonly label: string;
  /** Stands in the file as the moment that it was made; nothing else of the clock does. */
  readonly madeAt: Instant;
  readonly attachments: readonly PdfAttachment[];
  /** Travels inside as `exhibits.json`, with the pages that each exhibit lies on; `null`: it does not. */
  readonly list: ExhibitData | null;
  /** Exhibits in one volume at most; `null`: all of them in one file, the combined edition. */
  readonly exhibitsPerVolume: number | null;
};

export type PdfPorts = {
  /** The bytes of an image, or `null` when they cannot be read: the page then says so. */
  readonly imageOf: (id: BlobId) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Begins the next file. What is written afterwards belongs to it. */
  readonly begin: (volume: number, of: number) => void;
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** Exhibits done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

export type PdfReport = {
  readonly volumes: number;
  readonly pages: number;
  /** Numbers of the exhibits of which an image could not be read. */
  readonly withoutPicture: readonly number[];
};
