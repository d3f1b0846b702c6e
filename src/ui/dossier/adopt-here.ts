/** Moves what was kept in private windows to the ordinary vault, which this page opens only for that. */
import { newId, now } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { sessionSecret } from '../../platform/session-secret.ts';
import { openSharedStore } from '../../storage/shared-store.ts';
import { stretch } from '../shared/opened-vault.ts';
import { vault } from '../shared/vault.ts';
import type { Adopt } from './AdoptPanel.tsx';

export const adoptHere: Adopt = async () => {
  const { adoptPrivate } = await import('../../flows/adopt-private.ts');
  const ordinary = openSharedStore(sessionSecret('vault'), { stretch });
  const ports = { now, newId, sha256, signal: new AbortController().signal };
  const moved = await ordinary.withStore((to) =>
    vault.withStore((from) => adoptPrivate(from, to, ports)),
  );
  await ordinary.close();
  return moved;
};
