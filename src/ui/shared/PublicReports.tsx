/** What is publicly reported: about this organisation first, then the same practice elsewhere. It accuses nobody. */
import { isOverdue } from '../../domain/checked.ts';
import type { Day } from '../../domain/instant.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { asWritten } from './as-written.ts';
import { writeDay } from './dates.ts';
import { usePopupWords } from './words-context.ts';

type Props = {
  /** At least one. */
  readonly reports: readonly PublicReport[];
  readonly today: Day;
};

export function PublicReports({ reports, today }: Props) {
  const { flags: words } = usePopupWords().messages;
  return (
    <div class="stack" data-public-reports={reports.length}>
      <p>
        <strong>{words.meaning}</strong>
      </p>
      {(['here', 'elsewhere'] as const).map((where) => {
        const told = reports.filter((report) => report.where === where);
        if (told.length === 0) return null;
        return (
          <div key={where} class="stack tight" data-where={where}>
            <p class="quiet">{words[where]}</p>
            <ul class="plain stack">
              {told.map((report) => (
                <Report key={keyOf(report)} report={report} today={today} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

const keyOf = ({ practice, reported }: PublicReport): string => `${practice} ${reported.id}`;

type ReportProps = { readonly report: PublicReport; readonly today: Day };

function Report({ report: { practice, reported }, today }: ReportProps) {
  const { messages, practices, entry, language } = usePopupWords();
  const { flags: words, practiceList } = messages;
  const { title, cases } = practices(practice);
  return (
    <li class="stack tight" data-report={`${practice} ${reported.id}`}>
      <p>
        <strong>
          {title} ({reported.year})
        </strong>
      </p>
      <p>{cases[reported.id]}</p>
      <p>
        {words.outcome}: {words.outcomes[reported.outcome]}
      </p>
      <Sources report={reported} practice={practice} />
      {isOverdue(entry(practice), today) && (
        <p class="notice" data-overdue>
          {practiceList.help.overdue(writeDay(entry(practice).checkBy, language))}
        </p>
      )}
    </li>
  );
}

type SourcesProps = {
  readonly report: PublicReport['reported'];
  readonly practice: PublicReport['practice'];
};

/** Titles are shown as the source has them. They are looked up by hand: nothing is opened from here. */
function Sources({ report, practice }: SourcesProps) {
  const { messages, practices, entry, language } = usePopupWords();
  const { flags: words, practiceList } = messages;
  return (
    <p class="quiet">
      {words.source}:{' '}
      {report.sources.map(({ title, url }) => (
        <bdi key={url} class="block" lang="nl" {...asWritten}>
          {title}
        </bdi>
      ))}{' '}
      {words.checkedOn(writeDay(entry(practice).checkedOn, language))}
      {language !== 'nl' && !practices(practice).reviewed && <> {practiceList.notReviewed}</>}
    </p>
  );
}
