/** Which pages go along with the letter, and a look at them. */
import { type AnnexKind, annexKinds } from '../../../domain/annex.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { Check } from '../../shared/Check.tsx';
import { Folded } from '../../shared/Folded.tsx';
import { useWords } from '../../shared/words-context.ts';
import { AnnexPreview } from './AnnexPreview.tsx';

type Props = {
  readonly composed: ComposedLetter;
  readonly onChoose: (chosen: readonly AnnexKind[]) => void;
};

export function AlongChoice({ composed, onChoose }: Props) {
  const { letter } = useWords().messages;
  const { chosen, annexes } = composed;
  const toggled = (kind: AnnexKind, isChosen: boolean) =>
    annexKinds.filter((one) => (one === kind ? isChosen : chosen.includes(one)));
  return (
    <>
      <fieldset class="stack tight" data-along={chosen.length}>
        <legend>{letter.along}</legend>
        <p class="quiet">{letter.alongHint}</p>
        {annexKinds.map((kind) => (
          <Check
            key={kind}
            name="annex"
            value={kind}
            isChosen={chosen.includes(kind)}
            onChoose={(isChosen) => onChoose(toggled(kind, isChosen))}
          >
            {letter.annexes[kind]}
          </Check>
        ))}
      </fieldset>
      {annexes.length > 0 && (
        <Folded title={letter.seePages(annexes.length)}>
          {annexes.map((annex) => (
            <AnnexPreview key={annex.kind} annex={annex} />
          ))}
        </Folded>
      )}
    </>
  );
}
