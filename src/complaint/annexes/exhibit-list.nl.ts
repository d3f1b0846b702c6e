/** Bijlagenlijst, in het Nederlands: nummer, wat het is, van wanneer, wat het laat zien, en waar het ligt. */
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
      [namePaperAlone(kind, 'nl')],
      [dayRef(day)],
      ['Wat er is verstuurd of ontvangen.'],
      ['kopie bij deze brief'],
    ];
  }
  const { exhibit } = row;
  return [
    [exhibitRef(row.number)],
    [said(describeExhibit(exhibit, 'nl'))],
    [sayMoment(momentOfExhibit(exhibit), 'nl')],
    [whatItShows(exhibit, 'nl')],
    filesOf === undefined ? [pagesRef(row.number)] : [said(filesOf(exhibit).join('; '))],
  ];
}

export function exhibitListNl(facts: AnnexFacts): Annex {
  const rows = exhibitRows(facts);
  return {
    kind: 'exhibit-list',
    language: 'nl',
    title: 'Lijst van bijlagen',
    blocks:
      rows.length === 0
        ? [paragraph('Bij deze brief liggen geen bijlagen.')]
        : [
            table(
              'Bijlagen, op nummer',
              ['Nummer', 'Wat', 'Wanneer', 'Wat het laat zien', 'Waar het ligt'],
              rows.map((row) => rowOf(row, facts)),
            ),
            paragraph(
              'Wat is vastgelegd, houdt in het hele dossier hetzelfde nummer. Ontbreekt er een nummer? ' +
                'Dan hoort die bijlage niet bij deze brief.',
            ),
            ...(facts.filesOf === undefined && facts.exhibits.length > 0
              ? [
                  paragraph(
                    'Staat er een bladnummer? Dan ligt de bijlage bij deze brief. Het laatste getal ' +
                      'onderaan een blad is het bladnummer. Staat er ‘bewijspakket’? Dan noemt de eerste ' +
                      'pagina van het bewijspakket de bestanden van die bijlage.',
                  ),
                ]
              : []),
          ],
  };
}
