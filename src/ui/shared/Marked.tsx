/** A text with some of its sentences marked, wherever they stand in it. */
type Piece = { readonly text: string; readonly isMarked: boolean };

const split = (piece: Piece, sentence: string): Piece[] =>
  piece.isMarked
    ? [piece]
    : piece.text
        .split(sentence)
        .flatMap((text, index) => [
          ...(index > 0 ? [{ text: sentence, isMarked: true }] : []),
          { text, isMarked: false },
        ]);

const piecesOf = (text: string, sentences: readonly string[]): readonly Piece[] =>
  sentences
    .filter((sentence) => text.includes(sentence))
    .reduce<readonly Piece[]>(
      (pieces, sentence) => pieces.flatMap((piece) => split(piece, sentence)),
      [{ text, isMarked: false }],
    );

type Props = { readonly text: string; readonly sentences: readonly string[] };

export const Marked = ({ text, sentences }: Props) => (
  <>
    {piecesOf(text, sentences).map((piece, index) =>
      piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
    )}
  </>
);
