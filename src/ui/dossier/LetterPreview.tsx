/** One letter on the screen. Words of the person or of a page are text, never markup. */
import { directionOf } from '../../domain/language.ts';
import type { AddressLines, BlockOf, PlainInline } from '../../domain/letter.ts';
import type { ReadLetter } from '../../flows/preview-pack.ts';
import { asWritten } from '../shared/as-written.ts';
import { Marked } from './Marked.tsx';

type Block = BlockOf<PlainInline>;
type Touched = { readonly touched: readonly string[] };
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
    {letter.blocks.map((block, index) => (
      <Piece key={index} block={block} touched={touched} />
    ))}
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

function Piece({ block, touched }: Touched & { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p dir={block.inlines.every(({ kind }) => kind === 'said') ? 'auto' : 'ltr'}>
          <Inlines inlines={block.inlines} touched={touched} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Inlines inlines={item} touched={touched} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <figure class="stack tight">
          <blockquote dir="auto" lang={block.language ?? ''}>
            {block.text}
          </blockquote>
          <figcaption class="quiet">{block.source}</figcaption>
        </figure>
      );
    case 'table':
      return <TableOf block={block} touched={touched} />;
    case 'facts':
      return (
        <dl>
          {block.rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Inlines inlines={value} touched={touched} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'fill-in':
      return (
        <div class="stack tight">
          <p>{block.question}</p>
          {block.choices.map((choice) => (
            <p key={choice}>☐ {choice}</p>
          ))}
        </div>
      );
  }
}

type TableProps = Touched & { readonly block: Extract<Block, { readonly kind: 'table' }> };

const TableOf = ({ block, touched }: TableProps) => (
  <table>
    <caption>{block.caption}</caption>
    <thead>
      <tr>
        {block.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, at) => (
            <td key={at}>
              <Inlines inlines={cell} touched={touched} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Inlines = ({ inlines, touched }: Touched & { readonly inlines: readonly PlainInline[] }) => (
  <>
    {inlines.map((inline, index) => (
      <InlineOf key={index} inline={inline} touched={touched} />
    ))}
  </>
);

function InlineOf({ inline, touched }: Touched & { readonly inline: PlainInline }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'in-language':
      return (
        <span lang={inline.language} dir={directionOf(inline.language)}>
          {inline.text}
        </span>
      );
    case 'said':
      return (
        <bdi class="note">
          <Marked text={inline.text} sentences={touched} />
        </bdi>
      );
  }
}
