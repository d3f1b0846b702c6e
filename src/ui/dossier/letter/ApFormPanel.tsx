/** Beside the AP's form: the words of the letter in the order of the form, each with a button to copy it. */
import { apForm } from '../../../data/ap-form.ts';
import type { ApFormBlock, ApFormField, ApFormKind } from '../../../domain/ap-form.ts';
import { isOverdue } from '../../../domain/checked.ts';
import type { Day } from '../../../domain/instant.ts';
import type { Language } from '../../../domain/language.ts';
import { writeDay } from '../../shared/dates.ts';
import { Folded } from '../../shared/Folded.tsx';
import type { Copy } from '../../shared/use-copy.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';
import { CopyBlock } from './CopyBlock.tsx';

type Props = {
  /** At least one. */
  readonly blocks: readonly ApFormBlock[];
  readonly kind: ApFormKind;
  /** Of the letter: the AP takes it in Dutch and in English. */
  readonly language: Language;
  readonly today: Day;
  readonly copy?: Copy;
};

export function ApFormPanel({ blocks, kind, language, today, copy }: Props) {
  const { apForm: words } = useWords().messages;
  return (
    <section class="stack" aria-labelledby="ap-form">
      <h2 id="ap-form">{words.title}</h2>
      <p>{words.intro}</p>
      <p>
        {words.begins} <bdi class="block">{apForm.url}</bdi>
      </p>
      <Missing fields={missingIn(blocks, kind)} />
      {blocks.map((block) => (
        <Block key={block.field.id} block={block} language={language} {...(copy ? { copy } : {})} />
      ))}
      <p class="quiet">{words.clipboard}</p>
      <Known today={today} />
    </section>
  );
}

/** What the form must have, and nobody filled in. */
const missingIn = (blocks: readonly ApFormBlock[], kind: ApFormKind): ApFormField[] =>
  apForm.fields.filter(
    ({ id, need }) => need[kind] === 'must' && blocks.every(({ field }) => field.id !== id),
  );

function Missing({ fields }: { readonly fields: readonly ApFormField[] }) {
  const { messages } = useWords();
  const law = useLawTexts();
  if (fields.length === 0) return null;
  const names = fields.map(({ id }) => law.apForm.fields[id].label);
  return <p class="notice">{messages.apForm.missing(names.join(', '))}</p>;
}

type BlockProps = Pick<Props, 'language' | 'copy'> & { readonly block: ApFormBlock };

function Block({ block, ...shared }: BlockProps) {
  const { messages } = useWords();
  const law = useLawTexts();
  const words = messages.apForm;
  const { field, text, shorter, isTooLong } = block;
  const { label, note } = law.apForm.fields[field.id];
  const notes = [
    words.needs[block.need],
    note,
    field.askedIn === 'letter' ? words.noPlace : null,
  ].filter((one) => one !== null);
  return (
    <div class="card stack tight" data-ap-field={field.id}>
      <CopyBlock label={label} notes={notes} text={text} most={field.most} {...shared} />
      {isTooLong && <p class="error">{words.tooLong}</p>}
      {shorter !== null && (
        <Folded title={words.shorter}>
          <CopyBlock
            label={words.shortOf(label)}
            notes={[]}
            text={shorter}
            most={field.most}
            {...shared}
          />
        </Folded>
      )}
    </div>
  );
}

/** What is known of the form, since when, and what is not. */
function Known({ today }: Pick<Props, 'today'>) {
  const { language, messages } = useWords();
  const words = messages.apForm;
  return (
    <>
      {!apForm.isOrderKnown && <p class="quiet">{words.orderUnknown}</p>}
      {apForm.fields.some(({ most }) => most === null) && <p class="quiet">{words.mostUnknown}</p>}
      <p class="quiet">{words.checked(writeDay(apForm.checkedOn, language))}</p>
      {isOverdue(apForm, today) && (
        <p class="notice">{words.overdue(writeDay(apForm.checkBy, language))}</p>
      )}
    </>
  );
}
