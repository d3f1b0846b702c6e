/** English: inspection mode. */
import type { Messages } from '../nl.ts';

export const inspection: Messages['inspection'] = {
  title: 'Inspection mode',
  open: 'Inspection mode',
  cookies:
    'Kantlijn then looks which cookies there are, also cookies that are hidden from the page itself. Only names and properties are kept, never what is in them.',
  requests:
    'Kantlijn also looks which addresses the page requests. Of what stands after the question mark in an address, only the names are kept.',
  perhapsRequests:
    'Kantlijn also looks which addresses the page requests from this website, if the browser shows that. Of what stands after the question mark in an address, only the names are kept. What the page requested by the browser’s own list is always kept anyway.',
  restart:
    'This browser shows what a page requests only after a new start. First do an inspection, close the browser altogether and open it again. A next inspection then does see it. Beside another extension that may see it, such as an ad blocker, it sometimes works now.',
  reload:
    'The page is loaded anew for this. The website sees that as a visit. What you filled in on the page may be gone.',
  giveBack:
    'The access to the website and its cookies is for the inspection only. Kantlijn gives it back afterwards: after the capture, when you stop or leave the website, and otherwise after 10 minutes. Some browsers ask for permission the first time only.',
  keepsRight:
    'One right stays: to see what a page requests. Without access to a website, Kantlijn sees nothing with it. You can give this right back too: open the dossier and choose Settings.',
  others: 'Other extensions in your browser can request things too.',
  site: 'Only this website',
  siteHint:
    'The browser asks whether Kantlijn may read and change data on this website. Kantlijn only looks.',
  allSites: 'Also what the page requests from others',
  allSitesHint:
    'The browser then asks something that sounds wide: to read and change your data on all websites. It has no smaller question for this. Kantlijn looks at this tab only, changes nothing and gives this access back too.',
  back: 'Back',
  begun: 'The inspection has begun',
  begunNext:
    'The page is being loaded anew. Click the Kantlijn button again when the page is there.',
  going: 'The inspection is going on',
  goingOn: {
    perhaps:
      'Kantlijn looks at the cookies of this website. If the browser shows it, Kantlijn also looks at what the page requests there.',
    site: 'Kantlijn looks at the cookies of this website and at what the page requests there.',
    'all-sites':
      'Kantlijn looks at the cookies and at all that the page requests, also from others.',
  },
  capture: 'Capture',
  captureHint: 'Kantlijn gives the access back afterwards.',
  stop: 'Stop the inspection',
  stopHint: 'Kantlijn gives the access back and keeps nothing of the inspection.',
};
