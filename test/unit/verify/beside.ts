/** Receipts and openings for the signed pack, as files that somebody gives with it. */
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import type { Sha256 } from '../../../src/domain/ids.ts';
import type { Opening } from '../../../src/domain/opening.ts';
import type { Json } from '../../../src/domain/seal.ts';
import { besideOutcome, checkWith } from '../../../src/verify/check-beside.ts';
import { openPack } from '../../../src/verify/open-pack.ts';
import { type GivenFile, readGiven } from '../../../src/verify/read-beside.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { sha256Of } from '../pack/packs.ts';
import { ports, sourceOf } from './check.ts';
import { dossierId, logWith } from './signed-pack.ts';
import { utf8 } from './surgery.ts';

export const salt = '5a'.repeat(32);

/** SHA-256(0x00 ‖ salt ‖ SHA-256(content)). */
export const digestOf = (content: Bytes): Sha256 =>
  sha256Of(Buffer.from(`00${salt}${sha256Of(content)}`, 'hex'));

export const photo = utf8('a photo');
export const said: Json = { note: 'Er hing een camera.', tier: 'happened' };

export const opened = {
  file: {
    format: 'kantlijn-opening',
    version: 1,
    dossierId,
    digest: digestOf(photo),
    salt,
    content: { kind: 'file', name: 'foto.jpg', byteLength: 7, sha256: sha256Of(photo) },
  },
  json: {
    format: 'kantlijn-opening',
    version: 1,
    dossierId,
    digest: digestOf(utf8(canonicalJson(said))),
    salt,
    content: { kind: 'json', value: said },
  },
} as const satisfies Record<string, Opening>;

/** Its lines 4 and 9 seal what is opened. */
export const lines = await logWith(12, (number) => {
  if (number === 4) return [opened.file.digest];
  return number === 9 ? [sha256Of(utf8('x')), opened.json.digest] : [];
});

export const given = (name: string, content: Bytes | Json): GivenFile => {
  const bytes = content instanceof Uint8Array ? content : utf8(JSON.stringify(content, null, 2));
  return {
    name,
    byteLength: bytes.byteLength,
    text: async () => new TextDecoder().decode(bytes),
    digest: async () => sha256Of(bytes),
  };
};

/** What comes of the only one that is beside the packs. */
export async function checkGiven(files: readonly GivenFile[], ...packs: readonly Bytes[]) {
  const { beside } = await readGiven(files);
  const [one, ...others] = beside;
  if (one === undefined || others.length > 0) throw new Error('one receipt or opening');
  const opened = await Promise.all(packs.map((pack) => openPack(sourceOf(pack), ports)));
  const intact = opened.flatMap(({ pack }) => pack ?? []);
  const checks = await Promise.all(intact.map((pack) => checkWith(one.beside, pack, ports)));
  return besideOutcome(one.beside, checks, ports);
}
