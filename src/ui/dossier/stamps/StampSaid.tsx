/** What is certain of a time stamp, and on whose word. */
import { localeOf } from '../../../domain/language.ts';
import { stampedSince } from '../../../domain/time-stamp.ts';
import type { HeldStamp } from '../../../flows/stamp-pack.ts';
import { inGroups } from '../../../verify/in-groups.ts';
import { momentText } from '../../../verify/moment-words.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Fact } from '../../shared/Fact.tsx';
import { useWords } from '../../shared/words-context.ts';

export function StampSaid({ stamped: { held } }: { readonly stamped: HeldStamp }) {
  const { language, messages } = useWords();
  const { stamps: words } = messages;
  const { at, accuracyMs, authority, root } = stampedSince(held);
  const seconds = new Intl.NumberFormat(localeOf(language)).format((accuracyMs ?? 0) / 1000);
  return (
    <dl class="answers" data-root={root.isGiven ? 'given' : 'came-along'}>
      <Fact name={words.moment}>
        {words.inDutchTime(momentText(at, language))}, <code>{at}</code>
      </Fact>
      <Fact name={words.accuracy}>
        {accuracyMs === null ? words.accuracyUnknown : words.seconds(seconds)}
      </Fact>
      <Fact name={words.authority}>
        {authority === '' ? words.noName : <bdi {...asWritten}>{authority}</bdi>}
      </Fact>
      <Fact name={words.root}>{root.isGiven ? words.rootGiven : words.rootCameAlong}</Fact>
      <Fact name={words.rootPrint}>
        <code {...asWritten}>{inGroups(root.sha256)}</code>
      </Fact>
    </dl>
  );
}
