/**
 * The code that opens the lock when the passphrase is lost: 24 random letters and digits in six groups,
 * written down on paper. The last of each group is reckoned from the others, so a slip of the pen is
 * told from a wrong code, and the group it is in can be pointed out.
 */
import { fail, ok, type Result } from './result.ts';

/** Crockford's base 32: no I, L, O or U, which are read as other letters or make words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

const groupCount = 6;
/** Letters in a group that say something; one more checks them. */
const groupSize = 4;

/** How many random bytes a new code is made of. */
export const recoveryRandomLength = groupCount * groupSize;

/** The code that `random` spells: 120 bits, as `A7K3M-…`. */
export function recoveryCodeOf(random: Uint8Array): string {
  const values = Array.from(random.subarray(0, recoveryRandomLength), (byte) => byte % 32);
  return Array.from({ length: groupCount }, (_, group) => {
    const part = values.slice(group * groupSize, (group + 1) * groupSize);
    return [...part, checkOf(group, part)].map((value) => letters[value]).join('');
  }).join('-');
}

/** The code as it was made, however it was typed. `mistyped-code`: no such code can exist. */
export function readRecoveryCode(typed: string): Result<string, 'mistyped-code'> {
  const groups = groupsOf(typed);
  const isCode = groups.length === groupCount && mistypedGroups(typed).length === 0;
  return isCode ? ok(groups.join('-')) : fail('mistyped-code');
}

/** Which groups hold a slip, from 1. Groups that are missing count too. */
export function mistypedGroups(typed: string): number[] {
  const groups = groupsOf(typed);
  const all = Array.from({ length: Math.max(groupCount, groups.length) }, (_, group) => group);
  return all.filter((group) => !isGroup(group, groups[group] ?? '')).map((group) => group + 1);
}

/** As typed with signs between them; without, five by five. */
function groupsOf(typed: string): string[] {
  const words = typed
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^0-9A-Z]+/)
    .filter(Boolean);
  const clear = words.map((word) => word.replace(/[OILU]/g, (letter) => readAs[letter] ?? letter));
  return clear.length === groupCount ? clear : (clear.join('').match(/.{1,5}/g) ?? []);
}

function isGroup(group: number, text: string): boolean {
  if (group >= groupCount || text.length !== groupSize + 1) return false;
  const values = [...text].map((letter) => letters.indexOf(letter));
  return values.at(-1) === checkOf(group, values.slice(0, groupSize));
}

/** Differs when one letter differs, when two are swapped, and when the group stands elsewhere. */
const checkOf = (group: number, values: readonly number[]): number =>
  values.reduce((sum, value) => timesX(sum ^ value), group);

/** Multiplies by x in the field of 32 elements, with x⁵ = x² + 1. */
const timesX = (value: number): number => (value < 16 ? value << 1 : (value << 1) ^ 0b100101);
