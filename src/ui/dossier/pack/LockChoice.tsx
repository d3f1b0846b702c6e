/** Who can open the file: whoever has it, or only somebody who was told its words. */
import { type FileChoice, packLocks } from '../../../domain/pack-choice.ts';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';

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
    </fieldset>
  );
}
