/** The lists that make a folder checkable with standard tools: BagIt 1.0 (RFC 8493). */
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { type Edition, type Pack, type PackPart, packVersion } from '../domain/pack.ts';
import type { Rounding } from '../domain/rounding.ts';

/** `bagit.txt` (RFC 8493 §2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Sizes of everything under `data/`. */
export type PayloadSize = { readonly byteLength: number; readonly count: number };

export type BagInfo = {
  readonly edition: Edition;
  /** Of an anonymous one: what its times are rounded to; else `null`. */
  readonly rounding: Rounding | null;
  readonly day: Day;
  readonly dossierId: DossierId;
  /** Name and version of the program. */
  readonly software: string;
  readonly payload: PayloadSize;
};

/** `bag-info.txt` (RFC 8493 §2.2.2). Says nothing about persons. */
export const bagInfo = ({
  edition,
  rounding,
  day,
  dossierId,
  software,
  payload,
}: BagInfo): string =>
  [
    `Bagging-Date: ${day}`,
    oxumOf(payload),
    `Bag-Software-Agent: ${software}`,
    `External-Identifier: urn:uuid:${dossierId}`,
    `Kantlijn-Pack-Version: ${packVersion}`,
    `Kantlijn-Pack-Edition: ${edition}`,
    ...(rounding === null ? [] : [`Kantlijn-Pack-Times: ${rounding}`]),
    '',
  ].join('\n');

const oxumOf = ({ byteLength, count }: PayloadSize): string =>
  `Payload-Oxum: ${byteLength}.${count}`;

/** The same `info`, of one of the files that the pack was split into. */
export const bagInfoOfPart = (
  info: string,
  payload: PayloadSize,
  { number, of }: PackPart,
): string =>
  info
    .replace(/^Payload-Oxum: .*$/m, oxumOf(payload))
    .replace(
      /^External-Identifier: (.*)$/m,
      (line, group: string) =>
        `${line}\nBag-Group-Identifier: ${group}\nBag-Count: ${number} of ${of}`,
    );

export type Listed = { readonly path: string; readonly sha256: Sha256 };

/** A manifest (RFC 8493 §2.1.3) with the two spaces that `sha256sum -c --strict` wants. */
export const manifest = (files: readonly Listed[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** When the lists are made: with the newest of what they list. */
export function newestOf({ entries }: Pack): Instant {
  const newest = entries
    .map(({ modifiedAt }) => modifiedAt)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error('a pack without entries');
  return newest;
}
