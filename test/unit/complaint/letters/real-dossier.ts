/** One dossier as it could be: a town records talks about benefits, from 2019 until 2026. For reading. */
import { exhibitsOf, numberExhibits } from '../../../../src/complaint/exhibits.ts';
import type { Reported } from '../../../../src/complaint/letters/access-request-facts.ts';
import { recipientOf } from '../../../../src/complaint/recipient.ts';
import type { Answer } from '../../../../src/domain/answer.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { stepsIn, type VisitStep } from '../../../../src/domain/guided-visit.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { OrganisationRef } from '../../../../src/domain/organisation.ts';
import { compareVisit, type VisitComparison } from '../../../../src/domain/visit-comparison.ts';
import {
  addedOf,
  annotationOf,
  at,
  captureWith,
  dossierWith,
  onPage,
  recordWith,
  versionOf,
} from '../dossiers.ts';

export const town: OrganisationRef = {
  kind: 'entered',
  name: 'Gemeente Voorbeeldstad',
  address: 'Postbus 1, 1000 AA Voorbeeldstad',
};

/** The town as whom a letter goes to. */
export function townHall() {
  const recipient = recipientOf(town);
  if (recipient === null) throw new Error('the town has no address');
  return recipient;
}

const pageOf = (path: string, title: string) => ({
  ...captureWith(1).facts,
  url: `https://www.voorbeeldstad.example/${path}`,
  title,
});

const talks = captureWith(1, {
  startedAt: at('2026-06-02T08:12:40Z'),
  facts: pageOf('werk-en-inkomen/gesprek', 'Uw gesprek met de consulent'),
});
const quoted = annotationOf(
  1,
  talks,
  'In spreekkamer 2 en 4 maken wij beeld en geluid van uw gesprek. Wij bewaren dit twee weken.',
);
const seenAt = at('2026-06-03T09:30:00Z');
const gone = {
  ...versionOf(1, quoted, 'In onze spreekkamers kan beeld van uw gesprek worden gemaakt.', {
    seenAt,
  }),
  firstSeenAt: seenAt,
  lastSeenAt: seenAt,
};

/** What was answered about both talks. */
const said: readonly Answer[] = [
  { question: 'going-on-since', kind: 'date', date: asApproximateDate('2019-03') },
  { question: 'still-going-on', kind: 'choice', chosen: ['yes'] },
  { question: 'consequence', kind: 'choice', chosen: ['stress', 'avoid'] },
  { question: 'wish', kind: 'choice', chosen: ['stop', 'copy'] },
];

const talk = (number: number, day: string, place: string, note: string) =>
  recordWith(number, {
    organisation: town,
    tier: 'happened-to-me',
    happening: { kind: 'place', place, day: asDay(day) },
    note,
    answers: said,
  });

/** A page that says it, which changed later, and two talks that were recorded. */
export const recordings: DossierContents = dossierWith({
  records: [
    recordWith(1, {
      organisation: town,
      happening: onPage([quoted], [talks]),
      note: 'Deze tekst stond op de pagina waar ik mijn afspraak maakte.',
    }),
    talk(
      2,
      '2019-03-12',
      'Stadhuis Voorbeeldstad, eerste verdieping, spreekkamer 2',
      'Boven de deur hing een camera met een rood lampje. Niemand vertelde mij dat het gesprek werd opgenomen.',
    ),
    talk(
      3,
      '2026-05-20',
      'Stadhuis Voorbeeldstad, eerste verdieping, spreekkamer 4',
      'Ik vroeg of de opname uit kon. De consulent zei dat dit niet kon, en dat ik mocht opschrijven wat ik wilde.',
    ),
  ],
  annotations: [quoted],
  captures: [talks],
  versions: [gone],
  added: [addedOf(1, quoted, gone)],
});

const visitSteps: readonly VisitStep[] = [
  { choice: 'nothing-chosen', start: 'private-window' },
  { choice: 'refused', start: 'went-on' },
];
const visited = visitSteps.map((visit, at_) =>
  captureWith(at_ + 1, {
    visit,
    startedAt: at(`2026-06-02T08:2${at_}:00Z`),
    facts: pageOf('uitkering/aanvragen', 'Uitkering aanvragen'),
  }),
);

/** A visit to the page where one asks for a benefit, before and after the choice about cookies. */
export const visitOfPage: DossierContents = dossierWith({
  records: [
    recordWith(1, {
      organisation: town,
      practice: 'website-trackers',
      tier: 'seen-technically',
      happening: onPage([], visited),
      ownVisit: true,
    }),
  ],
  captures: visited,
});

const hosts = [['meten.example'], ['kaart.example', 'meten.example']];

const comparison: VisitComparison = compareVisit(stepsIn(visited), (id) => ({
  thirdParties: (hosts[visited.findIndex((one) => one.id === id)] ?? []).map((host) => ({
    host,
    seen: ['timing'],
    service: null,
  })),
  cookies: [{ name: 'bezoek_id' }],
}));

/** What a dossier reports, with its exhibits; a visit has its comparison. */
export function reportedIn(contents: DossierContents): readonly Reported[] {
  const exhibits = numberExhibits(contents);
  return contents.records.map((record) => ({
    record,
    exhibits: exhibitsOf(record, exhibits),
    visit: record.practice === 'website-trackers' ? comparison : null,
    replayed: null,
  }));
}
