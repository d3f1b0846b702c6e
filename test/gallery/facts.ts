/** A small dossier for the gallery: made up, with the awkward texts that people do type. */

import { reportChanges } from '../../src/anchoring/report-change.ts';
import { practiceOf } from '../../src/data/practices.ts';
import type { AddedChange } from '../../src/domain/added-change.ts';
import type { Annotation } from '../../src/domain/annotation.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { asApproximateDate } from '../../src/domain/approximate-date.ts';
import type { Artefact, ArtefactRole, Capture } from '../../src/domain/capture.ts';
import type { DossierContents } from '../../src/domain/dossier.ts';
import {
  type AnyId,
  asId,
  asSha256,
  type DossierId,
  isSha256,
  type PageVersionId,
  type RecordId,
} from '../../src/domain/ids.ts';
import type { Inspection } from '../../src/domain/inspection.ts';
import { instantOf, isDay } from '../../src/domain/instant.ts';
import type { PageVersion } from '../../src/domain/page-version.ts';
import type { PassageChange } from '../../src/domain/passage-change.ts';
import type { PracticeId, PracticeQuestion } from '../../src/domain/practice.ts';
import type { Draft, EvidenceRecord } from '../../src/domain/record.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import type { Commitment } from '../../src/domain/seal.ts';
import { quoteOf } from '../../src/domain/selector.ts';
import { unknownSituation } from '../../src/domain/situation.ts';
import { captureLog } from '../support/capture-log.ts';

let count = 0;
const newId = <T extends AnyId>(): T =>
  asId<T>(`00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`);
const now = () => instantOf(new Date('2026-11-25T17:14:04.123Z'));
export const ports = { now, newId };

export const dossierId = newId<DossierId>();

const zeros = '0'.repeat(64);
const commitment = (): Commitment => {
  if (!isSha256(zeros)) throw new Error('64 zeros are a digest');
  return { salt: zeros, digest: zeros };
};

export const seal = () => ({ sealedAt: now(), content: commitment(), artefacts: [commitment()] });

export const artefact = (role: ArtefactRole, mediaType: string): Artefact => ({
  role,
  number: 1,
  blobId: newId(),
  mediaType,
  byteLength: 1,
  sha256: commitment().digest,
  commitment: commitment(),
});

export const capture: Capture = {
  ...firstRevision(newId(), dossierId, ports),
  kind: 'capture',
  startedAt: now(),
  finishedAt: now(),
  facts: {
    url: 'https://www.voorbeeldstad.test/het-gesprek',
    title: 'Het gesprek – Gemeente Voorbeeldstad',
    status: 200,
    language: 'nl',
    viewport: { width: 1280, height: 800, scrollX: 0, scrollY: 400, devicePixelRatio: 1 },
    userAgent: 'Voorbeeldbrowser/1.0',
    timeZone: 'Europe/Amsterdam',
  },
  artefacts: [
    artefact('page-facts', 'application/json'),
    artefact('snapshot', 'text/html;charset=utf-8'),
    artefact('screenshot-viewport', 'image/png'),
  ],
  missing: [
    {
      what: 'frame',
      where: 'https://cijfers.voorbeeldmeter.test/',
      reason: 'other-origin',
      place: null,
      shownFrom: null,
    },
  ],
  log: captureLog,
  follows: null,
  visit: null,
};

/** The same page, inspected: with more and with longer names than anybody hopes for. */
export const inspectedCapture: Capture = {
  ...capture,
  artefacts: [
    {
      role: 'inspection',
      number: 1,
      blobId: newId(),
      mediaType: 'application/json',
      byteLength: 2,
      sha256: asSha256(zeros),
      commitment: commitment(),
    },
  ],
};

const cookie = {
  name: 'vs_sessie',
  valueLength: 32,
  domain: 'www.voorbeeldstad.test',
  path: '/',
  expires: null,
  session: true,
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  partitioned: false,
} as const;

const asked = {
  host: 'cijfers.voorbeeldmeter.test',
  requests: 4,
  kinds: ['stylesheet', 'script', 'image', 'ping'],
  methods: ['GET', 'POST'],
  answered: 3,
  failed: 0,
  blocked: 1,
  statuses: [200, 204],
  cookiesSet: ['vm_derde'],
  ips: ['127.0.0.1'],
  addresses: [
    { address: 'http://cijfers.voorbeeldmeter.test/verzamel', parameters: ['site', 'id'] },
  ],
} as const;

export const inspection: Inspection = {
  reach: 'all-sites',
  host: 'www.voorbeeldstad.test',
  startedAt: now(),
  endedAt: now(),
  cookies: [
    cookie,
    {
      ...cookie,
      name: `vm_${'zeerlang'.repeat(7)}`,
      expires: now(),
      session: false,
      httpOnly: false,
    },
  ],
  hosts: [{ ...asked, host: 'www.voorbeeldstad.test', cookiesSet: [], blocked: 0 }, asked],
  leftOut: { cookies: 0, requests: 3 },
};

/** The picture of the whole page, as a further step. */
export const wholePicture: Capture = {
  ...capture,
  ...firstRevision(newId(), dossierId, ports),
  artefacts: [artefact('screenshot-full', 'image/png'), artefact('screenshot-tile', 'image/png')],
  missing: [
    {
      what: 'picture',
      where: capture.facts.url,
      reason: 'page-grew',
      place: null,
      shownFrom: null,
    },
  ],
  log: { ...captureLog, meanwhile: { requests: 3, changes: 14, held: 2 } },
  follows: capture.id,
};

const recordId = newId<RecordId>();

export const annotation: Annotation = {
  ...firstRevision(newId(), dossierId, ports),
  kind: 'annotation',
  recordId,
  captureId: capture.id,
  createdAt: now(),
  source: capture.facts.url,
  scope: capture.facts.url,
  rivals: [],
  shownAt: [],
  selectors: [
    {
      type: 'TextQuoteSelector',
      exact: 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.',
      prefix: 'Veiligheid ',
      suffix: ' De opnamen bewaren wij twee weken.',
    },
  ],
};

const onPage = {
  kind: 'page',
  url: capture.facts.url,
  title: capture.facts.title,
  annotations: [annotation.id],
  captures: [capture.id, wholePicture.id],
} as const;

const listed = { kind: 'listed', code: 'GM0303', name: 'Dronten' } as const;

export const pageRecord: EvidenceRecord = {
  ...firstRevision(recordId, dossierId, ports),
  kind: 'record',
  happening: onPage,
  tier: 'stated-on-page',
  practice: 'recording-interview',
  organisation: listed,
  note: 'Ik zag <script>alert(1)</script> en {haken} en $& en 🙂.\nTweede regel.',
  ownVisit: null,
  answers: [],
  seal: seal(),
};

/** A PDF in the browser's viewer, of which the file could not be had. */
export const viewerCapture: Capture = {
  ...capture,
  ...firstRevision(newId(), dossierId, ports),
  missing: [
    {
      what: 'original',
      where: capture.facts.url,
      reason: 'unreadable',
      place: null,
      shownFrom: null,
    },
  ],
};

/** The file, as the person added it. */
export const addedFile: Capture = {
  ...capture,
  ...firstRevision(newId(), dossierId, ports),
  artefacts: [
    {
      role: 'original',
      number: 1,
      blobId: newId(),
      mediaType: 'application/pdf',
      byteLength: 9,
      sha256: commitment().digest,
      commitment: commitment(),
    },
  ],
  missing: [],
  follows: viewerCapture.id,
};

export const pdfRecordWith = (captures: readonly Capture[]): EvidenceRecord => ({
  ...pageRecord,
  happening: { ...onPage, captures: captures.map(({ id }) => id) },
});

const day = '2026-03-03';
if (!isDay(day)) throw new Error('3 March is a day');

/** With an answer of each kind, and one to a question that is no longer asked. */
export const answeredRecord: EvidenceRecord = {
  ...pageRecord,
  answers: [
    ...answersOf(pageRecord.practice),
    { question: 'asked-long-ago', kind: 'text', text: 'Zij zei dat het altijd zo ging.' },
  ],
};

export const placeRecord: EvidenceRecord = {
  ...firstRevision(newId<RecordId>(), dossierId, ports),
  kind: 'record',
  happening: { kind: 'place', place: 'Gemeentehuis, spreekkamer 2', day },
  tier: 'happened-to-me',
  practice: 'biometric-clock',
  organisation: {
    kind: 'entered',
    name: 'بلدية المثال',
    address: 'Postbus 1, 1234 AB Voorbeeldstad',
  },
  note: '',
  ownVisit: null,
  answers: [],
  seal: seal(),
};

export const draft: Draft = {
  ...firstRevision(newId<RecordId>(), dossierId, ports),
  kind: 'draft',
  happening: onPage,
  tier: 'stated-on-page',
  practice: null,
  organisation: null,
  note: null,
  visit: null,
  ownVisit: null,
  answers: [],
  noteSoFar: '',
};

const intro = 'Het stadhuis heeft zes spreekkamers. Kamer 1 en 3 zijn voor korte vragen. ';
const outro =
  ' De opnamen bewaren wij 2 weken. U kunt geen andere kamer kiezen.\nNeem uw identiteitsbewijs mee.';
const quote = quoteOf(annotation.selectors)?.exact ?? '';

/** What the page said at a later look, with that in place of the marked words. */
export function laterVersion(
  text: string,
  day: string,
  change: Partial<PassageChange> = {},
): PageVersion {
  const start = intro.length;
  const [found] = reportChanges(
    [
      {
        selectors: [
          { type: 'TextQuoteSelector', exact: quote, prefix: intro, suffix: outro },
          { type: 'TextPositionSelector', start, end: start + quote.length },
        ],
        rivals: [],
        oldText: intro + quote + outro,
      },
    ],
    text,
  );
  const seenAt = instantOf(new Date(`${day}T09:30:00.000Z`));
  const id = newId<PageVersionId>();
  const changes = found?.change
    ? [{ annotationId: annotation.id, seenAt, ...found.change, ...change }]
    : [];
  return {
    ...firstRevision(id, dossierId, ports),
    kind: 'page-version',
    source: annotation.source,
    scope: annotation.scope,
    sha256: commitment().digest,
    firstSeenAt: seenAt,
    lastSeenAt: instantOf(new Date(`${day}T15:00:00.000Z`)),
    file: { blobId: newId(), byteLength: 0, sha256: commitment().digest, packing: 'gzip' },
    changes,
  };
}

export const laterTexts = {
  changed:
    intro + quote.replace('2 en 4', '2, 4 en 6').replace('nemen wij', 'nemen wij geen') + outro,
  removed: intro.trim() + outro,
  gone: 'Deze pagina bestaat niet meer.',
  same: intro + quote + outro,
} as const;

export const addedToPack = ({ id }: PageVersion): AddedChange => ({
  ...firstRevision(newId(), dossierId, ports),
  kind: 'added-change',
  recordId,
  annotationId: annotation.id,
  versionId: id,
  addedAt: now(),
  standing: 'in-pack',
});

export const contents: DossierContents = {
  dossier: {
    ...firstRevision(dossierId, dossierId, ports),
    kind: 'dossier',
    title: '',
    situation: unknownSituation,
  },
  records: [pageRecord, placeRecord],
  annotations: [annotation],
  captures: [capture, wholePicture],
  versions: [],
  added: [],
  files: [],
  passages: [],
  steps: [],
  takenIn: new Map(),
};

/** An answer to each question about a practice. */
function answersOf(practice: PracticeId): Answer[] {
  return practiceOf(practice).questions.map(anAnswerTo);
}

function anAnswerTo({ id: question, ...asked }: PracticeQuestion): Answer {
  switch (asked.kind) {
    case 'choice':
      return { question, kind: 'choice', chosen: asked.choices.slice(0, asked.several ? 2 : 1) };
    case 'date':
      return { question, kind: 'date', date: asApproximateDate('2021-03~') };
    case 'number':
      return { question, kind: 'number', value: 2 };
    case 'text':
      return { question, kind: 'unknown' };
  }
}
