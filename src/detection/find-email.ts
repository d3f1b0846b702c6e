/** Addresses of e-mail. A mailbox that an organisation opens to everybody is none of a person. */
import { before } from './beside.ts';
import type { Found } from './detector.ts';
import { bareHost, type PublicFacts } from './public-facts.ts';
import { backOver, forthOver } from './scan.ts';
import { setOf } from './vocabulary.ts';

/** What stands in the middle, also for readers who would keep programs out, and in addresses of pages. */
const at = /\s?(?:@|\(at\)|\[at\]|%40)\s?/gi;

/** RFC 5321: 64 before it, 255 behind it. */
const longestName = 64;
const longestHost = 255;
const inName = /[\p{L}\p{N}._%+'-]/u;
const inHost = /[\p{L}\p{N}.-]/u;

/** Names of mailboxes behind which no single person sits. */
const functional = setOf(
  'info, contact, privacy, fg, avg, post, mail, email, e-mail, postbus, klacht, klachten, gemeente, stadhuis, balie, kcc, klantcontact, klantcontactcentrum, webmaster, redactie, pers, persvoorlichting, communicatie, griffie, raad, bezwaar, bezwaarschriften, bezwaarencommissie, inkoop, vacatures, werkeninkomen, werk, werken, inkomen, uitkering, uitkeringen, bijstand, participatie, burgerzaken, belastingen, service, servicedesk, helpdesk, support, noreply, no-reply, donotreply, functionarisgegevensbescherming, gegevensbescherming, ombudsman, wmo, jeugd, sociaal, socialezaken, handhaving, parkeren, website, woo, archief, toegankelijkheid',
);
const functionalBeginnings = ['team', 'afdeling', 'loket', 'meldpunt', 'sociaal', 'sociale'];

export function* findEmail(text: string, known: PublicFacts): Generator<Found> {
  const given = new Set(known.emails.map((email) => email.toLowerCase()));
  const hosts = known.hosts.map(bareHost);
  for (const { 0: middle, index } of text.matchAll(at)) {
    const place = around(text, index, index + middle.length);
    if (place === null) continue;
    const { start, end, name, host } = place;
    const isOpen = isFunctional(name);
    const isPublic = given.has(`${name}@${host}`) || (isOpen && isOf(host, hosts));
    const isMessage = /message-id:? ?<?$/i.test(before(text, start, 14));
    const confidence = isPublic ? 'public' : isOpen || isMessage ? 'low' : 'high';
    yield { start, end, confidence, reason: 'form' };
  }
}

type Place = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly host: string;
};

function around(text: string, from: number, to: number): Place | null {
  let start = backOver(text, from, inName, longestName);
  while (start < from && /[._%+'-]/.test(text[start] ?? '')) start++;
  const end = to + hostIn(text.slice(to, forthOver(text, to, inHost, longestHost)));
  if (start === from || end === to) return null;
  const small = (one: number, other: number) => text.slice(one, other).toLowerCase();
  return { start, end, name: small(start, from), host: small(to, end) };
}

/** How long the host is with which `row` begins: what ends a sentence is none of it. 0 when it is none. */
function hostIn(row: string): number {
  const host = row.replace(/[.-]{1,9}$/, '');
  const labels = host.split('.');
  const isOne =
    labels.length > 1 && labels.every((label) => label !== '') && isTop(labels.at(-1) ?? '');
  return isOne ? host.length : 0;
}

/** `logo@2x.png` is a file. */
const files = setOf('png, jpg, jpeg, gif, svg, webp, avif, css, js, ico, pdf');
const isTop = (label: string): boolean =>
  /^\p{L}{2,}$/u.test(label) && !files.has(label.toLowerCase());

const isFunctional = (name: string): boolean =>
  functional.has(name) ||
  functional.has(name.split(/[-._]/, 1)[0] ?? '') ||
  functionalBeginnings.some((beginning) => name.startsWith(beginning));

const isOf = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((own) => host === own || host.endsWith(`.${own}`));
