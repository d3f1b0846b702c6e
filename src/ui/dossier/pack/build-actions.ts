/** From what was reviewed to files that can be saved; what is not wanted any more is let go of. */
import type { ExportError } from '../../../domain/codes.ts';
import { isAnythingCovered } from '../../../domain/cover-choice.ts';
import type { Leak } from '../../../domain/leak.ts';
import { isAskedAbout } from '../../../domain/pack-pdf.ts';
import type { Result } from '../../../domain/result.ts';
import { unseenPictures } from '../masks/pictures-in-pack.ts';
import type { BuildPorts, BuildProgress, MadePack } from './pack-build.ts';
import {
  type Another,
  openTask,
  type PackDesk,
  type PackTask,
  type PackTaskPorts,
  type UnderReview,
} from './pack-task.ts';

/** Each on the task that is open. One that comes late, when that is closed, does nothing. */
export function buildActions<Other extends Another>(desk: PackDesk<Other>) {
  const { task, ports, safely } = desk;
  let cancel = new AbortController();

  const build = (place: FileSystemFileHandle | null = null) =>
    safely(async () => {
      const before = openTask(desk, 'review');
      // What could not be looked through is not given away; the page says why.
      if (before === null || mustBeSearched(before)) return;
      if (mustBeSeen(before)) {
        task.value = { ...before, code: 'photos-not-seen' };
        return;
      }
      cancel = new AbortController();
      const { signal } = cancel;
      task.value = { kind: 'building', progress: null };
      const leaks: Leak[] = [];
      const unread: string[] = [];
      const made = await makeWhole(before, {
        signal,
        place,
        onLeaks: (found) => leaks.push(...found),
        onUnread: (paths) => unread.push(...paths),
      });
      const isGone = openTask(desk, 'building') === null;
      if (made.ok && (isGone || signal.aborted)) await dropAll(made.value);
      if (isGone) return;
      task.value =
        made.ok && !signal.aborted
          ? readyWith(made.value, unread, before, ports)
          : backWith(made, before, leaks);
    });

  const makeWhole = async (before: UnderReview, given: Omit<BuildPorts, 'onProgress'>) => {
    const onProgress = (progress: BuildProgress) => {
      if (openTask(desk, 'building') && !given.signal.aborted)
        task.value = { kind: 'building', progress };
    };
    try {
      return await ports.makePack(before, before.file, { ...given, onProgress });
    } catch (error) {
      // The choices stay, whatever went wrong; the page says that something did.
      if (openTask(desk, 'building')) task.value = { ...before, code: null };
      throw error;
    }
  };

  const cancelBuild = () => cancel.abort();

  /** Lets go of what was made. */
  const letGo = () => {
    const ready = openTask(desk, 'pack-ready');
    if (ready === null) return;
    for (const { url } of ready.saving) ports.releaseAddress(url);
    void safely(() => dropAll(ready.pack));
  };

  return { build, cancelBuild, letGo };
}

const readyWith = (
  pack: MadePack,
  unread: readonly string[],
  before: UnderReview,
  { addressOf }: Pick<PackTaskPorts, 'addressOf'>,
): PackTask => ({
  kind: 'pack-ready',
  pack,
  unread,
  order: before.review.order,
  form: before.file.form,
  saving: pack.files.map((file) => ({ ...file, url: addressOf(file) })),
  letters: before.review.read(before.cuts, before.covers).letters,
});

/** A pack for somebody else, of which it is not known yet what may have to be covered. */
export const mustBeSearched = ({ proposals, review }: UnderReview): boolean =>
  proposals === null && review.order.edition !== 'full';

/** A photo, or a page that is only a picture, tells more than words, and only a person can see what. */
function mustBeSeen({
  review,
  choices: { masks },
  covers,
  pdfs,
  unsearched,
}: UnderReview): boolean {
  if (review.order.edition === 'full') return false;
  const isAny = isAnythingCovered(covers, masks);
  return (
    unseenPictures(review.contents, masks, unsearched).length > 0 ||
    pdfs.some((pdf) => isAskedAbout(pdf, masks, isAny))
  );
}

const backWith = (
  made: Result<MadePack, ExportError>,
  before: UnderReview,
  leaks: readonly Leak[],
): PackTask => ({ ...before, leaks, code: made.ok ? 'cancelled' : made.error });

const dropAll = async ({ files }: MadePack): Promise<void> => {
  for (const { drop } of files) await drop();
};
