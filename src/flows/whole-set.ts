/** Whether packs are the parts of one: all of them, and of no other. */
import { rowsFile } from '../pack/rows.ts';
import type { OpenedPack } from '../verify/open-pack.ts';

export type SetProblem =
  | { readonly kind: 'parts-differ' }
  /** The numbers that are not there, of how many. */
  | { readonly kind: 'part-missing'; readonly numbers: readonly number[]; readonly of: number };

/** By their numbers, each once. */
export type Parts = readonly [OpenedPack, ...OpenedPack[]];

/** Throws when no pack is handed in. */
export function wholeSet(
  packs: readonly OpenedPack[],
): SetProblem | { readonly kind: 'whole'; readonly parts: Parts } {
  const each = new Map(packs.map((pack) => [pack.facts.fingerprint, pack]));
  const [first, ...others] = [...each.values()].toSorted((a, b) => numberOf(a) - numberOf(b));
  if (first === undefined) throw new Error('no pack was handed in');
  const [whole, ...wholes] = [first, ...others].map(whatItIsOf);
  if (wholes.some((other) => other !== whole)) return { kind: 'parts-differ' };
  const { of } = first.facts.part;
  const numbers = [first, ...others].map(numberOf);
  const missing = upTo(of).filter((number) => !numbers.includes(number));
  if (missing.length > 0) return { kind: 'part-missing', numbers: missing, of };
  if (numbers.length > of) return { kind: 'parts-differ' };
  return { kind: 'whole', parts: [first, ...others] };
}

const numberOf = ({ facts }: OpenedPack): number => facts.part.number;

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** All that the parts of one pack have in common; the rows stand in each. */
function whatItIsOf({ facts, files }: OpenedPack): string {
  const { version, edition, part, day, dossierId, software } = facts;
  const rows = files.find(({ path }) => path === rowsFile)?.sha256;
  return JSON.stringify([version, edition, part.of, day, dossierId, software, rows]);
}
