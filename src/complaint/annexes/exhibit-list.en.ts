/** List of exhibits in English: number, what it is, of when, what it shows, and where it is kept. */
import type { Annex } from '../../domain/annex.ts';
import { momentOfExhibit } from '../../domain/exhibit-moment.ts';
import { sayMoment } from '../dates.ts';
import { describeExhibit } from '../exhibits.ts';
import { dayRef, exhibit as exhibitRef, pagesRef, paragraph, said } from '../inlines.ts';
import { namePaperAlone } from '../letters/papers.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { type Cell, table } from './annex-inlines.ts';
import { whatItShows } from './evidence-words.ts';
import { type ExhibitRow, exhibitRows } from './exhibit-rows.ts';

function rowOf(row: ExhibitRow, { filesOf }: AnnexFacts): Cell[] {
  if (row.kind === 'paper') {
    const { kind, day } = row.paper;
    return [
      [exhibitRef(row.number)],
      [namePaperAlone(kind, 'en')],
      [dayRef(day)],
      ['What was sent or received.'],
      ['copy with this letter'],
    ];
  }
  const { exhibit } = row;
  return [
    [exhibitRef(row.number)],
    [said(describeExhibit(exhibit, 'en'))],
    [sayMoment(momentOfExhibit(exhibit), 'en')],
    [whatItShows(exhibit, 'en')],
    filesOf === undefined ? [pagesRef(row.number)] : [said(filesOf(exhibit).join('; '))],
  ];
}

export function exhibitListEn(facts: AnnexFacts): Annex {
  const rows = exhibitRows(facts);
  return {
    kind: 'exhibit-list',
    language: 'en',
    title: 'List of exhibits',
    blocks:
      rows.length === 0
        ? [paragraph('There are no exhibits with this letter.')]
        : [
            table(
              'Exhibits, by number',
              ['Number', 'What', 'When', 'What it shows', 'Where it is kept'],
              rows.map((row) => rowOf(row, facts)),
            ),
            paragraph(
              'What was captured keeps its number in the whole dossier. Is a number missing? Then that ' +
                'exhibit does not belong to this letter.',
            ),
            ...(facts.filesOf === undefined && facts.exhibits.length > 0
              ? [
                  paragraph(
                    'Is a page number given? Then the exhibit lies with this letter. The last number at ' +
                      'the bottom of a page is its page number. Does it say ‘evidence pack’? Then the ' +
                      'first page of the evidence pack names the files of that exhibit.',
                  ),
                ]
              : []),
          ],
  };
}
