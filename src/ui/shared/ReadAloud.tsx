/** Reads a text aloud, with a voice of this device. A voice from elsewhere would get to know the text. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/language.ts';
import { usePopupWords } from './words-context.ts';

type Props = { readonly text: string; readonly language: Language };

export function ReadAloud({ text, language }: Props) {
  const { readAloud } = usePopupWords().messages;
  const voice = useLocalVoice(language);
  const [isReading, setReading] = useState(false);
  useEffect(() => () => speechSynthesis.cancel(), []);
  if (voice === null) return <p class="quiet">{readAloud.none}</p>;
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  const start = () => {
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.onend = () => setReading(false);
    setReading(true);
    speechSynthesis.speak(speech);
  };
  return (
    <button type="button" data-action="read-aloud" onClick={isReading ? stop : start}>
      {isReading ? readAloud.stop : readAloud.start}
    </button>
  );
}

/** A voice for the language that works without a network; `null` when the device has none. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | null {
  const isOurs = ({ lang, localService }: SpeechSynthesisVoice) =>
    localService && lang.toLowerCase().startsWith(language);
  return voices.find(isOurs) ?? null;
}

// Browsers find their voices a little later.
function useLocalVoice(language: Language): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState(() => speechSynthesis.getVoices());
  useEffect(() => {
    const look = () => setVoices(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return localVoice(voices, language);
}
