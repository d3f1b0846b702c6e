/** Herkenbaar: by what somebody could still be known in a pack that does not name them. Never all of it. */
import { onlyReported, type PackContents } from './dossier.ts';
import type { PackRecord } from './record.ts';

/**
 * `room`: where it happened, in a room with few people. `day`, `month`: when. `wording`: their own words.
 * `passages`: which words of a page or a paper they marked. `own-visit`: their own visit to a site.
 * `behind-login`: a page that they alone may see. `pages`: whatever pictures and texts of pages show, and how large the
 * window was. `photos`, `papers`: what they added. `same-elsewhere`: what stands in another pack too.
 */
export const recognisables = [
  'room',
  'day',
  'month',
  'wording',
  'passages',
  'own-visit',
  'behind-login',
  'pages',
  'photos',
  'papers',
  'same-elsewhere',
] as const;
export type Recognisable = (typeof recognisables)[number];

export type RecognisableIn = {
  /** As somebody reads it: without what is left out and covered. */
  readonly told: Pick<PackContents, 'records'>;
  /** As it is kept. */
  readonly kept: PackContents;
  readonly rounding: 'day' | 'month';
  /** Whether a pack of the dossier was made before. */
  readonly wasTold: boolean;
};

/** Those that apply, in the order of `recognisables`. */
export function recognisableBy({ told, kept, rounding, wasTold }: RecognisableIn): Recognisable[] {
  const { annotations, captures, files, passages } = onlyReported(kept);
  const inPack = files.filter(({ standing }) => standing === 'in-pack');
  const isPhoto = ({ file }: (typeof files)[number]) => file.mediaType.startsWith('image/');
  const applies: Readonly<Record<Recognisable, boolean>> = {
    room: told.records.some(({ happening }) => happening.kind === 'place'),
    day: rounding === 'day',
    month: rounding === 'month',
    wording: told.records.some(hasOwnWords),
    passages: annotations.length + passages.length > 0,
    'own-visit': told.records.some(({ ownVisit }) => ownVisit === true),
    'behind-login': captures.some(({ log }) => log?.choices.keepsPersonal === true),
    pages: captures.length > 0,
    photos: inPack.some(isPhoto),
    papers: inPack.some((file) => !isPhoto(file)),
    'same-elsewhere': wasTold,
  };
  return recognisables.filter((one) => applies[one]);
}

const hasOwnWords = ({ note, answers }: PackRecord): boolean =>
  note.trim() !== '' ||
  answers.some((answer) => answer.kind === 'text' && answer.text.trim() !== '');
