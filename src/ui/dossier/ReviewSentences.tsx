/** The person's own sentences. Those that touch the benefit are pointed out; each may stay or be left out. */
import { useId } from 'preact/hooks';
import { type Cut, isSameCut } from '../../domain/leave-out.ts';
import type { OwnSentence } from '../../flows/preview-pack.ts';
import { useWords } from '../shared/words-context.ts';
import { SentenceChoice } from './SentenceChoice.tsx';

type Props = {
  readonly sentences: readonly OwnSentence[];
  readonly cuts: readonly Cut[];
  readonly onChoose: (cut: Cut, isLeftOut: boolean) => void;
};

export function ReviewSentences(props: Props) {
  const { review } = useWords().messages;
  const id = useId();
  const touched = props.sentences.filter(({ topics }) => topics.length > 0);
  const others = props.sentences.filter(({ topics }) => topics.length === 0);
  if (props.sentences.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={id} data-touched={touched.length}>
      <h2 id={id}>
        {touched.length === 0 ? review.nothingTouched : review.touched(touched.length)}
      </h2>
      <p>{review.limits}</p>
      {touched.length > 0 && <LeavingOut />}
      <Choices {...props} sentences={touched} />
      {others.length > 0 && (
        <details class="stack">
          <summary>{review.others(others.length)}</summary>
          <p>{review.othersHint}</p>
          {touched.length === 0 && <LeavingOut />}
          <Choices {...props} sentences={others} />
        </details>
      )}
    </section>
  );
}

/** What leaving out does, and what it does not do: said before the first choice. */
function LeavingOut() {
  const { review } = useWords().messages;
  return (
    <>
      <p>{review.duty}</p>
      <p>{review.whereLeftOut}</p>
    </>
  );
}

const Choices = ({ sentences, cuts, onChoose }: Props) => (
  <>
    {sentences.map((sentence, index) => (
      <SentenceChoice
        key={`${sentence.cut.rev} ${sentence.cut.field} ${sentence.cut.start}`}
        sentence={sentence}
        number={index + 1}
        total={sentences.length}
        isLeftOut={cuts.some((cut) => isSameCut(cut, sentence.cut))}
        onChoose={(isLeftOut) => onChoose(sentence.cut, isLeftOut)}
      />
    ))}
  </>
);
