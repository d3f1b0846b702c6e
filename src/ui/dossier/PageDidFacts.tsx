/** Cookies, forms, links and clock of a captured page. */
import type { PageReport, ReportCookie, ReportForm } from '../../domain/page-report.ts';
import type { Messages } from '../../i18n/nl.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly report: PageReport };

export function PageDidCookies({ report: { cookies } }: Props) {
  const { pageDid } = useWords().messages;
  return (
    <>
      <h4>{pageDid.cookies}</h4>
      {cookies.length === 0 ? (
        <p>{pageDid.noCookies}</p>
      ) : (
        <ul data-cookies={cookies.length}>
          {cookies.map((cookie) => (
            <li key={cookie.name}>
              <bdi {...asWritten}>{cookie.name}</bdi>{' '}
              <span class="quiet">
                {pageDid.characters(cookie.valueLength)}, {lifeOf(cookie, pageDid)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function lifeOf({ session, expiresDays }: ReportCookie, words: Messages['pageDid']): string {
  if (session === true) return words.untilClosed;
  return expiresDays === null ? words.unknownLife : words.days(Math.round(expiresDays));
}

export function PageDidForms({ report: { forms } }: Props) {
  const { pageDid } = useWords().messages;
  return (
    <>
      <h4>{pageDid.forms}</h4>
      {forms.length === 0 ? (
        <p>{pageDid.noForms}</p>
      ) : (
        <ul>
          {forms.map((form) => (
            <Form key={form.action.address} form={form} />
          ))}
        </ul>
      )}
    </>
  );
}

function Form({ form: { action, party, secure, fields } }: { readonly form: ReportForm }) {
  const { pageDid } = useWords().messages;
  const asks = [...new Set(fields.flatMap((field) => field.asks))];
  const remarks = [
    ...(party === 'thirdParty' ? [pageDid.toOther] : []),
    ...(secure ? [] : [pageDid.inTheOpen]),
  ];
  return (
    <li>
      <bdi {...asWritten}>{pageDid.sendsTo(action.address)}</bdi>
      {remarks.length > 0 && ` (${remarks.join(', ')})`}
      {asks.length > 0 && (
        <>
          <br />
          {pageDid.asksFor(asks.map((data) => pageDid.asks[data]).join(', '))}
        </>
      )}
    </li>
  );
}

export function PageDidLinks({ report: { links } }: Props) {
  const { pageDid } = useWords().messages;
  return (
    <>
      <h4>{pageDid.links}</h4>
      {links.keywords.length === 0 ? (
        <p>{pageDid.noLinks}</p>
      ) : (
        <ul>
          {links.keywords.map(({ target, text, topics }) => (
            <li key={target.address}>
              <bdi {...asWritten}>{text || target.address}</bdi>{' '}
              <span class="quiet">{topics.map((topic) => pageDid.topics[topic]).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function PageDidClock({ report: { clock } }: Props) {
  const { pageDid } = useWords().messages;
  return (
    <>
      <h4>{pageDid.clock}</h4>
      <p>
        {clock === null
          ? pageDid.clockUnknown
          : pageDid.clockDifference(sayDuration(Math.abs(clock.differenceSeconds), pageDid))}
        {clock?.isFarOff && ` ${pageDid.clockFarOff}`}
      </p>
    </>
  );
}

const sayDuration = (seconds: number, words: Messages['pageDid']): string =>
  seconds < 120 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60));
