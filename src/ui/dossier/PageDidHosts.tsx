/** The websites of others that a page asked for something, or that stand in it. */
import type { PageReport, ThirdParty } from '../../domain/page-report.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';
import type { ToldWords } from './told/told-words.ts';

type Props = Pick<ToldWords, 'doesOf'> & { readonly report: PageReport };

export function PageDidHosts({ report: { thirdParties }, doesOf }: Props) {
  const { pageDid } = useWords().messages;
  const hasUnsure = thirdParties.some(({ seen }) => seen.includes('timing-unsure'));
  return (
    <>
      <h4>{pageDid.hosts}</h4>
      {thirdParties.length === 0 ? (
        <p>{pageDid.noHosts}</p>
      ) : (
        <ul data-third-parties={thirdParties.length}>
          {thirdParties.map((party) => (
            <Host key={party.host} party={party} doesOf={doesOf} />
          ))}
        </ul>
      )}
      {hasUnsure && <p class="quiet">{pageDid.unsure}</p>}
    </>
  );
}

type HostProps = Pick<ToldWords, 'doesOf'> & { readonly party: ThirdParty };

function Host({ party: { host, service, seen }, doesOf }: HostProps) {
  const { pageDid } = useWords().messages;
  return (
    <li data-host={host}>
      <bdi {...asWritten}>{host}</bdi>: {seen.map((how) => pageDid.seen[how]).join(', ')}
      {service && (
        <>
          <br />
          <span class="quiet">
            {pageDid.service(service.name, service.operator, doesOf(service))}
          </span>
        </>
      )}
    </li>
  );
}
