/** What an inspection of the page saw: read when somebody opens it, and shown as two tables. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Capture } from '../../domain/capture.ts';
import type { CookieSeen, HostAsked, Inspection } from '../../domain/inspection.ts';
import { asWritten } from '../shared/as-written.ts';
import { writeMoment } from '../shared/dates.ts';
import { useWords } from '../shared/words-context.ts';
import type { RecordPorts } from './RecordCard.tsx';

type Props = { readonly capture: Capture; readonly ports: RecordPorts };

type Reading =
  | { readonly state: 'closed' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly inspection: Inspection };

export function Inspected({ capture, ports }: Props) {
  const { inspected } = useWords().messages;
  const [reading, setReading] = useState<Reading>({ state: 'closed' });
  const read = async () => {
    if (reading.state !== 'closed') return;
    const inspection = await ports.inspectionOf(capture);
    setReading(inspection ? { state: 'read', inspection } : { state: 'unreadable' });
  };
  return (
    <details data-inspected={reading.state} onToggle={read}>
      <summary>{inspected.title}</summary>
      {reading.state === 'unreadable' && <p class="notice">{inspected.unreadable}</p>}
      {reading.state === 'read' && <Findings inspection={reading.inspection} />}
    </details>
  );
}

function Findings({ inspection }: { readonly inspection: Inspection }) {
  const { inspected } = useWords().messages;
  const { reach, host, cookies, hosts, leftOut } = inspection;
  return (
    <div class="stack tight">
      <p>
        <bdi {...asWritten}>{host}</bdi>
      </p>
      <p>{inspected.reach[reach]}</p>
      <Table caption={inspected.cookies(cookies.length)} columns={inspected.cookieColumns}>
        {cookies.map((cookie) => (
          <CookieRow key={`${cookie.domain} ${cookie.path} ${cookie.name}`} cookie={cookie} />
        ))}
      </Table>
      {hosts.length === 0 ? (
        <p>{inspected.noRequests}</p>
      ) : (
        <Table caption={inspected.hosts(hosts.length)} columns={inspected.hostColumns}>
          {hosts.map((asked) => (
            <HostRow key={asked.host} asked={asked} />
          ))}
        </Table>
      )}
      {leftOut.cookies + leftOut.requests > 0 && <p>{inspected.leftOut}</p>}
      <p class="quiet">{inspected.others}</p>
    </div>
  );
}

type TableProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
};

/** Wider than a phone, so it scrolls by itself, also with the keyboard. */
const Table = ({ caption, columns, children }: TableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="wide" aria-label={caption} tabIndex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);

function CookieRow({ cookie }: { readonly cookie: CookieSeen }) {
  const { language, messages } = useWords();
  const { inspected } = messages;
  return (
    <tr data-cookie={cookie.name}>
      <th scope="row">
        <bdi {...asWritten}>{cookie.name}</bdi>
      </th>
      <td>
        <bdi {...asWritten}>{cookie.domain}</bdi>
      </td>
      <td>{cookie.httpOnly ? inspected.yes : inspected.no}</td>
      <td>{cookie.expires ? writeMoment(cookie.expires, language) : inspected.untilClosed}</td>
      <td>{cookie.valueLength}</td>
    </tr>
  );
}

const HostRow = ({ asked }: { readonly asked: HostAsked }) => (
  <tr data-host={asked.host}>
    <th scope="row">
      <bdi {...asWritten}>{asked.host}</bdi>
    </th>
    <td>{asked.requests}</td>
    <td translate={false}>{asked.kinds.join(', ')}</td>
    <td>{asked.answered}</td>
    <td>{asked.failed}</td>
    <td>{asked.blocked}</td>
    <td>
      <bdi {...asWritten}>{asked.cookiesSet.join(', ')}</bdi>
    </td>
  </tr>
);
