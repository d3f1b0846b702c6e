/** What an authority signs: this hash was there at that moment (TSTInfo, RFC 3161, 2.4.2). */
import { hexOf } from '../domain/hex.ts';
import {
  around,
  type Bytes,
  DerError,
  type Element,
  Fields,
  insteadOf,
  onlyElement,
  onlyPart,
  tags,
} from './der.ts';
import {
  booleanOf,
  generalizedTimeOf,
  integerBytes,
  integerOf,
  numberIn,
  oidOf,
} from './der-values.ts';
import { type Extensions, extensionsIn } from './extensions.ts';
import { type Imprint, imprintOf } from './imprint.ts';

export type StampInfo = {
  readonly policy: string;
  readonly imprint: Imprint;
  /** In hexadecimal digits. */
  readonly serial: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How far it may be off, either way; `null` when that is not said. */
  readonly accuracyMs: number | null;
  readonly nonce: bigint | null;
  /** The name (GeneralName) that the authority gives itself; `null` when it gives none. */
  readonly authority: Element | null;
  readonly extensions: Extensions;
};

/** Throws a `DerError`. */
export function stampInfoIn(bytes: Bytes): StampInfo {
  const fields = new Fields(onlyElement(bytes, tags.sequence));
  if (integerOf(fields.next()) !== 1n) throw new DerError('another version');
  const policy = oidOf(fields.next());
  const imprint = imprintOf(fields.next());
  const serial = hexOf(integerBytes(fields.next()));
  const at = generalizedTimeOf(fields.next());
  const accuracyMs = accuracyOf(fields.optional(tags.sequence));
  const ordering = fields.optional(tags.boolean);
  if (ordering !== null) booleanOf(ordering);
  const nonce = fields.optional(tags.integer);
  const tsa = fields.optional(around(0));
  const extensions = extensionsIn(fields.optional(around(1)));
  fields.end();
  const authority = tsa && onlyPart(tsa, around(0));
  return {
    policy,
    imprint,
    serial,
    at,
    accuracyMs,
    nonce: nonce && integerOf(nonce),
    authority,
    extensions,
  };
}

/** Seconds, thousandths and millionths, each of which may be left out. Rounded up. */
function accuracyOf(element: Element | null): number | null {
  if (element === null) return null;
  const fields = new Fields(element);
  const seconds = fields.optional(tags.integer);
  const millis = fields.optional(insteadOf(0));
  const micros = fields.optional(insteadOf(1));
  fields.end();
  return (
    countIn(seconds, 0xffffffff) * 1000 +
    countIn(millis, 999) +
    Math.ceil(countIn(micros, 999) / 1000)
  );
}

function countIn(element: Element | null, most: number): number {
  const value = element === null ? 0n : numberIn(element.content);
  if (value < 0n || value > BigInt(most)) throw new DerError('no such accuracy');
  return Number(value);
}
