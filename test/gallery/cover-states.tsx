/** What is covered in a pack: values of every kind, far too many, none, and while they are looked for. */
import { useState } from 'preact/hooks';
import {
  type CoverChoices,
  nothingChosen,
  type Proposal,
  withDecision,
} from '../../src/domain/cover-choice.ts';
import { ReviewCovers } from '../../src/ui/dossier/covers/ReviewCovers.tsx';
import { Heading } from '../../src/ui/shared/Heading.tsx';
import { useWords } from '../../src/ui/shared/words-context.ts';
import type { State } from './states.tsx';

export const proposalOf = (change: Partial<Proposal>): Proposal => ({
  kind: 'email',
  value: 'l.haddad@post.test',
  confidence: 'high',
  reason: 'form',
  count: 1,
  places: ['own-words'],
  before: 'Zij mailden naar ',
  after: ' en ik kreeg geen antwoord.',
  ...change,
});

const token = `eyJ${'hbGciOiJIUzI1NiJ9x'.repeat(40)}`;

const sure: readonly Proposal[] = [
  proposalOf({
    kind: 'bsn',
    value: '123 456 782',
    reason: 'check-and-word',
    count: 12,
    places: ['own-words', 'page-text', 'page-code', 'file'],
    before: 'Op het formulier stond mijn BSN: ',
    after: ', en ook mijn adres.',
  }),
  proposalOf({
    kind: 'iban',
    value: 'NL91 ABNA 0417 1643 00',
    reason: 'check-only',
    places: ['file'],
    before: 'Wij maken het bedrag over naar ',
    after: ' op naam van',
  }),
  proposalOf({}),
  proposalOf({
    kind: 'phone',
    value: '+31 6 12345678',
    count: 2,
    places: ['page-text'],
    before: 'يمكنكم الاتصال بي على الرقم ',
    after: ' بعد الساعة الثالثة',
  }),
  proposalOf({
    kind: 'home-address',
    value: 'Dorpsweg 12\n8251 AB Voorbeeldstad',
    places: ['page-text', 'page-facts'],
    before: 'Uw gegevens\n',
    after: '\nKlopt dit niet?',
  }),
  proposalOf({
    kind: 'session',
    value: token,
    reason: 'word-beside',
    count: 3,
    places: ['page-code', 'address', 'page-facts'],
    before: '/mijn-zaken?token=',
    after: '&stap=2',
  }),
  proposalOf({
    kind: 'own-word',
    value: 'Layla Haddad',
    reason: 'own-list',
    before: 'Geachte mevrouw ',
    after: ',',
  }),
];

const unsure: readonly Proposal[] = [
  proposalOf({
    kind: 'licence-plate',
    value: '12-ABC-3',
    confidence: 'low',
    before: 'formulier ',
    after: ' (versie 2)',
  }),
  proposalOf({
    kind: 'bsn',
    value: '111222333',
    confidence: 'low',
    reason: 'check-against-word',
    before: 'Ons kenmerk: ',
    after: '.',
  }),
  proposalOf({
    kind: 'birth-date',
    value: '1 maart 1990',
    confidence: 'medium',
    before: 'Het was op ',
    after: '.',
  }),
  proposalOf({
    kind: 'own-word',
    value: 'Haddad',
    confidence: 'medium',
    reason: 'own-list',
    before: 'Familie ',
    after: '',
  }),
];

const several = [...sure, ...unsure];

/** `count` numbers, none of which is another. */
export const phonesOf = (count: number, change: Partial<Proposal> = {}): readonly Proposal[] =>
  Array.from({ length: count }, (_, at) =>
    proposalOf({ kind: 'phone', value: `06-${10_000_000 + at}`, ...change }),
  );

const ownList: CoverChoices = {
  own: ['Layla Haddad', 'نور حداد', `Dorpsweg 12 ${'zeerlang'.repeat(9)}`, 'Samir'],
  decided: [{ kind: 'own-word', value: 'samir', isCovered: false }],
  masks: [],
};

type Props = { readonly proposals: readonly Proposal[] | null; readonly first?: CoverChoices };

/** As the screen before a pack holds it; choices are kept for as long as it is looked at. */
function Screen({ proposals, first = nothingChosen }: Props) {
  const { title } = useWords().messages.pack.reader.organisation;
  const [choices, setChoices] = useState(first);
  return (
    <main class="stack">
      <Heading>{title}</Heading>
      <ReviewCovers
        proposals={proposals}
        choices={choices}
        onDecide={(decision) => setChoices(withDecision(choices, decision))}
        onOwnList={(own) => setChoices({ ...choices, own })}
      />
    </main>
  );
}

const covers = (name: string, props: Props): State => ({
  name: `covers: ${name}`,
  surface: 'dossier',
  show: () => <Screen {...props} />,
});

export const coverStates: readonly State[] = [
  covers('of several kinds', { proposals: several, first: ownList }),
  covers('nothing found', { proposals: [] }),
  covers('being looked for', { proposals: null, first: { ...nothingChosen, own: ['Samir'] } }),
];

/** To be shown with all that is folded away. */
export const manyCovers: State = covers('more than are shown at once', {
  proposals: [...phonesOf(21), ...unsure],
});

export const personalCoverTexts: readonly string[] = [
  ...['l.haddad@post.test', 'NL91 ABNA 0417 1643 00', 'Dorpsweg 12', 'Haddad', 'Samir', 'نور حداد'],
  ...['يمكنكم الاتصال بي على الرقم', 'hbGciOiJIUzI1NiJ9x', 'Zij mailden naar'],
];
