/** Who can sit beside somebody, with what is sure about each. */
import { helpers } from '../../data/human-help.ts';
import { isOverdue } from '../../domain/checked.ts';
import type { Helper } from '../../domain/human-help.ts';
import type { Day } from '../../domain/instant.ts';
import { asWritten } from './as-written.ts';
import { writeDay } from './dates.ts';
import { Fact } from './Fact.tsx';
import { usePopupWords } from './words-context.ts';

type Props = { readonly today: Day };

export const Helpers = ({ today }: Props) => (
  <>
    {helpers.map((helper) => (
      <HelperPart key={helper.id} helper={helper} today={today} />
    ))}
  </>
);

type PartProps = Props & { readonly helper: Helper };

function HelperPart({ helper, today }: PartProps) {
  const { language, messages } = usePopupWords();
  const words = messages.help;
  const text = helper.texts[language];
  return (
    <div class="stack tight" data-helper={helper.id}>
      <h2>{text.name}</h2>
      <dl class="stack tight">
        <Fact name={words.does}>{text.does}</Fact>
        <Fact name={words.cost}>{text.cost}</Fact>
        <Fact name={words.find}>
          {text.find}
          <span class="block">
            {words.searchFor}:{' '}
            <strong {...asWritten} lang="nl">
              {helper.searchFor}
            </strong>
          </span>
        </Fact>
        <Fact name={words.bring}>{text.bring}</Fact>
        <Fact name={words.doesNot}>{text.doesNot}</Fact>
      </dl>
      <HowSure helper={helper} today={today} />
    </div>
  );
}

/** Whoever reads that something is not sure knows what to ask first. */
function HowSure({ helper, today }: PartProps) {
  const { language, messages } = usePopupWords();
  const words = messages.help;
  const { sources, checkedOn, checkBy, confidence } = helper;
  return (
    <>
      {confidence === 'low' && <p>{words.unsure}</p>}
      <p class="quiet">
        {words.source}: {sources.map(({ title }) => title).join('; ')}.{' '}
        {words.checkedOn(writeDay(checkedOn, language))}
        {language !== 'nl' && !helper.texts[language].reviewed && (
          <> {messages.practiceList.notReviewed}</>
        )}
      </p>
      {isOverdue(helper, today) && (
        <p class="notice" data-overdue>
          {words.overdue(writeDay(checkBy, language))}
        </p>
      )}
    </>
  );
}
