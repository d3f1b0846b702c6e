/** Dutch: what was sent, what came back, and by when something has to be done. */
import type { Channel, StepOutcome } from '../../domain/step.ts';
import type { DayOff, TermDoubt, TermUnit } from '../../domain/term.ts';

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'een zaterdag',
  sunday: 'een zondag',
  'new-year': 'nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'tweede paasdag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  'ascension-day': 'Hemelvaartsdag',
  'whit-monday': 'tweede pinksterdag',
  'christmas-day': 'eerste kerstdag',
  'second-christmas-day': 'tweede kerstdag',
  'by-decree': 'een dag die de regering gelijk stelde aan een feestdag',
};

const lengths: Readonly<Record<TermUnit, (count: number) => string>> = {
  days: (count) => (count === 1 ? '1 dag' : `${count} dagen`),
  weeks: (count) => (count === 1 ? '1 week' : `${count} weken`),
  months: (count) => (count === 1 ? '1 maand' : `${count} maanden`),
  years: (count) => `${count} jaar`,
};

const channels: Readonly<Record<Channel, string>> = {
  post: 'Met de post',
  counter: 'Afgegeven aan de balie',
  'web-form': 'Via een formulier op de website',
  email: 'Met een e-mail',
  phone: 'Door te bellen',
  'in-person': 'In een gesprek',
};

const outcomes: Readonly<Record<StepOutcome, string>> = {
  complete: 'Een volledig antwoord',
  partly: 'Een deel van wat ik vroeg',
  refused: 'Een weigering',
  extended: 'Zij hebben meer tijd nodig',
  'identification-asked': 'Zij willen weten wie ik ben',
  'more-asked': 'Zij vragen om meer, bijvoorbeeld redenen of stukken',
  forwarded: 'Zij stuurden het door',
  received: 'Alleen een bericht dat het is aangekomen',
};

const doubts: Readonly<Record<TermDoubt, string>> = {
  'holiday-in-doubt': 'De laatste dag is misschien geen vrije dag. Dan is het een dag eerder.',
  'holidays-unknown': 'De vrije dagen van dat jaar staan nog niet vast.',
  'rule-in-doubt': 'De wet kan hier op meer manieren worden gelezen. Wij namen de veilige dag.',
  'start-assumed': 'De dag waarop het aankwam is niet bekend. Wij namen een dag aan.',
  'not-fixed': 'De wet geeft hier geen vaste termijn.',
};

export const steps = {
  title: 'Brieven en termijnen',
  intro:
    'Schrijf hier op wat u verstuurde en wat u terugkreeg. Dan ziet u wanneer er iets te doen is. Kantlijn verstuurt zelf niets.',
  addSent: 'Ik heb iets verstuurd',
  addAnswer: 'Antwoord gekregen',
  noTerms: 'Er loopt nu geen termijn die wij kennen.',
  until: (day: string) => `Uiterlijk ${day}`,
  from: (day: string) => `Vanaf ${day}`,
  period: (first: string, last: string) => `Van ${first} tot en met ${last}`,
  passed: (day: string) => `Liep af op ${day}`,
  soon: (days: number) =>
    days === 0 ? 'Dat is vandaag.' : days === 1 ? 'Nog 1 dag.' : `Nog ${days} dagen.`,
  unsure: 'Niet zeker',
  howCounted: 'Zo is dit geteld',
  startsOn: (day: string, what: string) => `Begin: ${day}, ${what}.`,
  adds: (length: string, to: string) => `${length} later: ${to}.`,
  monthIsShorter: (to: string) => `Die maand is korter. Dan telt de laatste dag: ${to}.`,
  suspended: (length: string, to: string) => `De tijd stond ${length} stil: ${to}.`,
  moves: (from: string, because: string, to: string) =>
    `${from} is ${because}. Dan telt de dag erna: ${to}.`,
  rule: (articles: string, checked: string) => `Regel: ${articles}. Nagekeken op ${checked}.`,
  overdue: (day: string) =>
    `Deze regel had voor ${day} opnieuw bekeken moeten worden. Vraag na of hij nog klopt.`,
  money: (euros: number, year: number) =>
    `Tot vandaag is dat ${euros} euro, met de bedragen van ${year}. Kijk na of die nog kloppen.`,
  check: 'Ook als een dag hier staat: vraag bij twijfel hulp, en wacht niet tot de laatste dag.',
  list: 'Wat u verstuurde en kreeg',
  sentOn: (day: string, how: string) => `Verstuurd op ${day}. ${how}.`,
  withoutProof: 'U heeft nog geen bewijs van verzending.',
  answeredOn: (day: string, outcome: string) => `Antwoord van ${day}. ${outcome}.`,
  withdraw: 'Klopt niet, haal weg',
  sentQuestion: 'Wat heeft u verstuurd?',
  about: 'Over welke melding?',
  sentDay: 'Op welke dag heeft u het verstuurd of gezegd?',
  how: 'Hoe?',
  channels,
  daysOff,
  lengths,
  receivedDay: 'Op welke dag kwam het aan?',
  receivedHint: 'Laat leeg als u het niet weet.',
  answerQuestion: 'Wat voor antwoord kreeg u?',
  outcomes,
  answerDay: 'Welke datum staat er op de brief?',
  answerCame: 'Op welke dag kreeg u de brief?',
  mendedDay: 'Op welke dag gaf u wat zij vroegen, of liep de tijd daarvoor af?',
  committee: 'Staat er dat een commissie meekijkt?',
  committeeYes: 'Ja, er is een commissie',
  committeeNo: 'Nee, of dat weet ik niet',
  dayMissing: 'Vul een dag in die bestaat.',
  dayInFuture:
    'Die dag is nog niet geweest. Klopt de dag? Kijk dan of de klok van dit apparaat goed staat.',
  dayBefore: 'Deze dag ligt voor de dag waarop u iets verstuurde. Kijk na welke van de twee klopt.',
  chooseRoute: 'Kies wat u heeft verstuurd.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  doubts,
};
