import { flushSync } from 'react-dom';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { focusedSubject } from '../../state/selection';
import { useSidePanel } from '../../state/side-panel';
import { focusSubject, focusSurface } from '../../state/surfaces';

/** To the outline; from there to the same thing on the canvas. */
function goToOutline(): void {
  const focused = focusedSubject();
  const isThere = document.activeElement?.closest('[role=tree]') !== null;
  flushSync(() => useSidePanel.getState().show('outline'));
  if (focused !== undefined) focusSubject(focused, isThere ? 'canvas' : 'outline');
  else focusSurface('outline');
}

/** The outline, and what keys alone do on the diagram. */
export const outlineActions: readonly Action[] = [
  {
    id: 'outline',
    group: 'go',
    title: () => t('app.outline'),
    keys: ['mod+shift+o'],
    whileTyping: true,
    onlyIn: 'diagram',
    needs: 'document',
    run: goToOutline,
  },
];
