/**
 * Bewijspakket: decides which files a pack holds, in which order, under which names and with which
 * times, before a byte is written. The same dossier on the same letter day gives the same plan.
 */
import { onlyReported } from '../domain/dossier.ts';
import type { Instant } from '../domain/instant.ts';
import { type Pack, type PackEntry, wholePack } from '../domain/pack.ts';
import { sealedAtOf } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bagDeclaration, bagInfo, type PayloadSize } from './bagit.ts';
import { textEntry } from './entries.ts';
import { inOrder } from './in-order.ts';
import type { PackInput } from './pack-input.ts';
import { refusedPaths } from './paths.ts';
import { payloadOf } from './payload.ts';
import { readmeEn } from './readme-en.ts';
import { readmeNl } from './readme-nl.ts';

export type PlanError = 'no-records' | 'path-refused';

export const byteLengthOf = ({ content }: PackEntry): number =>
  content.kind === 'bytes' ? content.bytes.byteLength : content.byteLength;

/** Of the files under `data/`. */
export const payloadSizeOf = (entries: readonly PackEntry[]): PayloadSize => ({
  byteLength: entries.reduce((sum, entry) => sum + byteLengthOf(entry), 0),
  count: entries.length,
});

/** The description of the payload, with nothing that it does not describe but itself. */
function crateOf({ crate }: PackInput, entries: readonly PackEntry[], at: Instant): PackEntry[] {
  if (crate === null) return [];
  const { path, text } = crate(
    entries.map((entry) => ({
      path: entry.path.slice('data/'.length),
      byteLength: byteLengthOf(entry),
    })),
  );
  return [textEntry(`data/${path}`, text, at)];
}

/**
 * The pack, without its manifests: `writePack` adds those, for they need every fingerprint.
 * `no-records`: there is nothing to show. `path-refused`: two files would get one name.
 */
export function planPack(input: PackInput): Result<Pack, PlanError> {
  const contents = inOrder(onlyReported(input.contents));
  const newest = contents.records.at(-1);
  if (newest === undefined) return fail('no-records');
  const sealedAt = sealedAtOf(newest);
  const { id } = contents.dossier;
  const described = payloadOf({ ...input, contents }, sealedAt);
  const payload = [...described, ...crateOf(input, described, sealedAt)];
  const info = {
    edition: input.edition,
    rounding: input.rounding ?? null,
    day: input.day,
    dossierId: id,
    software: input.software,
    payload: payloadSizeOf(payload),
  };
  const text = (path: string, content: string) => textEntry(path, content, sealedAt);
  const entries = [
    text('bagit.txt', bagDeclaration),
    text('bag-info.txt', bagInfo(info)),
    text('LEESMIJ.txt', readmeNl),
    text('README.txt', readmeEn),
    ...(input.verifyPage === null ? [] : [text('verify.html', input.verifyPage)]),
    ...payload,
  ];
  if (refusedPaths(entries.map(({ path }) => path)).length > 0) return fail('path-refused');
  return ok({
    name: `bewijspakket-${id.slice(0, 8)}`,
    edition: input.edition,
    part: wholePack,
    entries,
  });
}
