/** English: what is publicly reported. */
import type { flags as words } from '../nl/flags.ts';

export const flags: typeof words = {
  title: 'What is publicly known about this?',
  count: (here, elsewhere) =>
    [
      ...(here > 0 ? [`${here} about this organisation`] : []),
      ...(elsewhere > 0 ? [`${elsewhere} from elsewhere`] : []),
    ].join(', '),
  meaning: 'This says nothing about what happened to you.',
  here: 'About this organisation',
  elsewhere: 'Elsewhere, about the same practice',
  none: 'Kantlijn knows no public report about this organisation and this practice.',
  outcome: 'How it ended',
  outcomes: {
    stopped: 'It was stopped.',
    'breach-found': 'A court or supervisor found that it did not follow the rules.',
    fined: 'The supervisor gave a fine.',
    annulled: 'The court annulled the decision of the supervisor.',
    allowed: 'The court found that it was allowed.',
    mixed: 'The outcome was partly this, and partly that.',
    'not-handled': 'The complaint was not handled.',
    unknown: 'How it ended is not known.',
  },
  source: 'Source',
  checkedOn: (day) => `Checked on ${day}.`,
  watch: 'Show it when I am on this site',
  watchHint: (host) =>
    `Your browser asks whether Kantlijn may see ${host}. Kantlijn looks at the address only, and does not read the page. The text at the button in the toolbar then changes. The site does not notice.`,
  refused: 'The browser did not allow it. Nothing has changed.',
  watched: (host) =>
    `On ${host} these reports come first, and the button says that they are there.`,
  stop: 'Stop this',
  stopped: 'Stopped. The permission was given back.',
  sites: 'Sites where Kantlijn says that there are public reports',
};
