/** What a document is made of, and what comes back: the messages between a page and its worker. */
import type { LetterSet } from '../domain/annex.ts';
import type { ExhibitPicture } from '../domain/exhibit-picture.ts';
import type { Instant } from '../domain/instant.ts';

export const documentKinds = ['html', 'text', 'docx'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type DocumentOrder = {
  readonly kind: DocumentKind;
  readonly set: LetterSet;
  readonly madeAt: Instant;
  /** Only a DOCX shows them. */
  readonly pictures: readonly ExhibitPicture[];
};

export type WrittenDocument = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Names of the pictures that are not in it; the document says so in their place. */
  readonly withoutPicture: readonly string[];
};
