/** How far it is. While the lock turns nothing can be counted, and that is said. */
import { Heading } from '../shared/Heading.tsx';

type Props = {
  readonly title: string;
  /** `null` while the lock turns. */
  readonly percent: number | null;
  readonly waiting: string;
  readonly going: (percent: number) => string;
};

export const BackupProgress = ({ title, percent, waiting, going }: Props) => (
  <>
    <Heading>{title}</Heading>
    <label>
      {percent === null ? waiting : going(percent)}
      <progress {...(percent === null ? {} : { value: percent })} max={100} />
    </label>
  </>
);
