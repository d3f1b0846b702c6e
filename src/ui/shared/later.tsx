/** A screen that is loaded when somebody comes to it: a popup opens with what it shows first. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePopupWords } from './words-context.ts';

type Later<Props> = FunctionComponent<Props> & {
  /** Loads it beforehand: whoever comes to it then sees it at once. */
  readonly prepare: () => Promise<FunctionComponent<Props>>;
};

/** Shows that it is under way until the screen is there. It is loaded once. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): Later<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  const prepare = async () => {
    loaded = await load();
    return loaded;
  };
  function Later(props: Props) {
    const { loading } = usePopupWords().messages;
    const [Screen, show] = useState<FunctionComponent<Props> | null>(() => loaded);
    useEffect(() => {
      if (Screen !== null) return;
      prepare().then((found) => show(() => found));
    }, []);
    return Screen === null ? (
      <p role="status" data-waiting>
        {loading}
      </p>
    ) : (
      <Screen {...props} />
    );
  }
  return Object.assign(Later, { prepare });
}
