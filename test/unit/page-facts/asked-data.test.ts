/** What a field seems to ask for, by its name, its label, or what stands in it when it is empty. */
import { expect, test } from 'vitest';
import { sensitiveFields } from '../../../src/page-facts/asked-data.ts';

const field = { name: '', label: '', hint: '', type: 'text' };

test.each([
  [{ label: 'Burgerservicenummer' }, ['bsn']],
  [{ name: 'bsn_partner' }, ['bsn', 'partner']],
  [{ label: 'Citizen service number' }, ['bsn']],
  [{ label: 'IBAN' }, ['bank']],
  [{ hint: 'Kies uw bankafschriften' }, ['bank']],
  [{ label: 'Hebt u een ziekte of beperking?' }, ['health']],
  [{ label: 'Naam van uw huisgenoot' }, ['partner']],
  [{ label: 'Medical details of your spouse' }, ['health', 'partner']],
])('%j asks for %j', (said, asks) => {
  expect(sensitiveFields([{ ...field, ...said }]).map((one) => one.asks)).toEqual([asks]);
});

test.each([{ label: 'Naam' }, { name: 'q', label: 'Zoeken op deze site' }, { hint: 'Libanon' }])(
  '%j asks for nothing of that, and is left out',
  (said) => {
    expect(sensitiveFields([{ ...field, ...said }])).toEqual([]);
  },
);
