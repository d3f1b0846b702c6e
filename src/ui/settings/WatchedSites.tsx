/** The sites on which the person is told what is publicly reported, each with the way to stop it. */
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage } from './model.ts';

export function WatchedSites({ page }: { readonly page: SettingsPage }) {
  const { flags } = useWords().messages;
  const sites = page.watchedSites.value;
  if (sites.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="watched-sites" data-watched={sites.length}>
      <h2 id="watched-sites">{flags.sites}</h2>
      <ul class="plain stack tight">
        {sites.map((host) => (
          <li key={host} class="row">
            <bdi {...asWritten}>{host}</bdi>
            <button
              type="button"
              aria-label={`${flags.stop}: ${host}`}
              data-action="stop-watching"
              onClick={() => page.stopWatching(host)}
            >
              {flags.stop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
