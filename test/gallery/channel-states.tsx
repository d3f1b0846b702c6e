/** By which channels a letter can go, for each sort of receiver. */
import { organisationByCode } from '../../src/data/organisations/details.ts';
import type { RouteId } from '../../src/domain/route-id.ts';
import type { Addressee } from '../../src/law/channels-for.ts';
import { Channels } from '../../src/ui/dossier/letter/Channels.tsx';
import { useLawTexts } from '../../src/ui/dossier/use-law-texts.ts';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import type { State } from './states.tsx';

const nobody: Addressee = {
  organisation: { kind: 'not-sure', candidates: [] },
  listed: null,
  officer: null,
  late: null,
};

export function listedAt(code: string): Addressee {
  const listed = organisationByCode(code);
  if (!listed) throw new Error(`no ${code}`);
  return { ...nobody, organisation: { kind: 'listed', code, name: listed.name }, listed };
}

export const typedAt = (name: string, address: string): Addressee => ({
  ...nobody,
  organisation: { kind: 'entered', name, address },
});

/** As the screen of a letter holds it. */
function Screen({ route, addressee }: { readonly route: RouteId; readonly addressee: Addressee }) {
  const { messages } = useWords();
  const law = useLawTexts();
  return (
    <main class="stack">
      <Heading>{law.route(route).title}</Heading>
      <h2>{messages.channels.title}</h2>
      <Channels route={route} addressee={addressee} />
    </main>
  );
}

const channels = (name: string, route: RouteId, addressee: Addressee): State => ({
  name: `channels: ${name}`,
  surface: 'dossier',
  show: () => <Screen route={route} addressee={addressee} />,
});

export const channelStates: readonly State[] = [
  channels('a municipality', 'access', listedAt('GM0303')),
  channels('a municipality that named a form', 'objection', listedAt('GM1783')),
  channels('the authority', 'ap-complaint', listedAt('GM0303')),
  channels('an objection to the authority', 'ap-objection', listedAt('GM0303')),
  channels('a court', 'appeal', listedAt('GM0303')),
  channels(
    'an organisation that was typed',
    'access',
    typedAt('بلدية المثال', 'Weg 1\n1234 AB Dorp'),
  ),
  channels('an organisation that is not known', 'access', nobody),
];
