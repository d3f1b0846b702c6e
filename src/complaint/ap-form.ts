/**
 * From the facts of a letter to the words for the AP's form. A text that does not fit gives way to a
 * shorter one that refers to the letter; none is ever cut.
 */
import {
  type ApForm,
  type ApFormBlock,
  type ApFormField,
  type ApFormKind,
  charactersIn,
} from '../domain/ap-form.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { complaintTexts } from './ap-form-complaint.ts';
import type { ApFormFacts } from './ap-form-shared.ts';
import { tipTexts } from './ap-form-tip.ts';
import { fieldText } from './flowing-text.ts';

/** In the order of the form, without the places for which there is nothing to say. */
export function fillInApForm(
  facts: ApFormFacts,
  language: LetterLanguage,
  form: ApForm,
): ApFormBlock[] {
  const isTip = facts.kind === 'ap-tip';
  const texts = isTip ? tipTexts(facts, language) : complaintTexts(facts, language);
  return form.fields.flatMap((field) =>
    fitting(field, isTip ? 'tip' : 'complaint', texts[field.id].map(fieldText)),
  );
}

function fitting(
  field: ApFormField,
  kind: ApFormKind,
  texts: readonly string[],
): readonly ApFormBlock[] {
  const [whole] = texts;
  if (whole === undefined || whole === '') return [];
  const fits = (text: string) => field.most === null || charactersIn(text) <= field.most;
  const shorter = texts.filter((text) => charactersIn(text) < charactersIn(whole));
  const text = [whole, ...shorter].find(fits) ?? shorter.at(-1) ?? whole;
  return [
    {
      field,
      need: field.need[kind],
      text,
      characters: charactersIn(text),
      shorter: field.most === null ? (shorter[0] ?? null) : null,
      isTooLong: !fits(text),
    },
  ];
}
