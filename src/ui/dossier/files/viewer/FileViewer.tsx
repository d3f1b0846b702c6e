/** An added file that is opened: looked at, and marked in. */
import { useEffect, useState } from 'preact/hooks';
import type { AddedFile } from '../../../../domain/added-file.ts';
import type { Code } from '../../../../domain/codes.ts';
import type { FilePassage } from '../../../../domain/file-passage.ts';
import type { AddedFileId } from '../../../../domain/ids.ts';
import type { MarkLook } from '../../../../domain/mark-look.ts';
import type { Result } from '../../../../domain/result.ts';
import type { OpenedFile } from '../../../../flows/read-added-file.ts';
import type { MarkedInFile } from '../../../../flows/select-in-file.ts';
import { asWritten } from '../../../shared/as-written.ts';
import { Heading } from '../../../shared/Heading.tsx';
import { useWords } from '../../../shared/words-context.ts';
import { OpenedFileView } from './OpenedFileView.tsx';
import type { PageImageOf } from './use-page-image.ts';

export type ViewerPorts = {
  readonly openFile: (fileId: AddedFileId) => Promise<Result<OpenedFile, Code>>;
  readonly pageImageOf: PageImageOf;
};

export type ViewerProps = {
  readonly file: AddedFile;
  /** Those of this file, the oldest first. */
  readonly passages: readonly FilePassage[];
  readonly look: MarkLook;
  readonly ports: ViewerPorts;
  readonly onMark: (marked: MarkedInFile) => void;
  readonly onTakeAway: (passage: FilePassage) => void;
  readonly onClose: () => void;
};

export function FileViewer(props: ViewerProps) {
  const { messages } = useWords();
  const opened = useOpened(props);
  return (
    <section class="panel stack file-viewer" data-file={props.file.id}>
      <header class="row spread">
        <Heading>
          <bdi {...asWritten}>{props.file.title}</bdi>
        </Heading>
        <button type="button" data-action="close-file" onClick={props.onClose}>
          {messages.viewer.close}
        </button>
      </header>
      {opened === null && <p>{messages.loading}</p>}
      {opened?.ok === false && (
        <p class="error" role="alert">
          {messages.codes[opened.error]}
        </p>
      )}
      {opened?.ok && <OpenedFileView {...props} opened={opened.value} />}
    </section>
  );
}

/** `null` until it has been read. */
function useOpened({ file, ports: { openFile } }: ViewerProps): Result<OpenedFile, Code> | null {
  const [opened, setOpened] = useState<Result<OpenedFile, Code> | null>(null);
  useEffect(() => {
    let isGone = false;
    openFile(file.id).then((found) => !isGone && setOpened(found));
    return () => {
      isGone = true;
    };
  }, [file.id, openFile]);
  return opened;
}
