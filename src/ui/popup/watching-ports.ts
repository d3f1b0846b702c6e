/** What being told on a site needs of the browser. */
import { askBackground } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import { askToWatch, isWatched } from '../../platform/watched-sites.ts';
import type { WatchingPorts } from './watching-model.ts';

export const watchingPorts: WatchingPorts = {
  isWatched,
  ask: askToWatch,
  stop: (host) => askBackground('stopWatching', host),
  report,
};
