/** A question about the pack, with its answer. */
type Props = {
  readonly question: string;
  readonly said: { readonly title: string; readonly text: string };
  readonly look: 'intact' | 'findings' | 'unreadable' | 'unknown';
};

export const Answer = ({ question, said, look }: Props) => (
  <div class={`answer ${look}`}>
    <h3>{question}</h3>
    <p class="title">{said.title}</p>
    <p>{said.text}</p>
  </div>
);
