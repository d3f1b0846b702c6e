/** The file that is open on top of the list, with the look of the practice that it belongs to. */
import type { AddedFileId } from '../../../../domain/ids.ts';
import { lookOf } from '../../../../domain/mark-look.ts';
import type { ReadyProps } from '../../view-props.ts';
import { FileViewer } from './FileViewer.tsx';

export function OpenedTask({
  page,
  loaded: { contents },
  ports,
  fileId,
}: ReadyProps & { readonly fileId: AddedFileId }) {
  const file = contents.files.find(({ id }) => id === fileId);
  if (!file) return null;
  const record = contents.records.find(({ id }) => id === file.recordId);
  return (
    <FileViewer
      key={fileId}
      file={file}
      passages={contents.passages.filter((passage) => passage.fileId === fileId)}
      look={lookOf(record?.practice ?? null)}
      ports={ports}
      onMark={(marked) => page.viewer.mark(fileId, marked)}
      onTakeAway={(passage) => void page.undo.takeAway({ kind: 'mark', passage })}
      onClose={page.close}
    />
  );
}
