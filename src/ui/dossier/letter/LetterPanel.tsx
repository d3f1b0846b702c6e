/** Writing a letter, one thing at a time. */
import type { ReadyProps } from '../view-props.ts';
import { ChooseLetter } from './ChooseLetter.tsx';
import { LetterFormPanel } from './LetterForm.tsx';
import { LetterRead } from './LetterRead.tsx';
import { LetterSender } from './LetterSender.tsx';
import type { LetterTask } from './letter-tasks.ts';

type Props = Pick<ReadyProps, 'page' | 'loaded' | 'isShared' | 'today'> & {
  readonly task: LetterTask;
};

export function LetterPanel({ page, loaded, isShared, today, task }: Props) {
  const { contents } = loaded;
  return (
    <section class="panel stack" data-task={task.kind}>
      {task.kind === 'letter-choice' && (
        <ChooseLetter page={page} task={task} records={contents.records} />
      )}
      {task.kind === 'letter-form' && (
        <LetterFormPanel key={task.letter.id} page={page} task={task} />
      )}
      {task.kind === 'letter-sender' && <LetterSender page={page} task={task} />}
      {task.kind === 'letter-read' && (
        <LetterRead page={page} task={task} contents={contents} isShared={isShared} today={today} />
      )}
    </section>
  );
}
