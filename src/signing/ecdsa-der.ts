/**
 * Two ways of writing a signature with P-256: WebCrypto has r and s behind each other (IEEE P1363), openssl
 * and everybody else has them in DER (RFC 3279, §2.2.3).
 */
type Bytes = Uint8Array<ArrayBuffer>;

const half = 32;
const [sequenceTag, integerTag] = [0x30, 0x02];

/** In DER, of 64 bytes that hold r and s. */
export function derOf(raw: Bytes): Bytes {
  const body = [...integerOf(raw.subarray(0, half)), ...integerOf(raw.subarray(half))];
  return Uint8Array.of(sequenceTag, body.length, ...body);
}

/** As short as it may be, and with a zero in front where it would be negative. */
function integerOf(number: Bytes): number[] {
  const first = number.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? [0] : [...number.subarray(first)];
  const positive = (digits[0] ?? 0) < 0x80 ? digits : [0, ...digits];
  return [integerTag, positive.length, ...positive];
}

/** The 64 bytes that hold r and s; `null` for whatever `derOf` would not have written. */
export function rawOf(der: Bytes): Bytes | null {
  const rLength = der[3] ?? 0;
  const r = numberIn(der, 2, rLength);
  const s = numberIn(der, 4 + rLength, der[5 + rLength] ?? 0);
  if (r === null || s === null) return null;
  const raw = Uint8Array.of(...r, ...s);
  return isSame(derOf(raw), der) ? raw : null;
}

/** The integer whose tag stands at `at`, in 32 bytes; `null` when it needs more. */
function numberIn(der: Bytes, at: number, length: number): number[] | null {
  const digits = [...der.subarray(at + 2, at + 2 + length)];
  const short = digits[0] === 0 ? digits.slice(1) : digits;
  return short.length > half ? null : [...Array<number>(half - short.length).fill(0), ...short];
}

// Written again it is the same: then no byte of it can be otherwise.
const isSame = (a: Bytes, b: Bytes): boolean =>
  a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
