/** What being told on a site needs of the browser. */
import { report } from '../../platform/report.ts';
import { askToWatch, isWatched } from '../../platform/watched-sites.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { WatchingPorts } from './watching-model.ts';

export const watchingPorts: WatchingPorts = {
  isWatched,
  ask: askToWatch,
  stop: (host) => askBackground('stopWatching', host),
  report,
};
