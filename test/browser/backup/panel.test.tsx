/** A lock that falls while a backup is made takes the screen away; behind it there is a choice again. */
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { states } from '../../gallery/states.tsx';

test.each(['dossier: backup closed by the lock', 'dossier: restore closed by the lock'])(
  '%s leaves a way on',
  async (wanted) => {
    const words = await loadWords('nl');
    const state = states.find(({ name }) => name === wanted);
    onTestFinished(() => render(null, document.body));
    render(
      <WordsContext.Provider value={words}>{state?.show()}</WordsContext.Provider>,
      document.body,
    );
    expect(document.querySelector('[data-action=make-backup]')).not.toBeNull();
  },
);
