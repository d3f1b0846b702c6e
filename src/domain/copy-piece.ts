/** What comes back, piece by piece, when a file is read and a copy of it is made for paper. */
import type { FoundDate } from './added-file.ts';
import type { PlacedText, PrintArea, PrintNote } from './print-copy.ts';

/** An image of the copy, before it is kept. */
export type MadeImage = {
  /** JPEG, RGB, with nothing in it but the picture. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly area: PrintArea;
};

/** Why a file cannot be read. Nothing of it was kept then. */
export const copyFaults = [
  'file-damaged',
  'file-locked',
  'picture-not-read',
  'picture-too-large',
  'kind-not-known',
] as const;
export type CopyFault = (typeof copyFaults)[number];

/** What is known when all of it was read. */
export type CopyFacts = {
  readonly pageCount: number;
  /** Of each page; `null` when the file has no text. */
  readonly texts: readonly string[] | null;
  readonly places: readonly PlacedText[];
  readonly notes: readonly PrintNote[];
  /** The file says where it was made. */
  readonly tellsPlace: boolean;
  /** Dates that the file says of itself; those in its text are found afterwards. */
  readonly dates: readonly FoundDate[];
};

export type CopyPiece =
  | { readonly kind: 'image'; readonly image: MadeImage }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The last one, when all went well, … */
  | { readonly kind: 'end'; readonly facts: CopyFacts }
  /** … and when it did not. */
  | { readonly kind: 'fault'; readonly fault: CopyFault };

/** Reads a file and makes its copy. Ends with `end` or `fault`; stops without either when aborted. */
export type MakeCopy = (
  file: { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string },
  signal: AbortSignal,
) => AsyncIterable<CopyPiece>;
