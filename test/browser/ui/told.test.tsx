/** A checked pack in each language of the screens: its words come when somebody looks at one. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { PackCheck } from '../../../src/ui/dossier/received/PackCheck.tsx';
import { toldNow } from '../../../src/ui/dossier/told/told-words.ts';
import { loadWords } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';

afterEach(() => render(null, document.body));

const verification: Verification = {
  verdict: 'findings',
  findings: [{ code: 'file-changed', path: 'data/index.html' }],
  pack: null,
  signer: { kind: 'none' },
  knownSince: { kind: 'none' },
};

async function showIn(language: Language): Promise<void> {
  const words = await loadWords(language);
  render(
    <WordsContext.Provider value={words}>
      <PackCheck verification={verification} />
    </WordsContext.Provider>,
    document.body,
  );
}

const finding = () => document.querySelector('[data-finding="file-changed"]')?.textContent ?? null;

test.each(['ar', 'tr'] as const)(
  'in %s it says that it waits, and then what was found',
  async (language) => {
    await showIn(language);
    expect(finding()).toBeNull();
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      (await loadWords(language)).messages.loading,
    );
    await expect.poll(finding).not.toBeNull();
    expect(finding()).toContain(toldNow(language)?.check.finding['file-changed'].what);
    expect(document.querySelector('[role="status"]')).toBeNull();
  },
);

test('who changes the language reads the same finding in the other one', async () => {
  await showIn('ar');
  await expect.poll(finding).toMatch(/\p{Script=Arabic}/u);
  await showIn('nl');
  expect(finding()).toContain(toldNow('nl')?.check.finding['file-changed'].what);
  await showIn('ar');
  expect(finding()).toMatch(/\p{Script=Arabic}/u);
});
