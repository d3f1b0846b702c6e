/** What somebody who keeps a dossier for others can do about the people in it. */
import type { Client, Mandate } from '../../../domain/client.ts';
import type { ChangeError, ScanError, StorageError } from '../../../domain/codes.ts';
import type { ClientId, DossierId } from '../../../domain/ids.ts';
import type { Result } from '../../../domain/result.ts';
import type { ClientChange } from '../../../flows/clients.ts';

export type MandateDetails = {
  readonly mandate: Omit<Mandate, 'scan'>;
  /** The signed paper, when it is there already. */
  readonly file: File | null;
};

export type DeskTask =
  /** `of`: somebody who is known; else somebody new, whose dossier the pack was made of when one came in. */
  | { readonly kind: 'client'; readonly of: ClientId | null; readonly dossier: DossierId | null }
  | { readonly kind: 'mandate'; readonly of: ClientId }
  | { readonly kind: 'withdraw'; readonly of: ClientId };

export type DeskPorts = {
  readonly addClient: (details: ClientChange) => Promise<Result<unknown, StorageError>>;
  readonly changeClient: (
    id: ClientId,
    change: ClientChange,
  ) => Promise<Result<unknown, ChangeError>>;
  readonly addMandate: (
    id: ClientId,
    details: MandateDetails,
  ) => Promise<Result<unknown, ScanError>>;
  readonly endMandate: (
    id: ClientId,
    ended: Mandate,
    lastDay: Mandate['until'],
  ) => Promise<Result<unknown, ChangeError>>;
};

type Change = (run: () => Promise<Result<unknown, ScanError>>) => Promise<void>;

/** Each shows what is stored afterwards; what was open is closed when it went well. */
export const deskActions = (ports: DeskPorts, change: Change) => ({
  add: (details: ClientChange) => change(() => ports.addClient(details)),
  change: (client: Client, details: ClientChange) =>
    change(() => ports.changeClient(client.id, details)),
  addMandate: (client: Client, details: MandateDetails) =>
    change(() => ports.addMandate(client.id, details)),
  endMandate: (client: Client, ended: Mandate, lastDay: Mandate['until']) =>
    change(() => ports.endMandate(client.id, ended, lastDay)),
});

export type DeskActions = ReturnType<typeof deskActions>;
