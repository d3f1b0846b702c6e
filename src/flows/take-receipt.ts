/** Takes back a receipt that somebody gave for a pack of this dossier: from then on it goes along in packs. */
import type { ReceiptError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import type { Receipt } from '../domain/signature.ts';
import { isOwnReceipt } from '../signing/statements.ts';
import { currentDossier } from '../storage/dossiers.ts';
import { type KeptLog, readLog } from '../storage/log.ts';
import type { Store } from '../storage/open.ts';
import { keepReceipt } from '../storage/receipts.ts';
import { besideIn } from '../verify/read-beside.ts';

/** The receipt, kept; or why it was not. */
export async function takeReceipt(
  store: Store,
  file: File,
  ports: RevisionPorts,
): Promise<Result<Receipt, ReceiptError>> {
  const read = await receiptIn(file);
  if (!read.ok) return read;
  const receipt = read.value;
  if (!(await isOwnReceipt(receipt))) return fail('receipt-wrong');
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok) return dossier;
  if (receipt.dossierId !== dossier.value.id) return fail('receipt-of-other');
  const fault = faultIn(await readLog(store, receipt.dossierId), receipt);
  if (fault !== null) return fail(fault);
  const kept = await keepReceipt(store, receipt);
  return kept.ok ? ok(receipt) : kept;
}

async function receiptIn(
  file: File,
): Promise<Result<Receipt, 'receipt-wrong' | 'receipt-not-read'>> {
  try {
    const text = () => file.text();
    const beside = await besideIn({ name: file.name, byteLength: file.size, text });
    const receipt = beside?.kind === 'receipt' ? beside.receipt : null;
    return receipt === null ? fail('receipt-wrong') : ok(receipt);
  } catch (error) {
    if (error instanceof DOMException) return fail('receipt-not-read');
    throw error;
  }
}

/** Why the log here is not the one that was signed for. */
function faultIn({ lines }: KeptLog, { seq, line }: Receipt) {
  if (seq > (lines.at(-1)?.seq ?? -1)) return 'log-cut';
  const there = lines.find((one) => one.seq === seq);
  if (there === undefined) return 'line-lost';
  return there.line === line ? null : 'log-rewritten';
}
