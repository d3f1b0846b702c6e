/** Dutch: what the municipality will read. */
import type { BenefitTopic } from '../../domain/benefit-topic.ts';

const benefitTopic: Record<BenefitTopic, string> = {
  household: 'familie en relaties',
  income: 'werk en geld',
  gifts: 'giften en hulp',
  absence: 'weg zijn van huis',
  assets: 'spaargeld en bezit',
  activities: 'vrijwilligerswerk, zorg en studie',
  debts: 'schulden',
  housing: 'uw woning en adres',
  health: 'uw gezondheid',
};

export const review = {
  authority:
    'De Autoriteit Persoonsgegevens (AP) stuurt klachten door naar de organisatie. Wat u aan de AP schrijft, leest de gemeente dus ook.',
  touched: (count: number) =>
    count === 1
      ? '1 zin gaat misschien over uw uitkering'
      : `${count} zinnen gaan misschien over uw uitkering`,
  nothingTouched: 'Geen zinnen over uw uitkering gevonden',
  duty: 'Laat u een zin weg? Dan verandert alleen wat u nu deelt. Wat u aan de gemeente moet doorgeven, blijft hetzelfde.',
  whereLeftOut:
    'Wat u weglaat, staat nergens in het pakket. Het overzicht zegt wel dat u iets heeft weggelaten. In uw dossier blijft de zin staan.',
  limits:
    'Kantlijn zoekt op Nederlandse en Engelse woorden en vindt zo niet alles. Lees daarom ook zelf wat u deelt.',
  sentence: (number: number, total: number) => `Zin ${number} van ${total}`,
  fromNote: (practice: string) => `Uit uw notitie bij: ${practice}`,
  fromPlace: (practice: string) => `Uit “Waar was het?” bij: ${practice}`,
  fromAnswer: (ask: string, practice: string) => `Uit uw antwoord op “${ask}” bij: ${practice}`,
  reason: (topics: string) =>
    `Dit gaat misschien over ${topics}. De gemeente kan dit gebruiken bij uw uitkering.`,
  topics: benefitTopic,
  keep: 'Laten staan',
  leaveOut: 'Nu weglaten',
  others: (count: number) =>
    count === 1 ? 'Nog 1 zin van uzelf' : `Nog ${count} zinnen van uzelf`,
  othersHint: 'Ook deze zinnen kunt u weglaten.',
  letters: (count: number) => (count === 1 ? 'De brief' : `De ${count} brieven`),
  letter: (number: number) => `Brief ${number}`,
  annexes: 'De bijlagen',
  annexesHint:
    'Een bewaarde pagina gaat helemaal mee: beeld, tekst en bestanden. Staat er iets over u op? Dan leest de gemeente dat ook.',
  annexesHintTip:
    'Van een bewaarde pagina gaan het beeld en de tekst mee, en wat de pagina deed. De broncode en de kopie van de pagina niet. Van stukken die u toevoegde, gaat een afdruk mee.',
  noAnnexes: 'Er zijn geen bijlagen.',
  ownText: 'Uw eigen tekst in het overzicht',
  ownTextHint: 'Zo staat uw tekst in het overzicht en in de bestanden voor de computer.',
};
