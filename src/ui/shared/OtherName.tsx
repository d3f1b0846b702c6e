/** What a practice is called in a language that has no screens yet. */
import type { NamedLanguage, PracticeId } from '../../domain/practice.ts';
import { usePopupWords } from './words-context.ts';

/** How each language is written; its name as its readers know it. */
export const namedLanguageLooks: Readonly<
  Record<NamedLanguage, { readonly name: string; readonly dir: 'rtl' | 'ltr' }>
> = {
  ar: { name: 'العربية', dir: 'rtl' },
  tr: { name: 'Türkçe', dir: 'ltr' },
};

type Props = { readonly practice: PracticeId; readonly language: NamedLanguage };

export function OtherName({ practice, language }: Props) {
  const { title, summary } = usePopupWords().entry(practice).texts[language];
  return (
    <span class="line other-name" lang={language} dir={namedLanguageLooks[language].dir}>
      <strong class="line">{title}</strong>
      <span class="quiet">{summary}</span>
    </span>
  );
}
