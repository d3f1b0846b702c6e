/** Chooses files for a report. Browsers let one drop them on the field, too. */
import { useId } from 'preact/hooks';
import type { RecordId } from '../../../domain/ids.ts';
import { Folded } from '../../shared/Folded.tsx';
import { useWords } from '../../shared/words-context.ts';
import { AddingProgress } from './AddingProgress.tsx';
import type { Adding } from './file-actions.ts';

type Props = {
  readonly recordId: RecordId;
  readonly adding: Adding | null;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onStop: () => void;
};

/** Names endings too: not every system knows what an e-mail or a HEIC is. */
const accepted = 'application/pdf,image/*,message/rfc822,.pdf,.eml,.heic,.heif,.avif';

export function AddFiles({ recordId, adding, onAdd, onStop }: Props) {
  const { files: words } = useWords().messages;
  const own = adding?.recordId === recordId ? adding : null;
  return (
    <>
      <Folded title={words.add}>
        <p>{words.addHint}</p>
        <Chooser isBusy={adding !== null && adding.going !== null} onAdd={onAdd} />
        <p class="quiet">{words.addLimits}</p>
        <p class="quiet">{words.addOthers}</p>
      </Folded>
      <AddingProgress adding={own} onStop={onStop} />
    </>
  );
}

type ChooserProps = { readonly isBusy: boolean; readonly onAdd: (files: readonly File[]) => void };

function Chooser({ isBusy, onAdd }: ChooserProps) {
  const { files: words } = useWords().messages;
  const id = useId();
  return (
    <div>
      <label for={id}>{words.field}</label>
      <input
        id={id}
        class="drop"
        type="file"
        name="added-files"
        multiple
        accept={accepted}
        autocomplete="off"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // So that the same file can be chosen again.
          if (chosen.length > 0) onAdd(chosen);
        }}
      />
    </div>
  );
}
