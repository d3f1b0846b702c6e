/** A record without a page: what happened in a room. Saved as a draft before the questions follow. */
import { useState } from 'preact/hooks';
import { type Day, isDay } from '../../domain/instant.ts';
import type { Tier } from '../../domain/record.ts';
import type { PlaceDetails } from '../../flows/add-place-record.ts';
import { Choice } from '../shared/Choice.tsx';
import { writeDay } from '../shared/dates.ts';
import { Field } from '../shared/Field.tsx';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = {
  /** What is typed in was written on a form before. */
  readonly isFromPaper: boolean;
  /** By the clock of the device, which may be wrong. */
  readonly today: Day;
  readonly onSave: (details: PlaceDetails) => void;
  readonly onCancel: () => void;
};

/** How somebody can know what happened in a room. */
export const placeTiers: readonly Tier[] = ['happened-to-me', 'reported'];

export function PlaceForm({ isFromPaper, today, onSave, onCancel }: Props) {
  const { language, messages } = useWords();
  const { dossier, paper } = messages;
  const [place, setPlace] = useState('');
  const [day, setDay] = useState<string>('');
  const [tier, setTier] = useState<Tier>('happened-to-me');
  /** A day to come that was pointed out already: the second time it is kept. */
  const [looked, setLooked] = useState<string | null>(null);
  const save = () => {
    if (!isDay(day)) return;
    if (day > today && day !== looked) setLooked(day);
    else onSave({ place: place.trim(), day, tier });
  };
  return (
    <section class="panel stack">
      <QuestionForm
        question={dossier.addRecord}
        problem={
          place.trim() === '' ? dossier.placeMissing : isDay(day) ? null : dossier.dayMissing
        }
        onSubmit={save}
      >
        <p class="quiet">{isFromPaper ? paper.typingIn : dossier.addRecordHint}</p>
        <Field
          name="place"
          label={dossier.place}
          hint={dossier.placeHint}
          value={place}
          onInput={setPlace}
        />
        <Field name="day" type="date" label={dossier.day} value={day} onInput={setDay} />
        <div role="alert">
          {looked !== null && looked === day && (
            <p class="error" data-problem="date-in-future">
              {dossier.dayInFuture(writeDay(today, language))}
            </p>
          )}
        </div>
        <Tiers tier={tier} onChoose={setTier} />
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={onCancel}>
        {dossier.cancel}
      </button>
    </section>
  );
}

type TierProps = { readonly tier: Tier; readonly onChoose: (tier: Tier) => void };

function Tiers({ tier, onChoose }: TierProps) {
  const { dossier, tier: names } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{dossier.tierQuestion}</legend>
      {placeTiers.map((value) => (
        <Choice
          key={value}
          name="tier"
          value={value}
          isChosen={tier === value}
          onChoose={() => onChoose(value)}
        >
          {names[value]}
        </Choice>
      ))}
    </fieldset>
  );
}
