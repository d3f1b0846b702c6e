/** What the dossier page is shown from. */
import type { Day } from '../../domain/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { SettingsPage } from '../settings/model.ts';
import type { TextsOf } from '../shared/Questions.tsx';
import type { Register } from '../shared/register.ts';
import type { Adopt } from './AdoptPanel.tsx';
import type { BackupPage } from './backup-model.ts';
import type { KeysPage } from './keys/keys-model.ts';
import type { DossierPage, Loaded } from './model.ts';
import type { RecordPorts } from './RecordCard.tsx';
import type { ImportPage } from './received/import-model.ts';
import type { StampPage } from './stamps/stamp-model.ts';

export type DossierProps = {
  readonly page: DossierPage;
  readonly backup: BackupPage;
  readonly importing: ImportPage;
  readonly stamping: StampPage;
  readonly keys: KeysPage;
  /** `null` until they are read. */
  readonly settings: SettingsPage | null;
  readonly isInMemory: boolean;
  /** Others use this computer too. */
  readonly isShared: boolean;
  readonly textsOf: TextsOf;
  /** By the clock of the device, which may be wrong. */
  readonly today: Day;
  /** `null` until it has been loaded. */
  readonly register: Register | null;
  readonly ports: RecordPorts;
  /** `null` in the ordinary dossier: there is nothing to move. */
  readonly adopt: Adopt | null;
  readonly openDossier: () => void;
  readonly openPractising: () => void;
  readonly openPage: (url: string) => void;
  readonly chooseLanguage: (language: Language) => void;
};

/** Once it has been read. */
export type ReadyProps = DossierProps & { readonly loaded: Loaded };
