/** Dutch: how something went out, what shows that it did, and how an answer comes. */
import type { AnswerWay } from '../../domain/answer-way.ts';
import type { Arrival, Channel, ProofKind } from '../../domain/step.ts';

const kinds: Readonly<Record<ProofKind, string>> = {
  'post-receipt': 'Een bonnetje van de post, met de datum',
  'stamped-copy': 'Mijn kopie, met hun stempel of handtekening en de datum',
  confirmation: 'Een bevestiging van hen: een scherm, een e-mail of een brief',
  'sent-mail': 'De e-mail in mijn map Verzonden',
  other: 'Iets anders',
};

const inList: Readonly<Record<ProofKind, string>> = {
  'post-receipt': 'een bonnetje van de post',
  'stamped-copy': 'een kopie met stempel of handtekening',
  confirmation: 'een bevestiging van hen',
  'sent-mail': 'de verzonden e-mail',
  other: 'iets anders',
};

/** What to see to while sending, of each way. */
const keep: Readonly<Record<Channel, string>> = {
  post: 'Stuur de brief aangetekend. Bewaar het bonnetje met de datum en het nummer.',
  counter:
    'Vraag om een bewijs van ontvangst. Of laat uw eigen kopie stempelen of ondertekenen, met de datum.',
  'web-form':
    'Maak een foto van het scherm met de bevestiging, voordat u het sluit. Bewaar ook de e-mail die u krijgt.',
  email: 'Bewaar de e-mail in uw map Verzonden, met de bijlagen. Vraag om een bevestiging.',
  phone:
    'Schrijf op met wie u sprak, wanneer, en wat er is gezegd. Vraag hen om dat te bevestigen.',
  'in-person':
    'Schrijf op met wie u sprak, wanneer, en wat er is gezegd. Vraag hen om dat te bevestigen.',
};

/** What to keep once it was sent. */
const kept: Readonly<Record<Channel, string>> = {
  post: 'Bewaar het bonnetje van de post. Heeft u er geen? Vraag dan om een bevestiging van ontvangst.',
  counter: 'Bewaar het bewijs van ontvangst, of uw kopie met stempel of handtekening.',
  'web-form': 'Bewaar de foto van het scherm met de bevestiging, en de e-mail die u kreeg.',
  email: 'Bewaar de verzonden e-mail met de bijlagen. Geen bevestiging gekregen? Vraag erom.',
  phone: 'Stuur een kort bericht met wat er is gezegd, en vraag hen om dat te bevestigen.',
  'in-person': 'Stuur een kort bericht met wat er is gezegd, en vraag hen om dat te bevestigen.',
};

const arrivals: Readonly<Record<Arrival, string>> = {
  post: 'Met de post',
  email: 'Met een e-mail',
  'message-box': 'In een digitale berichtenbox',
  counter: 'Opgehaald aan de balie',
  adviser: 'Via iemand die mij helpt',
  spoken: 'Alleen gezegd',
};

const answerWays: Readonly<Record<AnswerWay, string>> = {
  post: 'Met de post',
  email: 'Met een e-mail',
  counter: 'Ik haal het op aan de balie',
  adviser: 'Via iemand die mij helpt',
};

export const proof = {
  question: 'Wat laat zien dat u het verstuurde?',
  several: 'U mag meer dan een antwoord kiezen. Een eigen concept of notitie is geen bewijs.',
  none: 'Nog geen bewijs? Dan kunt u dit toch bewaren, en het bewijs later toevoegen.',
  kinds,
  inList,
  has: (list: string) => `Bewijs: ${list}.`,
  add: 'Ik heb nu een bewijs',
  change: 'Bewijs aanpassen',
  keptTitle: 'Dit is opgeschreven',
  keepTitle: 'Wat u nu bewaart',
  keep,
  kept,
  keepCopy: 'Bewaar een kopie van wat u verstuurde, met de bijlagen.',
  keepWhere:
    'Leg die bij elkaar op een plek waar alleen u bij kunt. Maak een foto van papier: inkt vervaagt.',
  notKept: 'Kantlijn bewaart deze stukken niet voor u.',
  arrival: 'Hoe kwam het antwoord?',
  arrivals,
  spoken:
    'Vraag om het antwoord op papier. Tegen wat alleen is gezegd, kunt u meestal geen bezwaar maken.',
  answerBy: 'Hoe mag een antwoord komen?',
  answerByHint:
    'Dit komt in uw brieven. Kies een weg waarbij niemand anders uw post leest. U mag meer dan een antwoord kiezen.',
  answerWays,
};
