/** What stands on the page: what it is, the files, the outcome, and how to check without it. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Check } from './check.ts';
import { FilesField } from './FilesField.tsx';
import { Independent } from './Independent.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Outcomes } from './Outcomes.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { wordsIn } from './words.ts';
import { WordsContext } from './words-context.ts';
import { ZipWanted } from './ZipWanted.tsx';

type Props = {
  readonly language: LetterLanguage;
  readonly check: Check;
  readonly onLanguage: (language: LetterLanguage) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStop: () => void;
};

export function PageView({ language, check, onLanguage, onFiles, onStop }: Props) {
  const words = wordsIn(language);
  const { title, cameAlong, offline, stopped } = words.page;
  return (
    <WordsContext.Provider value={words}>
      <LanguageSwitch chosen={language} onChoose={onLanguage} />
      <h1>{title}</h1>
      <section class="notice">
        <h2>{cameAlong.title}</h2>
        <p>{cameAlong.text}</p>
        <p>{offline}</p>
      </section>
      <FilesField onFiles={onFiles} />
      <div role="status" data-check={check.kind}>
        {check.kind === 'checking' && <ProgressBar progress={check} onStop={onStop} />}
        {check.kind === 'stopped' && <p>{stopped}</p>}
        {check.kind === 'no-file' && <ZipWanted />}
      </div>
      {check.kind === 'checked' && <Outcomes files={check.files} beside={check.beside} />}
      <Independent />
    </WordsContext.Provider>
  );
}
