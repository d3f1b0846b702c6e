/** Has a worker lock the file of a pack, and says how far it is. */

import { fail } from '../../../domain/result.ts';
import type { LockedPackPorts } from '../../../flows/write-pack-file.ts';
import type { AgeLock } from '../../../hand-over/age-file.ts';
import type { AgeWorkEnd } from '../../../hand-over/age-work-fault.ts';
import type { PackPlace } from '../../../hand-over/pack-place.ts';
import { type AnyFile, byteLengthOf } from '../../../hand-over/sealed-file.ts';
import { ageInWorker } from '../../../workers/age-work.ts';
import type { BuildPorts } from './pack-build.ts';

export const lockMade =
  (
    how: AgeLock,
    { signal, onProgress }: Pick<BuildPorts, 'signal' | 'onProgress'>,
  ): LockedPackPorts['lock'] =>
  async (file: AnyFile, place: PackPlace) => {
    const total = byteLengthOf(file);
    const locked = await ageInWorker(
      { kind: 'lock', file, how, work: null, place },
      {
        signal,
        onProgress: (done) => onProgress({ step: 'locking', done, total }),
      },
    );
    return locked.ok ? locked : fail(errorFor(locked.error));
  };

const errorFor = (fault: AgeWorkEnd) => {
  switch (fault) {
    case 'cancelled':
    case 'storage-full':
      return fault;
    case 'too-large-for-memory':
      return 'pack-too-large-for-memory';
    default:
      return 'pack-not-written';
  }
};
