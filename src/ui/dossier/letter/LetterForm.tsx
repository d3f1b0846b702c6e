/** The questions of a letter. What is typed is kept while it is typed; what is missing is said on going on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterChoice, LetterField } from '../../../domain/letter-draft.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useTyped } from '../../shared/use-typed.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { AboutLetter, FollowsOn, InLanguage } from './AboutLetter.tsx';
import { DetailField } from './DetailField.tsx';
import { detailOf, openQuestions, withDetail } from './details.ts';
import { goToField } from './go-to-field.ts';
import type { LetterTask } from './letter-tasks.ts';
import { MissingList } from './MissingList.tsx';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<LetterTask, { readonly kind: 'letter-form' }>;
};

/** Of what was typed last. */
type Keeping = 'none' | 'kept' | 'failed';

export function LetterFormPanel({ page, task }: Props) {
  const { letter: words } = useWords().messages;
  const { id, form } = task.letter;
  const [choice, setChoice] = useState<LetterChoice>(task.letter.choice);
  const [keeping, setKeeping] = useState<Keeping>('none');
  const [missing, setMissing] = useState<readonly LetterField[]>([]);
  const place = useRef<HTMLFormElement>(null);
  const keep = async (next: LetterChoice) =>
    setKeeping((await page.letter.keep(id, next)) ? 'kept' : 'failed');
  useTyped(choice, keep);
  useEffect(() => {
    if (task.seek !== null) goToField(place.current, task.seek);
  }, []);

  const change = (next: Partial<LetterChoice>) => setChoice((now) => ({ ...now, ...next }));
  const submit = async (event: Event) => {
    event.preventDefault();
    const open = openQuestions(form.fields, choice.details);
    setMissing(open);
    if (open.length > 0) return;
    await keep(choice);
    page.letter.goOn({ ...task.letter, choice });
  };
  return (
    <form class="stack" ref={place} autocomplete="off" noValidate onSubmit={submit}>
      <Heading>{words.kinds[choice.letter].title}</Heading>
      <AboutLetter choice={choice} />
      <FollowsOn page={page} form={form} choice={choice} onChange={change} />
      <InLanguage form={form} choice={choice} onChange={change} />
      {form.fields.length === 0 && <p>{words.nothingAsked}</p>}
      {form.fields.map((spec) => (
        <DetailField
          key={spec.field}
          spec={spec}
          detail={detailOf(choice.details, spec.field)}
          form={form}
          practice={choice.practice}
          problem={
            missing.includes(spec.field) && openQuestions([spec], choice.details).length > 0
              ? words.notThere
              : null
          }
          onChange={(value) =>
            setChoice((now) => ({ ...now, details: withDetail(now.details, spec.field, value) }))
          }
        />
      ))}
      <MissingList
        fields={openQuestions(form.fields, choice.details).filter((one) => missing.includes(one))}
        onGo={(field) => goToField(place.current, field)}
      />
      <p role="status" class={keeping === 'failed' ? 'error' : 'quiet'} data-keeping={keeping}>
        {keeping === 'kept' && words.isKept}
        {keeping === 'failed' && words.notKept}
      </p>
      <div class="row">
        <button type="submit" class="primary" data-action="letter-next">
          {words.goOn}
        </button>
        <button type="button" data-action="close-letter" onClick={page.close}>
          {words.close}
        </button>
      </div>
    </form>
  );
}
