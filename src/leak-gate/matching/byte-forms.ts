/** Ids and fingerprints as the bytes that their digits stand for: so they lie in keys and tokens. */
import type { Needle } from '../wanted.ts';

export type ByteForm = {
  readonly needle: Pick<Needle, 'id' | 'kind'>;
  readonly bytes: Uint8Array;
};

export type ByteForms = {
  readonly isEmpty: boolean;
  /** By the first two bytes, 1 when a form begins with them. */
  readonly begins: Uint8Array;
  readonly beginningWith: (firstTwo: number) => readonly ByteForm[];
};

/** With fewer bytes they come together by chance. */
const fewest = 8;

export function byteFormsOf(needles: readonly Needle[]): ByteForms {
  const begins = new Uint8Array(0x10000);
  const byBeginning = new Map<number, ByteForm[]>();
  for (const { id, kind, value } of needles) {
    const bytes = bytesOfHex(value.trim());
    if (bytes === null) continue;
    const firstTwo = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    begins[firstTwo] = 1;
    byBeginning.set(firstTwo, [
      ...(byBeginning.get(firstTwo) ?? []),
      { needle: { id, kind }, bytes },
    ]);
  }
  return {
    isEmpty: byBeginning.size === 0,
    begins,
    beginningWith: (firstTwo) => byBeginning.get(firstTwo) ?? [],
  };
}

/** `null` when they are not all hexadecimal digits, with or without hyphens or colons. */
function bytesOfHex(value: string): Uint8Array | null {
  const digits = value.replace(/[-:]/g, '');
  if (!/^[0-9a-f]*$/i.test(digits) || digits.length % 2 === 1) return null;
  if (digits.length < fewest * 2) return null;
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
}

/** Calls `found` for each that stands in the first `length` bytes, with the place of its first byte. */
export function findByteForms(
  forms: ByteForms,
  bytes: Uint8Array,
  length: number,
  found: (form: ByteForm, at: number) => void,
): void {
  if (forms.isEmpty) return;
  const { begins } = forms;
  for (let at = 1; at < length; at += 1) {
    const firstTwo = ((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0);
    if (begins[firstTwo] === 0) continue;
    for (const form of forms.beginningWith(firstTwo))
      if (at - 1 + form.bytes.length <= length && standsAt(form, bytes, at - 1))
        found(form, at - 1);
  }
}

const standsAt = (form: ByteForm, bytes: Uint8Array, at: number): boolean =>
  form.bytes.every((byte, index) => bytes[at + index] === byte);
