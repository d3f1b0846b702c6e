/** "Who may know that this is you?": each answer with what follows from it, from least to most. */
import type { DossierRecord } from '../../domain/record.ts';
import { choicesFor, type WhoMayKnow as Who } from '../../domain/who-may-know.ts';
import { Tiles } from '../shared/Tiles.tsx';
import { Vanishing } from '../shared/Vanishing.tsx';
import { usePopupWords } from '../shared/words-context.ts';

type Props = {
  readonly record: DossierRecord;
  readonly onChoose: (who: Who) => void;
};

export function WhoMayKnow({ record, onChoose }: Props) {
  const { messages, entry } = usePopupWords();
  const { whoMayKnow } = messages.path;
  return (
    <div class="stack" data-question="who-may-know">
      <Tiles
        name="who-may-know"
        question={whoMayKnow.title}
        hint={whoMayKnow.hint}
        answers={choicesFor(entry(record.practice)).map((value) => ({
          value,
          words: (
            <>
              <strong class="line">{whoMayKnow.names[value]}</strong>
              <span class="quiet">{whoMayKnow.consequences[value]}</span>
            </>
          ),
        }))}
        chosen={null}
        onChoose={onChoose}
      />
      <p class="notice">{whoMayKnow.decision}</p>
      <Vanishing practice={record.practice} />
    </div>
  );
}
