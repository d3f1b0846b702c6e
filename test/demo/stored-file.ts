// Takes a file out of a pack that was stored there without compression, as pictures are.
import { readFileSync } from 'node:fs';

/** The bytes of the first entry whose name ends so; `null` when there is none, or it is compressed. */
export function storedFile(pack: string, ending: string): Buffer | null {
  const zip = readFileSync(pack);
  for (let at = directoryOf(zip); zip.readUInt32LE(at) === entrySignature; ) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name.endsWith(ending)) return contentOf(zip, at);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return null;
}

// Signatures and places of fields: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16.
const entrySignature = 0x02014b50;
const endSignature = Buffer.from('504b0506', 'hex');

const directoryOf = (zip: Buffer): number => zip.readUInt32LE(zip.lastIndexOf(endSignature) + 16);

function contentOf(zip: Buffer, at: number): Buffer | null {
  if (zip.readUInt16LE(at + 10) !== 0) return null;
  const size = zip.readUInt32LE(at + 24);
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return zip.subarray(start, start + size);
}
