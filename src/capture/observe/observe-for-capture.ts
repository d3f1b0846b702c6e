/** What the page did, as part of its capture: a page that cannot be observed is captured all the same. */
import type { PageObservation, ServedHeaders } from '../../domain/page-observation.ts';
import type { Gaps } from '../gaps.ts';
import { addressOf } from '../page-readers.ts';
import type { CapturePorts, Part } from '../page-yield.ts';
import { tellingHeaders } from './policies.ts';

/** Reads at once; the rest comes when the source of the page is there. */
export function observeForCapture(
  document: Document,
  ports: CapturePorts,
  gaps: Gaps,
): (source: readonly Part[]) => Promise<PageObservation | null> {
  const observing = ports.observe(document, ports).catch(() => null);
  return async (source) => {
    const seen = await observing;
    if (seen === null)
      gaps.add({ what: 'page-facts', where: addressOf(document), reason: 'unreadable' });
    return seen && { ...seen, headers: headersIn(source) };
  };
}

type HeadersFile = { readonly headers: Readonly<Record<string, string>> };

/** From the file of the capture that holds them. */
function headersIn(source: readonly Part[]): ServedHeaders | null {
  const part = source.find(({ role }) => role === 'source-headers');
  if (!part) return null;
  const { headers }: HeadersFile = JSON.parse(new TextDecoder().decode(part.chunks[0]));
  return tellingHeaders(headers);
}
