/** What the program has said of the things that it keeps, by the names under which they were saved. */

/** How much lies on the disk: rows, and files. */
export type Amount = { readonly rows: number; readonly files: number };

/** What is being done when the browser is killed. */
export type Deed = {
  /** Whether the thing is saved, is removed, was removed before, or is none at all. */
  readonly kind: 'saves' | 'removes' | 'deletes' | 'changes';
  readonly name: string;
  /** How much the thing is as long as it is shown. */
  readonly amount: Amount;
  /** How much more there is on the disk once it is done. */
  readonly more: Amount;
};

export type Ledger = {
  readonly kept: Set<string>;
  readonly gone: Set<string>;
  /** How much each thing is that is shown. */
  readonly amounts: Map<string, Amount>;
};

/** Until it is said, or seen, either may be. */
export function begin({ kept, gone, amounts }: Ledger, { kind, name, amount }: Deed): void {
  amounts.set(name, amount);
  kept.delete(name);
  if (kind === 'deletes') gone.add(name);
}

/** The program said that it is done. */
export function believe({ kept, gone }: Ledger, { kind, name }: Deed): void {
  if (kind === 'saves') kept.add(name);
  if (kind === 'removes') gone.add(name);
}

/** What nobody said anything about is there or not; as it is now, so it has to stay. */
export function decide({ kept, gone }: Ledger, { kind, name }: Deed, shown: readonly string[]) {
  if (kind === 'changes' || kept.has(name) || gone.has(name)) return;
  if (shown.includes(name)) kept.add(name);
  else if (kind === 'removes') gone.add(name);
}

export const sum = (a: Amount, b: Amount): Amount => ({
  rows: a.rows + b.rows,
  files: a.files + b.files,
});

export const isSame = (a: Amount, b: Amount): boolean => a.rows === b.rows && a.files === b.files;

/** The dossier, what is shown in it, and one note for each thing that was removed. */
export const amountOf = ({ amounts, gone }: Ledger, shown: readonly string[]): Amount =>
  shown.reduce((total, name) => sum(total, amounts.get(name) ?? { rows: 0, files: 0 }), {
    rows: 1 + gone.size,
    files: 0,
  });

/** Sentences about what is lost, doubled, or came back; none when all is as it was said. */
export function brokenWords({ kept, gone }: Ledger, shown: readonly string[]): string[] {
  const all = (names: readonly string[], fault: string) => names.map((name) => `${fault}: ${name}`);
  return [
    ...all(
      [...kept].filter((name) => !shown.includes(name)),
      'lost',
    ),
    ...all(
      shown.filter((name, index) => shown.indexOf(name) !== index),
      'doubled',
    ),
    ...all(
      shown.filter((name) => gone.has(name)),
      'came back',
    ),
  ];
}
