/** The last look before a file is handed over: it holds nothing that was to be covered. */
import type { Unwanted } from '../../../domain/leak.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { AnyFile } from '../../../hand-over/sealed-file.ts';
import { searchMade } from '../../../workers/search-made.ts';
import type { BuildPorts } from './pack-build.ts';

type SearchError = 'leak-found' | 'pack-not-searched' | 'cancelled';

/** `null`: it may hold everything. */
export type SearchFile = (
  file: AnyFile,
  unwanted: Unwanted | null,
) => Promise<Result<void, SearchError>>;

/** Where something was found is told to `onLeaks`, what could not be searched to `onUnread`. */
export const searchFile =
  ({ signal, onProgress, onLeaks, onUnread }: BuildPorts): SearchFile =>
  async (file, unwanted) => {
    if (unwanted === null) return ok(undefined);
    const searched = await searchMade(file, unwanted, {
      signal,
      onProgress: (done, total) => onProgress({ step: 'searching', done, total }),
    });
    if (!searched.ok) return searched;
    const { leaks, unread } = searched.value;
    onUnread(unread);
    if (leaks.length === 0) return ok(undefined);
    onLeaks(leaks);
    return fail('leak-found');
  };
