/** Afgegeven pakket: that a pack was made. It is written down afterwards, so the pack itself does not say it. */
import type { PackExportId, Sha256 } from './ids.ts';
import type { Day } from './instant.ts';
import type { Edition } from './pack.ts';
import type { Revision } from './revision.ts';

export type PackExport = Revision<PackExportId> & {
  readonly kind: 'pack-export';
  readonly edition: Edition;
  /** The day of the letters in it. */
  readonly day: Day;
  /** One for each file that it was split into, in their order. */
  readonly parts: readonly ExportedPart[];
};

export type ExportedPart = {
  /** Of `tagmanifest-sha256.txt`: stands for the whole file. */
  readonly fingerprint: Sha256;
  /** Of the ZIP file. */
  readonly byteLength: number;
};
