/** An authority for time that is real but for its name: `openssl ts`, in a folder that goes afterwards. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StampRequest } from '../../../src/domain/time-stamp.ts';
import type { Bytes } from '../../../src/time-stamp/der.ts';
import { readRequest } from '../../../src/time-stamp/request.ts';
import { hasCommand } from '../../support/find-browsers.mjs';
import { run } from '../pack/readers.ts';
import { certificateOf, makeCertificate, type Wish } from './certificates.ts';
import { valueIn } from './results.ts';
import { answerAround } from './surgery.ts';

export const hasOpenssl = hasCommand('openssl');

export const policies = { usual: '1.3.6.1.4.1.99999.1', other: '1.3.6.1.4.1.99999.2' };

const rules = `
[tsa]
default_tsa = t
[t]
serial = serial
default_policy = ${policies.usual}
other_policies = ${policies.other}
digests = sha256, sha512
accuracy = secs:1, millisecs:500, microsecs:100
`;

export type Signing = {
  readonly hash?: 'sha256' | 'sha384' | 'sha512';
  /** The older ESSCertID is made with `sha1`. */
  readonly idHash?: 'sha1' | 'sha256' | 'sha512';
  /** Whether the certificates above are named too. */
  readonly namesChain?: boolean;
  /** Whether the stamp says by whom it is. */
  readonly saysName?: boolean;
  /** Certificates that go along, beside that of the signer. */
  readonly chain?: readonly string[];
};

export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), 'kantlijn-'));

  constructor(wishes: readonly Wish[]) {
    for (const wish of wishes) makeCertificate(this.folder, wish);
    writeFileSync(join(this.folder, 'serial'), '1F\n');
    writeFileSync(join(this.folder, 'file'), 'Er hing een camera.');
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  run(...args: readonly string[]): string {
    return run('openssl', args, this.folder);
  }

  read(name: string): Bytes {
    return Uint8Array.from(readFileSync(join(this.folder, name)));
  }

  write(name: string, bytes: Uint8Array | string): void {
    writeFileSync(join(this.folder, name), bytes);
  }

  /** In DER. */
  readonly certificate = (name: string): Bytes => certificateOf(this.folder, name);

  pemOf(...names: readonly string[]): string {
    return names.map((name) => readFileSync(join(this.folder, `${name}.pem`), 'utf8')).join('');
  }

  /** Leaves `<name>.tsq` in the folder. */
  ask(name: string, ...args: readonly string[]): Bytes {
    const given = ['-data', 'file', '-sha256', '-cert', ...args];
    this.run('ts', '-query', ...given, '-out', `${name}.tsq`);
    return this.read(`${name}.tsq`);
  }

  /** What `<name>.tsq` asks. */
  asked(name: string): StampRequest {
    return valueIn(readRequest(this.read(`${name}.tsq`)));
  }

  /** The answer to `<question>.tsq`. */
  reply(question: string, signer: string, signing: Signing = {}): Bytes {
    const { hash = 'sha256', idHash = 'sha256', namesChain = false } = signing;
    const { saysName = true, chain = [] } = signing;
    const settings = [
      `tsa_name = ${saysName ? 'yes' : 'no'}`,
      `signer_digest = ${hash}`,
      `ess_cert_id_alg = ${idHash}`,
      `ess_cert_id_chain = ${namesChain ? 'yes' : 'no'}`,
    ];
    this.write('tsa.cnf', `${rules}${settings.join('\n')}\n`);
    this.write('above.pem', this.pemOf(...chain));
    const above = chain.length > 0 ? ['-chain', 'above.pem'] : [];
    const by = ['-signer', `${signer}.pem`, '-inkey', `${signer}.key`, ...above];
    this.run(
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-queryfile',
      `${question}.tsq`,
      ...by,
      '-out',
      'out',
    );
    return this.read('out');
  }

  /** An answer with a stamp that somebody else wrote, without asking what the certificate is for. */
  forge(content: Bytes, signers: readonly string[], ...args: string[]): Bytes {
    this.write('content', content);
    const by = signers.flatMap((name) => ['-signer', `${name}.pem`, '-inkey', `${name}.key`]);
    const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-nodetach', '-binary', '-cades'];
    const form = ['-md', 'sha256', '-nosmimecap', '-outform', 'DER'];
    this.run('cms', '-sign', '-in', 'content', ...type, ...form, ...by, ...args, '-out', 'token');
    return answerAround(this.read('token'));
  }

  /** What `openssl ts -verify` says of an answer, or with `-token_in` of a token without one. */
  accepts(answer: Bytes, question: string, roots: readonly string[], ...args: string[]): boolean {
    this.write('given.tsr', answer);
    this.write('roots.pem', this.pemOf(...roots));
    const given = ['-in', 'given.tsr', '-queryfile', `${question}.tsq`, '-CAfile', 'roots.pem'];
    try {
      this.run('ts', '-verify', ...given, ...args);
      return true;
    } catch {
      // It says no with its exit code.
      return false;
    }
  }
}
