/** How things are kept, and why: whoever fears being seen decides it by saying whose computer this is. */

/**
 * `normal`: sealed, and the key lies in the browser's profile. `locked`: the key needs a passphrase.
 * `memory`: nothing readable is written, and the key dies with the browser.
 */
export const modes = ['normal', 'locked', 'memory'] as const;
export type Mode = (typeof modes)[number];

export const isMode = (value: unknown): value is Mode => modes.some((mode) => mode === value);

export const computers = ['own', 'shared-at-home', 'public', 'adviser'] as const;
export type Computer = (typeof computers)[number];

const modeOf: Readonly<Record<Computer, Mode>> = {
  own: 'normal',
  'shared-at-home': 'locked',
  public: 'memory',
  adviser: 'locked',
};

/** The mode that suits the computer; it can be changed. */
export const modeFor = (computer: Computer): Mode => modeOf[computer];
