/** A record without a page: what happened in a room. Saved as a draft before the questions follow. */
import { useState } from 'preact/hooks';
import { type Day, dayOf, dutchTimeZone, instantOf, isDay } from '../../domain/instant.ts';
import type { Tier } from '../../domain/record.ts';
import type { PlaceDetails } from '../../flows/add-place-record.ts';
import { Choice } from '../shared/Choice.tsx';
import { Field } from '../shared/Field.tsx';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly onSave: (details: PlaceDetails) => void; readonly onCancel: () => void };

const tiers: readonly Tier[] = ['happened-to-me', 'reported'];

export function PlaceForm({ onSave, onCancel }: Props) {
  const { dossier, tier: tierNames } = useWords().messages;
  const today = dayOf(instantOf(new Date()), dutchTimeZone);
  const [place, setPlace] = useState('');
  const [day, setDay] = useState<string>('');
  const [tier, setTier] = useState<Tier>('happened-to-me');
  const isPlaced = place.trim() !== '';
  const problem = isPlaced
    ? isPast(day, today)
      ? null
      : dossier.dayMissing
    : dossier.placeMissing;
  return (
    <section class="panel stack">
      <QuestionForm
        question={dossier.addRecord}
        problem={problem}
        onSubmit={() => isPast(day, today) && onSave({ place: place.trim(), day, tier })}
      >
        <p class="quiet">{dossier.addRecordHint}</p>
        <Field
          name="place"
          label={dossier.place}
          hint={dossier.placeHint}
          value={place}
          onInput={setPlace}
        />
        <Field
          name="day"
          type="date"
          label={dossier.day}
          value={day}
          max={today}
          onInput={setDay}
        />
        <fieldset class="stack tight">
          <legend>{dossier.tierQuestion}</legend>
          {tiers.map((value) => (
            <Choice
              key={value}
              name="tier"
              value={value}
              isChosen={tier === value}
              onChoose={() => setTier(value)}
            >
              {tierNames[value]}
            </Choice>
          ))}
        </fieldset>
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={onCancel}>
        {dossier.cancel}
      </button>
    </section>
  );
}

const isPast = (day: string, today: Day): day is Day => isDay(day) && day <= today;
