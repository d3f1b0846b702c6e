/** The whole page: what it is, the files, the outcome, and how to check without it. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../domain/language.ts';
import type { VerifyFile } from './check-files.ts';
import { FilesField } from './FilesField.tsx';
import { Independent } from './Independent.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Outcomes } from './Outcomes.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { useCheck } from './use-check.ts';
import { wordsIn } from './words.ts';
import { WordsContext } from './words-context.ts';

type Props = { readonly language: Language; readonly verify: VerifyFile };

export function Page({ language: first, verify }: Props) {
  const [language, choose] = useState(first);
  const { check, start, stop } = useCheck(verify);
  const words = wordsIn(language);
  const { title, cameAlong, offline, stopped } = words.page;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <WordsContext.Provider value={words}>
      <LanguageSwitch chosen={language} onChoose={choose} />
      <h1>{title}</h1>
      <section class="notice">
        <h2>{cameAlong.title}</h2>
        <p>{cameAlong.text}</p>
        <p>{offline}</p>
      </section>
      <FilesField onFiles={start} />
      <div role="status" data-check={check.kind}>
        {check.kind === 'checking' && <ProgressBar progress={check} onStop={stop} />}
        {check.kind === 'stopped' && <p>{stopped}</p>}
      </div>
      {check.kind === 'checked' && <Outcomes files={check.files} />}
      <Independent />
    </WordsContext.Provider>
  );
}
