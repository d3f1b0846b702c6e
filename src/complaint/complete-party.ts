/** Somebody with a name and an address, or nobody: half an address is none. */
import type { AddressLines } from '../domain/letter.ts';

type Party = { readonly name: string; readonly addressLines: AddressLines };

const filledLines = (lines: AddressLines) =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/** The party without blank lines; `null` when its name or address is missing. */
export function completeParty<P extends Party>(party: P | null): P | null {
  if (party === null) return null;
  const name = party.name.trim();
  const addressLines = filledLines(party.addressLines);
  return name === '' || addressLines.length === 0 ? null : { ...party, name, addressLines };
}
