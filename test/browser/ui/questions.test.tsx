/** The questions of a draft: nothing is there to press before the list of practices stands. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { Questions } from '../../../src/ui/shared/Questions.tsx';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { draft } from '../../gallery/facts.ts';

const nothing = () => {};

afterEach(() => render(null, document.body));

test('no button moves away under a thumb while the page is being read', async () => {
  const words = await loadWords('nl');
  let read: (texts: readonly string[]) => void = nothing;
  const texts = new Promise<readonly string[]>((resolve) => {
    read = resolve;
  });
  render(
    <WordsContext.Provider value={words}>
      <Questions
        draft={{ ...draft, practice: null }}
        textsOf={() => texts}
        today={asDay('2026-11-26')}
        register={null}
        onAnswer={nothing}
        onLater={nothing}
      />
    </WordsContext.Provider>,
    document.body,
  );
  expect(document.querySelectorAll('button, input, summary')).toHaveLength(0);
  read([]);
  await expect.poll(() => document.querySelector('[data-action=later]')).not.toBeNull();
  expect(document.querySelector('[data-tile=practice]')).not.toBeNull();
});
