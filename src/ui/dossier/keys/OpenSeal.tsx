/** Opening one thing that was sealed, for a judge: what, whether the person is sure, and the files of it. */
import { useState } from 'preact/hooks';
import type { DossierContents } from '../../../domain/dossier.ts';
import type { Language } from '../../../domain/language.ts';
import { type SealedFile, type SealedReport, sealedReports } from '../../../flows/open-seal.ts';
import { Check } from '../../shared/Check.tsx';
import { writeDay, writeMoment } from '../../shared/dates.ts';
import { Heading } from '../../shared/Heading.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { Select } from '../../shared/Select.tsx';
import { writeSize } from '../../shared/sizes.ts';
import { useWords } from '../../shared/words-context.ts';
import { KeysProblem } from './KeysProblem.tsx';
import type { FileToSave, KeysCode, KeysPage } from './keys-model.ts';

type Props = {
  readonly keys: KeysPage;
  readonly contents: DossierContents;
  readonly code: KeysCode | null;
};

export function OpenSeal({ keys, contents, code }: Props) {
  const words = useWords().messages.keys;
  const [first, ...others] = sealedReports(contents);
  if (first === undefined)
    return (
      <>
        <Heading>{words.judgeTitle}</Heading>
        <p>{words.judgeNone}</p>
      </>
    );
  return (
    <>
      <div role="alert">{code && <KeysProblem code={code} />}</div>
      <ChooseSealed keys={keys} reports={[first, ...others]} />
    </>
  );
}

type Chosen = {
  readonly keys: KeysPage;
  readonly reports: readonly [SealedReport, ...SealedReport[]];
};

const whole = '';

function ChooseSealed({ keys, reports }: Chosen) {
  const { language, messages } = useWords();
  const { keys: words } = messages;
  const [id, choose] = useState<string>(reports[0].record.id);
  const [name, chooseFile] = useState(whole);
  const [isSure, setSure] = useState(false);
  const report = reports.find(({ record }) => record.id === id) ?? reports[0];
  const file = report.files.find((one) => one.name === name) ?? null;
  return (
    <QuestionForm
      question={words.judgeTitle}
      problem={isSure ? null : words.judgeSureFirst}
      submitLabel={words.judgeMake}
      submitAction="open-seal"
      onSubmit={() => void keys.open(report, file)}
    >
      <Select
        name="sealed-report"
        label={words.judgeReport}
        value={id}
        isAsWritten
        options={reports.map((one) => ({ value: one.record.id, text: titleOf(one, language) }))}
        onChoose={(next) => {
          choose(next);
          chooseFile(whole);
        }}
      />
      <Select
        name="sealed-what"
        label={words.judgeWhat}
        value={name}
        options={[
          { value: whole, text: words.judgeWhole },
          ...report.files.map((one) => ({ value: one.name, text: fileText(one, language) })),
        ]}
        onChoose={chooseFile}
      />
      <p class="notice">{words.judgeWarning}</p>
      <Check name="is-sure" value="yes" isChosen={isSure} onChoose={setSure}>
        {words.judgeSure}
      </Check>
    </QuestionForm>
  );
}

function titleOf({ record: { happening, seal } }: SealedReport, language: Language): string {
  return happening.kind === 'place'
    ? `${happening.place}, ${writeDay(happening.day, language)}`
    : `${happening.title || happening.url}, ${writeMoment(seal.sealedAt, language)}`;
}

const fileText = ({ name, artefact: { byteLength } }: SealedFile, language: Language): string =>
  `${name} (${writeSize(byteLength, language)})`;

export function OpenedSeal({ files }: { readonly files: readonly FileToSave[] }) {
  const words = useWords().messages.keys;
  return (
    <>
      <Heading>{words.judgeMade}</Heading>
      <p>{words.judgeGive}</p>
      {files.map(({ name, url }) => (
        <div key={name}>
          <a class="button" data-action="save-opening" href={url} download={name}>
            {words.judgeSave(name)}
          </a>
        </div>
      ))}
    </>
  );
}
