/** English: what an inspection saw. */
import type { Messages } from '../nl.ts';

export const inspected: Messages['inspected'] = {
  title: 'What the inspection showed',
  reach: {
    site: 'Looked at: the cookies for this website, and what the page requested there.',
    'all-sites': 'Looked at: the cookies, and all that the page requested, also from others.',
  },
  cookies: (count) => (count === 1 ? '1 cookie' : `${count} cookies`),
  cookieColumns: ['Name', 'Of', 'Hidden from the page', 'Valid until', 'Characters'],
  untilClosed: 'the browser closes',
  yes: 'yes',
  no: 'no',
  hosts: (count) =>
    count === 1 ? 'Requested from 1 address' : `Requested from ${count} addresses`,
  hostColumns: ['From whom', 'How often', 'What', 'Answered', 'Failed', 'Blocked', 'Set cookies'],
  noRequests:
    'The browser showed no requests. What was requested by the page’s own list stands under ‘What the page did’.',
  leftOut: 'There was more than fits here.',
  others: 'Other extensions in the browser may have requested things too.',
  unreadable: 'What the inspection showed cannot be read.',
};
