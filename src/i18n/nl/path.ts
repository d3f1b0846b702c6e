/** Dutch: from the page to a letter. */

import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { WhoMayKnow } from '../../domain/who-may-know.ts';
import type { Wish } from '../../domain/wish.ts';

const wishes: Record<Wish, string> = {
  explain: 'Uitleg',
  copy: 'Mijn gegevens zien',
  stop: 'Dat het stopt',
  erase: 'Mijn gegevens weg',
  correct: 'Een fout verbeterd',
  rule: 'Een andere werkwijze, voor iedereen',
  other: 'Iets anders',
};

export const path = {
  happened: 'Is dit bij u gebeurd?',
  happenedHint: 'Was u er zelf bij, of kreeg u er zelf mee te maken? Dan telt dat in uw brief.',
  happenedAnswers: {
    yes: 'Ja',
    no: 'Nee, ik las het alleen',
    unknown: 'Weet ik niet',
  } satisfies Record<YesNoUnknown, string>,
  noticed: 'Wat merkte u?',
  noticedHint: 'Kies wat past. Meer mag ook.',
  ownWords: 'Vertel kort wat er gebeurde',
  ownWordsHint:
    'Schrijf geen namen van andere mensen op. Die vragen we later apart, als het nodig is. Van een medewerker zijn de functie en de dag genoeg.',
  wish: 'Wat wilt u?',
  wishHint: 'Dit staat in uw brief. U kunt het later veranderen.',
  wishes,
  next: 'Verder',
  pass: 'Sla over',
  mayVanish: 'Dit kan snel weg zijn',
  incomplete: 'Uw melding is bewaard.',
  incompleteWhy: 'Voor een brief is nog nodig:',
  whoMayKnow: {
    title: 'Wie mag weten dat u dit bent?',
    hint: 'U kunt dit later veranderen. Kantlijn verstuurt zelf niets.',
    names: {
      nobody: 'Niemand',
      helper: 'Mijn hulpverlener',
      officer: 'Alleen de FG, in vertrouwen',
      'authority-tip': 'De AP, als tip',
      organisation: 'De organisatie',
    } satisfies Record<WhoMayKnow, string>,
    consequences: {
      nobody: 'U bewaart het alleen. Er komt geen brief. U kunt later verder.',
      helper:
        'U maakt een bestand met een slot, en zes woorden. Uw hulpverlener kan daarna alles lezen wat erin zit.',
      officer:
        'De FG (functionaris gegevensbescherming) let bij de organisatie op privacy. De FG moet geheim houden wie u bent, en kan niet zelf beslissen.',
      'authority-tip':
        'De AP (Autoriteit Persoonsgegevens) krijgt uw naam niet. U krijgt dan ook geen persoonlijk antwoord.',
      organisation:
        'De organisatie leest uw naam en moet meestal binnen een maand antwoorden. Een klacht bij de AP begint bijna altijd met deze brief.',
    } satisfies Record<WhoMayKnow, string>,
    decision:
      'Kreeg u een brief met een besluit? Dan kunt u meestal maar 6 weken bezwaar maken. Wat u hier kiest, verandert die termijn niet.',
  },
  whoAreYou: {
    title: 'Wie bent u?',
    toWhom: (name: string) => `De brief gaat naar ${name}.`,
    onlyThis: 'Alleen voor deze brief',
    onlyThisHint: 'Uw naam en adres worden nergens bewaard.',
    remember: 'Bewaar dit voor mijn volgende brief',
    rememberHint:
      'Uw naam en adres blijven dan op dit apparaat, achter hetzelfde slot als uw dossier. U kunt ze hier weer weghalen.',
    incomplete: 'Vul uw naam en adres in om verder te gaan.',
    next: 'Naar de brief',
  },
  senderKept: {
    kept: 'Uw naam en adres zijn bewaard voor uw volgende brief.',
    forget: 'Haal mijn naam en adres weg',
    forgotten: 'Uw naam en adres zijn weg. Uw brieven staan er nog.',
  },
  check: {
    title: 'Controleer',
    change: 'Wijzig',
    changeOf: (what: string) => `Wijzig: ${what}`,
    rows: {
      organisation: 'Organisatie',
      practice: 'Wat is er aan de hand?',
      noticed: 'Wat merkte u?',
      wish: 'Wat wilt u?',
      whoMayKnow: 'Wie mag weten dat u dit bent?',
      sender: 'Wie bent u?',
    },
    nothingSaid: 'Niets ingevuld',
    letter: 'De brief',
    ready: 'Klaar, deze brief is goed',
    notYet: 'Er is nog geen brief',
    back: 'Terug',
  },
  done: {
    title: 'Uw brief is klaar.',
    kept: 'Hij is bewaard op dit apparaat. Er is niets verstuurd.',
    mail: 'Open in mijn e-mail',
    mailHint: 'Uw e-mailprogramma opent met een kort bericht. Voeg de brief zelf toe.',
    open: 'Bewaar of print de brief',
    openHint: 'Dit opent in een tabblad. Daar staat ook langs welke weg de brief telt.',
    only: 'Alleen bewaren',
    asksLater: 'Heeft u de brief verstuurd? Dat vragen we de volgende keer.',
    other: (titles: string) => `U wilt ook iets dat in een andere brief hoort: ${titles}.`,
    helper: 'Maak het bestand voor mijn hulpverlener',
    helperHint: 'Dit opent in een tabblad. U leest daar eerst wat erin zit.',
    nobody: 'Alleen u weet ervan.',
  },
  unsent: {
    title: 'Heeft u uw brief verstuurd?',
    about: (letter: string, organisation: string) => `${letter}, aan ${organisation}`,
    yes: 'Ja, verstuurd',
    open: 'Nee, open de brief',
  },
};
