/** A dossier with one of everything: what is reported, and what only its owner ever sees. */

import type { AddedFile } from '../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { inBase64 } from '../../../src/domain/base64.ts';
import type { Client } from '../../../src/domain/client.ts';
import type { DossierContents, Entity } from '../../../src/domain/dossier.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { LetterDraft } from '../../../src/domain/letter-draft.ts';
import type { PackExport } from '../../../src/domain/pack-export.ts';
import type { PackTimeStamp } from '../../../src/domain/pack-time-stamp.ts';
import type { PrintCopy } from '../../../src/domain/print-copy.ts';
import type { ReceivedPack } from '../../../src/domain/received-pack.ts';
import type { Draft, RemovedRecord } from '../../../src/domain/record.ts';
import { unknownSituation } from '../../../src/domain/situation.ts';
import { changeExhibitsOf } from '../../../src/flows/plan-reviewed-pack.ts';
import type { PackInput } from '../../../src/pack/pack-input.ts';
import {
  addedOf,
  dossierWith,
  dronten,
  hashOf,
  idOf,
  recordWith,
  revision,
  versionOf,
} from '../complaint/dossiers.ts';
import { eventOn, fileOf, passageOf } from '../complaint/files.ts';
import { answered, sent } from '../law/steps.ts';
import { sealed } from '../verify/sealed.ts';
import { type Blobs, keptRows, sha256Of, smallDossier } from './packs.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const keep = (blobs: Blobs, text: string, mediaType = 'text/plain') =>
  blobs.keep('original', mediaType, utf8(text));

/** Words that stand in what only a pack for oneself holds. */
export const ownWords = {
  title: 'Dossiertitel-spreeuw',
  reason: 'Reden-merel',
  officer: 'Contact-koekoek',
  draft: 'Concept-zwaluw',
  removed: 'Verwijderd-mus',
  letter: 'Briefwoord-ekster',
  found: 'Datumwoord-reiger',
  elsewhere: 'Elders-kievit',
  client: 'Clientnaam-lepelaar',
  clientNote: 'Clientwoord-grutto',
} as const;

/** Words that stand in what was sent and answered. */
export const stepWords = { organisation: 'Bezwaarcommissie-uil' } as const;

const copyOf = (number: number, of: AddedFile, blobs: Blobs): PrintCopy => {
  const area = { page: 1, left: 0, top: 0, width: 100, height: 100 };
  const { blobId, byteLength, sha256 } = keep(blobs, `copy ${number}`, 'image/jpeg');
  const places = keep(blobs, `[${number}]`, 'application/json');
  const text = keep(blobs, `text of ${number}`);
  const bare = ({ blobId, byteLength, sha256 }: typeof text) => ({ blobId, byteLength, sha256 });
  return {
    ...revision('print-copy', number),
    kind: 'print-copy',
    of: of.file.blobId,
    pageCount: 1,
    images: [
      { blobId, byteLength, sha256, mediaType: 'image/jpeg', width: 100, height: 100, area },
    ],
    text: bare(text),
    places: bare(places),
    notes: ['place-removed'],
  };
};

export type RichDossier = {
  readonly contents: DossierContents;
  /** Everything that is kept. */
  readonly rows: readonly Entity[];
  readonly blobs: Blobs;
  readonly input: Pick<PackInput, 'rows' | 'copies' | 'changes'>;
  /** The photo that says where it was made. */
  readonly placed: AddedFile;
};

export async function richDossier(): Promise<RichDossier> {
  const small = smallDossier('Er hing een camera.');
  const { blobs } = small;
  const [annotation] = small.contents.annotations;
  const [record] = small.contents.records;
  if (!annotation || record?.kind !== 'record') throw new Error('one mark and one record');

  const laterText = utf8('Het gesprek wordt niet opgenomen.');
  const kept = keep(blobs, 'packed text of the page');
  const version = {
    ...versionOf(1, annotation, 'wordt niet opgenomen'),
    sha256: sha256Of(laterText),
    file: {
      ...{ blobId: kept.blobId, byteLength: kept.byteLength, sha256: kept.sha256 },
      packing: 'gzip' as const,
    },
  };
  const added = addedOf(1, annotation, version);

  const found = [
    {
      date: asApproximateDate('2020-02-02'),
      from: 'text',
      page: 1,
      words: ownWords.found,
    } as const,
  ];
  const letter = fileOf(1, record, {
    file: keep(blobs, 'a letter', 'application/pdf'),
    found,
    events: [eventOn('2025-08-12', 'signed')],
  });
  const placed = fileOf(2, record, {
    file: keep(blobs, 'a photo with its place', 'image/jpeg'),
    sort: 'photo',
    tellsPlace: true,
    found,
  });
  const out = fileOf(3, record, {
    file: keep(blobs, 'taken out', 'image/png'),
    standing: 'taken-out',
  });
  const files = [letter, placed, out];
  const copies = files.map((file, index) => copyOf(index + 1, file, blobs));
  const first = sent('access', '2026-01-10');
  const steps = [
    first,
    {
      ...answered(first, '2026-02-10', 'refused'),
      organisation: { kind: 'entered', name: stepWords.organisation, address: '' } as const,
    },
  ];
  const contents = await sealed({
    ...small.contents,
    dossier: {
      ...small.contents.dossier,
      title: ownWords.title,
      situation: {
        ...unknownSituation,
        reasonNoContact: ownWords.reason,
        officers: [
          {
            organisation: 'GM0303',
            email: ownWords.officer,
            address: '',
            enteredOn: asDay('2026-01-01'),
          },
        ],
      },
    },
    versions: [version],
    added: [added],
    files,
    passages: [
      passageOf(1, letter, [{ type: 'TextQuoteSelector', exact: 'brief', prefix: '', suffix: '' }]),
    ],
    steps,
  });
  const [, shownPlaced = placed] = contents.files;
  const rows = keptRows(contents, ...copies, ...(await onlyForOneself(blobs)));
  const changes = changeExhibitsOf(contents).map((exhibit) => ({
    exhibit,
    html: '<!doctype html><title>Verschil</title>',
    newText: laterText,
  }));
  const byFile = new Map<BlobId, PrintCopy>(copies.map((copy) => [copy.of, copy]));
  return {
    ...{ contents, rows, blobs, placed: shownPlaced },
    input: { rows, copies: byFile, changes },
  };
}

/** Rows of what is not reported, or is nobody else’s business. */
async function onlyForOneself(blobs: Blobs): Promise<Entity[]> {
  const [gone] = (
    await sealed(
      dossierWith({
        records: [
          recordWith(8, {
            happening: { kind: 'place', place: ownWords.removed, day: asDay('2026-03-03') },
            note: ownWords.removed,
          }),
        ],
      }),
    )
  ).records;
  if (!gone) throw new Error('one record');
  const removed: RemovedRecord = {
    ...revision('record', 8),
    rev: idOf('removed-rev', 8),
    parentRev: gone.rev,
    kind: 'removed',
  };
  const draft: Draft = {
    ...revision('record', 9),
    kind: 'draft',
    happening: { kind: 'place', place: ownWords.draft, day: asDay('2026-03-03') },
    tier: 'happened-to-me',
    practice: null,
    organisation: null,
    note: null,
    visit: null,
    ownVisit: null,
    answers: [],
    noteSoFar: ownWords.draft,
  };
  const letterDraft: LetterDraft = {
    ...revision('letter-draft', 1),
    kind: 'letter-draft',
    organisation: dronten,
    practice: 'recording-interview',
    letter: 'erasure',
    language: 'nl',
    follows: null,
    details: [{ field: 'wish', kind: 'text', text: ownWords.letter }],
    isWithdrawn: false,
  };
  const { blobId, byteLength, sha256 } = keep(blobs, 'a signed mandate', 'application/pdf');
  const client: Client = {
    ...revision('client', 1),
    kind: 'client',
    number: 1,
    name: ownWords.client,
    note: ownWords.clientNote,
    dossiers: [],
    records: [idOf('record', 1)],
    mandates: [
      {
        uses: ['ap'],
        signedOn: asDay('2026-03-04'),
        until: null,
        scan: { blobId, byteLength, sha256, mediaType: 'application/pdf' },
      },
    ],
    withdrawnOn: null,
  };
  const made: PackExport = {
    ...revision('pack-export', 1),
    kind: 'pack-export',
    edition: 'organisation',
    day: asDay('2026-11-20'),
    parts: [{ fingerprint: hashOf('9'), byteLength: 1_000 }],
  };
  const stamp: PackTimeStamp = {
    ...revision('time-stamp', 1),
    kind: 'time-stamp',
    of: hashOf('9'),
    request: inBase64(utf8('question')),
    answer: inBase64(utf8('answer')),
    given: [],
  };
  const member = keep(blobs, ownWords.elsewhere);
  const received: ReceivedPack = {
    ...revision('received-pack', 1),
    kind: 'received-pack',
    fingerprint: hashOf('8'),
    packDossierId: idOf('dossier', 2),
    version: 1,
    edition: 'authority',
    part: { number: 1, of: 1 },
    day: asDay('2026-11-20'),
    software: 'Kantlijn 9.0.0',
    members: [
      {
        path: 'data/later/unknown.txt',
        file: { blobId: member.blobId, byteLength: member.byteLength, sha256: member.sha256 },
      },
    ],
  };
  return [gone, removed, draft, letterDraft, client, made, stamp, received];
}
