/** Controle: says of a pack what can be said by reading it, and nothing more. */
import type { Verification } from '../domain/verification.ts';
import type { ByteSource } from '../zip/byte-source.ts';
import { openPack } from './open-pack.ts';
import type { VerifyPorts } from './ports.ts';

/** Rejects with an AbortError when the signal is aborted, and with whatever the source throws. */
export async function verifyPack(source: ByteSource, ports: VerifyPorts): Promise<Verification> {
  const { verification } = await openPack(source, ports);
  return verification;
}
