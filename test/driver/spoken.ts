// What a screen reader finds on a page: in the words of ARIA, and of the same shape in both browsers.

/** What is said beside role and name, where it holds. */
export type SpokenState = 'checked' | 'pressed' | 'expanded' | 'disabled' | 'invalid';

export type Spoken = {
  /** As ARIA names it; `summary` for what folds a part open. */
  readonly role: string;
  readonly name: string;
  /** What is said after the name, such as a hint. */
  readonly description: string;
  /** Of a heading; else `null`. */
  readonly level: number | null;
  readonly states: readonly SpokenState[];
  readonly hasFocus: boolean;
};

/** What can be worked with: it has to have a name. */
const controlRoles = [
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'option',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'menuitem',
  'summary',
] as const;

/** What groups, lays out or holds the letters of what is named already. */
const silent: ReadonlySet<string> = new Set(['generic', 'none', 'text', 'InlineTextBox']);

export const isSpoken = ({ role }: Pick<Spoken, 'role'>): boolean => !silent.has(role);

const controls: ReadonlySet<string> = new Set(controlRoles);

export const isControl = ({ role }: Pick<Spoken, 'role'>): boolean => controls.has(role);
