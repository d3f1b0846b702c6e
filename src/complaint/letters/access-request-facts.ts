/** What the first letter to an organisation is made of, before it is put into words. */
import type { ChangeExhibit, Exhibit } from '../../domain/dossier.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Practice } from '../../domain/practice.ts';
import { type PackRecord, tellingOf } from '../../domain/record.ts';
import type { Replayed } from '../../domain/replay.ts';
import type { VisitComparison } from '../../domain/visit-comparison.ts';
import { quotedPassages } from '../exhibits.ts';
import type { FrameFacts } from './frame.ts';

export type Reported = {
  readonly record: PackRecord;
  readonly exhibits: readonly Exhibit[];
  /** Of a guided visit: what was seen before and after the choice. Else `null`. */
  readonly visit: VisitComparison | null;
  /** What the writer says of it before this letter; `null` where the letter does not ask. */
  readonly replayed: Replayed | null;
};

export type AccessRequestFacts = FrameFacts & {
  /** The letter is about one practice; all records report it. */
  readonly practice: Practice;
  /** At least one. */
  readonly reported: readonly Reported[];
};

/** When the page of a record was first captured, or `null` when it was not. */
export const capturedAt = ({ exhibits }: Reported): Instant | null =>
  exhibits
    .flatMap((exhibit) => (exhibit.kind === 'file' ? [] : [exhibit.capture.startedAt]))
    .toSorted()[0] ?? null;

/** All exhibits of the letter, each once, by number. */
export function exhibitsIn({ reported }: AccessRequestFacts): Exhibit[] {
  const byNumber = new Map(
    reported.flatMap(({ exhibits }) => exhibits).map((exhibit) => [exhibit.number, exhibit]),
  );
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/**
 * True when the letter is about a way of working and not only about one person: somebody else was
 * reported, a page says it to everybody, or the law usually asks for an assessment (AVG 35).
 */
export const isGeneral = ({ practice, reported }: AccessRequestFacts): boolean =>
  practice.articles.some(({ act, article }) => act === 'AVG' && article === '35') ||
  reported.some(({ record }) => tellingOf(record) !== 'happened-to-me');

export type Quoted = {
  readonly exhibit: Exhibit;
  readonly quote: string;
  /** In the file that it stands in; `null` for a page of a website, and for what has no pages. */
  readonly page: number | null;
  /** As the page declares it (BCP 47), or `null`. */
  readonly language: string | null;
};

/** The quotes of a record, each with its exhibit: of pages, and of what was added. */
export const quotesOf = ({ exhibits }: Reported): Quoted[] =>
  exhibits.flatMap((exhibit) =>
    quotedPassages(exhibit)
      .filter(({ text }) => text !== '')
      .map(({ text, page }) => ({
        exhibit,
        quote: text,
        page,
        language: exhibit.kind === 'file' ? null : exhibit.capture.facts.language,
      })),
  );

/** The changes of a record, each with the number of the exhibit that quotes the words as they were. */
export const lossesOf = ({
  exhibits,
}: Reported): { exhibit: ChangeExhibit; quoteNumber: number | null }[] =>
  exhibits.flatMap((exhibit) => {
    if (exhibit.kind !== 'change') return [];
    const quote = exhibits.find(
      (other) => other.kind === 'quote' && other.annotation.id === exhibit.annotation.id,
    );
    return [{ exhibit, quoteNumber: quote?.number ?? null }];
  });
