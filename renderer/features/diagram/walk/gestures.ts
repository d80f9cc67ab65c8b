import { t } from '../../../language/words';
import type { Gesture } from '../../../state/action';

/** How one goes about on the canvas with keys. */
export const walkGestures: readonly Gesture[] = [
  { group: 'go', title: () => t('walk.gestureNearest'), keys: ['arrows'] },
  { group: 'go', title: () => t('walk.gestureFlows'), keys: ['mod+arrows'] },
  { group: 'go', title: () => t('walk.gestureInOut'), keys: ['mod+shift+arrowup', 'mod+shift+arrowdown'] },
  {
    group: 'go',
    title: () => t('walk.gestureBeside'),
    keys: ['mod+shift+arrowright', 'mod+shift+arrowleft'],
  },
];
