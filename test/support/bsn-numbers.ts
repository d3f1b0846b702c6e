/** Citizen numbers that pass the eleven-test and belong to nobody: made for tests. */
import { seededRandom } from './seeded-random.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2];

/** `count` different ones of nine digits, the same for the same seed. */
export function bsnNumbers(count: number, seed: number): string[] {
  const { below } = seededRandom(seed);
  const found = new Set<string>();
  while (found.size < count) {
    const digits = Array.from({ length: 8 }, () => below(10));
    const rest = digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11;
    if (digits[0] !== 0 && rest < 10) found.add([...digits, rest].join(''));
  }
  return [...found];
}
