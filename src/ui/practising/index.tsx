/**
 * The page for practising, wired to the real browser and to no store at all: nothing is read from the
 * dossier and nothing is written, not even which language was chosen here. So it has no lock either.
 */
import { render } from 'preact';
import type { Language } from '../../domain/language.ts';
import { newId, now, today } from '../../platform/clock.ts';
import { closeWhenHidden } from '../../platform/hiding.ts';
import { report } from '../../platform/report.ts';
import { languageOfBrowser, readSettings } from '../../platform/settings.ts';
import { findPassage } from '../../practising/find-passage.ts';
import { keepPassage } from '../../practising/keep-passage.ts';
import { selectNextSentence, showPassage } from '../../practising/show-passage.ts';
import { loadWords, setPageLanguage } from '../shared/language.ts';
import { leave } from '../shared/leave.ts';
import { useRegister } from '../shared/register.ts';
import { SafetyBar } from '../shared/SafetyBar.tsx';
import { WordsContext } from '../shared/words-context.ts';
import { PractisingModel } from './model.ts';
import { PractisingView } from './PractisingView.tsx';

const practising = new PractisingModel({
  now,
  newId,
  report,
  keep: (document) => keepPassage(document, now),
  find: findPassage,
  show: showPassage,
  selectNext: selectNextSentence,
});

function PractisingPage() {
  const register = useRegister(practising.practised.value?.isAsked === true);
  return (
    <>
      <SafetyBar leave={leave} isInMemory={false} />
      <PractisingView
        practising={practising}
        today={today()}
        register={register}
        chooseLanguage={show}
      />
    </>
  );
}

async function show(language: Language): Promise<void> {
  const words = await loadWords(language);
  setPageLanguage(language);
  render(
    <WordsContext.Provider value={words}>
      <PractisingPage />
    </WordsContext.Provider>,
    document.body,
  );
}

closeWhenHidden();
readSettings().then(({ language }) => show(language ?? languageOfBrowser()), report);
