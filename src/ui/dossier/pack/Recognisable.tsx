/** Before a tip is made: by what of these contents somebody could still be known. */
import { useId } from 'preact/hooks';
import { recognisableBy } from '../../../domain/recognisable.ts';
import type { Rounding } from '../../../domain/rounding.ts';
import type { PackReading, PackReview } from '../../../flows/preview-pack.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly review: PackReview;
  readonly reading: PackReading;
  readonly rounding: Rounding;
};

export function Recognisable({ review, reading, rounding }: Props) {
  const { pack } = useWords().messages;
  const id = useId();
  const by = recognisableBy({
    told: reading.contents,
    kept: review.contents,
    rounding,
    wasTold: review.rows.some(({ kind }) => kind === 'pack-export'),
  });
  return (
    <section class="stack notice" aria-labelledby={id} data-recognisable={by.length}>
      <h2 id={id}>{pack.recognisableTitle}</h2>
      <p>{pack.recognisableIntro}</p>
      <ul class="lines stack tight">
        {by.map((one) => (
          <li key={one}>{pack.recognisable[one]}</li>
        ))}
      </ul>
      <p>{pack.recognisableRest}</p>
    </section>
  );
}
