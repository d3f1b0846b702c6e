/** What is dropped anywhere on the page: missing the field should not open it instead. */
import { useEffect } from 'preact/hooks';

/** Hears the files, among which may be folders; none when there is no file with bytes among what fell. */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      take(filesIn(event.dataTransfer));
    };
    document.addEventListener('dragover', allow, { signal: gone.signal });
    document.addEventListener('drop', drop, { signal: gone.signal });
    return () => gone.abort();
  }, [take]);
}

/** A folder that lies among files is told apart when it cannot be read. */
const filesIn = (dropped: DataTransfer | null): readonly File[] =>
  dropped === null || [...dropped.items].every(isNoFile) ? [] : [...dropped.files];

/** A folder, a link or a text. Files by themselves have no sign of being a folder. */
const isNoFile = (item: DataTransferItem): boolean =>
  item.kind !== 'file' || item.webkitGetAsEntry()?.isDirectory === true;
