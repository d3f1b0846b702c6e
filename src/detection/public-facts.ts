/** What an organisation says of itself to everybody. That is evidence, and nobody's secret. */

export type PublicFacts = {
  /** Names of its websites: `www.dronten.nl`. */
  readonly hosts: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly ibans: readonly string[];
  readonly addresses: readonly string[];
};

export const nothingKnown: PublicFacts = {
  hosts: [],
  phones: [],
  emails: [],
  ibans: [],
  addresses: [],
};

/** An IBAN without what stands between its groups, in capitals. */
export const bareIban = (iban: string): string => iban.replace(/[^a-z0-9]/gi, '').toUpperCase();

/** A telephone number as its digits behind the zero or the country: `320 388911` → `320388911`. */
export const barePhone = (phone: string): string =>
  phone
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:0031|31(?=\d{9}$)|0)/, '');

/** `www.zoetermeer.nl` → `zoetermeer.nl`: a mailbox has no `www`. */
export const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

const postcode = /([1-9]\d{3}) ?([a-z]{2})\b/gi;

/** Every postcode in `text`, as `1234AB`. */
export const postcodesIn = (text: string): readonly string[] =>
  [...text.matchAll(postcode)].map(
    ([, digits = '', letters = '']) => digits + letters.toUpperCase(),
  );
