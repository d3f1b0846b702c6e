/** One channel: why it counts or not, where it leads, and what to keep of it. */
import type { Designation } from '../../../domain/designation.ts';
import type { RouteId } from '../../../domain/route-id.ts';
import type { ChannelChoice } from '../../../law/channels-for.ts';
import { asWritten } from '../../shared/as-written.ts';
import { CopyText } from '../../shared/CopyText.tsx';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';

type Props = { readonly route: RouteId; readonly choice: ChannelChoice };

export function ChannelAbout({ route, choice }: Props) {
  const { messages } = useWords();
  const law = useLawTexts();
  const { channels: words, proof } = messages;
  const { channel, counting, isDesignated, designation } = choice;
  return (
    <>
      <p>{law.route(route).channels[channel]}</p>
      {isDesignated && <p>{words.isDesignated}</p>}
      {designation && <InDecision designation={designation} />}
      <Where choice={choice} />
      {counting !== 'no' && (
        <p>
          <strong>{words.keep}:</strong> {proof.keep[channel]}
        </p>
      )}
    </>
  );
}

/** Nothing is opened from here: that would tell the site that somebody looks. */
function InDecision({ designation }: { readonly designation: Designation }) {
  const { language, messages } = useWords();
  const words = messages.channels;
  return (
    <>
      <p>
        {words.designatedIn} <cite {...asWritten}>{designation.title}</cite>.{' '}
        {words.checked(writeDay(designation.checkedOn, language))}
      </p>
      <CopyText label={words.decisionAt} lines={[designation.url]} />
    </>
  );
}

function Where({ choice: { channel, counting, address, email } }: Omit<Props, 'route'>) {
  const words = useWords().messages.channels;
  if (counting === 'no') return null;
  if (address) return <CopyText label={words.address} lines={address} />;
  if (email) return <CopyText label={words.email} lines={[email]} />;
  if (channel === 'post') return <p class="notice">{words.noAddress}</p>;
  return channel === 'email' ? <p class="quiet">{words.noEmail}</p> : null;
}
