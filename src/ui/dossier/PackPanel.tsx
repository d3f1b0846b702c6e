/** From whom it is for to a saved file, one step at a time. */
import type { DossierPage } from './model.ts';
import { PackReady } from './PackReady.tsx';
import { Building } from './pack/Building.tsx';
import type { PackTask } from './pack/pack-task.ts';
import { SenderForm } from './pack/SenderForm.tsx';
import type { RecordPorts } from './RecordCard.tsx';
import { Review } from './Review.tsx';
import type { StampPage } from './stamps/stamp-model.ts';

type PanelProps = {
  readonly page: DossierPage;
  readonly stamping: StampPage;
  readonly task: PackTask;
  /** Others use this computer too: then paper comes first, and what stays elsewhere is named. */
  readonly isShared: boolean;
  readonly ports: Pick<RecordPorts, 'pictureOf' | 'boxesOn' | 'openPdf'>;
};

export function PackPanel({ page, stamping, task, isShared, ports }: PanelProps) {
  return (
    <section class="panel stack" data-task={task.kind}>
      {task.kind === 'sender' && <SenderForm page={page} task={task} />}
      {task.kind === 'review' && <Review page={page} task={task} ports={ports} />}
      {task.kind === 'building' && <Building page={page} progress={task.progress} />}
      {task.kind === 'pack-ready' && (
        <PackReady page={page} stamping={stamping} task={task} isShared={isShared} />
      )}
    </section>
  );
}
