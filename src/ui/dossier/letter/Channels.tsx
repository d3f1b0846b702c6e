/** By which channels a letter can go: the one that counts for this receiver, the others folded away. */
import type { RouteId } from '../../../domain/route-id.ts';
import { type Addressee, type ChannelChoice, channelsFor } from '../../../law/channels-for.ts';
import { Folded } from '../../shared/Folded.tsx';
import { useWords } from '../../shared/words-context.ts';
import { ChannelAbout } from './ChannelAbout.tsx';

type Props = {
  readonly route: RouteId;
  readonly addressee: Addressee;
  /** The address as it stands on the letter, in the place of what is known; `null` without a letter. */
  readonly envelope?: readonly string[] | null;
};

export function Channels({ route, addressee, envelope = null }: Props) {
  const { channels: words, routes } = useWords().messages;
  const [first, ...others] = channelsFor(route, addressee).map((choice) =>
    onEnvelope(choice, envelope),
  );
  if (!first) return null;
  return (
    <div class="stack" data-channels={route}>
      <p class="quiet">{words.intro}</p>
      <section class="card stack tight" data-first={first.channel}>
        <h3>
          {words.names[first.channel]} <span class="tier">{routes.counts[first.counting]}</span>
        </h3>
        <ChannelAbout route={route} choice={first} />
      </section>
      {others.some(({ isFormUnknown }) => isFormUnknown) && (
        <p data-look-for-form>{words.lookForForm}</p>
      )}
      <section class="stack tight">
        <h3>{words.others}</h3>
        {others.map((choice) => (
          <Folded
            key={choice.channel}
            title={words.folded(words.names[choice.channel], routes.counts[choice.counting])}
          >
            <ChannelAbout route={route} choice={choice} />
          </Folded>
        ))}
      </section>
    </div>
  );
}

const onEnvelope = (choice: ChannelChoice, envelope: readonly string[] | null): ChannelChoice =>
  choice.channel === 'post' && envelope !== null ? { ...choice, address: envelope } : choice;
