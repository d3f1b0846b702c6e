/**
 * Makes a key of a passphrase, slowly: whoever tries many has to pay for each. Argon2id costs time and
 * memory; where the browser runs no WebAssembly, PBKDF2 costs time alone.
 */
import { normalPassphrase } from '../domain/passphrase.ts';
import type { CodeKdf, PassphraseKdf } from '../schemas/vault.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type Argon2Kdf = Extract<PassphraseKdf, { name: 'argon2id' }>;
type Pbkdf2Kdf = Extract<PassphraseKdf, { name: 'pbkdf2-sha256' }>;

export type StretchCosts = {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly pbkdf2Iterations: number;
};

/** Argon2id as RFC 9106 §4 recommends second; PBKDF2 as OWASP's cheat sheet does (2023). */
export const todaysCosts: StretchCosts = {
  memoryKiB: 64 * 1024,
  iterations: 3,
  parallelism: 4,
  pbkdf2Iterations: 600_000,
};

export type StretchPorts = {
  readonly costs: StretchCosts;
  /** 32 bytes. Throws where WebAssembly does not run. */
  readonly argon2: (passphrase: Bytes, kdf: Argon2Kdf) => Promise<Uint8Array>;
};

export type Stretched<Kdf> = { readonly kdf: Kdf; readonly key: CryptoKey };

const freshSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(16));
const utf8 = new TextEncoder();

/** A key of the passphrase at today's cost, with a fresh salt. */
export async function stretchAnew(
  passphrase: string,
  ports: StretchPorts,
): Promise<Stretched<PassphraseKdf>> {
  const { pbkdf2Iterations, ...costs } = ports.costs;
  const argon: Argon2Kdf = { name: 'argon2id', ...costs, salt: freshSalt() };
  try {
    return { kdf: argon, key: await stretch(passphrase, argon, ports) };
  } catch {
    // No WebAssembly here, or not that much memory: then the way that every browser has.
    const pbkdf2: Pbkdf2Kdf = {
      name: 'pbkdf2-sha256',
      iterations: pbkdf2Iterations,
      salt: freshSalt(),
    };
    return { kdf: pbkdf2, key: await stretch(passphrase, pbkdf2, ports) };
  }
}

/** The key of the passphrase, made as it was the first time. Throws when this browser cannot. */
export async function stretch(
  passphrase: string,
  kdf: PassphraseKdf,
  { argon2 }: StretchPorts,
): Promise<CryptoKey> {
  const bytes = utf8.encode(normalPassphrase(passphrase));
  return kdf.name === 'argon2id'
    ? wrappingKey(new Uint8Array(await argon2(bytes, kdf)))
    : derived(bytes, { ...kdf, name: 'PBKDF2', hash: 'SHA-256' });
}

/** Whether it was made cheaper than it would be made now, as far as this browser can do better. */
export function isBelowToday(kdf: PassphraseKdf, { costs }: StretchPorts): boolean {
  if (kdf.name === 'pbkdf2-sha256') return true;
  return kdf.memoryKiB < costs.memoryKiB || kdf.iterations < costs.iterations;
}

export const codeKdf = (): CodeKdf => ({ name: 'hkdf-sha256', salt: freshSalt() });

/** The key of a recovery code, as `readRecoveryCode` writes it. */
export const keyOfCode = (code: string, { salt }: CodeKdf): Promise<CryptoKey> =>
  derived(utf8.encode(code), {
    name: 'HKDF',
    hash: 'SHA-256',
    salt,
    info: utf8.encode('kantlijn recovery code'),
  });

const wrapping = { name: 'AES-GCM', length: 256 } as const;

async function derived(secret: Bytes, how: HkdfParams | Pbkdf2Params): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', secret, how.name, false, ['deriveKey']);
  return crypto.subtle.deriveKey(how, key, wrapping, false, ['encrypt', 'decrypt']);
}

async function wrappingKey(bytes: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', bytes, wrapping, false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}
