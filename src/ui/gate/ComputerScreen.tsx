/** "Whose computer is this?" The answer decides how things are kept, and says so in two sentences. */
import { useState } from 'preact/hooks';
import { type Computer, computers, type Mode, modeFor } from '../../domain/mode.ts';
import { Choice } from '../shared/Choice.tsx';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { usePopupWords } from '../shared/words-context.ts';

type Props = { readonly onChoose: (computer: Computer, mode: Mode) => void };

export function ComputerScreen({ onChoose }: Props) {
  const { gate, questions } = usePopupWords().messages;
  const [chosen, choose] = useState<Computer | null>(null);
  return (
    <QuestionForm
      question={gate.computer}
      problem={chosen === null ? questions.chooseFirst : null}
      onSubmit={() => chosen && onChoose(chosen, modeFor(chosen))}
    >
      <fieldset class="stack tight">
        <legend class="visually-hidden">{gate.computer}</legend>
        {computers.map((computer) => (
          <Choice
            key={computer}
            name="computer"
            value={computer}
            isChosen={chosen === computer}
            onChoose={() => choose(computer)}
          >
            {gate.computers[computer]}
          </Choice>
        ))}
      </fieldset>
      <div aria-live="polite">
        {chosen && <p class="notice">{gate.modes[modeFor(chosen)]}</p>}
        {chosen === 'public' && <p class="notice">{gate.notYourOwn}</p>}
      </div>
      <p class="quiet">{gate.canBeChanged}</p>
      <p class="quiet">{gate.removing}</p>
    </QuestionForm>
  );
}
