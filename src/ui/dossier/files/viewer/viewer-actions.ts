/** Marks in an added file; what is shown afterwards is what is stored. */
import type { MarkError } from '../../../../domain/codes.ts';
import type { AddedFileId } from '../../../../domain/ids.ts';
import type { Result } from '../../../../domain/result.ts';
import type { MarkedInFile } from '../../../../flows/select-in-file.ts';

export type ViewerActionPorts = {
  readonly markInFile: (
    fileId: AddedFileId,
    marked: MarkedInFile,
  ) => Promise<Result<unknown, MarkError>>;
};

type Change = (run: () => Promise<Result<unknown, MarkError>>) => Promise<void>;

export const viewerActions = (ports: ViewerActionPorts, change: Change) => ({
  mark: (fileId: AddedFileId, marked: MarkedInFile) =>
    change(() => ports.markInFile(fileId, marked)),
});
