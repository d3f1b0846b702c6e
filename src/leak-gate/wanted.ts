/** What must not be in a pack: the values that were covered, and numbers that look like such a value. */

export type Needle = {
  /** Tells the caller which value it is about; stands in the report, so it must not hold the value. */
  readonly id: string;
  readonly kind: string;
  readonly value: string;
};

export type Wanted = {
  readonly needles: readonly Needle[];
  /** Also citizen numbers and bank accounts that nobody listed, where they cannot be mistaken. */
  readonly patterns: boolean;
  /** Such numbers that are public, as the bank account of the organisation. Needles are found anyway. */
  readonly allowed: readonly string[];
};

/** The ids of what is found without a needle. */
export const patternIds = { bsn: 'pattern:bsn', iban: 'pattern:iban' } as const;
export type Pattern = keyof typeof patternIds;
