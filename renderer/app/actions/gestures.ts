import { walkGestures } from '../../features/diagram/walk/gestures';
import { outlineGestures } from '../../features/outline/gestures';
import { t } from '../../language/words';
import type { Gesture } from '../../state/action';

/** What is done by hand or by keys in a place itself: no action of a menu, but told in the help beside them. */
export const gestures: readonly Gesture[] = [
  { group: 'insert', title: () => t('help.drop'), keys: ['drag'] },
  { group: 'insert', title: () => t('help.place'), keys: ['enter'] },
  { group: 'insert', title: () => t('help.drawFlow'), keys: ['drag'] },
  { group: 'edit', title: () => t('help.choose'), keys: ['click', 'enter', 'space'] },
  { group: 'edit', title: () => t('help.chooseMore'), keys: ['shift+click', 'shift+enter'] },
  { group: 'edit', title: () => t('help.chooseFrame'), keys: ['drag'] },
  { group: 'edit', title: () => t('help.renameHere'), keys: ['doubleclick'] },
  { group: 'edit', title: () => t('help.deleteHere'), keys: ['backspace'] },
  { group: 'edit', title: () => t('help.menuHere'), keys: ['rightclick', 'contextmenu', 'shift+f10'] },
  { group: 'arrange', title: () => t('help.move'), keys: ['drag', 'arrows'] },
  { group: 'arrange', title: () => t('help.moveFinely'), keys: ['shift+arrows'] },
  { group: 'arrange', title: () => t('help.resize'), keys: ['alt+arrows'] },
  { group: 'edit', title: () => t('objects.dragCopy'), keys: ['alt+drag'] },
  { group: 'insert', title: () => t('objects.endNote'), keys: ['escape', 'mod+enter'] },
  { group: 'view', title: () => t('help.pan'), keys: ['wheel', 'rightdrag'] },
  { group: 'view', title: () => t('help.zoom'), keys: ['mod+wheel'] },
  { group: 'go', title: () => t('help.nextPane'), keys: ['f6'] },
  { group: 'go', title: () => t('help.previousPane'), keys: ['shift+f6'] },
  ...walkGestures,
  ...outlineGestures,
];
