/** Files that are dropped anywhere on the page: missing the field should not open them instead. */
import { useEffect } from 'preact/hooks';

export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', allow, { signal: gone.signal });
    document.addEventListener('drop', drop, { signal: gone.signal });
    return () => gone.abort();
  }, [take]);
}
