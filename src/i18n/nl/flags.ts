/** Dutch: what is publicly reported. Neutral: no finding, and no alarm. */
import type { CaseOutcome } from '../../domain/practice.ts';

const outcomes: Record<CaseOutcome, string> = {
  stopped: 'Het is gestopt.',
  'breach-found': 'Een rechter of toezichthouder vond dat het niet volgens de regels ging.',
  fined: 'De toezichthouder gaf een boete.',
  annulled: 'De rechter vernietigde het besluit van de toezichthouder.',
  allowed: 'De rechter vond dat het mocht.',
  mixed: 'De uitkomst was voor een deel zo, en voor een deel anders.',
  'not-handled': 'De klacht is niet behandeld.',
  unknown: 'De afloop is niet bekend.',
};

export const flags = {
  title: 'Wat is hierover openbaar bekend?',
  count: (here: number, elsewhere: number) =>
    [
      ...(here > 0 ? [`${here} over deze organisatie`] : []),
      ...(elsewhere > 0 ? [`${elsewhere} van elders`] : []),
    ].join(', '),
  meaning: 'Dit zegt niets over wat er met u gebeurde.',
  here: 'Over deze organisatie',
  elsewhere: 'Elders, over dezelfde praktijk',
  none: 'Over deze organisatie en deze praktijk kent Kantlijn geen openbaar bericht.',
  outcome: 'Afloop',
  outcomes,
  source: 'Bron',
  checkedOn: (day: string) => `Nagekeken op ${day}.`,
  watch: 'Laat het zien als ik op deze site ben',
  watchHint: (host: string) =>
    `Uw browser vraagt of Kantlijn ${host} mag zien. Kantlijn kijkt alleen naar het adres, en leest de pagina niet. De tekst bij de knop in de werkbalk verandert dan. De site merkt dit niet.`,
  refused: 'De browser gaf geen toestemming. Er is niets veranderd.',
  watched: (host: string) =>
    `Op ${host} staan deze berichten bovenaan, en zegt de knop dat ze er zijn.`,
  stop: 'Stop hiermee',
  stopped: 'Gestopt. De toestemming is teruggegeven.',
  sites: 'Sites waar Kantlijn zegt dat er openbare berichten zijn',
};
