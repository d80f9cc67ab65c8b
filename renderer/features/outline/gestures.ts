import { t } from '../../language/words';
import type { Gesture } from '../../state/action';

/** What keys do in the outline besides actions. */
export const outlineGestures: readonly Gesture[] = [
  { group: 'go', title: () => t('outline.gestureOpen'), keys: ['arrowright', 'arrowleft'] },
  { group: 'go', title: () => t('outline.gestureFocus'), keys: ['mod+arrowup', 'mod+arrowdown'] },
  { group: 'edit', title: () => t('outline.gestureRange'), keys: ['shift+arrowup', 'shift+arrowdown'] },
  { group: 'edit', title: () => t('outline.gestureChoose'), keys: ['space'] },
  { group: 'go', title: () => t('outline.gestureCanvas'), keys: ['enter'] },
  { group: 'go', title: () => t('outline.gestureAll'), keys: ['*'] },
  { group: 'go', title: () => t('outline.gestureType'), keys: ['letters'] },
];
