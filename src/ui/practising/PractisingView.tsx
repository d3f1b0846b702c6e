/** Practising: a made-up page, what is taken along of it, the questions, and the page as it changes. */
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import type { Language } from '../../domain/language.ts';
import { HelpByPeople } from '../shared/HelpByPeople.tsx';
import { LanguageChoice } from '../shared/LanguageChoice.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import type { Register } from '../shared/register.ts';
import { useWords } from '../shared/words-context.ts';
import { AskedHere } from './AskedHere.tsx';
import { ChangesHere } from './ChangesHere.tsx';
import { KeptHere } from './KeptHere.tsx';
import type { Practised, Practising } from './model.ts';
import { PageHere } from './PageHere.tsx';

export type PractisingProps = {
  readonly practising: Practising;
  readonly today: Day;
  /** `null` until it has been loaded. */
  readonly register: Register | null;
  readonly chooseLanguage: (language: Language) => void;
};

export function PractisingView(props: PractisingProps) {
  const { messages } = useWords();
  const { practising: words } = messages;
  const practised = props.practising.practised.value;
  return (
    <>
      <header class="stack tight">
        <div class="row spread">
          <PageTitle>{words.title}</PageTitle>
          <LanguageChoice onChoose={props.chooseLanguage} />
        </div>
        <p class="notice" data-nothing-kept>
          {words.nothingKept}
        </p>
      </header>
      <main class="stack" data-state={practised ? 'marked' : 'unmarked'}>
        <PageHere practising={props.practising} />
        {practised && <Marked key={practised.draft.id} {...props} practised={practised} />}
      </main>
      <HelpByPeople today={props.today} />
      <footer class="quiet">
        <p>{messages.dossier.nothingSent}</p>
        <p>{messages.disclaimer}</p>
      </footer>
    </>
  );
}

function Marked(props: PractisingProps & { readonly practised: Practised }) {
  const { practising, practised } = props;
  const words = useWords().messages.practising;
  const ref = useFirstSeen();
  return (
    <div ref={ref} class="stack" tabIndex={-1}>
      <KeptHere kept={practised.kept} title={titleOf(practised)} />
      <AskedHere {...props} />
      <ChangesHere practising={practising} />
      <p>
        <button type="button" data-action="start-again" onClick={practising.startAgain}>
          {words.startAgain}
        </button>
      </p>
    </div>
  );
}

const titleOf = ({ draft: { happening } }: Practised): string =>
  happening.kind === 'page' ? happening.title : happening.place;

/** Takes the focus when it comes after something else that had it: what is new begins there. */
function useFirstSeen() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches('[data-action=mark]')) ref.current?.focus();
  }, []);
  return ref;
}
