/** Wat in elk verzoek hetzelfde is, in het Nederlands: keep the data, know who I am, answer by then. */
import { practiceText } from '../../data/practices.ts';
import type { Block } from '../../domain/letter.ts';
import type { Practice } from '../../domain/practice.ts';
import { nameExhibit } from '../exhibits.ts';
import { asListItems, heading, list, paragraph, said } from '../inlines.ts';
import { isMunicipality, type Recipient } from '../recipient.ts';
import { type AccessRequestFacts, exhibitsIn } from './access-request-facts.ts';
import { answerVia } from './answer-via.ts';
import type { FrameFacts } from './frame.ts';
import { observations, occasion } from './observations.ts';
import { passOn } from './pass-on.ts';
import { rule } from './rule.ts';

/** What the writer calls the receiver. */
export const bodyOf = (recipient: Recipient): string =>
  isMunicipality(recipient) ? 'gemeente' : 'organisatie';

/** Please erase nothing while `what` is open. */
export const keepData = (what: string): Block[] => [
  heading('Bewaar de gegevens'),
  paragraph(
    'Heeft u deze gegevens zelf niet meer nodig, of loopt de bewaartijd af? Wis ze dan nog niet ' +
      `zolang ${what} loopt. Ik heb ze nodig om mijn rechten uit te oefenen en te ` +
      'onderbouwen (',
    rule('keep-data'),
    ').',
  ),
];

/** How the receiver can know who writes, without a copy of an identity document. */
export const howToKnow = ({ principals = [] }: FrameFacts): Block[] => [
  heading(principals.length === 0 ? 'Zo weet u dat ik het ben' : 'Zo weet u voor wie ik schrijf'),
  principals.length === 0
    ? paragraph(
        'Deze brief heeft mijn naam, adres en handtekening. Twijfelt u met reden of ik het ben (',
        rule('identity'),
        ')? Dan kan ik naar de balie komen, of dit verzoek bevestigen met DigiD. ' +
          'Een volledige kopie van mijn identiteitsbewijs is daarvoor niet nodig.',
      )
    : paragraph(
        'Wie mij machtigde, tekende daarvoor met naam en adres. Twijfelt u met reden wie dat is (',
        rule('identity'),
        ')? Dan kan diegene naar de balie komen, of dit verzoek bevestigen met DigiD. ' +
          'Een volledige kopie van een identiteitsbewijs is daarvoor niet nodig.',
      ),
];

/** By when and how the answer is wanted, and a copy for the officer. */
export const answerWanted = (facts: FrameFacts): Block[] => [
  heading('Uw antwoord'),
  paragraph(
    'Ik ontvang uw antwoord graag binnen één maand nadat u deze brief heeft gekregen (',
    rule('answer-term'),
    '). Heeft u meer tijd nodig? Laat mij dat dan binnen die maand weten, met de reden.',
  ),
  ...answerVia(facts, 'nl'),
  paragraph(
    'Wilt u een kopie van deze brief geven aan de functionaris gegevensbescherming (FG) van uw ' +
      `${bodyOf(facts.recipient)}? Ik mag mij over mijn gegevens ook tot de FG richten (`,
    rule('officer'),
    ').',
  ),
];

/** Who is not responsible passes the letter on; and thanks. */
export const ending = (): Block[] => [passOn('nl'), paragraph('Dank u wel voor uw moeite.')];

/** What the letter is about, in the words of the catalogue. */
export const aboutPractice = (practice: Practice): Block => {
  const { title, summary } = practiceText(practice.id, 'nl');
  return paragraph(`Ik schrijf u over één onderwerp: ${title}. Daarmee bedoel ik: ${summary}`);
};

/** What happened, and which data of the writer that makes it about. */
export function whatAndWhichData({ practice, reported }: AccessRequestFacts): Block[] {
  const occasions = reported.flatMap((one) => occasion(one, 'nl'));
  return [
    heading('Waar het om gaat'),
    ...observations(reported, 'nl'),
    heading('Om welke gegevens het gaat'),
    paragraph('Het gaat mij om deze gegevens:'),
    list(asListItems(practiceText(practice.id, 'nl').requestedData)),
    ...(occasions.length > 0 ? [paragraph('Het gaat in elk geval om:'), list(occasions)] : []),
    paragraph('Heeft u geen gegevens over mij? Schrijf mij dat dan ook.'),
  ];
}

/** Words of the person under a heading, introduced by ours. */
export const inOwnWords = (title: string, introduction: string, words: string): Block[] => [
  heading(title),
  paragraph(introduction),
  paragraph(said(words)),
];

/** What stands under every request about one's own data. */
export const requestEnd = (facts: FrameFacts): Block[] => [
  ...howToKnow(facts),
  ...answerWanted(facts),
  ...ending(),
];

export const enclosuresOf = (facts: AccessRequestFacts): string[] =>
  exhibitsIn(facts).map((exhibit) => nameExhibit(exhibit, 'nl'));
