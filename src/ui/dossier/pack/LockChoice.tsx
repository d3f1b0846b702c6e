/** Who can open the file: whoever has it, only somebody who was told its words, or one adviser. */
import { type FileChoice, packLocks } from '../../../domain/pack-choice.ts';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';
import { ReaderKey } from './ReaderKey.tsx';

type Props = {
  readonly file: FileChoice;
  readonly onChoose: (file: FileChoice) => void;
};

export function LockChoice({ file, onChoose }: Props) {
  const { pack } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{pack.lock}</legend>
      {packLocks.map((lock) => (
        <Choice
          key={lock}
          name="pack-lock"
          value={lock}
          isChosen={lock === file.lock}
          onChoose={() => onChoose({ ...file, lock })}
        >
          {pack.locks[lock].name}
          <br />
          <span class="quiet">{pack.locks[lock].hint}</span>
        </Choice>
      ))}
      {file.lock === 'key' && (
        <ReaderKey reader={file.reader} onChoose={(reader) => onChoose({ ...file, reader })} />
      )}
    </fieldset>
  );
}
