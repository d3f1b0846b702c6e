/** `data/seals.jsonl` of a pack, line by line. Whether they are true is another matter. */
import { canonicalJson } from '../domain/canonical-json.ts';
import type { DossierId } from '../domain/ids.ts';
import type { SealLine } from '../domain/signature.ts';
import type { FindingCode } from '../domain/verification.ts';
import { parseSealLine } from '../schemas/seal-line.ts';
import { readObject } from './json.ts';
import { longestSeal, mostSeals } from './limits.ts';
import { NoLinesError } from './lines.ts';

export type SealsRead = {
  /** Up to the first that cannot be read, or is of another dossier. */
  readonly seals: readonly SealLine[];
  /** What is wrong with that one; `null` when all could be read. */
  readonly fault: FindingCode | null;
};

export async function readSeals(
  texts: AsyncIterable<string>,
  dossierId: DossierId,
): Promise<SealsRead> {
  const seals: SealLine[] = [];
  try {
    for await (const text of texts) {
      const seal = readSeal(text);
      if (typeof seal === 'string') return { seals, fault: seal };
      if (seal.dossierId !== dossierId) return { seals, fault: faultsElsewhere[seal.type] };
      if (seals.push(seal) > mostSeals) return { seals: [], fault: 'seals-unreadable' };
    }
    return { seals, fault: null };
  } catch (error) {
    if (error instanceof NoLinesError) return { seals, fault: 'seals-unreadable' };
    throw error;
  }
}

/** The statement in `text`, which is written in the one form that is signed, or why there is none. */
export function readSeal(text: string): SealLine | FindingCode {
  const value = text.length > longestSeal ? null : readObject(text);
  if (value === null || canonicalJson(value) !== text) return 'seals-unreadable';
  return parseSealLine(value) ?? unreadable(value.type);
}

function unreadable(type: unknown): FindingCode {
  switch (type) {
    case 'key':
      return 'key-statement-wrong';
    case 'receipt':
      return 'receipt-wrong';
    default:
      return 'seals-unreadable';
  }
}

/** Of a statement about another dossier. */
const faultsElsewhere = {
  key: 'key-statement-wrong',
  head: 'signature-wrong',
  receipt: 'receipt-wrong',
} as const satisfies Record<SealLine['type'], FindingCode>;
