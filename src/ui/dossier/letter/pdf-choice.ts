/** A letter with its exhibits as pages: what can be chosen, how far it is, and what comes of it. */
import type { LetterFile } from './letter-files.ts';

export type PdfChoice = {
  /** Whether the exhibits lie behind it as pages. */
  readonly withExhibits: boolean;
  /** In volumes that people's programs can take, or all in one file. */
  readonly edition: 'volumes' | 'combined';
  /** Whether a list for programs travels inside. */
  readonly withData: boolean;
};

export type PdfProgress = {
  /** `copies`: pictures are made ready for paper, once for each; `pages`: the file is written. */
  readonly step: 'copies' | 'pages';
  readonly done: number;
  readonly total: number;
};

export type LetterPdf = {
  /** One, or a file for each volume. */
  readonly files: readonly LetterFile[];
  readonly pages: number;
  /** Numbers of the exhibits of which a picture could not be read. */
  readonly withoutPicture: readonly number[];
};

export type PdfPorts = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PdfProgress) => void;
};
