/** What a page and the workers that cover kept files say to each other. */
import type { Cover } from '../domain/cover.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { CoveredFile } from '../redaction/cover-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type ToCoverFileWorker =
  /** The first one: what is covered, and in which language that is said. */
  | { readonly kind: 'covers'; readonly list: readonly Cover[]; readonly language: LetterLanguage }
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly bytes: Bytes;
      readonly mediaType: string;
    };

export type FromCoverFileWorker = { readonly id: number; readonly covered: CoveredFile };
