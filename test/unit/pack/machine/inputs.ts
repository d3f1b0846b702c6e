/** Dossiers with something of everything, as the files for programs are made of them. */
import { chronologyRows } from '../../../../src/complaint/annexes/chronology-rows.ts';
import { nameExhibit, numberExhibits } from '../../../../src/complaint/exhibits.ts';
import { recipientOf } from '../../../../src/complaint/recipient.ts';
import { identifierOf } from '../../../../src/data/acts.ts';
import { organisationByCode } from '../../../../src/data/organisations/details.ts';
import { practiceEntries } from '../../../../src/data/practices.ts';
import type { AddedFile } from '../../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import type { FilePassage } from '../../../../src/domain/file-passage.ts';
import type { CaptureId } from '../../../../src/domain/ids.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { PageReport } from '../../../../src/domain/page-report.ts';
import type { Step } from '../../../../src/domain/step.ts';
import { exhibitFiles } from '../../../../src/pack/exhibit-files.ts';
import type { MachineInput } from '../../../../src/pack/machine/input.ts';
import { contentsFor } from '../../../../src/pack/machine/ordered.ts';
import {
  addedOf,
  at,
  dossierWith,
  dronten,
  hashOf,
  idOf,
  inRoom,
  recordWith,
  revision,
  versionOf,
} from '../../complaint/dossiers.ts';
import { smallDossier } from '../packs.ts';

const commitment = { salt: '2'.repeat(64), digest: hashOf('2') };

/** A letter that came back, with a date that was taken over and a sentence that was marked. */
export const addedLetter = (change: Partial<AddedFile> = {}): AddedFile => ({
  ...revision('added-file', 1),
  kind: 'added-file',
  recordId: idOf('record', 1),
  title: '=HYPERLINK("https://x.example/";"Brief")',
  sort: 'letter',
  file: {
    role: 'original',
    number: 1,
    blobId: idOf('blob', 700),
    mediaType: 'application/pdf',
    byteLength: 1_234,
    sha256: hashOf('7'),
    commitment,
  },
  pageCount: 2,
  addedAt: at('2026-12-03T09:00:00Z'),
  tellsPlace: false,
  found: [],
  events: [
    { what: 'dated', date: asApproximateDate('2025-11'), page: 1, words: 'november 2025' },
    { what: 'signed', date: asApproximateDate('2025~'), page: null, words: '' },
  ],
  standing: 'in-pack',
  seal: { sealedAt: at('2026-12-03T09:00:00Z'), content: commitment, artefacts: [commitment] },
  ...change,
});

const markedInLetter: FilePassage = {
  ...revision('file-passage', 1),
  kind: 'file-passage',
  recordId: idOf('record', 1),
  fileId: idOf('added-file', 1),
  createdAt: at('2026-12-03T09:10:00Z'),
  selectors: [
    { type: 'TextQuoteSelector', exact: 'wij bewaren\n"alles"', prefix: '', suffix: '' },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
      value: 'page=2',
    },
  ],
  places: [],
  isWithdrawn: false,
};

export const sentStep: Step = {
  ...revision('step', 1),
  kind: 'step',
  route: 'access',
  organisation: dronten,
  practice: 'recording-interview',
  what: {
    kind: 'sent',
    on: asDay('2026-11-27'),
    channel: 'email',
    receivedOn: asDay('2026-11-28'),
    proof: ['sent-mail'],
  },
  isWithdrawn: false,
};

export const answeredStep: Step = {
  ...revision('step', 2),
  kind: 'step',
  route: 'access',
  organisation: dronten,
  practice: 'recording-interview',
  what: {
    kind: 'answered',
    to: sentStep.id,
    on: asDay('2026-12-20'),
    receivedOn: null,
    by: 'post',
    outcome: 'refused',
    mendedOn: null,
    committee: false,
  },
  isWithdrawn: false,
};

/** Pages, a room, a change, a letter that was added, steps; and notes that a spreadsheet would run. */
export function fullDossier(
  note = '=1+1 "aanhaling", komma; puntkomma\r\nen een regel',
): DossierContents {
  const { contents } = smallDossier(note);
  const [mark] = contents.annotations;
  if (!mark) throw new Error('no mark');
  const version = versionOf(1, mark, 'wordt niet meer opgenomen');
  return {
    ...contents,
    records: [
      ...contents.records,
      recordWith(3, {
        happening: inRoom('@ kamer 2.14'),
        tier: 'reported',
        practice: 'id-copy',
        organisation: { kind: 'entered', name: '+Stichting Voorbeeld', address: 'Straat 1' },
        note: '',
        answers: [
          { question: 'happened-on', kind: 'date', date: asApproximateDate('2025-03') },
          { question: 'going-on-since', kind: 'date', date: asApproximateDate('2021~') },
          { question: 'happened-where', kind: 'choice', chosen: ['room', 'counter'] },
          { question: 'witnesses', kind: 'number', value: 0 },
          { question: 'words-said', kind: 'text', text: '-5 graden' },
          { question: 'spoken-by', kind: 'unknown' },
        ],
      }),
      recordWith(4, {
        happening: inRoom('Balie'),
        organisation: { kind: 'not-sure', candidates: ['Gemeente A', 'Gemeente B'] },
      }),
    ],
    versions: [version],
    added: [addedOf(1, mark, version)],
    files: [addedLetter()],
    passages: [markedInLetter],
    steps: [sentStep, answeredStep],
  };
}

const thirdParty = {
  host: 'tracker.example',
  domain: 'tracker.example',
  seen: ['timing', 'dom'],
  requests: 2,
  kinds: [{ kind: 'script', count: 2 }],
  addresses: [],
  service: null,
} as const;

/** What the page did, as far as the files for programs read it. */
export const reportOf = (change: Partial<PageReport> = {}): PageReport => ({
  format: 'kantlijn-page-facts',
  version: 1,
  uri_ins: 'https://www.voorbeeldstad.example/uitkering/gesprek',
  uri_dest: 'https://www.voorbeeldstad.example/uitkering/gesprek',
  host: 'www.voorbeeldstad.example',
  secure_connection: true,
  start_time: at('2026-11-25T17:13:00Z'),
  end_time: at('2026-11-25T17:14:04Z'),
  browser: { user_agent: 'Test' },
  remarks: { nl: [], en: [] },
  thirdParties: [thirdParty],
  cookies: [],
  localStorage: null,
  sessionStorage: null,
  databases: null,
  caches: null,
  serviceWorkers: null,
  links: { firstParty: [], thirdParty: [], keywords: [] },
  forms: [],
  unsafeForms: [],
  frames: [],
  hosts: {
    requests: { firstParty: [], thirdParty: ['tracker.example'] },
    cookies: { firstParty: [], thirdParty: [] },
    localStorage: { firstParty: [], thirdParty: [] },
    links: { firstParty: [], thirdParty: [] },
    contentSecurityPolicy: { firstParty: [], thirdParty: [] },
  },
  contentSecurityPolicy: { header: null, reportOnly: null, meta: [] },
  referrerPolicy: { header: null, meta: null },
  permissionsPolicy: null,
  areHeadersKnown: true,
  clock: null,
  isRequestListFull: false,
  cut: [],
  ...change,
});

const reportsOf = ({ captures }: DossierContents): ReadonlyMap<CaptureId, PageReport> =>
  new Map(captures.map(({ id }) => [id, reportOf()]));

export const machineInputOf = (
  contents: DossierContents,
  change: Partial<MachineInput> = {},
): MachineInput => ({
  contents,
  edition: change.edition ?? 'authority',
  language: 'nl',
  day: asDay('2026-12-21'),
  software: 'Kantlijn 0.1.0',
  cutReports: new Set(),
  exhibits: numberExhibits(contents).map((exhibit) => ({
    exhibit,
    name: nameExhibit(exhibit, 'nl'),
    files: exhibitFiles(exhibit, { copies: new Map(), edition: change.edition ?? 'authority' }),
  })),
  chronology: chronologyRows(contentsFor(change.edition ?? 'authority', contents), 'nl'),
  letters: [
    {
      kind: 'access-request',
      language: 'nl',
      day: asDay('2026-12-21'),
      subject: 'Verzoek om inzage',
      organisation: dronten,
      practice: 'recording-interview',
      files: ['documents/brief-1.html', 'documents/brief-1.txt'],
      articles: [
        { act: 'AVG', article: '15', identifier: identifierOf({ act: 'AVG', article: '15' }) },
      ],
    },
  ],
  practices: practiceEntries.map((entry) => ({
    ...entry,
    articles: entry.articles.map((article) => ({ ...article, identifier: identifierOf(article) })),
  })),
  organisationOf: organisationByCode,
  organOf: (organisation) => recipientOf(organisation)?.organ ?? null,
  reports: reportsOf(contents),
  ...change,
});

/** A report of what was seen in a room, and nothing else. */
export const roomOnly = (): DossierContents =>
  dossierWith({ records: [recordWith(1, { happening: inRoom() })] });
