/** What is open of the desk: somebody, what they signed, or that they take part no more. */
import type { ReadyProps } from '../view-props.ts';
import { ClientForm } from './ClientForm.tsx';
import type { DeskTask } from './desk-actions.ts';
import { MandateForm } from './MandateForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

type Props = Pick<ReadyProps, 'page' | 'loaded' | 'today'> & { readonly task: DeskTask };

export function DeskPanel({ page, loaded, today, task }: Props) {
  const client = loaded.people.clients.find(({ id }) => id === task.of) ?? null;
  const { close, desk } = page;
  if (task.kind === 'client')
    return (
      <ClientForm
        key={task.of}
        client={client}
        dossier={task.dossier}
        loaded={loaded}
        onSave={(details) => (client === null ? desk.add(details) : desk.change(client, details))}
        onCancel={close}
      />
    );
  if (client === null) return null;
  return task.kind === 'mandate' ? (
    <MandateForm
      client={client}
      today={today}
      onSave={(details) => desk.addMandate(client, details)}
      onCancel={close}
    />
  ) : (
    <WithdrawForm
      client={client}
      today={today}
      onSave={(withdrawnOn) => desk.change(client, { withdrawnOn })}
      onCancel={close}
    />
  );
}
