/** One finished file: how large it is, what stands for it, and the ways to save it. */
import type { Sha256 } from '../../../domain/ids.ts';
import { mailLimits, mailThatTakes } from '../../../domain/pack-choice.ts';
import { canChoosePlace } from '../../../platform/save-file.ts';
import { inGroups } from '../../../verify/in-groups.ts';
import { writeSize } from '../../shared/sizes.ts';
import { useWords } from '../../shared/words-context.ts';
import type { SavedFile } from './pack-task.ts';
import { type SavingState, useSaving } from './use-saving.ts';

type Props = {
  readonly file: SavedFile;
  readonly isFirst: boolean;
  readonly saveLabel: string;
  readonly placeLabel: string;
};

const [, large] = mailLimits;

export function FileToSave(props: Props) {
  const { file } = props;
  const { language, messages } = useWords();
  const { pack } = messages;
  const { saving, save, stop } = useSaving(file);
  const takes = mailThatTakes(file.file.size);
  return (
    <div class="stack tight" data-made={file.fileName}>
      {file.savedAs === null && <WaysToSave {...props} onPlace={save} />}
      <Saving saving={saving} onStop={stop} />
      <p>
        <bdi>{file.fileName}</bdi>. {pack.size(writeSize(file.file.size, language))}{' '}
        {takes === null ? pack.fitsNone(large) : pack.fits(takes)}
      </p>
      {file.fingerprint && <Fingerprint of={file.fingerprint} />}
    </div>
  );
}

type WaysProps = Props & { readonly onPlace: () => void };

function WaysToSave({ file, isFirst, saveLabel, placeLabel, onPlace }: WaysProps) {
  return (
    <div class="row">
      <a
        class={isFirst ? 'button primary' : 'button'}
        data-action="save-pack"
        href={file.url}
        download={file.fileName}
      >
        {saveLabel}
      </a>
      {canChoosePlace() && (
        <button type="button" data-action="choose-place" onClick={onPlace}>
          {placeLabel}
        </button>
      )}
    </div>
  );
}

type SavingProps = { readonly saving: SavingState; readonly onStop: () => void };

function Saving({ saving, onStop }: SavingProps) {
  const { pack, codes, dossier } = useWords().messages;
  return (
    <div role="status" data-saving={saving.state}>
      {saving.state === 'saving' && (
        <p class="row">
          {pack.steps.saving(saving.percent)}
          <button type="button" data-action="stop-saving" onClick={onStop}>
            {dossier.cancel}
          </button>
        </p>
      )}
      {saving.state === 'saved' && <p>{pack.saved(saving.name)}</p>}
      {saving.state === 'failed' && (
        <p class="error">{saving.code === 'not-saved' ? pack.notSaved : codes[saving.code]}</p>
      )}
    </div>
  );
}

/** In groups of four, which can be read out and compared. */
function Fingerprint({ of }: { readonly of: Sha256 }) {
  const { pack } = useWords().messages;
  return (
    <p>
      {pack.fingerprint}: <code data-fingerprint={of}>{inGroups(of)}</code>
    </p>
  );
}
