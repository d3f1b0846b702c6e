/** What the letters of the realistic dossier share: who writes, for whom, and in whose view. */
import type { View } from '../../../../src/complaint/letters/outward-facts.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { recordings, reportedIn } from './real-dossier.ts';

export const sender = {
  name: 'A. de Vries',
  addressLines: ['Dorpsstraat 1', '1000 AB Voorbeeldstad'],
  email: 'a.devries@post.example',
};
export const practice = practiceOf('recording-interview');
export const reported = reportedIn(recordings);

export const filming = {
  firm: 'Opnamebedrijf Kijk B.V.',
  sharedFrom: asApproximateDate('2019-03'),
  signedOn: asApproximateDate('2019-12-05'),
};

export const minutes: View = {
  article: { act: 'AVG', article: '5(1)(c)' },
  because: 'Een verslag op papier genoeg is om te weten wat er is gezegd.',
  exhibits: [1],
};

/** Somebody who writes for two people. */
export const authorised = {
  principals: [
    { name: 'A. de Vries', addressLines: ['Dorpsstraat 1', '1000 AB Voorbeeldstad'] },
    { name: 'B. Çelik', addressLines: ['Dorpsstraat 3', '1000 AB Voorbeeldstad'] },
  ],
  sender: {
    name: 'S. Raad, sociaal raadslieden',
    addressLines: ['Plein 4', '1000 AD Voorbeeldstad'],
    email: 's.raad@raadslieden.example',
  },
};
