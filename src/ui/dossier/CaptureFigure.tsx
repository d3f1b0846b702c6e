/** How the page looked: the image, and the kept page itself in a frame that runs nothing. */
import { useEffect, useState } from 'preact/hooks';
import {
  artefactOf,
  type Capture,
  errorStatusOf,
  isAddedFile,
  isOfFile,
  sourceOriginOf,
} from '../../domain/capture.ts';
import { writeMoment } from '../shared/dates.ts';
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
  const [html, setHtml] = useState<string | null>(null);
  const { ref, isSeen } = useSeen<HTMLElement>();
  const image = useScreenshot(capture, ports, isSeen);
  const title = capture.facts.title || capture.facts.url;
  const toggle = async () => setHtml(html === null ? await ports.snapshotOf(capture) : null);
  return (
    <figure class="stack tight" ref={ref}>
      {image && (
        <img class="screenshot" src={image} alt={dossier.screenshotOf(title)} translate={false} />
      )}
      <figcaption class="quiet">
        {isAddedFile(capture) ? original.kept(moment) : dossier.capturedAt(moment)}
        {capture.missing.length > 0 && `. ${dossier.missing(capture.missing.length)}`}
        {errorStatus !== null && `. ${dossier.errorStatus(errorStatus)}`}
        {sourceOriginOf(capture) === 'asked-again' && `. ${sourceDifference.askedLater}`}
      </figcaption>
      {!isOfFile(capture) && (
        <button
          type="button"
          data-action="show-capture"
          aria-expanded={html !== null}
          onClick={toggle}
        >
          {html === null ? dossier.showCapture : dossier.hideCapture}
        </button>
      )}
      {html !== null && (
        <iframe
          class="snapshot"
          translate={false}
          sandbox=""
          referrerpolicy="no-referrer"
          title={dossier.captureOf(title)}
          srcdoc={withoutWayOut(html)}
        />
      )}
      <SourceComparison capture={capture} ports={ports} />
      {artefactOf(capture, 'inspection') && <Inspected capture={capture} ports={ports} />}
    </figure>
  );
}

/**
 * A link in the kept page opens a new window, which the sandbox refuses. Without this Chromium connects
 * to the link's server before it asks our policy.
 */
const withoutWayOut = (html: string): string =>
  html.replace('<meta charset="utf-8">', '<meta charset="utf-8"><base target="_blank">');

/** Address of the image for as long as the figure is shown; `null` until it is read. */
function useScreenshot(
  capture: Capture,
  { screenshotOf }: RecordPorts,
  isSeen: boolean,
): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!isSeen) return;
    const making = screenshotOf(capture);
    let isGone = false;
    making.then((made) => {
      if (!isGone) setUrl(made);
    });
    return () => {
      isGone = true;
      making.then((made) => made && URL.revokeObjectURL(made));
    };
  }, [capture.id, screenshotOf, isSeen]);
  return url;
}
