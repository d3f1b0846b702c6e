/** What in a text says who somebody is, and how sure that is. It is proposed; a person decides. */

export const personalKinds = [
  /** Citizen number (burgerservicenummer), which passes the eleven-test. */
  'bsn',
  'iban',
  'email',
  'phone',
  /** Postcode with a house number, with or without the street. */
  'home-address',
  'birth-date',
  /** Number of the immigration service (V-nummer). */
  'v-number',
  /** The name that somebody logs in with. */
  'digid-name',
  'licence-plate',
  /** A token or id that opens or names a session, a case or a person in an address. */
  'session',
  /** A word of the person's own list: a name, an address, a child. */
  'own-word',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** `high` is proposed as covered already, `medium` and `low` as a question. */
export type Confidence = 'high' | 'medium' | 'low';

/** Why something was found. Each has a sentence in every language. */
export type FindingReason =
  /** Its check digits fit, and a word beside it says what it is. */
  | 'check-and-word'
  /** Its check digits fit; nothing beside it says what it is. */
  | 'check-only'
  /** Its check digits fit, but a word beside it says that it is something else. */
  | 'check-against-word'
  /** A word beside it says what it is. */
  | 'word-beside'
  /** It has the form of one. */
  | 'form'
  /** It stands in the person's own list. */
  | 'own-list';

/** Places count UTF-16 code units of the text that was searched, end excluded. */
export type Finding = {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly reason: FindingReason;
};
