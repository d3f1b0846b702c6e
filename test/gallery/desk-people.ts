/** A dossier that is kept for others: people, what they signed, a pack of nobody yet, and one who withdrew. */
import type { Client } from '../../src/domain/client.ts';
import type { ClientId, DossierId } from '../../src/domain/ids.ts';
import { asDay } from '../../src/domain/instant.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import type { Loaded } from '../../src/ui/dossier/model.ts';
import { dossierId, pageRecord, ports } from './facts.ts';
import { loadedWith } from './loaded-with.ts';
import { sent } from './steps.ts';

const clientWith = (number: number, change: Partial<Client>): Client => ({
  kind: 'client',
  ...firstRevision(ports.newId<ClientId>(), dossierId, ports),
  number,
  name: '',
  note: '',
  dossiers: [],
  records: [],
  mandates: [],
  withdrawnOn: null,
  ...change,
});

const scan = {
  blobId: ports.newId<never>(),
  byteLength: 31_000,
  sha256: pageRecord.seal.content.digest,
  mediaType: 'application/pdf',
} as const;

export const anne = clientWith(1, {
  name: 'Anne de Vries',
  note: 'Belt liever dan dat zij mailt.',
  records: [pageRecord.id],
  mandates: [
    { uses: ['organisation', 'ap'], signedOn: asDay('2026-11-02'), until: null, scan },
    {
      uses: ['court'],
      signedOn: asDay('2026-11-20'),
      until: asDay('2027-11-20'),
      scan: null,
    },
  ],
});

const withdrawn = clientWith(3, { name: 'محمد', withdrawnOn: asDay('2026-11-24') });
const ofNobody = ports.newId<DossierId>();

export const loadedWithPeople: Loaded = loadedWith([sent('access', '2026-11-09')], {
  people: {
    clients: [anne, clientWith(2, {}), withdrawn],
    packs: new Map([['a pack', ofNobody]]),
    withheld: [{ ...pageRecord, id: ports.newId() }],
  },
});

export const newClient = { kind: 'client', of: null, dossier: ofNobody } as const;
