/** The list of exhibits for machines: what each is, of when, what it quotes, and fingerprints of its files. */
import { practiceOf } from '../../data/practices.ts';
import type { Artefact, Capture } from '../../domain/capture.ts';
import type { Exhibit } from '../../domain/dossier.ts';
import { momentOfExhibit } from '../../domain/exhibit-moment.ts';
import type { PageRange, PagesOf } from '../../domain/exhibit-sheet.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { PackRecord } from '../../domain/record.ts';
import { quoteOf } from '../../domain/selector.ts';
import { leaveOutCitizenNumbers } from '../citizen-number.ts';
import { describeExhibit, exhibitsOf } from '../exhibits.ts';

/**
 * By the digest of its commitment: a plain fingerprint stands only beside the bytes, and this list also
 * goes where they are not. Whoever has the pack finds the salt there.
 */
export type ListedFile = Pick<Artefact, 'role' | 'mediaType' | 'byteLength'> & {
  readonly digest: Sha256;
};

export type ListedExhibit = {
  readonly number: number;
  readonly kind: Exhibit['kind'];
  readonly description: string;
  /** `null` for what comes from no page. */
  readonly url: string | null;
  readonly moment: string;
  readonly practice: { readonly id: string; readonly number: string } | null;
  readonly quotes: readonly string[];
  readonly files: readonly ListedFile[];
  /** By the running numbers that are stamped on the pages; `null` when it lies on none, or is not laid out. */
  readonly pages: PageRange | null;
};

export type ExhibitData = {
  readonly format: 'kantlijn-exhibits';
  readonly version: 1;
  readonly language: LetterLanguage;
  readonly exhibits: readonly ListedExhibit[];
};

type Listing = {
  readonly exhibits: readonly Exhibit[];
  readonly records: readonly PackRecord[];
  readonly language: LetterLanguage;
};

/** Nothing in it tells who wrote the letter. */
export const exhibitData = (listing: Listing): ExhibitData => ({
  format: 'kantlijn-exhibits',
  version: 1,
  language: listing.language,
  exhibits: listing.exhibits.map((exhibit) => listed(exhibit, listing)),
});

/** The same list, with the pages that each exhibit lies on. */
export const withPages = (data: ExhibitData, pagesOf: PagesOf): ExhibitData => ({
  ...data,
  exhibits: data.exhibits.map((exhibit) => ({ ...exhibit, pages: pagesOf(exhibit.number) })),
});

function listed(exhibit: Exhibit, { records, language }: Listing): ListedExhibit {
  const { number, kind } = exhibit;
  const description = describeExhibit(exhibit, language);
  return {
    number,
    kind,
    description: kind === 'file' ? leaveOutCitizenNumbers(description, language) : description,
    url: kind === 'file' ? null : exhibit.capture.facts.url,
    moment: momentOfExhibit(exhibit),
    practice: practiceIn(exhibit, records),
    quotes: quotesOf(exhibit),
    files: filesOf(exhibit),
    pages: null,
  };
}

/** The report that an exhibit belongs to; `null` when it is none of these. */
export const recordOf = (exhibit: Exhibit, records: readonly PackRecord[]): PackRecord | null =>
  records.find((record) => exhibitsOf(record, [exhibit]).length > 0) ?? null;

function practiceIn(exhibit: Exhibit, records: readonly PackRecord[]): ListedExhibit['practice'] {
  const record = recordOf(exhibit, records);
  return record && { id: record.practice, number: `${practiceOf(record.practice).number}` };
}

/** Whole: a machine has room. */
function quotesOf(exhibit: Exhibit): string[] {
  switch (exhibit.kind) {
    case 'quote':
    case 'change':
      return [quoteOf(exhibit.annotation.selectors)?.exact ?? ''];
    case 'file':
      return exhibit.passages.map(({ selectors }) => quoteOf(selectors)?.exact ?? '');
    case 'page':
    case 'visit':
      return [];
  }
}

function filesOf(exhibit: Exhibit): ListedFile[] {
  switch (exhibit.kind) {
    case 'file':
      return [listedFile(exhibit.file.file)];
    case 'visit':
      return exhibit.steps.flatMap(filesIn);
    case 'quote':
    case 'page':
    case 'change':
      return filesIn(exhibit.capture);
  }
}

const filesIn = ({ artefacts }: Capture): ListedFile[] => artefacts.map(listedFile);

const listedFile = ({ role, mediaType, byteLength, commitment }: Artefact): ListedFile => ({
  role,
  mediaType,
  byteLength,
  digest: commitment.digest,
});
