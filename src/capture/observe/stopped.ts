/** What the page's own security policy stopped, from the reports that the browser keeps of it. */

type Report = { readonly type: string; readonly body: unknown };
type Observer = { observe(): void; takeRecords(): Iterable<Report>; disconnect(): void };
type ObserverMaker = new (
  callback: () => void,
  options: { readonly buffered: boolean; readonly types: readonly string[] },
) => Observer;

/**
 * The full addresses; `null` in a browser that makes no such reports and lists no stopped requests
 * either (Firefox). A browser keeps the first hundred reports of each kind.
 */
export function readStopped(window: object): ReadonlySet<string> | null {
  const Maker = 'ReportingObserver' in window ? window.ReportingObserver : undefined;
  if (!isMaker(Maker)) return null;
  const observer = new Maker(() => {}, { buffered: true, types: ['csp-violation'] });
  observer.observe();
  const stopped = [...observer.takeRecords()].flatMap(({ body }) => stoppedAddress(body));
  observer.disconnect();
  return new Set(stopped);
}

const isMaker = (value: unknown): value is ObserverMaker => typeof value === 'function';

/** A policy that only reports stops nothing. */
function stoppedAddress(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  if (!('disposition' in body && 'blockedURL' in body)) return [];
  return body.disposition === 'enforce' ? [String(body.blockedURL)] : [];
}
