/** English: what a page did. */
import type { Messages } from '../nl.ts';

export const pageDid: Messages['pageDid'] = {
  title: 'What the page did',
  unreadable:
    'This could not be read now. The captured page is still in your dossier. Close this and open it again.',
  sinceOpened: 'Seen since you opened this page.',
  hosts: 'Websites of others',
  noHosts: 'No websites of others were seen.',
  seen: {
    timing: 'requested',
    'timing-unsure': 'perhaps requested',
    dom: 'stands in the page',
    'csp-blocked': 'stopped by the page itself',
  },
  unsure:
    '‘Perhaps requested’ means: it came from the memory of the browser, or something stopped it.',
  service: (name, operator, does) => `${name}, run by ${operator}: ${does}`,
  listFull: 'The list of the browser was full. More may have been requested.',
  cut: 'A list was too long. Only its beginning was kept.',
  cookies: 'Cookies that the page can read',
  noCookies: 'No cookies seen.',
  characters: (count) => (count === 1 ? '1 character' : `${count} characters`),
  untilClosed: 'until the browser closes',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  unknownLife: 'lifetime unknown',
  storage: 'What the page keeps on this device',
  noStorage: 'Nothing seen.',
  forms: 'Forms',
  noForms: 'No forms seen.',
  sendsTo: (address) => `Sends to ${address}`,
  toOther: 'a website of somebody else',
  inTheOpen: 'not encrypted',
  asksFor: (data) => `Seems to ask for: ${data}`,
  asks: {
    bsn: 'citizen service number',
    bank: 'bank details',
    health: 'health',
    partner: 'partner or housemate',
  },
  links: 'Links about privacy',
  noLinks: 'No links about privacy seen.',
  topics: {
    'privacy-statement': 'privacy statement',
    'data-protection-officer': 'data protection officer',
    'cookie-statement': 'cookie statement',
    'recording-rules': 'rules about recording',
  },
  clock: 'Clock',
  clockDifference: (difference) =>
    `The clock of the website and that of this device were ${difference} apart.`,
  seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
  minutes: (count) => `about ${count} minutes`,
  clockFarOff: 'That is more than 5 minutes. Look whether the clock of this device is right.',
  clockUnknown: 'The time of the website is not known.',
};
