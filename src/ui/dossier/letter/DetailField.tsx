/** One question of a letter, in the way that its answer is given. */
import type { ComponentChildren } from 'preact';
import { isDay } from '../../../domain/instant.ts';
import type { DetailValue, LetterDetail, LetterField } from '../../../domain/letter-draft.ts';
import { fieldKinds } from '../../../domain/letter-draft.ts';
import type { PracticeId } from '../../../domain/practice.ts';
import type { FieldSpec, LetterForm } from '../../../flows/letter-desk.ts';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';
import { CorrectionFields } from './CorrectionFields.tsx';
import { DateDetail } from './DateDetail.tsx';
import { type Choosable, OneOf, SomeOf } from './DetailChoices.tsx';
import { GroundFields } from './GroundFields.tsx';
import { noParty, PartiesFields, PartyFields } from './PartyFields.tsx';
import { ReplayFields } from './ReplayFields.tsx';
import { useStepName } from './use-step-name.ts';
import { ViewFields } from './ViewFields.tsx';

export type DetailProps = {
  readonly spec: FieldSpec;
  readonly detail: LetterDetail | null;
  readonly form: LetterForm;
  readonly practice: PracticeId;
  /** Why the letter cannot do without it, or `null`. */
  readonly problem: string | null;
  readonly onChange: (value: DetailValue | null) => void;
};

/** Answers of a few words. */
const short: readonly LetterField[] = [
  'done-by',
  'consent-to',
  'firm',
  'decision-reference',
  'phone',
  'signer',
];

export function DetailField(props: DetailProps) {
  const { spec } = props;
  return (
    <div class="stack tight" data-field={spec.field} tabIndex={-1}>
      {isOneField(spec) ? <Plain {...props} /> : <Group {...props} />}
    </div>
  );
}

const isOneField = ({ field }: FieldSpec): boolean =>
  fieldKinds[field] === 'text' || fieldKinds[field] === 'day';

/** A question that one field answers. */
function Plain({ spec, detail, problem, onChange }: DetailProps) {
  const { letter } = useWords().messages;
  const { label, hint } = letter.fields[spec.field];
  const about = {
    name: spec.field,
    label,
    ...hintOf(hint, spec, letter.mayBeEmpty),
    ...(problem === null ? {} : { problem }),
  };
  if (fieldKinds[spec.field] === 'day')
    return (
      <Field
        {...about}
        type="date"
        value={detail?.kind === 'day' ? detail.day : ''}
        onInput={(day) => onChange(isDay(day) ? { kind: 'day', day } : null)}
      />
    );
  return (
    <Field
      {...about}
      type={short.includes(spec.field) ? 'text' : 'long'}
      value={detail?.kind === 'text' ? detail.text : ''}
      onInput={(text) => onChange(text === '' ? null : { kind: 'text', text })}
    />
  );
}

function hintOf(hint: string | null, { need }: FieldSpec, mayBeEmpty: string) {
  const said = hint ?? (need === 'may' ? mayBeEmpty : null);
  return said === null ? {} : { hint: said };
}

/** A question that takes more than one field. */
function Group(props: DetailProps) {
  const { letter } = useWords().messages;
  const { label, hint } = letter.fields[props.spec.field];
  const { hint: said } = hintOf(hint, props.spec, letter.mayBeEmpty);
  return (
    <fieldset class="stack tight">
      <legend>{label}</legend>
      {said && <p class="quiet">{said}</p>}
      {props.problem && <p class="error">{props.problem}</p>}
      <Answers {...props} />
    </fieldset>
  );
}

function Answers({ spec, detail, form, practice, onChange }: DetailProps): ComponentChildren {
  const { field } = spec;
  switch (fieldKinds[field]) {
    case 'choices':
      return <ChoicesOf spec={spec} detail={detail} form={form} onChange={onChange} />;
    case 'date':
      return (
        <DateDetail
          name={field}
          date={detail?.kind === 'date' ? detail.date : null}
          onChange={(date) => onChange(date && { kind: 'date', date })}
        />
      );
    case 'party':
      return (
        <PartyFields
          name={field}
          party={detail?.kind === 'party' ? detail.party : noParty}
          onChange={(party) => onChange({ kind: 'party', party })}
        />
      );
    case 'parties':
      return (
        <PartiesFields
          name={field}
          parties={detail?.kind === 'parties' ? detail.parties : []}
          onChange={(parties) => onChange({ kind: 'parties', parties })}
        />
      );
    case 'corrections':
      return (
        <CorrectionFields
          corrections={detail?.kind === 'corrections' ? detail.corrections : []}
          exhibits={form.exhibits}
          onChange={(corrections) => onChange({ kind: 'corrections', corrections })}
        />
      );
    case 'views':
      return (
        <ViewFields
          practice={practice}
          views={detail?.kind === 'views' ? detail.views : []}
          exhibits={form.exhibits}
          onChange={(views) => onChange(views.length === 0 ? null : { kind: 'views', views })}
        />
      );
    case 'grounds':
      return (
        <GroundFields
          names={spec.choices}
          grounds={detail?.kind === 'grounds' ? detail.grounds : []}
          exhibits={form.exhibits}
          onChange={(grounds) =>
            onChange(grounds.length === 0 ? null : { kind: 'grounds', grounds })
          }
        />
      );
    case 'replay':
      return (
        <ReplayFields
          reports={form.toReplay}
          replayed={detail?.kind === 'replay' ? detail.replayed : []}
          onChange={(replayed) => onChange({ kind: 'replay', replayed })}
        />
      );
    default:
      return null;
  }
}

type ChoicesProps = Pick<DetailProps, 'spec' | 'detail' | 'form' | 'onChange'>;

function ChoicesOf({ spec, detail, form, onChange }: ChoicesProps) {
  const choices = useChoices(spec, form);
  const props = {
    name: spec.field,
    choices,
    chosen: detail?.kind === 'choices' ? detail.chosen : [],
    onChoose: (chosen: readonly string[]) =>
      onChange(chosen.length === 0 && spec.field !== 'copies' ? null : { kind: 'choices', chosen }),
  };
  return spec.several ? <SomeOf {...props} /> : <OneOf {...props} />;
}

function useChoices({ field, choices }: FieldSpec, form: LetterForm): readonly Choosable[] {
  const { letter } = useWords().messages;
  const stepName = useStepName();
  if (field === 'copies')
    return form.enclosable.map((step) => ({ value: step.id, text: stepName(step) }));
  return choices.map((value) => ({ value, text: letter.choices[field]?.[value] ?? value }));
}
