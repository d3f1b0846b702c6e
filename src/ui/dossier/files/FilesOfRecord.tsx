/** Letters, photos and e-mails of one report, and the way to add more. */
import type { AddedFile } from '../../../domain/added-file.ts';
import type { RecordId } from '../../../domain/ids.ts';
import { useWords } from '../../shared/words-context.ts';
import { AddFiles } from './AddFiles.tsx';
import { FileCard } from './FileCard.tsx';
import type { FilesProps } from './files-props.ts';

type Props = FilesProps & { readonly recordId: RecordId; readonly files: readonly AddedFile[] };

export function FilesOfRecord({ recordId, files, ...props }: Props) {
  const { files: words } = useWords().messages;
  const own = files.filter((file) => file.recordId === recordId);
  return (
    <section class="stack tight" data-files={own.length}>
      {own.length > 0 && <h4>{words.title(own.length)}</h4>}
      {own.map((file) => (
        <FileCard key={file.id} file={file} {...props} />
      ))}
      <AddFiles
        adding={props.adding}
        recordId={recordId}
        onAdd={(chosen) => props.onAdd(recordId, chosen)}
        onStop={props.onStop}
      />
    </section>
  );
}
