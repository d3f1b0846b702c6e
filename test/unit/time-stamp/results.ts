/** What came of something that may fail, in tests that know which of the two it must be. */
import type { Result } from '../../../src/domain/result.ts';

export function valueIn<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`it failed: ${result.error}`);
  return result.value;
}

/** The code that it failed with; `null` when it did not. */
export const failed = <E extends string>(result: Result<unknown, E>): E | null =>
  result.ok ? null : result.error;
