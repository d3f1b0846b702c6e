/** Whether the other parts of a pack that was split are among the files. */
import type { PackFacts } from '../domain/verification.ts';
import { Answer } from './Answer.tsx';
import { type CheckedFile, missingParts } from './check.ts';
import { useWords } from './words-context.ts';

type Props = { readonly facts: PackFacts; readonly files: readonly CheckedFile[] };

export function Parts({ facts, files }: Props) {
  const { language, page } = useWords();
  const missing = missingParts(facts, files).map((number) => `${number}`);
  const isComplete = missing.length === 0;
  const said = isComplete
    ? page.allParts
    : page.missingParts(new Intl.ListFormat(language).format(missing));
  return (
    <div data-missing-parts={missing.join(' ')}>
      <Answer question={page.isComplete} said={said} look={isComplete ? 'intact' : 'findings'} />
    </div>
  );
}
