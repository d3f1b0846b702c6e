/**
 * "What will the municipality read?": letters and annexes as their reader sees them, before anything is
 * made. Whoever is in a hurry goes on with one click, and nothing is left out then.
 */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Artefact } from '../../domain/capture.ts';
import type { PackContents } from '../../domain/dossier.ts';
import type { PictureExtent } from '../../domain/mask.ts';
import { type FileChoice, isReaderMissing } from '../../domain/pack-choice.ts';
import { roundingOf } from '../../domain/rounding.ts';
import type { PackReading } from '../../flows/preview-pack.ts';
import { Heading } from '../shared/Heading.tsx';
import { useWords } from '../shared/words-context.ts';
import { Leaks } from './covers/Leaks.tsx';
import { ReviewCovers } from './covers/ReviewCovers.tsx';
import { picturesIn } from './masks/pictures-in-pack.ts';
import { ReviewPdfs } from './masks/ReviewPdfs.tsx';
import { ReviewPictures } from './masks/ReviewPictures.tsx';
import type { DossierPage } from './model.ts';
import { FileForm } from './pack/FileForm.tsx';
import { PlaceFirst } from './pack/PlaceFirst.tsx';
import type { PackTask } from './pack/pack-task.ts';
import { Recognisable } from './pack/Recognisable.tsx';
import type { RecordPorts } from './RecordCard.tsx';
import { ReviewAnnexes } from './ReviewAnnexes.tsx';
import { ReviewLetters } from './ReviewLetters.tsx';
import { ReviewSentences } from './ReviewSentences.tsx';

type Props = {
  readonly page: DossierPage;
  readonly task: Extract<PackTask, { readonly kind: 'review' }>;
  readonly ports: Pick<RecordPorts, 'pictureOf' | 'boxesOn' | 'openPdf'>;
};

export function Review({ page, task, ports }: Props) {
  const { messages } = useWords();
  const { code, review, cuts, covers, file, size } = task;
  const { edition } = review.order;
  const { title, intro } = messages.pack.reader[edition];
  const isOwn = edition === 'full';
  const rounding = roundingOf(review.order);
  const reading = useMemo(
    () => review.read(isOwn ? [] : cuts, covers),
    [review, cuts, covers, isOwn],
  );
  const pictures = useMemo(() => picturesIn(review.contents), [review]);
  const boxesOn = useCallback(
    async (artefact: Artefact, extent: PictureExtent) => {
      const capture = captureOf(review.contents, artefact);
      return capture ? ports.boxesOn({ capture, artefact, extent }, covers) : [];
    },
    [review, covers, ports],
  );
  return (
    <>
      {code && (
        <p class="error" role="alert">
          {messages.codes[code]}
        </p>
      )}
      {code === 'leak-found' && <Leaks leaks={task.leaks} />}
      <Heading>{title}</Heading>
      <p class={isOwn ? 'notice' : ''}>{intro}</p>
      {!isOwn && rounding === null && <p class="notice">{messages.review.authority}</p>}
      {rounding !== null && <Recognisable review={review} reading={reading} rounding={rounding} />}
      {!isOwn && (
        <ReviewSentences sentences={review.sentences} cuts={cuts} onChoose={page.pack.choose} />
      )}
      {!isOwn && (
        <ReviewCovers
          proposals={task.proposals}
          choices={task.choices}
          onDecide={page.pack.decide}
          onOwnList={page.pack.setOwnList}
        />
      )}
      {!isOwn && (
        <ReviewPictures
          pictures={pictures}
          masks={task.choices.masks}
          unsearched={task.unsearched}
          isAsked={code === 'photos-not-seen'}
          pictureOf={ports.pictureOf}
          boxesOn={boxesOn}
          onMask={page.pack.setMask}
        />
      )}
      {!isOwn && (
        <ReviewPdfs
          pdfs={task.pdfs}
          masks={task.choices.masks}
          covers={covers}
          isAsked={code === 'photos-not-seen'}
          openPdf={ports.openPdf}
          onMask={page.pack.setMask}
        />
      )}
      <WhatIsRead reading={reading} task={task} isOwn={isOwn} />
      <FileForm file={file} size={size} edition={edition} onChoose={page.pack.chooseFile} />
      <Ways page={page} file={file} />
      {code === 'pack-too-large-for-memory' && rounding === null && (
        <PlaceFirst page={page} task={task} />
      )}
    </>
  );
}

/** The capture of which that is a picture, if it is of one. */
const captureOf = ({ captures }: PackContents, { blobId }: Artefact) =>
  captures.find(({ artefacts }) => artefacts.some((one) => one.blobId === blobId));

type ReadProps = Pick<Props, 'task'> & { readonly reading: PackReading; readonly isOwn: boolean };

/** In a copy for oneself no sentence is pointed out: nobody else reads it. */
function WhatIsRead({ reading, task: { review }, isOwn }: ReadProps) {
  const touched = review.sentences.filter(({ topics }) => topics.length > 0 && !isOwn);
  const { annexesHint, annexesHintTip } = useWords().messages.review;
  const hint = review.order.edition === 'anonymous' ? annexesHintTip : annexesHint;
  return (
    <>
      {reading.letters.length > 0 && (
        <ReviewLetters letters={reading.letters} touched={touched.map(({ text }) => text)} />
      )}
      <ReviewAnnexes reading={reading} hint={isOwn ? null : hint} />
    </>
  );
}

type WaysProps = Pick<Props, 'page'> & { readonly file: FileChoice };

function Ways({ page, file }: WaysProps) {
  const { questions, dossier, pack } = useWords().messages;
  const [isAsked, ask] = useState(false);
  const isMissing = isReaderMissing(file);
  const make = () => {
    ask(true);
    if (!isMissing) void page.pack.build();
  };
  return (
    <>
      <div role="alert">{isAsked && isMissing && <p class="error">{pack.readerFirst}</p>}</div>
      <div class="row">
        <button type="button" class="primary" data-action="confirm-pack" onClick={make}>
          {pack.make}
        </button>
        <button type="button" data-action="back-to-sender" onClick={() => page.pack.backToSender()}>
          {questions.back}
        </button>
        <button type="button" data-action="cancel" onClick={page.close}>
          {dossier.cancel}
        </button>
      </div>
    </>
  );
}
