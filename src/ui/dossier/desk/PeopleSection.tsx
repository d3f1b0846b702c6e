/** For whom a dossier is kept: who they are, what they signed, and whose packs came in. */
import {
  type Client,
  clientLabel,
  clientOf,
  dossiersOfNobody,
  nextClientNumber,
} from '../../../domain/client.ts';
import type { DossierId } from '../../../domain/ids.ts';
import type { Day } from '../../../domain/instant.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage, Loaded } from '../model.ts';
import { ClientCard } from './ClientCard.tsx';

type Props = { readonly page: DossierPage; readonly loaded: Loaded; readonly today: Day };

/** Whoever writes for themselves, and took nothing in, is not asked about others. */
export const keepsForOthers = ({ contents, people }: Loaded): boolean =>
  contents.dossier.situation.writer !== 'self' ||
  people.clients.length > 0 ||
  people.packs.size > 0;

export function PeopleSection({ page, loaded, today }: Props) {
  const { desk: words } = useWords().messages;
  const { clients, withheld } = loaded.people;
  return (
    <section class="stack" aria-labelledby="people" data-section="people">
      <h2 id="people">{words.people}</h2>
      <p class="quiet">{words.peopleIntro}</p>
      {dossiersOfNobody(loaded.people).map((dossier) => (
        <OfNobody key={dossier} page={page} loaded={loaded} dossier={dossier} />
      ))}
      {clients.length === 0 && <p>{words.nobodyYet}</p>}
      {clients.map((client) => (
        <ClientCard
          key={client.id}
          page={page}
          client={client}
          reports={reportsOf(client, loaded)}
          today={today}
        />
      ))}
      {withheld.length > 0 && (
        <p data-withheld={withheld.length}>{words.withheld(withheld.length)}</p>
      )}
      <div>
        <button
          type="button"
          data-action="add-client"
          onClick={() => page.open({ kind: 'client', of: null, dossier: null })}
        >
          {words.add}
        </button>
      </div>
    </section>
  );
}

const reportsOf = (client: Client, { contents, people }: Loaded): number =>
  [...contents.records, ...people.withheld].filter(
    (record) => clientOf(record, people.clients, people.packs)?.id === client.id,
  ).length;

type OfNobodyProps = Omit<Props, 'today'> & { readonly dossier: DossierId };

/** Nothing in a pack tells for certain whose it is, so it is asked. */
function OfNobody({ page, loaded, dossier }: OfNobodyProps) {
  const { desk: words } = useWords().messages;
  const { contents, people } = loaded;
  const reports = contents.records.filter(
    ({ origin }) => origin.kind === 'pack' && people.packs.get(origin.packId) === dossier,
  );
  return (
    <div class="notice stack tight" data-of-nobody={dossier}>
      <p>{words.ofPack(reports.length)}</p>
      <div>
        <button
          type="button"
          data-action="add-for-pack"
          onClick={() => page.open({ kind: 'client', of: null, dossier })}
        >
          {words.addForPack} ({clientLabel({ number: nextClientNumber(people.clients) })})
        </button>
      </div>
    </div>
  );
}
