/** Takes everything away, after one question, and says what stays elsewhere. */
import { Heading } from '../shared/Heading.tsx';
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage, SettingsTask } from './model.ts';

type Props = {
  readonly page: SettingsPage;
  readonly task: Extract<SettingsTask, { readonly kind: 'wipe' | 'wiped' }>;
};

export function Wipe({ page, task }: Props) {
  const { settings: words, questions } = useWords().messages;
  if (task.kind === 'wiped')
    return (
      <>
        <Heading>{words.wiped}</Heading>
        <p>{words.elsewhere}</p>
      </>
    );
  return (
    <>
      <Heading>{words.wipe}</Heading>
      <p>{words.wipeHint}</p>
      <p>{words.elsewhere}</p>
      <div class="row">
        <button type="button" class="primary" data-action="confirm-wipe" onClick={page.wipe}>
          {words.wipe}
        </button>
        <button type="button" data-action="back" onClick={() => page.open({ kind: 'none' })}>
          {questions.back}
        </button>
      </div>
    </>
  );
}
