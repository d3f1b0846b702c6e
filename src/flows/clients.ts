/** For whom a dossier is kept: adding somebody, what they signed, and that they take part no more. */
import {
  type Client,
  type Mandate,
  type MandateScan,
  nextClientNumber,
  scanMediaTypes,
} from '../domain/client.ts';
import type { ChangeError, ScanError } from '../domain/codes.ts';
import type { ClientId } from '../domain/ids.ts';
import { mediaTypeOf } from '../domain/media-type.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, nextRevision, type RevisionPorts } from '../domain/revision.ts';
import type { Bytes } from '../storage/blobs.ts';
import { currentDossier, loadDossier } from '../storage/dossiers.ts';
import { captureLock, clientsLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { type DigestPorts, openShelf } from './keep-artefact.ts';

export type ClientDetails = Pick<Client, 'name' | 'note' | 'dossiers' | 'records' | 'withdrawnOn'>;

/** What is said of somebody; each part that is absent stays as it was. */
export type ClientChange = Partial<ClientDetails>;

const nothingSaid: ClientDetails = {
  name: '',
  note: '',
  dossiers: [],
  records: [],
  withdrawnOn: null,
};

/** Somebody new, with the next number. What was of another client goes over to this one. */
export const addClient = (
  store: Store,
  details: ClientChange,
  ports: RevisionPorts,
): Promise<Result<Client, 'storage-full'>> =>
  withLock(clientsLock, async () => {
    const dossier = await currentDossier(store, ports);
    if (!dossier.ok) return dossier;
    const { id: dossierId } = dossier.value;
    const clients = await clientsOf(store, dossierId);
    const client: Client = {
      kind: 'client',
      ...firstRevision(ports.newId<ClientId>(), dossierId, ports),
      number: nextClientNumber(clients),
      ...nothingSaid,
      ...details,
      mandates: [],
    };
    return saveWith(store, client, clients, ports);
  });

/** A newer version that says so. */
export const changeClient = (
  store: Store,
  id: ClientId,
  change: ClientChange,
  ports: RevisionPorts,
): Promise<Result<Client, ChangeError>> =>
  inClient(store, id, ports, (client) => ({ ...client, ...change }));

const clientsOf = async (store: Store, dossierId: Client['dossierId']) =>
  (await loadDossier(store, dossierId))?.people.clients ?? [];

/** Within one lock: two windows that change the same client both see what the other wrote. */
const inClient = (
  store: Store,
  id: ClientId,
  ports: RevisionPorts,
  change: (client: Client) => Client,
): Promise<Result<Client, ChangeError>> =>
  withLock(clientsLock, async () => {
    const dossier = await currentDossier(store, ports);
    if (!dossier.ok) return dossier;
    const clients = await clientsOf(store, dossier.value.id);
    const client = clients.find((one) => one.id === id);
    if (client === undefined) return fail('not-found');
    const next = { ...change(client), ...nextRevision(client, ports) };
    return saveWith(store, next, clients, ports);
  });

/** A pack or a report is of one person: what this one takes over is taken from whoever had it. */
async function saveWith(
  store: Store,
  client: Client,
  clients: readonly Client[],
  ports: RevisionPorts,
): Promise<Result<Client, 'storage-full'>> {
  const others = clients
    .filter(({ id }) => id !== client.id)
    .filter((other) => sharesWith(other, client))
    .map((other): Client => ({ ...without(other, client), ...nextRevision(other, ports) }));
  const saved = await saveEntities(store, [client, ...others]);
  return saved.ok ? ok(client) : saved;
}

const sharesWith = (other: Client, { dossiers, records }: Client): boolean =>
  other.dossiers.some((id) => dossiers.includes(id)) ||
  other.records.some((id) => records.includes(id));

const without = (other: Client, { dossiers, records }: Client): Client => ({
  ...other,
  dossiers: other.dossiers.filter((id) => !dossiers.includes(id)),
  records: other.records.filter((id) => !records.includes(id)),
});

export type ScanPorts = RevisionPorts & DigestPorts;

/** In bytes. A signed paper is a page or two. */
const largestScan = 20 * 1024 * 1024;

/** With the signed paper when there is one. On any error nothing of it stays behind. */
export const addMandate = (
  store: Store,
  id: ClientId,
  mandate: Omit<Mandate, 'scan'>,
  file: File | null,
  ports: ScanPorts,
): Promise<Result<Client, ScanError>> =>
  withLock(captureLock, () => keepMandate(store, id, mandate, file, ports), 'shared');

async function keepMandate(
  store: Store,
  id: ClientId,
  mandate: Omit<Mandate, 'scan'>,
  file: File | null,
  ports: ScanPorts,
): Promise<Result<Client, ScanError>> {
  const shelf = openShelf(store, ports);
  const scan = file === null ? ok(null) : await keepScan(shelf, file);
  const saved = scan.ok
    ? await inClient(store, id, ports, (client) =>
        withMandate(client, { ...mandate, scan: scan.value }),
      )
    : scan;
  if (!saved.ok) await shelf.clear();
  return saved;
}

type Shelf = ReturnType<typeof openShelf>;

async function keepScan(shelf: Shelf, file: File): Promise<Result<MandateScan, ScanError>> {
  if (file.size > largestScan) return fail('scan-too-large');
  const bytes = await bytesOf(file);
  if (bytes === null) return fail('file-not-read');
  const known = mediaTypeOf(bytes);
  const mediaType = scanMediaTypes.find((one) => one === known);
  if (mediaType === undefined) return fail('scan-not-known');
  const kept = await shelf.keepPlain(bytes);
  return kept.ok ? ok({ ...kept.value, mediaType }) : kept;
}

async function bytesOf(file: Blob): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // It was moved, or lies on a disk that is gone: browsers say no more than that.
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same mandate, with its paper now, takes the place of the one without. */
const withMandate = (client: Client, mandate: Mandate): Client => ({
  ...client,
  mandates: [...client.mandates.filter((one) => !isSameUnsigned(one, mandate)), mandate].toSorted(
    (a, b) => compare(a.signedOn, b.signedOn),
  ),
});

const isSameUnsigned = (one: Mandate, other: Mandate): boolean =>
  one.scan === null &&
  one.signedOn === other.signedOn &&
  one.until === other.until &&
  one.uses.length === other.uses.length &&
  one.uses.every((use) => other.uses.includes(use));

/** From that day on it counts no more; the paper stays, for what was sent while it counted. */
export const endMandate = (
  store: Store,
  id: ClientId,
  ended: Mandate,
  lastDay: Mandate['until'],
  ports: RevisionPorts,
): Promise<Result<Client, ChangeError>> =>
  inClient(store, id, ports, (client) => ({
    ...client,
    mandates: client.mandates.map((one) =>
      isSameMandate(one, ended) ? { ...one, until: lastDay } : one,
    ),
  }));

const isSameMandate = (one: Mandate, other: Mandate): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
