/**
 * Writes many values as one short text. To read a megabyte from the disk takes longer than to take the
 * air out of it (DEFLATE, RFC 1951).
 */
import { type Bytes, jsonIn, padded } from './padded-json.ts';

const lengthBytes = 4;

/** The values as JSON, deflated, with their length before them, and filled up as all that is sealed. */
export async function squeezedJson(values: readonly unknown[]): Promise<Bytes> {
  const text = new TextEncoder().encode(JSON.stringify(values));
  const squeezed = await through(text, new CompressionStream('deflate-raw'));
  const whole = new Uint8Array(lengthBytes + squeezed.byteLength);
  new DataView(whole.buffer).setUint32(0, squeezed.byteLength);
  whole.set(squeezed, lengthBytes);
  return padded(whole);
}

/** The values, or none when the bytes are something else. */
export async function squeezedIn(bytes: Bytes): Promise<readonly unknown[]> {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    const squeezed = bytes.subarray(lengthBytes, lengthBytes + length);
    const values = jsonIn(await through(squeezed, new DecompressionStream('deflate-raw')));
    return Array.isArray(values) ? values : [];
  } catch {
    return []; // A copy that cannot be read is passed over.
  }
}

async function through(bytes: Bytes, how: CompressionStream | DecompressionStream): Promise<Bytes> {
  const writer = how.writable.getWriter();
  const writing = Promise.all([writer.write(bytes), writer.close()]);
  const [read] = await Promise.all([new Response(how.readable).arrayBuffer(), writing]);
  return new Uint8Array(read);
}
