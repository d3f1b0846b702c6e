/** Checks a pack, and what was given beside it. */
import type { Beside, BesideCheck } from '../domain/beside.ts';
import type { Verification } from '../domain/verification.ts';
import type { ByteSource } from '../zip/byte-source.ts';
import { checkWith } from './check-beside.ts';
import { openPack } from './open-pack.ts';
import type { VerifyPorts } from './ports.ts';

export type VerifiedWith = {
  readonly verification: Verification;
  /** Of each that was given, in their order. Empty when the pack is not intact: then it shows nothing. */
  readonly beside: readonly BesideCheck[];
};

/** Rejects with an AbortError when the signal is aborted, and with whatever the source throws. */
export async function verifyWith(
  source: ByteSource,
  beside: readonly Beside[],
  ports: VerifyPorts,
): Promise<VerifiedWith> {
  const { verification, pack } = await openPack(source, ports);
  const checks: BesideCheck[] = [];
  if (pack !== null) for (const one of beside) checks.push(await checkWith(one, pack, ports));
  return { verification, beside: checks };
}
