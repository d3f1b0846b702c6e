/** The reasons that the AP gave, in its own words, each with what answers it. */
import type { TypedGround } from '../../../domain/letter-draft.ts';
import type { NamedExhibit } from '../../../flows/letter-desk.ts';
import { Check } from '../../shared/Check.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';
import { ExhibitTicks } from './ExhibitTicks.tsx';

type Props = {
  readonly names: readonly string[];
  readonly grounds: readonly TypedGround[];
  readonly exhibits: readonly NamedExhibit[];
  readonly onChange: (grounds: readonly TypedGround[]) => void;
};

/** Answered by what was sent, or by the person's view: there is nothing more to choose. */
const answeredElsewhere = ['no-prior-contact', 'no-infringement'];

export function GroundFields({ names, grounds, exhibits, onChange }: Props) {
  const groundOf = (name: string) => grounds.find(({ ground }) => ground === name) ?? null;
  const put = (name: string, ground: TypedGround | null) =>
    onChange(names.flatMap((one) => (one === name ? ground : groundOf(one)) ?? []));
  return (
    <>
      {names.map((name) => (
        <OneGround
          key={name}
          name={name}
          ground={groundOf(name)}
          exhibits={exhibits}
          onChange={(ground) => put(name, ground)}
        />
      ))}
    </>
  );
}

type OneProps = Pick<Props, 'exhibits'> & {
  readonly name: string;
  readonly ground: TypedGround | null;
  readonly onChange: (ground: TypedGround | null) => void;
};

const unanswered = { theirWords: '', why: '', exhibits: [] } as const;

function OneGround({ name, ground, exhibits, onChange }: OneProps) {
  const { letter } = useWords().messages;
  return (
    <div class="stack tight" data-ground={name}>
      <Check
        name="ground"
        value={name}
        isChosen={ground !== null}
        onChoose={(isChosen) => onChange(isChosen ? { ground: name, ...unanswered } : null)}
      >
        {letter.choices.grounds?.[name] ?? name}
      </Check>
      {ground && <Answer ground={ground} exhibits={exhibits} onChange={onChange} />}
    </div>
  );
}

type AnswerProps = Pick<Props, 'exhibits'> & {
  readonly ground: TypedGround;
  readonly onChange: (ground: TypedGround) => void;
};

function Answer({ ground, exhibits, onChange }: AnswerProps) {
  const { letter } = useWords().messages;
  const name = ground.ground;
  return (
    <>
      <Field
        name={`their-words ${name}`}
        type="long"
        label={letter.theirWords}
        hint={letter.mayBeEmpty}
        value={ground.theirWords}
        onInput={(theirWords) => onChange({ ...ground, theirWords })}
      />
      {name === 'not-own-data' && (
        <Field
          name={`why ${name}`}
          type="long"
          label={letter.whyOwnData}
          value={ground.why}
          onInput={(why) => onChange({ ...ground, why })}
        />
      )}
      {!answeredElsewhere.includes(name) && (
        <ExhibitTicks
          name={`shows ${name}`}
          exhibits={exhibits}
          chosen={ground.exhibits}
          onChoose={(chosen) => onChange({ ...ground, exhibits: chosen })}
        />
      )}
    </>
  );
}
