/** What the letter says, in plain words and in the reader's own language. It is never sent. */
import { useState } from 'preact/hooks';
import { isLanguage, type Language, languages } from '../../../domain/language.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { Folded } from '../../shared/Folded.tsx';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';
import { AnnexPreview } from './AnnexPreview.tsx';

/** Each language by the name that its readers know. */
const names: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
};

export function Explained({ composed }: { readonly composed: ComposedLetter }) {
  const { language: own, messages } = useWords();
  const [language, setLanguage] = useState<Language>(own);
  const { letter: words } = messages;
  return (
    <Folded title={words.explained}>
      <p class="quiet">{words.explainedHint}</p>
      <Select
        name="explained-in"
        label={words.language}
        value={language}
        onChoose={(value) => isLanguage(value) && setLanguage(value)}
        options={languages.map((value) => ({ value, text: names[value] }))}
      />
      <AnnexPreview annex={composed.explain(language)} />
    </Folded>
  );
}
