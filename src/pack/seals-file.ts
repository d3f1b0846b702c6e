/** `data/seals.jsonl`: with which keys the dossier was sealed, what they signed, and who received it. */
import type { Edition } from '../domain/pack.ts';
import type { SealLine } from '../domain/signature.ts';
import { stableLine } from './stable-json.ts';

/**
 * Outside the full edition of the heads the last one only: it stands for all before it, and when somebody
 * was at work is not everybody's to know. The organisation does not read whom the person turned to either.
 */
export function writeSeals(seals: readonly SealLine[], edition: Edition): string {
  const last = seals.findLast(({ type }) => type === 'head');
  const isIn = (seal: SealLine): boolean => {
    if (seal.type === 'receipt') return edition === 'full' || edition === 'authority';
    return edition === 'full' || seal.type !== 'head' || seal === last;
  };
  return seals.filter(isIn).map(stableLine).join('');
}
