/** Wat om elke uitleg heen staat, in het Nederlands. */
import type { FrameWords } from '../explanation-words.ts';

export const frameNl: FrameWords = {
  title: 'Uitleg bij uw brief – niet versturen',
  intro: [
    'Deze uitleg is alleen voor u. Verstuur hem niet mee.',
    'De uitleg volgt uw brief, deel voor deel. Alleen de brief zelf telt.',
    'Nog niemand die de taal en de wet kent, heeft deze uitleg nagekeken.',
  ],
  subject: 'Onderwerp',
  meaning: 'Dat betekent',
  opening: 'Het begin van de brief',
  inLetter: 'In de brief heet dit:',
  asWritten: 'Dit staat er zoals u, een ander of de pagina het schreef. Het is niet vertaald:',
  listed: 'Dit staat er in de lijst:',
  unexplained: 'Dit deel is hier niet uitgelegd. Lees het in de brief, of vraag iemand om hulp.',
  alsoNamed: {
    articles: 'Regels in dit deel',
    days: 'Dagen in dit deel',
    exhibits: 'Bijlagen in dit deel',
  },
  enclosed: {
    title: 'Wat u meestuurt',
    some: 'Doe deze bijlagen bij de brief. Zij staan hier zoals in de brief:',
    columns: ['In de brief', 'Wat het is', 'Dag'],
    none: 'Bij deze brief hoort geen bijlage.',
  },
  next: 'Wat er daarna gebeurt',
  doesNot: 'Wat deze brief niet doet',
  help: 'Twijfelt u? Vraag hulp: sociaal raadslieden, Juridisch Loket, cliëntenraad of vakbond.',
};
