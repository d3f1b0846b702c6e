/** The vaults of our pages: the same as in every other window of ours. */
import { sessionSecret } from '../../platform/session-secret.ts';
import { clearSettings } from '../../platform/settings.ts';
import { openSharedStore } from '../../storage/shared-store.ts';
import { type StretchPorts, todaysCosts } from '../../storage/stretch.ts';
import { isPrivatePage, vaultWhenFresh } from './private-page.ts';

/** The program for it is loaded when somebody types a passphrase. */
export const stretch: StretchPorts = {
  costs: todaysCosts,
  argon2: async (passphrase, kdf) => {
    const { stretchPorts } = await import('../../storage/argon2.ts');
    return stretchPorts.argon2(passphrase, kdf);
  },
};

/** What this page shows. What comes from a private window lies in memory, in a vault of its own. */
export const openedVault = isPrivatePage
  ? openSharedStore(sessionSecret('private-vault'), {
      name: 'kantlijn-private',
      whenFresh: vaultWhenFresh,
      stretch,
    })
  : openSharedStore(sessionSecret('vault'), { clearSettings, stretch });
