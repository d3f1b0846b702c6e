/** The editor of boxes: over a picture or a page of a file, by mouse, by finger and by keyboard. */
import { useId } from 'preact/hooks';
import { Folded } from '../../shared/Folded.tsx';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import { EndButtons } from './EndButtons.tsx';
import { MaskSheet } from './MaskSheet.tsx';
import { MaskTools, ZoomTools } from './MaskTools.tsx';
import type { MaskEditorProps } from './mask-editor-props.ts';
import { Proposals } from './Proposals.tsx';
import { useEditing } from './use-editing.ts';

export function MaskEditor(props: MaskEditorProps) {
  const { picture, mask } = props;
  const editing = useEditing(props);
  const { masking, looking } = editing;
  const keysId = useId();
  const { masks: words } = useWords().messages;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what buttons do too
    <section class="panel stack mask-editor" onKeyDown={editing.onKeyAnywhere}>
      <Head {...props} />
      <p>{words.how}</p>
      <Keys id={keysId} />
      <MaskTools
        looking={looking}
        isWhole={mask.isWhole}
        hasChosen={masking.chosen?.kind === 'own'}
        canUndo={masking.canUndo}
        canRedo={masking.canRedo}
        onLook={editing.look}
        onAdd={editing.addInSight}
        onRemove={() => masking.chosen && masking.remove(masking.chosen.at)}
        onUndo={masking.undo}
        onRedo={masking.redo}
        onWhole={masking.cover}
      />
      <ZoomTools zoom={editing.zoom} onZoom={editing.setZoom} />
      {!looking.isCompared && !mask.isWhole && (
        <Proposals
          open={masking.open}
          chosen={masking.chosen?.kind === 'proposed' ? editing.chosenBox : null}
          onAccept={(boxes) => editing.then(() => masking.accept(boxes))}
          onDismiss={(boxes) => editing.then(() => masking.dismiss(boxes))}
        />
      )}
      <Status {...props} isCompared={looking.isCompared} isSizing={masking.isSizing} />
      <section
        ref={editing.view}
        class="mask-view"
        aria-label={words.view}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too
        tabIndex={0}
      >
        <MaskSheet
          {...looking}
          sheet={editing.sheet}
          picture={picture}
          mask={mask}
          open={masking.open}
          chosen={masking.chosen}
          isSizing={masking.isSizing}
          zoom={editing.zoom}
          gesture={editing.gesture}
          describedBy={keysId}
          onChoose={masking.choose}
          onPress={editing.press}
          onKey={editing.onKeyOnBox}
        />
      </section>
    </section>
  );
}

/** Above the picture, for behind it may lie thousands of boxes to tab through. */
function Head({ onDone, onCancel }: MaskEditorProps) {
  const { masks: words } = useWords().messages;
  return (
    <header class="row spread">
      <Heading>{words.title}</Heading>
      <EndButtons onDone={onDone} onCancel={onCancel} />
    </header>
  );
}

function Keys({ id }: { readonly id: string }) {
  const { title, ...lines } = useWords().messages.masks.keys;
  return (
    <Folded title={title}>
      <ul id={id} class="lines">
        {Object.values(lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Folded>
  );
}

type StatusProps = MaskEditorProps & { readonly isCompared: boolean; readonly isSizing: boolean };

function Status({ mask: { boxes, isWhole }, isCompared, isSizing }: StatusProps) {
  const { masks: words } = useWords().messages;
  const counted = boxes.length === 0 ? words.none : words.count(boxes.length);
  const said = isWhole ? words.isWhole : [counted, isSizing ? words.sizing : ''].join(' ').trim();
  return <p role="status">{isCompared ? words.isCompared : said}</p>;
}
