import { visibleText } from '../../../shared/model/visible-text';
import { markedParts } from './marked-parts';

/** A text in which what was looked for stands out. */
export function Marked({ query, children }: { query: string; children: string }) {
  return (
    <bdi>
      {markedParts(visibleText(children), query).map(({ text, isMarked }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text don't move
        isMarked ? <mark key={index}>{text}</mark> : text,
      )}
    </bdi>
  );
}
