/** How the letter goes to its receiver, the way that counts first; and that it went. Nothing is sent here. */
import type { DossierContents } from '../../../domain/dossier.ts';
import type { Day } from '../../../domain/instant.ts';
import { isSameSubject } from '../../../domain/letter-subjects.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import type { OpenLetter } from '../../shared/letter/open-letter.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { ChannelsTo } from './ChannelsTo.tsx';

type Props = {
  readonly page: DossierPage;
  readonly letter: OpenLetter;
  readonly composed: ComposedLetter;
  readonly contents: DossierContents;
  readonly today: Day;
};

export function SendIt({ page, letter, composed, contents, today }: Props) {
  const { letter: words } = useWords().messages;
  const { route } = composed;
  if (route === null) return null;
  const about = contents.records.findLast((record) => isSameSubject(record, letter.choice));
  const start = { route, about: about?.id ?? null, day: today };
  return (
    <section class="stack" aria-labelledby="send-it">
      <h2 id="send-it">{words.sendIt}</h2>
      <ChannelsTo
        route={route}
        organisation={letter.choice.organisation}
        officers={contents.dossier.situation.officers}
        late={lateRoute(letter, contents)}
        envelope={composed.read.letter.recipient}
      />
      <div>
        <button
          type="button"
          class="primary"
          data-action="letter-sent"
          onClick={() => page.open({ kind: 'sent', start })}
        >
          {words.sent}
        </button>
      </div>
      <p class="quiet">{words.sentHint}</p>
    </section>
  );
}

/** What was asked and is late, when the letter goes on from that. */
const lateRoute = ({ choice }: OpenLetter, { steps }: DossierContents) =>
  steps.find(({ id }) => id === choice.follows)?.route ?? null;
