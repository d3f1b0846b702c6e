/** What the files of the reports are shown from. */
import type { AddedFile } from '../../../domain/added-file.ts';
import type { AddedFileId, RecordId } from '../../../domain/ids.ts';
import type { Day } from '../../../domain/instant.ts';
import type { PrintCopy } from '../../../domain/print-copy.ts';
import type { FileChange } from '../../../flows/edit-added-file.ts';
import type { TakenAway } from '../undo/taken-away.ts';
import type { Adding } from './file-actions.ts';

export type FilesProps = {
  /** Of each exhibit, by the id of the file. */
  readonly numbers: ReadonlyMap<AddedFileId, number>;
  readonly adding: Adding | null;
  readonly today: Day;
  /** What is printed of it, or `null` when it cannot be read. */
  readonly copyOf: (file: AddedFile) => Promise<PrintCopy | null>;
  readonly onAdd: (recordId: RecordId, files: readonly File[]) => void;
  readonly onStop: () => void;
  /** Opens it on top of the list, to read and to mark. */
  readonly onOpen: (file: AddedFile) => void;
  /** Tells whether it was kept. */
  readonly onEdit: (file: AddedFile, change: FileChange) => Promise<boolean>;
  readonly onTakeAway: (what: TakenAway) => void;
};

export type FileProps = FilesProps & { readonly file: AddedFile };
