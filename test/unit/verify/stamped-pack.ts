import type { Sha256 } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { stampAnswerFile, stampRequestFile } from '../../../src/pack/stamp-files.ts';
import { requestFor } from '../../../src/time-stamp/request.ts';
import { type GivenStamps, noStamps } from '../../../src/verify/check-stamp.ts';
import { verifyPack } from '../../../src/verify/verify-pack.ts';
import { appendEntries } from '../../../src/zip/append-entries.ts';
import { openArchive } from '../../../src/zip/read-zip.ts';
import { readyEntry } from '../../../src/zip/ready-entry.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { Authority } from '../time-stamp/authority.ts';
import { wishes } from '../time-stamp/wishes.ts';
import { check, goodPack, ports, sourceOf } from './check.ts';

export type Added = readonly (readonly [path: string, bytes: Bytes])[];

const at = instantOf(new Date('2026-11-26T12:00:00Z'));

/** The pack with those files behind its lists. */
export async function packWith(zip: Uint8Array, added: Added): Promise<Uint8Array> {
  const archive = await openArchive(sourceOf(zip));
  if (!archive.ok) throw new Error('no archive');
  const folder = archive.value.entries[0]?.path.split('/')[0];
  const entries = added.map(([path, bytes]) =>
    readyEntry({ path: `${folder}/${path}`, modifiedAt: at, compress: false, chunks: [bytes] }),
  );
  const blob = new Blob([Uint8Array.from(zip)]);
  const more = appendEntries(blob, archive.value, await Promise.all(entries));
  return new Uint8Array(await more.arrayBuffer());
}

export const checkWith = (zip: Uint8Array, stamps: Partial<GivenStamps>): Promise<Verification> =>
  verifyPack(sourceOf(zip), { ...ports, stamps: { ...noStamps, ...stamps } });

export const fingerprintOf = async (zip: Uint8Array): Promise<Sha256> => {
  const { pack } = await check(zip);
  if (pack === null) throw new Error('no pack');
  return pack.fingerprint;
};

export const nonce = 0x1234_5678_9abc_def0n;

export type World = {
  readonly authority: Authority;
  readonly zip: Uint8Array;
  readonly of: Sha256;
  readonly question: Bytes;
};

/** `question.tsq` in the folder of the authority asks about the pack, `other.tsq` about something else. */
export async function openWorld(): Promise<World> {
  const authority = new Authority(wishes);
  const zip = await goodPack();
  const of = await fingerprintOf(zip);
  const question = requestFor({ digest: of, nonce, policy: null });
  authority.write('question.tsq', question);
  authority.ask('other');
  return { authority, zip, of, question };
}

/** The usual stamp in the pack. */
export const stamped = ({ zip, question }: World, answer: Bytes): Promise<Uint8Array> =>
  packWith(zip, [
    [stampRequestFile, question],
    [stampAnswerFile, answer],
  ]);
