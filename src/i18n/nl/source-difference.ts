/** Dutch: how source and page differ. */
import type { NotCompared } from '../../domain/source-difference.ts';

export const sourceDifference = {
  title: 'Verschil tussen wat de site stuurde en wat u zag',
  legend:
    'Met − stond het alleen in wat de site stuurde. Met + stond het alleen op de pagina in uw browser.',
  same: 'De tekst die de site stuurde, is gelijk aan de tekst op de pagina.',
  meaning:
    'Verschil komt meestal door scripts van de pagina zelf. Zo kan een lezer nagaan of de tekst in de browser is aangepast. Bewijs is dit niet.',
  askedAgain:
    'De pagina is nog een keer bij de site opgevraagd. Dit is wat de site toen stuurde, niet wat u zag.',
  askedLater: 'De bron is opnieuw opgevraagd: die kan anders zijn dan wat u zag',
  more: (count: number) =>
    count === 1
      ? 'En nog 1 regel. In het bewijspakket staat alles.'
      : `En nog ${count} regels. In het bewijspakket staat alles.`,
  notCompared: {
    'no-html': 'Wat de site stuurde, is geen gewone pagina. Daarom is het niet vergeleken.',
    'too-large': 'Deze pagina is te groot om te vergelijken. De bron zelf is wel bewaard.',
    unreadable: 'De bron kon niet als pagina worden gelezen. De bron zelf is wel bewaard.',
    'took-too-long': 'Vergelijken duurde te lang. De bron en de tekst zijn wel bewaard.',
  } satisfies Record<NotCompared, string>,
};
