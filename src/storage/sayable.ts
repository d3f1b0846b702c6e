/** From why the storage does not open to what every screen can explain. */
import type { StorageError } from '../domain/codes.ts';
import { fail, type Result } from '../domain/result.ts';
import { type OpenError, StoreLost } from './open.ts';

export const sayable = (error: OpenError): StorageError =>
  error === 'storage-full' || error === 'locked' ? error : 'storage-unavailable';

/** What `work` comes to, or why the store was lost on the way. */
export async function orLost<T, E extends string>(
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageError>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreLost) return fail(sayable(error.code));
    if (isConnectionClosed(error)) return fail('storage-unavailable');
    throw error;
  }
}

/** Another window deleted or replaced the vault in the middle of something. */
const isConnectionClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';
