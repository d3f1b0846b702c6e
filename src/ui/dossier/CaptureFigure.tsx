/** How the page looked: the image, and the kept page itself in a frame that runs nothing. */
import { useEffect, useState } from 'preact/hooks';
import {
  type Artefact,
  artefactOf,
  type Capture,
  errorStatusOf,
  isAddedFile,
  sourceOriginOf,
} from '../../domain/capture.ts';
import { writeMoment } from '../shared/dates.ts';
import { KeptPage } from '../shared/KeptPage.tsx';
import { useSeen } from '../shared/use-seen.ts';
import { useWords } from '../shared/words-context.ts';
import { Inspected } from './Inspected.tsx';
import type { RecordPorts } from './RecordCard.tsx';
import { SourceComparison } from './SourceComparison.tsx';

type Props = { readonly capture: Capture; readonly ports: RecordPorts };

export function CaptureFigure({ capture, ports }: Props) {
  const { language, messages } = useWords();
  const { dossier, original, sourceDifference } = messages;
  const errorStatus = errorStatusOf(capture);
  const moment = writeMoment(capture.startedAt, language);
  const { ref, isSeen } = useSeen<HTMLElement>();
  return (
    <figure class="stack tight" ref={ref}>
      {picturesOf(capture).map((artefact) => (
        <Picture
          key={artefact.blobId}
          artefact={artefact}
          title={titleOf(capture)}
          ports={ports}
          isSeen={isSeen}
        />
      ))}
      <figcaption class="quiet">
        {isAddedFile(capture) ? original.kept(moment) : dossier.capturedAt(moment)}
        {capture.missing.length > 0 && `. ${dossier.missing(capture.missing.length)}`}
        {errorStatus !== null && `. ${dossier.errorStatus(errorStatus)}`}
        {sourceOriginOf(capture) === 'asked-again' && `. ${sourceDifference.askedLater}`}
      </figcaption>
      {artefactOf(capture, 'snapshot') && (
        <KeptPage title={titleOf(capture)} read={() => ports.snapshotOf(capture)} />
      )}
      <SourceComparison capture={capture} ports={ports} />
      {artefactOf(capture, 'inspection') && <Inspected capture={capture} ports={ports} />}
    </figure>
  );
}

const titleOf = ({ facts }: Capture): string => facts.title || facts.url;

/** What the person saw, and the whole page; not the photographs that it was put together from. */
const picturesOf = ({ artefacts }: Capture): readonly Artefact[] =>
  artefacts.filter(({ role }) => role === 'screenshot-viewport' || role === 'screenshot-full');

type PictureProps = {
  readonly artefact: Artefact;
  readonly title: string;
  readonly ports: RecordPorts;
  /** Read only when somebody gets to see it. */
  readonly isSeen: boolean;
};

function Picture(props: PictureProps) {
  const { artefact, title } = props;
  const { dossier } = useWords().messages;
  const image = usePicture(props);
  if (artefact.role === 'screenshot-viewport')
    return (
      image && (
        <img class="screenshot" src={image} alt={dossier.screenshotOf(title)} translate={false} />
      )
    );
  return (
    <section
      class="whole-picture"
      aria-label={dossier.wholePictureOf(title)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too
      tabIndex={0}
      translate={false}
    >
      {image && <img src={image} alt={dossier.wholePictureOf(title)} translate={false} />}
    </section>
  );
}

/** Address of the image for as long as it is shown; `null` until it is read. */
function usePicture({ artefact, ports: { pictureOf }, isSeen }: PictureProps): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!isSeen) return;
    const making = pictureOf(artefact);
    let isGone = false;
    making.then((made) => {
      if (!isGone) setUrl(made);
    });
    return () => {
      isGone = true;
      making.then((made) => made && URL.revokeObjectURL(made));
    };
  }, [artefact.blobId, pictureOf, isSeen]);
  return url;
}
