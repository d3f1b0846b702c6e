/** Whether the pack goes into parts that a mail program takes; of another size when somebody says so. */
import { useState } from 'preact/hooks';
import { largestIn, mailLimits } from '../../../domain/pack-choice.ts';
import { Choice } from '../../shared/Choice.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  /** In bytes; `null`: it is not split. */
  readonly largest: number | null;
  readonly onChoose: (largest: number | null) => void;
};

const megabyte = 1_000_000;

/** In whole MB; `null` when it is no number that makes sense. */
const sizeIn = (typed: string): number | null =>
  /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 2000
    ? Number(typed) * megabyte
    : null;

const isMailSize = (largest: number): boolean =>
  mailLimits.some((limit) => largestIn(limit) === largest);

export function SplitChoice({ largest, onChoose }: Props) {
  const { pack } = useWords().messages;
  const [isOther, setOther] = useState(largest !== null && !isMailSize(largest));
  const choose = (value: number | null) => {
    setOther(false);
    onChoose(value);
  };
  const sizes = [null, ...mailLimits.map(largestIn)];
  return (
    <fieldset class="stack tight">
      <legend>{pack.split}</legend>
      {sizes.map((value, at) => (
        <Choice
          key={value}
          name="pack-split"
          value={String(value)}
          isChosen={!isOther && largest === value}
          onChoose={() => choose(value)}
        >
          {at === 0 ? pack.splitNone : pack.splitMail(mailLimits[at - 1] ?? 0)}
        </Choice>
      ))}
      <Choice name="pack-split" value="other" isChosen={isOther} onChoose={() => setOther(true)}>
        {pack.splitOther}
      </Choice>
      {isOther && <OtherSize largest={largest} onChoose={onChoose} />}
    </fieldset>
  );
}

/** What is typed counts as soon as it is a size. */
function OtherSize({ largest, onChoose }: Props) {
  const { pack } = useWords().messages;
  const [typed, setTyped] = useState(
    largest === null ? '' : String(Math.floor(largest / megabyte)),
  );
  const type = (text: string) => {
    setTyped(text);
    const size = sizeIn(text);
    if (size !== null) onChoose(size);
  };
  return (
    <Field
      name="split-size"
      keyboard="numeric"
      label={pack.splitMost}
      hint={pack.splitProblem}
      value={typed}
      onInput={type}
      {...(typed.trim() !== '' && sizeIn(typed) === null ? { problem: pack.splitProblem } : {})}
    />
  );
}
