/** Dutch: the settings. */
import type { Mode } from '../../domain/mode.ts';

export const settings = {
  title: 'Instellingen',
  mode: 'Hoe wordt het bewaard?',
  modes: {
    normal: 'Gewoon',
    locked: 'Op slot',
    memory: 'Alleen in het geheugen',
  } satisfies Record<Mode, string>,
  changing: 'Alles wordt opnieuw opgeborgen',
  remains:
    'Oude resten kunnen nog een tijd op de schijf staan. Die zijn versleuteld, maar niet onmogelijk te openen.',
  lockAfter: 'Op slot als u het niet gebruikt',
  minutes: (count: number) => (count === 1 ? 'na 1 minuut' : `na ${count} minuten`),
  locksWithScreen: 'Het gaat ook op slot als uw scherm op slot gaat.',
  screenLockUntold:
    'Deze browser meldt niet dat uw scherm op slot gaat. Zet Kantlijn dus zelf op slot als u weggaat.',
  lockNow: 'Nu op slot',
  changePassphrase: 'Wijzig wachtzin',
  oldPassphrase: 'Uw wachtzin van nu',
  newPassphrase: 'Uw nieuwe wachtzin',
  passphraseChanged: 'De wachtzin is gewijzigd.',
  passphraseChangedHint: 'De oude wachtzin past niet meer. De herstelcode blijft gelijk.',
  newCode: 'Maak een nieuwe herstelcode',
  newCodeHint: 'De oude herstelcode past daarna niet meer.',
  neutral: 'Neutraal plaatje en neutrale naam in de werkbalk',
  neutralHint: 'In de lijst met uitbreidingen van de browser blijft de naam Kantlijn staan.',
  requestRight:
    'Kantlijn heeft nog één recht van een onderzoek: zien wat een pagina opvraagt. Zonder toegang tot een website ziet Kantlijn daarmee niets, en Kantlijn kijkt alleen tijdens een onderzoek.',
  giveBackRight: 'Geef dit recht terug',
  giveBackRightHint: 'Bij een volgend onderzoek vraagt Kantlijn het opnieuw.',
  rightGivenBack: 'Het recht om te zien wat een pagina opvraagt, is teruggegeven.',
  wipe: 'Wis alles',
  wipeHint:
    'Alle meldingen, pagina’s en instellingen worden gewist. Dit kan niet ongedaan worden gemaakt.',
  wiped: 'Alles is gewist.',
  elsewhere:
    'Buiten Kantlijn blijft dit staan: bestanden in Downloads, verzonden e-mail en de wachtrij van de printer. Ook de geschiedenis van de browser blijft, en wat de browser op andere apparaten bewaart.',
  hide: 'Verberg alles',
  leave: 'Weg van deze pagina',
  leaveHint: 'Opent een leeg tabblad. De geschiedenis van de browser blijft bestaan.',
  inMemory: 'Alles staat alleen in het geheugen. Het is weg als de browser sluit.',
  slip: 'Print een briefje met de volgende stappen',
};
