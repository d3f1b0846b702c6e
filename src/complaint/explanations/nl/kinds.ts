/** Wat elke brief is, wat erop volgt en wat hij niet doet, in het Nederlands. */
import type { LetterKind } from '../../../domain/letter.ts';
import type { KindWords } from '../explanation-words.ts';

const benefit = 'De brief verandert niets aan een besluit over uw uitkering.';
const dates = 'Een verzoek of een datum van de organisatie blijft gewoon gelden.';
const terms = 'Andere termijnen lopen door, ook een termijn voor bezwaar.';
const inMonth =
  'Binnen een maand komt er antwoord. Dat kan met twee maanden langer, als men het op tijd zegt.';
const asDecision =
  'Het schriftelijke antwoord is een besluit. U kunt daar meestal zes weken bezwaar tegen maken.';
const noAnswer = 'Komt er niets? Stuur dan een herinnering of een ingebrekestelling.';
const reads = 'De AP kan uw brief en stukken aan de organisatie laten lezen.';
const forOthers = 'U schrijft voor anderen, die u daarvoor machtigden ({representation}).';

export const kindsNl: Readonly<Record<LetterKind, KindWords>> = {
  'access-request': {
    opening: [
      'U vraagt om inzage in uw gegevens en om uitleg. U wilt nagaan of uw gegevens volgens de wet worden gebruikt.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  'object-to-processing': {
    opening: [
      'U maakt bezwaar tegen het gebruik van uw gegevens ({object}). Dit is geen bezwaar tegen een besluit.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  erasure: {
    opening: ['U vraagt om gegevens over u te wissen.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates, 'Wat gewist is, kan ook niet meer als bewijs dienen.'],
  },
  rectification: {
    opening: ['U vraagt om gegevens over u te verbeteren.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  restriction: {
    opening: [
      'U vraagt om gegevens over u te bewaren, maar tijdelijk niet te gebruiken.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates, 'De gegevens worden er niet door gewist.'],
  },
  'consent-withdrawal': {
    opening: ['U trekt uw toestemming in.', forOthers],
    next: ['Binnen een maand komt er antwoord.', noAnswer],
    doesNot: [
      'Wat eerder met uw toestemming gebeurde, blijft zoals het was.',
      'Mag het gebruik ook zonder toestemming? Dan stopt het misschien niet.',
      dates,
    ],
  },
  'officer-question': {
    opening: [
      'U stelt een vraag aan de functionaris gegevensbescherming (FG). Die kijkt binnen de organisatie naar de privacyregels.',
      forOthers,
    ],
    next: [
      'De FG kan antwoorden, uitleg geven of intern iets vragen.',
      'U kunt daarna nog een verzoek of klacht sturen.',
    ],
    doesNot: ['De FG neemt geen besluit. Er is dus geen bezwaar mogelijk.', terms],
  },
  'identification-reply': {
    opening: [
      'Op {day1} stuurde u een verzoek over uw gegevens. Op {day2} kreeg u een vraag terug.',
      { when: 'full-copy', say: 'Men vroeg om een kopie van uw identiteitsbewijs.' },
      { when: 'other-data', say: 'Men vroeg om meer gegevens om te weten wie u bent.' },
      'U helpt graag, en noemt manieren.',
      forOthers,
    ],
    next: [
      'Men kan een van de manieren kiezen, of uitleggen waarom er meer nodig is.',
      'Daarna hoort er antwoord te komen op uw verzoek.',
    ],
    doesNot: ['Deze brief is geen nieuw verzoek. Uw eerste brief blijft gelden.'],
  },
  reminder: {
    opening: ['U stuurde iets en zag nog geen antwoord. U vraagt er vriendelijk naar.', forOthers],
    next: ['Komt er nog niets? Dan kunt u een ingebrekestelling sturen.'],
    doesNot: ['Een herinnering is geen ingebrekestelling. Er begint geen nieuwe termijn.', terms],
  },
  'notice-of-default': {
    opening: ['Volgens u is de termijn voor een antwoord voorbij.', forOthers],
    next: [
      'Men heeft nog twee weken.',
      'Komt er dan geen besluit? Dan kunt u naar de rechtbank. Vraag daarbij hulp.',
    ],
    doesNot: ['De brief zegt niets over wie er gelijk heeft.', benefit],
  },
  'conduct-complaint': {
    opening: [
      'U dient een klacht in over hoe men met u of een ander omging ({conduct}, {conduct-contents}).',
      forOthers,
    ],
    next: [
      'U kunt worden gehoord. Daarna komt er een oordeel.',
      'Bent u niet tevreden? Dan kunt u naar de ombudsman.',
    ],
    doesNot: ['Er komt geen besluit. Bezwaar of beroep tegen het oordeel kan niet.', terms],
  },
  'woo-request': {
    opening: ['U vraagt om stukken openbaar te maken ({woo-subject}).', forOthers],
    next: [
      'Er komt een besluit. Men kan stukken geven, weigeren of delen afdekken.',
      'Tegen het besluit kunt u bezwaar maken.',
    ],
    doesNot: [
      'U krijgt hiermee geen gegevens over uzelf. Daarvoor is er het verzoek om inzage.',
      'Wat openbaar wordt, kan iedereen lezen.',
    ],
  },
  objection: {
    opening: [
      'U maakt bezwaar tegen het besluit van {day1}.',
      'Een schriftelijk antwoord op een verzoek over uw gegevens geldt als een besluit ({reaction-is-decision}).',
      forOthers,
    ],
    next: [
      'U krijgt meestal een uitnodiging om gehoord te worden.',
      'Daarna komt er een beslissing. Daartegen kunt u naar de rechtbank.',
    ],
    doesNot: ['Het besluit geldt intussen gewoon.', benefit],
  },
  'objection-pro-forma': {
    opening: [
      'U maakt bezwaar tegen het besluit van {day1}.',
      'Een schriftelijk antwoord op een verzoek over uw gegevens geldt als een besluit ({reaction-is-decision}).',
      forOthers,
    ],
    next: [
      'U krijgt een termijn voor uw redenen. Houd die dag in de gaten.',
      'Komen uw redenen te laat? Dan bekijkt men het bezwaar misschien niet.',
    ],
    doesNot: ['Uw redenen staan er nog niet in.', 'Het besluit geldt intussen gewoon.'],
  },
  'appeal-no-decision': {
    opening: [
      'U gaat naar de rechtbank omdat er niet op tijd is beslist ({late-is-decision}, {appeal-after-notice}).',
      forOthers,
    ],
    next: [
      'De rechtbank vraagt griffierecht.',
      'Vaak beslist de rechtbank zonder zitting.',
      'Krijgt u gelijk? Dan moet er alsnog een besluit komen.',
    ],
    doesNot: ['De rechtbank zegt meestal niets over de inhoud van uw verzoek.'],
  },
  petition: {
    opening: [
      'U vraagt de rechtbank iets over uw gegevens te beslissen. Het gaat om een bedrijf of stichting ({petition}).',
      'Dit is een opzet. Laat een jurist ernaar kijken.',
      forOthers,
    ],
    next: [
      'De rechtbank vraagt griffierecht.',
      'De andere partij mag antwoorden. Meestal komt er een zitting.',
    ],
    doesNot: [
      'Deze opzet is nog geen verzoekschrift dat zo de deur uit kan.',
      'Wie verliest, betaalt soms kosten.',
    ],
  },
  'ap-complaint': {
    opening: [
      'U schrijft aan de Autoriteit Persoonsgegevens (AP), de toezichthouder op de privacyregels.',
      'Bovenaan staat dat het een klacht is ({complaint-right}).',
      'Bovenaan staat dat het een verzoek om handhaving is: u vraagt de AP om in te grijpen ({enforcement-application}).',
      forOthers,
    ],
    next: [
      reads,
      'De AP kiest zelf: bellen, een brief, een gesprek, een onderzoek, of niets.',
      'Wijst de AP het af? Dan kunt u meestal bezwaar maken.',
    ],
    doesNot: [benefit, terms, 'U krijgt er geen schadevergoeding door.'],
  },
  'ap-tip': {
    opening: [
      'U geeft een tip aan de Autoriteit Persoonsgegevens (AP), de toezichthouder op de privacyregels ({authority-watches}).',
      'U vraagt om dit mee te wegen bij wat de AP onderzoekt.',
    ],
    next: [
      'De AP gebruikt tips om te kiezen wat zij onderzoekt.',
      'U krijgt geen persoonlijk antwoord.',
    ],
    doesNot: ['Een tip is geen klacht. Er komt geen besluit, en dus kan er geen bezwaar.', terms],
  },
  'ap-objection': {
    opening: [
      'U maakt bezwaar tegen het besluit van de AP van {day1}. Dat was een antwoord op uw brief van {day2}.',
      forOthers,
    ],
    next: [
      'U kunt worden gehoord. Daarna beslist de AP opnieuw.',
      'De organisatie mag meelezen en meedoen.',
      'Tegen die beslissing kunt u naar de rechtbank.',
    ],
    doesNot: ['Het stopt niet wat de organisatie doet.', benefit],
  },
  'ap-objection-pro-forma': {
    opening: [
      'U maakt bezwaar tegen het besluit van de AP van {day1}. Dat was een antwoord op uw brief van {day2}.',
      forOthers,
    ],
    next: [
      'U krijgt een termijn voor uw redenen. Houd die dag in de gaten.',
      'Komen uw redenen te laat? Dan bekijkt men het bezwaar misschien niet.',
    ],
    doesNot: ['Uw redenen staan er nog niet in.', 'Het stopt niet wat de organisatie doet.'],
  },
  'collective-request': {
    opening: [
      'Een organisatie schrijft voor veel mensen aan de AP. Zij vraagt de AP om in te grijpen ({enforcement-application}).',
    ],
    next: ['De AP beslist. Tegen dat besluit kan de organisatie bezwaar maken.', reads],
    doesNot: ['Het is geen verzoek over de gegevens van één persoon.', benefit],
  },
  ombudsman: {
    opening: ['U vraagt de Nationale ombudsman om een onderzoek ({ombudsman}).', forOthers],
    next: [
      'De ombudsman kijkt eerst of hij de klacht kan behandelen.',
      'Hij kan bellen, bemiddelen of een onderzoek doen, en geeft zijn oordeel.',
    ],
    doesNot: ['De organisatie hoeft zijn oordeel niet te volgen.', terms, benefit],
  },
  mandate: {
    opening: ['U laat een ander voor u optreden ({representation}). U noemt wie dat is.'],
    next: ['Geef de getekende machtiging aan degene die u helpt. Bewaar zelf een kopie.'],
    doesNot: [
      'U geeft uw rechten niet weg. U kunt zelf ook blijven schrijven.',
      'Deze machtiging gaat alleen over dit onderwerp.',
    ],
  },
};
