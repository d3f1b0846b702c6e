/** The lock. It shows nothing of what lies behind it, not even how much. */
import { useEffect, useState } from 'preact/hooks';
import { OtherKey } from '../shared/OtherKey.tsx';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { Secret } from '../shared/Secret.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { GateState } from './model.ts';

type Locked = Extract<GateState, { readonly state: 'locked' }>;

type Props = {
  readonly locked: Locked;
  readonly onUnlock: (passphrase: string) => void;
  readonly onCode: (code: string) => void;
};

export function LockScreen({ locked, onUnlock, onCode }: Props) {
  const { codes, gate } = usePopupWords().messages;
  const [isCode, setCode] = useState(false);
  const [typed, type] = useState('');
  const waiting = useCountdown(locked);
  const submit = () => {
    if (waiting > 0) return;
    (isCode ? onCode : onUnlock)(typed);
    type('');
  };
  const problem = waiting > 0 ? gate.wait(waiting) : typed === '' ? gate.typeFirst : null;
  return (
    <section class="stack" data-wait={waiting}>
      <div role="alert">{locked.error && <p class="error">{codes[locked.error]}</p>}</div>
      {waiting > 0 && <p role="status">{gate.wait(waiting)}</p>}
      <QuestionForm
        question={gate.locked}
        problem={problem}
        submitLabel={gate.unlock}
        submitAction="unlock"
        onSubmit={submit}
      >
        <Secret
          name={isCode ? 'recovery-code' : 'passphrase'}
          label={isCode ? gate.recovery : gate.passphrase}
          value={typed}
          onInput={type}
        />
      </QuestionForm>
      <OtherKey
        isCode={isCode}
        onClick={() => {
          setCode(!isCode);
          type('');
        }}
      />
    </section>
  );
}

/** Whole seconds that are left of the wait after this try. The clock may be set meanwhile. */
function useCountdown(locked: Locked): number {
  const [left, setLeft] = useState(Math.ceil(locked.waitMs / 1000));
  useEffect(() => {
    const end = performance.now() + locked.waitMs;
    const show = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    show();
    const timer = setInterval(show, 500);
    return () => clearInterval(timer);
  }, [locked]);
  return left;
}
