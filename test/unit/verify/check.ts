/** Checking a pack that lies in memory. */
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { verifyPack } from '../../../src/verify/verify-pack.ts';
import type { ByteSource } from '../../../src/zip/byte-source.ts';
import { planned, smallDossier, written } from '../pack/packs.ts';
import { sealed } from './sealed.ts';

export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  byteLength: bytes.byteLength,
  read: async (from, to) => Uint8Array.from(bytes.subarray(from, to)),
});

/** Later than anything in a pack of the tests. */
const now = () => instantOf(new Date('2027-01-01T12:00:00.000Z'));

export const ports = { hashing: nodeHashing, now };

export const check = (bytes: Uint8Array): Promise<Verification> =>
  verifyPack(sourceOf(bytes), ports);

/** `code path` of each finding. */
export const findingsOf = ({ findings }: Verification): string[] =>
  findings.map(({ code, path }) => (path === null ? code : `${code} ${path}`));

/** A small pack as the program makes them. */
export async function goodPack(note?: string): Promise<Uint8Array> {
  const { contents, blobs } = smallDossier(note);
  const { zip } = await written(planned(await sealed(contents)), blobs.ports);
  return zip;
}
