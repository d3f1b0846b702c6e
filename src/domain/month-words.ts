/** Which month a word is, in Dutch or English, whole or cut short. */
const words: readonly string[] = [
  'januari january jan',
  'februari february feb febr',
  'maart march mrt mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
];

const months: ReadonlyMap<string, number> = new Map(
  words.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** From 1 to 12; `null` for a word that is no month. */
export const monthOf = (word: string): number | null => months.get(word.toLowerCase()) ?? null;
