/**
 * What is publicly reported about whose site this is. Of the page only its title and address are known
 * here: the page itself is not read for it. Where nothing is reported there is nothing to see.
 */
import { useMemo } from 'preact/hooks';
import type { Day } from '../../domain/instant.ts';
import { type PublicReport, publicReports } from '../../domain/public-report.ts';
import { suggestedPractices } from '../../domain/rank-practices.ts';
import { PublicReports } from '../shared/PublicReports.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PageView } from './model.ts';
import type { Watched } from './watching-model.ts';

export type WatchingProps = {
  /** `null` until it is known. */
  readonly watched: Watched | null;
  readonly onAsk: (host: string) => void;
  readonly onStop: (host: string) => void;
};

type Props = WatchingProps & {
  readonly reports: readonly PublicReport[];
  readonly today: Day;
};

/** Empty on a site of nobody that is listed. */
export function useReportsHere({ organisation, title, url }: PageView): readonly PublicReport[] {
  const { catalogue } = usePopupWords();
  const code = organisation?.code ?? null;
  return useMemo(
    () =>
      code === null
        ? []
        : publicReports(code, suggestedPractices([title, url], catalogue), catalogue),
    [code, title, url, catalogue],
  );
}

export function ReportsHere({ reports, today, ...watching }: Props) {
  const { flags: words } = usePopupWords().messages;
  if (reports.length === 0) return null;
  const here = reports.filter(({ where }) => where === 'here').length;
  return (
    <section class="stack tight" aria-labelledby="reports-here" data-reports-here>
      <h2 id="reports-here">{words.title}</h2>
      <details class="stack tight" open={watching.watched?.watching === 'on'}>
        <summary>{words.count(here, reports.length - here)}</summary>
        <PublicReports reports={reports} today={today} />
      </details>
      {here > 0 && <WatchThisSite {...watching} />}
    </section>
  );
}

function WatchThisSite({ watched, onAsk, onStop }: WatchingProps) {
  const { flags: words } = usePopupWords().messages;
  if (watched === null) return null;
  const { host, watching } = watched;
  const isOn = watching === 'on';
  return (
    <div class="stack tight" data-watching={watching}>
      <div role="status">
        {watching === 'refused' && <p class="notice">{words.refused}</p>}
        {watching === 'stopped' && <p class="notice">{words.stopped}</p>}
        {watching === 'on' && <p>{words.watched(host)}</p>}
      </div>
      <button
        type="button"
        data-action={isOn ? 'stop-watching' : 'watch-site'}
        aria-describedby={isOn ? undefined : 'hint-watch-site'}
        onClick={() => (isOn ? onStop(host) : onAsk(host))}
      >
        {isOn ? words.stop : words.watch}
      </button>
      {!isOn && (
        <p class="quiet" id="hint-watch-site">
          {words.watchHint(host)}
        </p>
      )}
    </div>
  );
}
