import type { Alignment, Axis } from '../../shared/edits/align';
import { t } from '../language/words';

/** What each way to align is called, in menus and on the canvas. */
export const alignmentWords: Record<Alignment, () => string> = {
  left: () => t('edits.alignLeft'),
  centre: () => t('edits.alignCentre'),
  right: () => t('edits.alignRight'),
  top: () => t('edits.alignTop'),
  middle: () => t('edits.alignMiddle'),
  bottom: () => t('edits.alignBottom'),
};

export const axisWords: Record<Axis, () => string> = {
  horizontally: () => t('edits.distributeHorizontally'),
  vertically: () => t('edits.distributeVertically'),
};
