/** How far the check is, and the way to stop it. */
import type { Progress } from './check.ts';
import { useWords } from './words-context.ts';

type Props = { readonly progress: Progress; readonly onStop: () => void };

export function ProgressBar({ progress, onStop }: Props) {
  const { checking, fileOf, stop } = useWords().page;
  const { name, number, of, done, total } = progress;
  const what = checking(name);
  return (
    <>
      <p>{what}</p>
      {of > 1 && <p>{fileOf(number, of)}</p>}
      <progress aria-label={what} max={Math.max(total, 1)} value={done} />
      <button type="button" data-action="stop" onClick={onStop}>
        {stop}
      </button>
    </>
  );
}
