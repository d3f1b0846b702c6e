/** A client, for tests: each says only what matters to it. */
import type { Client } from '../../../src/domain/client.ts';
import { revision } from '../complaint/dossiers.ts';

export const clientWith = (number: number, change: Partial<Client> = {}): Client => ({
  ...revision('client', number),
  kind: 'client',
  number,
  name: '',
  note: '',
  dossiers: [],
  records: [],
  mandates: [],
  withdrawnOn: null,
  ...change,
});
