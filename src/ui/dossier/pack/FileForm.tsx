/** As what file somebody wants the pack, with its size beforehand. */
import { useId } from 'preact/hooks';
import type { Edition } from '../../../domain/pack.ts';
import { type FileChoice, packForms } from '../../../domain/pack-choice.ts';
import { Check } from '../../shared/Check.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';
import { LockChoice } from './LockChoice.tsx';
import type { Size } from './pack-task.ts';
import { SizeMeter } from './SizeMeter.tsx';
import { SplitChoice } from './SplitChoice.tsx';

type Props = {
  readonly file: FileChoice;
  readonly size: Size;
  /** Of one with everything in it the files are in no PDF; of a tip there are no pages at all. */
  readonly edition: Edition;
  readonly onChoose: (file: FileChoice) => void;
};

export function FileForm({ file, size, edition, onChoose }: Props) {
  const { pack } = useWords().messages;
  const id = useId();
  const canBePdf = edition === 'organisation' || edition === 'authority';
  const hasPages = file.form === 'zip' && edition !== 'anonymous';
  return (
    <section class="stack" aria-labelledby={id} data-file-form={file.form}>
      <h2 id={id}>{pack.file}</h2>
      {canBePdf && <FormChoice file={file} onChoose={onChoose} />}
      {hasPages && <WithPdf file={file} onChoose={onChoose} />}
      {hasPages && <WithArchives file={file} onChoose={onChoose} />}
      {file.form === 'zip' && <LockChoice file={file} onChoose={onChoose} />}
      <SizeMeter file={file} size={size} />
      {file.form === 'zip' && (
        <SplitChoice
          largest={file.largest}
          onChoose={(largest) => onChoose({ ...file, largest })}
        />
      )}
    </section>
  );
}

type ChoiceProps = Pick<Props, 'file' | 'onChoose'>;

function FormChoice({ file, onChoose }: ChoiceProps) {
  const { pack } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{pack.form}</legend>
      {packForms.map((form) => (
        <Choice
          key={form}
          name="pack-form"
          value={form}
          isChosen={form === file.form}
          onChoose={() => onChoose({ ...file, form })}
        >
          {pack.forms[form].name}
          <br />
          <span class="quiet">{pack.forms[form].hint}</span>
        </Choice>
      ))}
    </fieldset>
  );
}

function WithPdf({ file, onChoose }: ChoiceProps) {
  const { pack } = useWords().messages;
  return (
    <Check
      name="with-pdf"
      value="yes"
      isChosen={file.withPdf}
      onChoose={(withPdf) => onChoose({ ...file, withPdf })}
    >
      {pack.withPdf}
      <br />
      <span class="quiet">{pack.withPdfHint}</span>
    </Check>
  );
}

function WithArchives({ file, onChoose }: ChoiceProps) {
  const { pack } = useWords().messages;
  return (
    <Check
      name="with-archives"
      value="yes"
      isChosen={file.withArchives}
      onChoose={(withArchives) => onChoose({ ...file, withArchives })}
    >
      {pack.withArchives}
      <br />
      <span class="quiet">{pack.withArchivesHint}</span>
    </Check>
  );
}
