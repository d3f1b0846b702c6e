/** What work on a screen comes to, whatever goes wrong. */
import { fail, type Result } from '../../domain/result.ts';

/** Does what it is given. When the program failed, that is reported, and it comes to `unexpected`. */
export const settling =
  (report: (error: unknown) => void) =>
  async <T, E extends string>(
    work: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | 'unexpected'>> => {
    try {
      return await work();
    } catch (error) {
      report(error);
      return fail('unexpected');
    }
  };
