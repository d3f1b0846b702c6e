/** What a dossier cannot know by itself: whose data, an authorisation, why nobody was written to. */
import { useState } from 'preact/hooks';
import { answerWays } from '../../../domain/answer-way.ts';
import { yesNoUnknown } from '../../../domain/own-data.ts';
import type { Situation } from '../../../domain/situation.ts';
import { Checks } from '../../shared/Checks.tsx';
import { Choices } from '../../shared/Choices.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';
import { YesNo } from '../../shared/YesNo.tsx';

type Props = {
  readonly situation: Situation;
  readonly asksReason: boolean;
  readonly onSave: (situation: Situation) => void;
};

export function SituationForm({ situation, asksReason, onSave }: Props) {
  const { routes: words, proof } = useWords().messages;
  // What else the situation holds may be changed elsewhere meanwhile, and stays as it is.
  const { officers: _officers, ...asked } = situation;
  const [said, say] = useState(asked);
  const [isSaved, setSaved] = useState(false);
  const isKept = isSaved && JSON.stringify(asked) === JSON.stringify(said);
  const save = (event: Event) => {
    event.preventDefault();
    setSaved(true);
    onSave({ ...situation, ...said });
  };
  return (
    <form class="stack" autocomplete="off" noValidate onSubmit={save}>
      <Choices
        name="own-data"
        question={words.ownData}
        values={yesNoUnknown}
        words={words.ownDataAnswers}
        chosen={said.ownData}
        onChoose={(ownData) => say({ ...said, ownData })}
      />
      {said.ownData === 'no' && (
        <YesNo
          name="mandate"
          question={words.mandate}
          yes={words.mandateYes}
          no={words.mandateNo}
          isYes={said.hasMandate}
          onChoose={(hasMandate) =>
            say({ ...said, hasMandate, writer: hasMandate ? 'representative' : 'self' })
          }
        />
      )}
      {(asksReason || said.reasonNoContact !== '') && (
        <Field
          name="reason-no-contact"
          type="long"
          label={words.reason}
          hint={words.reasonHint}
          value={said.reasonNoContact}
          onInput={(reasonNoContact) => say({ ...said, reasonNoContact })}
        />
      )}
      <Checks
        name="answer-ways"
        question={proof.answerBy}
        hint={proof.answerByHint}
        values={answerWays}
        words={proof.answerWays}
        chosen={said.answerWays}
        onChoose={(ways) => say({ ...said, answerWays: ways })}
      />
      <button type="submit" data-action="save-situation">
        {words.save}
      </button>
      <div role="status">{isKept && <p data-kept>{words.kept}</p>}</div>
    </form>
  );
}
