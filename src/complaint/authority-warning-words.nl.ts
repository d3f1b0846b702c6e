/** Wat iemand moet weten voordat een brief weggaat, in het Nederlands. */
import type { WarningWords } from './authority-warning-words.ts';

export const warningsInDutch: WarningWords = {
  'tip-answer-no-decision':
    'U stuurde een tip. Een antwoord op een tip is waarschijnlijk geen besluit. Bezwaar kan dan ' +
    'niet. U kunt wel zelf een klacht indienen, als het over uw eigen gegevens gaat.',
  'treated-as-tip':
    'De AP behandelde uw brief als een tip. Het is niet zeker dat het antwoord een besluit is. ' +
    'Vraag een jurist om mee te kijken voordat u hier tijd in steekt.',
  'objection-term-passed':
    'Sinds de datum van het besluit zijn meer dan zes weken voorbij. Misschien is het te laat. ' +
    'Kijk wanneer het besluit is verstuurd, en schrijf op waarom het later werd.',
  'petition-term-passed':
    'Sinds de datum van het antwoord zijn meer dan zes weken voorbij. Misschien is het te laat. ' +
    'Kijk wanneer u het antwoord kreeg, en vraag een jurist.',
  'decision-only-said':
    'Dit antwoord is alleen gezegd. Dat is waarschijnlijk geen besluit. Vraag het ook op papier. ' +
    'U kunt wel alvast bezwaar maken om op tijd te zijn.',
  'complaint-is-shared':
    'De AP kan deze brief en de bijlagen aan de organisatie laten lezen. Kijk na wat erin staat.',
  'names-in-exhibits':
    'Deze tip heeft geen naam. In de bijlagen of de beschrijving kan uw naam wel staan. Kijk dat na.',
  'mask-copies':
    'In kopieën kan uw burgerservicenummer staan. Maak het onleesbaar. Stuur geen volledige kopie ' +
    'van uw identiteitsbewijs mee.',
  'citizen-number-left-out':
    'In uw tekst stond een getal dat een burgerservicenummer kan zijn. In de brief is het ' +
    'weggelaten. Uw eigen tekst is niet veranderd. Kijk na of de brief zo klopt.',
};
