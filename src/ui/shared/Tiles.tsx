/** A question with a few answers, of which one is pressed and goes on at once. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Heading } from './Heading.tsx';
import { Tile } from './Tile.tsx';

type Answer<Value extends string> = { readonly value: Value; readonly words: ComponentChildren };

type Props<Value extends string> = {
  readonly name: string;
  readonly question: string;
  readonly hint?: string;
  readonly answers: readonly Answer<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
};

export function Tiles<Value extends string>(props: Props<Value>) {
  const { name, question, hint, answers, chosen, onChoose } = props;
  const id = useId();
  return (
    <section class="stack">
      <Heading>{question}</Heading>
      {hint !== undefined && (
        <p id={id} class="quiet">
          {hint}
        </p>
      )}
      <ul class="plain stack tight">
        {answers.map(({ value, words }) => (
          <li key={value}>
            <Tile
              name={name}
              value={value}
              isChosen={value === chosen}
              onChoose={() => onChoose(value)}
            >
              {words}
            </Tile>
          </li>
        ))}
      </ul>
    </section>
  );
}
