/** The blocks of a letter, or of a page that lies with it, on the screen. */
import { directionOf, type Language } from '../../../domain/language.ts';
import type { BlockOf, PlainInline } from '../../../domain/letter.ts';
import { holderOf, Inlines, type Touched } from './Inlines.tsx';

type Block = BlockOf<PlainInline>;
type Named<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

type Props = Touched & {
  readonly blocks: readonly Block[];
  /** Of what we say; words of others take their own direction. */
  readonly language: Language;
};
type PieceProps<B> = Touched & Pick<Props, 'language'> & { readonly block: B };

export const Blocks = ({ blocks, ...rest }: Props) => (
  <>
    {blocks.map((block, index) => (
      <Piece key={index} block={block} {...rest} />
    ))}
  </>
);

function Piece({ block, ...rest }: PieceProps<Block>) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <Paragraph block={block} {...rest} />;
    case 'list':
      return <List block={block} {...rest} />;
    case 'quote':
      return (
        <figure class="stack tight">
          <blockquote dir="auto" lang={block.language ?? ''}>
            {block.text}
          </blockquote>
          <figcaption class="quiet" dir="auto">
            {block.source}
          </figcaption>
        </figure>
      );
    case 'table':
      return <Table block={block} {...rest} />;
    case 'facts':
      return <Facts block={block} {...rest} />;
    case 'fill-in':
      return <FillIn block={block} />;
  }
}

/** A paragraph of somebody else's words alone takes their direction as a whole. */
const Paragraph = ({ block, language, touched }: PieceProps<Named<'paragraph'>>) => (
  <p
    dir={block.inlines.every(({ kind }) => kind === 'said') ? 'auto' : directionOf(language)}
    {...holderOf(block.inlines)}
  >
    <Inlines inlines={block.inlines} touched={touched} />
  </p>
);

function List({ block, touched }: PieceProps<Named<'list'>>) {
  const items = block.items.map((item, index) => (
    <li key={index} {...holderOf(item)}>
      <Inlines inlines={item} touched={touched} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

const Facts = ({ block, touched }: PieceProps<Named<'facts'>>) => (
  <dl>
    {block.rows.map(({ name, value }, index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd {...holderOf(value)}>
          <Inlines inlines={value} touched={touched} />
        </dd>
      </div>
    ))}
  </dl>
);

const FillIn = ({ block }: { readonly block: Named<'fill-in'> }) => (
  <div class="fill-in stack tight">
    <p>{block.question}</p>
    {block.choices.map((choice) => (
      <p key={choice}>☐ {choice}</p>
    ))}
    {Array.from({ length: block.lines }, (_, at) => (
      <div key={at} class="paper-line" />
    ))}
  </div>
);

const Table = ({ block, touched }: PieceProps<Named<'table'>>) => (
  <table>
    <caption>{block.caption}</caption>
    <thead>
      <tr>
        {block.columns.map((column) => (
          <th key={column} scope="col" dir="auto">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, at) => (
            <td key={at} {...holderOf(cell)}>
              <Inlines inlines={cell} touched={touched} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
