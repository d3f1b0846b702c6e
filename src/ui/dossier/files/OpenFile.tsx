/** The way to read a file here, and to mark in it. */
import { useWords } from '../../shared/words-context.ts';
import type { FileProps } from './files-props.ts';

export function OpenFile({ file, onOpen }: FileProps) {
  const { viewer } = useWords().messages;
  return (
    <button type="button" class="primary" data-action="open-file" onClick={() => onOpen(file)}>
      {viewer.open}
    </button>
  );
}
