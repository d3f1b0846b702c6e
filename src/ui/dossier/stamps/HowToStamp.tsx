/** How one gets a time stamp: the steps, the kinds, what the service gets to know, and what it proves. */
import { asWritten } from '../../shared/as-written.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';

/** `vraag.tsq` and `antwoord.tsr` are names for whatever the files are called. */
const command = `curl --data-binary @vraag.tsq \\
  -H 'Content-Type: application/timestamp-query' \\
  -o antwoord.tsr ADRES`;

export function HowToStamp() {
  const { stamps: words } = useWords().messages;
  return (
    <>
      <Heading>{words.how}</Heading>
      <p>{words.intro}</p>
      <ol>
        {words.howSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{words.kinds}</h2>
      <p>{words.free}</p>
      <p>{words.qualified}</p>
      <p>{words.addresses}</p>
      <h2>{words.learns}</h2>
      <p>{words.learnsText}</p>
      <h2>{words.proves}</h2>
      <p>{words.provesText}</p>
      <h2>{words.forAdvisers}</h2>
      <p>{words.commandHint}</p>
      <pre class="command" dir="ltr" {...asWritten}>
        {command}
      </pre>
    </>
  );
}
