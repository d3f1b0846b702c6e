/** The vaults of the background: the ordinary one, and one in memory for private windows. */
import { sessionSecret } from '../platform/session-secret.ts';
import { stretchPorts } from '../storage/argon2.ts';
import { openSharedStore } from '../storage/shared-store.ts';

export const vault = openSharedStore(sessionSecret('vault'), { stretch: stretchPorts });

export const privateVault = openSharedStore(sessionSecret('private-vault'), {
  name: 'kantlijn-private',
  whenFresh: 'memory',
  stretch: stretchPorts,
});

/** What is kept in a private window stays in memory, whatever was chosen for this computer. */
export const vaultFor = ({ isPrivate }: { readonly isPrivate: boolean }) =>
  isPrivate ? privateVault : vault;
