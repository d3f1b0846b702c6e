/** The pictures that go into a pack: each can be looked at, and covered where nobody may look. */
import { useState } from 'preact/hooks';
import type { Artefact } from '../../../domain/capture.ts';
import type { PictureMask } from '../../../domain/cover-choice.ts';
import type { BlobId } from '../../../domain/ids.ts';
import { emptyMask, type Mask, type MaskBox, type PictureExtent } from '../../../domain/mask.ts';
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';
import { MaskEditor } from './MaskEditor.tsx';
import type { PackPicture } from './pictures-in-pack.ts';
import { useMaskedPicture } from './use-masked-picture.ts';
import { useProposed } from './use-proposed.ts';

type Props = {
  readonly pictures: readonly PackPicture[];
  readonly masks: readonly PictureMask[];
  /** Of these something was typed on the page that no text has. */
  readonly unsearched: readonly BlobId[];
  /** Nothing can be made before the photos were looked at. */
  readonly isAsked: boolean;
  /** An address in this page; `null` when the picture cannot be read. */
  readonly pictureOf: (artefact: Artefact) => Promise<string | null>;
  /** Boxes that are proposed on it when it is so large. */
  readonly boxesOn: (artefact: Artefact, picture: PictureExtent) => Promise<readonly MaskBox[]>;
  readonly onMask: (made: PictureMask) => void;
};

export function ReviewPictures(props: Props) {
  const { pictures, masks, unsearched, isAsked, pictureOf, boxesOn, onMask } = props;
  const words = useWords().messages.masks;
  const [open, setOpen] = useState<Artefact | null>(null);
  if (pictures.length === 0) return null;
  return (
    <details class="stack" data-pictures={pictures.length} open={isAsked}>
      <summary>{words.pictures.summary(pictures.length)}</summary>
      <p>{words.pictures.what}</p>
      <p>{words.pictures.limits}</p>
      {pictures.map((picture) => (
        <PictureCard
          key={picture.artefact.blobId}
          picture={picture}
          mask={maskOf(masks, picture)}
          isTyped={unsearched.includes(picture.artefact.blobId)}
          onOpen={() => setOpen(picture.artefact)}
          onFine={() => onMask({ blobId: picture.artefact.blobId, mask: emptyMask })}
        />
      ))}
      {open && (
        <Opened
          key={open.blobId}
          artefact={open}
          first={masks.find(({ blobId }) => blobId === open.blobId)?.mask ?? emptyMask}
          pictureOf={pictureOf}
          boxesOn={boxesOn}
          onDone={(mask) => {
            onMask({ blobId: open.blobId, mask });
            setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      )}
    </details>
  );
}

const maskOf = (masks: Props['masks'], { artefact }: PackPicture): Mask | null =>
  masks.find(({ blobId }) => blobId === artefact.blobId)?.mask ?? null;

type CardProps = {
  readonly picture: PackPicture;
  /** `null`: nobody looked at it. */
  readonly mask: Mask | null;
  readonly isTyped: boolean;
  readonly onOpen: () => void;
  readonly onFine: () => void;
};

function PictureCard({ picture, mask, isTyped, onOpen, onFine }: CardProps) {
  const { pictures } = useWords().messages.masks;
  return (
    <div class="card stack tight" data-picture={picture.of}>
      <p>
        {pictures.of[picture.of]}: <bdi {...asWritten}>{picture.title}</bdi>
      </p>
      {isTyped && <p>{pictures.typed}</p>}
      <p class="quiet">{useStateOf(mask)}</p>
      <div class="row">
        <button type="button" data-action="open-mask" onClick={onOpen}>
          {pictures.open}
        </button>
        {(picture.of === 'file' || isTyped) && mask === null && (
          <button type="button" data-action="photo-is-fine" onClick={onFine}>
            {pictures.isFine}
          </button>
        )}
      </div>
    </div>
  );
}

function useStateOf(mask: Mask | null): string {
  const { pictures, isWhole } = useWords().messages.masks;
  if (mask === null) return pictures.unseen;
  return mask.isWhole ? isWhole : pictures.seen(mask.boxes.length);
}

type OpenedProps = Pick<Props, 'pictureOf' | 'boxesOn'> & {
  readonly artefact: Artefact;
  readonly first: Mask;
  readonly onDone: (mask: Mask) => void;
  readonly onCancel: () => void;
};

function Opened({ artefact, first, pictureOf, boxesOn, onDone, onCancel }: OpenedProps) {
  const { pictures } = useWords().messages.masks;
  const [mask, setMask] = useState(first);
  const picture = useMaskedPicture(artefact, pictureOf);
  const proposed = useProposed(artefact, picture, boxesOn);
  if (picture === 'reading') return <p role="status">{pictures.reading}</p>;
  if (picture === null)
    return (
      <p class="error" role="alert">
        {pictures.unreadable}
      </p>
    );
  return (
    <MaskEditor
      picture={picture}
      proposed={proposed}
      mask={mask}
      onChange={setMask}
      onDone={() => onDone(mask)}
      onCancel={onCancel}
    />
  );
}
