/** One of the people: what may be written for them, and what they signed. */
import { type Client, clientLabel, type Mandate, usesOn } from '../../../domain/client.ts';
import type { Day } from '../../../domain/instant.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { lastDayWhenEnded } from './mandate-entry.ts';

type Props = {
  readonly page: DossierPage;
  readonly client: Client;
  readonly reports: number;
  readonly today: Day;
};

export function ClientCard({ page, client, reports, today }: Props) {
  const { desk: words } = useWords().messages;
  const label = clientLabel(client);
  return (
    <article class="panel stack tight" data-client={label}>
      <h3>
        {label}: <bdi {...asWritten}>{client.name.trim() || words.noName}</bdi>
      </h3>
      <p>{words.reports(reports)}</p>
      {client.note.trim() !== '' && (
        <p dir="auto" {...asWritten}>
          {client.note}
        </p>
      )}
      {client.withdrawnOn === null ? (
        <MayFor client={client} today={today} />
      ) : (
        <Withdrawn day={client.withdrawnOn} />
      )}
      {client.mandates.map((mandate) => (
        <MandateLine
          key={JSON.stringify(mandate)}
          mandate={mandate}
          today={today}
          onEnd={() => page.desk.endMandate(client, mandate, lastDayWhenEnded(today))}
        />
      ))}
      <ClientButtons page={page} client={client} />
    </article>
  );
}

const Withdrawn = ({ day }: { readonly day: Day }) => {
  const { language, messages } = useWords();
  return <p data-withdrawn={day}>{messages.desk.withdrawn(writeDay(day, language))}</p>;
};

function MayFor({ client, today }: Pick<Props, 'client' | 'today'>) {
  const { desk: words } = useWords().messages;
  const uses = usesOn(client, today);
  if (uses.length === 0) return <p data-uses="0">{words.mayForNothing}</p>;
  return (
    <>
      <p>{words.mayFor}</p>
      <ul data-uses={uses.length}>
        {uses.map((use) => (
          <li key={use}>{words.uses[use]}</li>
        ))}
      </ul>
    </>
  );
}

type MandateProps = {
  readonly mandate: Mandate;
  readonly today: Day;
  readonly onEnd: () => void;
};

function MandateLine({ mandate, today, onEnd }: MandateProps) {
  const { language, messages } = useWords();
  const { desk: words } = messages;
  const { scan, signedOn, until, uses } = mandate;
  const day = writeDay(signedOn, language);
  const isOver = until !== null && until < today;
  return (
    <div class="stack tight" data-mandate={signedOn}>
      <p>
        {words.mandateOf(day)}
        {until !== null && `, ${words.until(writeDay(until, language))}`}
        {': '}
        {uses.map((use) => words.uses[use]).join(', ')}
      </p>
      {scan === null && <p class="error">{words.noScan}</p>}
      {!isOver && (
        <div>
          <button type="button" class="quiet-button" data-action="end-mandate" onClick={onEnd}>
            {words.endMandate(day)}
          </button>
        </div>
      )}
    </div>
  );
}

function ClientButtons({ page, client }: Pick<Props, 'page' | 'client'>) {
  const { desk: words } = useWords().messages;
  const label = clientLabel(client);
  const of = client.id;
  return (
    <div class="row">
      <button
        type="button"
        data-action="change-client"
        onClick={() => page.open({ kind: 'client', of, dossier: null })}
      >
        {words.change(label)}
      </button>
      {client.withdrawnOn === null ? (
        <>
          <button
            type="button"
            data-action="add-mandate"
            onClick={() => page.open({ kind: 'mandate', of })}
          >
            {words.addMandate(label)}
          </button>
          <button
            type="button"
            data-action="withdraw-client"
            onClick={() => page.open({ kind: 'withdraw', of })}
          >
            {words.withdraw(label)}
          </button>
        </>
      ) : (
        <button
          type="button"
          data-action="client-again"
          onClick={() => page.desk.change(client, { withdrawnOn: null })}
        >
          {words.takesPartAgain(label)}
        </button>
      )}
    </div>
  );
}
