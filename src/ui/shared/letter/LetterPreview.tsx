/** One letter on the screen. Words of the person or of a page are text, never markup. */
import type { AddressLines } from '../../../domain/letter.ts';
import type { ReadLetter } from '../../../flows/preview-pack.ts';
import { asWritten } from '../as-written.ts';
import { Blocks } from './Blocks.tsx';
import type { Touched } from './Inlines.tsx';

type Props = ReadLetter & Touched;

export const LetterPreview = ({ letter, dateline, words, touched }: Props) => (
  <article class="letter stack" lang={letter.language} dir="ltr" {...asWritten}>
    <Lines lines={letter.sender} />
    <Lines lines={letter.recipient} />
    <p dir="auto">{dateline}</p>
    <h3>
      {words.subject}: {letter.subject}
    </h3>
    <p>{letter.salutation}</p>
    <Blocks blocks={letter.blocks} language={letter.language} touched={touched} />
    <p>{letter.closing}</p>
    <p dir="auto">{letter.signature}</p>
    {letter.enclosures.length > 0 && (
      <Enclosures title={words.enclosures} lines={letter.enclosures} />
    )}
  </article>
);

const Lines = ({ lines }: { readonly lines: AddressLines }) => (
  <ul class="plain">
    {lines.map((line, index) => (
      <li key={index} dir="auto">
        {line}
      </li>
    ))}
  </ul>
);

type EnclosureProps = { readonly title: string; readonly lines: readonly string[] };

const Enclosures = ({ title, lines }: EnclosureProps) => (
  <>
    <h4>{title}</h4>
    <Lines lines={lines} />
  </>
);
