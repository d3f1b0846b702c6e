/** The page as it lives: its language and the check that goes on. */
import { useEffect, useState } from 'preact/hooks';
import type { LetterLanguage } from '../domain/language.ts';
import type { VerifyFile } from './check-files.ts';
import { PageView } from './PageView.tsx';
import { useCheck } from './use-check.ts';
import { wordsIn } from './words.ts';

type Props = { readonly language: LetterLanguage; readonly verify: VerifyFile };

export function Page({ language: first, verify }: Props) {
  const [language, choose] = useState(first);
  const { check, start, stop } = useCheck(verify);
  const { title } = wordsIn(language).page;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <PageView language={language} check={check} onLanguage={choose} onFiles={start} onStop={stop} />
  );
}
