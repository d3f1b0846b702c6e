/** Locks a finished file of a pack; the one that can be read is taken away. */
import type { ExportError } from '../../../domain/codes.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { type LockPorts, lockPackFile } from '../../../flows/lock-pack-file.ts';
import type { AgeLock } from '../../../hand-over/age-file.ts';
import type { MadeFile } from './pack-build.ts';

/** Nothing of `made` is left either way. */
export async function lockMade(
  made: MadeFile,
  how: AgeLock,
  ports: LockPorts,
): Promise<Result<MadeFile, ExportError>> {
  try {
    const locked = await lockPackFile(made.file, how, ports);
    return locked.ok ? ok({ ...made, ...locked.value }) : locked;
  } finally {
    await made.drop();
  }
}
