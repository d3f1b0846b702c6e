/** The certificates that stamps of the tests are signed with. */
import type { Wish } from './certificates.ts';

const forRoots = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
const sign = 'keyUsage=critical,digitalSignature';
const usage = (text: string): string[] => [sign, `extendedKeyUsage=${text}`];
export const forStamps = usage('critical,timeStamping');
const forMiddle = ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign'];

export const decades = ['20190101000000Z', '20490101000000Z'] as const;
export const in2020 = ['20200101000000Z', '20210101000000Z'] as const;
const in2048 = ['20480101000000Z', '20490101000000Z'] as const;
const pss = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'];

const signer = (name: string, extensions: readonly string[], more: Partial<Wish> = {}): Wish => ({
  name,
  issuer: 'root',
  extensions,
  ...more,
});

/** Each can do one thing wrong, and is good otherwise. */
export const wishes: readonly Wish[] = [
  { name: 'root', key: 'RSA', extensions: forRoots, valid: decades },
  { name: 'foreign', extensions: forRoots },
  { name: 'namesake', extensions: forRoots, subject: '/C=NL/O=Voorbeeldstad/CN=root' },
  { name: 'middle', key: 'P-384', issuer: 'root', extensions: forMiddle, args: pss },
  signer('rsa', forStamps, { key: 'RSA' }),
  signer('ec', forStamps, { issuer: 'middle' }),
  signer('ec384', forStamps, { key: 'P-384' }),
  signer('ec521', forStamps, { key: 'P-521' }),
  signer('weak', forStamps, { key: 'RSA-1024' }),
  signer('expired', forStamps, { valid: in2020 }),
  signer('early', forStamps, { valid: in2048 }),
  signer('plain', [sign]),
  signer('uncritical', usage('timeStamping')),
  signer('code-too', usage('critical,timeStamping,codeSigning')),
  signer('unknown-too', usage('critical,timeStamping,1.3.6.1.4.1.99999.7')),
  signer('agreeing', ['keyUsage=keyAgreement', 'extendedKeyUsage=critical,timeStamping']),
];
