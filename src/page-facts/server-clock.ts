/** The server's clock beside that of this device: a check on the time that somebody outside gave. */
import { instantOf } from '../domain/instant.ts';
import type { PageObservation } from '../domain/page-observation.ts';
import type { ServerClock } from '../domain/page-report.ts';

const farOffSeconds = 5 * 60;

/**
 * `null` when the server gave no date, when it is not known when the answer came, or when the answer
 * lay in the browser's cache: then the date is that of an earlier visit.
 */
export function serverClock({
  headers,
  answeredAt,
  isFromCache,
}: PageObservation): ServerClock | null {
  const sentAt = Date.parse(headers?.date ?? '');
  if (Number.isNaN(sentAt) || answeredAt === null || isFromCache) return null;
  // What lay in a cache between says how long (RFC 9111, 5.1).
  const server = sentAt + ageOf(headers?.age) * 1000;
  const differenceSeconds = Math.round((answeredAt - server) / 1000);
  return {
    server: instantOf(new Date(server)),
    own: instantOf(new Date(answeredAt)),
    differenceSeconds,
    isFarOff: Math.abs(differenceSeconds) > farOffSeconds,
  };
}

function ageOf(age: string | null | undefined): number {
  const seconds = Number(age ?? 0);
  return Number.isSafeInteger(seconds) && seconds >= 0 && seconds < 1e9 ? seconds : 0;
}
