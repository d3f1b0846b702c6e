/** What can be done with a dossier. */
import type { DossierContents } from '../../domain/dossier.ts';
import { subjectsOf } from '../../domain/letter-subjects.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { useWords } from '../shared/words-context.ts';
import { newTalkCard } from './letter/talk-card-choice.ts';
import { newPack } from './pack/pack-task.ts';
import { noPaper } from './paper-choice.ts';
import { routesFor } from './routes/RoutesPanel.tsx';
import type { ReadyProps } from './view-props.ts';

type Props = Pick<ReadyProps, 'page' | 'backup' | 'importing' | 'stamping' | 'keys' | 'loaded'>;

export function Actions({ page, backup, importing, stamping, keys, loaded }: Props) {
  const { dossier, paper, routes, talkCard } = useWords().messages;
  return (
    <div class="row">
      {loaded.contents.records.length > 0 && (
        <button
          type="button"
          class="primary"
          data-action="make-pack"
          onClick={() => page.open(newPack)}
        >
          {dossier.makePack}
        </button>
      )}
      <WriteLetter page={page} loaded={loaded} />
      {loaded.contents.records.length > 0 && (
        <button
          type="button"
          data-action="open-routes"
          onClick={() => page.open({ kind: 'routes', route: firstRoute(loaded.contents) })}
        >
          {routes.open}
        </button>
      )}
      <button
        type="button"
        data-action="add-record"
        onClick={() => page.open({ kind: 'place', isFromPaper: false })}
      >
        {dossier.addRecord}
      </button>
      <button
        type="button"
        data-action="open-paper"
        onClick={() => page.open({ kind: 'paper', choice: noPaper })}
      >
        {paper.open}
      </button>
      <button
        type="button"
        data-action="open-talk-card"
        onClick={() => page.open({ kind: 'talk-card', choice: newTalkCard })}
      >
        {talkCard.open}
      </button>
      <BackupActions page={page} backup={backup} loaded={loaded} />
      <OpenPackAction page={page} importing={importing} />
      <StampsAction page={page} stamping={stamping} loaded={loaded} />
      <KeysAction page={page} keys={keys} />
    </div>
  );
}

function WriteLetter({ page, loaded }: Pick<Props, 'page' | 'loaded'>) {
  const { letter } = useWords().messages;
  const [subject] = subjectsOf(loaded.contents.records);
  if (subject === undefined) return null;
  return (
    <button
      type="button"
      data-action="write-letter"
      onClick={() => void page.letter.choose(subject)}
    >
      {letter.write}
    </button>
  );
}

/** The one to begin with. */
const firstRoute = (contents: DossierContents): RouteId => routesFor(contents)[0] ?? 'access';

function BackupActions({ page, backup, loaded }: Pick<Props, 'page' | 'backup' | 'loaded'>) {
  const { backup: words } = useWords().messages;
  const isEmpty = loaded.contents.records.length + loaded.drafts.length === 0;
  const make = () => {
    backup.startMake();
    page.open({ kind: 'backup' });
  };
  const restore = () => {
    backup.startRestore();
    page.open({ kind: 'restore' });
  };
  return (
    <>
      {!isEmpty && (
        <button type="button" data-action="make-backup" onClick={make}>
          {words.make}
        </button>
      )}
      <button type="button" data-action="put-back" onClick={restore}>
        {words.restore}
      </button>
    </>
  );
}

function OpenPackAction({ page, importing }: Pick<Props, 'page' | 'importing'>) {
  const { received } = useWords().messages;
  const open = () => {
    importing.start();
    page.open({ kind: 'import' });
  };
  return (
    <button type="button" data-action="open-pack" onClick={open}>
      {received.open}
    </button>
  );
}

/** Without a report there is no pack that could be stamped. */
function StampsAction({ page, stamping, loaded }: Pick<Props, 'page' | 'stamping' | 'loaded'>) {
  const { stamps } = useWords().messages;
  if (loaded.contents.records.length === 0) return null;
  const open = () => {
    stamping.start();
    page.open({ kind: 'stamps' });
  };
  return (
    <button type="button" data-action="open-stamps" onClick={open}>
      {stamps.open}
    </button>
  );
}

function KeysAction({ page, keys }: Pick<Props, 'page' | 'keys'>) {
  const words = useWords().messages.keys;
  const open = () => {
    keys.start();
    page.open({ kind: 'keys' });
  };
  return (
    <button type="button" data-action="open-keys" onClick={open}>
      {words.open}
    </button>
  );
}
