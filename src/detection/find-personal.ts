/** Everything in a text that says who somebody is. It is proposed, with how sure that is and why. */
import type { Finding, PersonalKind } from '../domain/personal.ts';
import type { Detector, Found } from './detector.ts';
import { findBirthDate } from './find-birth-date.ts';
import { findBsn } from './find-bsn.ts';
import { findEmail } from './find-email.ts';
import { findHomeAddress } from './find-home-address.ts';
import { findIban } from './find-iban.ts';
import { findLicencePlate } from './find-licence-plate.ts';
import { findLoginName } from './find-login-name.ts';
import { type OwnWords, ownWords } from './find-own-words.ts';
import { findPhone } from './find-phone.ts';
import { findSession } from './find-session.ts';
import { findVNumber } from './find-v-number.ts';
import { foldedOf, type PlainText, plainOf } from './plain-text.ts';
import { nothingKnown, type PublicFacts } from './public-facts.ts';
import { Spans } from './spans.ts';

const detectors: readonly { readonly kind: PersonalKind; readonly detect: Detector }[] = [
  { kind: 'bsn', detect: findBsn },
  { kind: 'iban', detect: findIban },
  { kind: 'email', detect: findEmail },
  { kind: 'phone', detect: findPhone },
  { kind: 'home-address', detect: findHomeAddress },
  { kind: 'birth-date', detect: findBirthDate },
  { kind: 'v-number', detect: findVNumber },
  { kind: 'digid-name', detect: findLoginName },
  { kind: 'licence-plate', detect: findLicencePlate },
  { kind: 'session', detect: findSession },
];

export type Search = (text: string) => readonly Finding[];

/** A search for the own list `own` and for all else, but for what `known` says is public. */
export function searchFor(own: readonly string[], known: PublicFacts = nothingKnown): Search {
  const words = ownWords(own);
  return (text) => {
    const plain = plainOf(text);
    const found = [
      ...(own.length > 0 ? inOwnWords(plain, words) : []),
      ...detectors.flatMap(({ kind, detect }) =>
        [...detect(plain.text, known)].map((one) => placed(kind, one, plain)),
      ),
    ];
    return strongest(found);
  };
}

type Placed = Found & Pick<Finding, 'kind'>;

function inOwnWords(plain: PlainText, words: OwnWords): Placed[] {
  const folded = foldedOf(plain);
  return [...words(folded.text, plain.text)].map((one) => placed('own-word', one, folded));
}

const placed = (kind: PersonalKind, found: Found, plain: PlainText): Placed => ({
  ...found,
  ...plain.placeOf(found.start, found.end),
  kind,
});

const rank: Readonly<Record<Found['confidence'], number>> = {
  public: 2,
  high: 2,
  medium: 1,
  low: 0,
};

/** Of those that lie over one another the surest stays, then the longest; in the order of the text. */
function strongest(found: readonly Placed[]): readonly Finding[] {
  const kept = new Spans<Placed>();
  const best = found.toSorted(
    (one, other) =>
      rank[other.confidence] - rank[one.confidence] ||
      other.end - other.start - (one.end - one.start) ||
      Number(other.confidence === 'public') - Number(one.confidence === 'public'),
  );
  for (const one of best) kept.addIfFree(one);
  return kept
    .inOrder()
    .flatMap(({ confidence, ...one }) => (confidence === 'public' ? [] : [{ ...one, confidence }]));
}
