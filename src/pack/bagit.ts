/** The lists that make a folder checkable with standard tools: BagIt 1.0 (RFC 8493). */
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';

/** `bagit.txt` (RFC 8493 §2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export type BagInfo = {
  readonly day: Day;
  readonly dossierId: DossierId;
  /** Name and version of the program. */
  readonly software: string;
  /** Of everything under `data/`. */
  readonly payload: { readonly byteLength: number; readonly count: number };
};

/** `bag-info.txt` (RFC 8493 §2.2.2). Says nothing about persons. */
export const bagInfo = ({ day, dossierId, software, payload }: BagInfo): string =>
  [
    `Bagging-Date: ${day}`,
    `Payload-Oxum: ${payload.byteLength}.${payload.count}`,
    `Bag-Software-Agent: ${software}`,
    `External-Identifier: urn:uuid:${dossierId}`,
    '',
  ].join('\n');

export type Listed = { readonly path: string; readonly sha256: Sha256 };

/** A manifest (RFC 8493 §2.1.3) with the two spaces that `sha256sum -c --strict` wants. */
export const manifest = (files: readonly Listed[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
