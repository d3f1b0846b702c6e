/** The screens before the vault, and the settings, in every state. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { asDay, type Day } from '../../src/domain/instant.ts';
import { ok } from '../../src/domain/result.ts';
import { usualSettings } from '../../src/domain/settings.ts';
import { GateView } from '../../src/ui/gate/GateView.tsx';
import { GateModel, type GatePorts, type GateState } from '../../src/ui/gate/model.ts';
import {
  type RequestRight,
  SettingsModel,
  type SettingsPorts,
  type SettingsTask,
} from '../../src/ui/settings/model.ts';
import { SettingsView } from '../../src/ui/settings/SettingsView.tsx';
import type { State } from './states.tsx';
import { galleryDay } from './steps.ts';

const nothing = () => {};

const gatePorts: GatePorts = {
  languageIsChosen: async () => true,
  vaultState: async () => 'locked',
  mode: async () => 'locked',
  begin: async () => null,
  unlock: async () => ok(null),
  unlockWithCode: async () => ok(null),
  waitMs: async () => 0,
  chooseLanguage: async () => {},
  report: nothing,
};

const gate = (name: string, view: GateState, today: Day = galleryDay): State => ({
  name: `gate: ${name}`,
  surface: 'popup',
  show: () => {
    const model = new GateModel(gatePorts);
    model.view.value = view;
    return <GateView gate={model} behind={() => null} safety={{ leave: nothing }} today={today} />;
  },
});

/** A screen before the vault with its folded foot opened. */
const helpOpened = (name: string, today: Day): State => {
  const { show, ...state } = gate(name, { state: 'locked', error: null, waitMs: 0 }, today);
  return { ...state, show: () => <Unfolded>{show()}</Unfolded> };
};

function Unfolded({ children }: { readonly children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const part of ref.current?.querySelectorAll('details') ?? []) part.open = true;
  }, []);
  return <div ref={ref}>{children}</div>;
}

const code = 'ABCD-EFGH-JKMN-PQRS-TUVW-X234';

export const gateStates: readonly State[] = [
  gate('loading', { state: 'loading' }),
  gate('language', { state: 'language' }),
  gate('computer', { state: 'computer' }),
  gate('new passphrase', { state: 'new-passphrase', computer: 'shared-at-home' }),
  gate('recovery code', { state: 'recovery-code', code }),
  gate('locked', { state: 'locked', error: null, waitMs: 0 }),
  gate('wrong passphrase', { state: 'locked', error: 'wrong-passphrase', waitMs: 8_000 }),
  gate('failed', { state: 'failed' }),
  helpOpened('help by people opened', galleryDay),
  helpOpened('help by people, overdue', asDay('2027-06-01')),
];

const settingsPorts: SettingsPorts = {
  changeMode: async () => ok({ recoveryCode: null }),
  changePassphrase: async () => ok(null),
  newPassphraseWithCode: async () => ok(null),
  newRecoveryCode: async () => ok({ recoveryCode: code }),
  lock: async () => {},
  giveBackRight: async () => true,
  stopWatching: async () => {},
  forgetSender: async () => ok(null),
  wipe: async () => ok(null),
  beginAnew: nothing,
  changeSettings: async (change) => ({ ...usualSettings, ...change }),
  report: nothing,
};

const settings = (name: string, task: SettingsTask, right: RequestRight = 'none'): State => ({
  name: `settings: ${name}`,
  surface: 'dossier',
  show: () => {
    const page = new SettingsModel(settingsPorts, {
      mode: 'locked',
      settings: usualSettings,
      isScreenLockTold: name !== 'overview, screen lock untold',
      isRequestRightKept: right === 'kept',
      watchedSites: name.includes('sites')
        ? ['www.dronten.nl', `www.${'zeerlang'.repeat(7)}.nl`]
        : [],
      isSenderKept: name.includes('a name'),
    });
    page.requestRight.value = right;
    if (name.includes('gone')) page.sender.value = 'forgotten';
    page.task.value = task;
    return (
      <main>
        <SettingsView page={page} onClose={nothing} />
      </main>
    );
  },
});

export const settingsStates: readonly State[] = [
  settings('overview', { kind: 'none' }),
  settings('overview, screen lock untold', { kind: 'none' }),
  settings('overview, a right kept', { kind: 'none' }, 'kept'),
  settings('overview, the right given back', { kind: 'none' }, 'given-back'),
  settings('overview, sites that are watched', { kind: 'none' }),
  settings('overview, a name kept', { kind: 'none' }),
  settings('overview, a name gone', { kind: 'none' }),
  settings('to ordinary', { kind: 'change-mode', to: 'normal' }),
  settings('to locked', { kind: 'change-mode', to: 'locked' }),
  settings('changing', { kind: 'changing', done: 3, total: 12 }),
  settings('passphrase', { kind: 'change-passphrase' }),
  settings('passphrase changed', { kind: 'passphrase-changed' }),
  settings('new code', { kind: 'new-code' }),
  settings('recovery code', { kind: 'recovery-code', code }),
  settings('wipe', { kind: 'wipe' }),
  settings('wiped', { kind: 'wiped' }),
];
