import type { AriaLabelConfig } from '@xyflow/react';
import { t } from '../../language/words';

/** What React Flow has read to people, in our words and the language of the window. */
export const spokenHelp = (): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': t('diagram.nodeHelp'),
  'node.a11yDescription.keyboardDisabled': t('diagram.nodeHelp'),
  'edge.a11yDescription.default': t('diagram.edgeHelp'),
  'controls.ariaLabel': t('diagram.canvasControls'),
});
