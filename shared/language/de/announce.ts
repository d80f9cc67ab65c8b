import type { announce as english } from '../en/announce';
import type { Translation } from '../phrase';

export const announce: Translation<typeof english> = {
  covers: 'Es verdeckt {{names}}.',
  done: 'Erledigt: {{name}}.',
  movedIn:
    '{{name}} liegt jetzt {{x, number}} vom linken und {{y, number}} vom oberen Rand von {{boundary}}.',
  movedOn: '{{name}} liegt jetzt {{x, number}} nach rechts und {{y, number}} nach unten auf dem Diagramm.',
};
