/** Who writes, as typed: kept in the memory of the page, and nowhere else. */
export type TypedSender = {
  readonly name: string;
  /** Lines as typed. */
  readonly address: string;
  readonly email: string;
};

export const nobody: TypedSender = { name: '', address: '', email: '' };

/** A letter needs a name and an address. */
export const isComplete = ({ name, address }: TypedSender): boolean =>
  name.trim() !== '' && address.trim() !== '';
