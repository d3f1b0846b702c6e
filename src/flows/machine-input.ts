/** What the files for programs in a pack are made of: exactly what was reviewed, without the cuts. */

import { chronologyRows } from '../complaint/annexes/chronology-rows.ts';
import { nameExhibit, numberExhibits } from '../complaint/exhibits.ts';
import { lettersNeeded } from '../complaint/letters-needed.ts';
import { recipientOf } from '../complaint/recipient.ts';
import { identifierOf } from '../data/acts.ts';
import { organisationByCode } from '../data/organisations/details.ts';
import { practiceEntries } from '../data/practices.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Article } from '../domain/practice.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { roundingOf } from '../domain/rounding.ts';
import { letterFile } from '../pack/document-files.ts';
import { exhibitFiles } from '../pack/exhibit-files.ts';
import type { MachineInput, NamedArticle, NamedLetter } from '../pack/machine/input.ts';
import { contentsFor } from '../pack/machine/ordered.ts';
import type { PackPractice } from '../pack/pack-input.ts';
import type { PackReading, PackReview } from './preview-pack.ts';

const named = (article: Article): NamedArticle => ({
  ...article,
  identifier: identifierOf(article),
});

/** Whoever reads the pack by machine finds each article by its identifier (Juriconnect, ELI). */
const practices = (): PackPractice[] =>
  practiceEntries.map((entry) => ({ ...entry, articles: entry.articles.map(named) }));

/** Letters are written in the order in which they are needed. */
const lettersOf = ({ letters, contents }: PackReading): NamedLetter[] =>
  lettersNeeded(contents).flatMap(({ organisation, practice }, index) => {
    const read = letters[index];
    if (!read) return [];
    const { kind, language, day, subject } = read.letter;
    const files = [letterFile(index + 1, 'html'), letterFile(index + 1, 'txt')];
    const articles = read.articles.map(named);
    return [{ kind, language, day, subject, organisation, practice, files, articles }];
  });

type Known = Pick<MachineInput, 'software' | 'reports' | 'cutReports'> & {
  /** Copies for paper of added files, by the file that they are of. */
  readonly copies: ReadonlyMap<BlobId, PrintCopy>;
};

/** `reading`: what is read without the cuts. */
export function machineInput(
  { day, order }: Pick<PackReview, 'day' | 'order'>,
  reading: PackReading,
  { software, copies, reports, cutReports }: Known,
): MachineInput {
  const { contents } = reading;
  const { language, edition } = order;
  const rounding = roundingOf(order) ?? 'day';
  return {
    ...{ contents, edition, language, day, software, reports, cutReports },
    exhibits: numberExhibits(contents).map((exhibit) => ({
      exhibit,
      name: nameExhibit(exhibit, language),
      files: exhibitFiles(exhibit, { copies, edition }),
    })),
    letters: lettersOf(reading),
    chronology: chronologyRows(contentsFor(edition, contents), language, rounding),
    practices: practices(),
    organisationOf: organisationByCode,
    organOf: (organisation) => recipientOf(organisation)?.organ ?? null,
  };
}
