import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useState } from 'react';
import { noteSize } from '../../../../shared/edits/sizes';
import type { Point } from '../../../../shared/model/geometry';
import { t } from '../../../language/words';
import { useDocument, whyReadOnly } from '../../../state/document';
import { refuse, say } from '../../../state/notices';
import { useView } from '../../../state/view';
import { inTheMiddle } from '../clipboard/paste-target';
import { livePointer } from '../clipboard/pointer';
import { seenIn } from '../view/frame';

/** How a pointer holds a note. */
const grip: Point = { x: 20, y: 20 };

/** The note that is typed for the first time, and what begins one: at a point, under the pointer, or in view. */
export function useNoteDraft(): {
  draft: Point | null;
  begin: (at?: Point) => void;
  end: () => void;
} {
  const [draft, setDraft] = useState<Point | null>(null);
  const { screenToFlowPosition, getViewport } = useReactFlow();
  const store = useStoreApi();
  const begin = useCallback(
    (at?: Point) => {
      const { document } = useDocument.getState();
      if (document === null) return;
      if (document.readOnly) return refuse(whyReadOnly());
      const pointer = livePointer();
      const point = at ?? (pointer && screenToFlowPosition(pointer, { snapToGrid: false }));
      const { diagram } = useView.getState();
      const seen = seenIn(getViewport(), store.getState());
      setDraft(
        point
          ? { x: Math.round(point.x - grip.x), y: Math.round(point.y - grip.y) }
          : inTheMiddle(document.history.present, diagram, seen, noteSize).at,
      );
      say(t('objects.typeNote'));
    },
    [screenToFlowPosition, getViewport, store],
  );
  const end = useCallback(() => setDraft(null), []);
  return { draft, begin, end };
}
