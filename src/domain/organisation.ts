/** Organisatie, Bestuursorgaan: whom a report is about and whom a letter is addressed to. */
import type { Day } from './instant.ts';

/** Code of the public register: `GM0303` is Dronten. */
export type OrganisationCode = string;

export type Organisation = {
  readonly code: OrganisationCode;
  readonly name: string;
  readonly province: string;
  /** Registrable domains of its own website, lower case. */
  readonly hosts: readonly string[];
  readonly postalAddress: string;
  readonly visitingAddress: string;
  /** `null` when the register has none. */
  readonly email: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
};

/** Data with its source and the day it was checked. */
export type Dated<T> = {
  readonly source: string;
  readonly checkedOn: Day;
  readonly rows: readonly T[];
};

/** An organisation in a report: one from the register, or one that the person typed. */
export type OrganisationRef =
  | { readonly kind: 'listed'; readonly code: OrganisationCode; readonly name: string }
  | { readonly kind: 'entered'; readonly name: string; readonly address: string };

/** Who takes decisions and answers letters. Municipalities have more organs; later data names them. */
export type Organ = 'college-van-b-en-w';
