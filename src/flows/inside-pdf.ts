/** What travels inside a PDF that is handed over instead of a ZIP file: the pack's own files for programs. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Pack, PackEntry } from '../domain/pack.ts';

export type InsidePdf = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

type Kind = {
  /** As seen from `data/`. */
  readonly path: RegExp;
  readonly mediaType: string;
  readonly description: Readonly<Record<LetterLanguage, string>>;
};

const kinds: readonly Kind[] = [
  {
    path: /^complaint\.jsonld$/,
    mediaType: 'application/ld+json',
    description: {
      nl: 'Waar het om gaat, voor een computer',
      en: 'What it is about, for a computer',
    },
  },
  {
    path: /^annotations\.jsonld$/,
    mediaType: 'application/ld+json',
    description: {
      nl: 'De gemarkeerde passages, voor een computer',
      en: 'The marked passages, for a computer',
    },
  },
  {
    path: /^tables\/.*\.jsonl$/,
    mediaType: 'application/jsonl',
    description: {
      nl: 'Een tabel van het dossier, voor een computer',
      en: 'A table of the dossier, for a computer',
    },
  },
];

/** In the order of the pack. Files that were kept of a page are not among them. */
export const insidePdf = ({ entries }: Pack, language: LetterLanguage): InsidePdf[] =>
  entries.flatMap((entry) => {
    const kind = kinds.find(({ path }) => path.test(seenFromData(entry)));
    if (kind === undefined || entry.content.kind !== 'bytes') return [];
    const { mediaType, description } = kind;
    const { bytes } = entry.content;
    return [{ name: nameOf(entry), mediaType, description: description[language], bytes }];
  });

const seenFromData = ({ path }: PackEntry): string => path.replace(/^data\//, '');

/** Without its folder: files inside a PDF lie side by side. */
const nameOf = ({ path }: PackEntry): string => path.slice(path.lastIndexOf('/') + 1);
