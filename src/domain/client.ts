/**
 * Cliënt: one of the people for whom an adviser keeps a dossier. Outside it they are a number and nothing
 * else; the name is for whoever keeps the dossier.
 */
import type { ClientId, DossierId, RecordId } from './ids.ts';
import type { Day } from './instant.ts';
import type { KeptFile } from './kept-file.ts';
import type { ReceivedPack } from './received-pack.ts';
import type { DossierRecord, PackRecord } from './record.ts';
import type { Revision } from './revision.ts';

/** For what somebody may write in the name of a client: each is given apart. */
export const mandateUses = ['organisation', 'objection', 'court', 'ap', 'publication'] as const;
export type MandateUse = (typeof mandateUses)[number];

/** What a signed paper can be kept as. */
export const scanMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type ScanMediaType = (typeof scanMediaTypes)[number];

export type MandateScan = KeptFile & { readonly mediaType: ScanMediaType };

/** Machtiging: what a client signed, and for what. */
export type Mandate = {
  /** At least one, each once. */
  readonly uses: readonly MandateUse[];
  readonly signedOn: Day;
  /** The last day on which it counts; `null`: until it is withdrawn. */
  readonly until: Day | null;
  /** The signed paper; `null` while it is not there, and then it does not count. */
  readonly scan: MandateScan | null;
};

export type Client = Revision<ClientId> & {
  readonly kind: 'client';
  /** From 1, in the order in which they came; never given to anybody else. */
  readonly number: number;
  /** Empty while nobody filled it in. */
  readonly name: string;
  readonly note: string;
  /** Whose packs are of this person: the dossiers that they were made of, each once. */
  readonly dossiers: readonly DossierId[];
  /** Reports of theirs that came in another way, each once. */
  readonly records: readonly RecordId[];
  /** The oldest first. */
  readonly mandates: readonly Mandate[];
  /** From that day on nothing of theirs goes into anything new; `null` while they take part. */
  readonly withdrawnOn: Day | null;
};

/** `K01`: how a client is named outside the dossier, and wherever others may look along. */
export const clientLabel = ({ number }: Pick<Client, 'number'>): string =>
  `K${String(number).padStart(2, '0')}`;

/** The number for the next one: numbers of clients who withdrew are not used again. */
export const nextClientNumber = (clients: readonly Pick<Client, 'number'>[]): number =>
  clients.reduce((highest, { number }) => (number > highest ? number : highest), 0) + 1;

/** Whether a mandate counts on a day: signed, not over, and the paper is there. */
export const isInForce = ({ scan, signedOn, until }: Mandate, day: Day): boolean =>
  scan !== null && signedOn <= day && (until === null || day <= until);

/** For what this client may be written for on that day, in the order of the uses. */
export const usesOn = ({ mandates, withdrawnOn }: Client, day: Day): MandateUse[] =>
  withdrawnOn !== null && withdrawnOn <= day
    ? []
    : mandateUses.filter((use) =>
        mandates.some((mandate) => mandate.uses.includes(use) && isInForce(mandate, day)),
      );

/** By the fingerprint of a pack: of which dossier it was made. */
export type DossierOfPack = ReadonlyMap<string, DossierId>;

export const dossiersOfPacks = (packs: readonly ReceivedPack[]): DossierOfPack =>
  new Map(packs.map(({ fingerprint, packDossierId }) => [fingerprint, packDossierId]));

/** Whose report it is; `null` when nobody said so. */
export function clientOf(
  record: Pick<PackRecord, 'id' | 'origin'>,
  clients: readonly Client[],
  packs: DossierOfPack,
): Client | null {
  const { id, origin } = record;
  const dossier = origin.kind === 'pack' ? packs.get(origin.packId) : undefined;
  return (
    clients.find(({ records }) => records.includes(id)) ??
    (dossier === undefined
      ? null
      : (clients.find(({ dossiers }) => dossiers.includes(dossier)) ?? null))
  );
}

/** For whom a dossier is kept, and of whom what came in is. None of it goes into a pack for others. */
export type People = {
  /** By their number. */
  readonly clients: readonly Client[];
  readonly packs: DossierOfPack;
  /** Reports of clients who withdrew: they stay here, and go into nothing new. */
  readonly withheld: readonly DossierRecord[];
};

export const noPeople: People = { clients: [], packs: new Map(), withheld: [] };

/** Dossiers whose packs came in and of which nobody said whose they are, in the order in which they came. */
export const dossiersOfNobody = ({ clients, packs }: People): DossierId[] => [
  ...new Set(
    [...packs.values()].filter((id) => !clients.some(({ dossiers }) => dossiers.includes(id))),
  ),
];
