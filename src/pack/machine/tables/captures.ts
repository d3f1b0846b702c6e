/** Tables `captures` and `hosts`: which pages were kept, and who else was asked for something there. */
import { artefactOf, type Capture } from '../../../domain/capture.ts';
import type { ThirdParty } from '../../../domain/page-report.ts';
import type { MachineInput } from '../input.ts';
import { hostOf } from './host-of.ts';
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

const filesOf = (capture: Capture) => ({
  missing: capture.missing.length,
  files: capture.artefacts.length,
  byte_length: capture.artefacts.reduce((sum, { byteLength }) => sum + byteLength, 0),
  has_source: artefactOf(capture, 'source') !== null,
  has_screenshot: capture.artefacts.some(({ role }) => role.startsWith('screenshot')),
});

const ownerOf = ({ id }: Capture, { contents }: MachineInput) =>
  contents.records.find(
    ({ happening }) => happening.kind === 'page' && happening.captures.includes(id),
  )?.id ?? null;

function rowOf(capture: Capture, input: MachineInput) {
  const { facts, visit, log } = capture;
  const report = input.reports.get(capture.id);
  return {
    capture_id: capture.id,
    record_id: ownerOf(capture, input),
    started_at: capture.startedAt,
    finished_at: capture.finishedAt,
    time_zone: facts.timeZone,
    url: facts.url,
    title: said(facts.title),
    host: hostOf(facts.url),
    status: facts.status,
    language: said(facts.language),
    follows: capture.follows,
    visit_choice: visit?.choice ?? null,
    visit_start: visit?.start ?? null,
    ...filesOf(capture),
    secure: report?.secure_connection ?? null,
    other_hosts: report?.thirdParties.length ?? null,
    cookies: report?.cookies.length ?? null,
    server_clock_behind_seconds: report?.clock?.differenceSeconds ?? null,
    software: log?.software ?? null,
    build: log?.build ?? null,
    origin: capture.origin.kind,
  };
}

export const capturesTable = table({
  name: 'captures',
  says: 'The pages that were kept, each at one moment.',
  columns: {
    capture_id: text('Id of the capture.'),
    record_id: textOrNull('The first report that it belongs to.'),
    started_at: moment('When it began, by the clock of the device.'),
    finished_at: moment('When it ended.'),
    time_zone: textOrNull('Time zone of the device (IANA).'),
    url: text('Address of the page.'),
    title: textOrNull('Title of the page.'),
    host: textOrNull('Host of the page.'),
    status: countOrNull('Status of HTTP, where the browser tells it.'),
    language: textOrNull('Language that the page declares.'),
    follows: textOrNull('The capture right after which this one was made, as a further step.'),
    visit_choice: textOrNull('Of a guided visit: nothing-chosen, accepted or refused.'),
    visit_start: textOrNull('What the visit began with.'),
    missing: count('How many things of the page could not be kept; capture.json lists them.'),
    files: count('How many files of it were kept.'),
    byte_length: count('The size of these files together.'),
    has_source: flag('Whether the source of the page was kept.'),
    has_screenshot: flag('Whether a picture of the page was kept.'),
    secure: flagOrNull('Whether the page came over a secure connection.'),
    other_hosts: countOrNull('How many hosts of others were seen.'),
    cookies: countOrNull('How many cookies were seen.'),
    server_clock_behind_seconds: countOrNull('How far the device was ahead of the server.'),
    software: textOrNull('The program that made it.'),
    build: textOrNull('SHA-256 over the sources of that program.'),
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
  seen: seen.join(' '),
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
    seen: text(
      'How, parted by spaces. timing: it was asked for something. timing-unsure: asked, or stopped before it was. dom: it stands in the page. csp-blocked: the policy of the page stopped it.',
    ),
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
