/** Why a backup cannot be read any further. Thrown inside this folder, and answered as a code outside. */
export type FaultCode = 'not-a-backup' | 'backup-newer' | 'backup-damaged' | 'backup-too-large';

export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code: FaultCode;
  constructor(code: FaultCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
