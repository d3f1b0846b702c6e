/** A screen that is loaded when somebody comes to it: a popup opens with what it shows first. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** Shows that it is under way until the screen is there. It is loaded once. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const { loading } = useWords().messages;
    const [Screen, show] = useState<FunctionComponent<Props> | null>(() => loaded);
    useEffect(() => {
      if (Screen !== null) return;
      load().then((found) => {
        loaded = found;
        show(() => found);
      });
    }, []);
    return Screen === null ? (
      <p role="status" data-waiting>
        {loading}
      </p>
    ) : (
      <Screen {...props} />
    );
  };
}
