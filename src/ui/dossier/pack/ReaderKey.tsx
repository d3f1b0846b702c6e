/** The key of an adviser, and the words by which the person makes sure that it is theirs. */
import { useRef, useState } from 'preact/hooks';
import type { KeyFault } from '../../../domain/key-fault.ts';
import type { Result } from '../../../domain/result.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Check } from '../../shared/Check.tsx';
import { Field } from '../../shared/Field.tsx';
import { FileField } from '../../shared/FileField.tsx';
import { useWords } from '../../shared/words-context.ts';
import { type Reader, readerIn, readerInFile } from './read-reader.ts';

type Props = {
  /** The key whose words were found to be the same; `null`: none yet. */
  readonly reader: string | null;
  readonly onChoose: (reader: string | null) => void;
};

export function ReaderKey({ reader, onChoose }: Props) {
  const { pack, keys } = useWords().messages;
  const { read, typed, give, type } = useReader(onChoose);
  return (
    <div class="stack tight" data-reader={read?.ok ? 'read' : 'none'}>
      <FileField
        name="reader-key"
        label={pack.readerFile}
        accept=".txt,text/plain,image/*"
        onFile={(file) => file && give(readerInFile(file))}
      />
      <Field name="reader-text" label={pack.readerText} value={typed} onInput={type} />
      <div role="alert">{read && !read.ok && <p class="error">{keys.faults[read.error]}</p>}</div>
      {read?.ok && <Compare given={read.value} reader={reader} onChoose={onChoose} />}
    </div>
  );
}

/** Whatever is given takes the place of what was given before; its words are still to be compared then. */
function useReader(onChoose: Props['onChoose']) {
  const [read, setRead] = useState<Result<Reader, KeyFault> | null>(null);
  const [typed, setTyped] = useState('');
  const newest = useRef<ReturnType<typeof readerIn> | null>(null);
  const give = (reading: ReturnType<typeof readerIn>) => {
    newest.current = reading;
    onChoose(null);
    setRead(null);
    void reading.then((found) => newest.current === reading && setRead(found));
  };
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() !== '') give(readerIn(text));
  };
  return { read, typed, give, type };
}

function Compare({ given, reader, onChoose }: Props & { readonly given: Reader }) {
  const { pack } = useWords().messages;
  return (
    <>
      <p>
        <strong>{pack.readerWords}</strong>
      </p>
      <p class="code" {...asWritten} data-words>
        {given.words}
      </p>
      <p>{pack.readerAsk}</p>
      <Check
        name="same-words"
        value="yes"
        isChosen={reader === given.key}
        onChoose={(isSame) => onChoose(isSame ? given.key : null)}
      >
        {pack.readerSame}
      </Check>
    </>
  );
}
