/** Decides what of an attribute goes into a snapshot: as it is, as a memory of an address, or not. */
import { attribute } from './markup.ts';
import { linkAddress, looksLikeCode, rememberedAddress } from './safe-address.ts';

const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Would load, run, send or watch something. */
const dropped = names(`
  srcdoc srcset imagesrcset sizes imagesizes nonce integrity ping crossorigin referrerpolicy
  fetchpriority loading decoding autofocus autoplay http-equiv charset sandbox allow csp credentialless
  attributionsrc elementtiming shadowrootmode async defer blocking target formtarget xml:base
`);

/** Would be fetched or sent to; the address is remembered, under a name that browsers do not know. */
const addresses = names(`
  action archive background classid codebase data dynsrc formaction icon lowsrc manifest poster src
`);

const links = names('a area link');

type Treatment = 'leave out' | 'reference' | 'remember' | 'keep';

function treatmentOf(name: string): Treatment {
  const known = name.toLowerCase();
  if (/[\s"'<>/=\0]/.test(name) || known.startsWith('on') || dropped.has(known)) return 'leave out';
  if (known.startsWith('data-orig-')) return 'leave out'; // Only a capture says what was there before.
  if (known === 'href' || known === 'xlink:href') return 'reference';
  return addresses.has(known) ? 'remember' : 'keep';
}

/** Most attributes have one of few names, and a name is always treated the same. */
const treatments = new Map<string, Treatment>();
const mostNames = 1000;

function knownTreatment(name: string): Treatment {
  const known = treatments.get(name);
  if (known) return known;
  if (treatments.size > mostNames) treatments.clear();
  const treatment = treatmentOf(name);
  treatments.set(name, treatment);
  return treatment;
}

/** The attribute as markup, empty when nothing of it may be kept. `element` is a lower-case name. */
export function safeAttribute(element: string, name: string, value: string, base: string): string {
  const treatment = knownTreatment(name);
  if (treatment === 'keep') return looksLikeCode(value) ? '' : attribute(name, value);
  if (treatment === 'reference') return reference(element, name, value, base);
  return treatment === 'remember' ? remembered(name.toLowerCase(), value, base) : '';
}

function reference(element: string, name: string, value: string, base: string): string {
  if (!links.has(element))
    return value.trim().startsWith('#') ? attribute(name, value) : remembered('href', value, base);
  const address = linkAddress(value, base);
  return address === null ? '' : attribute(name, address);
}

/** ` data-orig-src="https://…"`, or nothing. */
export function remembered(name: string, value: string, base: string): string {
  const address = rememberedAddress(value, base);
  return address === null ? '' : attribute(`data-orig-${name}`, address);
}
