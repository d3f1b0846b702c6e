/** A step of its own after a page was saved: the whole page as a picture, offered, under way, or done. */
import type { WholePageState } from '../../messaging/protocol.ts';
import { usePopupWords } from '../shared/words-context.ts';

export type PictureProps = {
  readonly picture: WholePageState;
  /** Whether this browser has to scroll the page for it, which the site could notice. */
  readonly doesScroll: boolean;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
};

export function WholePicture(props: PictureProps) {
  const { picture } = props;
  const isFailed = picture.kind === 'failed';
  return (
    <section
      class="stack tight"
      data-picture={picture.kind}
      data-picture-error={isFailed ? picture.error : null}
    >
      <p role="status" class={isFailed ? 'notice' : 'quiet'}>
        <Outcome {...picture} />
      </p>
      {picture.kind === 'running' && <UnderWay {...props} />}
      {(picture.kind === 'none' || isFailed) && <Offer {...props} />}
    </section>
  );
}

function Outcome(picture: WholePageState) {
  const { codes, popup } = usePopupWords().messages;
  switch (picture.kind) {
    case 'none':
      return null;
    case 'running':
      return <>{popup.wholePicture.stay}</>;
    case 'kept':
      return <>{popup.wholePicture.kept}</>;
    case 'failed':
      return <>{codes[picture.error]}</>;
  }
}

function UnderWay({ picture, onCancel }: PictureProps) {
  const { wholePicture } = usePopupWords().messages.popup;
  if (picture.kind !== 'running') return null;
  const { taken, expected } = picture;
  const part = expected === 0 ? {} : { value: taken, max: expected };
  return (
    <>
      <label>
        {expected === 0 ? wholePicture.starting : wholePicture.partOf(taken, expected)}
        <progress {...part} />
      </label>
      <button type="button" data-action="cancel-picture" onClick={onCancel}>
        {wholePicture.cancel}
      </button>
    </>
  );
}

function Offer({ doesScroll, onKeep }: PictureProps) {
  const { wholePicture } = usePopupWords().messages.popup;
  return (
    <>
      <button
        type="button"
        data-action="keep-picture"
        aria-describedby="picture-hint"
        onClick={onKeep}
      >
        {wholePicture.offer}
      </button>
      <p class="quiet" id="picture-hint">
        {doesScroll ? wholePicture.scrolls : wholePicture.atOnce}
      </p>
    </>
  );
}
