/** Tables `captures` and `hosts`: which pages were kept, and who else was asked for something there. */
import type { Capture } from '../../../domain/capture.ts';
import type { ThirdParty } from '../../../domain/page-report.ts';
import type { MachineInput } from '../input.ts';
import {
  count,
  countOrNull,
  flag,
  flagOrNull,
  moment,
  said,
  table,
  text,
  textOrNull,
} from './table.ts';

function rowOf(capture: Capture, { reports }: MachineInput) {
  const { facts, visit, log } = capture;
  const report = reports.get(capture.id);
  return {
    capture_id: capture.id,
    started_at: capture.startedAt,
    finished_at: capture.finishedAt,
    time_zone: facts.timeZone,
    url: facts.url,
    title: said(facts.title),
    host: said(hostOf(facts.url)),
    status: facts.status,
    language: said(facts.language),
    follows: capture.follows,
    visit_choice: visit?.choice ?? null,
    visit_start: visit?.start ?? null,
    gaps: capture.missing.length,
    secure: report?.secure_connection ?? null,
    other_hosts: report?.thirdParties.length ?? null,
    cookies: report?.cookies.length ?? null,
    server_clock_behind_seconds: report?.clock?.differenceSeconds ?? null,
    software: log.software,
    build: log.build,
    origin: capture.origin.kind,
  };
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

export const capturesTable = table({
  name: 'captures',
  says: 'The pages that were kept, each at one moment.',
  columns: {
    capture_id: text('Id of the capture.'),
    started_at: moment('When it began, by the clock of the device.'),
    finished_at: moment('When it ended.'),
    time_zone: text('Time zone of the device (IANA).'),
    url: text('Address of the page.'),
    title: textOrNull('Title of the page.'),
    host: textOrNull('Host of the page.'),
    status: countOrNull('Status of HTTP, where the browser tells it.'),
    language: textOrNull('Language that the page declares.'),
    follows: textOrNull('The capture right after which this one was made, as a further step.'),
    visit_choice: textOrNull('Of a guided visit: nothing-chosen, accepted or refused.'),
    visit_start: textOrNull('What the visit began with.'),
    gaps: count('How many things of the page could not be kept; capture.json lists them.'),
    secure: flagOrNull('Whether the page came over a secure connection.'),
    other_hosts: countOrNull('How many hosts of others were seen.'),
    cookies: countOrNull('How many cookies were seen.'),
    server_clock_behind_seconds: countOrNull('How far the device was ahead of the server.'),
    software: text('The program that made it.'),
    build: text('SHA-256 over the sources of that program.'),
    origin: text('own: made in this browser. pack: taken over from a pack of somebody else.'),
  },
  key: ['capture_id'],
  refers: [],
  rowsOf: (input) => input.contents.captures.map((capture) => rowOf(capture, input)),
});

const hostRow = (capture: Capture, { host, domain, seen, requests, service }: ThirdParty) => ({
  capture_id: capture.id,
  host,
  domain,
  party: 'third',
  requested: seen.includes('timing'),
  perhaps_requested: seen.includes('timing-unsure'),
  in_page: seen.includes('dom'),
  stopped_by_policy: seen.includes('csp-blocked'),
  requests,
  service: service?.id ?? null,
  service_name: service?.name ?? null,
  operator: service?.operator ?? null,
});

export const hostsTable = table({
  name: 'hosts',
  says: 'Hosts of others that a kept page asked for something, or names.',
  columns: {
    capture_id: text('The capture.'),
    host: text('The host.'),
    domain: textOrNull('The part of it that one can register (Public Suffix List).'),
    party: text('third: not of the site itself.'),
    requested: flag('The browser says that it was asked for something.'),
    perhaps_requested: flag('It was asked, or stopped before it was: the browser does not tell.'),
    in_page: flag('It stands in the page.'),
    stopped_by_policy: flag('The policy of the page itself stopped a request.'),
    requests: count('How often it was asked for certain.'),
    service: textOrNull('Name of a known service behind it.'),
    service_name: textOrNull('What that service is called.'),
    operator: textOrNull('Who runs it.'),
  },
  key: ['capture_id', 'host'],
  refers: [{ column: 'capture_id', table: 'captures', of: 'capture_id' }],
  rowsOf: ({ contents, reports }) =>
    contents.captures.flatMap((capture) =>
      (reports.get(capture.id)?.thirdParties ?? []).map((party) => hostRow(capture, party)),
    ),
});
