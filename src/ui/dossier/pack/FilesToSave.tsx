/** The finished files, each saved with a click of its own: browsers stop a row of downloads. */
import { useWords } from '../../shared/words-context.ts';
import { FileToSave } from './FileToSave.tsx';
import type { PackTask } from './pack-task.ts';

type Props = {
  readonly task: Extract<PackTask, { readonly kind: 'pack-ready' }>;
  readonly isFirst: boolean;
};

export function FilesToSave({ task: { saving, form, pack: made }, isFirst }: Props) {
  const { pack } = useWords().messages;
  const [only, second] = saving;
  if (only === undefined) return null;
  return (
    <section class="stack" data-files={saving.length}>
      {second === undefined ? (
        <FileToSave
          file={only}
          isFirst={isFirst}
          saveLabel={made.lock.kind === 'none' ? pack.save[form] : pack.saveLocked}
          placeLabel={pack.choosePlace}
        />
      ) : (
        <Parts saving={saving} />
      )}
      {only.fingerprint && <p class="quiet">{pack.fingerprintHint}</p>}
    </section>
  );
}

function Parts({ saving }: Pick<Props['task'], 'saving'>) {
  const { pack } = useWords().messages;
  return (
    <ul class="plain stack">
      {saving.map((file, at) => (
        <li key={file.fileName} class="stack tight">
          <strong>{pack.part(at + 1, saving.length)}</strong>
          <FileToSave
            file={file}
            isFirst={false}
            saveLabel={pack.savePart(at + 1)}
            placeLabel={pack.choosePlaceOf(at + 1)}
          />
        </li>
      ))}
    </ul>
  );
}
