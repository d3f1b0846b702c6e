/** Where files are chosen or dropped. */

import { useDroppedFiles } from './use-dropped-files.ts';
import { useWords } from './words-context.ts';

type Props = { readonly onFiles: (files: readonly File[]) => void };

export function FilesField({ onFiles }: Props) {
  const { choose, chooseHint } = useWords().page;
  useDroppedFiles(onFiles);
  return (
    <section class="files no-print">
      <label for="files">{choose}</label>
      <p id="files-hint">{chooseHint}</p>
      <input
        id="files"
        type="file"
        multiple
        accept=".zip,application/zip,.tsr,.pem,.crt,.cer,.der"
        aria-describedby="files-hint"
        onChange={({ currentTarget }) => {
          // A window that was closed without a choice is no wish for anything.
          if (currentTarget.files?.length) onFiles([...currentTarget.files]);
          // So that the same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
