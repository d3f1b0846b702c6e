/** Numbers that carry their own check. */

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-test of a citizen number, of eight or nine digits. Chance passes it once in eleven. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (!/^\d{9}$/.test(nine) || nine === '000000000') return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return sum % 11 === 0;
}

/** ISO 7064, MOD 97-10: the check of an IBAN, without spaces and in capitals. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
