/**
 * Starts one of our pages: words first, then the gate, then the screen behind it; and again when
 * another language is chosen, or the vault was locked in another window.
 */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { Language } from '../../domain/language.ts';
import type { Mode } from '../../domain/mode.ts';
import { today } from '../../platform/clock.ts';
import { closeWhenHidden } from '../../platform/hiding.ts';
import { report } from '../../platform/report.ts';
import { changeSettings, languageOfBrowser, readSettings } from '../../platform/settings.ts';
import { onChange } from '../../storage/changes.ts';
import { GateView } from '../gate/GateView.tsx';
import { type Gate, GateModel } from '../gate/model.ts';
import { gatePorts, stayOpen } from '../gate/ports.ts';
import { loadFirstWords, type PopupWords, setPageLanguage } from './language.ts';
import { leave } from './leave.ts';
import { isWipedHere } from './wiped.ts';
import { WordsContext } from './words-context.ts';

export type Behind = {
  readonly mode: Mode;
  readonly chooseLanguage: (language: Language) => void;
};

type Page = {
  /** The screen behind the gate. */
  readonly screen: (behind: Behind) => ComponentChildren;
  /** The words that the screen needs; those of the gate come before them. */
  readonly load: (language: Language) => Promise<PopupWords>;
  /** Begins to load what the screen needs besides, once the first words are drawn. */
  readonly ahead?: () => Promise<unknown>;
  /** Called each time the vault is found open. */
  readonly onOpen: () => void;
};

export async function startPage({ screen, load, ahead, onOpen }: Page): Promise<void> {
  closeWhenHidden();
  const gate: Gate = new GateModel({
    ...gatePorts,
    chooseLanguage: async (language) => {
      await gatePorts.chooseLanguage(language);
      await show(language);
    },
  });
  let chosen: Language | null = null;
  const showAll = async (language: Language) => {
    const words = await load(language);
    if (chosen === language) draw(language, words, true);
  };
  const show = async (language: Language) => {
    const isFirst = chosen === null;
    chosen = language;
    // What was on the screen in another language stays until all of this one is there.
    if (!isFirst) return showAll(language);
    // A popup opens with few words, and loads the others when these are drawn.
    draw(language, await loadFirstWords(language), false);
    void showAll(language);
  };
  const draw = (language: Language, words: PopupWords, isWhole: boolean) => {
    setPageLanguage(language);
    const chooseLanguage = (wanted: Language) => {
      changeSettings({ language: wanted }).then(() => show(wanted));
    };
    render(
      <WordsContext.Provider value={words}>
        <GateView
          gate={gate}
          safety={{ leave }}
          today={today()}
          behind={(mode) =>
            isWhole ? (
              screen({ mode, chooseLanguage })
            ) : (
              <p role="status">{words.messages.loading}</p>
            )
          }
        />
      </WordsContext.Provider>,
      document.body,
    );
  };
  await show((await readSettings()).language ?? languageOfBrowser());
  watch(gate, onOpen);
  ahead?.().catch(report);
  await gate.look();
}

/** Tells when the vault opens, looks again when something changed, and notes that it is used. */
function watch(gate: Gate, onOpen: () => void): void {
  let wasOpen = false;
  gate.view.subscribe(({ state }) => {
    // What this page still has in its memory goes too.
    if (state !== 'open' && wasOpen) location.reload();
    if (state === 'open' && !wasOpen) onOpen();
    wasOpen = state === 'open';
  });
  onChange(() => !isWipedHere() && gate.recheck(), new AbortController().signal);
  for (const event of ['pointerdown', 'keydown'] as const)
    addEventListener(event, () => wasOpen && stayOpen());
}
