/**
 * Whether this page seems to be about the person who looks at it. A guess from what stands on it, so
 * that somebody is asked first; nothing of it is kept.
 */
import { textContentOf } from '../anchoring/read-node.ts';
import { elementsWith, hasElement } from './page-document.ts';

const controls =
  'a[href], button, summary, input[type=submit], input[type=button], [role=button], [role=menuitem]';
const loggingOut = /\b(uitloggen|log uit|u bent ingelogd|log ?out|sign ?out)\b|^afmelden$/i;
const loggingOutAddress = /[/=](uitloggen|afmelden|log-?out|sign-?out)\b/i;
const officialLogin = /\b(digid|eherkenning|eidas)\b/i;
const ownCorner = /(^|[./])mijn/i;

type Address = Pick<Location, 'hostname' | 'pathname'>;

/** Longer is a sentence, and no name of a button. */
const longestName = 60;
/** Ways out stand at the top; a list of thousands of cases is not gone through to its end. */
const mostControls = 2_000;

/** A way to log out says enough; of what is also found on public pages, two are needed. */
export function looksPersonal({ hostname, pathname }: Address = location): boolean {
  const found = elementsWith(controls).slice(0, mostControls);
  const names = found.map(nameOf);
  if (names.some((name) => loggingOut.test(name))) return true;
  if (found.some((control) => loggingOutAddress.test(attribute(control, 'href')))) return true;
  const signs = [
    ownCorner.test(hostname) || ownCorner.test(pathname),
    names.some((name) => officialLogin.test(name)),
    hasElement('input[type=password]'),
  ];
  return signs.filter(Boolean).length >= 2;
}

function nameOf(control: Element): string {
  const text = (textContentOf(control) ?? '').trim();
  const name = text || otherNames.map((other) => attribute(control, other)).find(Boolean) || '';
  return name.length > longestName ? '' : name.replaceAll(/\s+/g, ' ');
}

const otherNames = ['aria-label', 'title', 'value'];

const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
