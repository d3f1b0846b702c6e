/** Exhibits and copies of letters in one row, by number, as the list of exhibits tells of them. */
import type { Exhibit } from '../../domain/dossier.ts';
import type { Paper } from '../letters/papers.ts';
import type { AnnexFacts } from './annex-facts.ts';

export type ExhibitRow =
  | { readonly kind: 'exhibit'; readonly number: number; readonly exhibit: Exhibit }
  | { readonly kind: 'paper'; readonly number: number; readonly paper: Paper };

export const exhibitRows = ({
  exhibits,
  papers,
}: Pick<AnnexFacts, 'exhibits' | 'papers'>): ExhibitRow[] =>
  [
    ...exhibits.map(
      (exhibit): ExhibitRow => ({ kind: 'exhibit', number: exhibit.number, exhibit }),
    ),
    ...papers.map((paper): ExhibitRow => ({ kind: 'paper', number: paper.number, paper })),
  ].sort((a, b) => a.number - b.number);
