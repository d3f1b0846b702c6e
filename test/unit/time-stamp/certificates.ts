/** Makes certificates with `openssl`, as an authority for time would have them, and some that it would not. */
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bytes } from '../../../src/time-stamp/der.ts';
import { run } from '../pack/readers.ts';

export type Wish = {
  readonly name: string;
  /** Who signs it; without one it signs itself. */
  readonly issuer?: string;
  /** The certificate whose key it is for; otherwise it gets one of its own. */
  readonly keyOf?: string;
  readonly key?: 'RSA' | 'P-256' | 'P-384' | 'P-521' | 'RSA-1024';
  readonly extensions: readonly string[];
  readonly subject?: string;
  /** `20200101000000Z`; otherwise from now on, for a month. */
  readonly valid?: readonly [from: string, to: string];
  /** Other arguments for `openssl req`. */
  readonly args?: readonly string[];
};

const newKey = (kind: Wish['key'] = 'P-256') =>
  kind === 'RSA' || kind === 'RSA-1024'
    ? generateKeyPairSync('rsa', { modulusLength: kind === 'RSA' ? 2048 : 1024 })
    : generateKeyPairSync('ec', { namedCurve: kind });

const keyFor = (folder: string, { key, keyOf }: Wish): string | Buffer =>
  keyOf === undefined
    ? newKey(key).privateKey.export({ type: 'pkcs8', format: 'pem' })
    : readFileSync(join(folder, `${keyOf}.key`));

const files = (name: string) => ({ key: `${name}.key`, pem: `${name}.pem`, config: `${name}.cnf` });

/** Leaves `name.key` and `name.pem` in the folder. */
export function makeCertificate(folder: string, wish: Wish): void {
  const { name, issuer, extensions, subject = `/C=NL/O=Voorbeeldstad/CN=${name}` } = wish;
  const { key, pem, config } = files(name);
  writeFileSync(join(folder, key), keyFor(folder, wish));
  writeFileSync(join(folder, config), configOf(extensions));
  const common = ['-new', '-key', key, '-subj', subject, '-config', config, ...(wish.args ?? [])];
  const by = issuer === undefined ? [] : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`];
  if (wish.valid === undefined)
    run('openssl', ['req', '-x509', ...common, '-extensions', 'e', ...by, '-out', pem], folder);
  else makeDated(folder, wish, common, wish.valid);
}

const configOf = (extensions: readonly string[]): string =>
  ['[req]', 'distinguished_name=d', '[d]', '[e]', ...extensions, ''].join('\n');

/** With days of its own, for which this openssl has one command only. */
function makeDated(
  folder: string,
  { name, issuer = name, extensions }: Wish,
  common: readonly string[],
  [from, to]: readonly [string, string],
): void {
  run('openssl', ['req', ...common, '-out', `${name}.csr`], folder);
  writeFileSync(join(folder, 'index.txt'), '');
  const ca = [
    '[ca]',
    'default_ca=c',
    '[c]',
    'database=index.txt',
    'new_certs_dir=.',
    'rand_serial=yes',
  ];
  const rules = ['default_md=sha256', 'policy=p', '[p]', 'C=optional', 'O=optional', 'CN=optional'];
  writeFileSync(join(folder, 'ca.cnf'), [...ca, ...rules, '[e]', ...extensions, ''].join('\n'));
  const given = [
    '-batch',
    '-notext',
    '-config',
    'ca.cnf',
    '-in',
    `${name}.csr`,
    '-extensions',
    'e',
  ];
  const dates = ['-startdate', from, '-enddate', to, '-out', `${name}.pem`];
  const by =
    issuer === name
      ? ['-selfsign', '-keyfile', `${name}.key`]
      : ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`];
  run('openssl', ['ca', ...given, ...dates, ...by], folder);
}

/** In DER. */
export const certificateOf = (folder: string, name: string): Bytes =>
  Uint8Array.from(new X509Certificate(readFileSync(join(folder, files(name).pem))).raw);
