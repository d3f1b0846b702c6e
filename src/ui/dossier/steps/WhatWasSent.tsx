/** Which report something that went out was about, and what it was. */
import { practiceOf } from '../../../data/practices.ts';
import { routeEntries } from '../../../data/routes.ts';
import type { DossierRecord } from '../../../domain/record.ts';
import type { RouteId } from '../../../domain/route-id.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';
import type { SentEntry } from './sent-entry.ts';

type Props = {
  readonly entry: SentEntry;
  readonly records: readonly DossierRecord[];
  readonly onChange: (change: Partial<SentEntry>) => void;
};

export function WhatWasSent({ entry, records, onChange }: Props) {
  const { messages, practices } = useWords();
  const law = useLawTexts();
  const words = messages.steps;
  return (
    <>
      {records.length > 1 && (
        <Select
          name="about"
          isAsWritten
          label={words.about}
          value={entry.about}
          onChoose={(about) => onChange({ about })}
          options={records.map(({ id, practice, organisation }) => ({
            value: id,
            text: `${practices(practice).title} · ${answerName(organisation, messages)}`,
          }))}
        />
      )}
      <Select
        name="route"
        label={words.sentQuestion}
        value={entry.route}
        onChoose={(route) => onChange({ route })}
        options={[
          { value: '', text: '' },
          ...inOrder(records.find(({ id }) => id === entry.about)).map((id) => ({
            value: id,
            text: law.route(id).title,
          })),
        ]}
      />
    </>
  );
}

/** Those that fit the practice first; the others after them, in their usual order. */
function inOrder(record: DossierRecord | undefined): RouteId[] {
  const fitting = record ? practiceOf(record.practice).routes : [];
  const others = routeEntries.map(({ id }) => id).filter((id) => !fitting.includes(id));
  return [...fitting, ...others];
}
