import type { Alignment, Axis } from '../../shared/edits/align';
import { t } from '../language/words';

/** What each way to align is called, in menus and on the canvas. */
export const alignmentWords: Record<Alignment, () => string> = {
  left: () => t('objects.alignLeft'),
  centre: () => t('objects.alignCentre'),
  right: () => t('objects.alignRight'),
  top: () => t('objects.alignTop'),
  middle: () => t('objects.alignMiddle'),
  bottom: () => t('objects.alignBottom'),
};

export const axisWords: Record<Axis, () => string> = {
  horizontally: () => t('objects.distributeHorizontally'),
  vertically: () => t('objects.distributeVertically'),
};
