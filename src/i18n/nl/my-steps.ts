/** Dutch: the one next thing to do about each subject, why, and what it does not do. */
import type { NextActionKind, NextNote, OwnTerm } from '../../domain/next-action.ts';

/** What to do now; of an own term by its rule. */
const now: Readonly<Record<Exclude<NextActionKind, 'object'> | OwnTerm, string>> = {
  objection: 'Bent u het niet eens met het antwoord? Maak dan eerst bezwaar.',
  appeal: 'Bent u het niet eens met het besluit? Ga dan eerst in beroep.',
  'higher-appeal': 'Bent u het niet eens met de uitspraak? Ga dan eerst in hoger beroep.',
  petition: 'Bent u het niet eens met het antwoord? Dan kan de rechtbank ernaar kijken.',
  'give-reasons': 'Stuur de redenen van uw bezwaar.',
  'send-identification': 'Laat zien wie u bent.',
  'send-more': 'Stuur wat zij van u vragen.',
  'again-after-finding': 'Meld aan de AP dat het weer gebeurt.',
  remind: 'Vraag nog een keer om antwoord.',
  court: 'Vraag de rechtbank om te zorgen voor een besluit.',
  'ap-silent': 'De AP antwoordt niet op tijd. Vraag hoe het ermee staat.',
  ombudsman: 'Ga met uw klacht naar de ombudsman.',
  'finish-report': 'Maak uw melding af.',
  'finish-letter': 'Maak de brief af waar u aan begon.',
  'look-at-answer': 'Kijk na of het antwoord volledig is.',
  wait: 'Wacht op het antwoord.',
  'complain-to-ap': 'Leg het voor aan de Autoriteit Persoonsgegevens (AP).',
  'first-letter': 'Schrijf een eerste brief aan de organisatie.',
  nothing: 'U hoeft nu niets te doen.',
};

const why: Readonly<Record<Exclude<NextActionKind, 'object'> | OwnTerm, string>> = {
  objection:
    'Zij gaven niet alles. U heeft zes weken, ook als dat niet in hun brief staat. Te laat is meestal te laat.',
  appeal: 'Het besluit geeft u niet alles. Vraag hulp aan een jurist.',
  'higher-appeal': 'De uitspraak geeft u niet alles. Vraag hulp aan een jurist.',
  petition: 'Zij gaven niet alles. Vraag hulp aan een jurist.',
  'give-reasons': 'Uw bezwaar is er al, maar zonder redenen. Let op de dag die zij noemen.',
  'send-identification': 'Zij willen dat eerst weten. Een volledige kopie is meestal niet nodig.',
  'send-more': 'Tot dat er is, staat hun tijd vaak stil.',
  'again-after-finding': 'De vorige keer werd er iets vastgesteld. Daarna meldde u het opnieuw.',
  remind: 'De tijd voor een antwoord is voorbij.',
  court: 'U vroeg er al twee keer om, en er kwam geen besluit.',
  'ap-silent': 'De tijd waarin de AP iets moest laten weten, is voorbij.',
  ombudsman: 'U klaagde bij de organisatie, en kwam er samen niet uit.',
  'finish-report': 'Uw melding is bewaard, maar er staat nog een vraag open.',
  'finish-letter': 'Wat u typte, is bewaard.',
  'look-at-answer': 'Soms ontbreekt er iets. Dat valt pas op als u het naast uw vragen legt.',
  wait: 'Zij hebben deze tijd om te antwoorden.',
  'complain-to-ap': 'De organisatie gaf niet alles, of geen antwoord.',
  'first-letter': 'De AP vraagt u om eerst de organisatie te schrijven.',
  nothing: 'Er loopt niets waarop u moet letten.',
};

/** What it does not do, or what to know before. */
const but: Readonly<Partial<Record<NextActionKind, string>>> = {
  object: 'Een klacht of een gesprek verlengt deze tijd niet.',
  'give-reasons': 'Zonder redenen kunnen zij uw bezwaar niet behandelen.',
  remind: 'Een herinnering verandert geen termijn.',
  court: 'De rechtbank vraagt geld. Het gaat alleen over de tijd, niet over wie gelijk heeft.',
  'ap-silent': 'Vragen hoe het staat, versnelt niet altijd iets.',
  ombudsman: 'De ombudsman geeft een oordeel. De organisatie hoeft dat niet te volgen.',
  'look-at-answer': 'U hoeft dit niet te doen.',
  'complain-to-ap':
    'De AP kiest zelf wat zij onderzoekt. Uw naam kan naar de organisatie gaan. Bewaar uw eigen tekst.',
  'first-letter': 'Uw brief stopt de werkwijze niet vanzelf.',
  nothing: 'Gebeurt het opnieuw? Maak dan een nieuwe melding.',
};

const notes: Readonly<Record<NextNote, string>> = {
  'answers-differ':
    'Op één brief staan hier verschillende antwoorden. Beide zijn bewaard. Kijk welke geldt, of vraag het hun.',
  'day-ahead':
    'Een dag hieronder komt nog. Die telt tot dan niet mee. Kijk of de dag klopt, en de klok.',
  'day-wrong': 'Een dag hieronder kan niet kloppen en telt niet mee. Kijk hem na.',
};

export const mySteps = {
  title: 'Mijn stappen',
  intro: 'Per onderwerp ziet u wat u nu kunt doen. U beslist zelf.',
  empty:
    'Hier komt te staan wat u kunt doen, één stap tegelijk. Begin met een melding. Uw stappen volgen vanzelf.',
  keepsRunning:
    'Kreeg u een besluit over uw uitkering? Dan loopt uw tijd voor bezwaar daartegen gewoon door. Niets op deze lijst verandert dat.',
  unnamed: 'Een melding die nog niet af is',
  now,
  why,
  but,
  notes,
  about: (route: string, day: string) => `Het gaat om: ${route}, ${day}.`,
  until: (day: string) => `Uiterlijk ${day}.`,
  waitUntil: (day: string) => `Wacht tot en met ${day}.`,
  noDay: 'Hiervoor is geen vaste laatste dag.',
  finish: 'Maak de melding af',
  ways: 'Bekijk wat u kunt doen',
  answerCame: 'Antwoord gekregen',
  nothingCame: 'Nog niets',
  given: 'Ik heb dit gestuurd',
  givenQuestion: 'Wanneer stuurde u wat zij vroegen?',
  givenDay: 'Op welke dag?',
  alreadySent: 'Ik heb hem al verstuurd',
  stillInTime: (day: string) =>
    `Zij hebben nog tot en met ${day}. Tot dan hoeft u niets te doen. Zet die dag in uw agenda.`,
  noTerm: 'Hier geldt geen vaste termijn. U kunt bellen en vragen hoe het ermee staat.',
  overDue: 'De tijd is voorbij. Dit kunt u doen. U kiest zelf wat bij u past.',
  follows: {
    reminder: 'Een vriendelijke brief. Kost niets, en u laat zien dat u het vroeg.',
    'notice-of-default':
      'Een formele brief. Zij hebben dan nog twee weken. Daarna kunt u naar de rechtbank.',
    authority:
      'Een klacht of een tip bij de AP. Bij een klacht kan uw naam naar de organisatie gaan. Reken op tien minuten. Het formulier kunt u later niet meer openen.',
    court: 'De rechtbank kan zeggen dat er een besluit moet komen. Daarvoor betaalt u.',
    ombudsman: 'De ombudsman kijkt hoe men met u omging. Dat kost niets.',
  },
  toAuthority: 'Bekijk klacht of tip bij de AP',
  toCourt: 'Bekijk de weg naar de rechtbank',
  toOmbudsman: 'Bekijk de weg naar de ombudsman',
};
