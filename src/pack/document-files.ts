/** Where the letters lie in a pack: as pages, as text, and as what was made of them beforehand. */
import type { Instant } from '../domain/instant.ts';
import type { PackEntry } from '../domain/pack.ts';
import { textEntry } from './entries.ts';
import type { PackDocument, PackInput, PackLetter } from './pack-input.ts';

const folder = 'documents';

/** Where letter `number` lies, as seen from `data/`. */
export const letterFile = (number: number, form: 'html' | 'txt'): string =>
  `${folder}/brief-${number}.${form}`;

/** Where a file of letters lies, as seen from `data/`: `dossier.pdf`. */
export const documentFile = ({ name }: Pick<PackDocument, 'name'>): string => `${folder}/${name}`;

export const documentEntries = (
  { letters, documents }: Pick<PackInput, 'letters' | 'documents'>,
  sealedAt: Instant,
): PackEntry[] => [
  ...letters.flatMap((letter, index) => letterEntries(letter, index + 1, sealedAt)),
  ...documents.map(
    (document): PackEntry => ({
      path: `data/${documentFile(document)}`,
      modifiedAt: sealedAt,
      // What is in a PDF was made small already.
      compress: document.mediaType !== 'application/pdf',
      content: document.content,
    }),
  ),
];

const letterEntries = ({ html, text }: PackLetter, number: number, sealedAt: Instant) => [
  textEntry(`data/${letterFile(number, 'html')}`, html, sealedAt),
  textEntry(`data/${letterFile(number, 'txt')}`, text, sealedAt),
];
