/**
 * One quiet line while something here is in no backup, and one more where the browser might throw it
 * away. No badge, no notification, no number.
 */
import { useWords } from '../shared/words-context.ts';
import { type BackupPage, isUnsaved } from './backup-model.ts';
import type { Loaded } from './model.ts';

type Props = { readonly backup: BackupPage; readonly loaded: Loaded };

export function BackupReminder({ backup, loaded }: Props) {
  const { backup: words } = useWords().messages;
  const last = backup.last.value;
  if (last === undefined || !isUnsaved(loaded, last)) return null;
  return (
    <>
      {backup.mayBeEvicted.value && (
        <p class="notice" data-may-be-evicted>
          {words.mayBeEvicted}
        </p>
      )}
      <p class="quiet" data-reminder>
        {words.reminder}
      </p>
    </>
  );
}
